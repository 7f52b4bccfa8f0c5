import SessionModel
import Wording

/// Something that is kept past its day, has no day, or was erased, as it may be seen.
public struct Bewaarstuk {
  /// Why it stands here.
  public let stand: Bewaarrij.Stand
  /// What kind of thing it is.
  public let soort: Soort
  /// What it is called: an alias, a traject, a draaiboek; nothing of what was erased.
  public let naam: String
  /// Its name for programs; `nil` of what was erased.
  public let id: Identifier?
  /// Until when it was to be kept, and why.
  public let tot: Day?
  /// The reason for that day.
  public let reden: String
  /// So many things of it.
  public let aantal: Int
  /// When it was last heard of, or erased.
  public let moment: Moment
  /// Who wanted that it was erased; `nil` where nobody said so, and of what was not.
  public let door: Wisser?

  /// What kind of thing can stand there, as JSON and a spreadsheet name it.
  public enum Soort: String, CaseIterable, Sendable {
    case casus, traject, sessie, zin

    init(_ soort: Casus.Soort) {
      switch soort {
      case .kind: self = .casus
      case .netwerk: self = .traject
      }
    }

    init(_ gewist: Bewaarrij.Gewist.Soort) {
      switch gewist {
      case .zin: self = .zin
      case .sessie: self = .sessie
      case .casus: self = .casus
      }
    }
  }

  /// A row, with its words as they may be seen.
  ///
  /// - Parameters:
  ///   - casus: how a journey may be seen.
  ///   - sessie: how a session may be seen.
  public init(
    _ rij: Bewaarrij, casus: (Rij<CasusOverview>) -> CasusOverview,
    sessie: (Rij<SessieOverview>) -> SessieOverview
  ) {
    stand = rij.stand
    switch rij {
    case .reis(let row):
      let seen = casus(row)
      (soort, naam, id) = (Soort(seen.profiel.soort), seen.profiel.alias, seen.id)
      (tot, reden, aantal, moment) = (seen.profiel.bewaarTot, seen.profiel.bewaarReden, 1, seen.laatste)
      door = nil
    case .sessie(let row):
      let seen = sessie(row)
      (soort, naam, id) = (.sessie, seen.titel, seen.id)
      (tot, reden) = (seen.bewaring?.tot, seen.bewaring?.reden ?? "")
      (aantal, moment, door) = (1, seen.begonnen, nil)
    case .gewist(let gewist):
      soort = Soort(gewist.soort)
      (naam, id, tot, reden, aantal, moment) = ("", nil, nil, "", gewist.aantal, gewist.moment)
      door = gewist.door
    }
  }
}

extension OverviewDocument {
  /// What is kept past its day, what has no day, and what was erased.
  public var bewaren: ListForm<Bewaarstuk> {
    form(
      [.kolomWatWacht, .kolomStandKort, .kolomBewarenTot, .kolomBewaarReden, .kolomLaatste],
      json: .bewaren, csv: .bewaren(clock)
    ) { stuk in
      [
        naam(stuk), stand(stuk), stuk.tot.map(say.shortDate) ?? "", stuk.reden,
        day(stuk.moment),
      ]
    }
  }

  /// Why it stands there, and of what was erased who wanted that.
  private func stand(_ stuk: Bewaarstuk) -> String {
    [say(.name(of: stuk.stand)), stuk.door.map(say.naam) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// How a row is called.
  public func naam(_ stuk: Bewaarstuk) -> String {
    switch (stuk.stand, stuk.soort) {
    case (.gewist, .casus), (.gewist, .traject): say(.gewisteCasus)
    case (.gewist, .sessie): say.count(stuk.aantal, .eenGewisteSessie, .gewisteSessies)
    case (.gewist, .zin): say.count(stuk.aantal, .eenGewisteZin, .gewisteZinnen)
    case (.verlopen, .sessie), (.zonderDag, .sessie): [stuk.naam, stuk.id?.code ?? ""].joined(separator: " ")
    case (.verlopen, .casus), (.verlopen, .traject), (.verlopen, .zin), (.zonderDag, .casus),
      (.zonderDag, .traject), (.zonderDag, .zin):
      stuk.naam
    }
  }
}

extension ListJSON<Bewaarstuk> {
  /// What is kept past its day, what has no day, and what was erased.
  static var bewaren: Self {
    Self("bewaren") { stuk in
      [
        "stand": JSON(stuk.stand.rawValue), "soort": JSON(stuk.soort.rawValue), "id": JSON(stuk.id?.text),
        "naam": JSON(stuk.naam.isEmpty ? nil : stuk.naam), "bewaar-tot": JSON(stuk.tot),
        "bewaar-reden": JSON(stuk.reden), "aantal": .int(stuk.aantal), "laatste": JSON(stuk.moment),
        "gewist-door": JSON(stuk.door?.woord),
      ]
    }
  }
}

extension ListCSV<Bewaarstuk> {
  /// The same in rows.
  static func bewaren(_ clock: WallClock) -> Self {
    let heads = [
      "stand", "soort", "id", "naam", "bewaar-tot", "bewaar-reden", "aantal", "laatste", "gewist-door",
    ]
    return Self(heads: heads) { stuk in
      let texts = [
        stuk.stand.rawValue, stuk.soort.rawValue, stuk.id?.text ?? "", stuk.naam, stuk.tot?.iso ?? "",
        stuk.reden,
      ]
      return texts.map { $0.isEmpty ? .empty : .text($0) } + [
        .number(stuk.aantal), .moment(stuk.moment, clock),
        stuk.door.map { .text($0.woord) } ?? .empty,
      ]
    }
  }
}
