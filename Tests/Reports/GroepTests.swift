import SessionModel
import Testing
import Wording

@testable import Reports

/// A group at the table, and what became of an afspraak in another way, as a report tells them.
@Suite struct GroepTests {
  @Test func `a group is told with how many it is, and with every mark it gave`() throws {
    var journaal = Journaal(at: Moment(2026, 11, 21, 13, 0))
    let (casus, sessie) = (StreamID(.casus, journaal.name()), StreamID(.sessie, journaal.name()))
    journaal.add(casus, .casusGemaakt(Casus.Profiel(alias: "Egel")))
    let eerder = journaal.name()
    let afspraak = journaal.add(
      casus, .afspraakGemaakt(Afspraak.Gegevens(sessie: eerder, wie: "oma", wat: "Koffie op vrijdag")))
    let draaiboek = """
      # Toets

      - soort: casus

      ## Terug
      - vorm: terugblik
      - tijd: 5 min
      - vraag: Wat is er gelukt?

      ## Nu
      - vorm: schaal
      - tijd: 5 min
      - vraag: Waar sta je nu?
      """
    journaal.add(
      sessie, .sessieBegonnen(.init(draaiboek: draaiboek, casus: casus.id, bijeenkomst: journaal.name())))
    let team = journaal.add(sessie, .deelnemerErbij(.init(stem: .zorg, getypt: "wijkteam ×12")))
    journaal.add(
      casus, .afspraakStand(afspraak, .andersGedaan, bracht: "Samen naar de markt.", sessie: sessie.id))
    journaal.add(sessie, .stapGekozen(van: StapID(number: 1), naar: StapID(number: 2)))
    let schaal = Sessie.Schaal(
      stap: StapID(number: 2), deelnemer: team, cijfer: 6, meer: [7, 8], waarom: "Er is contact.")
    journaal.add(sessie, .schaalGezet(schaal))
    let state = try #require(journaal.state.sessie(sessie.id))
    let reis = journaal.state.casus(casus.id)
    let text = SessieVerslag(sessie: state, casus: reis, at: .inzage, clock: .test, say: Wording()).document
      .plainText
    #expect(text.contains("wijkteam (×12, zorg)"), "\(text)")
    #expect(text.contains("6 7 8"), "\(text)")
    #expect(text.contains("Anders gedaan. Samen naar de markt."), "\(text)")
    let json = SessieJSON(sessie: state, casus: reis, at: .inzage).text
    #expect(json.contains("\"aantal\": 12"))
  }
}
