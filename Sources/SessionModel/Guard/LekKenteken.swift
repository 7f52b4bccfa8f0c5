/// The plate of a Dutch car, in each of the forms that were ever given out.
enum LekKenteken {
  /// Words that say that a plate follows.
  static let names: Set<String> = [
    "kenteken", "kentekens", "kentekennummer", "kentekennr", "kentekenplaat", "nummerplaat", "nummerbord",
    "nrplaat", "kentnr", "kentek", "kntkn", "kent", "plaat",
  ]
  /// Those that are other words more often: "ze kent 12 en 24".
  private static let doubtful: Set<String> = ["kent", "plaat"]

  /// Words of what has a plate, and the names that people call their car by.
  private static let cars: Set<String> = names.subtracting(doubtful).union([
    "scooter", "brommer", "bromfiets", "snorfiets", "motor", "motorfiets", "aanhanger", "caravan", "camper",
    "ambulance", "trekker", "pickup", "suv", "cabrio", "jeep",
    "golf", "polo", "passat", "touran", "tiguan", "caddy", "vw", "volkswagen", "opel", "corsa", "astra",
    "zafira", "volvo", "audi", "bmw", "ford", "fiesta", "focus", "transit", "fiat", "panda", "seat", "ibiza",
    "skoda", "fabia", "octavia", "kia", "picanto", "renault", "clio", "twingo", "kangoo", "peugeot",
    "citroen", "berlingo", "toyota", "aygo", "yaris", "mazda", "nissan", "tesla", "dacia", "hyundai",
    "suzuki", "swift", "mercedes", "vito", "sprinter", "mitsubishi", "honda", "vespa", "piaggio",
  ])
  /// How the words for a car end: "leaseauto", "schooltaxi", "rolstoelbusje".
  private static let carEndings = ["auto", "taxi", "bus", "busje", "wagen", "scooter", "autootje"]

  /// Letters and digits in the order of each form that is given out.
  private static let forms: Set<String> = [
    "xx-99-99", "99-99-xx", "99-xx-99", "xx-99-xx", "xx-xx-99", "99-xx-xx", "99-xxx-9", "9-xxx-99",
    "xx-999-x", "x-999-xx", "xxx-99-x", "x-99-xxx", "9-xx-999", "999-xx-9",
  ]
  /// Forms that elsewhere are years or numbers.
  private static let rare: Set<String> = [
    "xx-99-99", "9-xx-999", "999-xx-9", "x-99-xxx", "99-99-xx", "x-999-xx",
  ]
  /// Forms that in small letters are a number with a word more often than a plate.
  private static let counting: Set<String> = ["xx-99-99", "99-99-xx", "99-xx-99", "9-xx-999", "999-xx-9"]
  /// The forms without their hyphens; four digits beside each other are a year or a postcode more often.
  private static let stuck = Set(forms.subtracting(["xx-99-99", "99-99-xx"]).map(joined))
  private static let stuckBehindName = Set(forms.map(joined))

  private static func joined(_ form: String) -> String { form.filter { $0 != "-" } }

  /// Letters that are something else between numbers: kinds of school, papers, days.
  private static let others: Set<String> = [
    "vwo", "mbo", "hbo", "sbo", "vso", "tlv", "opp", "avi", "jan", "feb", "mrt", "apr", "mei", "jun", "jul",
    "aug", "sep", "okt", "nov", "dec", "ma", "di", "wo", "do", "vr", "za", "zo", "mr", "or", "mt", "uur",
    "min", "km", "tm",
  ]
  /// Letters that in small ones, or with spaces around them, count and measure.
  private static let counts: Set<String> = others.union([
    "tot", "van", "per", "nr", "nrs", "stk", "kg", "cm", "mm", "ml", "m", "sec", "cc", "dgn", "dg", "wkn",
    "pnt",
  ])
  /// Measures that may be the letters of a plate where a car is spoken of.
  private static let measures: Set<String> = ["kw", "wh", "gb", "mb", "gr", "st", "x", "hr", "bv", "vs"]
  /// Schools, papers and offices without a vowel, which in small letters stand between numbers.
  private static let schools: Set<String> = [
    "bb", "kb", "gl", "tl", "gt", "bk", "hv", "vh", "nt", "ng", "bbl", "kbl", "gtl", "bpv", "vmb", "vsv",
    "rmc", "swv", "lvb", "zml", "lgf", "pgb", "ggz", "ggd", "cjg", "svb", "psz", "jgz", "dmt", "ppt", "sms",
    "gps", "vng", "lwt", "dvd", "wk", "blz", "pp", "ll", "lln", "gr", "kl", "lpw", "bw", "pdf", "rtf", "db",
    "fz", "bg", "vb", "wmk", "kdv", "pvb", "nl",
    "cd", "usb", "tv", "ov", "pc", "xl", "xs",
  ]

