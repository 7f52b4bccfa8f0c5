/// A terminal without a screen, for scripts and tests.
///
/// Fed with keys and sizes, it keeps the last canvas.
public final class NullTerminal: Terminal {
  /// The size it was given last.
  public private(set) var size: Size
  /// The last canvas shown.
  public private(set) var canvas: Canvas
  /// How many canvases were shown.
  public private(set) var showCount = 0
  /// What a picture of it looks like.
  public private(set) var theme: Theme
  private var waiting: [Key] = []

  /// An empty terminal of this size.
  public init(size: Size, theme: Theme = .licht) {
    (self.size, self.theme) = (size, theme)
    canvas = Canvas(size)
  }

  /// Always nil: its keys are there at once.
  public var inputDescriptor: Int32? { nil }

  /// Puts keys in line, as if they were pressed.
  public func press(_ keys: [Key]) { waiting.append(contentsOf: keys) }

  /// Gives the terminal another size and puts that in line as a key.
  public func resize(to newSize: Size) {
    size = newSize
    waiting.append(.resize(newSize))
  }

  /// Keeps this canvas as the last one.
  public func show(_ canvas: Canvas) {
    self.canvas = canvas
    showCount += 1
  }

  /// A picture looks like this theme from now on.
  public func use(_ theme: Theme) { self.theme = theme }

  /// The keys that were put in line since the last time.
  public func readKeys() -> [Key] {
    defer { waiting.removeAll() }
    return waiting
  }
}
