import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// What each key does in each state of the line, cell by cell.
@Suite struct KeyTableTests {
  private let reis = Reis()
  private var noteer: Robot { reis.noteer }
  private var teksten: [String] { reis.notities.map(\.gegevens.tekst) }
  private var say: Wording { Wording() }

  /// Everything that became durable so far.
  private var events: Int { reis.table.journal.count }

  /// Presses a key that means nothing now: nothing is kept and the screen stays as it was.
  private func nothing(_ keys: String..., on robot: Robot? = nil) {
    let robot = robot ?? noteer
    for key in keys {
      let (before, count) = (robot.rows, events)
      robot.press(key)
      #expect(robot.rows == before, "\(key)")
      #expect(events == count, "\(key)")
    }
  }

  private func line(_ robot: Robot? = nil) -> String { (robot ?? noteer).draft?.text ?? "" }

  // MARK: Empty

  @Test func `empty, Enter keeps nothing and says so, and → and Esc do nothing`() {
    reis.naar("Bagage")
    let count = events
    noteer.press("Enter").shows(say(.enterBewaartNiets))
    #expect(events == count)
    noteer.press("Esc")
    nothing("→", "Esc")
  }

  @Test func `empty, ↓ chooses, → opens it, and ↑ takes the last kept thing`() {
    reis.naar("Nu")
    noteer.press("↓").shows("▸ · jeugdige")
    noteer.press("↓").shows("▸ · moeder")
    noteer.press("→").shows("cijfer 0 tot 10 ▸")
    noteer.press("Esc")
    reis.noteer("Rust")
    noteer.press("↑").shows("verbeteren")
  }

  @Test func `empty, Tab opens the row and Esc drops what is offered and chosen`() {
    reis.naar("Nu")
    noteer.press("Tab").shows("m moeder")
    noteer.press("Esc").lacks("m moeder")
    noteer.press("↓", "Esc").lacks("▸ · jeugdige")
    noteer.type("m 4 rust thuis").press("Enter").shows("cijfer 4 van moeder")
    noteer.press("Esc").lacks("cijfer 4 van moeder")
    noteer.press("→")
    #expect(reis.sessie.etappe?.schalen.isEmpty == true)
  }

  @Test func `empty, Ctrl-Z brings back what was emptied, and only a new press the last kept thing`() {
    reis.naar("Bagage")
    reis.noteer("Eerst rust")
    noteer.type("Dan").press("Esc", "Ctrl-Z")
    #expect(line() == "Dan")
    noteer.press("Ctrl-Z", "Ctrl-Z")
    #expect(line() == "" && teksten == ["Eerst rust"])
    reis.table.wait(seconds: 1)
    noteer.press("Ctrl-Z")
    #expect(teksten == [])
  }

  // MARK: Words

  @Test func `words, Enter keeps, → ← ↓ ↑ move, Tab opens the row, Esc empties, Ctrl-Z undoes typing`() {
    reis.naar("Bagage")
    noteer.type("Rust").press("↑").type("Eerst ").press("↓").type("!").press("←", "→").type("!")
    #expect(line() == "Eerst Rust!!")
    noteer.press("Tab").shows("3 hoe we zijn").press("Esc")
    #expect(line() == "Eerst Rust!!")
    noteer.press("Esc")
    #expect(line() == "")
    noteer.press("Ctrl-Z")
    #expect(line() == "Eerst Rust!!")
    noteer.press("Ctrl-Z")
    #expect(line() != "Eerst Rust!!")
    noteer.press("Ctrl-Y", "Enter")
    #expect(teksten == ["Eerst Rust!!"])
  }

  // MARK: An offer