  /// What has numbers of its own that are written as a plate is.
  private static let rooms: Set<String> = [
    "lokaal", "kamer", "zaal", "ruimte", "gebouw", "formulier", "model", "code", "cursus", "klas", "groep",
    "maat",
    "toets", "type", "typ", "artikel", "art", "kast", "vak", "bijlage", "les", "opdracht", "module",
    "onderdeel",
    "wet", "norm", "versie", "serie", "boek", "nummer",
  ]

  /// Six letters and digits in two or three groups.
  private struct Groups {
    /// Whether hyphens divide them, nothing, or something looser.
    enum Joint { case hyphen, none, loose }
    var joint: Joint?
    var form = ""
    var end: Int
    var words: [String] = []
    var isUpper = true

    var isWithoutVowel: Bool { !words.contains { $0.contains(where: "aeiouy".contains) } }
    func has(_ some: Set<String>) -> Bool { words.contains(where: some.contains) }
  }

  /// Whether a second group may follow a piece: behind most words and numbers none does.
  static func mayBegin(at place: Int, in scan: inout LekScan) -> Bool {
    switch scan.kind(place + 1) {
    case .sign: return scan.isSign(place + 1, "-–./_·")
    case .word, .number: return true
    case .space: return scan.kind(place) != .word || scan.kind(place + 2) == .number
    case nil: return false
    }
  }

  /// The pieces of the plate that begins at a piece.
  static func plate(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let groups = groups(at: place, in: &scan), let joint = groups.joint else { return nil }
    switch joint {
    case .hyphen:
      guard forms.contains(groups.form), isWhole(place, groups, &scan),
        !groups.has(groups.isUpper ? others : counts)
      else { return nil }
      return isPlate(place, groups, &scan) ? place..<groups.end : nil
    case .none:
      guard stuck.contains(joined(groups.form)), groups.isUpper || groups.isWithoutVowel, !groups.has(counts),
        isByCar(place, groups.end, within: 3, &scan)
      else { return nil }
      return place..<groups.end
    case .loose:
      guard forms.contains(groups.form), !groups.has(counts), !groups.has(schools),
        groups.isUpper || groups.isWithoutVowel, !isTime(place, groups, &scan),
        isBehindCar(place, within: 3, &scan)
      else { return nil }
      return place..<groups.end
    }
  }

  /// Whether six letters and digits with hyphens are a plate, where they stand.
  private static func isPlate(_ place: Int, _ groups: Groups, _ scan: inout LekScan) -> Bool {
    if groups.isUpper, !rare.contains(groups.form) { return true }
    if isByCar(place, groups.end, within: 5, &scan) { return true }
    if !groups.isUpper {
      return groups.isWithoutVowel && !scan.isNear(rooms, before: place, within: 2)
        && !counting.contains(groups.form) && !groups.has(schools)
        && (groups.words.count > 1 || !groups.has(measures))
    }
    switch groups.form {
    case "99-99-xx":
      guard let month = scan.number(place + 2).flatMap({ Int($0) }) else { return false }
      return month > 31
    case "xx-99-99": return false
    default: return true
    }
  }

  /// Whether nothing goes on before or behind it: a row of more groups is a code.
  private static func isWhole(_ place: Int, _ groups: Groups, _ scan: inout LekScan) -> Bool {
    if scan.isSign(place - 1, "-/_."), scan.isText(place - 2) { return false }
    return !(scan.isSign(groups.end, "-/_") && scan.isText(groups.end + 1))
  }

  /// Two numbers with a space between them are a time or a count, also by a car.
  private static func isTime(_ place: Int, _ groups: Groups, _ scan: inout LekScan) -> Bool {
    groups.words.count == 1 && groups.form.hasSuffix("xx") && groups.form.hasPrefix("99-99")
      || groups.form == "xx-99-99" && !groups.isUpper
  }

