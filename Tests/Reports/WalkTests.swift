import SessionModel
import Testing
import Wording

@testable import Reports

/// Every reader, form and format beside everything that may keep a sentence back: no word stands where it may not.
@Suite struct WalkTests {
  private static let say = Wording()

  /// A word that stands in one sentence only, and what was decided of that sentence.
  private enum Lot: String, CaseIterable {
    case mee = "appelboomwoord"
    case ongevraagd = "bezemsteelwoord"
    case blijft = "citroentaartwoord"
    case andersGezegd = "druppelsteenwoord"
    case andersGehoord = "egelstelling"
    case achtergehouden = "fluitketelwoord"
    case vondst = "grasmaaierwoord"
    case leren = "hommelnestwoord"
    case ingetrokken = "ijsvogelwoord"
    case reactie = "kastanjewoord"
    case reactieMetVondst = "lantaarnwoord"

    /// Whether it may be told to this reader.
    func isTold(to audience: Audience) -> Bool {
      switch self {
      case .mee, .andersGehoord, .reactie: audience != .leren
      // Those who learn hear only what everybody let them learn from, and somebody looked at.
      case .leren: true
      case .ongevraagd, .blijft, .andersGezegd, .achtergehouden, .vondst, .ingetrokken, .reactieMetVondst:
        false
      }
    }
  }

  private static let draaiboek = """
    # Proef

    - soort: casus

    ## Droom
    - vorm: wensdroom
    - tijd: 5 min
    - vraag: Waar wil je heen?

    ## Wat werkt
    - vorm: wat-werkt
    - tijd: 5 min
    - vraag: Wat werkt?

    ## Teruglezen
    - vorm: teruglezen
    - tijd: 5 min
    - vraag: Mag het mee?

    """

  /// A journey in which each of those sentences was said, in a step where it is told wherever it may be.
  private struct Reis {
    let casus: Casus, sessie: Sessie

    init() throws {
      var journaal = Journaal(at: Moment(2026, 11, 21, 12, 0))
      let casus = StreamID(.casus, journaal.name())
      let sessie = StreamID(.sessie, journaal.name())
      let anders = WalkTests.draaiboek
      journaal.add(casus, .casusGemaakt(Casus.Profiel(alias: "Schuilnaamvlinder", regio: "Regiowoord")))
      journaal.add(
        sessie, .sessieBegonnen(.init(draaiboek: anders, casus: casus.id, bijeenkomst: journaal.name())))
      journaal.add(casus, .sessieVraagt(sessie.id))
      journaal.add(sessie, .deelnemerErbij(.init(stem: .jeugdige)))
      for (number, lot) in Lot.allCases.enumerated()
      where ![.andersGehoord, .reactie, .reactieMetVondst].contains(lot) {
        for step in [1, 2] {
          let text = "\(lot.rawValue) \(number) \(step)" + (lot == .vondst ? " bel 06-12345678" : "")
          let note = journaal.add(
            sessie,
            .notitieGemaakt(
              .init(
                stap: StapID(number: step), tekst: text, stem: .jeugdige, soort: .citaat, lichtje: true,
                achtergehouden: lot == .achtergehouden)))
          Reis.answer(&journaal, lot, note, sessie, number * 2 + step)
        }
      }
      journaal.add(sessie, .sessieGesloten)
      for audience in [Audience.gezin, .netwerk, .dossier] {
        for form in ReportForm.allCases {
          for stream in [casus, sessie] {
            func said(_ wat: Correctie.Wat, _ punt: Int? = nil, _ tekst: String = "") {
              journaal.add(
                stream,
                .correctie(
                  Correctie(
                    wat, voor: audience.rawValue, vorm: form.rawValue, merk: Correctie.merk(of: "1"),
                    wie: "ouder", punt: punt,
                    tekst: tekst)))
            }
            said(.concept)
            said(.reactie, 1, "\(Lot.reactie.rawValue) is beter")
            said(.reactie, nil, "\(Lot.reactieMetVondst.rawValue) bel 06-12345678")
          }
        }
      }
      self.casus = try #require(journaal.state.casus(casus.id))
      self.sessie = try #require(journaal.state.sessie(sessie.id))
    }

