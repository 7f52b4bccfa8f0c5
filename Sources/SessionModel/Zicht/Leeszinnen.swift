/// Gathers the sentences of a session.
struct Leeszinnen {
  typealias Zin = Teruglezing.Zin

  private(set) var zinnen: [Zin] = []
  private let sessie: Sessie
  private let casus: Casus?
  private let hasChild: Bool
  private let geheel: Bool

  init(_ sessie: Sessie, _ casus: Casus?, geheel: Bool) {
    (self.sessie, self.casus, self.geheel) = (sessie, casus, geheel)
    hasChild = sessie.deelnemers.contains { $0.stem == .jeugdige }
    let plan = casus?.reisplan ?? sessie.reisplan
    let dreams = plan.dromen.filter { $0.sessie == sessie.id }
    for (index, etappe) in sessie.stappen.enumerated() { take(etappe, at: index, dreams) }
    for (index, droom) in dreams.enumerated() { take(droom, at: index) }
    for (index, punt) in plan.tijdlijn.enumerated() where punt.gegevens.sessie == sessie.id {
      take(
        .punt, .tijdpunt(punt.id), punt.gegevens.zinnen.joined(by: " · "), stem: punt.gegevens.stem,
        isTold: true,
        punt.gegevens.lichtpunt, punt.id, punt.moment, [index])
    }
    for (index, afspraak) in plan.afspraken.enumerated() {
      if afspraak.gegevens.sessie == sessie.id {
        take(
          .afspraak, .afspraak(afspraak.id), afspraak.gegevens.zinnen.joined(by: " · "),
          stem: afspraak.gegevens.stem,
          isTold: false, false, afspraak.id, afspraak.moment, [index])
      }
      for stand in afspraak.standen where stand.sessie == sessie.id && !stand.bracht.isEmpty {
        take(
          .afspraak, .stand(stand.id), stand.bracht, stem: nil, isTold: false, false, stand.id, stand.moment,
          [index])
      }
    }
    for mijlpaal in casus?.mijlpalen ?? [] where mijlpaal.sessie == sessie.id && !mijlpaal.tekst.isEmpty {
      take(
        .punt, .mijlpaal(mijlpaal.id), mijlpaal.tekst, stem: mijlpaal.stem, isTold: true, false, mijlpaal.id,
        mijlpaal.moment, [.max])
    }
    for (index, persoon) in sessie.deelnemers.enumerated()
    where !persoon.gegevens.label.isEmpty && !persoon.gegevens.isRolwoord {
      take(
        .mens, .deelnemer(persoon.id), persoon.gegevens.label, stem: persoon.stem, isTold: false, false,
        persoon.id,
        sessie.begonnen ?? Moment(milliseconds: 0), [index], inSession: true)
    }
  }

  private mutating func take(_ etappe: Etappe, at step: Int, _ dreams: [Reisplan.Droom]) {
    var place = 0
    for id in etappe.notities {
      for id in [id] + (sessie.notities[id]?.dubbelen ?? []) {
        guard let notitie = sessie.notities[id], !notitie.isGeleend, !notitie.gegevens.tekst.isGat,
          isRead(notitie.stand, isHeld: notitie.gegevens.achtergehouden || !notitie.lek.isEmpty),
          !dreams.contains(where: { $0.isVan(notitie, in: sessie.id) })
        else { continue }
        place += 1
        let isPerson = notitie.gegevens.vak == .gezelschap(.gewenst)
        zinnen.append(
          Zin(
            soort: isPerson ? .mens : .zin, spreker: spreker(notitie.gegevens.stem, isTold: false),
            stem: notitie.gegevens.stem, tekst: notitie.gegevens.gezegd.woorden,
            lichtje: notitie.gegevens.lichtje,
            stand: notitie.stand,
            bronnen: [Zin.Bron(stream: StreamID(.sessie, sessie.id), event: notitie.bron)],
            ding: id, sleutel: id,
            eerder: sessie.bewoording(of: notitie).antwoorden(in: sessie.besproken.antwoorden),
            moment: notitie.moment, plaats: [step, place]))
      }
    }
    for id in etappe.notities {
      for id in [id] + (sessie.notities[id]?.dubbelen ?? []) {
        guard let plek = sessie.notities[id]?.parkeerplek, plek.heeftWoorden else { continue }
        take(
          .mens, .parkeerplek(id), plek.woorden, stem: nil, isTold: false, false, nil, nil, [step, .max],
          inSession: true)
      }
    }
    for schaal in etappe.schalen {
      let words = [schaal.rij, schaal.waarom, schaal.hoger].joined(by: " · ")
      take(
        .zin, .schaal(schaal.stap, schaal.deelnemer), words,
        stem: sessie.deelnemer(schaal.deelnemer)?.stem,
        isTold: false, false, nil, nil, [step, .max], inSession: true)
    }
    for punt in etappe.punten where !punt.opmerking.isEmpty || !punt.eigenaar.isEmpty {
      take(
        .zin, .punt(etappe.id, punt.tekst), [punt.tekst, punt.eigenaar, punt.opmerking].joined(by: " · "),
        stem: nil,
        isTold: false, false, nil, nil, [step, .max], inSession: true)
    }
    for keuze in sessie.keuzes where sessie.notities[keuze.notitie]?.gegevens.stap == etappe.id {
      guard !keuze.waarom.isEmpty || !keuze.door.isEmpty else { continue }
      take(
        .zin, .keuze(keuze.id), [keuze.door, keuze.waarom].joined(by: " · "), stem: nil, isTold: false, false,
        keuze.id, nil, [step, .max], inSession: true)
    }
  }

