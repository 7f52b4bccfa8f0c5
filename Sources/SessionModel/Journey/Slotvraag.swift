/// What a closing asks; an answer is a note of the closing step whose `vak` is the question's name.
public enum Slotvraag: String, CaseIterable, Hashable, Sendable {
  /// The most valuable of this meeting, in somebody's words; asked of everybody.
  case waardevolst
  /// When and where the next meeting is.
  case volgendeStop = "volgende-stop"
  /// Who tells the child.
  case wieVertelt = "wie-vertelt"
  /// What the organisation learns from it; asked where something was weighed.
  case beleid
  /// Who gets the praatplaat: of sessions of before, for nothing asks it any more.
  case praatplaat
}
