import SessionModel
import Wording

// What only one form gathers: points with an owner, a weighing, sentences and their questions, turns, what may
// come along.

extension StapVerslag {
  // MARK: Checklist

  /// Every point as soon as one was talked about: in order, taken on by somebody, or honestly by nobody.
  var punten: [Document.Block] {
    guard !etappe.punten.isEmpty else { return [] }
    let asked = etappe.stap.punten
    let added = etappe.punten.map(\.tekst).filter { !asked.contains($0) }
    return .table(
      [Phrase.kolomPunt, .kolomPuntStand, .kolomOpmerking, .kolomMagMee].map { say($0) },
      (asked + added).map { tekst in
        let punt = etappe.punten.first { $0.tekst == tekst }
        let isSaid = punt.map { !$0.opmerking.isEmpty || !$0.eigenaar.isEmpty } ?? false
        let mark = isSaid ? reading.merk(.punt(etappe.id, tekst)) : nil
        return [tekst, stand(punt), punt?.opmerking ?? "", mark ?? ""]
      })
  }

  private func stand(_ punt: Sessie.Punt?) -> String {
    guard let punt else { return say(.nogNietBesproken) }
    let open = punt.eigenaar.isEmpty ? say(.nogNiemand) : say(.paktOp, punt.eigenaar)
    return punt.klaar ? say(.inOrde) : open
  }

  // MARK: Ronde

  /// Who spoke, also without a note; who passed is nobody's business.
  var beurten: [Document.Block] {
    guard etappe.stap.vorm == .ronde else { return [] }
    let spoke = Set(etappe.beurten.filter { !$0.past }.map(\.deelnemer)).union(etappe.sprekers.keys)
    let names = reading.sessie.deelnemers.filter { spoke.contains($0.id) }.map(reading.naam)
    return names.isEmpty ? [] : [.paragraph(say(.aanHetWoord, names.joined(separator: ", ")))]
  }

  // MARK: Denkpatronen

  /// The sentences by what they are, each with the other question it became; nobody's voice with any.
  var zinnen: [Document.Block] {
    let notities = reading.oogst(etappe)
    let zinnen = notities.filter { $0.gegevens.soort != .vraag }
    let vragen = notities.filter { $0.gegevens.soort == .vraag }
    let here = Set(zinnen.map(\.id))
    let alone = vragen.filter { $0.gegevens.bij.map(here.contains) != true }
    func items(_ notities: [Notitie]) -> [Document.Block] {
      .list(
        notities.map { zin in
          let turned = vragen.filter { $0.gegevens.bij == zin.id }
          return reading.item(zin, details: turned.map { say(.andereVraag, reading.tekst($0)) })
        })
    }
    return items(zinnen.filter { patroon($0) == nil })
      + Denkpatroon.allCases.flatMap { soort in
        section(say(.name(of: soort)), items(zinnen.filter { patroon($0) == soort }))
      } + section(say(.andereVragen), items(alone))
  }

  private func patroon(_ notitie: Notitie) -> Denkpatroon? {
    notitie.gegevens.vak?.denkpatroon
  }

  // MARK: Afweging

  /// The parts of a dilemma or the table of a weighing, and everybody's own weighing that was released.
  var weging: [Document.Block] {
    let notities = reading.oogst(etappe)
    return dilemma + tabel(notities)
      + section(say(.name(of: Weegvak.eigenAfweging)), reading.blocks(notities.vak(.eigenAfweging)))
  }

  /// The notes of a weighing that have no place in it.
  var naastDeWeging: [Notitie] {
    reading.oogst(etappe).filter { notitie in
      guard let vak = notitie.gegevens.vak?.weegvak else { return true }
      return Self.kolommen.joined().contains(vak) && notitie.gegevens.rij == nil
    }
  }

  /// The two ways to act, what each damages, and the question behind them.
  var dilemma: [Document.Block] {
    let notities = reading.oogst(etappe)
    return [Weegvak.keuzeA, .schadeA, .keuzeB, .schadeB, .moreleVraag].flatMap { vak in
      section(say(.name(of: vak)), reading.blocks(notities.vak(vak)))
    }
  }

  /// A row for each one concerned or each option, with what was said in each column.
  private func tabel(_ notities: [Notitie]) -> [Document.Block] {
    Self.kolommen.flatMap { tabel($0, notities) }
  }

  /// What each one concerned finds of value, beside what ought to be done.
  var perspectieven: [Document.Block] { tabel([.waarde, .norm], reading.oogst(etappe)) }

  private func tabel(_ vakken: [Weegvak], _ notities: [Notitie]) -> [Document.Block] {
    let placed = vakken.map { notities.vak($0).filter { $0.gegevens.rij != nil } }
    var rijen = vakken.contains(.waarde) ? Betrokkene.allCases.map(\.rawValue) : []
    for rij in placed.joined().compactMap(\.gegevens.rij) where !rijen.contains(rij) { rijen.append(rij) }
    let rows = rijen.map { rij in
      placed.map { $0.filter { $0.gegevens.rij == rij }.map(cel).joined(separator: " · ") }
    }
    let filled = zip(rijen, rows).filter { !$0.1.allSatisfy(\.isEmpty) }
    let first: Phrase = vakken.contains(.waarde) ? .kolomWie : .kolomOptie
    return .table(
      [say(first)] + vakken.map { head(say(.name(of: $0))) }, filled.map { [naam(rij: $0)] + $1 })
  }

  private static let kolommen: [[Weegvak]] = [[.waarde, .norm], [.passendGezin, .passendSysteem]]

  private func naam(rij: String) -> String {
    Betrokkene(rawValue: rij).map { say(.name(ofBetrokkene: $0)) } ?? rij
  }

  private func cel(_ notitie: Notitie) -> String {
    (notitie.gegevens.lichtje ? "★ " : "") + reading.tekst(notitie)
  }

  // MARK: Teruglezen

  /// The notes that were read back and go along: in a short report they stand nowhere else.
  var teruggelezen: [Document.Block] {
    guard etappe.id == reading.sessie.stappen.first(where: { $0.stap.vorm.leestTerug })?.id else {
      return []
    }
    return reading.blocks(reading.notities { $0.stand.gaatMee && !$0.isGeleend })
  }
}

extension [Notitie] {
  /// Those of one compartment of a weighing.
  fileprivate func vak(_ vak: Weegvak) -> [Notitie] { filter { $0.gegevens.vak == .weegvak(vak) } }
}
