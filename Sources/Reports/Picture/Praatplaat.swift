import SessionModel
import Wording

/// What a picture of one journey tells, in the order in which it is read: the dream at the end of a crooked road, what was on
/// the way, what works, what was chosen, who does what, and who travels along.
struct Praatplaat: Hashable {
  /// What it is called.
  var titel = ""
  /// How far it is, and of which day.
  var stand = ""
  /// The dream; empty while nobody told one.
  var droom = ""
  /// Whose words the dream has; empty where nobody may know.
  var dromer = ""
  /// What was on the way, in order.
  var haltes: [Halte] = []
  /// What works, what lit up first.
  var werkt: [Zin] = []
  /// What was chosen.
  var gekozen: [Zin] = []
  /// Who does what.
  var stappen: [Zin] = []
  /// Who travels along.
  var reizigers: [Zin] = []
  /// What stands at its foot.
  var voet = ""

  /// A stop on the road.
  struct Halte: Hashable {
    /// When it was.
    var wanneer: String
    /// What was there.
    var wat: String
    /// ★: there was development here.
    var lichtpunt: Bool
    /// Whether it stays where there are more than fit: a ★, or something that was reached.
    var blijft: Bool
  }

  /// A sentence of a list.
  struct Zin: Hashable {
    var tekst: String
    /// ★: eyes lit up.
    var lichtje = false
  }

  /// How many stops there are room for.
  static let meesteHaltes = 9
}

extension AudienceReport {
  /// What a picture of it tells.
  var praatplaat: Praatplaat {
    var plaat = Praatplaat()
    plaat.titel = source.alias.isEmpty ? source.titel : say(.reisVan, source.alias)
    plaat.stand = stand
    let plans = source.lezingen.map(\.plan)
    let dream = plans.compactMap(\.droom).last
    let told = dream == nil ? dreams.flatMap(\.1).first : nil
    plaat.droom = dream?.tekst ?? told?.gegevens.tekst ?? ""
    plaat.dromer =
      dream?.stem.map { say(.name(of: $0)) }
      ?? source.lezingen.lazy.compactMap { reading in
        told.flatMap { reading.side(of: $0) }.map { say(.name(of: $0)) }
      }.first ?? ""
    plaat.haltes = haltes
    let works = notes(where: isWorking).flatMap(\.1)
    plaat.werkt = (works.filter(\.gegevens.lichtje) + works.filter { !$0.gegevens.lichtje }).map {
      .init(tekst: $0.gegevens.tekst, lichtje: $0.gegevens.lichtje)
    }
    plaat.gekozen = source.lezingen.flatMap(\.gekozen).map { .init(tekst: $0.text, lichtje: $0.lichtje) }
    plaat.stappen = source.afspraken.filter(\.isOpen).map { afspraak in
      let parts = [
        say.wie(afspraak.gegevens), afspraak.gegevens.wat, wanneer(afspraak.gegevens),
      ]
      return .init(tekst: parts.filter { !$0.isEmpty }.joined(separator: " ▸ "))
    }
    plaat.reizigers = reizigers.map { .init(tekst: $0) }
    plaat.voet = say(.praatplaatVoet)
    return plaat
  }

  /// When, in few words: what tells a day already needs no other beside it.
  private func wanneer(_ gegevens: Afspraak.Gegevens) -> String {
    gegevens.wanneer.contains(where: \.isNumber) ? gegevens.wanneer : say.woorden(.wanneer, van: gegevens)
  }

  /// The points of the line as they were told, and then what was reached and when they met.
  private var haltes: [Praatplaat.Halte] {
    let points = (source.lezingen.last?.plan.tijdlijnOpJaar ?? []).map { punt in
      Praatplaat.Halte(
        wanneer: punt.gegevens.wanneer, wat: punt.gegevens.wat, lichtpunt: punt.gegevens.lichtpunt,
        blijft: punt.gegevens.lichtpunt)
    }
    let reached = (source.lezingen.last?.casus?.mijlpalen ?? []).map { mijlpaal in
      (
        mijlpaal.dag,
        Praatplaat.Halte(
          wanneer: say.shortDate(mijlpaal.dag), wat: say(.name(of: mijlpaal.soort)), lichtpunt: false,
          blijft: true)
      )
    }
    // A report tells the last talk first; a road begins where it began.
    let talks = source.lezingen.compactMap { reading in reading.sessie.begonnen.map { ($0, reading) } }
      .sorted { ($0.0, $0.1.sessie.id) < ($1.0, $1.1.sessie.id) }
    let met = talks.map { begonnen, reading in
      let day = clock.read(begonnen).day
      return (
        day,
        Praatplaat.Halte(
          wanneer: say.shortDate(day), wat: reading.titel, lichtpunt: false, blijft: false)
      )
    }
    let dated = (reached + met).enumerated().sorted { one, other in
      (one.element.0, one.offset) < (other.element.0, other.offset)
    }.map(\.element.1)
    return points + dated
  }

  /// Who sat at the table, and who belongs around the child, each once.
  private var reizigers: [String] {
    let table = source.lezingen.flatMap { reading in
      reading.sessie.deelnemers.filter { $0.gegevens.plek == .tafel }.map(reading.naam)
    }
    let around = (source.profiel?.mensen).map { mensen in
      [Casus.Mensen.Rol.anker, .vertrouwenspersoon, .erbij].flatMap { mensen[$0] }
    }
    var seen: Set<String> = []
    return (table + (around ?? [])).filter { seen.insert($0).inserted }
  }
}
