import SessionModel
import Text

// How the things of the method stand in JSON. Keys are always there; what is not known is null. The format
// is a promise: `docs/json.md` describes it, and a change of meaning asks for a new "versie".

extension JSON {
  /// The version of the format.
  static let versie: JSON = 1

  /// A text that cannot command a terminal; `null` when there is none.
  init(_ text: String?) { self = text.map { .string($0.harmless) } ?? .null }

  /// A moment in UTC; `null` when there is none.
  init(_ moment: Moment?) { self = moment.map { .string($0.rfc3339) } ?? .null }

  /// The name of a thing; `null` when there is none.
  init(_ id: Identifier?) { self = id.map { .string($0.text) } ?? .null }

  /// A day; `null` when there is none.
  init(_ day: Day?) { self = day.map { .string($0.iso) } ?? .null }

  /// A list, value by value.
  init<Values: Sequence>(_ values: Values, _ each: (Values.Element) -> JSON) {
    self = .array(values.map(each))
  }
}

extension Reisplan.Droom {
  var json: JSON {
    [
      "id": JSON(id), "tekst": JSON(tekst), "stem": JSON(stem?.rawValue), "sessie": JSON(sessie),
      "moment": JSON(gedroomd),
    ]
  }
}

extension Afspraak {
  var json: JSON {
    var members = JSON.Object()
    members["id"] = JSON(id)
    members["sessie"] = JSON(gegevens.sessie)
    members["deelnemer"] = JSON(gegevens.deelnemer)
    for veld in Veld.allCases {
      members[veld.rawValue] = JSON(gegevens[veld])
      switch veld {
      case .wie: members["stem"] = JSON(gegevens.stem?.rawValue)
      case .wanneer: members["dag"] = JSON(gegevens.dag)
      case .wat, .eersteStap, .metWie, .nodig, .kijkmoment, .mandaat, .alsAnders: break
      }
    }
    members["moment"] = JSON(moment)
    members["standen"] = JSON(standen, \.json)
    return .object(members)
  }
}

extension Afspraak.Stand {
  var json: JSON {
    [
      "id": JSON(id), "stand": .string(soort.rawValue), "bracht": JSON(bracht), "sessie": JSON(sessie),
      "moment": JSON(moment), "op": JSON(op),
    ]
  }
}

extension Deelnemer {
  /// `nietNodig`: whether this person said that no afspraak is needed.
  func json(nietNodig: Bool) -> JSON {
    [
      "id": JSON(id), "stem": .string(stem.rawValue), "label": JSON(gegevens.label),
      "plek": .string(gegevens.plek.rawValue), "tafel": gegevens.tafel.map { .int($0) } ?? .null,
      "aantal": .int(gegevens.aantal),
      "rollen": JSON(gegevens.rollen) { .string($0.rawValue) }, "akkoord": .bool(akkoord),
      "niet-nodig": .bool(nietNodig),
    ]
  }
}

extension Notitie {
  /// `dubbelen`: the notes that say the same, which stand in no step of their own.
  func json(dubbelen: [Notitie] = []) -> JSON {
    [
      "id": JSON(id), "tekst": JSON(gegevens.tekst), "stem": JSON(gegevens.stem?.rawValue),
      "deelnemer": JSON(gegevens.deelnemer), "thema": JSON(gegevens.thema?.rawValue),
      "niveau": JSON(niveau?.rawValue), "categorie": JSON(indeling.categorie?.rawValue),
      "soort": .string(gegevens.soort.rawValue), "lichtje": .bool(gegevens.lichtje),
      "vak": JSON(gegevens.vak?.rawValue), "rij": JSON(gegevens.rij), "bij": JSON(gegevens.bij),
      "groep": JSON(gegevens.groep), "tafel": gegevens.tafel.map { .int($0) } ?? .null,
      "besproken": .bool(besproken),
      "geparkeerd": parkeerplek.flatMap { $0.wacht ? $0.json : nil } ?? .null,
      "plek": parkeerplek.flatMap { $0.wacht ? nil : $0.json } ?? .null,
      "dubbelen": JSON(dubbelen) { $0.json() },
      "stippen": .int(stippen), "mag-mee": JSON(stand.mee?.naam),
      "woorden": JSON(stand.mee?.woorden(gegevens.tekst)),
      "achtergehouden": .bool(gegevens.achtergehouden), "moment": JSON(moment),
    ]
  }
}

