import Screen
import SessionModel
import Testing

@testable import Views

/// What the foot of looking back says, in all that can be in sight there: only keys that do something, each whole, and none
/// that is told above it already; and help names each key that does.
struct VoetregelTests {
  private static let sizes = [(160, 45), (120, 36), (80, 24), (40, 12)].map { Size(columns: $0, rows: $1) }

  /// A key, or words that are typed.
  private static func press(_ robot: Robot, _ way: String) {
    for step in way.split(separator: " ").map(String.init) {
      if step.hasPrefix("…") {
        robot.type(String(step.dropFirst()))
      } else {
        robot.press(step)
      }
    }
  }

  /// Whether a key does something: more than telling why not, and more than asking for rows that are there.
  private static func does(_ key: Key, _ view: TerugkijkenView, _ world: World, _ size: Size) -> Bool {
    var (fork, tells) = (view, false)
    let before = view.render(world, size: size)
    for wish in fork.handle(key, world) {
      switch wish {
      case .list: break
      case .tell: tells = true
      case .write, .undo, .redo, .draft, .lees, .zoek, .again, .show, .back, .tellBereik, .forbid, .erase,
        .nextTheme, .theme, .practise, .leave:
        return true
      }
    }
    // What somebody answers is said to be wrong where it was typed.
    if tells, view.over != nil || view.holdsWords { return true }
    if fork.nextChange(world, Regions()) != view.nextChange(world, Regions()) { return true }
    return fork.render(world, size: size) != before
  }

  /// Looks at one state in each size.
  private func check(_ robot: Robot, _ state: String) throws {
    for size in Self.sizes {
      robot.size = size
      robot.wake()
      let view = try #require(robot.view as? TerugkijkenView)
      let (world, place) = (robot.inside, "\(state) at \(size.columns)x\(size.rows)")
      guard world.melding == nil else { continue }
      let known = [1_000, 49].flatMap { view.footer(world, width: $0) }.map { $0.name + " " + $0.label }
      let rows = robot.rows
      let parts = (rows.last ?? "").split(separator: "   ").map { $0.trimmingSpaces }
      var named: [String] = []
      let plaats = view.plaats(world, width: size.columns)
      for part in parts where part != plaats && !part.hasSuffix("%") {
        #expect(known.contains(part), "“\(part)” is cut: \(place)")
        let name = String(part.prefix { $0 != " " })
        guard let key = Key(name: name == "Spatie" ? " " : name) else {
          Issue.record("“\(part)” names no key: \(place)")
          continue
        }
        named.append(name)
        #expect(Self.does(key, view, world, size), "“\(part)” does nothing: \(place)")
      }
      #expect(Set(named).count == named.count, "a key twice: \(place)")
      #expect(!named.isEmpty, "no key: \(place)")
      expectTold(rows.dropLast().joined(separator: " "), view, world, size, place)
    }
  }

