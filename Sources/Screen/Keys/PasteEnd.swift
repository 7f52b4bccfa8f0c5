/// The end of a paste inside a paste: text that would make keys of what comes behind it.
///
/// A terminal sends one end for each beginning. Where two ends come in one block without a beginning between them, the
/// first was in the text that somebody copied.
enum PasteEnd {
  private static let begin = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)

  /// The block with a question mark for the escape of each end that another one follows.
  static func masked(_ block: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard block.count >= 2 * end.count else { return block }
    var (masked, earlier): (ArraySlice<UInt8>, Int?) = (block, nil)
    for place in block.indices where block[place] == 0x1B {
      if block[place...].starts(with: begin) { earlier = nil }
      guard block[place...].starts(with: end) else { continue }
      if let earlier { masked[earlier] = UInt8(ascii: "?") }
      earlier = place
    }
    return masked
  }
}