extension Parkeerplek {
  var json: JSON {
    [
      "route": JSON(route?.rawValue), "forum": JSON(forum?.rawValue), "eigenaar": JSON(eigenaar),
      "stand": .string(stand.rawValue), "geagendeerd": JSON(geagendeerd), "antwoord": JSON(antwoord),
    ]
  }
}

extension Antwoord.Mee {
  /// The answer as the format names it.
  fileprivate var naam: String {
    switch self {
    case .mee: "ja"
    case .blijft: "nee"
    case .woorden: "in-deze-woorden"
    }
  }

  /// The words that may go along of these; `nil` when none may.
  fileprivate func woorden(_ tekst: String) -> String? {
    switch self {
    case .mee: tekst
    case .woorden(let woorden): woorden
    case .blijft: nil
    }
  }
}

extension Tijdpunt {
  var json: JSON {
    [
      "id": JSON(id), "wanneer": JSON(gegevens.wanneer), "wat": JSON(gegevens.wat), "wie": JSON(gegevens.wie),
      "waardevol": JSON(gegevens.waardevol), "soort": .string(gegevens.soort.rawValue),
      "overgang": JSON(gegevens.overgang?.rawValue), "lichtpunt": .bool(gegevens.lichtpunt),
      "moment": JSON(moment),
    ]
  }
}

extension Sessie.Beurt {
  var json: JSON { ["deelnemer": JSON(deelnemer), "slaat-over": .bool(past)] }
}

extension Sessie.Punt {
  var json: JSON {
    [
      "tekst": JSON(tekst), "in-orde": .bool(klaar), "eigenaar": JSON(eigenaar),
      "opmerking": JSON(opmerking),
    ]
  }
}

extension Sessie.Schaal {
  var json: JSON {
    [
      "deelnemer": JSON(deelnemer), "beeld": JSON(beeld?.rawValue),
      "plaatjes": JSON(cijfers.compactMap { beeld?.plaatje($0) }) { JSON($0.rawValue) },
      "cijfer": .int(cijfer), "cijfers": JSON(cijfers) { .int($0) }, "waarom": JSON(waarom),
      "hoger": JSON(hoger),
    ]
  }
}

extension Sessie.Keuze {
  var json: JSON {
    ["id": JSON(id), "notitie": JSON(notitie), "door": JSON(door), "waarom": JSON(waarom)]
  }
}

extension Etappe {
  /// `notities`: the notes of this step, in order; `dubbelen`: those that say the same as one of them.
  func json(notities: [Notitie], dubbelen: (Notitie) -> [Notitie]) -> JSON {
    [
      "id": JSON(id.text), "naam": JSON(stap.naam), "vorm": .string(stap.vorm.rawValue),
      "vraag": JSON(stap.vraag),
      "minuten": .int(minuten), "overgeslagen": .bool(overgeslagen), "bezoeken": JSON(bezoeken, \.json),
      "fase": .int(fase), "notities": JSON(notities) { $0.json(dubbelen: dubbelen($0)) },
      "schalen": JSON(schalen, \.json),
      "beurten": JSON(beurten, \.json), "punten": JSON(punten, \.json),
    ]
  }
}

extension Etappe.Bezoek {
  var json: JSON { ["van": JSON(van), "tot": JSON(tot)] }
}

extension Casus.Mijlpaal {
  var json: JSON {
    ["id": JSON(id), "soort": .string(soort.rawValue), "dag": JSON(dag), "tekst": JSON(tekst)]
  }
}
