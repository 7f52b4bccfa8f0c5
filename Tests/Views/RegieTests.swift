import Screen
import SessionModel
import Testing
import Wording

@testable import Acts
@testable import Views

/// The facilitator's private screen.
@Suite struct RegieTests {
  private func regie(_ reis: Reis) -> Robot { Robot(reis.table, "regie", at: .regie(reis.sessie.id)) }

  @Test func `it drives the session as zaal does`() {
    let reis = Reis()
    let regie = regie(reis)
    regie.press("→", "→", "←", "z")
    #expect(reis.sessie.etappe?.stap.naam == "Vorige etappe" && reis.sessie.zwart)
    regie.press("z", "n").type("o: Eerst rust").press("Enter", "Esc", "+")
    #expect(reis.notities.map(\.gegevens.tekst) == ["Eerst rust"])
    #expect(reis.sessie.etappe?.extraMinuten == 5)
  }

  @Test func `of lines that are pasted in one moment the last ones are told, the newest first`() throws {
    let reis = Reis()
    let stap = try #require(reis.sessie.huidig)
    // Names say nothing of the order within a moment.
    let names = (0..<6).map { _ in reis.table.newName() }.reversed()
    let changes = zip(1..., names).map { number, name in
      Change(
        StreamID(.sessie, reis.sessie.id),
        .notitieGemaakt(Notitie.Gegevens(stap: stap, tekst: "Regel \(number)", stem: .ouder)), id: name)
    }
    _ = try reis.table.append(changes, by: "noteer")
    let told = regie(reis).rows.drop { !$0.contains("LAATSTE DRIE") }.joined(separator: " ")
    let numbers = told.split(separator: " ").compactMap { Int($0) }
    #expect(Array(numbers.prefix(3)) == [6, 5, 4], "\(told)")
  }

  @Test func `a table that may not know the alias has the name of its draaiboek in the head`() {
    let reis = Reis(draaiboek: "het-andere-gesprek")
    regie(reis).shows("Het andere gesprek · Inchecken").lacks("Egel")
    reis.noteer.shows("Het andere gesprek · Inchecken").lacks("Egel")
  }

  @Test func `who is late is told so, and one key divides the minutes anew`() throws {
    let reis = Reis()
    let regie = regie(reis)
    regie.shows("op tijd")
    reis.table.wait(minutes: 25)
    regie.shows("min later")
    regie.press("a").shows("h: verdeel de tijd opnieuw →")
    let before = reis.sessie.stappen.reduce(0) { $0 + $1.minuten }
    let late = Planning(reis.sessie, at: reis.table.now).uitloop
    regie.press("h")
    #expect(reis.sessie.stappen.reduce(0) { $0 + $1.minuten } == before - late)
    regie.lacks("min korter")
    regie.press("Ctrl-Z")
    #expect(reis.sessie.stappen.reduce(0) { $0 + $1.minuten } == before)
  }

  @Test func `new notes wait for the facilitator once the step is set so`() {
    let reis = Reis().naar("Bagage")
    regie(reis).press("l")
    reis.noteer("o: Eerst rust")
    reis.zaal.lacks("Eerst rust")
    regie(reis).press("o", "t")
    reis.zaal.shows("Eerst rust")
  }

  @Test func `two who steer at once go one step`() {
    let reis = Reis()
    let regie = regie(reis)
    regie.press("→")
    reis.table.wait(seconds: 2)
    reis.zaal.press("←")
    reis.table.wait(seconds: 2)
    regie.press("→")
    #expect(reis.sessie.etappe?.stap.naam == "Vorige etappe")
  }

  @Test func `who is off by more than half an hour is asked to divide the minutes, either way`() {
    let early = Reis().naar("Eerste etappe")
    let regie = regie(early)
    regie.shows("tijd opnieuw verdelen? h")
    regie.lacks("min eerder")
    regie.press("h")
    regie.lacks("tijd opnieuw verdelen")
    regie.shows("op tijd")
    regie.press("Ctrl-Z").shows("tijd opnieuw verdelen? h")
    let late = Reis()
    late.table.wait(minutes: 70)
    self.regie(late).shows("tijd opnieuw verdelen? h")
  }

  @Test func `signals are one line, and a tells them all`() {
    let reis = Reis().naar("Bagage").noteer("z: ~ De taxi")
    let regie = regie(reis)
    regie.shows("signalen: a").lacks("SIGNALEN")
    regie.press("a").shows("SIGNALEN")
    regie.shows("Nog niet gehoord")
    regie.press("a").lacks("SIGNALEN")
    regie.size = Size(columns: 120, rows: 36)
    regie.shows("SIGNALEN")
  }

  @Test func `before the first step stands what makes it go, until something is said`() {
    let reis = Reis()
    let regie = regie(reis)
    regie.shows("typ daar reisleider zaal")
    regie.shows("Wie is er: jeugdige, moeder")
    regie.lacks("Ctrl +")
    for (columns, rows) in [(80, 24), (40, 12), (120, 36)] {
      regie.size = Size(columns: columns, rows: rows)
      Golden.expect(regie.canvas.text, "regie-klaar-\(columns)x\(rows)")
    }
    regie.shows("Letters groter: Ctrl +")
    regie.size = Size(columns: 40, rows: 12)
    regie.shows("typ daar reisleider zaal")
    reis.noteer("j: Hallo")
    regie.lacks("typ daar")
  }

