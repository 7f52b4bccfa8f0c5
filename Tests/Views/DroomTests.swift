import SessionModel
import Testing

@testable import Acts
@testable import Views

/// Which dream stands for the child, and that it is no more than the words it was taken from.
@Suite struct DroomTests {
  private func bestemming() -> Reis { Reis(draaiboek: "reisbureau").naar("Bestemming") }

  private func dromen(_ reis: Reis) -> [String] { reis.casus.reisplan.dromen.map(\.tekst) }

  private func id(_ reis: Reis, _ words: String) throws -> Identifier {
    try #require(reis.sessie.notities.values.first { $0.gegevens.tekst == words }).id
  }

  /// Changes a note as the acts of the harvest do.
  private func change(
    _ reis: Reis, _ words: String, _ body: (inout Notitie.Gegevens) -> Void
  ) throws {
    let scene = try #require(reis.zaal.scene(reis.sessie.id))
    let notitie = try #require(reis.sessie.notities[try id(reis, words)])
    _ = try reis.table.append(scene.changed([notitie], body), by: "regie")
  }

  @Test func `a dream of a parent never stands in the place of that of the child`() {
    let reis = bestemming().noteer("j: droom: Vliegen als een vink", "/droom o: Rust in huis")
    #expect(reis.casus.reisplan.droom?.tekst == "Vliegen als een vink")
    reis.naar("Nu")
    reis.zaal.shows("Vliegen als een vink")
    reis.zaal.lacks("Rust in huis")
  }

  @Test func `a dream of a parent alone says whose it is`() {
    let reis = bestemming().noteer("/droom o: Rust in huis").naar("Nu")
    reis.zaal.shows("“Rust in huis” – ouder")
  }

  @Test func `beside the dream of a parent the place of the child stays open until the child dreams`() {
    let reis = Reis(draaiboek: "waarderend-interview").naar("Wensdroom")
    reis.zaal.lacks("Hier komt de droom van het kind.")
    reis.noteer("/droom o: Rust in huis")
    reis.zaal.shows("Hier komt de droom van het kind.")
    reis.noteer("j: droom: Vliegen als een vink")
    reis.zaal.lacks("Hier komt de droom van het kind.")
  }

  @Test func `whether words are the dream is asked, of the child and of a parent once`() {
    let reis = bestemming().noteer("o: Rust in huis")
    reis.noteer.shows("Is dit de droom? →").press("→")
    reis.noteer("j: Vliegen als een vink").noteer.shows("Is dit de droom? →").press("→")
    reis.noteer("j: En ook zwemmen").noteer.lacks("Is dit de droom?")
    #expect(dromen(reis) == ["Rust in huis", "Vliegen als een vink"])
    #expect(reis.casus.reisplan.droom?.tekst == "Vliegen als een vink")
  }

  @Test func `a dream that is held back goes with every wording it had`() throws {
    let reis = bestemming().noteer("j: droom: Vliegen als een vink")
    try change(reis, "Vliegen als een vink") { $0.tekst = "Vliegen als een valk" }
    #expect(dromen(reis) == ["Vliegen als een valk"])
    try change(reis, "Vliegen als een valk") { $0.achtergehouden = true }
    #expect(dromen(reis).isEmpty)
    reis.naar("Nu")
    reis.zaal.lacks("Vliegen")
    try change(reis, "Vliegen als een valk") { $0.achtergehouden = false }
    #expect(dromen(reis).isEmpty, "it is asked again")
  }

  @Test func `a dream that is not pinned follows its note too`() throws {
    let reis = bestemming().noteer("/droom o: Rust in huis", "j: droom: Vliegen als een vink")
    try change(reis, "Rust in huis") { $0.tekst = "Stilte in huis" }
    #expect(Set(dromen(reis)) == ["Stilte in huis", "Vliegen als een vink"])
    try change(reis, "Stilte in huis") { $0.achtergehouden = true }
    #expect(dromen(reis) == ["Vliegen als een vink"])
  }
}