    private static func answer(
      _ journaal: inout Journaal, _ lot: Lot, _ note: Identifier, _ sessie: StreamID, _ number: Int
    ) {
      @discardableResult func said(_ mee: Antwoord.Mee?, leren: Bool? = nil) -> Identifier {
        journaal.add(sessie, .antwoord(.init(over: [note], mee: mee, leren: leren, door: .jeugdige)))
      }
      switch lot {
      case .mee, .achtergehouden, .vondst: said(.mee)
      case .blijft: said(.blijft)
      case .andersGezegd: said(.woorden("\(Lot.andersGehoord.rawValue) \(number)"))
      case .leren:
        let answer = said(.mee, leren: true)
        journaal.add(sessie, .nagekeken(.init(over: [note], mag: true, na: [answer])))
      case .ingetrokken:
        said(.mee)
        journaal.add(sessie, .ingetrokken([note]))
      case .ongevraagd, .andersGehoord, .reactie, .reactieMetVondst: break
      }
    }
  }

  private static func documents(_ reis: Reis, for audience: Audience) -> [(name: String, Document)] {
    let reports = ReportForm.allCases.flatMap { form in
      [
        (
          "sessie \(form)",
          AudienceReport(
            sessie: reis.sessie, casus: reis.casus, for: audience, as: form, clock: .test, say: say)
        ),
        (
          "reis \(form)",
          AudienceReport(
            casus: reis.casus, sessies: [reis.sessie], for: audience, as: form, clock: .test, say: say)
        ),
      ]
    }
    return reports.flatMap { name, report in
      [(name, report.document), ("concept \(name)", report.correctieblad)]
        + (report.form == .verslag
          ? [("plaat \(name)", report.praatplaat(on: .a4)), ("boekje \(name)", report.reisboekje)] : [])
    }
  }

  @Test(arguments: [Audience.gezin, .netwerk, .dossier, .leren])
  func `no word stands in a report, a picture or a format where it may not`(audience: Audience) throws {
    let reis = try Reis()
    var told: Set<Lot> = []
    for (name, document) in Self.documents(reis, for: audience) {
      // Every format is made of one document: of all forms but the report itself two show that.
      let formats = name.hasSuffix("verslag") ? Format.allCases : [.tekst, .json]
      for format in formats {
        // A text document is stored as it is: its words can be looked for in its bytes.
        let bytes = format.bytes(of: Report(document, json: document.json), Self.say) ?? []
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!bytes.isEmpty)
        for lot in Lot.allCases where text.contains(lot.rawValue) {
          told.insert(lot)
          #expect(lot.isTold(to: audience), "\(lot) in \(name), \(audience), \(format)")
        }
        #expect(!text.contains("12345678"), "\(name), \(audience), \(format)")
        if audience == .leren {
          #expect(!text.contains("Schuilnaamvlinder") && !text.contains("Regiowoord"), "\(name), \(format)")
        }
      }
    }
    // A test that finds nothing where something is would be no test.
    #expect(told == Set(Lot.allCases.filter { $0.isTold(to: audience) }))
  }

  @Test func `what one hears who was there is told to nobody else, and all of it is told to who was`() throws
  {
    let reis = try Reis()
    let document = SessieVerslag(
      sessie: reis.sessie, casus: reis.casus, at: .eigen, aan: "ouder", clock: .test, say: Self.say
    ).document
    let text = Format.allCases.compactMap { $0.bytes(of: Report(document, json: document.json), Self.say) }
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    for lot in [Lot.mee, .ongevraagd, .blijft, .leren] { #expect(text.contains(lot.rawValue), "\(lot)") }
    for lot in [Lot.achtergehouden, .vondst, .ingetrokken] { #expect(!text.contains(lot.rawValue), "\(lot)") }
  }
}
