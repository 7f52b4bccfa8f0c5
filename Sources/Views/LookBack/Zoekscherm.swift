import Acts
import Screen
import SessionModel
import Text
import Wording

/// What is looked for, as it is typed, and what was found of it.
///
/// Before somebody asks for the words a hit is a casus, a day and a number: a list may be on a wall.
struct Zoekscherm: Sendable {
  private var editor = LineEditor(limit: 1_000)
  private var selected = 0
  /// What somebody is at: where others say something, or erase it, that is still the row.
  private var anker: Identifier?
  /// What it can be narrowed by, while somebody picks.
  private var rij: Filterrij?
  /// The sentences that are marked, to go in a thread together.
  private var gemerkt: Set<Draadzin> = []

  /// What a key came to.
  enum Outcome {
    case nothing, shows, helps, closes, leaves, stops
    /// What is found of this.
    case asks(String)
    /// To read where this was said.
    case opens(Vindregel)
    /// To put these in a thread.
    case threads([Draadzin])
  }

  /// The keys here.
  ///
  /// - Parameter kan: what can be done with what was found.
  static func keys(_ say: Wording, showsContent: Bool, kan: Kan = .alles) -> KeyTable<Act.Name> {
    let isZin = showsContent && kan.contains(.zin)
    return KeyTable([
      .init(
        [.enter], .lees, say, label: showsContent ? .leesDezePlek : .toonInhoud,
        inFooter: !kan.isDisjoint(with: [.lees, .toon]), priority: 5),
      .init([.escape], .lijst, say, label: .terugNaarLijst, priority: 4),
      .init([.tab], .etiket, say, label: .filterRij, priority: 3),
      .init([.ctrl("n")], .merk, say, label: .merktZin, inFooter: isZin, priority: 3),
      .init(
        [.ctrl("d")], .inDraad, say, inFooter: showsContent && kan.contains(.draad), priority: 3),
      .init([.function(1)], .hulp, say, priority: 2), .init([.ctrl("q")], .stoppen, say, priority: 1),
      .init([.ctrl("c")], .onderbreken, say, inFooter: false),
    ])
  }

  /// The keys of what is in sight, as far as they do something there; of the row while it is open.
  func footer(_ world: World, showsContent: Bool, width: Int) -> [KeyHint] {
    if rij != nil { return Filterrij.keys(world.say).footer(width: width, gap: 3) }
    var kan: Kan = rows(world, showsContent: showsContent).isEmpty ? [] : showsContent ? .lees : .toon
    if zin(world) != nil { kan.formUnion([.zin, .draad]) }
    if !gemerkt.isEmpty { kan.insert(.draad) }
    return Zoekscherm.keys(world.say, showsContent: showsContent, kan: kan).footer(width: width, gap: 3)
  }

  /// The keys, and what a search can be narrowed by.
  static func help(_ say: Wording, showsContent: Bool) -> [KeyHint] {
    let ways = [Key.up, .down, .pageUp, .pageDown].compactMap(\.name).joined(separator: " ")
    return keys(say, showsContent: showsContent).help() + [KeyHint(name: ways, label: say(.doorDeLijst))]
      + Zoekvraag.Veld.allCases.map { veld in
        KeyHint(
          name: veld == .lichtje ? "★" : say(.name(of: veld)) + ":", label: say(.uitleg(van: veld)))
      }
  }

  mutating func handle(_ key: Key, _ world: World, showsContent: Bool) -> Outcome {
    if let outcome = pick(key, world) { return outcome }
    let rows = rows(world, showsContent: showsContent)
    let page = max(1, world.size.rows - 5)
    selected = gekozen(world)
    defer { anker = showsContent ? treffers(world).dropFirst(selected).first?.id : nil }
    switch key {
    case .escape: return .closes
    case .function(1): return .helps
    case .ctrl("q"): return .leaves
    case .ctrl("c"): return .stops
    case .enter:
      guard !rows.isEmpty else { return .nothing }
      guard showsContent else {
        selected = 0
        return .shows
      }
      return treffer(world).map { .opens($0) } ?? .nothing
    case .ctrl("d"):
      let here = showsContent ? zin(world).map { [$0] } ?? [] : []
      let all = gemerkt.isEmpty ? here : gemerkt.sorted { $0.notitie < $1.notitie }
      return all.isEmpty ? .nothing : .threads(all)
    case .tab: rij = Filterrij(zoek: world.say, achter: editor.text)
    case .ctrl("n"):
      guard showsContent, let zin = zin(world) else { return .nothing }
      if gemerkt.remove(zin) == nil { gemerkt.insert(zin) }
      selected = min(selected + 1, max(0, rows.count - 1))
    case .down: selected = min(selected + 1, max(0, rows.count - 1))
    case .up: selected = max(0, selected - 1)
    case .pageDown: selected = min(selected + page, max(0, rows.count - 1))
    case .pageUp: selected = max(0, selected - page)
    default:
      let before = editor.text
      guard key == .backspace && editor.neemFilterTerug() || editor.handle(key), editor.text != before else {
        return .nothing
      }
      selected = 0
      return .asks(editor.text)
    }
    return .nothing
  }

  /// Takes a key while the row is open; `nil` where it is not, or where the key is for the whole screen.
  private mutating func pick(_ key: Key, _ world: World) -> Outcome? {
    guard let open = rij, key != .function(1), key != .ctrl("q"), key != .ctrl("c") else { return nil }
    switch open.take(key) {
    case .blijft(let next): rij = next
    case .dicht: rij = nil
    case .typt(let words):
      (rij, selected, anker) = (nil, 0, nil)
      editor.voeg(filter: words)
      return .asks(editor.text)
    }
    return .nothing
  }

