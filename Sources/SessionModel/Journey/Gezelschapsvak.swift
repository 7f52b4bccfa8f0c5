/// What the step of the travelling company gathers beside its people; a note whose `vak` is its name.
public enum Gezelschapsvak: String, CaseIterable, Hashable, Sendable {
  /// Somebody who is missed or could come along: an uncle, a shopkeeper, a former teacher.
  case gewenst
}
