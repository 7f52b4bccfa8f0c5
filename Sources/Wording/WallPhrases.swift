// What the wall says about itself.

extension Phrase {
  /// Everything is here.
  public static let alleDingen = Phrase("alle {}")
  /// So many come after these; how many of how many are here.
  public static let nogNa = Phrase("▼ nog {} ({} van {})")
  /// So many came before these.
  public static let nogVoor = Phrase("▲ {} eerder")
  /// So many stand between these; how many of how many are here.
  public static let nogTussen = Phrase("nog {} ({} van {})")
  /// All is here by its first row; the whole words come after these.
  public static let heleZinnen = Phrase("▼ hele zinnen")
  /// Which step of how many it is.
  public static let stapZoveelVan = Phrase("stap {} van {}")
  /// How many more gave the same number as who is named.
  public static let enZoveel = Phrase("+{}")
  /// Whose turn it is, as large as it can be.
  public static let nuAanDeBeurt = Phrase("nu: {}")
  /// What a session without a dream ends with.
  public static let ditNemenWeMee = Phrase("Dit nemen we mee")
  /// Before the day of the next time.
  public static let weZienElkaar = Phrase("we zien elkaar weer:")
  /// A group that goes on in the next column.
  public static let vervolg = Phrase("vervolg")
}
