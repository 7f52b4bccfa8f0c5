import Acts
import SessionModel
import Testing
import Wording

/// A room with many tables: one session, in which each note says at which it was said.
@Suite struct TafelTests {
  private static func reis() -> Reis {
    Reis(draaiboek: "tafel-van-dertig").naar("Casus een, per tafel")
  }

  /// A second note-taker, at another table.
  private static func other(_ reis: Reis) -> Robot {
    Robot(reis.table, "noteer 2", at: .noteer(reis.sessie.id))
  }

  private static func notes(_ reis: Reis) -> [String] {
    reis.notities.map { "\($0.gegevens.tafel.map(String.init) ?? "-") \($0.gegevens.tekst)" }
  }

  @Test func `who notes is asked for the table once, and it stays`() {
    let reis = Self.reis()
    reis.noteer.shows("aan welke tafel?")
    reis.noteer("3", "Samen koken", "Een eigen sleutel")
    #expect(Self.notes(reis) == ["3 Samen koken", "3 Een eigen sleutel"])
    reis.noteer.lacks("aan welke tafel?").shows("tafel 3")
    reis.naar("Casus twee, per tafel").noteer("Een ochtend varen")
    #expect(Self.notes(reis) == ["3 Een ochtend varen"])
  }

  @Test func `another table is a prefix or its number by name, and stays as well`() {
    let reis = Self.reis().noteer("2", "Fietsen", "tafel 5: Vissen", "Zagen", "tafel 1", "Lezen")
    #expect(Self.notes(reis) == ["2 Fietsen", "5 Vissen", "5 Zagen", "1 Lezen"])
  }

  @Test func `who says no table is not kept waiting, and a number is words where a table is known`() {
    let reis = Self.reis().noteer("Gewoon beginnen", "4", "12")
    #expect(Self.notes(reis) == ["- Gewoon beginnen", "4 12"])
  }

  @Test func `a table is mended with the note`() {
    let reis = Self.reis().noteer("2", "Fietsen")
    reis.noteer.press("↑", "Home").type("tafel 6: ").press("Enter")
    #expect(Self.notes(reis) == ["6 Fietsen"])
  }

  @Test func `zaal shows one table a page, and all of them by 0`() {
    let reis = Self.reis().noteer("1", "Samen koken")
    Self.other(reis).type("2").press("Enter").type("Buiten rekenen").press("Enter")
    reis.zaal.shows("Samen koken").shows("Buiten rekenen").shows("tafel 1").shows("tafel 2")
    reis.zaal.press("2").shows("Buiten rekenen").lacks("Samen koken")
    reis.zaal.press("1").shows("Samen koken").lacks("Buiten rekenen")
    reis.zaal.press("0").shows("Samen koken").shows("Buiten rekenen")
    // Another step begins with all.
    reis.zaal.press("1")
    reis.naar("Oogst van alle tafels").noteer("tafel 4: Een goed begin")
    reis.zaal.shows("Een goed begin")
  }

  @Test func `a second digit behind the first is the number of a table that there is`() {
    let reis = Self.reis().noteer("tafel 1: Samen koken", "tafel 2: Buiten rekenen", "tafel 12: Vissen")
    reis.zaal.press("1", "2").shows("Vissen").lacks("Buiten rekenen")
    reis.zaal.press("0").shows("Samen koken").shows("Vissen")
    reis.zaal.press("1").shows("Samen koken").lacks("Vissen")
    reis.table.wait(seconds: 5)
    reis.zaal.press("2").shows("Buiten rekenen").lacks("Vissen")
    // There is no table 21.
    reis.table.wait(seconds: 5)
    reis.zaal.press("2", "1").shows("Samen koken").lacks("Buiten rekenen").lacks("Vissen")
  }

  @Test func `what another table said is told to who types it again, and one key points at the double`() {
    let reis = Self.reis().noteer("tafel 1: Een ochtend bij de fietsenmaker", "Zwemmen")
    let other = Self.other(reis)
    other.type("2").press("Enter").type("Ochtend naar de fietsenmaker")
    other.rest()
    other.shows("tafel 1): Een ochtend bij de fietsenmaker")
    other.press("Enter")
    reis.noteer.press("Ctrl-O", "Home", "d").shows("Dit lijkt op")
    #expect(reis.notities.count == 3)
    reis.noteer.press("d")
    #expect(Self.notes(reis) == ["1 Een ochtend bij de fietsenmaker", "1 Zwemmen"])
    #expect(reis.notities.first?.dubbelen.count == 1)
  }

  @Test func `what two tables said is laid together by hand, and keeps the first table`() {
    let reis = Self.reis().noteer("1", "Een ochtend bij de fietsenmaker")
    Self.other(reis).type("2").press("Enter").type("Ochtend naar de fietsenmaker").press("Enter")
    reis.noteer("/samen 1 2")
    #expect(Self.notes(reis) == ["1 Een ochtend bij de fietsenmaker"])
    #expect(reis.notities.first?.dubbelen.count == 1)
  }

  @Test func `somebody sits at a table by what is typed behind the label`() {
    let reis = Reis(draaiboek: "tafel-van-dertig").noteer(
      "/deelnemer s: mentor tafel 3", "/deelnemer z: wijkteam x4 tafel 2")
    let seats = reis.sessie.deelnemers.map {
      "\($0.gegevens.label) \($0.gegevens.aantal) \($0.gegevens.tafel ?? 0)"
    }
    #expect(seats.suffix(2) == ["mentor 1 3", "wijkteam 4 2"])
    #expect(Deelnemer.Gegevens(stem: .school, getypt: "ronde tafel").label == "ronde tafel")
    #expect(Deelnemer.Gegevens(stem: .school, getypt: "mentor tafel 3").getypt == "mentor tafel 3")
  }
}
