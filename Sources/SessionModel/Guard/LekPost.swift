/// An e-mail address: with its sign, or as people say it.
enum LekPost {
  /// How the sign is called.
  static let signs: Set<String> = ["at", "apenstaartje", "apenstaart", "apestaartje", "apestaart"]
  private static let dots: Set<String> = ["punt", "dot"]
  private static let ends: Set<String> = [
    "nl", "com", "be", "eu", "org", "net", "de", "info", "nu", "frl", "edu", "uk", "fr",
  ]

  /// The pieces of the address around an @, or around "at" between brackets.
  static func address(around sign: Int, in scan: inout LekScan) -> Range<Int>? {
    var behind = sign + 1
    var mustBeKnown = false
    if !scan.isSign(sign, "@") {
      guard let name = scan.word(sign + 1), signs.contains(name) || name == "a", scan.isSign(sign + 2, ")]}>")
      else { return nil }
      // "(a)" counts things as well.
      (behind, mustBeKnown) = (sign + 3, name == "a")
    }
    guard let start = localPart(endingAt: scan.isSpace(sign - 1) ? sign - 1 : sign, in: &scan),
      let end = domain(at: scan.skipSpace(behind), mustBeKnown: mustBeKnown, in: &scan)
        ?? provider(at: behind, in: &scan)
    else { return nil }
    return start..<end
  }

  /// The end of a name that is enough to know where the post goes: "egel@gmail".
  private static func provider(at place: Int, in scan: inout LekScan) -> Int? {
    scan.word(place).map(providers.contains) == true ? place + 1 : nil
  }

  private static let providers: Set<String> = [
    "gmail", "hotmail", "outlook", "live", "icloud", "yahoo", "ziggo", "kpnmail", "protonmail", "xs4all",
    "hetnet",
    "planet",
  ]

  /// The pieces of the address around a word for the sign.
  static func address(spokenAt place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard scan.isSpace(place - 1), scan.isSpace(place + 1), let name = scan.word(place),
      let start = localPart(endingAt: place - 1, in: &scan),
      let end = domain(at: place + 2, mustBeKnown: name == "at", in: &scan)
    else { return nil }
    return start..<end
  }

  private static func localPart(endingAt end: Int, in scan: inout LekScan) -> Int? {
    var start = end
    while scan.isText(start - 1) || scan.isSign(start - 1, "._%+'’-") { start -= 1 }
    guard start < end, scan.isText(end - 1) else { return nil }
    // "vos punt mol": said with its dots.
    while scan.isSpace(start - 1), let dot = scan.word(start - 2), dots.contains(dot),
      scan.isSpace(start - 3),
      scan.isText(start - 4)
    {
      start -= 4
    }
    return start
  }

  /// The end of a domain name: parts with dots between them, of which the last is letters.
  static func domain(at start: Int, mustBeKnown: Bool, in scan: inout LekScan) -> Int? {
    guard scan.isText(start) else { return nil }
    var (place, end): (Int, Int?) = (start, nil)
    while true {
      while scan.isText(place) || scan.isSign(place, "-_") { place += 1 }
      guard let next = joint(at: place, in: &scan) else { return end }
      if let word = scan.word(next), word.utf8.count > 1, !mustBeKnown || ends.contains(word) {
        end = next + 1
      }
      place = next
    }
  }

  /// The place behind a dot of a domain name, however it is written: with spaces, as a comma, as a word.
  private static func joint(at place: Int, in scan: inout LekScan) -> Int? {
    if scan.isSign(place, "."), scan.isText(place + 1) { return place + 1 }
    if scan.isSign(place, ","), isEnd(place + 1, &scan) { return place + 1 }
    let at = scan.skipSpace(place)
    if scan.isSign(at, "."), at > place, scan.isSpace(at + 1), isEnd(at + 2, &scan) { return at + 2 }
    if scan.isSign(at, "[("), let dot = scan.word(at + 1), dots.contains(dot), scan.isSign(at + 2, "])") {
      let next = scan.skipSpace(at + 3)
      return scan.isText(next) ? next : nil
    }
    if at > place, let dot = scan.word(at), dots.contains(dot), scan.isSpace(at + 1), scan.word(at + 2) != nil
    {
      return isEnd(at + 2, &scan) || scan.word(at + 4).map(dots.contains) == true ? at + 2 : nil
    }
    return nil
  }

  private static func isEnd(_ place: Int, _ scan: inout LekScan) -> Bool {
    scan.word(place).map(ends.contains) ?? false
  }
}
