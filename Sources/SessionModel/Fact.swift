/// What can happen.
///
/// Only `reduce(into:_:)` gives these a meaning.
public enum Fact: Hashable, Sendable {
  // A session: its run, its table, its steps, its notes.
  case sessieBegonnen(Sessie.Begin)
  case deelnemerErbij(Deelnemer.Gegevens)
  case deelnemerGewijzigd(Identifier, Deelnemer.Gegevens)
  case deelnemerWeg(Identifier)
  case regelsAkkoord(Identifier)
  case stapGekozen(van: StapID, naar: StapID)
  case stapOvergeslagen(StapID)
  case tijdErbij(StapID, minuten: Int)
  case notitieGemaakt(Notitie.Gegevens)
  case notitieGewijzigd(Identifier, Notitie.Wijziging)
  /// As it was kept before answers named the words; read only.
  case magMeeGezegd(Identifier, Antwoord.Mee)
  case kiezerGezet(Kiezer)
  /// What is read back came in sight: in a step, or with `nil` on a screen or paper of its own.
  ///
  /// `nog`: the events whose words were not shown whole yet; `nummers`: what is read under a number from now on.
  case voorgelezen(StapID?, Blad, nog: [Identifier] = [], nummers: Leesnummers? = nil)
  case getrokken(Notitie.Getrokken)
  case notitiesSamengevoegd(in: Identifier, [Identifier])
  case notitieBesproken(Identifier, Bool)
  case geparkeerd(Identifier, Parkeerplek)
  case tonenGezet(StapID, Stap.Tonen)
  case schaalGezet(Sessie.Schaal)
  case beurtGezet(StapID, Sessie.Beurt)
  case faseGekozen(StapID, Int)
  case puntGezet(StapID, Sessie.Punt)
  case stippenGezet(Identifier, Int)
  case kaartGetrokken(String)
  case stapIngevoegd(Stap, na: StapID)
  case stapVerplaatst(StapID, na: StapID?)
  case ideeGekozen(Identifier, door: String, waarom: String)
  case nietNodig(Identifier)
  case zwart(Bool)
  case sessieGesloten
  /// How the session began, once more: one of the two is enough.
  case sessieVan(Sessie.Begin)
  /// Stands for a beginning that was lost, until that turns up; `zeker` when it is known whose session it is.
  ///
  /// `vraagt`: whether it read back and asked, or nobody can tell any more.
  case sessieHersteld(Sessie.Begin, zeker: Bool, vraagt: Bool = false)

  // A casus: its profile.
  case casusGemaakt(Casus.Profiel)
  case casusGewijzigd(Casus.Profiel)
  case casusGesloten
  /// The profile a casus was made with, once more: one of the two is enough.
  case casusVan(Casus.Profiel)
  /// Stands for a making that was lost, until that turns up; `zeker` when it is known what casus it is.
  case casusHersteld(Casus.Profiel, zeker: Bool)
  case mijlpaalBereikt(
    Casus.Mijlpaal.Soort, dag: Day, tekst: String, sessie: Identifier? = nil, stem: Stem? = nil)
  /// This session of the casus reads back and asks: what the casus keeps of it waits for an answer.
  case sessieVraagt(Identifier)

  // The plan of a casus, or of a session without one.
  /// `bron`: the note it was taken from. `verbetert`: the dream that gets other words; without that one it is none.
  case droomVastgelegd(
    tekst: String, stem: Stem?, sessie: Identifier?, bron: Identifier? = nil, verbetert: Identifier? = nil)
  case tijdpuntGemaakt(Tijdpunt.Gegevens)
  case tijdpuntGewijzigd(Identifier, Tijdpunt.Gegevens)
  case afspraakGemaakt(Afspraak.Gegevens)
  case afspraakGewijzigd(Identifier, Afspraak.Gegevens)
  case afspraakStand(Identifier, Afspraak.Stand.Soort, bracht: String, sessie: Identifier?)

  // The house: its export log.
  case uitgegeven(Huis.Uitgave)

  // Any stream.
  case antwoord(Antwoord)
  /// Something of this stream was lost with a damaged file: what was let go along before is asked again.
  case ietsVerloren
  /// These kinds of finding may be seen in the words that this event brought.
  case lekBevestigd(Identifier, LekSoorten, stukken: [LekStuk] = [])
  /// These kinds of finding hold back the words that this event brought, from here on and whatever was confirmed.
  case lekGehouden(Identifier, LekSoorten)
  case ingetrokken([Identifier])
  /// Overwritten by an erasure: nothing is left but its place.
  case gewist
  /// Made by a newer version; kept as it is and shown as such.
  case unknown(kind: String, body: JSON)
}
