/// Block letters, for a question that must be read from the back row.
public enum BigLetters: CaseIterable, Sendable {
  case small
  case large

  /// The text in block letters, wrapped; nil when it doesn't fit or has a character without a letter.
  public func canvas(_ text: String, fitting size: Size, style: Style = .text) -> Canvas? { nil }
}