  @Test func `what is typed on the second terminal finds this store`() {
    let reis = Reis(), regie = regie(reis)
    var world = World(
      state: regie.inside.state, now: regie.inside.now, clock: regie.inside.clock,
      say: Wording().telling(.folder("/media/mijn usb")), newIdentifier: regie.inside.newIdentifier)
    world.size = Size(columns: 80, rows: 24)
    let shown = regie.view.render(world, size: world.size, Regions()).text
    #expect(shown.contains("typ daar reisleider --map '/media/mijn usb' zaal"))
    let zaal = ActPlace.zaal.help(world.say, world.scene(reis.sessie.id))
    #expect(zaal.contains { $0.name == "reisleider --map '/media/mijn usb' noteer" && !$0.label.isEmpty })
  }

  @Test func `lists open here while the wall stays as it is`() {
    let reis = Reis().naar("Bagage").noteer("j: Sleutelen")
    let (regie, wall) = (regie(reis), reis.zaal.canvas)
    for key in ["v", "g", "F1", "o", "i"] {
      let before = regie.canvas
      regie.press(key)
      #expect(regie.canvas.text != before.text, "\(key)")
      #expect(reis.zaal.canvas == wall, "\(key)")
      regie.press("Esc")
    }
  }

  @Test func `l in the hand on a note that is held back asks first`() {
    let reis = Reis().naar("Bagage").noteer("p: Nog even niet")
    let regie = regie(reis)
    regie.press("o", "l").shows("nog niet op het scherm")
    reis.zaal.lacks("Nog even niet")
    // Another act is no yes.
    regie.press("*", "l").shows("nog niet op het scherm")
    regie.press("l")
    reis.zaal.shows("Nog even niet")
  }

  @Test func `the small wall has what the room sees, and nothing else`() throws {
    let reis = Reis()
    let size = Size(columns: 120, rows: 36)
    let zaal = reis.zaal
    zaal.size = size
    var things = 0
    for stap in reis.sessie.stappen.map(\.stap.naam) {
      reis.verloopt(totEnMet: stap)
      reis.noteer("o: Eerst rust", "p: Alleen voor hier")
      zaal.shows("Vlinder")
      // In words alone, so that they are found.
      var (world, projected) = (reis.noteer.inside, zaal.inside)
      (world.hasBlocks, projected.hasBlocks, projected.size) = (false, false, size)
      let seen = zaal.view.render(projected, size: size).text
      let scene = try #require(world.scene(reis.sessie.id))
      let wall = SmallWallRegion(scene: scene, wand: nil, guess: size).drawn()
      for case .item(let item, _) in wall.rows {
        things += 1
        #expect(seen.contains(item.text.prefix(10)), "\(stap): \(item.text)")
        #expect(!item.text.contains("Alleen voor hier"))
      }
      if wall.shown == wall.total, wall.total > 0 {
        let counts = wall.rows.count { if case .item = $0 { true } else { false } }
        #expect(counts > 0, "\(stap)")
      }
    }
    #expect(things > 20)
  }

  @Test func `where block letters cannot be read no screen has any`() {
    let reis = Reis(eerder: true)
    let regie = regie(reis)
    for stap in reis.sessie.stappen.map(\.stap.naam) {
      reis.naar(stap)
      for robot in [regie, reis.zaal, reis.noteer, Robot(reis.table, "start")] {
        for (columns, rows) in [(80, 24), (120, 36), (160, 45)] {
          var world = robot.inside
          let size = Size(columns: columns, rows: rows)
          (world.size, world.hasBlocks) = (size, false)
          let text = robot.view.render(world, size: size).text
          #expect(!text.contains { "▀▄█".contains($0) }, "\(stap)\n\(text)")
        }
      }
    }
  }

  @Test func `what comes next has a row, however much stands above it, and what is cut says so`() {
    for step in ["Inchecken", "Reisdagboek", "Bestemming", "Bagage", "Routes"] {
      let reis = Reis(eerder: true).naar(step).noteer("m: Rust", "j: Sleutelen", "m: Een vaste dag")
      let regie = regie(reis)
      regie.size = Size(columns: 80, rows: 24)
      regie.shows("DAARNA")
      let rows = regie.canvas.text.split(separator: "\n").map { $0.filter { $0 != "│" }.trimmed }
      let last = rows.filter { !$0.isEmpty }.dropLast().last ?? ""
      #expect(last.hasSuffix("…") || last.hasSuffix(")"), "\(step): \(rows)")
    }
  }

  @Test func `it looks as it did`() {
    let reis = Reis(eerder: true).naar("Bagage").noteer("j: Sleutelen", "p: nog niet", "z: ~ De taxi")
    reis.table.wait(minutes: 20)
    let regie = regie(reis)
    for (columns, rows) in [(80, 24), (40, 12), (120, 36), (160, 45), (20, 5)] {
      regie.size = Size(columns: columns, rows: rows)
      Golden.expect(regie.canvas.text, "regie-\(columns)x\(rows)")
    }
    regie.size = Size(columns: 80, rows: 24)
    regie.press("F1")
    Golden.expect(regie.canvas.text, "regie-hulp-80x24")
  }
}
