import SessionModel
import Wording

/// The report of a whole casus: the dream, what was reached, what was agreed, and every session in short.
public struct CasusVerslag {
  let casus: Casus
  let sessies: [SessieReading]
  /// The afspraken of sessions that were given to it later.
  let gegeven: [Afspraak]
  let weggelaten: Weggelaten
  private let nu: VerslagNu
  private let clock: WallClock
  let say: Wording

  /// The report of this casus and of those of these sessions that are about it.
  ///
  /// - Parameters:
  ///   - plaats: where it is read; only what may be seen there is in it.
  ///   - nu: what the reports would be now that were laid down.
  public init(
    casus: Casus, sessies: [Sessie], at plaats: Zicht.Plaats, nu: VerslagNu = .onbekend, clock: WallClock,
    say: Wording
  ) {
    self.nu = nu
    let seen = casus.gezien(at: plaats, naast: sessies.about(casus))
    (self.casus, self.clock, self.say) = (seen.waarde, clock, say)
    self.sessies = sessies.about(casus).reversed().map {
      SessieReading($0, $0.begin?.casus == casus.id ? casus : nil, at: plaats, clock: clock, say: say)
    }
    gegeven = sessies.about(casus).filter { $0.hoort(bij: casus.id) }.flatMap {
      $0.beloften(at: plaats.later)
    }
    weggelaten = self.sessies.map(\.inSessie).reduce(seen.weggelaten, +)
  }

  /// What the report says.
  public var document: Document {
    let blocks =
      droom + tijdlijn + mijlpalen + afgesproken
      + .section(2, say(.kopSessies), sessies.flatMap(inShort)) + .weggelaten(weggelaten, say)
    return Document(
      title: titel, meta: meta, blocks: blocks.isEmpty ? [.paragraph(say(.nogGeenGesprekGeweest))] : blocks)
  }

  private var meta: [String] {
    guard let profiel = casus.profiel else { return [] }
    let lines = [
      say.bijeenkomst(Bijeenkomst(gebied: profiel.gebied)),
      profiel.inschrijving.map { say(.inschrijvingIs, say(.name(of: $0))) },
      profiel.labels.isEmpty ? nil : say(.labelsZijn, profiel.labels.joined(separator: ", ")),
      say.mensen(profiel.mensen),
      casus.gesloten ? say(.reisAfgesloten) : nil,
    ]
    return lines.compactMap(\.self) + casus.correcties.standen(clock, say, of: StreamID(.casus, casus.id), nu)
  }

  /// The dream as it is now, and below it the others, newest first.
  var droom: [Document.Block] {
    guard let droom = casus.reisplan.droom else { return [] }
    let quote = Document.Quote(droom.tekst, by: afzender(droom), isLetterlijk: droom.isTeruggelezen)
    let earlier = casus.reisplan.dromen.filter { $0 != droom }.reversed().map { eerder in
      Document.Item(eerder.tekst, by: afzender(eerder), details: eerder.gedroomd.map { [dag($0)] } ?? [])
    }
    let today = droom.gedroomd.map { [Document.Block.paragraph(say(.droomIsVan, dag($0)))] } ?? []
    return .section(
      2, say(.kopDroom), [.quote(quote)] + today + .section(3, say(.kopAndereDromen), .list(earlier)))
  }

  var tijdlijn: [Document.Block] { TijdlijnVerslag(plan: casus.reisplan, say: say).blocks }

  var mijlpalen: [Document.Block] {
    let items = casus.mijlpalen.sorted { $0.dag < $1.dag }.map { mijlpaal in
      Document.Item(
        say(.mijlpaalOpDag, say.longDate(mijlpaal.dag), say(.name(of: mijlpaal.soort))),
        details: mijlpaal.tekst.isEmpty ? [] : [mijlpaal.tekst])
    }
    return .section(2, say(.kopMijlpalen), .list(items))
  }

  private var afgesproken: [Document.Block] {
    let words = Afspraak.Veld.allCases.map(Phrase.kolom) + [.kolomStand, .kolomBracht]
    let rows = afspraken.map { afspraak in
      let stand = say(afspraak.stand.map { .name(of: $0.soort) } ?? .standOpen)
      return say.rij(van: afspraak.gegevens)
        + [stand, afspraak.stand?.bracht ?? ""]
    }
    return .section(2, say(.kopAfspraken), .table(words.map { say($0) }, rows))
  }

  /// A session: who was there, what lit up, what its forms made, what was chosen, what stayed open.
  private func inShort(_ reading: SessieReading) -> [Document.Block] {
    let dag = reading.sessie.begonnen.map(dag) ?? ""
    let lichtjes = reading.notities { $0.gegevens.lichtje }
    var parts: [Document.Block] = [.heading(3, say(.sessieOpDag, dag, reading.titel))]
    parts += reading.aanwezig.map { .paragraph($0) }
    parts += .section(4, say(.kopLichtjes), reading.blocks(lichtjes))
    for etappe in reading.sessie.stappen {
      parts += StapVerslag(etappe: etappe, reading: reading, level: 4).kern
    }
    parts += .section(4, say(.kopGekozen), reading.keuze(level: 5))
    let undiscussed = reading.undiscussed(.vraag) + reading.undiscussed(.hobbel) + reading.geparkeerd
    return parts + .section(4, say(.kopOpen), .list(undiscussed))
  }

  private func afzender(_ droom: Reisplan.Droom) -> String? { droom.stem.map { say(.name(of: $0)) } }

  private func dag(_ moment: Moment) -> String { say.longDate(clock.read(moment).day) }
}

extension [Afspraak] {
  /// What is still to be done by its day, then what has none, and then what is done with: each as they were made.
  var opDag: [Afspraak] {
    let isOpen = { (afspraak: Afspraak) in afspraak.stand == nil || afspraak.stand?.soort == .loopt }
    let open = filter(isOpen)
    let met = open.filter { $0.gegevens.dag != nil }.enumerated().sorted { one, other in
      (one.element.gegevens.dag ?? .epoch, one.offset) < (other.element.gegevens.dag ?? .epoch, other.offset)
    }
    return met.map(\.element) + open.filter { $0.gegevens.dag == nil } + filter { !isOpen($0) }
  }
}
