import Acts
import Panels
import Screen
import SessionModel
import Wording

/// What matters most of all that can be typed in the step of now: ten things, for who asks for help by a word.
///
/// A key asks for everything.
struct StepHelp {
  /// So many things are read at a glance.
  static let size = 10

  /// What a line can be here, then what a word does.
  let hints: [KeyHint]

  /// - Parameters:
  ///   - lines: what a line can be in the step; half of the room is for it.
  ///   - acts: what can be typed in this place.
  init(_ lines: [KeyHint], _ acts: [Act], _ scene: Scene) {
    let say = scene.say
    let here = StepHelp.inOrder(scene).filter { name in
      acts.contains { $0.name == name } && name.act.obstacle(scene) == nil
    }
    let words = here.map { KeyHint(name: "/" + $0.act.usage(say), label: say($0.act.help)) }
    hints = Array((lines.prefix(StepHelp.size / 2) + words).prefix(StepHelp.size))
  }

  /// Each act once: what the moment asks, what the step is for, what is of use in any, and what looks around.
  private static func inOrder(_ scene: Scene) -> [Act.Name] {
    let all = moment(scene) + (scene.etappe.map(step) ?? []) + anywhere
    return all.enumerated().filter { place, name in !all[..<place].contains(name) }.map(\.element)
  }

  /// What cannot wait.
  private static func moment(_ scene: Scene) -> [Act.Name] {
    guard scene.sessie.gesloten == nil else { return [.ontvangers, .bewaren, .mijlpaal, .mensen] }
    let isLast = scene.stap(1) == nil && scene.etappe != nil
    return [.ongedaan, .bevestig] + (isLast ? [.sluit] : [.verder])
  }

  /// What a step is for.
  private static func step(_ etappe: Etappe) -> [Act.Name] {
    let stap = etappe.stap
    let turns: [Act.Name] = stap.fasen.isEmpty ? [] : [.fase]
    return (stap.regels.isEmpty ? [] : [.akkoord]) + (stap.houdtAchter ? [.tonen] : []) + turns
      + form(stap.vorm)
  }

  private static func form(_ vorm: Vorm) -> [Act.Name] {
    switch vorm {
    case .ronde, .stil: [.stem, .ster]
    case .oogst: [.groep, .samen, .ster]
    case .wensdroom: [.droom]
    case .watWerkt: [.indeling, .ster]
    case .ideeen: [.groep, .samen]
    case .kiezen: [.kies, .groot]
    case .morgenAnders: [.afspraak]
    case .terugblik, .afweging, .checklist, .denkpatronen: [.vul]
    case .reisgezelschap: [.deelnemer, .vul]
    case .schaal: [.schaal]
    case .tijdlijn: [.mijlpaal, .vul]
    case .teruglezen: [.blad, .leeftijd, .vul]
    case .pauze: [.vast]
    case .afsluiten: [.mijlpaal, .ontvangers, .bewaren]
    }
  }

  /// What is of use in any step.
  private static let anywhere: [Act.Name] = [
    .terug, .voorlezen, .stoppen, .notitie, .tijd, .zwart, .kaart, .oogst, .invoegen, .overslaan, .stap,
    .deelnemer, .afspraak, .herstel, .start, .opnieuw, .sluit,
  ]
}

extension ActPlace {
  /// What matters most of what can be typed here now, and how to ask on.
  func stepHelp(_ say: Wording, _ scene: Scene) -> [KeyHint] {
    StepHelp(lines(scene), typed, scene).hints + [KeyHint(name: "", label: say(.hulpVraagVerder))]
  }
}
