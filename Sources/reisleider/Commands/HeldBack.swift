import SessionModel

/// What is held back of the streams that are known, and would be told at a place.
struct HeldBack {
  let state: State
  let plaats: Zicht.Plaats

  /// Something that is held back, and where; without a place in words that may be gone from it.
  struct Found {
    let stream: StreamID
    let plek: Lekplek?
    let lek: Lek
    /// The step it stands in, or the alias it belongs to, with its code; never the words.
    let bij: String

    /// By what a command knows the words; `nil` where they are no sentence.
    var code: String? {
      // What was said beside a report is no sentence of a talk: it is confirmed, or erased.
      if case .reactie? = plek { return nil }
      return plek.flatMap { HeldBack.code($0, lek) }
    }
  }

  /// One thing that is held back and was not confirmed, and where.
  struct Leak {
    let vondst: LekVondst
    let plek: Lekplek?
    let bij: String
    /// By what a command knows the words; `nil` where they are no sentence.
    let code: String?
  }

  /// What is held back in a stream and would be told; what stays where it was said stops nothing.
  ///
  /// - Parameter sessie: the session that is told, if not a whole casus.
  func found(in stream: StreamID, of sessie: Identifier? = nil) -> [Found] {
    switch stream.kind {
    case .sessie:
      guard let sessie = state.sessie(stream.id) else { return [] }
      return sessie.lekken.unconfirmed.compactMap { plek, lek in
        guard sessie.zouVertellen(plek, at: plaats) else { return nil }
        return Found(stream: stream, plek: plek, lek: lek, bij: sessie.naam(of: plek, lek))
      }
    case .casus:
      guard let casus = state.casus(stream.id) else { return [] }
      // An alias that is itself held back is not told here either.
      let bij = casus.gezien(at: .verslag).waarde.alias
      return casus.lekken.unconfirmed.compactMap { plek, lek in
        guard casus.zouVertellen(plek, at: plaats, in: sessie.flatMap(state.sessie)) else { return nil }
        let code = HeldBack.code(plek, lek).map { " " + $0 } ?? ""
        return Found(stream: stream, plek: plek, lek: lek, bij: bij + code)
      }
    case .huis: return []
    }
  }

  /// What of it stands in a row of the afspraken.
  func found(of afspraak: Rij<AfspraakOverview>) -> [Found] {
    let plan = state.casus(afspraak.stream.id)?.reisplan ?? state.sessie(afspraak.stream.id)?.reisplan
    return found(in: afspraak.stream).filter { found in
      switch found.plek {
      case .afspraak(let id): id == afspraak.id
      case .stand(let id): plan?.afspraak(afspraak.id)?.stand?.id == id
      case .alias: true
      case .notitie, .magMee, .parkeerplek, .droom, .tijdpunt, .mijlpaal, .reactie, .schaal, .punt, .keuze,
        .deelnemer, .kaart, .stap, .profiel, nil:
        false
      }
    }
  }

  /// What was found in any event of a stream, also in words that were taken back or mended since.
  func found(everythingIn events: [Event], of stream: StreamID) -> [Found] {
    Lekken(everythingIn: events, forbidden: state.verboden).unconfirmed.map {
      Found(stream: stream, plek: nil, lek: $0.lek, bij: "")
    }
  }

  fileprivate static func code(_ plek: Lekplek, _ lek: Lek) -> String? {
    switch plek {
    case .notitie(let id), .magMee(let id), .parkeerplek(let id), .droom(let id), .afspraak(let id),
      .stand(let id), .tijdpunt(let id), .mijlpaal(let id), .reactie(let id),
      .keuze(let id):
      id.code
    case .schaal, .punt, .deelnemer: lek.bron.code
    case .kaart, .stap, .alias, .profiel: nil
    }
  }
}

extension Sessie {
  /// The step in which words stand, and their code; never the words.
  fileprivate func naam(of plek: Lekplek, _ lek: Lek) -> String {
    let place: String? =
      switch plek {
      case .notitie(let id), .magMee(let id): notities[id].flatMap { etappe($0.gegevens.stap)?.stap.naam }
      case .schaal(let stap, _), .punt(let stap, _): etappe(stap)?.stap.naam
      case .parkeerplek, .droom, .afspraak, .stand, .tijdpunt, .mijlpaal, .reactie, .keuze, .deelnemer,
        .kaart, .stap, .alias, .profiel:
        titel
      }
    return [place, HeldBack.code(plek, lek)].compactMap(\.self).joined(separator: " ")
  }
}
