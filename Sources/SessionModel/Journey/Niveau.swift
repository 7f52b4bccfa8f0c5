/// At whose level something works, or stands in the way.
public enum Niveau: String, CaseIterable, Hashable, Sendable {
  case kind, ouder
  /// The schools of a region together.
  case swv = "SWV"
  /// Laws, money, inspection: what no region decides.
  case systeem
}
