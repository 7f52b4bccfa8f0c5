import Screen
import SessionModel

/// What reads bytes that somebody else wrote, and what must hold whatever those are.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A draaiboek's file.
  case draaiboek
  /// An event as the journal, a copy or a package holds it: a line with its kind, then its body.
  case gebeurtenis
  /// What comes from a terminal.
  case toetsen

  /// What does not hold for these bytes; `nil` when all does.
  ///
  /// A trap is a finding too; it needs no word.
  public func finding(_ bytes: [UInt8]) -> String? {
    switch self {
    case .draaiboek: draaiboek(bytes)
    case .gebeurtenis: gebeurtenis(bytes)
    case .toetsen: toetsen(bytes)
    }
  }

  private func draaiboek(_ bytes: [UInt8]) -> String? {
    do throws(DraaiboekErrors) {
      let draaiboek = try Draaiboek(parsing: bytes)
      guard let again = try? Draaiboek(parsing: draaiboek.printed()) else {
        return "what was printed cannot be read"
      }
      guard again == draaiboek else { return "what was printed reads otherwise" }
      var state = State()
      let stream = StreamID(.sessie, FuzzTarget.id(1))
      let begin = Sessie.Begin(draaiboek: draaiboek.printed(), casus: nil, bijeenkomst: FuzzTarget.id(2))
      _ = reduce(into: &state, FuzzTarget.event(stream, 1, .sessieBegonnen(begin)))
      return nil
    } catch {
      return error.all.isEmpty ? "refused without a reason" : nil
    }
  }

  private func gebeurtenis(_ bytes: [UInt8]) -> String? {
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let body = try? JSON(parsing: parts[1]) else { return nil }
    guard (try? JSON(parsing: body.printed())) == body else { return "JSON reads otherwise" }
    guard (try? JSON(parsing: body.printed(pretty: true))) == body else {
      return "pretty JSON reads otherwise"
    }
    let fact = Fact(kind: String(decoding: parts[0], as: UTF8.self), body: body)
    let (kind, written) = fact.encoded
    guard Fact(kind: kind, body: written) == fact else { return "the fact reads otherwise" }
    for stream in [StreamID(.sessie, FuzzTarget.id(1)), StreamID(.casus, FuzzTarget.id(1)), .huis] {
      var state = State()
      let begin = Sessie.Begin(
        draaiboek: FuzzTarget.oneStep, casus: nil, bijeenkomst: FuzzTarget.id(2))
      _ = reduce(into: &state, FuzzTarget.event(stream, 1, .sessieBegonnen(begin)))
      _ = reduce(into: &state, FuzzTarget.event(stream, 2, fact))
      _ = reduce(into: &state, FuzzTarget.event(stream, 3, fact))
      _ = Erasure(of: FuzzTarget.id(2), in: state.events(of: stream))
    }
    return nil
  }

  private func toetsen(_ bytes: [UInt8]) -> String? {
    var whole = KeyDecoder()
    let expected = whole.feed(bytes) + silence(&whole)
    var broken = KeyDecoder()
    var keys: [Key] = []
    for byte in bytes { keys += broken.feed([byte]) }
    keys += silence(&broken)
    guard keys == expected else { return "in pieces they are other keys" }
    for key in keys {
      guard case .char(let character) = key else { continue }
      let isText = character.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{FFFD}"
          || bytes.contains(0xEF) && $0 == "\u{FFFD}"
      }
      guard isText else { return "what is no character is typed" }
    }
    if let finding = answer(bytes) ?? pasted(bytes) { return finding }
    // Whatever came before, a hand that waits a moment and ends a paste can type.
    for key: [UInt8] in [[0x1B], [0x1B], [0x61]] { keys = whole.feed(key) + silence(&whole) }
    guard keys == [.char("a")] else { return "after it nobody can type" }
    var editor = LineEditor(limit: 4096)
    for key in expected {
      _ = editor.handle(key)
      _ = editor.window(width: 7, height: 3)
    }
    return nil
  }

  /// Whatever a terminal answers, in pieces, changes nothing that is typed around it.
  private func answer(_ bytes: [UInt8]) -> String? {
    let payload = bytes.filter { $0 >= 0x20 && $0 < 0x80 }
    for introducer in "]P_^X".utf8 {
      var decoder = KeyDecoder()
      let keys =
        decoder.feed([0x61, 0x1B, introducer] + payload) + decoder.feed([0x1B]) + decoder.feed([0x5C, 0x62])
      guard keys == [.char("a"), .char("b")] else { return "an answer is typed" }
    }
    return nil
  }

  /// Whatever is pasted is one paste, however long its pieces stay away.
  private func pasted(_ bytes: [UInt8]) -> String? {
    let text = bytes.filter { $0 >= 0x20 || $0 == 0x0A }
    var (whole, broken) = (KeyDecoder(), KeyDecoder())
    let (begin, end) = (Array("\u{1B}[200~".utf8), Array("\u{1B}[201~a".utf8))
    let expected = whole.feed(begin + text + end)
    var keys = broken.feed(begin)
    for byte in text { keys += broken.feed([byte]) + silence(&broken) }
    keys += broken.feed(end)
    guard expected.count <= 2, expected.last == .char("a"), keys.filter({ $0 != .pasteStalled }) == expected
    else {
      return "a paste is another one in pieces"
    }
    return nil
  }

  /// What silence tells, until it tells nothing more.
  private func silence(_ decoder: inout KeyDecoder) -> [Key] {
    var keys: [Key] = []
    for _ in 0..<4 { keys += decoder.settle() }
    return keys
  }

  private static let oneStep =
    "# Proef\n\n- soort: casus\n\n## Stap\n- vorm: oogst\n- tijd: 5 min\n- vraag: Wat?\n"

  private static func id(_ number: Int64) -> Identifier {
    Identifier(time: Moment(milliseconds: number), entropy: (1, 2))
  }

  private static func event(_ stream: StreamID, _ tel: Int, _ fact: Fact) -> Event {
    Event(
      id: id(Int64(tel)), stream: stream, tel: tel, author: "a", time: Moment(milliseconds: Int64(tel)),
      fact: fact)
  }
}
