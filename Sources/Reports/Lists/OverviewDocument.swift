import SessionModel
import Text
import Wording

/// A list before it has a format: what a row of it says to people, and what to programs.
///
/// Both are told a row at a time, however many there are.
public struct ListForm<Row> {
  /// What stands above the columns.
  public let heads: [String]
  /// What a row has in them.
  public let texts: (Row) -> [String]
  /// The list for programs.
  public let json: ListJSON<Row>
  /// The list for a spreadsheet.
  public let csv: ListCSV<Row>
}

/// Lists for a terminal: tables, or afspraken by casus.
///
/// Which columns stand in them is a choice, not the columns that the lists have: a line of eighty characters has room for
/// five or six, somebody may be looking along, and what a person asks (does it run, how long ago) is in no column as such.
/// A new column is told by JSON by itself; here somebody decides that it is worth another's place.
public struct OverviewDocument {
  let clock: WallClock
  let say: Wording

  /// Lists in these words, with moments read on this clock.
  public init(clock: WallClock, say: Wording) { (self.clock, self.say) = (clock, say) }

  /// The trajecten: names, dates and numbers only.
  public var trajecten: ListForm<Gezien<CasusOverview>> {
    let form = casussen
    return ListForm(
      heads: [say(.kolomNaam)] + form.heads.dropFirst(), texts: form.texts, json: .trajecten, csv: form.csv)
  }

  /// The casussen: aliases, dates and numbers only, for somebody may be looking along.
  public var casussen: ListForm<Gezien<CasusOverview>> {
    let heads = [Phrase.kolomAlias, .kolomRegio, .kolomSessies, .kolomLaatste, .kolomStandKort]
    return form(heads, json: .casussen, csv: .casussen(clock)) { seen in
      let casus = seen.waarde
      return [
        casus.profiel.alias, casus.profiel.regio, String(casus.sessies), day(casus.laatste),
        say(casus.gesloten ? .casusGesloten : .casusLoopt),
      ]
    }
  }

  /// The casussen that are kept past their day.
  public var overdue: ListForm<Gezien<CasusOverview>> {
    form(
      [.kolomAlias, .kolomBewarenTot, .kolomBewaarReden, .kolomLaatste], json: .casussen,
      csv: .casussen(clock)
    ) { seen in
      let casus = seen.waarde
      let profiel = casus.profiel
      return [
        profiel.alias, profiel.bewaarTot.map(say.shortDate) ?? "", profiel.bewaarReden, day(casus.laatste),
      ]
    }
  }

  /// The sessions: codes, dates, names and numbers only.
  public func sessies(at now: Moment) -> ListForm<Gezien<SessieOverview>> {
    let heads = [
      Phrase.kolomCode, .kolomBegonnen, .kolomDraaiboek, .kolomCasus, .kolomNotities, .kolomStandKort,
    ]
    return form(heads, json: .sessies(at: now), csv: .sessies(clock)) { seen in
      let sessie = seen.waarde
      return [
        sessie.code, day(sessie.begonnen), sessie.titel, sessie.alias, String(sessie.notities),
        stand(sessie, at: now),
      ]
    }
  }

  /// The sentences that were found, each with what stands around the words that were looked for.
  public func treffers(_ vraag: Zoekvraag) -> ListForm<Gezien<Vindregel>> {
    let heads = [
      Phrase.kolomDag, .kolomCasus, .kolomStem, .kolomSoort, .kolomSessie, .kolomCode, .kolomTekst,
    ]
    return form(heads, json: .treffers, csv: .treffers(clock)) { seen in
      let treffer = seen.waarde
      return [
        day(treffer.moment), treffer.alias, treffer.stem.map { say(.name(of: $0)) } ?? "",
        say(.name(of: treffer.soort)), treffer.sessie?.code ?? "",
        treffer.soort.isVanNotitie ? treffer.id.code : "", vraag.fragment(of: treffer.tekst).tekst,
      ]
    }
  }

  /// A sentence that was found, on one line.
  public func line(_ treffer: Gezien<Vindregel>, _ vraag: Zoekvraag) -> String {
    let columns = treffers(vraag).texts(treffer)
    // What a sentence is called by is not that of its talk.
    let named = columns.enumerated().map { place, text in
      place == 5 && !text.isEmpty ? say(.zinMetCode, text) : text
    }
    return named.enumerated().filter { !$0.element.isEmpty && $0.offset != 3 }.map(\.element)
      .joined(separator: " · ")
  }

  /// What left the program.
  public var uitgaven: ListForm<Uitgavenregel> {
    form(
      [.kolomBestand, .kolomVorm, .kolomAan, .kolomGrond, .kolomDag], json: .uitgaven, csv: .uitgaven(clock)
    ) { uitgave in
      [uitgave.pad ?? say(.geenBestand), uitgave.vorm, uitgave.aan, uitgave.grond, day(uitgave.moment)]
    }
  }

  func form<Row>(
    _ heads: [Phrase], json: ListJSON<Row>, csv: ListCSV<Row>, _ texts: @escaping (Row) -> [String]
  ) -> ListForm<Row> {
    ListForm(heads: heads.map { say($0) }, texts: texts, json: json, csv: csv)
  }

  /// Rows under heads, without a title.
  public func table(_ heads: [Phrase], _ rows: [[String]]) -> Document {
    Document(title: "", blocks: .table(heads.map { say($0) }, rows))
  }

  /// What stands above the afspraken of a casus.
  public func head(alias: String) -> Document {
    Document(title: "", blocks: [.heading(2, alias.isEmpty ? say(.zonderCasusKort) : alias)])
  }

  /// An afspraak below it.
  public func document(_ afspraak: Gezien<AfspraakOverview>) -> Document {
    Document(title: "", blocks: .list([item(afspraak.waarde)]))
  }

  /// An afspraak as a line to tick off, in Markdown.
  public func checkLine(_ afspraak: Gezien<AfspraakOverview>) -> String {
    let afspraak = afspraak.waarde
    let gegevens = afspraak.gegevens
    let words =
      afspraak.verborgen == nil
      ? [gegevens.wat, say.wie(gegevens), say.woorden(.wanneer, van: gegevens)].filter { !$0.isEmpty }
      : [say(.afspraakBlijft, day(afspraak.moment))]
    let mark = afspraak.isOpen ? "- [ ] " : "- [x] "
    return mark + words.map { $0.harmlessLine.markdownEscaped }.joined(separator: " · ") + "\n"
  }

  /// An afspraak; of one that stays only that it is there, and where.
  private func item(_ afspraak: AfspraakOverview) -> Document.Item {
    let gegevens = afspraak.gegevens
    guard afspraak.verborgen == nil else { return Document.Item(say(.afspraakBlijft, day(afspraak.moment))) }
    return say.punt(
      gegevens, wie: gegevens.wie.isEmpty ? nil : gegevens.wie, Afspraak.Veld.verder,
      stand: afspraak.stand.map { say(.name(of: $0)) } ?? say(.standOpen), bracht: afspraak.bracht)
  }

  func day(_ moment: Moment) -> String { say.shortDate(clock.read(moment).day) }

  private func stand(_ sessie: SessieOverview, at now: Moment) -> String {
    if sessie.gesloten != nil { return say(.sessieGeslotenKort) }
    return sessie.isRunning(at: now) ? say(.sessieLoopt) : say(.sessieNietAfgesloten)
  }
}
