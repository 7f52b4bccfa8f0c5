import Screen
import SessionModel
import Wording

/// Two ways to act beside each other, what each of them damages, and the moral question behind them.
struct Dilemma: WallShape {
  /// One way to act and what it damages.
  private struct Kant {
    let letter: String
    let keuze, schade: [WallItem]

    /// The way to act large, and what it damages below it.
    func lines(width: Int, _ say: Wording) -> [Block] {
      var blocks = keuze.map { item in
        let inner = Border.double.textWidth(in: width)
        let ink = item.isChild ? Style.child.bolded() : .text.bolded()
        var block = Block(lines: Line.wrapped(item.text, width: inner, ink, lead: item.tellingSign))
        (block.border, block.style, block.title) = (
          .double, item.isNewest ? .accent.bolded() : .accent, letter
        )
        return block
      }
      if keuze.isEmpty { blocks = [Block(lines: [Line(letter, .accent.bolded())])] }
      guard !schade.isEmpty else { return blocks }
      return blocks + [Block(lines: [Line(say(.schade), .quiet)])]
        + schade.map { $0.block(.lines, width: width) }
    }
  }

  private let kanten: [Kant]
  private let vraag: [WallItem]
  private let say: Wording

  /// The dilemma in these notes.
  init(_ items: [(Notitie, WallItem)], _ say: Wording) {
    func of(_ vak: Weegvak) -> [WallItem] {
      items.filter { $0.0.gegevens.vak == .weegvak(vak) }.map(\.1)
    }
    self.say = say
    kanten = [
      Kant(letter: "A", keuze: of(.keuzeA), schade: of(.schadeA)),
      Kant(letter: "B", keuze: of(.keuzeB), schade: of(.schadeB)),
    ]
    vraag = of(.moreleVraag)
  }

  var things: Int { vraag.count + kanten.reduce(0) { $0 + $1.keuze.count + $1.schade.count } }
  func wanted(in width: Int, of limit: Int) -> Int { rows(in: width, atMost: limit) ?? limit }

  /// The same below each other: the question, the two ways, and what each damages.
  var groups: [WallGroup] {
    let parts = kanten.flatMap { kant in
      [
        WallGroup(kant.letter, kant.keuze),
        WallGroup(say(.schadeVan, kant.letter), kant.schade, isQuiet: true),
      ]
    }
    return ([WallGroup(say(.name(of: .moreleVraag)), vraag)] + parts).filter { $0.items.count > 0 }
  }

  /// The two ways alone, which stay in sight above what each damages.
  var keuzes: Keuzes { Keuzes(kanten.map { ($0.letter, $0.keuze) }.filter { !$0.1.isEmpty }) }

  /// What each damages, and a question that is too long to stand above it all.
  var schade: [WallGroup] {
    let damage = kanten.map { WallGroup(say(.schadeVan, $0.letter), $0.schade, isQuiet: true) }
    return ([WallGroup(say(.name(of: .moreleVraag)), vraag)] + damage).filter { $0.items.count > 0 }
  }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    let side = (width - 3) / 2
    guard side >= 24, things <= 2 * limit else { return nil }
    let rows = sides(side) + question(width).count + (vraag.isEmpty ? 0 : 2)
    return max(rows, 3) <= limit ? max(rows, 3) : nil
  }

  private func sides(_ width: Int) -> Int {
    kanten.map { $0.lines(width: width, say).reduce(0) { $0 + $1.height } }.max() ?? 0
  }

  private func question(_ width: Int) -> [Line] {
    vraag.flatMap { Line.wrapped($0.text, width: width, .title, centred: true) }
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let question = question(rect.width)
    let (bottom, room) = rect.split(bottom: question.isEmpty ? 0 : question.count + 1)
    let width = (rect.width - 3) / 2
    for (index, kant) in kanten.enumerated() {
      var y = room.y
      for block in kant.lines(width: width, say) {
        let x = rect.x + index * (rect.width - width)
        block.draw(on: &canvas, in: Rect(x: x, y: y, width: width, height: block.height))
        y += block.height
      }
    }
    let high = min(room.height, max(1, sides(width)))
    canvas.rule(x: rect.x + rect.width / 2, from: room.y, height: high)
    guard !question.isEmpty else { return }
    let head = Line([Span(say(.name(of: .moreleVraag)), .quiet)], centred: true)
    canvas.put(
      [head] + question,
      in: Rect(x: bottom.x, y: room.y + high + 1, width: bottom.width, height: bottom.height))
  }
}

/// The ways to act below each other, each behind its letter: what all the rest is about.
struct Keuzes: WallShape {
  private let keuzes: [(letter: String, items: [WallItem])]

  init(_ keuzes: [(String, [WallItem])]) { self.keuzes = keuzes }

  var told: [WallItem] { keuzes.flatMap(\.items) }
  var things: Int { told.count }
  var stays: Bool { true }
  func wanted(in width: Int, of limit: Int) -> Int { limit }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    guard !keuzes.isEmpty, things <= limit else { return nil }
    let rows = lines(width).count
    return rows <= limit ? rows : nil
  }

  func draw(on canvas: inout Canvas, in rect: Rect) { canvas.put(lines(rect.width), in: rect) }

  private func lines(_ width: Int) -> [Line] {
    keuzes.flatMap { letter, items in
      items.flatMap { item in
        let sign = item.tellingSign?.text ?? ""
        let ink = item.isChild || item.isNewest ? item.words.bolded() : .text.bolded()
        return Line.wrapped(
          sign + item.text, width: width, ink, lead: Span(letter + "  ", .accent.bolded()))
      }
    }
  }
}
