import SessionModel
import Wording

extension Sessie {
  /// What can be given along now that it is closed: a picture for the wall, a booklet for the child it was about, and what
  /// worked here to others.
  ///
  /// - Parameters:
  ///   - casus: the journey it is about, if any.
  ///   - map: the folder where all is kept, where the program was told which.
  public func meeTeGeven(_ casus: Casus?, map: String?, _ say: Wording) -> [String] {
    guard gesloten != nil else { return [] }
    let alias = casus.map { $0.gezien(at: .casus).waarde }.flatMap { seen in
      seen.soort == .kind && kentKind ? seen.alias : nil
    }
    let lines =
      [say(.geefPraatplaatMee, id.code)] + (alias.map { [say(.geefReisboekjeMee, $0)] } ?? [])
      + [say(.geefZaadjeMee, id.code)]
    return lines.map { say.elsewhere($0, map: map) }
  }
}