  /// Whether the keys that are named in a sentence do something too, and none is named in two.
  private func expectTold(
    _ text: String, _ view: TerugkijkenView, _ world: World, _ size: Size, _ place: String
  ) {
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.filter { !".,:()".contains($0) } }
    var told: [String] = []
    for (index, word) in words.enumerated() {
      let isLetter = index > 0 && words[index - 1].lowercased() == "met" && word.count == 1
      guard isLetter || word.hasPrefix("Ctrl-") || ["Enter", "Esc", "Tab", "F1"].contains(word) else {
        continue
      }
      told.append(word)
      guard let key = Key(name: word) else { continue }
      #expect(Self.does(key, view, world, size), "\(word) is told, and does nothing: \(place)")
    }
    let twice = Set(told).filter { word in
      told.count { $0 == word } > 1 && !["Esc", "Enter"].contains(word)
    }
    #expect(twice.isEmpty, "told twice: \(twice), \(place)")
  }

  /// Whether each key that does something is in help.
  private func expectHelp(_ robot: Robot, _ state: String) throws {
    robot.size = Self.sizes[2]
    robot.wake()
    let view = try #require(robot.view as? TerugkijkenView)
    let world = robot.inside
    let help = view.helpKeys(world)
    let names = Set(help.flatMap { $0.name.split(separator: " ").map(String.init) })
    let letters = help.contains { $0.name == world.say(.letters) }
    let keys =
      "abcdefghijklmnopqrstuvwxyzN0123456789/?*[]\"'+-.!,;:= ".map(Key.char)
      + "abcdefghijklmnopqrstuvwxyz".map(Key.ctrl)
      + [
        .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
        .backspace,
      ]
    for key in keys where Self.does(key, view, world, robot.size) {
      if letters, case .char(let letter) = key, letter.isLetter { continue }
      let name = key == .char(" ") ? "Spatie" : key.name ?? ""
      #expect(names.contains(name), "\(name) does something, and is not in help: \(state)")
    }
  }

  /// The ways to all that can be in sight; behind a bar those on which letters are words.
  private static let ways = [
    "1", "1 →", "1 → →", "2", "3", "3 f f", "3 Enter", "3 Enter f f", "4", "4 Enter", "4 Enter Enter",
    "4 Enter Enter Spatie", "4 Enter Enter v", "5", "5 Enter", "5 Enter →", "5 Enter → →", "5 Enter → → → →",
    "Enter", "Enter e", "Enter e Enter", "2 Enter", "2 Enter v", "2 Enter End", "2 Enter r", "2 Enter r End",
    "2 Enter r ]", "3 Enter Enter",
  ]
  private static let delen = (1...9).flatMap { ["Enter \($0)", "Enter \($0) End", "Enter \($0) ↓"] }
  private static let typt = [
    "/", "/ …zeppelin", "/ …werkplaats", "/ …werkplaats Enter", "/ …werkplaats Enter Ctrl-N",
    "/ …werkplaats Tab",
    "/ …werkplaats Tab s", "/ …werkplaats Enter Ctrl-D", "3 Ctrl-F", "3 Ctrl-F Tab",
    "3 Enter Ctrl-F …kleur:rood",
    "4 Enter n", "4 Enter n …rust Enter", "4 Enter n …rust Enter Enter", "4 Enter s", "4 Enter h",
    "5 Enter s",
    "5 Enter Ctrl-D", "5 Enter Ctrl-D …xyz", "3 Enter Enter Spatie", "3 Enter Enter Spatie g",
    "3 Enter Enter Spatie g Enter", "2 Enter r /", "1 → Ctrl-F",
  ]
  private static let gelezen = ["/ …werkplaats Enter Enter", "/ …werkplaats Enter End Enter"]

  private func reis() throws -> Reis {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Uitchecken")
    let note = try #require(reis.sessie.notities.values.first { $0.gegevens.tekst.contains("kennismaken") })
    let zin = Draadzin(note.id, in: reis.sessie.id)
    let draad = reis.table.newName()
    _ = try reis.table.append(
      [Change(.huis, .draadGezet(nil, .init(naam: "eerst kennismaken")), id: draad)]
        + [zin].zet(draad, .erbij),
      by: "test")
    return reis
  }

  @Test func `a foot names only keys that do something, each whole, and help all that do`() throws {
    let reis = try reis()
    for way in Self.ways + Self.delen + Self.gelezen + Self.typt {
      let robot = Robot(reis.table, "terug", at: .terugkijken)
      Self.press(robot, way)
      try check(robot, way)
      if !Self.typt.contains(way) { try expectHelp(robot, way) }
    }
  }

  @Test func `and so where there is nothing yet, of a network, and of what is not there any more`() throws {
    let empty = Table()
    for way in [
      "1", "1 →", "1 → →", "2", "3", "3 Enter", "3 f f", "4", "4 n", "4 Enter", "5", "5 Enter", "/", "/ …x",
    ] {
      let robot = Robot(empty, "terug", at: .terugkijken)
      Self.press(robot, way)
      try check(robot, "nothing, " + way)
    }
    let profiel = Casus.Profiel(traject: "Denkstad")
    let casus = empty.newName()
    _ = try empty.append([Change(StreamID(.casus, casus), .casusGemaakt(profiel))], by: "test")
    for way in ["Enter", "Enter 3", "Enter 9", "2"] {
      let robot = Robot(empty, "terug", at: .terugkijken)
      Self.press(robot, way)
      try check(robot, "a network, " + way)
    }
    let robot = Robot(empty, "terug", at: .terugkijken)
    robot.press("Enter")
    for event in empty.journal { empty.erase(event.id, in: event.stream) }
    _ = try empty.append([Change(.huis, .draadGezet(nil, .init(naam: "water")))], by: "test")
    robot.wake()
    try check(robot, "erased")
    for way in ["4", "4 Enter", "4 Enter Enter", "4 Enter Enter v", "4 Enter s"] {
      let robot = Robot(empty, "terug", at: .terugkijken)
      Self.press(robot, way)
      try check(robot, "an empty thread, " + way)
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
