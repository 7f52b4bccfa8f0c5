import Acts
import SessionModel
import Testing

@testable import Wording

/// What worked in another region is offered where something is asked, and what worked here is asked for at the end.
@Suite struct ZaadjeTests {
  private static func pakket(_ region: String, _ worked: String...) -> Change {
    let seeds = worked.compactMap { Zaadje(werkte: $0).map(Lespakket.Regel.zaadje) }
    return Change(
      .huis, .pakketGelezen(Lespakket(afzender: region, nummer: 1, drempel: 3, regels: seeds)))
  }

  /// A session in a store to which packages came.
  private func reis(_ packages: Change...) throws -> Reis {
    let reis = Reis(draaiboek: "reisbureau").naar("Eerst even anders kijken")
    _ = try reis.table.append(packages, by: "pakket")
    return reis
  }

  @Test func `behind the question cards lies what worked elsewhere, that of most regions first`() throws {
    let reis = try reis(
      Self.pakket("Heuvelrand", "Samen wandelen", "Later beginnen"),
      Self.pakket("Waddenkust", "Later beginnen"))
    let first = Phrase.vraagkaarten.count + Phrase.patroonbrekers.count
    reis.zaal.press("v", "End").shows("Samen wandelen").shows("gelukt in 1 regio")
    reis.zaal.press("↑").shows("Later beginnen").shows("gelukt in 2 regio's").press("Enter")
    #expect(first > 0 && reis.sessie.kaart == Wording()(.kaartVanElders, "Later beginnen"))
    reis.zaal.shows("In een andere regio werkte").shows("Later beginnen")
    reis.zaal.press("Ctrl-Z")
    #expect(reis.sessie.kaart.isEmpty)
  }

  @Test func `where nothing came there are the cards of the program alone`() throws {
    let reis = try reis()
    reis.zaal.press("v", "End", "Enter")
    #expect(reis.sessie.etappe?.stap.vraag == Phrase.patroonbrekers.last.map { Wording()($0) })
  }

  @Test func `more than seven are not offered`() throws {
    let reis = try reis(
      Self.pakket("Heuvelrand", "a1", "b1", "c1", "d1", "e1", "f1", "g1", "laatste zaadje"))
    reis.zaal.press("v", "End").lacks("laatste zaadje")
  }

  @Test func `a session that is closed says how to give a seed along, one that runs does not`() throws {
    let reis = try reis()
    let say = Wording()
    #expect(reis.sessie.meeTeGeven(reis.casus, say).isEmpty)
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .sessieGesloten)], by: "regie")
    let told = reis.sessie.meeTeGeven(reis.casus, say)
    #expect(told.contains(say(.geefZaadjeMee, reis.sessie.id.code)))
  }
}
