import SessionModel
import Support
import Testing
import Text

@Suite struct DraaiboekTests {
  @Test(arguments: [("1:5,2:10,allen", nil), ("1:5,2:10,allen:1", 16), ("1,2,allen", nil), ("allen:20", 20)])
  func `groups that have more minutes than their step are told of`(beurten: String, longer: Int?) throws {
    let text = "# Kort\n\n## Eerst\n- vorm: ronde\n- tijd: 15 min\n- vraag: Wie?\n- beurten: \(beurten)\n"
    #expect(try Draaiboek(parsing: text).stappen.first?.langereBeurten == longer)
  }

  @Test func `every key is read and printed`() throws {
    let text = """
      # Een *mooie* dag: \\<!-- proef
      \\- eerste alinea

      tweede alinea

      - soort: leren
      - tafel: 3-5
      - klok: zaal

      ## Nu: hier
      - vorm: oogst
      - tijd: 15 min
      - vraag: Wat zie je?
      - beurten: 1,2,4,allen
      - bron: interview
      - kolom: feiten, zo gezegd
      - kolom: - beleving
      - tonen: los
      - regel: Eén
      - regie: Twee
      - doorvragen: Drie
      - redding: \\\\ vier

      ## Kies
      - vorm: kiezen
      - tijd: 480 min
      - vraag: Welke?
      - stippen: 3

      ## Meet
      - vorm: schaal
      - tijd: 1 min
      - vraag: Waar?
      - nul: het begin
      - tien: de zee

      ## Droom
      - vorm: ideeen
      - tijd: 1 min
      - vraag: Wat als?
      - zinsbegin: Stel dat
      - zinsbegin: Dan zou ik

      """
    let draaiboek = try Draaiboek(parsing: text)
    var nu = Stap(naam: "Nu: hier", vorm: .oogst, minuten: 15, vraag: "Wat zie je?")
    nu.beurten = [.alleen, .duo, .viertal, .allen]
    nu.bron = .interview
    nu.kolommen = ["feiten, zo gezegd", "- beleving"]
    nu.tonen = .los
    nu.regels = ["Eén"]
    nu.regie = ["Twee"]
    nu.doorvragen = ["Drie"]
    nu.redding = ["\\ vier"]
    var kies = Stap(naam: "Kies", vorm: .kiezen, minuten: 480, vraag: "Welke?")
    kies.stippen = 3
    var meet = Stap(naam: "Meet", vorm: .schaal, minuten: 1, vraag: "Waar?")
    (meet.nul, meet.tien) = ("het begin", "de zee")
    var droom = Stap(naam: "Droom", vorm: .ideeen, minuten: 1, vraag: "Wat als?")
    droom.zinsbeginnen = ["Stel dat", "Dan zou ik"]
    #expect(
      draaiboek
        == Draaiboek(
          titel: "Een *mooie* dag: <!-- proef", uitleg: ["- eerste alinea", "tweede alinea"], soort: .leren,
          tafel: 3...5, klok: .zaal, stappen: [nu, kies, meet, droom]))
    #expect(draaiboek.printed() == text)
    #expect(nu.houdtAchter)
    #expect(draaiboek.minuten == 497)
  }

  @Test func `a file may be written loosely`() throws {
    let text =
      "\u{FEFF}<!-- een\r\n## geen stap\r\n-->\r\n#  Titel  \r\nuitleg <!-- weg --> over\r\n  regels\r\n\r\n"
      + "* Soort: CASUS\r\n* tafel: 3 – 5\r\n##Stap\r\n\r\n-vorm:Ronde\r\n- TIJD: 15\r\n\r\n- vraag: Een vraag\r\n"
      + "    die doorgaat\r\n\r\n\tmet: dit\r\n- beurten: 1 , Allen <!-- mag korter -->"
    let draaiboek = try Draaiboek(parsing: text)
    var stap = Stap(naam: "Stap", vorm: .ronde, minuten: 15, vraag: "Een vraag die doorgaat met: dit")
    stap.beurten = [.alleen, .allen]
    #expect(
      draaiboek == Draaiboek(titel: "Titel", uitleg: ["uitleg over regels"], tafel: 3...5, stappen: [stap]))
    #expect(try Draaiboek(parsing: text.split(separator: "\r\n").joined(separator: "\r")).stappen == [stap])
  }

  @Test(arguments: [
    ("5", 5), ("5 min", 5), ("5min", 5), ("5 minuten", 5), ("90'", 90), ("1 minuut", 1), ("480 MIN.", 480),
  ])
  func `minutes are written in many ways`(text: String, minutes: Int) throws {
    let draaiboek = try Draaiboek(parsing: "# T\n## S\n- vorm: stil\n- tijd: \(text)\n- vraag: V")
    #expect(draaiboek.stappen.first?.minuten == minutes)
  }

  @Test func `the forms are eighteen`() {
    #expect(
      Vorm.allCases.map(\.rawValue) == [
        "ronde", "oogst", "wensdroom", "wat-werkt", "ideeen", "kiezen", "morgen-anders", "terugblik",
        "denkpatronen", "reisgezelschap", "schaal", "tijdlijn", "afweging", "checklist", "stil", "teruglezen",
        "pauze", "afsluiten",
      ])
  }

  @Test func `a key is declared once`() {
    let names = Draaiboek.keys.map(\.name) + Stap.keys.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Stap.keys.filter(\.isRequired).map(\.name) == ["vorm", "tijd", "vraag"])
  }

  @Test func `what is printed is read back the same`() throws {
    for seed in 1...500 as ClosedRange<UInt64> {
      var dice = Dice(seed: seed)
      let draaiboek = dice.draaiboek()
      let printed = draaiboek.printed()
      #expect(try Draaiboek(parsing: printed) == draaiboek, "seed \(seed)")
      #expect(try Draaiboek(parsing: printed).printed() == printed, "seed \(seed)")
    }
  }

  @Test func `printing cleans what would add a line`() throws {
    var stap = Stap(naam: "A\n## B", vorm: .ronde, minuten: 5, vraag: "x\r\n- tijd: 6\u{202E}")
    stap.regie = ["\u{2028}# T"]
    let draaiboek = try Draaiboek(parsing: Draaiboek(titel: "T", stappen: [stap]).printed())
    #expect(draaiboek.stappen.map(\.naam) == ["A ## B"])
    #expect(draaiboek.stappen.first?.vraag == "x - tijd: 6")
    #expect(draaiboek.stappen.first?.regie == ["# T"])
  }
}

