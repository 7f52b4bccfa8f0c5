import SessionModel

/// A line that is being typed.
public struct DraftContent: Hashable, Sendable {
  /// The terminal it is typed on.
  public var terminal: String
  /// The session and the step it belongs to.
  public var sessie: Identifier
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

/// The lines being typed on this machine: a file for each terminal, locked while it lives.
public struct Drafts {
  /// The oldest draft of this session that no living terminal holds, or a new one with nothing in it.
  public func open(for sessie: Identifier) throws(StoreFailure) -> Draft { throw .unknown(code: 0) }
}

/// The file of one terminal's draft.
public final class Draft {
  /// What was found in it; `nil` for a new one.
  public let adopted: DraftContent?
  init(adopted: DraftContent?) { self.adopted = adopted }
  /// Keeps the line as it is now: survives kill -9, not a power cut. One write, no waiting for the disk.
  public func save(_ content: DraftContent) throws(StoreFailure) {}
  /// The line became an event, or was thrown away.
  public func clear() throws(StoreFailure) {}
  /// Ends the terminal's hold; an empty draft is deleted, another is left to be adopted.
  public func close() {}
}
