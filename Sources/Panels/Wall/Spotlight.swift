import Screen
import SessionModel
import Text

/// One thing that has the whole wall: its words as large as they fit, and below them whose they are.
public struct Spotlight: Sendable {
  private let item: WallItem
  private let hasBlocks: Bool

  /// The note that is lit in a session; `nil` where none is, or where the wall has it no more.
  public init?(_ scene: Scene) {
    guard let id = scene.sessie.uitgelicht, let item = scene.wandItem(id) else { return nil }
    (self.item, hasBlocks) = (item, scene.hasBlocks)
  }

  /// Draws it over all of a screen, without head, route or foot.
  public func draw(on canvas: inout Canvas) {
    let size = canvas.size
    let room = Size(columns: max(1, size.columns - 4), rows: max(1, size.rows - 4))
    let words: Canvas = hasBlocks ? Spotlight.blocks(item.text, in: room) ?? text(in: room) : text(in: room)
    let voice = item.voice.map { (item.isChild ? WallItem.Sign.child.glyph + " " : "") + $0 }
    let height = words.size.rows + (voice == nil ? 0 : 2)
    let top = max(0, (size.rows - height) / 2)
    canvas.draw(words, at: Point(x: max(0, (size.columns - words.size.columns) / 2), y: top))
    guard let voice else { return }
    canvas.putCentred(
      Wrap.oneLine(voice, width: room.columns), in: canvas.bounds, y: top + words.size.rows + 1, style: .quiet
    )
  }

  /// The largest letters in which all words stand whole; where even the small ones break one, the largest that fit.
  private static func blocks(_ text: String, in room: Size) -> Canvas? {
    let sizes: [BigLetters] = [.huge, .large, .middle, .small]
    let whole = sizes.first { letters in
      !letters.breaksWord(of: text, columns: room.columns) && letters.size(of: text, fitting: room) != nil
    }
    if let whole { return whole.canvas(text, fitting: room, style: .title) }
    return sizes.lazy.compactMap { $0.canvas(text, fitting: room, style: .title) }.first
  }

  private func text(in room: Size) -> Canvas {
    let lines = Wrap.read(item.text, width: room.columns, limit: room.rows)
    var canvas = Canvas(Size(columns: room.columns, rows: lines.count))
    for (row, line) in lines.enumerated() {
      canvas.putCentred(line, in: canvas.bounds, y: row, style: .text.bolded())
    }
    return canvas
  }
}

/// What is lit, looked for once for each change.
public struct SpotlightLook: Region {
  private let scene: Scene

  /// What is lit in this scene.
  public init(_ scene: Scene) { self.scene = scene }

  /// The thing, where the wall has it.
  public func drawn() -> Spotlight? { Spotlight(scene) }

  /// The same as long as nothing was said: time is not looked at.
  public static func == (one: SpotlightLook, other: SpotlightLook) -> Bool {
    one.scene.tellsTheSame(as: other.scene)
  }
}

extension Scene {
  /// A note of the step of now as it stands on the wall; `nil` where the wall does not have it.
  package func wandItem(_ id: Identifier) -> WallItem? {
    guard let etappe else { return nil }
    for group in panel(for: etappe.stap).wall(etappe, self).bare.groups {
      for index in 0..<group.items.count {
        let item = group.items[index]
        if item.id == id { return item }
      }
    }
    return nil
  }
}
