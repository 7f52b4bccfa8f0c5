import Panels
import Screen
import SessionModel
import Testing
import Support
import Wording

@testable import Acts
@testable import Views

/// A session in lines: who listens hears each change once, and types what others press.
@Suite struct LinearTests {
  /// Somebody who listens beside the screens of a meeting.
  final class Ear {
    let robot: Robot
    private(set) var said: [String] = []

    init(_ reis: Reis, _ seat: Speech.Seat) {
      let screenful: Screenful =
        switch seat {
        case .zaal: .zaal(reis.sessie.id)
        case .noteer: .noteer(reis.sessie.id)
        case .regie: .regie(reis.sessie.id)
        }
      robot = Robot(reis.table, "lijn", at: screenful, inLines: true)
      listen()
    }

    /// What is told since the last time.
    @discardableResult
    func listen() -> [String] {
      let lines = robot.listen()
      said += lines
      return lines
    }

    /// Types a line; what is told then.
    @discardableResult
    func type(_ line: String) -> [String] {
      robot.enter(line: line)
      return listen()
    }
  }

  @Test func `each change is told once, in one line`() {
    let reis = Reis().naar("Bestemming")
    let (zaal, noteer) = (Ear(reis, .zaal), Ear(reis, .noteer))
    reis.noteer("o: Een vaste dag in de week")
    for ear in [zaal, noteer] {
      #expect(ear.listen() == ["moeder: Een vaste dag in de week"])
      #expect(ear.listen() == [])
    }
    reis.zaal.press("→")
    #expect(zaal.listen() == ["stap 6: Nu. Waar sta je nu, van 0 tot 10?"])
    reis.noteer("j 6, We praten")
    #expect(zaal.listen() == ["jeugdige: 6. We praten"])
    reis.noteer.press("Ctrl-Z")
    #expect(zaal.listen() == ["ongedaan: cijfer"])
    reis.noteer.press("Ctrl-Y")
    #expect(zaal.listen() == ["jeugdige: 6. We praten"])
  }

