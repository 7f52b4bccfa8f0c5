import Screen
import SessionModel
import Testing

@testable import Views

/// An invented step of some form on the wall, with as many things said in it as asked for.
///
/// Each begins with a name of its own, so that one can look for it; one is the child's, one is a ★.
struct WallStory {
  let table = Table()
  let zaal: Robot
  let sessie: StreamID
  private let casus: StreamID
  private let vorm: String

  /// Every form, each by a name for it; the weighing has three.
  static let vormen = [
    "reisgezelschap", "terugblik", "oogst", "wensdroom", "schaal", "wat-werkt", "ideeen", "kiezen",
    "morgen-anders", "afsluiten", "tijdlijn", "dilemma", "perspectieven", "passend", "checklist", "ronde",
    "stil", "denkpatronen",
  ]

  /// Forms in which nobody's voice is shown, so that nothing can be told to be the child's: an idea and what was chosen of
  /// them, a sentence that was sorted, a point of a list, a slip that was written in silence.
  static let zonderStem = ["ideeen", "kiezen", "denkpatronen", "checklist", "stil"]
  /// Forms whose things can be a ★.
  static let metLichtje = [
    "oogst", "wensdroom", "wat-werkt", "ideeen", "kiezen", "afsluiten", "tijdlijn", "dilemma",
    "perspectieven",
    "passend", "ronde", "stil", "denkpatronen",
  ]

  /// Long Dutch words that such a meeting has.
  static let words = [
    "Samenwerkingsverband belt", "Twee ochtenden met een vast gezicht", "Onderwijszorgarrangement",
    "Weer samen aan tafel", "Ervaringsdeskundige loopt mee",
  ]

  /// What people are called there, each shorter than a label may be.
  static let labels = [
    "moeder van een vriend", "ambulant begeleider", "buurtsportcoach", "gezinscoach", "oma",
  ]

  /// A session of a step of this form, with the dream in sight and, where asked, rules that are still open.
  init(
    _ vorm: String, size: Size = Size(columns: 80, rows: 24), regels: [String] = [],
    vraag: String = "Wat werkt al?"
  ) {
    self.vorm = vorm
    sessie = StreamID(.sessie, table.newName())
    casus = StreamID(.casus, table.newName())
    zaal = Robot(table, "zaal", at: .zaal(sessie.id))
    zaal.size = size
    let key = ["dilemma", "perspectieven", "passend"].contains(vorm) ? "afweging" : vorm
    var lines = ["# Reisbureau", "", "- soort: casus", "", "## \(vorm)", "- vorm: \(key)", "- tijd: 10 min"]
    lines.append("- vraag: \(vraag)")
    if key == "afweging", vorm != "dilemma" { lines.append("- variant: \(vorm)") }
    lines += regels.map { "- regel: \($0)" }
    if vorm == "kiezen" {
      lines += ["", "## ideeen", "- vorm: ideeen", "- tijd: 10 min", "- vraag: Wat kan?"]
    }
    tell(.casusGemaakt(Casus.Profiel(alias: "Egel")), in: casus)
    tell(
      .sessieBegonnen(
        Sessie.Begin(
          draaiboek: lines.joined(separator: "\n"), casus: casus.id, bijeenkomst: table.newName())))
    if vorm != "wensdroom" {
      tell(.droomVastgelegd(tekst: "Ik fiets zelf naar school", stem: .jeugdige, sessie: nil), in: casus)
    }
  }

  /// Tells one event.
  @discardableResult
  func tell(_ fact: Fact, in stream: StreamID? = nil) -> Identifier {
    let id = table.newName()
    do throws(StoreFailure) {
      _ = try table.append([Change(stream ?? sessie, fact, id: id)], by: "verhaal")
    } catch {
      Issue.record("\(fact): \(error)")
    }
    return id
  }

