import SessionModel

/// What an act may use besides the scene.
public struct Means: Sendable {
  /// The streams that are loaded.
  public let state: State
  /// The draaiboeken of which a step can be put in; read only by the act that needs them.
  public let draaiboeken: @Sendable () -> [NamedDraaiboek]
  /// A name for what is made.
  public let newIdentifier: @Sendable () -> Identifier

  /// Means of these values.
  public init(
    state: State, draaiboeken: @escaping @Sendable () -> [NamedDraaiboek],
    newIdentifier: @escaping @Sendable () -> Identifier
  ) {
    (self.state, self.draaiboeken, self.newIdentifier) = (state, draaiboeken, newIdentifier)
  }
}

/// A draaiboek by the name it is chosen with.
public struct NamedDraaiboek: Hashable, Sendable {
  /// The name, as `draaiboek toon` takes it.
  public var naam: String
  /// Its Markdown: a session keeps the text it was run with.
  public var markdown: String
  /// What it says.
  public var draaiboek: Draaiboek

  /// A draaiboek under a name.
  public init(naam: String, markdown: String, draaiboek: Draaiboek) {
    (self.naam, self.markdown, self.draaiboek) = (naam, markdown, draaiboek)
  }
}
