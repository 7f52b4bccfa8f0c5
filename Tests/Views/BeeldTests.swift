import Acts
import Screen
import SessionModel
import Testing
import Wording

/// A scale with pictures, for who is young: by every door.
@Suite struct BeeldTests {
  private static func reis(_ beeld: String = "weer") -> Reis {
    Reis(draaiboek: "reisbureau").noteer("/invoegen \(beeld)")
  }

  private static func marks(_ reis: Reis) -> [String] {
    reis.sessie.etappe?.schalen.map { schaal in
      let who = schaal.deelnemer.flatMap(reis.sessie.deelnemer)?.naam ?? "tafel"
      return [who, schaal.rij, schaal.waarom].filter { !$0.isEmpty }.joined(separator: " ")
    } ?? []
  }

  @Test func `a scale of pictures is put in by its word and shows each with its key`() {
    let weer = Self.reis()
    weer.zaal.shows("hoe is het weer").shows("1 bliksem").shows("4 half zon").shows("5 zon")
    weer.noteer.shows("half zon h")
    Self.reis("gezicht").zaal.shows("1 huilt").shows("2 verdrietig").shows("5 straalt")
  }

  @Test func `one key on zaal chooses for the child, and Ctrl-Z takes it back`() {
    let reis = Self.reis()
    reis.zaal.press("4").shows("half zon")
    #expect(Self.marks(reis) == ["jeugdige half zon"])
    reis.zaal.press("2")
    #expect(Self.marks(reis) == ["jeugdige regen"])
    reis.zaal.press("Ctrl-Z")
    #expect(Self.marks(reis) == ["jeugdige half zon"])
  }

  @Test(arguments: ["weer", "gezicht"], [(80, 24), (40, 12), (120, 36)])
  func `the pictures stay when people chose`(beeld: String, size: (columns: Int, rows: Int)) {
    let reis = Self.reis(beeld)
    reis.zaal.size = Size(columns: size.columns, rows: size.rows)
    let drawn = {
      reis.zaal.canvas.text.split(separator: "\n").count {
        $0.contains("▄▀") || $0.contains("▀▄") || $0.contains("██")
      }
    }
    reis.zaal.press("4")
    reis.noteer("m 2, het was druk")
    #expect(drawn() >= 3)
    reis.zaal.shows("het was druk")
    // Who is below a picture is not told again.
    #expect(!reis.zaal.canvas.text.contains("jeugdige:"))
  }

  @Test func `what a picture becomes is said in its word`() {
    let reis = Self.reis()
    reis.noteer("m regen").noteer.shows("regen van moeder")
  }

  @Test func `a key that is no picture is none, and in another step neither is a digit`() {
    let reis = Self.reis()
    reis.zaal.press("6", "0")
    #expect(Self.marks(reis).isEmpty)
    let elsewhere = Reis(draaiboek: "reisbureau").naar("Nu")
    elsewhere.zaal.press("4")
    #expect(Self.marks(elsewhere).isEmpty)
  }

  @Test(arguments: [
    ("z", ["jeugdige zon"]), ("half zon", ["jeugdige half zon"]), ("h", ["jeugdige half zon"]),
    ("3", ["jeugdige wolken"]), ("m r", ["moeder regen"]),
    ("m w, het was druk", ["moeder wolken het was druk"]), ("j: zon", ["jeugdige zon"]),
    ("j z, m 2", ["jeugdige zon", "moeder regen"]),
    ("/schaal moeder half zon Het ging", ["moeder half zon Het ging"]),
    ("zon is fijn", []), ("m 6", []),
  ])
  func `in the line a picture is its letter, word or number`(line: String, marks: [String]) {
    let reis = Self.reis().noteer(line)
    #expect(Self.marks(reis) == marks)
    #expect(marks.isEmpty == !reis.notities.isEmpty)
  }

  @Test func `no line takes a bare key`() {
    let reis = Self.reis()
    reis.noteer.type("z")
    #expect(Self.marks(reis).isEmpty)
    reis.noteer.press("Enter")
    #expect(Self.marks(reis) == ["jeugdige zon"])
  }

  @Test func `in the hand one key chooses`() {
    let reis = Self.reis()
    reis.noteer.press("↓", "→").type("b").press("Enter", "Enter", "Enter")
    #expect(Self.marks(reis) == ["jeugdige bliksem"])
  }

  @Test func `who listens hears the words, and which keys there are`() {
    let reis = Self.reis()
    reis.noteer("z")
    let heard = Doors.tekst.flatMap { $0.1(reis).listen() }.joined(separator: "\n")
    #expect(heard.contains("zon") && heard.contains("half zon h"))
  }
}
