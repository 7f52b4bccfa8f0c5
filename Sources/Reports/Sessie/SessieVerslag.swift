import SessionModel
import Wording

/// The report of one session, for family and school, the same evening.
///
/// First what readers look for, the dream and the afspraken; then the harvest, step by step. What may not be seen is
/// only counted.
public struct SessieVerslag {
  let reading: SessieReading
  private let aan: String
  /// The afspraken of sessions that were given to its traject later.
  private let gegeven: [Afspraak]
  private let nu: VerslagNu
  var sessie: Sessie { reading.sessie }
  var say: Wording { reading.say }

  /// The report of this session; `casus` is the casus it is about, if any.
  ///
  /// - Parameters:
  ///   - plaats: where it is read; only what may be seen there is in it.
  ///   - aan: for whom it is, in the report for who was there.
  ///   - eerder: sessions that were given to its traject later, and keep their afspraken themselves.
  ///   - nu: what the reports would be now that were laid down.
  public init(
    sessie: Sessie, casus: Casus?, at plaats: Zicht.Plaats, aan: String = "", eerder: [Sessie] = [],
    nu: VerslagNu = .onbekend, clock: WallClock, say: Wording
  ) {
    (self.aan, self.nu) = (aan, nu)
    gegeven = eerder.filter { $0.id != sessie.id }.flatMap { $0.beloften(at: plaats.later) }
    reading = SessieReading(sessie, casus, at: plaats, clock: clock, say: say)
  }

  /// Whether something that was said is not told here.
  public var laatWeg: Bool { say.weggelaten(reading.weggelaten) != nil }

