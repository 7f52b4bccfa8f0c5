import Panels
import SessionModel
import Testing

/// The forms in which people talk in turn, write, sort their thoughts and read back.
extension Gevallen {
  static let gesprekken = ["ronde", "stil", "denkpatronen", "teruglezen", "reisdagboek"]

  static func voegGesprek(_ tekst: String, _ index: Int, _ vorm: String, to verhaal: inout Verhaal) {
    switch vorm {
    case "ronde":
      let table = verhaal.scene.sessie.deelnemers.filter { $0.gegevens.plek == .tafel }
      let person = [table[1], table[2], table[1], table[0]][index % 4]
      verhaal.gebeurt(
        .notitieGemaakt(
          Notitie.Gegevens(
            stap: verhaal.stap(vorm), tekst: tekst, stem: person.stem, deelnemer: person.id)))
    case "stil":
      verhaal.notitie(vorm, tekst)
      if index == 0 { verhaal.gebeurt(.faseGekozen(verhaal.stap(vorm), 1)) }
    case "denkpatronen":
      let patroon = [Denkpatroon.oordeel, .feit, .aanname, .gevoel][index % 4]
      let id = verhaal.notitie(vorm, tekst, .ouder, vak: index == 11 ? nil : .denkpatroon(patroon))
      if index % 8 == 2 {
        verhaal.notitie(vorm, "Wat heeft dit kind nodig om wél te gaan?", soort: .vraag, bij: id)
      }
    case "teruglezen":
      let id = verhaal.notitie(
        "oogst", tekst, [.jeugdige, .ouder][index % 2], soort: index % 4 == 3 ? .gewoon : .citaat,
        lichtje: index % 4 == 3)
      if index % 3 == 1 { verhaal.gebeurt(.magMeeGezegd(id, .mee)) }
    default:
      let quote = verhaal.interview(tekst, .jeugdige, magMee: .mee)
      verhaal.notitie(vorm, tekst, .jeugdige, soort: .citaat, bij: quote)
    }
  }
}

extension Verhaal {
  static let gesprekken: [(naam: String, vorm: String, meer: String)] = [
    ("ronde", "ronde", ""), ("ronde in groepen", "ronde", "- beurten: 2,allen"), ("stil", "stil", ""),
    ("stil in groepen", "stil", "- beurten: 1,2"),
    ("stil met zinnen", "stil", "- zinsbegin: Ik kies\n- zinsbegin: omdat\n- zinsbegin: ook al"),
    ("denkpatronen", "denkpatronen", ""), ("teruglezen", "teruglezen", ""),
    ("reisdagboek", "oogst", "- bron: interview"),
    ("reisdagboek in vakken", "oogst", "- bron: interview\n- kolom: nodig\n- kolom: aanwezig"),
    ("oogst in groepen", "oogst", "- beurten: 1,2,4,allen"),
    ("ideeen in groepen", "ideeen", "- beurten: 1,roddel,allen"),
  ]

  /// Shows a page of what is read back.
  mutating func lees(_ place: Int) {
    gebeurt(.voorgelezen(stap("teruglezen"), scene.teruglezing.blad(at: place)))
  }

  /// The stream of an earlier interview with this family.
  var interview: StreamID { StreamID(.sessie, Verhaal.identifier(900_001)) }

  /// A note in the earlier interview, with what was said of taking it along.
  @discardableResult
  mutating func interview(
    _ tekst: String, _ stem: Stem? = nil, lichtje: Bool = false, achtergehouden: Bool = false,
    magMee: Antwoord.Mee?
  ) -> Identifier {
    if state.sessie(interview.id)?.begin == nil {
      gebeurt(
        .sessieBegonnen(
          Sessie.Begin(
            draaiboek: Verhaal.draaiboek, casus: casus?.id, bijeenkomst: Verhaal.identifier(900_003))),
        in: interview)
    }
    let id = gebeurt(
      .notitieGemaakt(
        Notitie.Gegevens(
          stap: stap("oogst"), tekst: tekst, stem: stem, soort: .citaat, lichtje: lichtje,
          achtergehouden: achtergehouden)), in: interview)
    if let magMee { gebeurt(.magMeeGezegd(id, magMee), in: interview) }
    return id
  }
}