  @Test func `an offer stands while letters are typed and Tab is pressed, and → takes it on an empty line`() {
    reis.naar("Nu")
    let count = events
    noteer.type("m 4 rust thuis").press("Enter", "Enter", "Enter").shows("cijfer 4 van moeder")
    #expect(events == count + 1)
    noteer.press("Tab", "Esc").type("x").press("→", "Backspace").shows("cijfer 4 van moeder")
    noteer.press("→")
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer) == [4] && teksten == [])
    reis.table.wait(seconds: 1)
    noteer.press("Ctrl-Z")
    #expect(reis.sessie.etappe?.schalen.isEmpty == true && teksten == ["m 4 rust thuis"], "one undo step")
  }

  @Test func `an offer ends with the next line that is kept`() {
    reis.naar("Nu")
    noteer.type("m 4 rust thuis").press("Enter").type("Verder").press("Enter").lacks("cijfer 4 van moeder")
    noteer.press("→")
    #expect(reis.sessie.etappe?.schalen.isEmpty == true)
  }

  // MARK: The row

  @Test func `in the row a key picks, and a letter of nobody closes it and is typed`() {
    reis.naar("Bagage")
    noteer.press("Tab", "m").type("Rust").press("Enter")
    #expect(reis.notities.last?.gegevens.stem == .ouder)
    noteer.press("Tab", "q")
    #expect(line() == "q")
    noteer.lacks("3 hoe we zijn")
  }

  @Test
  func
    `in the row Enter closes and keeps, → does nothing, Esc and Ctrl-Z close, Tab is the previous speaker`()
  {
    reis.naar("Bagage")
    noteer.type("Rust").press("Tab")
    nothing("→", "←")
    noteer.press("Ctrl-Z").lacks("3 hoe we zijn")
    #expect(line() == "Rust")
    noteer.press("Tab", "Esc").lacks("3 hoe we zijn")
    #expect(line() == "Rust")
    noteer.press("Tab", "Enter")
    #expect(teksten == ["Rust"])
    noteer.type("j: Een").press("Enter").type("o: Twee").press("Enter").press("Tab", "Tab").type("Drie")
      .press("Enter")
    #expect(reis.notities.map(\.gegevens.stem) == [nil, .jeugdige, .ouder, .jeugdige])
  }

  @Test func `in the row ↓ moves, and Enter takes what was moved to`() {
    reis.naar("Bagage")
    noteer.type("Rust").press("Tab", "↓", "↓").shows("▸ moeder").press("Enter")
    #expect(teksten == ["Rust"] && reis.notities.last?.gegevens.stem == .ouder)
  }

  // MARK: Fields

  @Test func `in a field of text Enter takes it, → goes on when it is empty, Tab opens the row over it`() {
    reis.naar("Nu")
    noteer.press("↓", "→").type("6").press("Enter").shows("wat maakt")
    nothing("↓", "↑")
    noteer.type("rust").press("←", "→").type("!").press("Tab").shows("m moeder").press("Esc").shows("rust!")
    noteer.press("Tab", "q").shows("rust!q").press("Backspace")
    noteer.press("Ctrl-U", "→").shows("hoger")
    noteer.press("Shift-Tab").press("Esc").shows("ga verder")
    noteer.press("Ctrl-Z").shows("wat maakt")
    noteer.finish()
    #expect(reis.sessie.etappe?.schalen.map(\.cijfer) == [6])
  }

  @Test func `in a field a sign is what the line says, and the field stays`() {
    reis.naar("Nu")
    noteer.press("↓", "→").type("6").press("Enter").type("o: Het is stil thuis").press("Enter")
    #expect(teksten == ["Het is stil thuis"] && reis.notities.first?.gegevens.stem == .ouder)
    noteer.shows("wat maakt").type("rust").press("Enter").finish()
    #expect(reis.sessie.etappe?.schalen.map(\.waarom) == ["rust"])
  }

  @Test
  func `in a field of a choice ↓ ↑ move the choice, Tab and → do nothing, and only an exact word is taken`() {
    reis.naar("Wie reist mee")
    noteer.press("↓", "→", "Enter").shows("· stem ▸")
    nothing("Tab", "→")
    noteer.press("↓").press("↑")
    #expect(events == reis.table.journal.count)
    let count = events
    noteer.press("Ctrl-U").type("Hij is graag buiten").press("Enter")
    #expect(events == count + 1 && teksten == ["Hij is graag buiten"])
    noteer.shows("· stem ▸").press("Esc")
    noteer.lacks("· stem ▸")
  }

  // MARK: Correcting

  @Test func `correcting, Enter changes, an emptied one asks, → is yes, ↓ ↑ do nothing, Esc leaves`() {
    reis.naar("Bagage")
    reis.noteer("Eerst rsut")
    noteer.press("↑")
    nothing("↓", "↑")
    noteer.press("Esc").lacks("verbeteren")
    #expect(teksten == ["Eerst rsut"])
    noteer.press("↑", "Backspace", "Backspace", "Backspace").type("ust").press("Ctrl-Z", "Ctrl-Y", "Enter")
    #expect(teksten == ["Eerst rust"])
    noteer.press("↑", "Tab").shows("3 hoe we zijn").press("Esc")
    noteer.press("Ctrl-U", "Enter").shows("→")
    #expect(teksten == ["Eerst rust"], "asked, not done")
    noteer.press("→")
    #expect(teksten == [])
  }

  // MARK: A paste

  @Test
  func
    `a paste waits: ↓ scrolls, Tab makes it one, → does nothing, letters stand behind it, Enter keeps all`()
  {
    reis.naar("Bagage")
    noteer.paste("- een\n- twee\n- drie\n- vier\n- vijf\n- zes\n- zeven\n- acht\n- negen\n- tien\n- elf")
    nothing("→")
    let before = noteer.rows
    noteer.press("↓")
    #expect(noteer.rows != before)
    noteer.press("↑")
    #expect(noteer.rows == before)
    noteer.press("Tab")
    #expect(noteer.rows != before)
    noteer.press("Tab").type("en dit").press("Enter")
    #expect(teksten.count == 12 && teksten.last == "en dit")
  }

  @Test func `a paste is dropped by Esc, and Ctrl-Z brings it back`() {
    reis.naar("Bagage")
    noteer.paste("- een\n- twee").press("Esc")
    #expect(noteer.draft == nil)
    noteer.press("Ctrl-Z").shows("een").press("Enter")
    #expect(teksten == ["een", "twee"])
  }

  // MARK: On its way

  @Test func `on its way, letters and Enter make next rows, Esc says to wait, and the rest does nothing`() {
    reis.naar("Bagage")
    reis.table.weather = .busy
    noteer.type("Een").press("Enter")
    for key in ["→", "↓", "↑", "Tab", "Ctrl-Z"] {
      noteer.press(key)
      #expect(line() == "Een", "\(key)")
    }
    noteer.press("Esc").shows(say.sentence(for: .busy))
    noteer.type("Twee").press("Enter").type("Drie")
    reis.table.clears()
    noteer.press("Enter")
    #expect(teksten == ["Een", "Twee", "Drie"])
  }

  // MARK: Closed

  private func close() throws {
    _ = try reis.table.append([Change(StreamID(.sessie, reis.sessie.id), .sessieGesloten)], by: "regie")
  }

  @Test func `closed, Enter and Ctrl-Z and Tab and → do nothing, and ↑ ↓ look around`() throws {
    reis.naar("Bagage")
    for number in 1...20 { reis.noteer("Notitie \(number)") }
    try close()
    let (count, before) = (events, noteer.rows)
    for key in ["Enter", "→", "Tab", "Ctrl-Z", "Ctrl-Z"] { noteer.press(key) }
    #expect(events == count && teksten.count == 20)
    noteer.press("Enter", "↑")
    #expect(noteer.rows != before)
    noteer.press("↓")
    #expect(noteer.rows.prefix(10) == before.prefix(10))
  }

  @Test func `closed, what is begun afterwards waits in the draft, and what was half typed is kept by Enter`()
    throws
  {
    reis.naar("Bagage")
    noteer.type("o: Dat iedereen luis")
    try close()
    noteer.type("terde").press("Enter")
    #expect(reis.sessie.notities.values.map(\.gegevens.tekst) == ["Dat iedereen luisterde"])
    let count = events
    noteer.type("te laat").shows("De sessie is gesloten").press("Enter")
    #expect(events == count && line() == "te laat")
    let next = noteer.killed()
    next.press("Enter")
    #expect(events == count && next.draft?.text == "te laat")
    next.press("Esc")
    #expect(next.draft == nil)
  }
}
