import SessionModel
import Testing
import Wording

@testable import Views
@testable import reisleider

/// Each list is narrowed by the same words at its command, on its screen and in lines.
struct VernauwingTests {
  /// What of a command that tells a list narrows nothing: in which form, to where and in which groups it is told.
  private static let geenFilter: Set<Command.Option.Name> = [
    .als, .uit, .vervang, .aan, .grond, .bevestig, .metInhoud, .per, .map,
    // A list of its own has what is kept past its day.
    .verlopen, .taal, .help, .versie,
  ]

  /// The lists that a command can narrow, each with its list on the screen.
  private static let vernauwbaar: [Command.Name: Lijstvraag.Lijst] = [
    .afspraken: .afspraken(.alles), .lijst: .verzameld(.knelpunten), .geparkeerd: .verzameld(.knelpunten),
    .casusLijst: .casussen, .trajectLijst: .casussen, .draadLijst: .draden,
    .draadToon: .draad(Identifier(halves: (0, 0))),
  ]

  /// Commands that tell rows of which the screen has no list that is narrowed, and by which options they tell fewer.
  private static let anders: [Command.Name: Set<Command.Option.Name>?] = [
    // What is counted of a period is a page, and no list.
    .monitor: nil, .leerrapportage: nil,
    .sessieLijst: [], .bewaren: [], .zoek: [], .draadVoorstel: [], .casusReizen: [], .uitgaven: [],
    .labelLijst: [],
  ]

  @Test func `what narrows a list at a command narrows it on the screen and in lines, by the same word`() {
    for command in Command.all where command.options.contains(where: { $0.name == .uit }) {
      guard command.formats.contains(.csv) else { continue }
      let filters = command.options.filter { !Self.geenFilter.contains($0.name) }
      guard let lijst = Self.vernauwbaar[command.name] else {
        guard let known = Self.anders[command.name] else {
          Issue.record("\(command.words) tells a list: how is it narrowed?")
          continue
        }
        #expect(
          known == nil || known == Set(filters.map(\.name)),
          "\(command.words) tells a list: how is it narrowed?")
        continue
      }
      for option in filters {
        var words = ["een"]
        if case .word(let known)? = option.value?.value { words = known }
        if case .day? = option.value?.value { words = ["2026-03-01"] }
        for word in words {
          var vreemd: [String] = []
          let typed = option.value == nil ? option.name.rawValue : "\(option.name.rawValue):\(word)"
          // What a period says asks a period.
          let period = option.needs.isEmpty ? "" : " van:2026-03-01"
          let found = Vernauwing(
            typed + period, velden: lijst.velden, niemand: "niemand",
            klok: WallClock { WallTime(day: Day(utc: $0), hour: 12, minute: 0, second: 0) }, vreemd: &vreemd)
          #expect(!found.isLeeg && vreemd.isEmpty, "\(command.words): \(typed)")
          #expect(option.value == nil || found.alias == nil || option.name == .casus, "\(typed)")
        }
      }
    }
  }

  @Test func `each filter of a list is an option of its command, a choice of its row and told in lines`() {
    let told: [Command.Name: Phrase] = [
      .afspraken: .argAfspraken, .lijst: .argLijsten, .draadLijst: .argDraden, .draadToon: .argDraden,
      .casusLijst: .argCasussen,
    ]
    for (name, arg) in told {
      guard let lijst = Self.vernauwbaar[name], let command = Command.all.first(where: { $0.name == name })
      else { continue }
      let say = Wording()
      let row = Filterrij(lijst: lijst.velden).regels(width: 500).map(\.text).joined(separator: " ")
      for veld in lijst.velden {
        #expect(
          command.options.contains { $0.name.rawValue == veld.optie }, "\(command.words) --\(veld.optie)")
        #expect(row.contains(veld.rawValue), "\(row) has no \(veld)")
        let words = [veld.rawValue, veld.optie].map { $0 + ":" }
        #expect(words.contains { say(arg).contains($0) }, "\(say(arg)) has no \(veld)")
      }
    }
  }

  @Test func `behind the name of a field its row has the words of it, and ends what was begun`() {
    let fields = Vernauwing.Veld.allCases.filter { !$0.keuze.isEmpty }
    #expect(!fields.isEmpty)
    for field in fields {
      for typed in ["\(field.rawValue):", "Egel \(field.rawValue.uppercased()):"] {
        let row = Filterrij(lijst: Set(Vernauwing.Veld.allCases), achter: typed)
        let words = row.regels(width: 500).map(\.text).joined(separator: " ")
        #expect(field.keuze.allSatisfy { words.contains($0) }, "\(typed) has \(words)")
        guard let first = words.first, case .typt(let rest) = row.take(.char(first)) else {
          Issue.record("\(typed) is not ended by \(words)")
          continue
        }
        #expect(rest == field.keuze[0] + " ")
        guard case .dicht = row.take(.escape) else {
          Issue.record("\(typed) leads to a row that nobody asked for")
          continue
        }
      }
    }
    let open = Filterrij(lijst: [.casus, .status], achter: "status:open ").regels(width: 500).map(\.text)
    #expect(open.joined().contains("casus"))
  }
}
