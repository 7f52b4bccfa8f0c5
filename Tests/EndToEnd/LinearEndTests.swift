import Foundation
import Support
import Testing

/// The screens in lines, by the real program: over a pipe and on a terminal that can do nothing.
@Suite(.waits) struct LinearEndTests {
  /// Nothing that a screen reader cannot say: no escape, no box, no block, no other control than a line's end.
  private func isSpoken(_ text: String) -> Bool {
    !text.unicodeScalars.contains { scalar in
      (0x2500...0x259F).contains(scalar.value)
        || scalar.value < 0x20 && !["\n", "\r"].contains(String(scalar))
        || (0x7F...0x9F).contains(scalar.value)
    }
  }

  @Test func `over a pipe each line is done and told before the next`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 5)
    let said = try program.run(
      ["noteer", "--tekst", code],
      stdin: Array("j: \"Een boot\"\n/verder\n/vul moeder | 6 | We praten\n/ongedaan\n/niks\n".utf8))
    #expect(said.status == 0 && said.err.isEmpty && isSpoken(said.out), "\(said.out)")
    let lines = [
      "Bewaard als citaat van jeugdige.", "stap 6: Nu.", "moeder: 6. We praten", "ongedaan: cijfer",
      "“/niks”",
    ]
    var rest = said.out[...]
    for line in lines {
      let found = try #require(rest.range(of: line), "\(line) in \(said.out)")
      rest = rest[found.upperBound...]
    }
    #expect(try program.notes(of: code).map(\.tekst) == ["Een boot"])
  }

  @Test func `who hears no dots is told what the lek-wacht holds back, once, and how it may be seen`() throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let lines = [
      "o: Bel 0612345678", "o: Een vaste dag", "/bevestig telefoon", "o: Mail naar a@voorbeeld.nl",
      "/verbeter Mail naar b@voorbeeld.nl",
    ]
    let said = try program.run(
      ["noteer", "--tekst", code], stdin: Array((lines.joined(separator: "\n") + "\n").utf8))
    let held = said.lines.filter { $0.contains("nog niet op het scherm. Toch tonen") }
    #expect(held.count == 3, "\(said.out)")
    #expect(
      held.first?.contains("telefoonnummer") == true && held.first?.contains("/bevestig telefoon") == true)
    #expect(held.dropFirst().allSatisfy { $0.contains("/bevestig e-mail") }, "\(held)")
  }

  @Test func `each seat hears what happens elsewhere, once, and the room nothing that is private`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let seats = try ["zaal", "noteer", "regie"].map { try program.start([$0, "--tekst", code]) }
    for seat in seats { while let line = seat.line(), !line.contains("/hulp") {} }
    try program.output("noteer", "--regels", code, stdin: "p: onder ons\no: Vissen\n")
    func hear(upTo last: String) -> [[String]] {
      seats.map { seat in
        var lines: [String] = []
        while let line = seat.line() {
          lines.append(line)
          if line.contains(last) { break }
        }
        return lines
      }
    }
    // A note of a step that the room has left is told with the name of that step.
    let noted = hear(upTo: "Vissen")
    try program.output("sessie", "stap", code, "volgende")
    let heard = zip(noted, hear(upTo: "Bestemming. ")).map(+)
    #expect(heard[0].first == "moeder: Vissen" && heard[0].count == 2, "\(heard[0])")
    #expect(heard[1].dropLast() == ["nog niet op het scherm: onder ons", "moeder: Vissen"], "\(heard[1])")
    #expect(heard[2].contains("moeder: Vissen"))
    for seat in seats {
      let outcome = seat.finish()
      #expect(outcome.status == 0 && outcome.err.isEmpty && isSpoken(outcome.out))
    }
    let rest = try program.run(["regie", "--tekst", code], stdin: Array("/voorlezen\n".utf8))
    #expect(rest.out.contains("0 van 15 min") && rest.out.contains("Jeugdige eerst"), "\(rest.out)")
  }

  @Test(arguments: ["zaal", "noteer", "regie", "terugkijken"])
  func `a terminal that can do nothing gets words and nothing else, and is left as it was`(screen: String)
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    try program.output("noteer", "--regels", code, stdin: "o: Vissen\n")
    let terminal = try #require(
      PseudoTerminal(program, screen, "--tekst", environment: ["TERM": "dumb", "NO_COLOR": "1"]))
    let before = terminal.settingsBefore
    #expect(terminal.waits(for: screen == "terugkijken" ? "Vlinder" : "Vissen"))
    // Ctrl-C by reflex says how to stop.
    terminal.type("\u{3}")
    #expect(terminal.waits(for: "/stoppen, of Ctrl-D"))
    terminal.type("/hulp\n")
    #expect(terminal.waits(for: screen == "terugkijken" ? "/lees" : "/ongedaan"))
    if screen == "noteer" {
      terminal.type("j: Een hond\n")
      #expect(terminal.waits(for: "Bewaard als notitie van"))
    }
    terminal.type("/stoppen\n")
    #expect(terminal.waitForEnd() == 0, "\(terminal.text)")
    #expect(
      !terminal.output.contains(0x1B) && isSpoken(terminal.text.replacing("^C", with: "")), "\(terminal.text)"
    )
    #expect(terminal.settings == before)
    #expect(try program.notes(of: code).map(\.tekst) == ["Vissen"] + (screen == "noteer" ? ["Een hond"] : []))
  }

  @Test func `the end of the input ends it, a signal ends it by that signal, and nothing entered is lost`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let terminal = try #require(PseudoTerminal(program, "noteer", "--tekst", environment: ["TERM": "dumb"]))
    #expect(terminal.waits(for: "/hulp"))
    terminal.type("Een hond\n")
    #expect(terminal.waits(for: "Bewaard als notitie zonder stem."))
    terminal.type("\u{4}")
    #expect(terminal.waitForEnd() == 0)
    let other = try #require(PseudoTerminal(program, "noteer", "--tekst", environment: ["TERM": "dumb"]))
    #expect(other.waits(for: "/hulp"))
    other.type("Een kat\n")
    #expect(other.waits(for: "Bewaard als notitie zonder stem."))
    other.send(SIGTERM)
    #expect(other.waitForEnd() == SIGTERM)
    #expect(try program.notes(of: code).map(\.tekst) == ["Een hond", "Een kat"])
  }
}