  /// The place so many further that was found, from which it is gone on.
  mutating func step(_ step: Int, _ world: World) -> Vindregel? {
    let (place, all) = (gekozen(world) + step, treffers(world))
    guard all.indices.contains(place) else { return nil }
    (selected, anker) = (place, all[place].id)
    return treffer(world)
  }

  /// Whether there is another place that was found, behind the one that is read.
  func heeftVolgende(_ world: World) -> Bool {
    treffers(world).indices.contains(gekozen(world) + 1)
  }

  /// They are where they had to go.
  mutating func wisMerken() { gemerkt = [] }

  /// The note that said the chosen one; `nil` where no note did.
  private func zin(_ world: World) -> Draadzin? {
    guard let treffer = treffer(world), treffer.soort.isVanNotitie else { return nil }
    return treffer.sessie.map { Draadzin(treffer.id, in: $0) }
  }

  private func treffers(_ world: World) -> [Rij<Vindregel>] { world.gevonden?.uitslag.treffers ?? [] }

  /// The row of what somebody is at.
  private func gekozen(_ world: World) -> Int {
    let all = treffers(world)
    guard let anker, !all.indices.contains(selected) || all[selected].id != anker else { return selected }
    return all.indices.filter { all[$0].id == anker }.min { abs($0 - selected) < abs($1 - selected) }
      ?? selected
  }

  private func treffer(_ world: World) -> Vindregel? {
    let (place, all) = (gekozen(world), treffers(world))
    return all.indices.contains(place) ? world.gezien(all[place]) : nil
  }

  // MARK: Drawing

  /// What was found, a row each: with its words, or how often in a session or casus.
  private func rows(_ world: World, showsContent: Bool) -> [Line] {
    guard let found = world.gevonden, found.getypt == editor.text else { return [] }
    return showsContent ? hits(found, world) : counts(found, world)
  }

  private func hits(_ found: Opgezocht, _ world: World) -> [Line] {
    found.uitslag.treffers.map { row in
      let seen = world.gezien(row)
      let isMarked = row.sessie.map { gemerkt.contains(Draadzin(row.id, in: $0)) } ?? false
      let stem = seen.stem.map { world.say(.name(of: $0)) } ?? ""
      // On a small screen the words go before when and by whom.
      let plek = world.size.columns < 60 ? [seen.alias] : [day(seen.moment, world), seen.alias, stem]
      // What is in the hand has its sign where an empty column is, as in a list.
      var line = Line(isMarked ? "◆" : " ", .accent.bolded())
      line.add(plek.filter { !$0.isEmpty }.joined(separator: " · "), .quiet)
      line.add(" · ", .quiet)
      for piece in found.vraag.fragment(of: seen.tekst).stukken {
        line.add(piece.tekst, piece.isRaak ? Style.text.bolded().underline() : .text)
      }
      return line
    }
  }

  private func counts(_ found: Opgezocht, _ world: World) -> [Line] {
    var (order, counts) = ([String](), [String: Int]())
    for row in found.uitslag.treffers {
      let seen = world.gezien(row)
      let name = [seen.alias, day(seen.moment, world)].filter { !$0.isEmpty }.joined(separator: " · ")
      if counts[name] == nil { order.append(name) }
      counts[name, default: 0] += 1
    }
    return order.map { name in
      var line = Line(" " + name)
      line.add("  " + world.say.count(counts[name] ?? 0, .eenTreffer, .aantalTreffers), .quiet)
      return line
    }
  }

  private func day(_ moment: Moment, _ world: World) -> String { world.say.shortDate(world.wall(moment).day) }

  func draw(_ world: World, showsContent: Bool, on canvas: inout Canvas, in rect: Rect) {
    let label = Line(world.say(.zoekVeld), .accent.bolded())
    let field = Line.field(label, world.masked(typing: editor), width: rect.width, height: 1)
    let block = rect.split(top: min(rect.height, field.count))
    canvas.put(field, in: block.taken)
    let all = rows(world, showsContent: showsContent)
    let told =
      rij?.regels(width: rect.width)
      ?? told(all, world, showsContent: showsContent).flatMap {
        Line.message($0, .quiet, width: rect.width, limit: 3)
      }
    let below = block.rest.split(top: min(block.rest.height, told.count))
    canvas.put(told, in: below.taken)
    draw(all, at: gekozen(world), on: &canvas, in: below.rest)
  }

  /// How much was found, or why nothing was.
  private func told(_ rows: [Line], _ world: World, showsContent: Bool) -> [String] {
    let say = world.say
    guard let found = world.gevonden, found.getypt == editor.text else { return [say(.zoekUitleg)] }
    let draden = showsContent ? say.draden(of: found.uitslag).map { [$0] } ?? [] : []
    guard !rows.isEmpty else {
      return say.raad(found.vraag, found.uitslag, isPrivate: showsContent) + draden
    }
    let place = say(.rijVan, String(min(gekozen(world), rows.count - 1) + 1), String(rows.count))
    let aantal = say.aantal(of: found.uitslag)
    return [(aantal.hasSuffix(".") ? String(aantal.dropLast()) : aantal) + " · " + place] + draden
  }

  private func draw(_ rows: [Line], at place: Int, on canvas: inout Canvas, in rect: Rect) {
    guard rect.height > 0, !rows.isEmpty else { return }
    let chosen = min(place, rows.count - 1)
    let first = max(0, min(chosen - rect.height / 2, rows.count - rect.height))
    for (y, row) in rows.dropFirst(first).prefix(rect.height).enumerated() {
      var line = Line(first + y == chosen ? "▸" : " ", .accent.bolded())
      line.spans += row.spans
      line.draw(on: &canvas, at: Point(x: rect.x, y: rect.y + y), width: rect.width)
    }
  }
}
