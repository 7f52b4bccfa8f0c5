import Support
import Testing

@testable import SessionModel

/// The detector against the labelled set, and against anything.
@Suite struct LekWachtTests {
  private let set: LekGevallen
  /// Each set by its name.
  ///
  /// The second and third were written from the promise, by hands that had not seen how things are found; the third
  /// after the detector.
  private let sets: [(name: String, set: LekGevallen)]

  init() throws {
    set = try LekGevallen()
    sets = [
      ("labelled set", set), ("second set", try LekGevallen("gevallen-tweede.txt")),
      ("third set", try LekGevallen("gevallen-derde.txt")),
    ]
  }

  @Test func `the sets have enough of each kind, and of hard ones without`() {
    for soort in LekSoort.allCases {
      for ((name, set), least) in zip(sets, [40, 20, 30]) {
        #expect(set.gevallen.count { $0.soort == soort } >= least, "\(soort) of the \(name)")
      }
    }
    for ((name, set), least) in zip(sets, [350, 150, 250]) {
      #expect(set.gevallen.count { $0.soort == nil } >= least, "\(name)")
    }
  }

  @Test(arguments: LekSoort.allCases)
  func `of each kind at least 98 of 100 are found`(soort: LekSoort) {
    for (name, set) in sets {
      let all = set.gevallen.filter { $0.soort == soort }
      let missed = all.filter { !set.soorten($0.tekst, soort).contains(soort) }
      let wrong = set.gevallen.count { $0.soort == nil && set.soorten($0.tekst).contains(soort) }
      print(
        "lek-wacht: \(name): \(soort.rawValue): \(all.count - missed.count) found, \(missed.count) missed, \(wrong) false"
      )
      #expect(Double(all.count - missed.count) / Double(all.count) >= 0.98, "\(missed.map(\.tekst))")
    }
  }

  @Test func `at most one false alarm in a hundred hard texts`() {
    for (name, set) in sets {
      let all = set.gevallen.filter { $0.soort == nil }
      let alarms = all.filter { !set.soorten($0.tekst).isEmpty }
      print("lek-wacht: \(name): \(alarms.count) false alarms in \(all.count) hard texts")
      #expect(Double(alarms.count) / Double(all.count) <= 0.01, "\(alarms.map(\.tekst))")
    }
  }

  @Test func `at most one false alarm in a thousand lines of minutes`() throws {
    let lines = try LekGevallen.lines(of: "notulen.txt") + LekGevallen.lines(of: "notulen-derde.txt")
    #expect(lines.count >= 2000 && Set(lines).count == lines.count)
    let alarms = lines.filter {
      !LekWacht.findings(in: $0, today: set.vandaag, forbidden: VerbodenWoorden()).isEmpty
    }
    let rate = Double(alarms.count) * 1000 / Double(lines.count)
    print("lek-wacht: minutes: \(alarms.count) false alarms in \(lines.count) lines, \(rate) in a thousand")
    #expect(rate <= 1, "\(alarms)")
  }

  @Test func `what is found is where it stands, and no more`() {
    let text = "Bel Egel op 06-12345678, of mail egel@example.org."
    let found = LekWacht.findings(in: text, today: set.vandaag, forbidden: VerbodenWoorden())
    #expect(found.map { String(text[$0.range]) } == ["06-12345678", "egel@example.org"])
    #expect(found.map(\.soort) == [.telefoon, .email])
  }

  @Test func `a date is a birth date by the day on which it was written`() throws {
    let text = "Otter: 12-03-2014"
    let kinds = try ["2018-03-11", "2018-03-12", "2124-03-12", "2124-03-13"].map { day in
      LekWacht.soorten(in: [text], today: try #require(Day(day)), forbidden: VerbodenWoorden())
    }
    #expect(kinds == [[], LekSoorten([.geboortedatum]), LekSoorten([.geboortedatum]), []])
  }

  @Test func `a date that is left alone is not read as another number`() {
    #expect(
      LekWacht.findings(in: "06-12-2026 10.30-11.30", today: set.vandaag, forbidden: VerbodenWoorden())
        .isEmpty)
  }

