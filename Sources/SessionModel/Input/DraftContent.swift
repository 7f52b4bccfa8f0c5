/// A line that is being typed.
public struct DraftContent: Hashable, Sendable {
  /// The terminal it is typed on.
  public var terminal: String
  /// The session it is typed in.
  public var sessie: Identifier
  /// The step it is typed in, if any.
  public var stap: StapID?
  /// The words so far.
  public var text: String
  /// The name that its event will get.
  public var id: Identifier
  /// What the view wants back with it, such as the voice.
  public var fields: [String: String]

  /// A draft of these words.
  public init(
    terminal: String, sessie: Identifier, stap: StapID?, text: String, id: Identifier,
    fields: [String: String] = [:]
  ) {
    (self.terminal, self.sessie, self.stap) = (terminal, sessie, stap)
    (self.text, self.id, self.fields) = (text, id, fields)
  }
}
