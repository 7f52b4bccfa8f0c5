import Screen
import Support
import Testing
import Text
import Wording

@testable import Panels
@testable import SessionModel
@testable import Acts
@testable import Views

/// What holds whatever people press.
@Suite struct ChaosTests {
  /// What may never be projected: cues, and what only the people behind the other screens should know.
  private static let cues: [String] = {
    let stappen = Reis.draaiboeken.flatMap(\.draaiboek.stappen)
    // A question card is pulled in sight of all.
    let cards = Phrase.vraagkaarten.map { Wording()($0) }
    let cues = stappen.flatMap { $0.regie + $0.doorvragen + $0.redding }.filter { !cards.contains($0) }
    return cues + ["zonder afspraak", "Nog niet gehoord"]
  }()

  @Test(arguments: 0..<(Torture.isLong ? 16 : 8))
  func `nothing private is ever projected, and no key traps`(seed: UInt64) {
    var chaos = Chaos(seed: seed)
    let table = chaos.reis.table
    let zaal = chaos.reis.zaal
    let start = Robot(table, "start")
    let lijst = Robot(table, "lijst", at: .terugkijken)
    let lijn = Robot(table, "lijn", at: .zaal(chaos.reis.sessie.id), inLines: true)
    let regie = Robot(table, "regie", at: .regie(chaos.reis.sessie.id))
    var robots = [zaal, zaal, chaos.reis.noteer, chaos.reis.noteer, start, regie]
    var steps: [String] = []
    for _ in 0..<120 {
      if chaos.dice.chance(12) { table.weather = chaos.dice.pick(Table.Weather.allCases) }
      if chaos.dice.chance(6) { table.clears() }
      table.wait(seconds: chaos.dice.roll(0...90))
      let robot = chaos.dice.pick(robots)
      let strokes = chaos.stroke()
      steps.append("\(robot.name): \(strokes.map { $0.name ?? "\($0)" }.joined(separator: " "))")
      for key in strokes {
        let before = table.journal.count
        robot.press(key)
        // From the list anything may be taken back; by Ctrl-Z only what is one's own.
        guard key == .ctrl("z") else { continue }
        #expect(othersRetracted(table.journal, from: before) == [], "seed \(seed)")
      }
      if case .zaal = start.screenful { robots.removeAll { $0 === start } }
      for projected in [zaal, start] where isProjected(projected) {
        guard let leak = leak(on: projected, table) else { continue }
        Issue.record(
          "seed \(seed): \(leak)\n\(steps.suffix(12).joined(separator: "\n"))\n\(projected.canvas.text)")
        return
      }
      let told = lijn.listen()
      if let leak = told.lazy.compactMap({ leak(in: $0, isZaal: true, table) }).first {
        Issue.record("seed \(seed): told: \(leak)\n\(steps.suffix(12).joined(separator: "\n"))\n\(told)")
        return
      }
      if let lost = lost(chaos.reis.noteer, table) {
        Issue.record("seed \(seed): \(lost)\n\(steps.suffix(12).joined(separator: "\n"))")
        return
      }
    }
    if lijst.press("Tab").sees("w1q") { Issue.record("seed \(seed): a list shows words") }
    #expect(table.twice == [], "seed \(seed)")
  }

  private func isProjected(_ robot: Robot) -> Bool {
    switch robot.screenful {
    case .start, .zaal, .volgende, .oefen, .uitleg: true
    case .noteer, .regie, .terugkijken, .terugblik, .lees, .teruglezen, .nakijken, .indelen, .wacht: false
    }
  }

  /// What is on a projected screen and may not be there.
  private func leak(on robot: Robot, _ table: Table) -> String? {
    let text = robot.rows.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isZaal = if case .zaal = robot.screenful { true } else { false }
    return leak(in: text, isZaal: isZaal, table)
  }

  /// What is in a text that people see or hear together, and may not be there.
  private func leak(in text: String, isZaal: Bool, _ table: Table) -> String? {
    if let cue = Self.cues.first(where: { text.contains($0) }) { return "a cue: \(cue)" }
    if isZaal, let minutes = text.firstMatch(of: /\d+ (min\b|minut)/) {
      return "minutes: \(minutes.0)"
    }
    if let found = unconfirmed(in: text, table) { return "not confirmed: \(found)" }
    let shown = Set(text.matches(of: /w[0-9a-z]+q/).map { String($0.0) })
    guard !shown.isEmpty else { return nil }
    var (held, free): (Set<String>, Set<String>) = ([], [])
    for sessie in table.state.sessies.values.map(\.state) {
      for notitie in sessie.notities.values {
        let words = Set(notitie.gegevens.tekst.matches(of: /w[0-9a-z]+q/).map { String($0.0) })
        if !notitie.isTeTonen { held.formUnion(words) } else { free.formUnion(words) }
      }
    }
    return shown.intersection(held).subtracting(free).first.map { "held back: \($0)" }
  }

  /// What the lek-wacht finds on a screen and nobody confirmed.
  private func unconfirmed(in text: String, _ table: Table) -> String? {
    let lekken =
      table.state.sessies.values.map(\.state.lekken) + table.state.casussen.values.map(\.state.lekken)
    let confirmed = lekken.flatMap(\.bekend.values).flatMap { lek in
      lek.bevestigd.soorten.flatMap { lek.gevonden[$0] ?? [] } + lek.vrij.values.flatMap(\.self)
    }
    var shown = text.matches(of: /06-[0-9]{8}/).map { String($0.0) }
    if !table.state.verboden.isEmpty, text.contains(Chaos.forbidden) { shown.append(Chaos.forbidden.folded) }
    return Set(shown).subtracting(confirmed).first
  }

