import Screen
import SessionModel
import Wording

/// A note on the wall: its words, what kind of thing it is, and whose voice it is.
struct Card {
  var text: String
  var voice: String?
  var kind: String?
  var lichtje: Bool
  /// The last one that came in stands out.
  var newest: Bool

  /// A note as this scene says it.
  init(_ notitie: Notitie, _ scene: Scene, newest: Bool = false) {
    let gegevens = notitie.gegevens
    text = gegevens.soort == .citaat ? Card.quoted(gegevens.tekst) : gegevens.tekst
    voice = scene.afzender(notitie)
    kind = [.vraag, .hobbel].contains(gegevens.soort) ? scene.say(.name(of: gegevens.soort)) : nil
    (lichtje, self.newest) = (gegevens.lichtje, newest)
  }

  /// In quotation marks, unless it has them already.
  static func quoted(_ text: String) -> String {
    text.hasPrefix("“") || text.hasPrefix("\"") ? text : "“\(text)”"
  }

  private var ink: Style { newest ? Style.text.bolded() : .text }

  /// As a card in a border.
  func boxed(width: Int) -> Block {
    var block = Block(lines: Line.wrapped(text, width: Border.card.textWidth(in: width), ink))
    block.border = .card
    block.style = newest ? Style.accent.bolded() : lichtje ? .light : .rule
    if voice != nil || kind != nil || lichtje { block.foot = [foot] }
    return block
  }

  /// As lines without a border.
  func plain(width: Int) -> Block {
    let tail = [kind, voice].compactMap { $0 }
    let whole = tail.isEmpty ? text : "\(text) – \(tail.joined(separator: ", "))"
    let lead = lichtje ? Span("★ ", .light) : Span("· ", newest ? .accent : .quiet)
    return Block(lines: Line.wrapped(whole, width: width, ink, lead: lead))
  }

  private var foot: Line {
    var right: [Span] = []
    if lichtje { right.append(Span("★ ", .light)) }
    if let voice { right.append(Span(voice, .quiet)) }
    return Line(kind.map { [Span($0, .quiet)] } ?? [], right: right)
  }
}

extension Scene {
  /// Notes as cards, the last one that came in highlighted.
  func cards(_ notities: [Notitie]) -> [Card] {
    let newest = notities.max { ($0.tel, $0.id) < ($1.tel, $1.id) }?.id
    return notities.map { Card($0, self, newest: $0.id == newest) }
  }
}