  /// What the report says.
  public var document: Document {
    let title = [reading.titel, reading.casus?.alias ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    return Document(
      title: title, meta: meta,
      blocks: droom + mijlpalen + afgesproken + terugblik + tijdlijn + oogst + undiscussed + verloop)
  }

  private var meta: [String] {
    let place = say.bijeenkomst(sessie.bijeenkomst)
    let reader = aan.isEmpty ? nil : say(.verslagVoorEigen, aan)
    let stays = reading.plaats == .pagina ? say.weggelaten(reading.weggelaten) : nil
    let krijgt = sessie.krijgt.isEmpty ? nil : say(.verslagKrijgt, sessie.krijgt)
    let ingelezen = reading.isIngelezen ? say(.isIngelezen) : nil
    return [reader, reading.wanneer, inzet, ingelezen, place, krijgt].compactMap(\.self) + reading.aanwezig
      + [reading.akkoord, stays].compactMap(\.self) + standen
  }

  /// With how many people it was, and how long, on the page of a session that is over.
  private var inzet: String? {
    guard reading.plaats == .pagina, !reading.isIngelezen, let begonnen = sessie.begonnen,
      let gesloten = sessie.gesloten
    else {
      return nil
    }
    let minutes = min(max(0, gesloten.milliseconds(since: begonnen) / 60_000), 24 * 60)
    let people = sessie.deelnemers.reduce(0) { $0 + $1.gegevens.aantal }
    return say(.inzetVan, say.count(people, .eenMens, .zoveelMensen), say.minuten(Int(clamping: minutes)))
  }

  /// How far it is: what was heard at one table is never settled, the page tells of each report that was laid down.
  private var standen: [String] {
    guard reading.plaats == .eigen else {
      return sessie.correcties.standen(reading.clock, say, of: StreamID(.sessie, sessie.id), nu)
    }
    return [reading.einde.map { say(.conceptVan, reading.dag($0)) } ?? say(.concept)]
  }

  /// The dream that was told in this session, or the one that it came with; never another in the place of one that
  /// stays.
  var droom: [Document.Block] {
    let dromen = reading.plan.dromen
    if let own = dromen.filter({ $0.sessie == sessie.id }).gepind {
      return .section(2, say(.kopDroom), [.quote(quote(own))])
    }
    guard !reading.heeftDroom else { return [] }
    let known = dromen.filter { droom in
      guard let einde = reading.einde, let gedroomd = droom.gedroomd else { return true }
      return gedroomd <= einde
    }
    guard let eerder = known.gepind else { return [] }
    let day = eerder.gedroomd.map { [Document.Block.paragraph(say(.droomIsVan, reading.dag($0)))] } ?? []
    return .section(2, say(.kopDroomVanEerder), [.quote(quote(eerder))] + day)
  }

  private func quote(_ droom: Reisplan.Droom) -> Document.Quote {
    let by = [
      droom.stem.map { say(.name(of: $0)) }, reading.merk(.droom(droom.bron ?? droom.id), van: droom.sessie),
    ]
    .compactMap(\.self).joined(separator: " · ")
    return Document.Quote(droom.tekst, by: by.isEmpty ? nil : by, isLetterlijk: droom.isTeruggelezen)
  }

  /// What was told in this session that was reached.
  var mijlpalen: [Document.Block] {
    let items = vanDezeSessie.map { mijlpaal in
      Document.Item(
        say.mijlpaal(mijlpaal.soort, mijlpaal.dag), details: mijlpaal.tekst.isEmpty ? [] : [mijlpaal.tekst])
    }
    return .section(2, say(.kopMijlpalen), .list(items))
  }

  /// The milestones of this session.
  var vanDezeSessie: [Casus.Mijlpaal] {
    (reading.casus?.mijlpalen ?? []).filter { $0.sessie == sessie.id }.sorted { $0.dag < $1.dag }
  }

  private var afgesproken: [Document.Block] {
    let words = (Afspraak.Veld.allCases.map(Phrase.kolom) + [.kolomMagMee]).map { say($0) }
    let rows = reading.plan.afspraken(van: sessie.id).map { afspraak in
      say.rij(van: afspraak.gegevens)
        + [reading.merk(.afspraak(afspraak.id), van: sessie.id) ?? ""]
    }
    return .section(2, say(.kopMorgenAnders), .table(words, rows))
  }

  /// What was said in this session about what was agreed before.
  var terugblik: [Document.Block] {
    let items = (gegeven + reading.plan.afspraken).compactMap { afspraak -> Document.Item? in
      guard let stand = afspraak.standen.last(where: { $0.sessie == sessie.id }) else { return nil }
      let words = [say(.zin(stand.soort)), stand.bracht].filter { !$0.isEmpty }.joined(separator: " ")
      let mark = stand.bracht.isEmpty ? nil : reading.merk(.stand(stand.id), van: sessie.id)
      return Document.Item(
        afspraak.gegevens.wat, by: say.wie(afspraak.gegevens), details: [words] + (mark.map { [$0] } ?? []))
    }
    return .section(2, say(.kopTerugblik), .list(items))
  }

  /// The journey as it was at the end, when this session looked at it or added to it.
  var tijdlijn: [Document.Block] {
    let looked = sessie.stappen.contains { $0.stap.vorm == .tijdlijn && !$0.bezoeken.isEmpty }
    let added = reading.plan.tijdlijn.contains { $0.gegevens.sessie == sessie.id }
    guard looked || added else { return [] }
    return TijdlijnVerslag(plan: reading.plan, einde: sessie.gesloten, say: say) { punt in
      reading.merk(.tijdpunt(punt.id), van: punt.gegevens.sessie)
    }.blocks
  }

  private var oogst: [Document.Block] {
    let steps = sessie.stappen.flatMap { StapVerslag(etappe: $0, reading: reading).blocks }
    let parts = steps + gekozenZonderStap
    return parts.isEmpty ? [] : .section(2, say(.kopOogst), lichtjeUitleg + parts)
  }

  private var lichtjeUitleg: [Document.Block] {
    reading.notities { $0.gegevens.lichtje }.isEmpty ? [] : [.paragraph(say(.lichtjeUitleg))]
  }

  /// Ideas can be chosen in any step; they are told also when the draaiboek has no step for it.
  private var gekozenZonderStap: [Document.Block] {
    let hasStep = sessie.stappen.contains { $0.stap.vorm == .kiezen }
    return hasStep ? [] : .section(3, say(.kopGekozen), reading.keuze(level: 4))
  }

  private var undiscussed: [Document.Block] {
    let parts: [Document.Block] =
      .section(3, say(.kopVragen), .list(reading.undiscussed(.vraag)))
      + .section(3, say(.kopHobbels), .list(reading.undiscussed(.hobbel)))
      + .section(3, say(.kopGeparkeerd), .list(reading.geparkeerd))
    return parts.isEmpty ? [] : .section(2, say(.kopOpen), [.paragraph(say(.openUitleg))] + parts)
  }

  /// For the record: what was skipped, what is left out, and the minutes.
  private var verloop: [Document.Block] {
    // Of a talk that was written down elsewhere nobody knows how long a step took.
    let parts = overgeslagen + weggelatenZinnen + (reading.isIngelezen ? [] : minuten)
    return parts.isEmpty ? [] : [.rule] + .section(2, say(.kopVerloop), parts)
  }

  private var overgeslagen: [Document.Block] {
    let names = sessie.stappen.filter(\.overgeslagen).map(\.stap.naam)
    return names.isEmpty ? [] : [.paragraph(say(.overgeslagen, names.joined(separator: ", ")))]
  }

  private var weggelatenZinnen: [Document.Block] {
    let unknown = sessie.onbekend
    return (reading.plaats == .pagina ? [] : .weggelaten(reading.weggelaten, say))
      + (unknown == 0 ? [] : [.paragraph(say.count(unknown, .eenOnbekend, .meerOnbekend))])
  }

  var minuten: [Document.Block] {
    let visited = sessie.stappen.filter { !$0.bezoeken.isEmpty }
    guard let einde = reading.einde, !visited.isEmpty else { return [] }
    let rows = visited.map { (naam: $0.stap.naam, gepland: $0.minuten, echt: duur($0.besteed(at: einde))) }
    let minuten = rows.compactMap(\.echt.minuten)
    let total = (
      naam: say(.samen), gepland: rows.map(\.gepland).reduce(0, &+),
      echt: minuten.count == rows.count ? Duur(minuten: minuten.reduce(0, +)) : .lang
    )
    return .table(
      [Phrase.kolomStap, .kolomGepland, .kolomEcht].map { say($0) },
      (rows + [total]).map { row in
        [row.naam, say(.minutenKort, String(row.gepland)), say.duur(row.echt)]
      })
  }

  /// To the nearest minute.
  private func duur(_ milliseconds: Int64) -> Duur {
    Duur(milliseconds: milliseconds.addingReportingOverflow(30_000).overflow ? .max : milliseconds + 30_000)
  }
}

extension Wording {
  /// How much is left out, and why, in one sentence: numbers, never words; `nil` when nothing is.
  func weggelaten(_ left: Weggelaten) -> String? {
    let counts: [(Int, Phrase, Phrase)] = [
      (left.blijftHier, .eenBlijftHier, .meerBlijvenHier),
      (left.nogNietGevraagd, .eenNietGevraagd, .meerNietGevraagd),
      (left.nogNietOpHetScherm, .eenNietOpHetScherm, .meerNietOpHetScherm),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }.joined(separator: ", ")
    return parts.isEmpty ? nil : parts.prefix(1).uppercased() + parts.dropFirst() + "."
  }
}

extension [Document.Block] {
  /// The same as a part of a report.
  static func weggelaten(_ left: Weggelaten, _ say: Wording) -> [Document.Block] {
    say.weggelaten(left).map { [.paragraph($0)] } ?? []
  }
}
