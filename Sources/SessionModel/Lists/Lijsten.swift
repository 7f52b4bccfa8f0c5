// The lists, column by column. A column that comes, goes or is filled otherwise is a new form of the lists.

import Text

/// The form of the lists as this program makes them.
public enum Lijstvorm {
  /// Goes up when a list has other columns, or is filled otherwise, and then takes a migration of the store along.
  public static let nu = 9
}

extension CasusOverview: Lijstrij {
  /// A casus of which nothing is known.
  public static var blanco: CasusOverview {
    CasusOverview(
      id: .leeg, profiel: Casus.Profiel(alias: ""), gesloten: false, laatste: Identifier.leeg.time, sessies: 0
    )
  }

  /// The columns of the casussen.
  public static let kolommen: [Lijstkolom<CasusOverview>] = [
    .naam("id", { $0.id }, { $0.id = $1 }).vast,
    .tekst("code", { $0.id.code }, { _, _ in }).uit(.afgeleid).vast.sinds(3),
    .woorden("alias", { $0.profiel.alias }, { $0.profiel.alias = $1 }),
    .tekst("fold", { $0.profiel.alias.folded }, { _, _ in }).uit(.afgeleid).inJSON(nil),
    .woorden("regio", { $0.profiel.regio }, { $0.profiel.regio = $1 }),
    .woordOfNiets("inschrijving", { $0.profiel.inschrijving }, { $0.profiel.inschrijving = $1 }),
    .lijstVanWoorden("labels", { $0.profiel.labels }, { $0.profiel.labels = $1 }),
    .dagOfNiets("bewaar-tot", { $0.profiel.bewaarTot }, { $0.profiel.bewaarTot = $1 }),
    .woorden("bewaar-reden", { $0.profiel.bewaarReden }, { $0.profiel.bewaarReden = $1 }),
    .feit("gesloten", { $0.gesloten }, { $0.gesloten = $1 }),
    .moment("eigen-laatste", { $0.laatste }, { _, _ in }).uit(.afgeleid).inJSON(nil),
    .moment("laatste", { $0.laatste }, { $0.laatste = $1 }).uit(.bijgehouden),
    .getal("sessies", { $0.sessies }, { $0.sessies = $1 }).uit(.geleend).inJSON("aantal-sessies"),
    // An age is known with the day on which it was said, or not at all.
    .woordOfNiets("leeftijd", { $0.profiel.leeftijd?.band }) { casus, band in
      casus.profiel.leeftijd = band.map { Casus.Leeftijd(band: $0, gezegd: Day(utc: Identifier.leeg.time)) }
    }.inJSON(nil).sinds(2),
    .dagOfNiets("leeftijd-gezegd", { $0.profiel.leeftijd?.gezegd }) { casus, dag in
      if let dag { casus.profiel.leeftijd?.gezegd = dag } else { casus.profiel.leeftijd = nil }
    }.inJSON(nil).sinds(2),
    .lijstVanWoorden("gemeenten", { $0.profiel.gebied.gemeenten }, { $0.profiel.gebied.gemeenten = $1 })
      .sinds(4, voordien: .teksten([])),
    .lijstVanWoorden("swvs", { $0.profiel.gebied.swvs }, { $0.profiel.gebied.swvs = $1 })
      .sinds(4, voordien: .teksten([])),
    .woord("soort", { $0.profiel.soort }, { $0.profiel = $0.profiel.als($1) })
      .sinds(4, voordien: .tekst(Casus.Soort.kind.rawValue)),
    .eigenWoorden(
      "mijlpalen", { $0.reistelling.mijlpalen.map(\.woord) },
      { $0.reistelling.mijlpalen = $1.compactMap(Reistelling.Bereikt.init(woord:)) }
    ).inJSON(nil).sinds(7, voordien: .teksten([])),
    .getal("geprobeerd", { $0.reistelling.geprobeerd }, { $0.reistelling.geprobeerd = $1 }).inJSON(nil)
      .sinds(7, voordien: .getal(0)),
    .getal("overgangen", { $0.reistelling.overgangen }, { $0.reistelling.overgangen = $1 }).inJSON(nil)
      .sinds(7, voordien: .getal(0)),
    .eigenWoorden(
      "overgangssoorten", { $0.reistelling.overgangssoorten.map(\.rawValue) },
      { $0.reistelling.overgangssoorten = $1.compactMap(Tijdpunt.Overgang.init(rawValue:)) }
    ).inJSON(nil).sinds(8, voordien: .teksten([])),
    .eigenWoorden(
      "inschrijvingen", { $0.reistelling.inschrijvingen.map(\.woord) },
      { $0.reistelling.inschrijvingen = $1.compactMap(Reistelling.Ingeschreven.init(woord:)) }
    ).inJSON(nil).sinds(8, voordien: .teksten([])),
  ]
}

