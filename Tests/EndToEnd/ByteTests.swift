import Foundation
import Support
import Testing

/// Bytes as a bad line brings them, and as a terminal sends them that nobody asked, typed to the real program.
@Suite(.waits) struct ByteTests {
  /// Pieces with a silence in milliseconds before each, and the notes that must come of them.
  struct Bytes: CustomTestStringConvertible, Sendable {
    let name: String
    let pieces: [(Int, [UInt8])]
    let notes: [String]
    var testDescription: String { name }

    init(_ name: String, _ pieces: [(Int, String)], _ notes: String...) {
      (self.name, self.pieces, self.notes) = (name, pieces.map { ($0.0, Array($0.1.utf8)) }, notes)
    }

    init(_ name: String, bytes: [[UInt8]], every milliseconds: Int, _ notes: String...) {
      (self.name, self.notes) = (name, notes)
      pieces = bytes.map { (milliseconds, $0) } + [(milliseconds, [0x0D])]
    }
  }

  static let bytes = [
    Bytes("a letter in two", bytes: [Array("caf".utf8) + [0xC3], [0xA9]], every: 700, "café"),
    Bytes("a sign byte by byte", bytes: Array("👍".utf8).map { [$0] }, every: 60, "👍"),
    Bytes("half a letter", bytes: [Array("a".utf8) + [0xE2, 0x82], Array("b".utf8)], every: 60, "ab"),
    Bytes("an arrow in two", [(0, "abc\u{1B}["), (300, "DX\r")], "abXc"),
    Bytes("an arrow of the keypad in two", [(0, "abc\u{1B}O"), (300, "DX\r")], "abXc"),
    Bytes("half a sequence", [(0, "abc\u{1B}["), (900, "X\r")], "abcX"),
    Bytes(
      "the beginning of a paste in two", [(0, "\u{1B}[20"), (1200, "0~een\ntwee\u{1B}[201~"), (0, "\r")],
      "een", "twee"),
    Bytes(
      "a paste that stalls", [(0, "\u{1B}[200~een\ntw"), (1400, "ee\ndrie\u{1B}[201~"), (200, "\r")],
      "een", "twee", "drie"),
    Bytes(
      "a paste that stalls long", [(0, "\u{1B}[200~een\ntwee\ndr"), (3500, "ie\u{1B}[201~"), (200, "\r")],
      "een", "twee", "drie"),
    Bytes(
      "a paste that stalls in its first line",
      [(0, "\u{1B}[200~een"), (3500, "\ntwee\u{1B}[201~"), (200, "\r")],
      "een", "twee"),
    Bytes(
      "a paste behind words that stalls in its last line",
      [(0, "voor \u{1B}[200~een\ntwee\n"), (3500, "drie\u{1B}[201~\r")], "voor een twee drie"),
    Bytes(
      "the end of a paste in two", [(0, "\u{1B}[200~een\u{1B}"), (4000, "[201~ en\r")], "een en"),
    Bytes(
      "a paste that never ends", [(0, "\u{1B}[200~een twee"), (3500, "\u{3}"), (100, " drie\r")],
      "een twee drie"),
    Bytes("an Esc apart from its arrow", [(0, "\u{1B}"), (100, "[DX\r")], "X"),
    Bytes("a colour without an end", [(0, "a\u{1B}]11;rgb:1e1e weg\rb\r")], "ab"),
    Bytes("a colour told", [(0, "a\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\b\r")], "ab"),
    Bytes(
      "a colour told with a bell", [(0, "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}"), (0, "8 uur naar bed\r")],
      "8 uur naar bed"),
    Bytes("a colour told in two", [(0, "a\u{1B}]11;rgb:1e"), (1000, "1e/1e1e/2e2e\u{7}b\r")], "ab"),
    Bytes("a name told", [(0, "a\u{1B}P>|XTerm(380)\u{1B}\\b\r")], "ab"),
    Bytes("a picture answered", [(0, "a\u{1B}_Gi=31;OK\u{1B}\\b\u{1B}^x\u{1B}\\\u{1B}Xy\u{1B}\\c\r")], "abc"),
    Bytes(
      "strings of eight bits", bytes: [[0x61, 0x9D] + Array("11;x".utf8) + [0x9C, 0x62]], every: 0, "ab"),
    Bytes("an old click", [(0, "a\u{1B}[M !!b\r")], "ab"),
    Bytes("the place of the cursor", [(0, "a\u{1B}[12;40R\u{1B}[?1;2cb\r")], "ab"),
    Bytes(
      "Shift of the kitty protocol", [(0, "\u{1B}[97;2u\u{1B}[97;1:3u\u{1B}[57441;2u\u{1B}[101u\r")], "Ae"),
    Bytes("lines that end with LF", [(0, "een\ntwee\r\ndrie\n")], "een", "twee", "drie"),
    Bytes("Alt-Enter and Shift-Enter", [(0, "een\u{1B}\rtwee\u{1B}[13;2udrie\r")], "een", "twee", "drie"),
    Bytes("the keypad", [(0, "a\u{1B}OE\u{1B}OXb\u{1B}Ow\r")], "a=b7"),
    Bytes(
      "a coloured paste",
      [(0, "\u{1B}[200~\u{1B}[31mrood\u{1B}[0m \u{1B}]0;x\u{7}zo\u{1B}[201~"), (100, "\r")],
      "rood zo"),
  ]

  /// How often a machine may be too busy for the time between two pieces, before that is the fault.
  private static let attempts = 60

