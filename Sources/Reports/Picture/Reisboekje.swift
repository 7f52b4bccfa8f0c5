import SessionModel
import Wording

/// A booklet of eight small pages that a child folds from one sheet, and takes along.
struct Reisboekje: Hashable {
  /// What is told of the journey.
  var plaat = Praatplaat()
  /// Whose it is.
  var alias = ""
  /// When they see each other again.
  var weerzien: [Praatplaat.Zin] = []

  /// How many stops stand on the first page of the road, and on the one that ends in the dream.
  static let haltes = (eerst: 4, daarna: 3)

  /// The stops of both pages of the road, and how many there is no room for.
  var weg: (eerst: [Praatplaat.Halte], daarna: [Praatplaat.Halte], meer: Int) {
    let (kept, more) = plaat.haltes(hoogstens: Reisboekje.haltes.eerst + Reisboekje.haltes.daarna)
    let count = min(Reisboekje.haltes.eerst, (kept.count + 1) / 2)
    let first = max(count, kept.count - Reisboekje.haltes.daarna)
    return (Array(kept.prefix(first)), Array(kept.dropFirst(first)), more)
  }
}

extension AudienceReport {
  /// What a booklet of it tells.
  var boekje: Reisboekje {
    let last = source.lezingen.last
    let again = last?.notities { $0.gegevens.vak?.slotvraag == .volgendeStop } ?? []
    return Reisboekje(
      plaat: praatplaat, alias: source.alias, weerzien: again.map { .init(tekst: $0.gegevens.tekst) })
  }

  /// A booklet of eight pages: the sheet that it is folded from, and below it the same pages to be read.
  public var reisboekje: Document {
    let boekje = boekje
    let plaat = boekje.plaat
    let picture = ReisboekjeSheet(boekje: boekje, say: say).picture
    let stops = plaat.haltes.map { stop in
      Document.Item(
        stop.wanneer.isEmpty ? stop.wat : say(.mijlpaalOpDag, stop.wanneer, stop.wat), lichtje: stop.lichtpunt
      )
    }
    let dream: [Document.Block] =
      plaat.droom.isEmpty
      ? [.paragraph(say(.hierKomtDeDroom))]
      : [.quote(.init(plaat.droom, by: plaat.dromer.isEmpty ? nil : plaat.dromer))]
    let lists: [(Phrase, [Praatplaat.Zin])] = [
      (.kopWatWerkt, plaat.werkt), (.kopEersteStappen, plaat.stappen), (.kopWieReistMee, plaat.reizigers),
    ]
    let told = lists.flatMap { head, items in
      [Document.Block].section(
        2, say(head), .list(items.map { Document.Item($0.tekst, lichtje: $0.lichtje) }))
    }
    let again: [Document.Block] = .section(
      2, say(.kopWeerZien), .list(boekje.weerzien.map { Document.Item($0.tekst) }))
    let folding: [Document.Block] = .section(
      2, say(.boekjeVouwen),
      .list(Phrase.boekjeVouwstappen.map { Document.Item(say($0)) }, numbered: true))
    let white: [Document.Block] = [.heading(2, say(.boekjeTeken)), .paragraph(say(.boekjeTekenUitleg))]
    let road: [Document.Block] =
      .section(2, say(.kopDroom), dream) + .section(2, say(.kopTijdlijn), .list(stops))
    var document = Document(
      title: say(.boekjeVan, boekje.alias), meta: [plaat.stand, plaat.voet],
      blocks: [.figure(Document.Figure(picture, isSheet: true))] + road + told + white + again + folding)
    document.layout = .large
    document.status = plaat.stand
    return document
  }
}
