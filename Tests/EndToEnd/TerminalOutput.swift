/// What a program wrote to its terminal, parted in text and in what commands the terminal.
struct TerminalOutput {
  /// The text, without what commands.
  private(set) var text = ""
  /// What ncurses never sends for this terminal, or what is marked as coming from a note.
  private(set) var foreign: [String] = []
  private var isAfterAttributes = false

  /// How a note that tries to command is marked: a number that no screen of ours has.
  static let mark = "31337"

  init(_ bytes: [UInt8]) {
    var rest = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      defer { if scalar != "\u{1B}" { isAfterAttributes = false } }
      if scalar == "\u{1B}" {
        takeSequence(from: &rest)
      } else if scalar.value < 0x20 {
        // The end of all attributes is two things on some terminals: the second leaves the set of line drawings.
        let endsAttributes = scalar == "\u{F}" && isAfterAttributes
        if !["\r", "\n", "\u{8}"].contains(scalar), !endsAttributes { foreign.append("\(scalar.value)") }
      } else if TerminalOutput.isHarmful(scalar) {
        foreign.append("U+" + String(scalar.value, radix: 16))
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
  }

  /// The rest of a sequence: `CSI` with numbers, or one of the few short ones.
  private mutating func takeSequence(from rest: inout ArraySlice<Unicode.Scalar>) {
    var sequence = ""
    guard let kind = rest.popFirst() else { return foreign.append("half a sequence") }
    sequence.unicodeScalars.append(kind)
    switch kind {
    case "[":
      while let scalar = rest.first, scalar.value < 0x40 {
        sequence.unicodeScalars.append(scalar)
        rest.removeFirst()
      }
      if let final = rest.popFirst() { sequence.unicodeScalars.append(final) }
      isAfterAttributes = sequence.last == "m"
      if !TerminalOutput.isOurs(sequence) { foreign.append("ESC " + sequence) }
    case "(", ")":
      if let set = rest.popFirst(), set != (kind == "(" ? "B" : "0") { foreign.append("ESC \(kind)\(set)") }
    case "7", "8", "=", ">", "M": break
    default: foreign.append("ESC " + sequence)
    }
  }

  /// Movement, erasing, colours, scrolling, repeating, and the modes that a screen program sets.
  private static func isOurs(_ sequence: String) -> Bool {
    guard !sequence.contains(mark), let final = sequence.last else { return false }
    // What a program that crashed may have left on.
    if ["[=0u", "[>4;0m"].contains(sequence) { return true }
    guard sequence.contains("?") else { return "ABCDGHJKLMPSTX@bdfhlmrt".contains(final) }
    // How the cursor of the Linux console looks.
    if ["[?0c", "[?1c", "[?8c"].contains(sequence) { return true }
    let modes = ["1", "7", "12", "25", "1049", "2004"]
    let leftOn = [
      "9", "1000", "1002", "1003", "1004", "1005", "1006", "1015", "1016", "2031", "2048", "9001",
    ]
    return sequence.hasPrefix("[?") && "hl".contains(final)
      && sequence.dropFirst(2).dropLast().split(separator: ";").map(String.init).allSatisfy { mode in
        modes.contains(mode) || final == "l" && leftOn.contains(mode)
      }
  }

  /// Controls of eight bits, and characters that turn the order of others or are not seen.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0xAD, 0x061C, 0x200B, 0x200C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
