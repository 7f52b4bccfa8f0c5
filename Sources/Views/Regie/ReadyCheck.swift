import Panels
import Screen
import SessionModel
import Wording

/// What a facilitator looks at before anybody is asked anything: is there a wall, can it be read, is the disk safe, who is here.
struct ReadyCheck: Equatable {
  /// What protects the disk, in a sentence; empty while that is not known.
  let disk: String
  /// The columns of this screen: many of them are small letters.
  let columns: Int

  /// Many columns on a screen are small letters.
  private static let many = 110

  /// Whether it is to be looked at: in the first step, until something is said.
  static func isAsked(_ scene: Scene) -> Bool {
    scene.sessie.gesloten == nil && scene.sessie.huidig == scene.sessie.stappen.first?.id
      && scene.sessie.notities.isEmpty
  }

  /// Its lines; none once it has begun.
  ///
  /// - Parameter isShort: only what makes the second screen go.
  func lines(_ scene: Scene, width: Int, isShort: Bool) -> [Line] {
    guard ReadyCheck.isAsked(scene) else { return [] }
    let say = scene.say
    var lines = [Line(say(.kopKlaar), .title)]
    func add(_ text: String, _ style: Style = .text) {
      lines += Line.wrapped(text, width: max(2, width), style, lead: Span("· ", style))
    }
    add(say(.tweedeTerminal), .accent)
    if isShort { return lines }
    let people = scene.sessie.deelnemers.map(scene.naam)
    add(people.isEmpty ? say(.nogNiemandHier) : say(.wieIsEr, people.joined(separator: ", ")))
    if !disk.isEmpty { add(disk) }
    if columns > ReadyCheck.many { add(say(.lettersGroter)) }
    if let trial = scene.drawn(
      say(.proefLetters), in: .small, fitting: Size(columns: width, rows: 3), style: .accent)
    {
      add(say(.proefUitleg))
      lines += (0..<trial.size.rows).map { Line(trial.row($0), .accent) }
    }
    return lines
  }
}
