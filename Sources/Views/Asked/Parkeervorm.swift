import Acts
import Screen
import SessionModel
import Text
import Wording

/// Says of something that waits at which table it does, with whom, and how far it is: one line, as in the list in the hand.
struct Parkeervorm: Equatable, Sendable {
  /// What waits.
  let zin: Draadzin
  private var editor = LineEditor(limit: CleanText.lineLimit)

  init(_ zin: Draadzin) { self.zin = zin }

  /// Whether words stand here that are kept nowhere.
  var holdsWords: Bool { !editor.isEmpty }

  static func keys(_ say: Wording) -> KeyTable<Key> {
    KeyTable([.init([.enter], .enter, say(.bewaar)), .init([.escape], .escape, say(.stoptVraag))])
  }

  mutating func handle(_ key: Key, _ world: World) -> Overvraag.Outcome {
    switch key {
    case .escape: return .closes
    case .enter: return keep(world)
    default:
      _ = editor.handle(key)
      return .nothing
    }
  }

  private func keep(_ world: World) -> Overvraag.Outcome {
    let say = world.say
    let parts = CleanText.oneLine(editor.text).split(separator: "|").map(\.trimmed)
    guard let notitie = notitie(world), parts.contains(where: { !$0.isEmpty }) else { return .closes }
    guard let plek = notitie.plek(gezegd: parts, op: world.vandaag, say) else {
      return .tells(say(.parkerenNietBegrepen))
    }
    guard plek != notitie.parkeerplek else { return .closes }
    return .writes(
      Overantwoord(
        [Change(StreamID(.sessie, zin.sessie), .geparkeerd(zin.notitie, plek))],
        say.delen(van: plek).joined(separator: " · ")))
  }

  /// The note as it is; `nil` until its session is loaded.
  private func notitie(_ world: World) -> Notitie? { world.state.sessie(zin.sessie)?.notities[zin.notitie] }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let say = world.say
    var lines = [Line(say(.kopParkeren), .title), Line()]
    if let notitie = notitie(world),
      let words = world.state.sessie(zin.sessie)?.zicht(notitie, at: .casus).woorden
    {
      lines += Line.wrapped(words, width: rect.width, .text.bolded())
      if let plek = notitie.parkeerplek {
        lines += Line.wrapped(say.delen(van: plek).joined(separator: " · "), width: rect.width, .quiet)
      }
    }
    lines += Line.wrapped(say(.parkerenUitleg), width: rect.width, .quiet)
    let rest = lines.draw(on: &canvas, in: rect)
    canvas.put(
      Line.field(
        Line(say(.parkerenVeld), .accent.bolded()), world.masked(typing: editor), width: rect.width, height: 2
      ),
      in: rest)
  }
}
