/// What an afweging gathers; a note of the step whose `vak` is its name.
public enum Weegvak: String, CaseIterable, Hashable, Sendable {
  /// The first way to act.
  case keuzeA = "a"
  /// The other way to act.
  case keuzeB = "b"
  /// What the first way damages.
  case schadeA = "schade-a"
  /// What the other way damages.
  case schadeB = "schade-b"
  /// The question behind the dilemma.
  case moreleVraag = "morele-vraag"
  /// What somebody concerned finds of value; `rij` says who.
  case waarde
  /// What follows from that value: what ought to be done; `rij` says for whom.
  case norm
  /// Why the family calls an option fitting, or not; `rij` is the option.
  case passendGezin = "passend-gezin"
  /// Why the system calls an option fitting, or not; `rij` is the option.
  case passendSysteem = "passend-systeem"
  /// How somebody weighs it, written in silence; held back until released.
  case eigenAfweging = "eigen-afweging"
}

/// Who is always asked about in the perspectives of a moreel beraad; the `rij` of a note is its name.
///
/// A row of somebody else has the words in which that one was called.
public enum Betrokkene: String, CaseIterable, Hashable, Sendable {
  case kind, ouder, school, leerplicht, zorg, samenleving
}
