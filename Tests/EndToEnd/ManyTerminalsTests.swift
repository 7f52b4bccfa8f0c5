import Foundation
import Support
import Testing

/// Many people on one session: each sees the same, comes and goes, and nobody's hand surprises another.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct ManyTerminalsTests {
  @Test func `any number of screens on one session, and each may leave and come back`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 8)
    var screens: [Terminal] = []
    for name in ["zaal", "zaal", "regie", "regie", "noteer", "noteer"] { screens.append(try tmux.open(name)) }
    try screens[4].waitUntil(shows: "geen stem ▸")
    try screens[4].enter("o: Vissen aan het kanaal")
    for screen in screens[..<2] + screens[4...] { try screen.waitUntil(shows: "Vissen") }
    try screens[3].press("Right")
    for screen in screens[2...] { try screen.waitUntil(shows: "Vlinder · Routes") }
    // Leaving, dying and losing the window change nothing for the others.
    try screens[0].press("C-q")
    try screens[2].kill(by: SIGKILL)
    try screens[4].close()
    try screens[5].enter("Een boot")
    try screens[1].waitUntil(shows: "Een boot")
    let back = try tmux.open("zaal", code)
    try back.waitUntil(shows: "Een boot")
    let again = try tmux.open("regie")
    try again.waitUntil(shows: "Vlinder · Routes")
    try again.press("z")
    try back.waitUntil(hides: ["Een boot", "verder"])
    try screens[3].press("z")
    try back.waitUntil(shows: "Een boot")
  }

  @Test func `two who press verder at once go one step, each time`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 1)
    let (zaal, regie) = (try tmux.open("zaal"), try tmux.open("regie"))
    let steps = ["Inchecken", "Vorige etappe", "Eerst even anders kijken", "Reisdagboek", "Bestemming", "Nu"]
    try zaal.waitUntil(shows: "→ verder")
    try regie.waitUntil(shows: "Vlinder · \(steps[0])")
    for step in steps.dropFirst() {
      // Which of the two comes first is left to the machine; they come in one moment.
      try zaal.press("Right", with: regie)
      try regie.waitUntil(shows: "Vlinder · \(step)")
      try regie.wait("tells one of them") { screen in
        let told = "Iemand anders ging al verder"
        return screen.contains(told) || (try? zaal.screen.contains(told)) == true
      }
    }
    try regie.waitUntil(shows: "Vlinder · \(steps[5])")
  }

  @Test func `four note-takers and four walls, and every note is kept once and seen by all`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 8)
    let writers = try (1...4).map { _ in try tmux.open("noteer") }
    let walls = try (1...4).map { _ in try tmux.open("zaal") }
    for writer in writers { try writer.waitUntil(shows: "geen stem ▸") }
    for wall in walls { try wall.waitUntil(shows: "→ verder") }
    var entered: Set<String> = []
    for round in 1...15 {
      for (number, writer) in writers.enumerated() {
        entered.insert("notulist \(number) zin \(round)")
        try writer.enter("notulist \(number) zin \(round)")
      }
      // As fast as it is accepted: the line is empty again.
      for (number, writer) in writers.enumerated() {
        try writer.wait("takes the next note") { screen in
          #expect(!screen.contains("NIET BEWAARD"))
          let parts = screen.split(separator: "▸", maxSplits: 1)
          return parts.count == 2 && parts[0].contains("notulist \(number) zin \(round)\n")
            && !parts[1].contains("notulist")
        }
      }
    }
    for wall in walls { try wall.waitUntil(shows: "van 60") }
    let notes = try tmux.program.notes(of: code).map(\.tekst)
    #expect(notes.count == 60 && Set(notes) == entered)
    for writer in writers { try writer.waitUntil(shows: "60 notities") }
    let pictures = try walls.map { try $0.screen }
    #expect(Set(pictures).count == 1, "\(pictures)")
    let lists = try writers.map { try $0.screen.split(separator: "\n").filter { $0.contains("notulist") } }
    #expect(Set(lists).count == 1 && lists.first?.isEmpty == false)
  }
}