  /// The groups that begin at a piece, with one thing between them; `nil` for more or less than six signs.
  private static func groups(at place: Int, in scan: inout LekScan) -> Groups? {
    guard !scan.isText(place - 1), hasSix(at: place, &scan) else { return nil }
    var (groups, at, count) = (Groups(end: place), place, 0)
    while count < 6 {
      guard let token = scan.token(at), token.isWordOrNumber else { return nil }
      let length = token.text.utf8.count
      guard length <= 4, count + length <= 6 else { return nil }
      groups.form +=
        (count == 0 ? "" : "-") + String(repeating: token.kind == .word ? "x" : "9", count: length)
      if token.kind == .word {
        groups.words.append(token.text)
        groups.isUpper = groups.isUpper && token.isUpper
      }
      (count, at) = (count + length, at + 1)
      groups.end = at
      if count == 6 { break }
      let (joint, next) = joint(at: at, &scan)
      if let known = groups.joint, known != joint { return nil }
      (groups.joint, at) = (joint, next)
    }
    return scan.isText(at) || groups.words.isEmpty ? nil : groups
  }

  /// Whether two or three groups have six letters and digits together: nothing is made of any others.
  private static func hasSix(at place: Int, _ scan: inout LekScan) -> Bool {
    var (at, count, groups) = (place, 0, 0)
    while count < 6, groups < 3 {
      guard let length = scan.length(at), length <= 4 else { return false }
      (at, count, groups) = (at + 1, count + length, groups + 1)
      if count < 6, scan.isSpace(at) { at += 1 }
      if count < 6, scan.kind(at) == .sign { at = scan.skipSpace(at + 1) }
    }
    return count == 6
  }

  private static func joint(at place: Int, _ scan: inout LekScan) -> (Groups.Joint, Int) {
    let sign = scan.skipSpace(place)
    guard scan.isSign(sign, "-–.·_/") else { return (sign == place ? .none : .loose, sign) }
    if sign == place, scan.isSign(sign, "-–"), !scan.isSpace(sign + 1) { return (.hyphen, sign + 1) }
    return (.loose, scan.skipSpace(sign + 1))
  }

  // MARK: Cars

  private static func isCar(_ word: String) -> Bool {
    cars.contains(word) || carEndings.contains(where: word.hasSuffix)
  }

  private static func isByCar(_ place: Int, _ end: Int, within count: Int, _ scan: inout LekScan) -> Bool {
    if isBehindCar(place, within: count, &scan) { return true }
    var (at, seen) = (end, 0)
    while seen < 3, let token = scan.token(at), !scan.isSign(at, ".!?;:") {
      if token.kind == .word {
        if isCar(token.text) { return true }
        seen += 1
      }
      at += 1
    }
    return false
  }

  private static func isBehindCar(_ place: Int, within count: Int, _ scan: inout LekScan) -> Bool {
    var (at, seen) = (place - 1, 0)
    while seen < count, let token = scan.token(at) {
      if token.kind == .word, isCar(token.text) { return true }
      if token.isWordOrNumber { seen += 1 }
      at -= 1
    }
    return false
  }

  // MARK: Behind its name

  /// The pieces of the plate behind a word that names it, however it is written.
  static func plate(behind name: Int, in scan: inout LekScan) -> Range<Int>? {
    let isDoubtful = scan.word(name).map(doubtful.contains) ?? false
    var (at, words) = (name + 1, 0)
    while at < name + 12, words < 4 {
      if let end = isDoubtful ? strictPlate(at: at, in: &scan) : loosePlate(at: at, in: &scan) {
        return at..<end
      }
      if scan.word(at) != nil { words += 1 }
      if scan.token(at) == nil { return nil }
      at += 1
    }
    return nil
  }

  private static func strictPlate(at place: Int, in scan: inout LekScan) -> Int? {
    guard let groups = groups(at: place, in: &scan), !groups.has(counts),
      groups.isUpper || groups.isWithoutVowel,
      groups.joint == Groups.Joint.none
        ? stuckBehindName.contains(joined(groups.form)) : forms.contains(groups.form)
    else { return nil }
    return groups.end
  }

  private static func loosePlate(at place: Int, in scan: inout LekScan) -> Int? {
    guard scan.isText(place), !scan.isText(place - 1), scan.word(place).map(between.contains) != true else {
      return nil
    }
    if let end = strictPlate(at: place, in: &scan) { return end }
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
}
