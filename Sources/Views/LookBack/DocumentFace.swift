import Reports
import Screen
import Text

/// A report as rows on a screen.
struct DocumentFace {
  /// The columns there are; long lines of text stay readable at 100.
  let width: Int

  init(width: Int) { self.width = max(1, min(width, 100)) }

  func rows(_ document: Document) -> [Line] {
    var rows = wrapped(document.title, .title)
    for line in document.meta { rows += wrapped(line, .quiet) }
    for block in document.blocks { rows += [Line()] + self.rows(block) }
    return rows
  }

  private func rows(_ block: Document.Block) -> [Line] {
    switch block {
    case .heading(let level, let text): wrapped(text, level == 2 ? .accent.bolded() : .text.bolded())
    case .paragraph(let text): wrapped(text)
    case .quote(let quote):
      wrapped(
        (quote.isLetterlijk ? "“\(quote.text)”" : quote.text) + signs(quote.by, quote.lichtje), .dream,
        indent: "  ")
    case .items(let items, let numbered):
      items.enumerated().flatMap { rows($1, mark: numbered ? "\($0 + 1). " : "• ") }
    case .table(let table): rows(table)
    case .figure(let figure): figure.lines.map { Line(Wrap.oneLine($0, width: width)) }
    case .terms(let terms): terms.flatMap { wrapped("\($0.word): \($0.meaning)", indent: "  ") }
    case .rule: [Line(String(repeating: "─", count: width), .rule)]
    }
  }

  private func signs(_ by: String?, _ lichtje: Bool) -> String {
    (lichtje ? " ★" : "") + (by.map { " — \($0)" } ?? "")
  }

  private func rows(_ item: Document.Item, mark: String) -> [Line] {
    let hang = String.spaces(TextWidth.of(mark))
    return wrapped(item.text + signs(item.by, item.lichtje), first: mark, indent: hang)
      + item.details.flatMap { wrapped($0, .quiet, indent: hang) }
  }

  /// A row of a table as its first value, and the others under it by name: readable at any width.
  private func rows(_ table: Document.Table) -> [Line] {
    let above = table.caption.map { wrapped($0, .text.bolded()) } ?? []
    let below = table.notes.flatMap { wrapped("* " + $0, .quiet) }
    let rows = table.rows.flatMap { row -> [Line] in
      guard let first = row.first else { return [] }
      let rest = zip(table.headers, row).dropFirst().filter { !$0.1.isEmpty }
      return wrapped(first, .text.bolded(), first: "• ", indent: "  ")
        + rest.flatMap { wrapped("\($0.0): \($0.1)", indent: "  ") }
    }
    return above + rows + below
  }

  private func wrapped(
    _ text: String, _ style: Style = .text, first: String? = nil, indent: String = ""
  ) -> [Line] {
    Wrap.lines(text, width: max(1, width - TextWidth.of(indent))).enumerated().map { index, line in
      Line((index == 0 ? first ?? indent : indent) + line, style)
    }
  }
}

extension Canvas {
  /// In the place of the keys at the foot of a screen what was told, what is wrong with the store, or with what is in it;
  /// whether there was anything of that.
  mutating func putNews(of world: World, in rect: Rect) -> Bool {
    if let melding = world.melding {
      put(melding, at: rect.origin, style: .accent, width: rect.width)
    } else if let trouble = world.storing {
      put(world.say.sentence(for: trouble), at: rect.origin, style: .warning, width: rect.width)
    } else if let damage = Line.emergency(world, width: rect.width) {
      put([damage], in: rect)
    } else {
      return false
    }
    return true
  }
}
