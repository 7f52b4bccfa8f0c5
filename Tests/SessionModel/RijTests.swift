import Testing

@testable import SessionModel

/// A list shows nothing of a row but what was covered: a word that is added to a row has to be covered too.
@Suite struct RijTests {
  private let id = Identifier(time: Moment(milliseconds: 1), entropy: (1, 2))
  private let verboden = VerbodenWoorden(["Kornoelje"])
  private let word = "kornoelje"

  private func seen<Overview>(_ overview: Overview) -> Gezien<Overview> where Overview: Lijstrij {
    Rij(overview).gezien(op: .epoch, verboden: verboden)
  }

  private func attack<Overview>(_ overview: Overview, words: Int) where Overview: Lijstrij {
    let (whole, shown) = ("\(overview)".folded, "\(seen(overview).waarde)".folded)
    #expect(whole.components(of: word) == words, "the attack strikes each word")
    #expect(shown.components(of: word) == 0, "\(shown)")
    #expect(seen(overview).weggelaten.nogNietOpHetScherm == 1)
    #expect("\(Rij(overview))".folded.components(of: word) == 0, "nor does a row tell it by itself")
  }

  @Test func `every word of a casus is covered in a list`() {
    let profiel = Casus.Profiel(
      alias: "Kornoelje", regio: "Kornoelje", inschrijving: nil, labels: ["Kornoelje", "de kornoelje"],
      bewaarTot: nil,
      bewaarReden: "om Kornoelje", gemeenten: ["Kornoelje"], swvs: ["Kornoelje"])
    attack(
      CasusOverview(id: id, profiel: profiel, gesloten: false, laatste: Moment(milliseconds: 0), sessies: 1),
      words: 7)
  }

  @Test func `every word of a session is covered in a list`() {
    attack(
      SessieOverview(
        id: id, casus: id, alias: "Kornoelje", titel: "Kornoelje", bijeenkomst: id,
        begonnen: Moment(milliseconds: 0), laatste: Moment(milliseconds: 0), gesloten: nil, stap: "Kornoelje",
        notities: 1,
        gegevens: Bijeenkomst(
          gebied: Gebied(regio: "Kornoelje", gemeenten: ["Kornoelje"], swvs: ["Kornoelje"]))), words: 6)
  }

  @Test func `every word of an afspraak is covered in a list`() {
    let gegevens = Afspraak.Gegevens(
      sessie: id, deelnemer: nil, wie: "Kornoelje", stem: nil, wat: "Kornoelje", eersteStap: "Kornoelje",
      wanneer: "Kornoelje", metWie: "Kornoelje", nodig: "Kornoelje", kijkmoment: "Kornoelje",
      mandaat: "Kornoelje", alsAnders: "Kornoelje")
    attack(
      AfspraakOverview(
        id: id, stream: StreamID(.casus, id), alias: "Kornoelje", moment: Moment(milliseconds: 0),
        gegevens: gegevens, stand: nil,
        bracht: "Kornoelje"), words: 11)
  }

  @Test func `a row of which nothing is held back is shown as it is`() {
    let row = SessieOverview(
      id: id, casus: id, alias: "Egel", titel: "Reisbureau", bijeenkomst: id,
      begonnen: Moment(milliseconds: 0),
      laatste: Moment(milliseconds: 0), gesloten: nil, stap: "Bestemming", notities: 1)
    #expect(seen(row).waarde == row && seen(row).weggelaten.isEmpty)
  }
}

extension String {
  /// How often this stands in it.
  fileprivate func components(of word: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: word) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
