import Panels
import SessionModel
import Templates
import Testing
import Wording

@testable import Acts
@testable import Views

/// The forms of the steps, filled in through every door.
@Suite struct FormDoorsTests {
  /// A session with one before it, in a step of this form; what the forms ask about was said already.
  static func reis(in vorm: Vorm) throws -> Reis {
    let reis = Reis(eerder: true)
    reis.verloopt(totEnMet: "Kiezen")
    if vorm == .oogst { try interview(reis) }
    let stap = try #require(
      Templates.all.lazy.compactMap { try? Draaiboek(parsing: $0.markdown) }.flatMap(\.stappen)
        .first { $0.vorm == vorm })
    let (id, here) = (reis.table.newName(), try #require(reis.sessie.huidig))
    let stream = StreamID(.sessie, reis.sessie.id)
    _ = try reis.table.append(
      [
        Change(stream, .stapIngevoegd(stap, na: here), id: id),
        Change(stream, .stapGekozen(van: here, naar: StapID(id.text))),
      ], by: "begin")
    return reis
  }

  /// An interview before this session, of which the child let one sentence go along.
  private static func interview(_ reis: Reis) throws {
    let (sessie, zin) = (reis.table.newName(), reis.table.newName())
    let stream = StreamID(.sessie, sessie)
    let now = reis.table.now
    reis.table.now = Moment(milliseconds: now.milliseconds - 21 * 86_400_000)
    defer { reis.table.now = now }
    let text = try #require(Templates.all.first { $0.name == "waarderend-interview" }).markdown
    let said = Notitie.Gegevens(
      stap: StapID(number: 3), tekst: "Ik bouwde een hut", stem: .jeugdige, soort: .citaat)
    let changes = [
      Change(
        stream,
        .sessieBegonnen(
          Sessie.Begin(draaiboek: text, casus: reis.casus.id, bijeenkomst: reis.table.newName()))),
      Change(stream, .notitieGemaakt(said), id: zin),
      Change(stream, .antwoord(.init(over: [zin], mee: .mee, door: .jeugdige))),
      Change(stream, .sessieGesloten),
    ]
    _ = try reis.table.append(changes, by: "interview")
  }

  /// An answer to each field up to where nothing more is asked: as it is typed in the field, and behind a bar.
  private static func answers(_ ding: Form.Ding) -> [(keys: [String], typed: String)] {
    var answers: [(keys: [String], typed: String)] = []
    for field in ding.velden {
      let typed: String
      switch field.soort {
      case .tekst, .naam: typed = "Rust en ruimte"
      case .keuze(let options), .meer(let options):
        // What ends the form asks something by the hand, and not behind a slash.
        // What is one question is answered with yes.
        let yes = ding.velden.count == 1 ? options.first.map { String($0.letter) } : nil
        typed = yes ?? options.last { !field.stopt.contains($0.value) }.map { String($0.letter) } ?? ""
      case .vrij(let options): typed = options.last?.value ?? "oom"
      case .getal(let range), .getallen(let range, _): typed = String(range.upperBound)
      }
      answers.append((["Ctrl-U", ":" + typed, "Enter"], typed))
      if let value = field.value(of: typed), field.stopt.contains(value) { break }
    }
    return answers
  }

  /// The forms in which there is nothing to fill in: a line is a note there.
  static let notes: Set<Vorm> = [.wensdroom, .watWerkt, .ideeen, .teruglezen, .pauze]

  @Test(arguments: Vorm.allCases)
  func `a form is filled in the same by every door, also where a session went before`(vorm: Vorm) throws {
    func by(_ door: String, _ robot: (Reis) -> Robot, _ act: (Robot) -> Void) throws -> [String] {
      let reis = try Self.reis(in: vorm)
      let robot = robot(reis)
      return Doors.walk(reis, by: robot, door) { act(robot) }
    }
    let reis = try Self.reis(in: vorm)
    let scene = try #require(reis.noteer.scene(reis.sessie.id))
    #expect((scene.form == nil) == Self.notes.contains(vorm), "\(vorm)")
    var (keys, typed) = ([":o: Rust en ruimte", "Enter"], "notitie o: Rust en ruimte")
    if let form = scene.form {
      let place = try #require(form.dingen.firstIndex { !$0.klaar } ?? form.dingen.indices.first)
      let answers = Self.answers(form.dingen[place])
      keys = ["↓", "→"] + answers.flatMap(\.keys)
      let ding = form.dingen[place]
      let isNameless = form.dingen.allSatisfy { $0.nummer == nil }
      let name = ding.nummer.map(String.init) ?? (isNameless ? String(place + 1) : ding.titel)
      typed = "vul \(name) | " + answers.map(\.typed).joined(separator: " | ")
    }
    let expected = try by("slash", \.noteer) { $0.type("/" + typed).press("Enter") }
    #expect(!expected.isEmpty)
    #expect(try by("field", \.noteer) { Doors.press(keys, on: $0) } == expected)
    #expect(try by("zaal", \.zaal) { $0.press("n").type("/" + typed).press("Enter") } == expected)
    #expect(try by("field on zaal", \.zaal) { Doors.press(["n"] + keys, on: $0) } == expected)
    for (seat, robot) in Doors.tekst {
      #expect(try by("tekst \(seat)", robot) { $0.enter(line: "/" + typed) } == expected, "--tekst \(seat)")
    }
    if scene.form == nil {
      let noteer = Doors.tekst.first { $0.seat == .noteer }
      let robot = try #require(noteer).robot
      #expect(try by("a line of tekst", robot) { $0.enter(line: "o: Rust en ruimte") } == expected)
    }

    let (act, before) = (try ActLine(typed, Wording()), reis.table.journal.count)
    _ = try reis.table.append(act.act.changes(act.argument, scene, reis.noteer.seen.means), by: "doe")
    #expect(Doors.facts(reis.table.journal.dropFirst(before)) == expected)
  }
}
