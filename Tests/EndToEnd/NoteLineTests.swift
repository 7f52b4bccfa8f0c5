import Foundation
import Support
import Testing

/// `noteer --regels`: a note for each line of standard input.
@Suite(.waits) struct NoteLineTests {
  @Test func `a line becomes a note with what its prefix says`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("sessie", "stap", code, "5")
    let lines = [
      "Zonder teken", "", "o: \"Twee ochtenden\"", "   ", "* Weer samen aan tafel", "p: Onder ons",
      "! Bellen | moeder | Als het regent, dan bel ik | 24-11-2026 | school", "PO: is tekst",
      "\\j: is ook tekst", "s: ",
    ]
    let outcome = try program.run(
      ["noteer", "--regels", code], stdin: Array(lines.joined(separator: "\r\n").utf8))
    #expect(outcome.status == 1)
    #expect(outcome.err == "Regel 10 is niet bewaard. Er staat geen tekst achter het teken.\n")
    let numbers = outcome.lines.map { $0.split(separator: " ")[1] }
    #expect(numbers == ["1", "3", "5", "6", "7", "8", "9"])

    let sessie = try Program.json(program.output("sessie", "toon", code, "--alles", "--als", "json"))
    let steps = try #require(sessie["stappen"] as? [[String: Any]])
    let notes = try #require(steps[4]["notities"] as? [[String: Any]])
    #expect(
      notes.map { $0["tekst"] as? String } == [
        "Zonder teken", "Twee ochtenden", "Weer samen aan tafel", "Onder ons", "PO: is tekst",
        "j: is ook tekst",
      ])
    #expect(notes.map { $0["stem"] as? String } == [nil, "ouder", nil, nil, nil, nil])
    #expect(notes.map { $0["soort"] as? String == "citaat" } == [false, true, false, false, false, false])
    #expect(notes.map { $0["lichtje"] as? Bool } == [false, false, true, false, false, false])
    #expect(notes.map { $0["achtergehouden"] as? Bool } == [false, false, false, true, false, false])
    #expect(outcome.lines[1] == "bewaard 3 \(try #require(notes[1]["id"] as? String))")
    #expect(try program.output("afspraken", "--casus", "vli").out.contains("- Bellen — moeder"))
  }

  @Test func `every line is acknowledged while the pipe stays open`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let running = try program.start(["noteer", "--regels", code])
    for number in 1...20 {
      running.write(Array("notitie \(number)\n".utf8))
      let line = try #require(running.line())
      #expect(line.hasPrefix("bewaard \(number) "))
    }
    #expect(running.finish().status == 0)
  }

  @Test func `a session that is closed meanwhile ends it`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let running = try program.start(["noteer", "--regels", code])
    running.write(Array("een\n".utf8))
    _ = try #require(running.line())
    try program.output("sessie", "sluit", code)
    running.write(Array("twee\n".utf8))
    let outcome = running.finish()
    #expect(outcome.status == 1 && outcome.out.isEmpty)
    #expect(outcome.err == "reisleider: Deze sessie is gesloten: lezen kan, schrijven niet meer.\n")
  }

  @Test func `a line that is no text is told and the next is kept`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let outcome = try program.run(["noteer", "--regels", code], stdin: [0xFF, 0x0A] + Array("goed".utf8))
    #expect(outcome.status == 1)
    #expect(outcome.err.hasPrefix("Regel 1 is niet bewaard. Die is geen UTF-8"))
    #expect(outcome.lines.count == 1 && outcome.out.hasPrefix("bewaard 2 "))
  }

  @Test func `a line that is too long for one note becomes several and no word is lost`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let words = (0..<30_000).map { "woord\($0)" }
    let outcome = try program.output("noteer", "--regels", code, stdin: words.joined(separator: " "))
    #expect(outcome.lines.count > 1)
    #expect(outcome.lines.allSatisfy { $0.hasPrefix("bewaard 1 ") })
    let sessie = try Program.json(program.output("sessie", "toon", code, "--alles", "--als", "json"))
    let steps = try #require(sessie["stappen"] as? [[String: Any]])
    let notes = try #require(steps[0]["notities"] as? [[String: Any]])
    let kept = notes.compactMap { $0["tekst"] as? String }
    #expect(kept.allSatisfy { $0.utf8.count <= 64 << 10 })
    #expect(kept.joined(separator: " ").split(separator: " ").map(String.init) == words)
  }

  private func kept(_ program: Program, _ code: String) throws -> [[String: Any]] {
    let sessie = try Program.json(program.output("sessie", "toon", code, "--alles", "--als", "json"))
    let steps = try #require(sessie["stappen"] as? [[String: Any]])
    return try #require(steps[0]["notities"] as? [[String: Any]])
  }

  @Test func `a list with stars for bullets is no list of lichtjes`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let lines = [
      "* een", "* o: twee", "* drie", "", "* vier", "gewoon", "* Een ster", "*Nog een", "lichtje: en deze",
    ]
    let outcome = try program.run(
      ["noteer", "--regels", code], stdin: Array(lines.joined(separator: "\n").utf8))
    #expect(outcome.status == 0 && outcome.lines.count == 8)
    #expect(
      outcome.err.hasPrefix("Vanaf regel 1 is * een opsomming, geen ★.") && outcome.err.contains("lichtje:"))
    let notes = try kept(program, code)
    #expect(
      notes.map { $0["tekst"] as? String } == [
        "een", "twee", "drie", "vier", "gewoon", "Een ster", "Nog een", "en deze",
      ])
    #expect(notes.map { $0["lichtje"] as? Bool } == [false, false, false, false, false, true, true, true])
    #expect(notes[1]["stem"] as? String == "ouder")
  }

  @Test func `letterlijk reads no signs, and takes the bullets off as a paste does`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let lines = [
      "* een", "- o: twee", "! Let op", "a: dat klopt", "\"Ik kan het", "3. drie", "/verder", "m 4",
    ]
    try program.output("noteer", "--regels", "--letterlijk", code, stdin: lines.joined(separator: "\r\n"))
    let notes = try kept(program, code)
    #expect(
      notes.map { $0["tekst"] as? String } == [
        "een", "o: twee", "! Let op", "a: dat klopt", "\"Ik kan het", "drie", "/verder", "m 4",
      ])
    #expect(notes.allSatisfy { $0["stem"] == nil || $0["stem"] is NSNull })
    #expect(notes.allSatisfy { $0["soort"] as? String == "gewoon" && $0["lichtje"] as? Bool == false })
    #expect(try program.run(["noteer", "--letterlijk", code]).status == 2)
  }

  @Test func `bytes that are no lines of text are told, and what is a line is kept whole`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let long = String(repeating: "woord ", count: 1_700)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += Array("o: met BOM\r\nnul\u{0}byte\r\n".utf8) + [0xC3, 0x28, 0x0A]
    bytes += Array("\(long)\n\"\n~*?!\no:\n\u{301}\u{301}\n".utf8)
    let outcome = try program.run(["noteer", "--regels", code], stdin: bytes)
    #expect(outcome.status == 1)
    #expect(outcome.err.contains("Regel 3 is niet bewaard. Die is geen UTF-8"))
    #expect(outcome.err.contains("Regel 7 is niet bewaard. Er staat geen tekst achter het teken."))
    let notes = try kept(program, code)
    let texts = notes.compactMap { $0["tekst"] as? String }
    #expect(texts.prefix(2) == ["met BOM", "nulbyte"] && notes[0]["stem"] as? String == "ouder")
    #expect(texts.contains(String(long.dropLast())) && texts.contains("\""))
    for start in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
      let wide = start + Array("o: x\n".utf8).flatMap { [$0, 0] }
      for command in [["noteer", "--regels", code], ["doe", code]] {
        let refused = try program.run(command, stdin: wide)
        #expect(refused.status == 1 && refused.out.isEmpty && refused.err.contains("UTF-16"), "\(refused)")
      }
    }
    #expect(try kept(program, code).count == notes.count)
  }
}
