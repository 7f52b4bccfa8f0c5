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
  /// The name of the group it was put in.
  var groep: String?
  /// Its number on the wall, where it has one.
  var number: Int?
  /// How often it was said: more than once where doubles stand under it.
  var keer: Int

  /// A note as this scene says it.
  init(_ notitie: Notitie, _ scene: Scene, newest: Bool = false) {
    let gegevens = notitie.gegevens
    text = gegevens.soort == .citaat ? Card.quoted(gegevens.tekst) : gegevens.tekst
    voice = scene.afzenders(notitie)
    kind = [.vraag, .hobbel].contains(gegevens.soort) ? scene.say(.name(of: gegevens.soort)) : nil
    (lichtje, self.newest) = (gegevens.lichtje, newest)
    (groep, keer) = (gegevens.groep, scene.dubbelen(notitie).count + 1)
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
    block.title = title
    if voice != nil || kind != nil || lichtje || keer > 1 { block.foot = [foot] }
    return block
  }

  /// As lines without a border.
  func plain(width: Int) -> Block {
    let tail = [times, kind, voice].compactMap { $0 }
    let named = title.isEmpty ? text : "\(title): \(text)"
    let whole = tail.isEmpty ? named : "\(named) – \(tail.joined(separator: ", "))"
    let lead = lichtje ? Span("★ ", .light) : Span("· ", newest ? .accent : .quiet)
    return Block(lines: Line.wrapped(whole, width: width, ink, lead: lead))
  }

  /// What stands above its words: its number, and the group unless a heading says that.
  private var title: String {
    [number.map(String.init), groep].compactMap { $0 }.joined(separator: " ")
  }

  private var times: String? { keer > 1 ? "\(keer)×" : nil }

  private var foot: Line {
    var right: [Span] = []
    if lichtje { right.append(Span("★ ", .light)) }
    if let voice { right.append(Span(voice, .quiet)) }
    let left = [times, kind].compactMap { $0 }.joined(separator: " ")
    return Line(left.isEmpty ? [] : [Span(left, .quiet)], right: right)
  }
}

extension [Card] {
  /// Whether somebody put some of them together under a name.
  var hasGroups: Bool { contains { $0.groep != nil } }

  /// Those of one group beside each other, where the first of them is; the others stay in their place.
  var gathered: [Card] {
    guard hasGroups else { return self }
    var seen: Set<String> = []
    return flatMap { card -> [Card] in
      guard let groep = card.groep else { return [card] }
      return seen.insert(groep).inserted ? filter { $0.groep == groep } : []
    }
  }

  /// A column for each group, and one for what belongs to none.
  func columns(_ say: Wording) -> Columns {
    var names: [String] = []
    for case let groep? in map(\.groep) where !names.contains(groep) { names.append(groep) }
    let groups = names.map { name in
      Columns.Column(head: name, cards: filter { $0.groep == name }.map(\.withoutGroup))
    }
    let loose = filter { $0.groep == nil }
    let rest = Columns.Column(head: say(.nogNietIngedeeld), cards: loose, quiet: true)
    return Columns(groups + (loose.isEmpty ? [] : [rest]))
  }
}

extension Card {
  /// Below a heading that is the name of its group.
  fileprivate var withoutGroup: Card {
    var card = self
    card.groep = nil
    return card
  }
}

extension Scene {
  /// Whose voices a note has: its own, and those of the notes that say the same.
  public func afzenders(_ notitie: Notitie) -> String? {
    var names: [String] = []
    for said in [notitie] + dubbelen(notitie) {
      if let name = afzender(said), !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The notes that say the same as another, without those that are held back: nobody learns that they are there.
  public func dubbelen(_ notitie: Notitie) -> [Notitie] {
    notitie.dubbelen.compactMap { sessie.notities[$0] }.filter(\.isTeTonen)
  }

  /// Notes as cards, the last one that came in highlighted.
  func cards(_ notities: [Notitie]) -> [Card] {
    let newest = notities.max { ($0.tel, $0.id) < ($1.tel, $1.id) }?.id
    return notities.map { Card($0, self, newest: $0.id == newest) }
  }
}