  @Test func `a line of the note-taker is a note, and a slash an act`() {
    let reis = Reis().naar("Nu")
    let ear = Ear(reis, .noteer)
    #expect(ear.type("j: \"Sleutelen aan brommers\"") == ["Bewaard als citaat van jeugdige."])
    #expect(ear.type("6") == ["Bewaard als notitie van jeugdige."])
    #expect(ear.type("m 4, rust in huis") == ["Bewaard: cijfer 4 van moeder."])
    #expect(ear.type("/vul moeder | 6 | We praten weer") == ["moeder: 6. We praten weer"])
    #expect(
      ear.type("/stap bestem").first
        == "stap 5: Bestemming. Het is een jaar later en het is gelukt. Wat zie, hoor en doe je?")
    #expect(
      ear.type("//en dan") == ["Bewaard als notitie zonder stem. Is dit van jeugdige? Typ dan j: vooraan."])
    #expect(ear.type("/verdr") == ["“/verdr” ken ik niet. Bedoelde u “/verder”?"])
    #expect(ear.type("daarna gewoon verder") == ["Bewaard als notitie zonder stem."])
    #expect(ear.type("") == [] && ear.type("   ") == [])
    #expect(reis.notities.map(\.gegevens.tekst) == ["/en dan", "daarna gewoon verder"])
    #expect(ear.type("/ongedaan").first == "ongedaan: notitie")
  }

  @Test func `a line typed at zaal by mistake does nothing and says how to note`() {
    let reis = Reis().naar("Bagage")
    let (ear, before) = (Ear(reis, .zaal), reis.table.journal.count)
    #expect(ear.type("o: dit hoort bij de notulist")[0].contains("/notitie"))
    #expect(reis.table.journal.count == before)
    #expect(ear.type("/notitie o: dit wel") == ["moeder: dit wel"])
  }

  @Test func `everything that can be typed is told by the help, and works without a screen`() {
    let reis = Reis().naar("Nu")
    let ear = Ear(reis, .noteer)
    let help = ear.type("/hulp alles")
    for act in LinearView.acts {
      let word = "/" + Wording()(act.word)
      #expect(help.contains { $0.hasPrefix(word) }, "\(word)")
      #expect(!ear.type(word).isEmpty || act.name == .stoppen, "\(word) says nothing")
    }
    #expect(ear.robot.hasLeft)
  }

  @Test func `help by itself is ten things of this step, and of a word what it does`() {
    let reis = Reis().naar("Nu")
    for seat in [Speech.Seat.zaal, .noteer, .regie] {
      let ear = Ear(reis, seat)
      let help = ear.type("/hulp")
      #expect(help.count <= 12 && help.contains { $0.hasPrefix("/ongedaan") }, "\(help)")
      #expect(help.last == "Over één woord: /hulp WOORD. Alle woorden: /hulp alles")
      #expect(ear.type("/hulp sluit").first?.hasPrefix("/sluit: ") == true)
      #expect(ear.type("/hulp onzin").first?.contains("onzin") == true)
    }
  }

  @Test func `what help names first is what the step is for, and nothing that cannot be done there`() {
    let reis = Reis().naar("Bestemming")
    let ear = Ear(reis, .noteer)
    func words() -> [String] { ear.type("/hulp").filter { $0.hasPrefix("/") } }
    #expect(words().contains { $0.hasPrefix("/droom ") } && words().contains { $0.hasPrefix("/verder ") })
    _ = ear.type("/stap Kiezen")
    #expect(words().contains { $0.hasPrefix("/kies ") } && !words().contains { $0.hasPrefix("/droom ") })
    _ = ear.type("/stap Uitchecken")
    #expect(words().contains { $0.hasPrefix("/sluit ") } && !words().contains { $0.hasPrefix("/verder ") })
    _ = ear.type("/sluit")
    #expect(
      words().contains { $0.hasPrefix("/ontvangers ") } && !words().contains { $0.hasPrefix("/sluit ") })
  }

  @Test func `the facilitator hears what only he may know, and when the minutes are over`() {
    let reis = Reis().naar("Bagage")
    let (regie, zaal) = (Ear(reis, .regie), Ear(reis, .zaal))
    #expect(regie.said.contains { $0.hasPrefix("0 van ") })
    reis.noteer("p: nog niet", "z: ~ De taxi")
    #expect(regie.listen().first == "nog niet op het scherm: nog niet")
    #expect(regie.type("/parkeer 2 | systeem | gemeente") == ["geparkeerd, systeem, gemeente: De taxi"])
    #expect(regie.type("/toon 1").count == 1)
    #expect(regie.type("/tonen los")[0].contains("als u ze toont"))
    #expect(regie.type("/oogst").count == 2)
    zaal.listen()
    #expect(
      zaal.said.contains { $0.contains("nog niet") } && !zaal.said.contains { $0.contains("geparkeerd") })
    reis.table.wait(minutes: 150)
    #expect(regie.listen() == ["De minuten van Bagage zijn om."])
    #expect(regie.listen() == [])
    let next = regie.type("/verder")
    #expect(next[0].hasPrefix("stap 9: "))
    #expect(next.contains { $0.contains("tijd opnieuw verdelen? /herverdeel") })
    #expect(next.contains { $0.hasPrefix("Opnieuw verdelen met /herverdeel. Dan wordt het: ") })
    #expect(regie.type("dit is geen opdracht")[0].contains("/notitie"))
  }

  @Test func `words that cannot be kept wait for a yes, and the next line takes them along`() {
    let reis = Reis().naar("Bagage")
    let ear = Ear(reis, .noteer)
    reis.table.weather = .full
    #expect(ear.type("o: Eerst rust").contains { $0.contains("vol") })
    #expect(ear.type("") == [])
    ear.type("en dan een plan")
    reis.table.weather = .fine
    #expect(ear.type("") == [] && reis.notities.isEmpty)
    #expect(ear.type("/ja") == ["Bewaard als notitie van moeder.", "Bewaard als notitie van moeder."])
    #expect(reis.notities.map(\.gegevens.tekst) == ["Eerst rust", "en dan een plan"])
    reis.table.weather = .full
    ear.type("Een hond")
    reis.table.weather = .fine
    #expect(ear.type("en een kat").count == 2)
    #expect(reis.notities.map(\.gegevens.tekst).suffix(2) == ["Een hond", "en een kat"])
  }

  @Test func `an afspraak is of whom its letter says, and stays one with other words`() {
    let reis = Reis().naar("Eerste etappe")
    let ear = Ear(reis, .noteer)
    #expect(ear.type("! Koffie | m").first?.hasPrefix("Bewaard als afspraak van moeder") == true)
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wie) == ["moeder"])
    #expect(ear.type("/verbeter Koffie op vrijdag | n | een appje").first?.hasPrefix("Verbeterd") == true)
    #expect(
      reis.casus.reisplan.afspraken.map { "\($0.gegevens.wat) \($0.gegevens.wie)" } == [
        "Koffie op vrijdag mentor"
      ])
    #expect(ear.type("/verbeter Thee").first?.hasPrefix("Verbeterd") == true)
    #expect(reis.casus.reisplan.afspraken.map(\.gegevens.wat) == ["Thee"] && reis.notities.isEmpty)
  }

  @Test func `yes, mending, a voice alone and taking back are lines, without a clock`() {
    let reis = Reis().naar("Nu")
    let ear = Ear(reis, .noteer)
    #expect(
      ear.said.contains("Letters: j jeugdige, m moeder, n mentor, l leerplicht, u jeugdhulp, w wijkteam")
        || ear.said.contains { $0.hasPrefix("Letters: j jeugdige, m moeder") })
    #expect(ear.type("/ja") == ["Er is nu niets waar /ja op past."])
    #expect(
      ear.type("m: 4 eigenlijk") == ["Bewaard als notitie van moeder. /ja maakt er cijfer 4 van moeder van."])
    #expect(ear.type("/ja") == ["Bewaard: cijfer 4 van moeder."])
    #expect(reis.notities.isEmpty && reis.sessie.etappe?.schalen.map(\.cijfer) == [4])
    #expect(ear.type("/verbeter m 5").first == "Verbeterd: cijfer 5 van moeder.")
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer) == [5])
    #expect(ear.type("n:") == ["Nu spreekt: mentor."])
    reis.table.wait(minutes: 30)
    #expect(ear.type("Rekenen gaat goed") == ["Bewaard als notitie van mentor."])
    #expect(ear.type("/verbeter Rekenen gaat heel goed") == ["Verbeterd: notitie van mentor."])
    #expect(reis.notities.map(\.gegevens.tekst) == ["Rekenen gaat heel goed"])
    #expect(ear.type("m 7, rust") == ["Bewaard: cijfer 7 van moeder."])
    #expect(ear.type("/ongedaan") == ["ongedaan: cijfer", "/ja bewaart “m 7, rust” als notitie."])
    #expect(ear.type("/ja").first?.hasPrefix("Bewaard als notitie") == true)
    #expect(reis.notities.last?.gegevens.tekst == "m 7, rust")
    #expect(ear.type("b: wie is dit") == ["Bewaard. “b” ken ik niet: notitie zonder stem."])
    #expect(ear.type("/verbeter").first?.hasPrefix("Uw laatste: “") == true)
    #expect(ear.type("/ja") == ["ongedaan: notitie"])
    #expect(reis.notities.last?.gegevens.tekst == "m 7, rust")
  }

  @Test func `the round of repair is told, each note with the line that mends it`() {
    let reis = Reis().naar("Bagage")
    let ear = Ear(reis, .noteer)
    ear.type("m: Samen eten")
    ear.type("b: Wandelen")
    #expect(ear.type("/herstel") == ["2 “b: Wandelen”: van wie? Typ /stem 2 | en wie het zei"])
    ear.type("/stem 2 | mentor")
    #expect(ear.type("/herstel") == ["Bij elke notitie is bekend van wie die is."])
    // What was asked is not asked again by another act.
    reis.naar("Eerste etappe")
    ear.listen()
    ear.type("m: Ik bel morgen")
    #expect(!ear.type("/zwart").contains { $0.contains("/ja") })
  }

  @Test func `what is no text, or no words, is told and not half kept`() {
    let reis = Reis().naar("Bagage")
    let ear = Ear(reis, .noteer)
    #expect(ear.type("caf\u{FFFD}").first?.hasPrefix("Deze regel is geen UTF-8") == true)
    for line in ["\\", "\"", "~*?!", "<", "|", ":", "/", "//"] { ear.type(line) }
    #expect(reis.notities.allSatisfy { !$0.gegevens.tekst.isEmpty })
    #expect(reis.notities.map(\.gegevens.tekst) == ["\\", "\"", "~*?!", "<", "|", ":", "/", "/"])
  }

  @Test func `an afspraak and the dream are asked, and an afspraak is mended as it was typed`() {
    let reis = Reis().naar("Bestemming")
    let ear = Ear(reis, .noteer)
    #expect(
      ear.type("j: Een eigen werkplaats") == ["Bewaard als notitie van jeugdige. Is dit de droom? Typ /ja."])
    #expect(ear.type("/ja") == ["droom: “Een eigen werkplaats”"])
    reis.naar("Eerste etappe")
    ear.listen()
    #expect(
      ear.type("o: Ik bel morgen") == ["Bewaard als notitie van moeder. /ja maakt er een afspraak van."])
    #expect(ear.type("/ja") == ["Bewaard: afspraak van moeder."])
    #expect(
      ear.type("! Koffie").first?.hasPrefix("Bewaard als afspraak van moeder. Aanvullen: typ /verbeter")
        == true)
    #expect(
      ear.type("/verbeter ! Koffie op vrijdag | oma | een appje").first?.hasPrefix(
        "Verbeterd: afspraak van oma.") == true)
    let afspraken = reis.casus.reisplan.afspraken(van: reis.sessie.id).map(\.gegevens)
    #expect(afspraken.map(\.wat) == ["Ik bel morgen", "Koffie op vrijdag"])
    #expect(afspraken.last?.wie == "oma" && afspraken.last?.eersteStap == "een appje")
    #expect(reis.table.twice.isEmpty)
  }

  @Test func `the room hears nothing that is held back, and nothing while it is dark`() {
    let reis = Reis().naar("Bagage")
    let (zaal, noteer) = (Ear(reis, .zaal), Ear(reis, .noteer))
    #expect(noteer.type("p: geheim een") == ["Bewaard als notitie zonder stem, nog niet op het scherm."])
    noteer.type("o: dit mag")
    zaal.listen()
    noteer.type("/zwart")
    zaal.listen()
    noteer.type("in het donker")
    #expect(zaal.listen().filter { $0.contains("geheim") || $0.contains("donker") } == [])
    #expect(zaal.said.contains("moeder: dit mag") && zaal.said.last == "zaal is zwart")
    noteer.type("/zwart")
    #expect(zaal.listen().contains("moeder: in het donker"))
    #expect(!zaal.said.contains { $0.contains("geheim") })
  }

  @Test func `silent writing is read out only when it is shared`() {
    let reis = Reis(draaiboek: "het-andere-gesprek")
    _ = reis.naar(reis.sessie.stappen.first { $0.stap.vorm == .stil }?.stap.naam ?? "")
    let zaal = Ear(reis, .zaal)
    reis.noteer("dat weet ik nog")
    let isShared = reis.sessie.etappe.map { Fasen($0, Wording()).isSamen } ?? true
    #expect(zaal.listen().isEmpty != isShared)
    for _ in 0..<4 { reis.zaal.press("f") }
    zaal.listen()
    #expect(zaal.said.contains { $0.hasSuffix("dat weet ik nog") })
  }

  @Test(arguments: 1...12)
  func `over any session, the room never hears what is held back`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let reis = Reis().naar(dice.pick(["Inchecken", "Bestemming", "Nu", "Bagage", "Routes", "Eerste etappe"]))
    let zaal = Ear(reis, .zaal)
    for number in 0..<60 {
      switch dice.roll(0...9) {
      case 0: reis.zaal.press(dice.pick(["→", "←", "z", "s", "f", "+"]))
      case 1: reis.noteer.press("Ctrl-Z")
      case 2: reis.noteer.press("Ctrl-Y")
      case 3 where reis.noteer.last(in: reis).map { !$0.contains("GEHEIM") } ?? false:
        reis.noteer.press("↑").press("Tab", "p", "Enter").press("Esc", "Esc")
      case 4...6: reis.noteer("p: GEHEIM \(number)")
      default: reis.noteer(dice.pick(["j: ", "o: * ", "c: ", "? ", ""]) + "zin \(number)")
      }
      if number.isMultiple(of: 3) { zaal.listen() }
      if number.isMultiple(of: 20) { zaal.type("/voorlezen") }
    }
    zaal.listen()
    let heard = zaal.said.filter { $0.contains("GEHEIM") }
    #expect(heard.isEmpty, "seed \(seed): \(heard)")
    // No box, no cursor, nothing that commands a terminal: words.
    for line in zaal.said {
      #expect(
        !line.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) || $0.value < 32 }, "\(line)")
    }
  }

  @Test func `looking back is told too`() {
    let reis = Reis(eerder: true)
    let robot = Robot(reis.table, "lijn", at: .terugkijken, inLines: true)
    let list = robot.listen()
    #expect(list[1].hasPrefix("1 Vlinder · 2 sessies"))
    #expect(!list.contains { $0.contains("werkplaats") })
    robot.enter(line: "1")
    #expect(robot.listen().contains { $0.contains("Samen naar de werkplaats") })
    robot.enter(line: "/lees 9")
    #expect(robot.listen() == ["“9” staat hier niet."])
    robot.enter(line: "/verder")
    #expect(robot.listen() == ["“verder” kan op deze plek niet."])
  }
}

extension Robot {
  /// What this terminal noted last in the step of now: what ↑ brings back.
  fileprivate func last(in reis: Reis) -> String? {
    reis.notities.last { $0.author == name }?.gegevens.tekst
  }
}
