import Screen
import SessionModel
import Wording

/// Two ways to act beside each other, what each of them damages, and the moral question behind them.
struct Dilemma {
  /// One way to act and what it damages.
  private struct Kant {
    var letter: String
    var keuze, schade: [Card]

    /// The way to act large; it stays in sight while what it damages is turned over below it.
    func draw(page: Int, on canvas: inout Canvas, in rect: Rect, _ say: Wording) -> Shown {
      let choice = choice(width: rect.width).map { Row($0, width: rect.width) }
      var damage = schade.map { Row($0.plain(width: rect.width), width: rect.width) }
      if !damage.isEmpty {
        let head = Dilemma.head(say(.schade), .quiet, width: rect.width)
        damage.insert(Row(head, width: rect.width), at: 0)
      }
      let height = choice.reduce(0) { $0 + $1.height }
      guard height * 2 <= rect.height || damage.isEmpty else {
        return Stack(choice + damage, height: rect.height, start: .newest)
          .draw(page: page, on: &canvas, in: rect)
      }
      let (top, below) = rect.split(top: damage.isEmpty ? rect.height : height)
      return Stack(choice, height: top.height, start: .newest).draw(page: page, on: &canvas, in: top)
        .and(Stack(damage, height: below.height, start: .newest).draw(page: page, on: &canvas, in: below))
    }

    private func choice(width: Int) -> [Block] {
      guard !keuze.isEmpty else { return [Dilemma.head(letter, .accent.bolded(), width: width)] }
      return keuze.map { card in
        let inner = Border.double.textWidth(in: width)
        var block = Block(lines: Line.wrapped(card.text, width: inner, .text.bolded()))
        (block.border, block.style, block.title) = (.double, .accent, letter)
        return block
      }
    }

    /// The same as lines.
    func lines(width: Int, _ say: Wording) -> [Block] {
      let choices = keuze.map {
        Block(
          lines: Line.wrapped(
            $0.text, width: width, .text.bolded(), lead: Span("\(letter) ", .accent.bolded())))
      }
      guard !schade.isEmpty else { return choices }
      let head = Dilemma.head(say(.schadeVan, letter), .quiet, width: width)
      return choices + [head] + schade.map { $0.plain(width: width) }
    }

    var hasNewest: Bool { (keuze + schade).contains(where: \.newest) }
  }

  private let kanten: [Kant]
  private let vraag: [Card]
  private let say: Wording

  /// The dilemma in these notes.
  init(_ notities: [Notitie], _ scene: Scene) {
    let cards = Array(zip(notities, scene.cards(notities)))
    func of(_ vak: Weegvak) -> [Card] {
      cards.filter { $0.0.gegevens.vak == .weegvak(vak) }.map(\.1)
    }
    say = scene.say
    kanten = [
      Kant(letter: "A", keuze: of(.keuzeA), schade: of(.schadeA)),
      Kant(letter: "B", keuze: of(.keuzeB), schade: of(.schadeB)),
    ]
    vraag = of(.moreleVraag)
  }

  /// Draws the two ways beside each other, and the question below both.
  func draw(page: Int, on canvas: inout Canvas, in rect: Rect) -> Shown {
    let question = vraag.map { card in
      Row(Block(lines: Line.wrapped(card.text, width: rect.width, .title, centred: true)), width: rect.width)
    }
    let needed = question.isEmpty ? 0 : question.reduce(2) { $0 + $1.height }
    let (bottom, room) = rect.split(bottom: min(needed, max(3, rect.height * 2 / 5)))
    let width = (rect.width - 3) / 2
    var shown = Shown.all(0)
    for (index, kant) in kanten.enumerated() {
      let place = Rect(
        x: rect.x + index * (rect.width - width), y: rect.y, width: width, height: room.height)
      shown = shown.and(kant.draw(page: page, on: &canvas, in: place, say))
    }
    canvas.rule(x: rect.x + rect.width / 2, from: room.y, height: room.height)
    guard !question.isEmpty else { return shown }
    Line([Span(say(.name(of: .moreleVraag)), .quiet)], centred: true)
      .draw(on: &canvas, at: bottom.origin, width: bottom.width)
    let below = bottom.split(top: 1).rest
    return shown.and(
      Stack(question, height: below.height, start: .newest).draw(page: page, on: &canvas, in: below))
  }

  /// The same as lines; where the last note came in stands last.
  func lines(width: Int) -> [Block] {
    let question = vraag.map {
      Block(
        lines: Line.wrapped(
          opening: Span(say(.name(of: .moreleVraag)) + ":", .quiet), $0.text, width: width, .title))
    }
    let parts = kanten.map { $0.lines(width: width, say) } + [question]
    let newest = kanten.firstIndex(where: \.hasNewest)
    return parts.ending(at: newest).flatMap { $0 }
  }

  private static func head(_ text: String, _ style: Style, width: Int) -> Block {
    var block = Block(lines: Line.wrapped(text, width: width, style))
    block.things = 0
    return block
  }
}
