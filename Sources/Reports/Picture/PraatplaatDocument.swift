import SessionModel
import Wording

extension AudienceReport {
  /// The picture of a journey, with the same in words below it.
  public func praatplaat(on paper: PraatplaatPaper) -> Document {
    let plaat = praatplaat
    let picture = PraatplaatSheet(plaat: plaat, paper: paper, say: say).picture
    let stops = plaat.haltes.map { stop in
      Document.Item(
        stop.wanneer.isEmpty ? stop.wat : say(.mijlpaalOpDag, stop.wanneer, stop.wat), lichtje: stop.lichtpunt
      )
    }
    let lists: [(Phrase, [Praatplaat.Zin])] = [
      (.kopWatWerkt, plaat.werkt), (.kopWatWeKozen, plaat.gekozen), (.kopEersteStappen, plaat.stappen),
      (.kopWieReistMee, plaat.reizigers),
    ]
    let dream: [Document.Block] =
      plaat.droom.isEmpty ? [] : [.quote(.init(plaat.droom, by: plaat.dromer.isEmpty ? nil : plaat.dromer))]
    let words: [Document.Block] =
      .section(2, say(.kopDroom), dream) + .section(2, say(.kopTijdlijn), .list(stops))
      + lists.flatMap { head, items in
        [Document.Block].section(
          2, say(head), .list(items.map { Document.Item($0.tekst, lichtje: $0.lichtje) }))
      }
    var document = Document(
      title: plaat.titel, meta: [plaat.stand, plaat.voet],
      blocks: [.figure(Document.Figure(picture, isSheet: true))] + words)
    document.status = plaat.stand
    return document
  }
}
