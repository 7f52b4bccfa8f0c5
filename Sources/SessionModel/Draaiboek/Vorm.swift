/// The form of a step: how a panel asks, gathers and shows.
public enum Vorm: String, CaseIterable, Hashable, Sendable {
  /// Everyone in turn.
  case ronde
  /// Notes in columns.
  case oogst
  /// The dream in the child's own words; stays in sight on every later step.
  case wensdroom
  /// What works, by theme and voice.
  case watWerkt = "wat-werkt"
  /// Ideas of all kinds; no voice is stored with them.
  case ideeen
  /// The child, parent or the one who brought the case chooses.
  case kiezen
  /// Who does what differently tomorrow.
  case morgenAnders = "morgen-anders"
  /// What was promised last time, and what it brought.
  case terugblik
  /// Fact, feeling, assumption or judgement; turned into another question.
  case denkpatronen
  /// Who travels along and who is missing.
  case reisgezelschap
  /// A place between 0 and 10 for each deelnemer, and what makes it that already.
  case schaal
  /// Milestones on a crooked line.
  case tijdlijn
  /// A dilemma, values and norms weighed.
  case afweging
  /// Points, with an owner for each gap.
  case checklist
  /// Silent writing, then the slips.
  case stil
  /// Quotes read back one by one: may this travel along?
  case teruglezen
  /// Nothing is asked; the wall says when we go on.
  case pauze
  /// The most valuable moment, the next stop, the milestones.
  case afsluiten
}
