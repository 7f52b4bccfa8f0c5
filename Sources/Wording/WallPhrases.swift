// What the wall says about itself.

extension Phrase {
  /// Everything is here.
  public static let alleDingen = Phrase("alle {}")
  /// So many come after these; how many of how many are here.
  public static let nogNa = Phrase("▼ nog {} ({} van {})")
  /// So many came before these.
  public static let nogVoor = Phrase("▲ {} eerder")
  /// A group that goes on in the next column.
  public static let vervolg = Phrase("vervolg")
}