  /// Has so many things said; the name of each, in order.
  @discardableResult
  func say(_ count: Int, words: [String] = WallStory.words) -> [String] {
    let stemmen: [Stem] = [.ouder, .school, .zorg, .gemeente, .anders]
    var persons: [Identifier] = []
    if ["ronde", "schaal"].contains(vorm) {
      for number in 0..<(vorm == "schaal" ? count : 3) {
        let stem: Stem = number == min(1, count - 1) ? .jeugdige : stemmen[number % 5]
        // On a scale a person is a name: that is how long a group's labels are.
        let label = vorm == "schaal" ? name(number) : ""
        persons.append(tell(.deelnemerErbij(Deelnemer.Gegevens(stem: stem, label: label))))
      }
    }
    if vorm == "stil" { tell(.faseGekozen(StapID(number: 1), 1)) }
    for number in 0..<count {
      table.wait(seconds: 5)
      let stem: Stem = number == min(1, count - 1) ? .jeugdige : stemmen[number % 5]
      add(
        number, "\(name(number)) \(words[number % words.count])", stem, number == min(2, count - 1), persons)
    }
    return (0..<count).map(name)
  }

  /// What a thing begins with.
  func name(_ number: Int) -> String { "zin\(number + 1)x" }

  private func add(_ number: Int, _ tekst: String, _ stem: Stem, _ isLight: Bool, _ persons: [Identifier]) {
    func note(
      _ vak: Vak? = nil, rij: String? = nil, thema: Thema? = nil, stap: Int = 1, deelnemer: Identifier? = nil,
      stem: Stem? = stem
    ) -> Identifier {
      tell(
        .notitieGemaakt(
          Notitie.Gegevens(
            stap: StapID(number: stap), tekst: tekst, stem: stem, deelnemer: deelnemer, thema: thema,
            lichtje: isLight, vak: vak, rij: rij)))
    }
    switch vorm {
    case "reisgezelschap":
      tell(
        .deelnemerErbij(
          Deelnemer.Gegevens(stem: stem, label: "\(name(number)) \(Self.labels[number % Self.labels.count])"))
      )
    case "terugblik":
      let id = tell(
        .afspraakGemaakt(
          Afspraak.Gegevens(sessie: casus.id, wie: stem.rawValue, stem: stem, wat: tekst)), in: casus)
      if number % 3 == 0 { tell(.afspraakStand(id, .gedaan, bracht: "", sessie: sessie.id), in: casus) }
    case "morgen-anders":
      tell(
        .afspraakGemaakt(
          Afspraak.Gegevens(sessie: sessie.id, wie: stem.rawValue, stem: stem, wat: tekst)), in: casus)
    case "schaal":
      tell(
        .schaalGezet(
          Sessie.Schaal(
            stap: StapID(number: 1), deelnemer: persons[number], cijfer: number % 11, waarom: "", hoger: "")))
    case "wat-werkt": _ = note(thema: [.inhoud, .proces, .houding][number % 3])
    case "kiezen": _ = note(stap: 2)
    case "afsluiten": _ = note(.slotvraag(.waardevolst))
    case "tijdlijn":
      tell(
        .tijdpuntGemaakt(
          Tijdpunt.Gegevens(
            wanneer: "\(1990 + number)", wat: tekst, lichtpunt: isLight, sessie: sessie.id, stem: stem)),
        in: casus)
    case "dilemma":
      // The moral question is the question of the wall, and no thing on it.
      let first: [Weegvak] = [.keuzeA, .keuzeB]
      _ = note(.weegvak(number < first.count ? first[number] : [.schadeA, .schadeB][number % 2]))
    case "perspectieven":
      _ = note(.weegvak([.waarde, .norm][number % 2]), rij: Betrokkene.allCases[number / 2 % 6].rawValue)
    case "passend":
      _ = note(
        .weegvak([.passendGezin, .passendSysteem][number % 2]), rij: ["Halve dagen", "Thuis"][number / 2 % 2])
    case "checklist":
      tell(
        .puntGezet(
          StapID(number: 1), Sessie.Punt(tekst: tekst, klaar: number % 3 == 0, eigenaar: "", opmerking: "")))
    case "denkpatronen": _ = note(.denkpatroon([.feit, .gevoel, .aanname, .oordeel][number % 4]))
    case "ronde": _ = note(deelnemer: persons[stem == .jeugdige ? min(1, persons.count - 1) : number % 2 * 2])
    default: _ = note()
    }
  }

  /// Which of these stand on the wall.
  func seen(of names: [String]) -> Set<String> {
    let text = zaal.rows.joined(separator: "\n")
    return Set(names.filter { text.contains($0) })
  }
}
