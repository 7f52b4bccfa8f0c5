import Screen

extension Scene {
  /// Words in block letters of this size; nil when they don't fit, or cannot be read on the screen.
  public func drawn(
    _ text: String, in letters: BigLetters, fitting size: Size, style: Style
  ) -> Canvas? {
    hasBlocks ? letters.canvas(text, fitting: size, style: style) : nil
  }
}