extension SessieOverview: Lijstrij {
  /// A session of which nothing is known.
  public static var blanco: SessieOverview {
    SessieOverview(
      id: .leeg, casus: nil, alias: "", titel: "", bijeenkomst: .leeg,
      begonnen: Identifier.leeg.time,
      laatste: Identifier.leeg.time, gesloten: nil, stap: "", notities: 0)
  }

  /// The columns of the sessions.
  public static let kolommen: [Lijstkolom<SessieOverview>] = [
    .naam("id", { $0.id }, { $0.id = $1 }).vast,
    .tekst("code", { $0.code }, { _, _ in }).uit(.afgeleid).vast,
    .woorden("titel", { $0.titel }, { $0.titel = $1 }).inJSON("draaiboek"),
    .naamOfNiets("casus", { $0.casus }, { $0.casus = $1 }),
    .woorden("alias", { $0.alias }, { $0.alias = $1 }).uit(.geleend).inJSON(nil),
    .naam("bijeenkomst", { $0.bijeenkomst }, { $0.bijeenkomst = $1 }),
    .woorden("regio", { $0.gebied.regio }, { $0.bijeenkomstgegevens.gebied.regio = $1 }),
    .moment("begonnen", { $0.begonnen }, { $0.begonnen = $1 }),
    .moment("laatste", { $0.laatste }, { $0.laatste = $1 }),
    .momentOfNiets("gesloten", { $0.gesloten }, { $0.gesloten = $1 }),
    .woorden("stap", { $0.stap }, { $0.stap = $1 }),
    .getal("notities", { $0.notities }, { $0.notities = $1 }).inJSON("aantal-notities"),
    .feit("vraagt", { $0.vraagt }, { $0.vraagt = $1 }).inJSON(nil).sinds(2, voordien: .feit(false)),
    .getal("ongevraagd", { $0.ongevraagd }, { $0.ongevraagd = $1 }).inJSON(nil)
      .sinds(2, voordien: .getal(0)),
    .naamOfNiets("traject", { $0.traject }, { $0.traject = $1 }).sinds(4),
    .lijstVanWoorden(
      "gemeenten", { $0.gebied.gemeenten }, { $0.bijeenkomstgegevens.gebied.gemeenten = $1 }
    ).sinds(4, voordien: .teksten([])),
    .lijstVanWoorden("swvs", { $0.gebied.swvs }, { $0.bijeenkomstgegevens.gebied.swvs = $1 })
      .sinds(4, voordien: .teksten([])),
    .feitOfNiets(
      "op-locatie", { $0.bijeenkomstgegevens.opLocatie }, { $0.bijeenkomstgegevens.opLocatie = $1 }
    )
    .sinds(4),
    .getal("mensen", { $0.mensen }, { $0.mensen = $1 }).sinds(4, voordien: .getal(0)),
    .dagOfNiets("bewaar-tot", { $0.bewaring?.tot }) { sessie, dag in
      sessie.bewaring = dag.map { Bewaring(tot: $0, reden: "") }
    }.sinds(7),
    .woorden("bewaar-reden", { $0.bewaring?.reden ?? "" }) { sessie, reden in
      if let tot = sessie.bewaring?.tot { sessie.bewaring = Bewaring(tot: tot, reden: reden) }
    }.sinds(7, voordien: .tekst("")),
    .eigenWoorden(
      "tellingen", { $0.telling.woorden }, { $0.telling = Sessietelling(woorden: $1) }
    ).inJSON(nil).sinds(9, voordien: .teksten([])),
  ]
}

extension AfspraakOverview: Lijstrij {
  /// An afspraak of which nothing is known.
  public static var blanco: AfspraakOverview {
    AfspraakOverview(
      id: .leeg, stream: StreamID(.casus, .leeg), alias: "", moment: Identifier.leeg.time,
      gegevens: Afspraak.Gegevens(sessie: .leeg, wie: "", wat: ""), stand: nil, bracht: "")
  }