  private mutating func take(_ droom: Reisplan.Droom, at place: Int) {
    let twin = sessie.notities.values.first { droom.isVan($0, in: sessie.id) && !$0.isGeleend }
    let besproken = casus?.besproken ?? sessie.besproken
    guard !droom.tekst.isGat, let words = besproken.bewoording(droom.plek) else { return }
    let stream = casus.map { StreamID(.casus, $0.id) } ?? StreamID(.sessie, sessie.id)
    var bronnen = [Zin.Bron(stream: stream, event: words.bron)]
    var eerder = words.antwoorden(in: besproken.antwoorden)
    var stand = words.stand(in: besproken.antwoorden)
    if let twin {
      bronnen.append(Zin.Bron(stream: StreamID(.sessie, sessie.id), event: twin.bron))
      eerder += sessie.bewoording(of: twin).antwoorden(in: sessie.besproken.antwoorden)
      stand = stand.strictest(twin.stand)
    }
    guard isRead(stand, isHeld: twin.map { $0.gegevens.achtergehouden || !$0.lek.isEmpty } ?? false) else {
      return
    }
    zinnen.append(
      Zin(
        soort: .droom, spreker: spreker(droom.stem, isTold: true), stem: droom.stem, tekst: droom.tekst,
        lichtje: false, stand: stand, bronnen: bronnen, ding: twin?.id ?? droom.id,
        sleutel: droom.bron ?? words.eersteBron, eerder: eerder,
        moment: twin?.moment ?? droom.moment, plaats: [place]))
  }

  /// Takes words that are no note.
  ///
  /// - Parameters:
  ///   - isTold: whether it is the child's story, whoever wrote it down.
  ///   - ding: what stands in the journaal under this name; `nil` where that is the event of its words.
  ///   - inSession: whether it stands in the stream of the session, also where there is a casus.
  private mutating func take(
    _ soort: Zin.Soort, _ plek: Lekplek, _ tekst: String, stem: Stem?, isTold: Bool, _ lichtje: Bool,
    _ ding: Identifier?, _ moment: Moment?, _ plaats: [Int], inSession: Bool = false
  ) {
    let inCasus = inSession ? nil : casus
    let (besproken, lekken) = inCasus.map { ($0.besproken, $0.lekken) } ?? (sessie.besproken, sessie.lekken)
    guard !tekst.isEmpty, !tekst.heeftGat, let words = besproken.bewoording(plek) else { return }
    let stand = words.stand(in: besproken.antwoorden)
    guard isRead(stand, isHeld: !lekken.unconfirmed(plek).isEmpty) else { return }
    let stream = inCasus.map { StreamID(.casus, $0.id) } ?? StreamID(.sessie, sessie.id)
    zinnen.append(
      Zin(
        soort: soort, spreker: spreker(stem, isTold: isTold), stem: stem, tekst: tekst, lichtje: lichtje,
        stand: stand, bronnen: [Zin.Bron(stream: stream, event: words.bron)], ding: ding ?? words.bron,
        sleutel: ding ?? words.eersteBron,
        eerder: words.antwoorden(in: besproken.antwoorden),
        moment: moment ?? words.bron.time, plaats: plaats))
  }

  /// Whether it is read back, or a number there.
  private func isRead(_ stand: Gezegde.Stand, isHeld: Bool) -> Bool {
    if geheel { return true }
    let gezegde = Gezegde("", sessie.herkomst, stand, isHeld ? .achtergehouden : .heel)
    switch gezegde.zicht(at: .teruglezen) {
    case .toon, .toonAls, .bedekt: return true
    case .geteld, .niet: return false
    }
  }

  private func spreker(_ stem: Stem?, isTold: Bool) -> Zin.Spreker {
    switch stem {
    case .jeugdige: .jeugdige
    case .ouder: .ouder
    case .school, .leerplicht, .zorg, .gemeente, .anders: .anderen
    case nil: isTold ? (hasChild ? .jeugdige : .ouder) : .anderen
    }
  }
}

extension [String] {
  /// Those that say something, with a sign between them.
  fileprivate func joined(by sign: String) -> String { filter { !$0.isEmpty }.joined(separator: sign) }
}