extension Dice {
  mutating func draaiboek() -> Draaiboek {
    let low = roll(1...99)
    let names = Set(some(1...6) { $0.line().lowercased() }.map(CleanText.oneLine)).sorted()
    return Draaiboek(
      titel: line(), uitleg: some(0...3) { $0.line() }, soort: pick(Draaiboek.Soort.allCases),
      tafel: chance(2) ? low...roll(low...99) : nil, klok: pick(Draaiboek.Klok.allCases),
      stappen: names.map { stap($0) })
  }

  private mutating func stap(_ name: String) -> Stap {
    var stap = Stap(naam: name, vorm: pick(Vorm.allCases), minuten: roll(1...480), vraag: line())
    stap.regels = some(0...2) { $0.line() }
    stap.regie = some(0...3) { $0.line() }
    stap.doorvragen = some(0...2) { $0.line() }
    stap.redding = some(0...2) { $0.line() }
    stap.tonen = pick(Stap.Tonen.allCases)
    switch stap.vorm {
    case .ronde: stap.beurten = some(0...4) { $0.pick(Stap.Fase.allCases) }
    case .stil, .ideeen:
      stap.beurten = some(0...4) { $0.pick(Stap.Fase.allCases) }
      stap.zinsbeginnen = some(0...3) { $0.line() }
    case .schaal: (stap.nul, stap.tien) = (chance(2) ? line() : nil, chance(2) ? line() : nil)
    case .oogst:
      stap.beurten = some(0...4) { $0.pick(Stap.Fase.allCases) }
      stap.bron = chance(2) ? .interview : nil
      if chance(2) {
        stap.per = pick(Stap.Indeling.allCases)
      } else {
        stap.kolommen = some(0...3) { $0.line() }
      }
    case .watWerkt: stap.per = chance(2) ? pick(Stap.Indeling.allCases) : nil
    case .afweging: stap.variant = chance(2) ? pick(Stap.Variant.allCases) : nil
    case .checklist: stap.punten = some(0...3) { $0.line() }
    case .kiezen: stap.stippen = chance(2) ? roll(1...9) : nil
    default: break
    }
    return stap
  }

  /// A clean line that is not empty.
  private mutating func line() -> String {
    let line = CleanText.oneLine(text(1...8))
    return line.isEmpty ? "-" : line
  }
}
