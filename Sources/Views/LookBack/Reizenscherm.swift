import Panels
import Reports
import Screen
import SessionModel
import Text
import Wording

/// What worked in other journeys, over the page of this one: a few sentences, each whole, and where it was said on Enter.
struct Reizenscherm: Sendable {
  /// The journey of this child.
  let casus: Identifier
  private var gekozen = 0

  init(_ casus: Identifier) { self.casus = casus }

  mutating func handle(_ key: Key, _ world: World) {
    let last = max(0, (world.eerdereReizen(van: casus)?.count ?? 0) - 1)
    switch key {
    case .down: gekozen = min(last, gekozen + 1)
    case .up: gekozen = max(0, gekozen - 1)
    case .home: gekozen = 0
    case .end: gekozen = last
    default: break
    }
  }

  /// Where the chosen one was said, and its words.
  func herkomst(_ world: World) -> (stream: StreamID, woorden: String)? {
    guard let reizen = world.eerdereReizen(van: casus), reizen.indices.contains(gekozen) else { return nil }
    let zin = reizen[gekozen].zin
    return (
      zin.sessie.map { StreamID(.sessie, $0) } ?? zin.stream, world.regel(van: reizen[gekozen])?.tekst ?? ""
    )
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let say = world.say
    let head =
      [Line(say(.kopEerdereReizen), .title)]
      + Line.wrapped(
        say(.eerdereReizenUitleg), width: min(100, rect.width), .quiet)
    let room = (rect.height >= 10 ? head + [Line()] : Array(head.prefix(1))).draw(on: &canvas, in: rect)
    guard let reizen = world.eerdereReizen(van: casus) else { return }
    guard !reizen.isEmpty else {
      canvas.put(Line.wrapped(say(.geenEerdereReizen), width: min(100, room.width), .quiet), in: room)
      return
    }
    let items = reizen.map { reis in
      ListPicker.Item(titel: world.zin(van: reis), detail: world.regel(van: reis)?.waarom ?? "")
    }
    ListPicker(selected: min(gekozen, items.count - 1)).draw(
      items, on: &canvas, in: Rect(x: room.x, y: room.y, width: min(100, room.width), height: room.height))
  }
}

extension World {
  /// What worked in journeys that are like this one, once that was read.
  func eerdereReizen(van casus: Identifier) -> [EerdereReis]? {
    guard let pagina = overview.pagina, pagina.vraag.lijst == .reizen(casus),
      case .reizen(let rijen) = pagina.rijen
    else { return nil }
    return rijen
  }

  /// A sentence of another journey as it may be told here; `nil` where it may not any more.
  func regel(van reis: EerdereReis) -> Eerderregel? {
    reis.zin.geleerd(op: Day(utc: now), verboden: state.verboden).map { Eerderregel(reis, $0, say) }
  }

  /// The same in one line.
  func zin(van reis: EerdereReis) -> String {
    guard let regel = regel(van: reis) else { return say(.nogNietOpHetScherm) }
    return regel.wie.isEmpty ? regel.tekst : regel.tekst + " — " + regel.wie
  }

  /// What worked in journeys that are like this one, a numbered line each, for a private box.
  func reizenhints(_ casus: Identifier?) -> [KeyHint] {
    guard let casus, let reizen = eerdereReizen(van: casus), !reizen.isEmpty else {
      return [KeyHint(name: "", label: say(.geenEerdereReizen))]
    }
    return reizen.enumerated().map { place, reis in
      let why = regel(van: reis)?.waarom ?? ""
      return KeyHint(name: String(place + 1), label: zin(van: reis) + (why.isEmpty ? "" : " (\(why))"))
    }
  }
}