  /// Types the pieces with the silences between them, where the machine lets that be.
  private func type(_ pieces: [(Int, [UInt8])], to noteer: PseudoTerminal) -> Bool {
    for (silence, piece) in pieces {
      guard silence == 0 || noteer.pause(milliseconds: silence) else { return false }
      noteer.type(piece)
    }
    return true
  }

  /// A noteer in a house of its own at which the pieces are typed in time.
  private func noteer(
    _ pieces: [(Int, [UInt8])], environment: [String: String] = [:],
    _ body: (Program, String, PseudoTerminal) throws -> Void
  ) throws {
    for _ in 1...Self.attempts {
      let program = try Program()
      defer { program.clear() }
      let code = try program.begin(at: 4)
      let noteer = try #require(PseudoTerminal(program, "noteer", code, environment: environment))
      #expect(noteer.waits(for: "Enter"))
      noteer.waitForSilence()
      guard type(pieces, to: noteer) else { continue }
      return try body(program, code, noteer)
    }
    Issue.record("this machine is never in time")
  }

  @Test(arguments: bytes)
  func `what is typed is kept whole, and what nobody typed changes no note and no step`(bytes: Bytes) throws {
    try noteer(bytes.pieces) { program, code, noteer in
      noteer.waitForSilence()
      noteer.type("\u{11}")
      #expect(noteer.waitForEnd() == 0)
      let texts = try program.notes(of: code).map(\.tekst)
      #expect(texts == bytes.notes)
      let sessie = try Program.json(program.output("sessie", "toon", code, "--als", "json"))
      #expect("\(sessie)".contains("Reisdagboek"))
    }
  }

  /// What terminals answer, with the letters and signs in it that steer a screen.
  private static let answers =
    [
      "]11;rgb:1e1e/1e1e/2e2e\u{7}", "]l1 2 n . g b q\u{1B}\\", "P>|nb. 8\u{1B}\\", "_Gi=31;OK\u{1B}\\",
      "^n\u{1B}\\", "X.\u{1B}\\",
    ]
    .map { "\u{1B}" + $0 }
    + [
      "[?62;4c", "[24;80R", "[I", "[O", "[<0;12;7M", "[M !!", "[?1u", "[?2026;2$y", "[99;1:3u",
      "[65;30;65;0;16;1_",
    ]
    .map { "\u{1B}" + $0 }

  @Test(arguments: ["zaal", "regie", "noteer"])
  func `no answer of a terminal changes a note or a step on any screen`(screen: String) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let before = try program.output("sessie", "toon", code, "--als", "json").out
    let terminal = try #require(PseudoTerminal(program, screen, code))
    terminal.waitForSilence()
    for answer in Self.answers {
      terminal.type(answer)
      for byte in answer.utf8 { terminal.type([byte]) }
    }
    terminal.waitForSilence()
    terminal.type("\u{11}")
    #expect(terminal.waitForEnd() == 0)
    #expect(try program.notes(of: code).isEmpty)
    #expect(try program.output("sessie", "toon", code, "--als", "json").out == before)
  }

  @Test func `what a terminal answers is in no line of --tekst either`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(program, "noteer", "--tekst", code))
    noteer.waitForSilence()
    noteer.type("Egel \u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\leest \u{1B}[31mrood\u{1B}[24;80R\n")
    noteer.waitForSilence()
    noteer.type([0x04])
    #expect(noteer.waitForEnd() == 0)
    #expect(try program.notes(of: code).map(\.tekst) == ["Egel leest rood"])
  }

  @Test func `a long paste with an end in its text makes no key of what comes behind that`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(program, "noteer", code))
    #expect(noteer.waits(for: "Enter"))
    noteer.waitForSilence()
    // While it is stopped all of it comes to lie in its line.
    noteer.send(SIGSTOP)
    let rows = (1...400).map { "regel \($0)" }.joined(separator: "\r")
    noteer.type("\u{1B}[200~\(rows)\r\u{1B}[201~\r/sluit\r\(rows)\u{1B}[201~")
    noteer.send(SIGCONT)
    noteer.waitForSilence()
    noteer.type("\u{11}")
    #expect(noteer.waitForEnd() == 0)
    #expect(try program.notes(of: code).isEmpty)
  }

  @Test(arguments: [("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22"), ("ESCDELAY", "200")])
  func `over a network an Esc waits longer for what stands behind it`(name: String, value: String) throws {
    let pieces = [(0, Array("abc\u{1B}".utf8)), (60, Array("[DX\r".utf8))]
    try noteer(pieces, environment: [name: value]) { program, code, noteer in
      noteer.waitForSilence()
      // Alone it is still the key.
      let before = noteer.output.count
      noteer.type("weg\u{1B}")
      #expect(noteer.waits(for: "leeg", since: before))
      noteer.type("\u{11}")
      #expect(noteer.waitForEnd() == 0)
      let texts = try program.notes(of: code).map(\.tekst)
      #expect(texts == ["abXc"])
    }
  }

  @Test func `what came of a paste before the line broke is in the draft`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(program, "noteer", code))
    #expect(noteer.waits(for: "Enter"))
    noteer.type("\u{1B}[200~half geplakt")
    noteer.waitForSilence()
    noteer.send(SIGHUP)
    #expect(noteer.waitForEnd() == SIGHUP)
    let again = try #require(PseudoTerminal(program, "noteer", code))
    #expect(again.waits(for: "half geplakt"))
    again.type("\r\u{11}")
    #expect(again.waitForEnd() == 0)
    #expect(try program.notes(of: code).map(\.tekst) == ["half geplakt"])
  }
}