  @Test(arguments: [
    ("06\u{2011}12345678", LekSoort.telefoon), ("06\u{2010}1234\u{2212}5678", .telefoon),
    ("06 12.34.56.78", .telefoon), ("31612345678", .telefoon), ("1234-AB 12", .postcode),
    ("egel(apenstaartje)example.org", .email), ("０６－１２３４５６７８", .telefoon), ("egel＠example．org", .email),
    ("egel\u{FE6B}example.org", .email),
    ("geb. 12\u{2011}03\u{2011}2014", .geboortedatum), ("geb. 12／03／2014", .geboortedatum),
    ("９９９９００００６", .bsn),
  ])
  func `signs that are drawn alike are read alike`(text: String, soort: LekSoort) {
    let found = LekWacht.findings(
      in: "Het is " + text + " zei zij", today: set.vandaag, forbidden: VerbodenWoorden())
    #expect(found.map(\.soort) == [soort])
    #expect(found.first.map { "Het is \(text) zei zij"[$0.range].hasSuffix(text.suffix(4)) } == true)
  }

  @Test(arguments: [
    "van 06 tot 07", "06 07.30 08.00", "06 12.30 13.30", "kamer 31512345678", "30612345678",
    "1234-ab 12 keer",
    "1234- AB 12 x", "(apenstaartje)",
  ])
  func `what is written like it is not taken for it`(text: String) {
    #expect(LekWacht.findings(in: text, today: set.vandaag, forbidden: VerbodenWoorden()).isEmpty)
  }

  @Test func `a name is found inside what else is found, so that confirming that does not show the name`() {
    let forbidden = VerbodenWoorden(["Bosuil", "Mei"])
    let found = { (text: String) in
      LekWacht.findings(in: text, today: set.vandaag, forbidden: forbidden).map(\.soort)
    }
    #expect(found("mail jan.bosuil@example.org") == [.email, .verboden])
    #expect(found("om 10 Mei bellen") == [.verboden])
    #expect(found("geb. 1 mei 2012") == [.geboortedatum, .verboden])
  }

  @Test(arguments: [
    ("Mo", ["Hij moet nog", "Moe thuis", "Moeder wil", "een mooi moment", "modder", "mos", "mom"]),
    ("Zoë", ["We zoeken samen", "zoet", "een zoektocht", "zoenen"]),
    ("Bas", ["basisschool", "op basis van", "bassen"]),
    ("Sam", ["samen", "samenwerken", "een samenvatting"]), ("Jan", ["januari", "janken"]),
    ("Wil", ["willen", "wilde", "wilskracht", "hij wil niet", "Wil je dat?", "Egel wil wil."]),
    ("Max", ["max. 10 kinderen", "max 3 keer", "maximaal"]),
    ("Jan", ["op 10 jan 2024", "vanaf 3 jan. weer"]),
    ("Sterre", ["sterren kijken", "sterrenkunde", "de stereo staat aan"]),
    ("Roos", ["rooster", "roostervrij"]),
    ("Stan", ["stand", "standaard", "hij stond"]),
    ("An", ["anders", "angst", "antwoord"]), ("Bo", ["boek", "boos", "bos", "boven", "bord"]),
    ("Eva", ["evaluatie"]), ("Vera", ["veranderen", "verantwoordelijk"]),
    ("Ben", ["benen", "benieuwd", "bent", "ik ben er", "Ben ik te laat?"]),
    ("Mart", ["maart", "markt"]), ("Lotte", ["loten"]), ("obs De Brug", ["over de brug", "bruggen bouwen"]),
  ])
  func `a short name does not swallow ordinary words`(name: String, texts: [String]) {
    let words = VerbodenWoorden([name])
    for text in texts {
      #expect(LekWacht.findings(in: text, today: set.vandaag, forbidden: words).isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    ("Mo", ["Mo", "mo.", "Mo's", "Mo’s tas", "Mootje", "Mo-Egel", "Mo_2", "Mo2", "fotoMo", "MO"]),
    ("Zoë", ["Zoë", "zoe", "ZOE", "Zoë's", "Zoës", "Zoetje"]), ("Bas", ["Bas", "bas-", "Basje", "BasEnMol"]),
    (
      "Wil", ["Wil belt", "WIL", "wil's moeder", "Wils jas", "wil_2", "wil2", "Wil's", "fotoWil", "met Wil."]
    ),
    ("Ben", ["Ben was er", "ben’s tas", "Bennie en Ben"]), ("Max", ["Max 3 keer", "Maxje", "max's"]),
    ("Jan", ["jan belt", "op 10 Jan 2024", "om 10 jan bellen", "Jantje"]),
    ("Sterre", ["sterre", "Sterres tas", "Sterretje", "Stere", "Sterrestraat"]),
    ("Roos", ["roos was boos", "Roosje"]),
    ("Sam", ["Sams", "Sammie en Sam"]), ("Fenna", ["Fena", "Fennna", "Fennas", "fennaatje"]),
    ("Kikkerhof", ["Kikerhof", "Kikkerhofstraat", "kikkerhoffen"]),
    ("obs De Brug", ["De Brug", "obs de brug", "Brug belde"]), ("Sint Egel", ["St. Egel", "Egel"]),
    ("De Regenboog", ["Regenboog", "basisschool Regenboog", "regenboogschool"]),
  ])
  func `a name is found with its endings, in one word with others, and without what stands before it`(
    name: String, texts: [String]
  ) {
    let words = VerbodenWoorden([name])
    for text in texts {
      #expect(!LekWacht.findings(in: text, today: set.vandaag, forbidden: words).isEmpty, "\(text)")
    }
  }

