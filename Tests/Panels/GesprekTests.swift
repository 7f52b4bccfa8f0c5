import Panels
import Screen
import SessionModel
import Support
import Testing
import Wording

/// Talking in turn, writing in silence, sorting thoughts: told through the real forms and the reducer.
@Suite struct GesprekTests {
  // MARK: Ronde

  @Test func `a round goes from the child to the parent to the others`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let dingen = try verhaal.formulier("ronde").dingen
    #expect(dingen.map(\.titel) == ["jeugdige", "moeder", "mentor", "leerplicht", "jeugdhulp"])
    try verhaal.vulIn("ronde", dingen[0].id, "Op een dinsdag")
    let note = try #require(verhaal.scene.sessie.notities(in: verhaal.stap("ronde")).first).gegevens
    #expect(note.tekst == "Op een dinsdag" && note.stem == .jeugdige && note.deelnemer?.text == dingen[0].id)
    #expect(try verhaal.formulier("ronde").dingen.map(\.klaar) == [true, false, false, false, false])
  }

  @Test func `passing is a turn and speaking later takes its place`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let child = try #require(try verhaal.formulier("ronde").dingen.first).id
    try verhaal.vulIn("ronde", child, "-")
    #expect(try verhaal.formulier("ronde").dingen[0].klaar)
    #expect(try verhaal.regie("ronde").contains("Sloeg over: jeugdige"))
    #expect(Self.wall(verhaal, "ronde").contains("✓ Vlinder"))
    #expect(!Self.wall(verhaal, "ronde").contains("Sloeg over"))
    try verhaal.vulIn("ronde", child, "Toch wel")
    #expect(try !verhaal.regie("ronde").contains { $0.hasPrefix("Sloeg over") })
    #expect(try verhaal.regie("ronde").contains("Aan het woord: jeugdige 1×"))
  }

  @Test func `a turn of which nothing is written down is a turn`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let child = try #require(try verhaal.formulier("ronde").dingen.first).id
    try verhaal.vulIn("ronde", child, "")
    #expect(try verhaal.formulier("ronde").dingen[0].klaar)
    #expect(verhaal.scene.sessie.notities(in: verhaal.stap("ronde")).isEmpty)
  }

  @Test func `a note taken back gives the turn back`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    let child = try #require(try verhaal.formulier("ronde").dingen.first).id
    try verhaal.vulIn("ronde", child, "Dit niet")
    let note = try #require(verhaal.scene.sessie.notities(in: verhaal.stap("ronde")).first).id
    verhaal.gebeurt(.ingetrokken([note]))
    #expect(try !verhaal.formulier("ronde").dingen[0].klaar)
  }

  @Test func `who was not yet is only named without a sign`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    for ding in try verhaal.formulier("ronde").dingen.prefix(2) { try verhaal.vulIn("ronde", ding.id, "-") }
    let wall = Self.wall(verhaal, "ronde")
    #expect(wall.contains("✓ Vlinder   ✓ moeder   ◉ mentor   leerplicht   jeugdhulp"))
    #expect(wall.contains("straks: leerplicht") && wall.contains("Overslaan mag altijd."))
    #expect(!wall.contains("Nog aan de beurt"))
    #expect(try verhaal.regie("ronde").contains("Nog aan de beurt: mentor, leerplicht, jeugdhulp"))
  }

  @Test func `a round in pairs has no turns until all are together`() throws {
    var verhaal = Verhaal()
    verhaal.tafel()
    #expect(!Self.wall(verhaal, "ronde in groepen").contains("straks"))
    #expect(try verhaal.formulier("ronde in groepen").dingen.map(\.titel) == ["verder met: met elkaar"])
    try verhaal.vulIn("ronde in groepen", "groep", "met elkaar")
    #expect(Self.wall(verhaal, "ronde in groepen").contains("straks: moeder"))
    #expect(try verhaal.formulier("ronde in groepen").dingen.map(\.klaar).last == true)
  }

  // MARK: In groups

  @Test func `the groups of a step are walked one by one`() throws {
    var verhaal = Verhaal()
    let say = Wording()
    var seen: [Int] = []
    while let etappe = verhaal.etappe("oogst in groepen") {
      let fasen = Fasen(etappe, say)
      #expect(fasen.namen == ["alleen", "in tweetallen", "in viertallen", "met elkaar"])
      seen.append(fasen.nu)
      guard let next = fasen.volgende(in: verhaal.sessie) else { break }
      verhaal.gebeurt([next])
    }
    #expect(seen == [0, 1, 2, 3])
  }

  @Test func `the form names the next group and any group can be chosen`() throws {
    var verhaal = Verhaal()
    let begin = try #require(try verhaal.formulier("oogst in groepen").dingen.first)
    #expect(begin.titel == "verder met: in tweetallen" && begin.detail == "nu: alleen" && !begin.klaar)
    try verhaal.vulIn("oogst in groepen", "groep", "in tweetallen")
    #expect(verhaal.etappe("oogst in groepen")?.fase == 1)
    try verhaal.vulIn("oogst in groepen", "groep", "met elkaar")
    let end = try #require(try verhaal.formulier("oogst in groepen").dingen.first)
    #expect(end.titel == "nu: met elkaar" && end.klaar)
    try verhaal.vulIn("oogst in groepen", "groep", "alleen")
    #expect(verhaal.etappe("oogst in groepen")?.fase == 0)
  }

  @Test func `a step without groups has none`() throws {
    let verhaal = Verhaal()
    let etappe = try #require(verhaal.etappe("oogst"))
    let fasen = Fasen(etappe, Wording())
    #expect(fasen.isEmpty && fasen.isSamen && fasen.volgende(in: verhaal.sessie) == nil)
  }

  @Test func `ideas in groups keep no voice`() throws {
    #expect(try !Verhaal().noteForm("ideeen in groepen").stemmen)
  }

  @Test func `groups look as they did`() {
    for stap in ["oogst in groepen", "ideeen in groepen", "ronde in groepen", "stil in groepen"] {
      var verhaal = Verhaal()
      verhaal.tafel()
      for tekst in Gevallen.enkele { verhaal.notitie(stap, tekst) }
      for fase in 0..<(verhaal.etappe(stap)?.stap.fasen.count ?? 0) {
        verhaal.gebeurt(.faseGekozen(verhaal.stap(stap), fase))
        for (columns, rows) in [(12, 4), (40, 12), (80, 24), (120, 36)] {
          Self.picture(verhaal, stap, "fase\(fase + 1)", columns, rows)
        }
      }
    }
  }

  // MARK: Stil

  @Test func `silent writing ends together whatever the draaiboek says`() throws {
    let verhaal = Verhaal()
    func namen(_ naam: String) throws -> [String] {
      Fasen(try #require(verhaal.etappe(naam)), Wording()).namen
    }
    #expect(try namen("stil") == ["in stilte", "delen"])
    #expect(try namen("stil in groepen") == ["alleen", "in tweetallen", "met elkaar"])
  }

  @Test func `slips wait for sharing`() throws {
    var verhaal = Verhaal()
    verhaal.notitie("stil", "Een vaste dag")
    #expect(!Self.wall(verhaal, "stil").contains("vaste dag"))
    #expect(
      try verhaal.regie("stil").contains("De briefjes staan nog niet op het scherm. Dat komt bij: delen"))
    try verhaal.vulIn("stil", "groep", "delen")
    #expect(Self.wall(verhaal, "stil").contains("vaste dag"))
    #expect(try !verhaal.regie("stil").contains { $0.hasPrefix("De zaal") })
  }

  @Test(arguments: UInt64(1)...8)
  func `nothing written in silence is on the wall`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for stap in ["stil", "stil in groepen", "stil met zinnen"] {
      var empty = Verhaal()
      var verhaal = Verhaal()
      for _ in 0..<(1 + dice.below(20)) {
        verhaal.notitie(
          stap, Gevallen.enkele[dice.below(4)], [Stem?.none, .ouder][dice.below(2)],
          soort: Notitie.Soort.allCases[dice.below(4)], lichtje: dice.below(2) == 0)
      }
      let silent = (verhaal.etappe(stap)?.stap.fasen ?? []).prefix { !$0.isSamen }.count
      #expect(silent > 0)
      for fase in 0..<silent {
        empty.gebeurt(.faseGekozen(empty.stap(stap), fase))
        verhaal.gebeurt(.faseGekozen(verhaal.stap(stap), fase))
        for (columns, rows) in [(12, 4), (20, 5), (40, 12), (48, 8), (80, 24), (120, 36)] {
          for page in 0..<3 {
            let (wall, bare) = (
              Gevallen.zaal(verhaal, stap, columns: columns, rows: rows, page: page),
              Gevallen.zaal(empty, stap, columns: columns, rows: rows, page: page)
            )
            #expect(wall.canvas == bare.canvas && wall.shown == bare.shown, "seed \(seed), \(stap) \(fase)")
          }
        }
      }
    }
  }

  @Test func `silence looks as it did`() {
    for (columns, rows) in [(12, 4), (40, 12), (48, 8), (80, 24), (120, 36)] {
      Self.picture(Verhaal(), "stil met zinnen", "stilte", columns, rows)
    }
  }

  // MARK: Denkpatronen

  @Test func `a sentence is sorted by a letter and a judgement becomes a question`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("denkpatronen", "zin", "Hij wil gewoon niet", "o")
    let sentence = try #require(verhaal.scene.sessie.notities(in: verhaal.stap("denkpatronen")).first)
    #expect(sentence.gegevens.vak == .denkpatroon(.oordeel) && sentence.gegevens.stem == nil)
    let ding = try #require(try verhaal.formulier("denkpatronen").dingen.last)
    #expect(ding.titel == "Hij wil gewoon niet" && !ding.klaar)
    #expect(ding.detail == "oordeel: maak er een andere vraag van")
    #expect(try verhaal.regie("denkpatronen").contains("Nog zonder andere vraag: 1"))

    try verhaal.vulIn("denkpatronen", ding.id, "Waar verlangt hij naar?")
    let notes = verhaal.scene.sessie.notities(in: verhaal.stap("denkpatronen")).map(\.gegevens)
    #expect(notes.map(\.tekst) == ["Hij wil gewoon niet", "Waar verlangt hij naar?"])
    #expect(notes[1].soort == .vraag && notes[1].bij == sentence.id)
    let wall = Self.wall(verhaal, "denkpatronen")
    #expect(wall.contains("Hij wil gewoon niet") && wall.contains("Waar verlangt hij naar?"))
    #expect(try verhaal.formulier("denkpatronen").dingen.last?.klaar == true)
    #expect(try !verhaal.regie("denkpatronen").contains { $0.hasPrefix("Nog zonder") })
  }

  @Test func `a sentence without a letter can be sorted later`() throws {
    var verhaal = Verhaal()
    try verhaal.vulIn("denkpatronen", "zin", "Hij is moe", "")
    let ding = try #require(try verhaal.formulier("denkpatronen").dingen.last)
    #expect(ding.detail == "nog niet ingedeeld")
    try verhaal.vulIn("denkpatronen", ding.id, "g")
    #expect(
      verhaal.scene.sessie.notities(in: verhaal.stap("denkpatronen")).first?.gegevens.vak
        == .denkpatroon(.gevoel))
    #expect(try verhaal.formulier("denkpatronen").dingen.map(\.id) == ["zin"])
  }

  @Test func `facts and feelings need no other question`() throws {
    var verhaal = Verhaal()
    for letter in ["f", "g"] { try verhaal.vulIn("denkpatronen", "zin", "Hij was er niet", letter) }
    #expect(try verhaal.formulier("denkpatronen").dingen.map(\.id) == ["zin"])
  }

  @Test func `the voice of nobody stands with a sentence`() {
    var verhaal = Verhaal()
    verhaal.tafel()
    for patroon in Denkpatroon.allCases {
      let id = verhaal.notitie("denkpatronen", "Zo is het", .leerplicht, vak: .denkpatroon(patroon))
      verhaal.notitie("denkpatronen", "Is dat zo?", .leerplicht, soort: .vraag, bij: id)
      verhaal.notitie("denkpatronen", "Nog een", .leerplicht, vak: .denkpatroon(patroon))
    }
    for (columns, rows) in [(12, 4), (40, 12), (80, 24), (120, 36)] {
      for canvas in Gevallen.pages(verhaal, "denkpatronen", columns: columns, rows: rows) {
        #expect(!canvas.text.contains("leerplicht"))
      }
    }
  }

  @Test func `a held back sentence is neither on the wall nor in the form`() throws {
    var verhaal = Verhaal()
    let id = verhaal.notitie("denkpatronen", "Geheim", vak: .denkpatroon(.oordeel), achtergehouden: true)
    verhaal.notitie("denkpatronen", "Wat is er nodig?", soort: .vraag, bij: id)
    let wall = Self.wall(verhaal, "denkpatronen")
    #expect(!wall.contains("Geheim") && wall.contains("Wat is er nodig?"))
    #expect(try verhaal.formulier("denkpatronen").dingen.map(\.id) == ["zin"])
  }

  // MARK: Pictures

  private static func wall(_ verhaal: Verhaal, _ stap: String) -> String {
    Gevallen.zaal(verhaal, stap, columns: 120, rows: 36).canvas.text
  }

  static func picture(
    _ verhaal: Verhaal, _ stap: String, _ naam: String, _ columns: Int, _ rows: Int, page: Int = 0
  ) {
    let (canvas, shown) = Gevallen.zaal(verhaal, stap, columns: columns, rows: rows, page: page)
    let file = "\(stap)-\(naam)-\(columns)x\(rows)".replacing(" ", with: "-")
    Golden.expect(canvas.text + "\n\(shown.shown) van \(shown.total), \(shown.pages) bladen", file)
  }
}
