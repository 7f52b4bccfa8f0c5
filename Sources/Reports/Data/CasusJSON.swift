import SessionModel

/// A casus as JSON with its sessions: a report like any other, or everything that is known of it.
///
/// The format: `docs/json.md`.
public struct CasusJSON: Sendable {
  private let casus: Casus
  private let heel: Casus
  private let sessies: [Sessie]
  private let plaats: Zicht.Plaats

  /// The JSON of this casus and of those of these sessions that are about it, oldest first.
  ///
  /// - Parameter plaats: where it is read: `.inzage` has everything.
  public init(casus: Casus, sessies: [Sessie], at plaats: Zicht.Plaats) {
    (heel, self.plaats) = (casus, plaats)
    self.casus = plaats == .inzage ? casus : casus.gezien(at: plaats).waarde
    self.sessies = sessies.about(casus)
  }

  /// The casus as a value.
  public var json: JSON {
    let profiel = casus.profiel
    return [
      "versie": JSON.versie, "soort": casus.soort == .kind ? "casus" : "traject", "id": JSON(casus.id),
      "code": JSON(casus.id.code),
      "alias": JSON(casus.alias), "regio": JSON(profiel?.regio ?? ""),
      "gemeenten": JSON(profiel?.gebied.gemeenten ?? []) { JSON($0) },
      "swvs": JSON(profiel?.gebied.swvs ?? []) { JSON($0) },
      "inschrijving": JSON(profiel?.inschrijving?.rawValue),
      "labels": JSON(profiel?.labels ?? []) { JSON($0) },
      "bewaar-tot": JSON(profiel?.bewaarTot), "bewaar-reden": JSON(profiel?.bewaarReden ?? ""),
      "mensen": (profiel?.mensen ?? Casus.Mensen()).json,
      "leeftijd": JSON(profiel?.leeftijd?.band.rawValue), "gesloten": .bool(casus.gesloten),
      "dromen": JSON(casus.reisplan.dromen, \.json),
      "tijdlijn": JSON(casus.reisplan.tijdlijn, \.json), "mijlpalen": JSON(casus.mijlpalen, \.json),
      "afspraken": JSON(casus.reisplan.afspraken, \.json),
      "sessies": JSON(sessies) { SessieJSON(sessie: $0, casus: heel, at: plaats).json },
      "onbekend": .int(casus.onbekend),
    ]
  }

  /// The casus as text, for people and programs: two spaces a level, and a line end.
  public var text: String { json.printed(pretty: true) + "\n" }
}

extension [Sessie] {
  /// The sessions that are about this casus, or were given to it later, oldest first.
  func about(_ casus: Casus) -> [Sessie] {
    filter { $0.begin?.casus == casus.id || $0.hoort(bij: casus.id) }
      .sorted { ($0.begonnen?.milliseconds ?? 0, $0.id) < ($1.begonnen?.milliseconds ?? 0, $1.id) }
  }
}

extension Casus.Mensen {
  /// Who belongs to it, by what they are to it.
  fileprivate var json: JSON {
    .object(
      JSON.Object(
        distinct: Rol.allCases.map { rol in
          JSON.Member(key: rol.rawValue, value: JSON(self[rol]) { JSON($0) })
        }))
  }
}