  @Test func `a forbidden word of nothing forbids nothing`() {
    let none = VerbodenWoorden(["", " ", "-", "…"])
    #expect(none.isEmpty)
    #expect(VerbodenWoorden(["Egel", "egel", "ÉGEL"]).woorden == ["Egel"])
  }

  @Test(arguments: 0..<64)
  func `no text traps, and findings are in order inside it`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let pieces = Dice.pieces + LekWachtTests.pieces
    for _ in 0..<60 {
      let text = dice.text(0...24, of: pieces)
      let found = LekWacht.findings(in: text, today: set.vandaag, forbidden: set.verboden)
      #expect(found.map(\.range.lowerBound).sorted() == found.map(\.range.lowerBound), "seed \(seed)")
      for finding in found {
        #expect(finding.range.upperBound <= text.endIndex && !text[finding.range].isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func `any scalar may stand anywhere`() {
    var dice = Dice(seed: 7)
    for _ in 0..<4000 {
      let text = dice.some(1...30) { dice -> Character in
        Character(Unicode.Scalar(UInt32(dice.roll(0...0x10FFFF))) ?? "0")
      }
      _ = LekWacht.findings(in: String(text), today: set.vandaag, forbidden: set.verboden)
    }
  }

  @Test(arguments: [
    "0", "06-", "1 ", "12-03-", "a@", "a.@", "@", "(at)", "1234 AB ", "knor", "Meneer ", "999.", "geb. ",
    "geboren ", "....", "+31 ", "é", "12 ", "a", "1a", "((((", "bsn ", "e\u{301}", "meneer das 1",
  ])
  func `twice the text takes at most twice the looks`(piece: String) {
    let steps = [2000, 4000].map { count in
      var scan = LekScan(
        String(repeating: piece, count: count), today: set.vandaag, forbidden: set.verboden)
      _ = scan.findings()
      return scan.steps
    }
    #expect(steps[1] <= steps[0] * 2 + 200, "\(steps)")
    #expect(steps[0] <= 2000 * piece.unicodeScalars.count * 120, "\(steps)")
  }

  private static let pieces = [
    "06", "-", "12345678", "0612345678", "999900006", "12", "03", "2014", "/", "geb. ", "maart", "@",
    "example", ".org", "1234", "AB", " AB ", "(", ")", "+31", "€", "Knorretje", "meneer ", "das", "'", "１２",
    "٣", "bsn", "\u{200D}",
  ]
}