  /// What a new terminal would find otherwise than it was left; `nil` when nothing.
  private func lost(_ robot: Robot, _ table: Table) -> String? {
    guard let draft = robot.draft, let scene = robot.scene(draft.sessie) else { return nil }
    var desk = Desk(sessie: draft.sessie, terminal: draft.terminal, id: table.newName())
    desk.adopt(draft, robot.inside, scene)
    guard let found = desk.draft else { return "nothing is found of \(draft)" }
    // Of what is there no more to fill in, the words are found as text.
    let isGone = draft.fields["ding"] != nil && desk.draft?.fields["ding"] == nil
    let isSame = found.text == draft.text && (isGone || found.fields == draft.fields) && found.id == draft.id
    return isSame ? nil : "left: \(draft)\nfound: \(found)"
  }

  /// Events that were taken back by another terminal than made them.
  private func othersRetracted(_ journal: [Event], from start: Int) -> [Event] {
    let authors = Dictionary(journal.map { ($0.id, $0.author) }, uniquingKeysWith: { first, _ in first })
    return journal.dropFirst(start).filter { event in
      guard let ids = event.fact.ingetrokken else { return false }
      return ids.contains { authors[$0] != event.author }
    }
  }

  // MARK: Text in is text out

  @Test(arguments: 0..<(Torture.isLong ? 40 : 20))
  func `every word that is entered is kept once, in order, whatever the store does`(seed: UInt64) {
    var chaos = Chaos(seed: seed)
    let reis = chaos.reis.naar("Bagage")
    let table = reis.table
    var noteer = reis.noteer
    var (typed, told) = ([String](), [String]())
    for _ in 0..<40 {
      let words = (0..<chaos.dice.roll(1...3)).map { _ in chaos.newWord() }
      let sign = chaos.dice.pick(["", "", "j: ", "o: * ", "p: ", "\"", "? ", "c: "])
      noteer.type(sign + words.joined(separator: " "))
      typed += words
      var doings: [String] = []
      func sometimes(_ chance: Int, _ name: String, _ body: () -> Void) {
        guard chaos.dice.chance(chance) else { return }
        doings.append(name)
        body()
      }
      // Esc does nothing to what is on its way.
      if !noteer.isWaiting { sometimes(5, "Esc Ctrl-Z") { noteer.press("Esc", "Ctrl-Z") } }
      sometimes(6, "Ctrl-Z Ctrl-Y") { noteer.press("Ctrl-Z", "Ctrl-Y") }
      sometimes(8, "killed") { noteer = noteer.killed() }
      sometimes(10, "busy") { table.weather = .busy }
      sometimes(10, "full") { table.weather = .full }
      sometimes(4, "clears") { table.clears() }
      noteer.press("Enter")
      if table.weather == .fine { sometimes(4, "undo redo") { noteer.press("Ctrl-Z", "Ctrl-Y") } }
      told.append("\(sign)\(words) \(doings) \(table.weather)")
    }
    table.clears()
    noteer.press("Enter", "Enter")
    let kept = reis.notities.flatMap {
      $0.gegevens.tekst.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    if kept != typed {
      let place = zip(kept, typed).enumerated().first { $1.0 != $1.1 }?.offset ?? min(kept.count, typed.count)
      let lines = told.filter { line in
        typed.dropFirst(max(0, place - 4)).prefix(9).contains { line.contains("\"\($0)\"") }
      }
      Issue.record(
        "seed \(seed): \(kept.dropFirst(place).prefix(4)) for \(typed.dropFirst(place).prefix(4)) in\n\(lines.joined(separator: "\n"))"
      )
    }
    #expect(table.twice == [], "seed \(seed)")
  }

  @Test(arguments: 0..<(Torture.isLong ? 40 : 20))
  func `what is typed is kept as it is, composed`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let reis = Reis().naar("Bagage")
    let pieces = [
      "e\u{301}", "ï", "学校", "👩‍👧", "ij", "a", "B", " ", "  ", ".", "\"", "“", "*", "- ", "j:", "\\", "|", "é",
      "7",
      "🇳🇱", "ß", "½", "o\u{308}", "p ", "~x",
    ]
    for _ in 0..<20 {
      // An x in front: nothing that follows is a sign.
      let text = "x" + (0..<dice.roll(1...12)).map { _ in dice.pick(pieces) }.joined()
      reis.noteer.type(text).press("Enter")
      #expect(reis.notities.last?.gegevens.tekst == CleanText.note(text).trimmed, "seed \(seed)")
    }
    #expect(reis.notities.count == 20)
  }

  // MARK: Any size

  @Test(arguments: 0..<(Torture.isLong ? 8 : 4))
  func `no screen traps at any size, and its cursor is on it`(seed: UInt64) {
    var chaos = Chaos(seed: 1000 + seed)
    let table = chaos.reis.table
    let lijst = Robot(table, "lijst", at: .terugkijken)
    let robots = [chaos.reis.zaal, chaos.reis.noteer, Robot(table, "start"), lijst]
    for _ in 0..<120 {
      let robot = chaos.dice.pick(robots)
      for key in chaos.stroke() { robot.press(key) }
      robot.size = Size(columns: chaos.dice.roll(0...200), rows: chaos.dice.roll(0...60))
      if chaos.dice.chance(3) {
        robot.size = Size(columns: chaos.dice.roll(0...12), rows: chaos.dice.roll(0...6))
      }
      let canvas = robot.canvas
      #expect(canvas.size == robot.size)
      if let cursor = canvas.cursor {
        #expect(canvas.contains(cursor), "seed \(seed): \(robot.name) \(robot.size)")
      }
    }
  }
}
