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
    case .sessie: return verslag(stream.id, isPrivate: isPrivate)?.document
    case .casus:
      return reisblad(stream.id)?.document()
    case .huis: return nil
    }
  }

  /// A session as it is told; `nil` until it is loaded.
  func verslag(_ id: Identifier, isPrivate: Bool) -> SessieVerslag? {
    guard let sessie = state.sessie(id), sessie.begin != nil else { return nil }
    let casus = sessie.begin?.casus.flatMap(state.casus)
    // What was given to a network later is not loaded with the page of one talk: of its reports nobody can tell.
    let nu =
      casus?.soort == .netwerk
      ? VerslagNu.onbekend : VerslagNu(casus: casus, sessies: [sessie], clock: clock, say: say)
    return SessieVerslag(
      sessie: sessie, casus: casus, at: isPrivate ? .inzage : .pagina, nu: nu, clock: clock, say: say)
  }

  /// Why something cannot be read: it is on its way, or somebody erased it meanwhile.
  func ontbreekt(_ stream: StreamID) -> String {
    say(state.knows(stream) ? .isErNietMeer : .sessieWordtGeladen)
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
