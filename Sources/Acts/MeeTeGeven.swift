import SessionModel
import Wording

extension Sessie {
  /// What can be given along now that it is closed: a picture for the wall, a booklet for the child it was about, and what
  /// worked here to others.
  ///
  /// - Parameter casus: the journey it is about, if any.
  public func meeTeGeven(_ casus: Casus?, _ say: Wording) -> [String] {
    guard gesloten != nil else { return [] }
    let alias = casus.map { $0.gezien(at: .casus).waarde }.flatMap { seen in
      seen.soort == .kind && kentKind ? seen.alias : nil
    }
    return [say(.geefPraatplaatMee, id.code)] + (alias.map { [say(.geefReisboekjeMee, $0)] } ?? [])
      + [say(.geefZaadjeMee, id.code)]
  }
}