  /// The columns of the afspraken.
  public static let kolommen: [Lijstkolom<AfspraakOverview>] =
    [
      .naam("id", { $0.id }, { $0.id = $1 }),
      .naamOfNiets("casus", { $0.stream.kind == .casus ? $0.stream.id : nil }, { _, _ in }).uit(.getoond),
      .woord("stream-kind", { $0.stream.kind }, { $0.stream = StreamID($1, $0.stream.id) }).inJSON(nil),
      .naam("stream", { $0.stream.id }, { $0.stream = StreamID($0.stream.kind, $1) }).inJSON(nil),
      .woorden("alias", { $0.alias }, { $0.alias = $1 }).uit(.geleend).inJSON(nil),
      .naam("sessie", { $0.gegevens.sessie }, { $0.gegevens.sessie = $1 }),
      .naamOfNiets("deelnemer", { $0.gegevens.deelnemer }, { $0.gegevens.deelnemer = $1 }),
    ] + Afspraak.Veld.allCases.flatMap(velden) + [
      // Lists of before have the words of everybody: nobody was asked.
      .woordOfNiets("verborgen", { $0.verborgen }, { $0.verberg($1) })
        .sinds(2, voordien: .tekst(Zicht.Reden.nogNietGevraagd.rawValue)),
      .moment("moment", { $0.moment }, { $0.moment = $1 }),
      .woordOfNiets("stand", { $0.stand }, { $0.stand = $1 }),
      .woorden("bracht", { $0.bracht }, { $0.bracht = $0.verborgen == nil ? $1 : "" }),
      .momentOfNiets("stand-moment", { $0.standMoment }, { $0.standMoment = $1 }).sinds(7),
      .dagOfNiets("stand-op", { $0.standOp }, { $0.standOp = $1 }).sinds(7),
      .feit("open", { $0.isOpen }).uit(.afgeleid),
      // By what is to be done: what is open by its day, then what has none, then what is done with.
      .getal("rang", { $0.rang }, { _, _ in }).uit(.afgeleid).inJSON(nil).sinds(7),
      .tekst("rangdag", { $0.isOpen ? $0.gegevens.dag?.iso ?? "" : "" }, { _, _ in }).uit(.afgeleid).inJSON(
        nil
      )
      .sinds(7),
      .tekst("wie-gevouwen", { $0.gegevens.wie.folded }, { _, _ in }).uit(.afgeleid).inJSON(nil).sinds(7),
    ]

  /// A field, and what is known of it beside its words.
  private static func velden(_ veld: Afspraak.Veld) -> [Lijstkolom<AfspraakOverview>] {
    let kolom = Lijstkolom<AfspraakOverview>.woorden(
      veld.rawValue, { $0.gegevens[veld] }, { $0.gegevens[veld] = $1 })
    switch veld {
    case .wie: return [kolom, .woordOfNiets("stem", { $0.gegevens.stem }, { $0.gegevens.stem = $1 })]
    case .wanneer:
      return [
        kolom, .dagOfNiets("dag", { $0.gegevens.dag }, { _, _ in }).uit(.getoond),
        .dagOfNiets(
          "termijn", { $0.gegevens.dag }, { $0.gegevens.termijn = Day($0.gegevens.wanneer) == nil ? $1 : nil }
        ).inJSON(nil).sinds(4),
      ]
    case .wat, .eersteStap, .metWie: return [kolom]
    case .nodig, .kijkmoment: return [kolom.sinds(2, voordien: .tekst(""))]
    case .mandaat, .alsAnders: return [kolom.sinds(5, voordien: .tekst(""))]
    }
  }
}

extension AfspraakOverview {
  /// Where it stands among what is to be done.
  fileprivate var rang: Int { !isOpen ? 2 : gegevens.dag == nil ? 1 : 0 }

  /// Has no words of what stays in the session in which it was made.
  fileprivate mutating func verberg(_ reden: Zicht.Reden?) {
    verborgen = reden
    if reden != nil { gegevens = Afspraak.Gegevens(sessie: gegevens.sessie, wie: "", wat: "") }
  }
}

extension Identifier {
  /// The name of nothing.
  fileprivate static let leeg = Identifier(halves: (0, 0))
}
