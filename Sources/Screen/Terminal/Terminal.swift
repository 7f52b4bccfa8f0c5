/// A place to show canvases and get keys from.
public protocol Terminal: AnyObject {
  /// The columns and rows there are now.
  var size: Size { get }
  /// What to poll for keys; nil when keys never come by themselves.
  var inputDescriptor: Int32? { get }
  /// Whether block letters can be read on it.
  var hasBlocks: Bool { get }
  /// Makes the terminal look like this.
  func show(_ canvas: Canvas)
  /// Looks like this theme from now on.
  func use(_ theme: Theme)
  /// All keys that wait, in order; empty when there are none.
  func readKeys() -> [Key]
}

extension Terminal {
  /// All but the console have what they are drawn with.
  public var hasBlocks: Bool { true }
}
