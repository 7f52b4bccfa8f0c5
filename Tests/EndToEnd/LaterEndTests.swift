import Foundation
import Support
import Testing

/// Reading back on a screen by the real program, in a real terminal.
@Suite(.waits, .enabled(if: Tmux.isInstalled), .serialized) struct LaterEndTests {
  /// A closed interview; its code.
  ///
  /// On a terminal of 12 rows nothing of it is in block letters.
  private func closed(_ program: Program) throws -> String {
    let code = try program.interview(
      saying: "j: Een hut in het bos\nj: Mijn broer was boos\no: Hij kwam blij thuis\n")
    try program.output("sessie", "sluit", code)
    return code
  }

  @Test func `a family answers at the screen, and a kill in the middle loses nothing`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try closed(tmux.program)
    let screen = try tmux.open("teruglezen", "Egel", columns: 70, rows: 12)
    try screen.waitUntil(shows: "We lezen terug wat hier verteld is.")
    try screen.press("Right")
    try screen.waitUntil(shows: "1  “Een hut in het bos”")
    try screen.enter("j -2")
    try screen.waitUntil(shows: "Wie zegt dit, en wanneer?")
    try screen.press("Enter")
    try screen.waitUntil(shows: "✓ gaat mee")
    try screen.type("2 = Mijn broer was er ook")
    try screen.waitUntil(shows: "2 = Mijn broer was er ook")
    try screen.waitForRest()
    try screen.kill(by: SIGKILL)
    let again = try tmux.open("teruglezen", code, columns: 70, rows: 12)
    try again.waitUntil(shows: "2 = Mijn broer was er ook")
    try again.press("Enter")
    try again.waitUntil(shows: "Wie zegt dit, en wanneer?")
    try again.press("Enter", "Right")
    try again.waitUntil(shows: "gaat mee als: “Mijn broer was er ook”")
    try again.press("Right")
    try again.waitUntil(shows: "Hij kwam blij thuis")
    try again.press("Escape")
    try again.waitUntil(shows: "einde 0")
    let report = try tmux.program.output("verslag", code).out
    #expect(report.contains("Een hut in het bos") && report.contains("Mijn broer was er ook"))
    #expect(!report.contains("boos") && !report.contains("Hij kwam blij thuis"))
  }

  @Test func `t at terugkijken reads back, also where that began by only looking`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try closed(tmux.program)
    let screen = try tmux.open("terugkijken", code)
    try screen.waitUntil(shows: "t teruglezen")
    try screen.press("t", "Right")
    try screen.waitUntil(shows: "1  “Een hut in het bos”")
    try screen.enter("zelf")
    try screen.enter("j")
    try screen.waitUntil(shows: "✓ gaat mee")
    try screen.press("Escape")
    try screen.waitUntil(shows: "t teruglezen")
    try screen.press("C-q")
    try screen.waitUntil(shows: "einde 0")
    #expect(try tmux.program.output("verslag", code).out.contains("Een hut in het bos"))
  }

  @Test func `a sheet to tick keeps its numbers when a sentence on it is erased`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try closed(program)
    #expect(try program.output("teruglezen", code, "--papier").out.contains("2. Mijn broer was boos"))
    let told = try program.run(
      ["teruglezen", code, "--tekst", "--papier"], stdin: Array("ouder\nw 1\nja\nj 2\nklaar\n".utf8))
    #expect(told.status == 0, "\(told)")
    #expect(try program.output("verslag", code).out.contains("Mijn broer was boos"))
  }

  @Test func `without a terminal the lines are told, as where they were asked for`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try closed(program)
    let told = try program.run(["teruglezen", code], stdin: Array("samen\nj\nklaar\n".utf8))
    #expect(told.status == 0 && told.out.contains("Een hut in het bos"), "\(told)")
    let refused = try program.run(["teruglezen", code, "--tekst", "--thema", "donker"], stdin: [])
    #expect(refused.status == 2, "\(refused)")
  }
}
