import Text

/// The people at the table, and the letters and numbers by which they and their notes are typed.
extension Sessie {
  /// The numbers that the tables of one room can have.
  public static let tafels = 1...40

  /// A person at the table, where one is named; called, not handed on as a function, which would hold a copy of the session.
  public func deelnemer(_ id: Identifier?) -> Deelnemer? { deelnemers.place(of: id).map { deelnemers[$0] } }

  /// The side of who said something.
  public func stem(of deelnemer: Identifier?, or stem: Stem?) -> Stem? {
    deelnemers.stem(of: deelnemer, or: stem)
  }

  /// Who sits at the table for their work and has no afspraak yet; who only listens is not waited for.
  ///
  /// Not for the projector.
  public func zonderAfspraak(in plan: Reisplan) -> [Deelnemer] {
    let owners = Set(plan.afspraken(van: id).compactMap(\.gegevens.deelnemer))
    return deelnemers.filter {
      $0.gegevens.plek == .tafel && $0.stem.isInstelling && !owners.contains($0.id)
        && !nietNodig.contains($0.id)
    }
  }

  mutating func pass(_ event: Event) {
    if case .sessie(.deelnemerErbij(let it)) = event.fact {
      nummering.give(event.id, it.gegevens, here: deelnemers)
    } else if case .notitie(.gemaakt(let gegevens)) = event.fact {
      number(event.id, in: gegevens.stap)
    } else if case .notitie(.getrokken(let bron)) = event.fact {
      number(event.id, in: bron.stap)
    } else if case .plan(let fact) = event.fact {
      reisplan.pass(fact, of: event)
    }
  }

  mutating func number(_ notitie: Identifier, in stap: StapID) {
    guard let vorm = etappe(stap)?.stap.vorm else { return }
    nummering.give(notitie, in: .notities(vorm))
  }

  /// A label that somebody else has gets a number, and so does that of the other: two people are never one name.
  mutating func distinct(_ gegevens: Deelnemer.Gegevens, from deelnemer: Identifier?)
    -> Deelnemer.Gegevens
  {
    let (label, others) = (gegevens.label, deelnemers.filter { $0.id != deelnemer })
    let taken = Set(others.map(\.gegevens.label.folded))
    guard !label.isEmpty, taken.contains(label.folded) || taken.contains("\(label) 1".folded) else {
      return gegevens
    }
    if let first = others.first(where: { $0.gegevens.label.folded == label.folded }) {
      change(deelnemer: first.id) { $0.gegevens.label += " 1" }
    }
    var gegevens = gegevens
    for number in 2... where !taken.contains("\(label) \(number)".folded) {
      gegevens.label = "\(label) \(number)"
      break
    }
    return gegevens
  }

  mutating func change(deelnemer id: Identifier, _ body: (inout Deelnemer) -> Void) {
    guard let index = deelnemers.place(of: id) else { return }
    body(&deelnemers[index])
  }
}

extension [Deelnemer] {
  /// The side of who said something: of the person, where one is named, or else the voice it was kept with.
  ///
  /// Asked for each note of a step: the person is looked at where they sit, and not copied.
  func stem(of deelnemer: Identifier?, or stem: Stem?) -> Stem? {
    place(of: deelnemer).map { self[$0].gegevens.stem } ?? stem
  }

  fileprivate func place(of deelnemer: Identifier?) -> Int? {
    guard let deelnemer else { return nil }
    return indices.first { self[$0].id == deelnemer }
  }
}
