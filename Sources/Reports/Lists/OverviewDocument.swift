import SessionModel
import Wording

/// Lists for a terminal: a table without a title, or afspraken by casus.
///
/// Which columns stand in them is a choice, not the columns that the lists have: a line of eighty characters has room for
/// five or six, somebody may be looking along, and what a person asks (does it run, how long ago) is in no column as such.
/// A new column is told by JSON by itself; here somebody decides that it is worth another's place.
public struct OverviewDocument {
  private let clock: WallClock
  private let say: Wording

  /// Lists in these words, with moments read on this clock.
  public init(clock: WallClock, say: Wording) { (self.clock, self.say) = (clock, say) }

  /// The casussen: aliases, dates and numbers only, for somebody may be looking along.
  public func document(_ casussen: [Gezien<CasusOverview>]) -> Document {
    let heads = [Phrase.kolomAlias, .kolomRegio, .kolomSessies, .kolomLaatste, .kolomStandKort]
    let rows = casussen.map(\.waarde).map { casus in
      [
        casus.profiel.alias, casus.profiel.regio, String(casus.sessies), day(casus.laatste),
        say(casus.gesloten ? .casusGesloten : .casusLoopt),
      ]
    }
    return table(heads, rows)
  }

  /// The casussen that are kept past their day.
  public func overdue(_ casussen: [Gezien<CasusOverview>]) -> Document {
    let rows = casussen.map(\.waarde).map { casus in
      let profiel = casus.profiel
      return [
        profiel.alias, profiel.bewaarTot.map(say.shortDate) ?? "", profiel.bewaarReden, day(casus.laatste),
      ]
    }
    return table([.kolomAlias, .kolomBewarenTot, .kolomBewaarReden, .kolomLaatste], rows)
  }

  /// The sessions: codes, dates, names and numbers only.
  public func document(_ sessies: [Gezien<SessieOverview>], at now: Moment) -> Document {
    let heads = [
      Phrase.kolomCode, .kolomBegonnen, .kolomDraaiboek, .kolomCasus, .kolomNotities, .kolomStandKort,
    ]
    let rows = sessies.map(\.waarde).map { sessie in
      [
        sessie.code, day(sessie.begonnen), sessie.titel, sessie.alias, String(sessie.notities),
        stand(sessie, at: now),
      ]
    }
    return table(heads, rows)
  }

  /// The afspraken under the alias they belong to, in the order of the list.
  public func document(_ afspraken: [Gezien<AfspraakOverview>]) -> Document {
    let afspraken = afspraken.map(\.waarde)
    var aliases: [String] = []
    for afspraak in afspraken where !aliases.contains(afspraak.alias) { aliases.append(afspraak.alias) }
    let blocks = aliases.flatMap { alias -> [Document.Block] in
      let items = afspraken.filter { $0.alias == alias }.map(item)
      return [.heading(2, alias.isEmpty ? say(.zonderCasusKort) : alias)] + .list(items)
    }
    return Document(title: "", blocks: blocks)
  }

  /// Rows under heads, without a title.
  public func table(_ heads: [Phrase], _ rows: [[String]]) -> Document {
    Document(title: "", blocks: .table(heads.map { say($0) }, rows))
  }

  /// An afspraak; of one that stays only that it is there, and where.
  private func item(_ afspraak: AfspraakOverview) -> Document.Item {
    let gegevens = afspraak.gegevens
    guard afspraak.verborgen == nil else { return Document.Item(say(.afspraakBlijft, day(afspraak.moment))) }
    let fields: [(Phrase, String)] =
      Afspraak.Veld.verder.map { (.kolom($0), say.woorden($0, van: gegevens)) } + [
        (.kolomStand, afspraak.stand.map { say(.name(of: $0)) } ?? say(.standOpen)),
        (.kolomBracht, afspraak.bracht),
      ]
    let details = fields.filter { !$0.1.isEmpty }.map { say(.kopMetTekst, say($0.0), $0.1) }
    return Document.Item(gegevens.wat, by: gegevens.wie.isEmpty ? nil : gegevens.wie, details: details)
  }

  private func day(_ moment: Moment) -> String { say.shortDate(clock.read(moment).day) }

  private func stand(_ sessie: SessieOverview, at now: Moment) -> String {
    if sessie.gesloten != nil { return say(.sessieGeslotenKort) }
    return sessie.isRunning(at: now) ? say(.sessieLoopt) : say(.sessieNietAfgesloten)
  }
}
