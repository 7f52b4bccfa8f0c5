/// The word that was probably meant: the one with the fewest slips of the hand.
///
/// A beginning of three letters counts as one slip; capitals don't count.
/// - Returns: nil when nothing comes near; of equally near words the first.
public func nearest(to typed: String, in words: some Sequence<String>) -> String? {
  let typed = Array(typed.lowercased().unicodeScalars.prefix(33))
  guard !typed.isEmpty, typed.count <= 32 else { return nil }
  var best: (word: String, slips: Int)?
  for word in words {
    let letters = Array(word.lowercased().unicodeScalars)
    let slips = startsThisWay(letters, typed) ? 1 : slips(from: typed, to: letters)
    let allowed = min(max(typed.count, letters.count) / 3, 3)
    if slips <= max(1, allowed), slips < min(typed.count, letters.count), slips < best?.slips ?? .max {
      best = (word, slips)
    }
  }
  return best?.word
}

private func startsThisWay(_ word: [Unicode.Scalar], _ typed: [Unicode.Scalar]) -> Bool {
  typed.count >= 3 && word.starts(with: typed) && word.count > typed.count
}

/// How many letters are wrong, missing, too many or swapped with their neighbour.
private func slips(from typed: [Unicode.Scalar], to word: [Unicode.Scalar]) -> Int {
  guard abs(typed.count - word.count) <= 3 else { return .max }
  var earlier: [Int] = []
  var above = Array(0...word.count)
  for row in typed.indices {
    var line = [row + 1]
    for column in word.indices {
      let isSame = typed[row] == word[column]
      var least = min(above[column] + (isSame ? 0 : 1), above[column + 1] + 1, line[column] + 1)
      if row > 0, column > 0, typed[row] == word[column - 1], typed[row - 1] == word[column] {
        least = min(least, earlier[column - 1] + 1)
      }
      line.append(least)
    }
    earlier = above
    above = line
  }
  return above[word.count]
}
