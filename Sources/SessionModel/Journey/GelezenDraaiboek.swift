/// A draaiboek that was read before, at hand for who begins with the same text.
///
/// What is at hand is no part of what somebody is: any two are the same.
struct GelezenDraaiboek: Hashable, Sendable {
  private var text = ""
  private var draaiboek: Draaiboek?

  /// Nothing is at hand.
  init() {}

  /// What this text was read as.
  init(_ draaiboek: Draaiboek, from text: String) { (self.draaiboek, self.text) = (draaiboek, text) }

  /// The draaiboek of a text; `nil` when it cannot be read.
  func draaiboek(of text: String) -> Draaiboek? {
    if let draaiboek, text == self.text { return draaiboek }
    return try? Draaiboek(parsing: text)
  }

  static func == (one: GelezenDraaiboek, other: GelezenDraaiboek) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
