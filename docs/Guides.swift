/// The guides that the program carries, as their Markdown: who works without a network reads them in the terminal.
public enum Guides {
  /// Your first reisbureau, the projector, the note-taker's sheet, looking back, keeping, and what to do when it goes wrong.
  public static let handleiding = text(PackageResources.handleiding_md)
  /// Two laptops at one session.
  public static let tweeLaptops = text(PackageResources.twee_laptops_md)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
