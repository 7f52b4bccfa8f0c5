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
    #expect(zaal.listen() == ["stap 5: Nu. Waar sta je nu, van 0 tot 10?"])
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
    #expect(ear.type("j: \"Sleutelen aan brommers\"") == ["jeugdige, citaat: “Sleutelen aan brommers”"])
    #expect(ear.type("6") == ["jeugdige: 6"])
    #expect(ear.type("/vul moeder | 6 | We praten weer") == ["moeder: 6. We praten weer"])
    #expect(
      ear.type("/stap bestem").first
        == "stap 4: Bestemming. Het is een jaar later en het is gelukt. Wat zie, hoor en doe je?")
    #expect(ear.type("//en dan").last == "notitie: /en dan")
    #expect(ear.type("/verdr") == ["“/verdr” ken ik niet. Bedoelde u “/verder”?"])
    #expect(ear.type("daarna gewoon verder") == ["notitie: daarna gewoon verder"])
    #expect(ear.type("") == [])
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
    let help = ear.type("/hulp")
    for act in LinearView.acts {
      let word = "/" + Wording()(act.word)
      #expect(help.contains { $0.hasPrefix(word) }, "\(word)")
      #expect(!ear.type(word).isEmpty || act.name == .stoppen, "\(word) says nothing")
    }
    #expect(ear.robot.hasLeft)
  }

  @Test func `the facilitator hears what only he may know, and when the minutes are over`() {
    let reis = Reis().naar("Bagage")
    let (regie, zaal) = (Ear(reis, .regie), Ear(reis, .zaal))
    #expect(regie.said.contains { $0.hasPrefix("0 van ") })
    reis.noteer("p: nog niet", "z: ~ De taxi")
    #expect(regie.listen().first == "nog niet tonen: nog niet")
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
    #expect(next[0].hasPrefix("stap 8: "))
    #expect(next.contains { $0.contains("tijd opnieuw verdelen? /herverdeel") })
    #expect(next.contains { $0.hasPrefix("/herverdeel → ") })
    #expect(regie.type("dit is geen opdracht")[0].contains("/notitie"))
  }

  @Test func `words that cannot be kept wait for an empty line`() {
    let reis = Reis().naar("Bagage")
    let ear = Ear(reis, .noteer)
    reis.table.weather = .full
    #expect(ear.type("o: Eerst rust").contains { $0.contains("vol") })
    #expect(ear.type("en dan een plan")[0].contains("“o: Eerst rust”"))
    reis.table.weather = .fine
    #expect(ear.type("") == ["moeder: Eerst rust"])
    #expect(reis.notities.count == 1)
  }

  @Test func `the room hears nothing that is held back, and nothing while it is dark`() {
    let reis = Reis().naar("Bagage")
    let (zaal, noteer) = (Ear(reis, .zaal), Ear(reis, .noteer))
    noteer.type("p: geheim een")
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
    #expect(noteer.said.contains("nog niet tonen: geheim een"))
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
