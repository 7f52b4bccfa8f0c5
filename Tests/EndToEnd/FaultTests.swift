import Foundation
import Support
import Testing

/// What happens to notes when processes die, disks fill and others write at the same time.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct FaultTests {
  // MARK: Killed

  @Test func `no acknowledged note is lost or doubled by kill -9`() throws {
    let (seed, rounds) = (Torture.seed, Torture.rounds(50, long: 1000))
    Torture.announce("kill -9 of noteer --regels", rounds: rounds)
    var dice = Dice(seed: seed)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    var acknowledged: [String] = []
    for round in 1...rounds {
      let running = try program.start(["noteer", "--regels", code])
      running.write((1...300).flatMap { Array("ronde \(round) regel \($0)\n".utf8) })
      let wanted = Int.random(in: 1...12, using: &dice)
      for _ in 0..<wanted { acknowledged.append(try id(running.line())) }
      // Somewhere in what it does next.
      for _ in 0..<Int.random(in: 0...20_000, using: &dice) { sched_yield() }
      running.send(SIGKILL)
      let rest = running.finish().out.split(separator: "\n", omittingEmptySubsequences: false)
      // A line without its end was not said.
      acknowledged += try rest.dropLast().map { try id(String($0)) }
    }
    let notes = try program.notes(of: code)
    let said = Set(acknowledged)
    #expect(notes.map(\.id).filter(said.contains) == acknowledged, "seed \(seed)")
    let texts = notes.map(\.tekst)
    #expect(Set(texts).count == texts.count, "seed \(seed)")
    let numbers = texts.compactMap { text in text.split(separator: " ").compactMap { Int($0) } }
    #expect(numbers == numbers.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }, "seed \(seed)")
    // At most the one that was on its way came on disk without being said.
    #expect(notes.count <= acknowledged.count + rounds, "seed \(seed)")
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"))
  }

  private func id(_ line: String?) throws -> String {
    let line = try #require(line)
    return String(try #require(line.split(separator: " ").last))
  }

  @Test func `a noteer killed while one types loses at most ten characters`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let rounds = Torture.rounds(5, long: 200)
    Torture.announce("kill -9 of a noteer at which one types", rounds: rounds)
    for number in 1...rounds {
      // Two letters, for what stands on the screen already must not pass for what is typed now.
      let round = String(
        [25 - number / 26 % 26, number % 26].map { Character(UnicodeScalar(UInt8(65 + $0))) })
      var typed = ""
      let noteer = try tmux.open("noteer")
      try noteer.waitUntil(shows: "geen stem ▸", "0 van 10 min")
      for part in ["\(round)bcdefgh ", "\(round)klmnopq ", "\(round)tuvwxyz "] {
        typed += part
        try noteer.type(part)
        guard !part.contains("z") else { break }
        try noteer.waitUntil(shows: part.trimmingCharacters(in: .whitespaces))
        try noteer.waitForRest()
      }
      try noteer.kill(by: SIGKILL)
      try noteer.waitUntil(shows: "einde 137")
      let again = try tmux.open("noteer")
      try again.waitUntil(shows: "Hier was u gebleven")
      try again.press("Enter")
      try again.waitUntil(shows: "bewaard ")
      let kept = try #require(try tmux.program.notes(of: code).last?.tekst)
      #expect(typed.hasPrefix(kept) && typed.count - kept.count <= 10 + 1, "\(kept) of \(typed)")
      try again.press("C-q")
      try again.waitUntil(shows: "einde 0")
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end keeps every character and gives the terminal back`(signal: Int32) throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try noteer.enter("Al bewaard")
    try noteer.waitUntil(shows: "bewaard ")
    try noteer.type("Precies op de helft van een zi")
    try noteer.waitUntil(shows: "van een zi")
    try noteer.kill(by: signal)
    try noteer.waitUntil(shows: "vooraf", "einde \(128 + signal)", hides: ["Vlinder", "Al bewaard"])
    let again = try tmux.open("noteer")
    try again.waitUntil(shows: "▸ Precies op de helft van een zi", "Al bewaard")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `what was typed just before a signal to end is kept too`(signal: Int32) throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(program, "noteer"))
    #expect(noteer.waits(for: "Enter"))
    // Keys and signal wait side by side when it goes on.
    noteer.send(SIGSTOP)
    #expect(noteer.waitsForStop())
    noteer.type("Nog net gezegd")
    noteer.send(signal)
    noteer.send(SIGCONT)
    #expect(noteer.waitForEnd() == signal)
    let again = try #require(PseudoTerminal(program, "noteer"))
    #expect(again.waits(for: "Nog net gezegd"))
  }

  @Test func `a window that is closed keeps every character`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try noteer.type("Precies op de helft van een zi")
    try noteer.waitUntil(shows: "van een zi")
    let process = try noteer.process
    try noteer.close()
    #expect(ends(process))
    try tmux.open("noteer").waitUntil(shows: "▸ Precies op de helft van een zi")
  }

  /// Whether a process of somebody else's is gone soon.
  private func ends(_ process: pid_t) -> Bool {
    let end = Date(timeIntervalSinceNow: Tmux.patience)
    while kill(process, 0) == 0 {
      guard Date() < end else { return false }
      sched_yield()
    }
    return true
  }

  @Test func `what a note-taker left is for no projector, seen or heard`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try noteer.type("stil verdriet thuis")
    try noteer.waitUntil(shows: "verdriet thuis")
    try noteer.kill(by: SIGTERM)
    try noteer.waitUntil(shows: "einde 143")
    let told = try tmux.program.run(["zaal", "--tekst", code])
    #expect(!(told.out + told.err).contains("verdriet"))
    let zaal = try tmux.open("zaal")
    try zaal.waitUntil(shows: "Vlinder")
    try zaal.press("n")
    try zaal.waitUntil(shows: "▸", hides: ["verdriet"])
    try zaal.type("op zaal getypt")
    try zaal.waitUntil(shows: "op zaal getypt")
    try zaal.kill(by: SIGTERM)
    try zaal.waitUntil(shows: "einde 143")
    let again = try tmux.open("noteer")
    try again.waitUntil(shows: "▸ stil verdriet thuis")
    let wall = try tmux.open("zaal")
    try wall.waitUntil(shows: "Vlinder")
    try wall.press("n")
    try wall.waitUntil(shows: "op zaal getypt")
  }

  // MARK: Together

  @Test func `two note-takers at once keep all they wrote, and everyone sees the same order`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let zaal = try tmux.open("zaal", columns: 100, rows: 60)
    try zaal.waitUntil(shows: "Reisbureau · Vlinder")
    let hands = [
      try tmux.open("noteer", columns: 60, rows: 80), try tmux.open("noteer", columns: 60, rows: 80),
    ]
    for hand in hands { try hand.waitUntil(shows: "Vlinder · Reisdagboek") }
    for number in 101...130 {
      for (index, hand) in hands.enumerated() { try hand.enter("hand\(index + 1)-\(number)") }
      for hand in hands {
        try hand.waitUntil(shows: "hand1-\(number)", "hand2-\(number)", hides: ["even wachten", "▸ hand"])
      }
    }
    let texts = try tmux.program.notes(of: code).map(\.tekst)
    for hand in 1...2 {
      #expect(texts.filter { $0.hasPrefix("hand\(hand)") } == (101...130).map { "hand\(hand)-\($0)" })
    }
    #expect(texts.count == 60)
    try zaal.waitUntil(shows: "hand1-130", "hand2-130")
    for terminal in hands + [zaal] {
      let seen = try terminal.screen.matches(of: /hand\d-\d+/).map { String($0.output) }
      #expect(seen.count > 20 && seen == texts.suffix(seen.count))
    }
  }

  @Test func `while somebody else holds the store the words wait in the line, and are kept once`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    let other = try tmux.open(shell: "exec sqlite3 .local/share/reisleider/reisleider.db")
    try other.enter("PRAGMA busy_timeout = 60000; BEGIN EXCLUSIVE; SELECT 'vast' || 'gehouden';")
    try other.waitUntil(shows: "vastgehouden")
    let start = Date()
    try noteer.enter("Muziek op dinsdag")
    try noteer.waitUntil(shows: "even wachten, nog niet bewaard", "▸ Muziek op dinsdag", hides: ["bewaard 0"])
    try noteer.press("Enter")
    // The clock of the program goes on: it tries again and again, and never gives up.
    while Date().timeIntervalSince(start) < 3 {
      try noteer.type("x")
      try noteer.press("BSpace")
      try noteer.waitUntil(shows: "even wachten, nog niet bewaard", "▸ Muziek op dinsdag")
    }
    try other.enter("COMMIT;")
    try noteer.waitUntil(shows: "bewaard ", "1 notitie", hides: ["even wachten", "▸ Muziek"])
    #expect(try tmux.program.notes(of: code).map(\.tekst) == ["Muziek op dinsdag"])
    #expect(try noteer.process > 0)
  }

  @Test
  func `what is taken back while somebody else holds the store goes back once, and leaving waits for it`()
    throws
  {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let regie = try tmux.open("regie")
    try regie.waitUntil(shows: "Reisdagboek")
    try regie.press("z")
    try regie.waitUntil(shows: "zwart")
    let other = try tmux.open(shell: "exec sqlite3 .local/share/reisleider/reisleider.db")
    try other.enter("PRAGMA busy_timeout = 60000; BEGIN EXCLUSIVE; SELECT 'vast' || 'gehouden';")
    try other.waitUntil(shows: "vastgehouden")
    try regie.press("C-z", "C-z", "C-z")
    try regie.waitUntil(shows: "Een ander schrijft nog")
    try regie.press("C-q")
    try other.enter("COMMIT; SELECT 'los' || 'gelaten';")
    try regie.waitUntil(shows: "einde 0")
    let again = try tmux.open("regie")
    try again.waitUntil(shows: "Reisdagboek", hides: ["zaal is zwart"])
    #expect(try tmux.program.output("controleer").out.hasSuffix(" is heel.\n"))
  }

  // MARK: A place that fails

  @Test func `on a full disk a note stays in the line and says so, and is kept once when there is room`()
    throws
  {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let code = try tmux.program.begin(at: 4)
    let database = tmux.program.path(".local/share/reisleider/reisleider.db")
    let attributes = try FileManager.default.attributesOfItem(atPath: database)
    let blocks = try #require(attributes[.size] as? Int) / 512
    let noteer = try tmux.open(
      shell: "ulimit -S -f \(blocks + 8); \"$R\" noteer; echo \"einde $?\"; exec cat")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    let note = (1...1500).map { "woord\($0)" }.joined(separator: " ")
    try noteer.paste(note)
    try noteer.waitUntil(shows: "woord1500")
    try noteer.press("Enter")
    try noteer.waitUntil(shows: "NIET BEWAARD", "woord1500", "is vol")
    #expect(try tmux.program.notes(of: code).isEmpty)
    let room = try tmux.program.shell("prlimit --pid \(noteer.process) --fsize=unlimited")
    try #require(room.status == 0, "\(room.err)")
    try noteer.press("Enter")
    try noteer.waitUntil(shows: "bewaard ", hides: ["NIET BEWAARD", "is vol", "▸ woord"])
    #expect(try tmux.program.notes(of: code).map(\.tekst) == [note])
    #expect(try tmux.program.output("controleer").out.hasSuffix(" is heel.\n"))
  }

  /// The superuser writes everywhere, unless that right is taken away first.
  private static let without =
    Superuser.isHere ? "setpriv --bounding-set=-dac_override,-dac_read_search " : ""

  @Test(arguments: ["zaal", "noteer", ""])
  func `a folder in which nothing can be written is told before anything is typed`(screen: String) throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let folder = tmux.program.path(".local/share/reisleider")
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    let terminal = try tmux.open(shell: "\(Self.without)\"$R\" \(screen); echo \"einde $?\"; exec cat")
    try terminal.waitUntil(shows: "kan alleen gelezen worden", "einde 1")
  }

  @Test func `a store that is thrown away while it runs is told, and the words stay in the line`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    _ = try tmux.program.begin(at: 4)
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try FileManager.default.removeItem(atPath: tmux.program.path(".local/share/reisleider"))
    try noteer.enter("Muziek op dinsdag")
    try noteer.waitUntil(
      shows: "NIET BEWAARD", "▸ Muziek op dinsdag", "verplaatst of weggegooid")
    try noteer.press("C-q")
    try noteer.waitUntil(shows: "vooraf", "einde 0", hides: ["Muziek"])
  }
}
