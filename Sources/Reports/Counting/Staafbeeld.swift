import Wording

/// A table of what was counted as bars, for who looks before reading: in a page or a letter, where a line of blocks would be letters.
///
/// Each bar has the number that the table has; where that is hidden, what stands there instead and no bar.
struct Staafbeeld {
  private let tabel: Teltabel
  private let say: Wording

  /// Of a table.
  init(_ tabel: Teltabel, _ say: Wording) { (self.tabel, self.say) = (tabel, say) }

  private static let width = 1600, row = 64, head = 56, top = 10, name = 520, number = 220
  private static let letters = 34

  /// The bars; `nil` where there is nothing to see.
  var figure: Document.Figure? {
    let rows = tabel.rijen.filter { !$0.isTotaal }
    let most = rows.compactMap(\.cellen.first?.lengte).max() ?? 0
    guard tabel.isBalk, most > 0, let kolom = tabel.kolommen.first else { return nil }
    let told = rows.map { "\($0.naam): \($0.cellen.first.map(say.tekst) ?? "")" }.joined(separator: ", ")
    // Where a table counts more than one thing, it has to be seen which of them this is.
    let top = Staafbeeld.top + (tabel.kolommen.count > 1 ? Staafbeeld.head : 0)
    var picture = SVG(
      width: Staafbeeld.width, height: rows.count * Staafbeeld.row + top + Staafbeeld.top,
      title: "\(tabel.titel): \(kolom)", description: told)
    if top > Staafbeeld.top {
      let head = SVG.Box(
        Staafbeeld.name, Staafbeeld.top, Staafbeeld.width - Staafbeeld.name, Staafbeeld.letters)
      picture.draw(.text(kolom, in: head, size: Staafbeeld.letters - 4, bold: false, ink: .text, at: .left))
    }
    let room = Staafbeeld.width - Staafbeeld.name - Staafbeeld.number
    for (place, row) in rows.enumerated() {
      let y = top + place * Staafbeeld.row
      let name = TextFit(
        row.naam, width: Staafbeeld.name - 20, height: Staafbeeld.row - 8, sizes: 18...Staafbeeld.letters)
      picture.write(name, at: SVG.Point(0, y + 8))
      let length = (row.cellen.first?.lengte ?? 0) * room / most
      let bar = SVG.Box(Staafbeeld.name, y + 8, length, Staafbeeld.row - 16)
      if length > 0 { picture.draw(.area(bar, fill: .road, edge: nil, round: 4)) }
      let number = SVG.Box(bar.right + 16, y + 12, Staafbeeld.number - 16, Staafbeeld.letters)
      let text = row.cellen.first.map(say.tekst) ?? ""
      picture.draw(
        .text(text, in: number, size: Staafbeeld.letters, bold: false, ink: .text, at: .left))
    }
    picture.draw(
      .line(
        SVG.Point(Staafbeeld.name, top),
        SVG.Point(Staafbeeld.name, picture.height - Staafbeeld.top),
        ink: .edge, width: 3, isDashed: false))
    return Document.Figure(picture)
  }
}
