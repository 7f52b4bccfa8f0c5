/// The plate of a Dutch car: three groups of letters and digits.
enum LekKenteken {
  /// Words that say that a plate follows.
  static let names: Set<String> = [
    "kenteken", "kentekennummer", "kentekenplaat", "nummerplaat", "nummerbord",
  ]
  /// Words that make a plate likely: forms that elsewhere are years or numbers.
  private static let cars: Set<String> = names.union([
    "auto", "taxi", "taxibus", "bus", "busje", "wagen", "scooter", "brommer", "motor", "bestelbus",
    "leaseauto",
  ])

  /// Letters and digits in the order of each form that is given out; those in the second row are likely only by a car.
  private static let forms: Set<String> = [
    "99-99-xx", "99-xx-99", "xx-99-xx", "xx-xx-99", "99-xx-xx", "99-xxx-9", "9-xxx-99", "xx-999-x",
    "x-999-xx",
    "xxx-99-x",
    "x-99-xxx", "9-xx-999", "999-xx-9",
  ]
  private static let rare: Set<String> = [
    "xx-99-99", "9-xx-999", "999-xx-9", "x-99-xxx", "99-99-xx", "x-999-xx",
  ]
  /// Letters that are something else between numbers: kinds of school, papers, days.
  private static let others: Set<String> = [
    "vwo", "mbo", "hbo", "sbo", "vso", "tlv", "opp", "avi", "jan", "feb", "mrt", "apr", "mei", "jun", "jul",
    "aug", "sep",
    "okt", "nov", "dec", "ma", "di", "wo", "do", "vr", "za", "zo", "mr", "or", "mt", "uur", "min", "km", "tm",
  ]

  /// The pieces of the plate with hyphens that begins at a piece.
  static func plate(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    if let end = stuckPlate(at: place, in: &scan) { return place..<end }
    guard scan.isSign(place + 1, "-"), scan.isSign(place + 3, "-"), !scan.isText(place - 1),
      !scan.isText(place + 5),
      let form = form([place, place + 2, place + 4], mustBeUpper: true, in: &scan)
    else { return nil }
    if scan.isSign(place - 1, "-/_."), scan.isText(place - 2) { return nil }
    if scan.isSign(place + 5, "-/_"), scan.isText(place + 6) { return nil }
    let isPlate = forms.contains(form) && !rare.contains(form)
    if isPlate || (rare.contains(form) && isLikely(place, form, &scan)) { return place..<place + 5 }
    return nil
  }

  /// The end of a plate without hyphens, beside a car: "auto 12ABC3".
  private static func stuckPlate(at place: Int, in scan: inout LekScan) -> Int? {
    guard scan.isText(place + 1), scan.isText(place + 2), !scan.isText(place - 1), !scan.isText(place + 3),
      let form = form([place, place + 1, place + 2], mustBeUpper: true, in: &scan), forms.contains(form),
      scan.isNear(cars, before: place, within: 3)
    else { return nil }
    return place + 3
  }

  /// Whether one of the rare forms is a plate: beside a car, or where no day and no year could stand.
  private static func isLikely(_ place: Int, _ form: String, _ scan: inout LekScan) -> Bool {
    if scan.isNear(cars, before: place, within: 5) { return true }
    switch form {
    case "99-99-xx":
      guard let month = scan.number(place + 2).flatMap({ Int($0) }) else { return false }
      return month > 31
    case "xx-99-99": return false
    default: return true
    }
  }

  /// The pieces of the plate behind a word that names it, however it is written.
  static func plate(behind name: Int, in scan: inout LekScan) -> Range<Int>? {
    var (at, words) = (name + 1, 0)
    while at < name + 12, words < 4 {
      if let end = loosePlate(at: at, in: &scan) { return at..<end }
      if scan.word(at) != nil { words += 1 }
      if scan.token(at) == nil { return nil }
      at += 1
    }
    return nil
  }

  private static func loosePlate(at place: Int, in scan: inout LekScan) -> Int? {
    guard scan.isText(place), !scan.isText(place - 1), scan.word(place).map(between.contains) != true else {
      return nil
    }
    var (count, digits, letters, at) = (0, 0, 0, place)
    while count < 6, let token = scan.token(at), token.isWordOrNumber {
      let length = token.text.utf8.count
      guard length <= 3 else { return nil }
      count += length
      if token.kind == .number { digits += length } else { letters += length }
      at += 1
      if count < 6, scan.isSpace(at) || scan.isSign(at, "-. ") { at += 1 }
    }
    return count == 6 && digits >= 2 && letters >= 2 && !scan.isText(at) ? at : nil
  }

  /// Words between the name of a plate and the plate.
  private static let between: Set<String> = ["is", "van", "op", "de", "het", "met", "zijn", "dus"]

  private static func form(_ places: [Int], mustBeUpper: Bool, in scan: inout LekScan) -> String? {
    var groups: [String] = []
    for place in places {
      guard let token = scan.token(place), token.isWordOrNumber, token.text.utf8.count <= 3 else {
        return nil
      }
      if token.kind == .word, mustBeUpper && !token.isUpper || others.contains(token.text) { return nil }
      groups.append(String(repeating: token.kind == .word ? "x" : "9", count: token.text.utf8.count))
    }
    return groups.joined(separator: "-")
  }
}
