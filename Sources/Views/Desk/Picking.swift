import SessionModel

/// Picking from a row of labels: a key picks at once, and other letters narrow the row to who has none.
struct Picking: Sendable {
  /// The letters that narrow the row.
  private(set) var typed = ""
  /// Which of those that are left is chosen by the arrows.
  private(set) var place: Int?

  /// What a letter comes to.
  enum Outcome {
    /// This, and the letters behind it, which are words.
    case picked(LabelRow.Label, rest: String)
    case narrowed
    /// Nobody's: words.
    case words(String)
  }

  /// Takes a letter.
  mutating func take(_ letter: Character, _ row: LabelRow) -> Outcome {
    let longer = typed + String(letter)
    let left = row.left(by: longer)
    if let first = left.first, left.count == 1, !first.keys.isEmpty { return .picked(first.label, rest: "") }
    if !left.isEmpty {
      (typed, place) = (longer, nil)
      return .narrowed
    }
    guard let key = typed.first, let label = row.label(for: key) else { return .words(longer) }
    return .picked(label, rest: String(longer.dropFirst()))
  }

  /// Takes the last letter back; `false` where there is none.
  mutating func takeBack() -> Bool {
    guard !typed.isEmpty else { return false }
    typed.removeLast()
    place = nil
    return true
  }

  /// Chooses the next or previous of those that are left.
  mutating func move(_ distance: Int, _ row: LabelRow) {
    let last = row.left(by: typed).count - 1
    guard last >= 0 else { return }
    place = place.map { min(max($0 + distance, 0), last) } ?? (distance > 0 ? 0 : last)
  }

  /// What Enter picks: what the arrows chose, or what was typed as far as it can be only one.
  func chosen(in row: LabelRow) -> LabelRow.Label? {
    let left = row.left(by: typed)
    if let place, left.indices.contains(place) { return left[place].label }
    guard let key = typed.first else { return nil }
    return left.count == 1 ? left[0].label : typed.count == 1 ? row.label(for: key) : nil
  }
}
