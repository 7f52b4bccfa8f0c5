import Acts
import Reports
import SessionModel
import Text
import Wording

extension World {
  /// A session or a casus as it is read; `nil` until it is loaded.
  ///
  /// - Parameter isPrivate: whether the words that stay in a session, and those that are held back, are shown too.
  func document(_ stream: StreamID, isPrivate: Bool) -> Document? {
    switch stream.kind {
    case .sessie:
      guard let sessie = state.sessie(stream.id), sessie.begin != nil else { return nil }
      return SessieVerslag(
        sessie: sessie, casus: sessie.begin?.casus.flatMap(state.casus), at: isPrivate ? .inzage : .pagina,
        clock: clock,
        say: say
      ).document
    case .casus:
      return reisblad(stream.id)?.document()
    case .huis: return nil
    }
  }

  /// What is read back of what is read: the session, or those of the casus.
  func leesronde(_ stream: StreamID) -> Leesronde? {
    switch stream.kind {
    case .sessie: state.sessie(stream.id)?.begin == nil ? nil : Leesronde(stream.id)
    case .casus:
      Leesronde(
        of: state.sessies.values.compactMap(\.state.overview).filter { $0.casus == stream.id }.map(Rij.init))
    case .huis: nil
    }
  }
}
