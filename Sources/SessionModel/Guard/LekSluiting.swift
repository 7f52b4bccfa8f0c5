// What stays held back for a forbidden word when that word is forgotten, or when another is forbidden later. The
// words themselves are never in the journaal: only that something is held back is.

extension State {
  /// The changes that close a session: what a forbidden word holds back, in it and in its casus, stays so until
  /// somebody confirms it, though the words are forgotten with the closing.
  public func closing(_ id: Identifier) -> [Change] {
    let casus = sessie(id)?.begin?.casus
    let own = sessie(id).map { $0.lekken.held(in: StreamID(.sessie, id)) } ?? []
    let plan = casus.flatMap { casus in self.casus(casus)?.lekken.held(in: StreamID(.casus, casus)) } ?? []
    return own + plan + [Change(StreamID(.sessie, id), .sessieGesloten)]
  }

  /// What is held back again when these words are forbidden: somebody confirmed other words than those found now.
  public func heldAgain(forbidding words: VerbodenWoorden) -> [Change] {
    var next = self
    next.forbid(words)
    return streams.flatMap { stream -> [Change] in
      let (old, new) = (lekken(of: stream), next.lekken(of: stream))
      return new.confirmedMore(than: old).map {
        Change(stream, .lekGehouden($0.bron, LekSoorten([.verboden])))
      }
    }
  }

  private func lekken(of stream: StreamID) -> Lekken {
    sessies[stream.id]?.state.lekken ?? casussen[stream.id]?.state.lekken ?? .geen
  }
}

extension Lekken {
  /// That what a forbidden word holds back stays so.
  fileprivate func held(in stream: StreamID) -> [Change] {
    unconfirmed.filter { $0.lek.unconfirmed.contains(.verboden) }.map {
      Change(stream, .lekGehouden($0.lek.bron, LekSoorten([.verboden])))
    }
  }
}
