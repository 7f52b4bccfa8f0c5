import SessionModel
import Wording

/// A card for each step of a draaiboek, to write on at the table: its number, its question, and room.
///
/// What is written on a card is typed later with that number in front: `7: tekst` is of step 7.
public struct Werkkaarten {
  private let draaiboek: Draaiboek
  private let say: Wording

  /// The cards of this draaiboek.
  public init(_ draaiboek: Draaiboek, say: Wording) { (self.draaiboek, self.say) = (draaiboek, say) }

  /// What the cards say.
  public var document: Document {
    let cards = draaiboek.stappen.enumerated().filter { $0.element.vorm != .pauze }.flatMap {
      card($0.element, nummer: $0.offset + 1)
    }
    var document = Document(
      title: say(.kaartenTitel, draaiboek.titel), meta: [say(.kaartenUitleg)], blocks: cards)
    document.layout = .cards
    return document
  }

  private func card(_ stap: Stap, nummer: Int) -> [Document.Block] {
    let points = stap.kolommen + stap.punten
    let room = Document.Table(
      headers: [say(.kaartSchrijf, String(nummer))], rows: Array(repeating: [""], count: Werkkaarten.regels))
    return [.heading(2, say(.kaartKop, String(nummer), stap.naam)), .paragraph(stap.vraag)]
      + .list(points.map { Document.Item($0) }) + [.table(room)]
  }

  /// How many lines there are to write on.
  private static let regels = 8
}
