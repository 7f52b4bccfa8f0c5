import Foundation
import Support
import Testing

/// Many at one store: who write, who look on, who hold it, and who copy and check it meanwhile.
@Suite(.waits) struct CrowdTests {
  @Test
  func `ten write and ten look on, one is stopped, one holds the store, others copy, check and rebuild`()
    throws
  {
    let rounds = Torture.rounds(12, long: 300)
    Torture.announce("ten writers and ten followers", rounds: rounds)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let writers = try (0..<10).map { _ in try program.start(["noteer", "--regels", code]) }
    let followers = try (0..<10).map { _ in try #require(PseudoTerminal(program, "zaal", code, rows: 40)) }
    for follower in followers { try #require(follower.waits(for: "verder")) }
    followers[3].send(SIGSTOP)
    let outsider = try program.start(shell: "exec sqlite3 .local/share/reisleider/reisleider.db")

    var acknowledged: Set<String> = []
    var helpers: [RunningProgram] = []
    for round in 1...rounds {
      let isHeld = round == rounds / 3
      if isHeld {
        outsider.write(Array("PRAGMA busy_timeout = 60000;\nBEGIN EXCLUSIVE; SELECT 'vast';\n".utf8))
        while let line = outsider.line(), line != "vast" {}
      }
      for (index, writer) in writers.enumerated() { writer.write(Array("w\(index)-\(round)\n".utf8)) }
      if isHeld {
        // Nobody says that anything is kept, however long it takes.
        for writer in writers { #expect(writer.line(within: Torture.isLong ? 3000 : 150) == nil) }
        outsider.write(Array("COMMIT;\n".utf8))
      }
      if round == rounds / 2 {
        acknowledged = Set(try program.notes(of: code).map(\.tekst))
        helpers = [
          try program.start(["controleer"]), try program.start(["controleer", "--herbouw"]),
          try program.start(["controleer", "--kopie", program.path("kopie.db")]),
        ]
      }
      for writer in writers {
        let line = writer.line()
        // Of who has stopped nothing comes any more, and each would be waited for in every round.
        try #require(line?.hasPrefix("bewaard \(round) ") == true, "round \(round): \(line ?? "nothing")")
      }
    }
    followers[3].send(SIGCONT)
    for helper in helpers {
      let outcome = helper.finish()
      #expect(outcome.status == 0 && !outcome.err.contains("reisleider:"), "\(outcome)")
    }
    #expect(outsider.finish().err.isEmpty)
    for writer in writers {
      let outcome = writer.finish()
      #expect(outcome.status == 0 && outcome.err.isEmpty, "\(outcome)")
    }
    try program.output("noteer", "--regels", code, stdin: "de allerlaatste\n")
    for (index, follower) in followers.enumerated() {
      #expect(follower.waits(for: "allerlaatste"), "follower \(index)")
      follower.type("\u{11}")
      #expect(follower.waitForEnd() == 0)
    }
    let texts = try program.notes(of: code).map(\.tekst)
    #expect(texts.count == rounds * 10 + 1)
    for index in 0..<10 {
      #expect(texts.filter { $0.hasPrefix("w\(index)-") } == (1...rounds).map { "w\(index)-\($0)" })
    }
    #expect(try program.output("controleer").out.hasSuffix(" is heel.\n"))
    let copied = Set(try copy(program, "kopie.db").notes(of: code).map(\.tekst))
    #expect(acknowledged.isSubset(of: copied) && copied.isSubset(of: texts))
  }

  @Test func `every copy made while a session runs opens, and has all that was said to be kept before it`()
    throws
  {
    let rounds = Torture.rounds(3, long: 200)
    Torture.announce("copies while one writes", rounds: rounds)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(program, "noteer", code))
    #expect(noteer.waits(for: "Enter"))
    for round in 1...rounds {
      let writer = try program.start(["noteer", "--regels", code])
      writer.write((1...80).flatMap { Array("kopie \(round) regel \($0)\n".utf8) })
      for _ in 1...3 { #expect(writer.line() != nil) }
      let before = try program.notes(of: code).map(\.tekst)
      let name = "kopie-\(round).db"
      let outcome = try program.output("controleer", "--kopie", program.path(name))
      #expect(outcome.err.isEmpty)
      #expect(writer.finish().status == 0)
      let copied = try copy(program, name).notes(of: code).map(\.tekst)
      let after = try program.notes(of: code).map(\.tekst)
      #expect(copied.starts(with: before) && after.starts(with: copied), "round \(round)")
    }
    noteer.type("\u{11}")
    #expect(noteer.waitForEnd() == 0)
  }

  /// Who copies a file that is written to may get half of two moments; that must not pass for the whole.
  @Test func `a copy that somebody makes by hand is whole, or says that it is not`() throws {
    let rounds = Torture.rounds(5, long: 200)
    Torture.announce("copies by hand", rounds: rounds)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    var torn = 0
    for round in 1...rounds {
      let writer = try program.start(["noteer", "--regels", code])
      writer.write((1...120).flatMap { Array("hand \(round) regel \($0)\n".utf8) })
      for _ in 1...3 { #expect(writer.line() != nil) }
      let before = try program.notes(of: code).map(\.tekst)
      try FileManager.default.createDirectory(
        atPath: program.path("hand"), withIntermediateDirectories: false)
      #expect(try program.shell("cp -p .local/share/reisleider/reisleider.db hand/").status == 0)
      #expect(writer.finish().status == 0)
      var other = program
      other.environment["REISLEIDER_MAP"] = program.path("hand")
      if try other.run(["controleer"]).status == 0 {
        let copied = try other.notes(of: code).map(\.tekst)
        let after = try program.notes(of: code).map(\.tekst)
        #expect(copied.starts(with: before) && after.starts(with: copied), "round \(round)")
      } else {
        torn += 1
      }
      try FileManager.default.removeItem(atPath: program.path("hand"))
    }
    guard Torture.isLong else { return }
    print("copies by hand: \(rounds), \(torn) said that they are not whole")
    #expect(torn < rounds, "no copy was whole")
  }

  /// The program on a copy, which is whole.
  private func copy(_ program: Program, _ name: String) throws -> Program {
    let folder = program.path("terug-" + name)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try FileManager.default.moveItem(atPath: program.path(name), toPath: folder + "/reisleider.db")
    var other = program
    other.environment["REISLEIDER_MAP"] = folder
    #expect(try other.output("controleer").out.hasSuffix(" is heel.\n"))
    return other
  }

  @Test(.enabled(if: Torture.isLong, "a figure, only in make torture"))
  func `no write waits longer than a quarter of a second on one of ours that reads`() throws {
    let notes = Torture.rounds(0, long: 20_000)
    Torture.announce("writes beside readers, notes", rounds: notes)
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let many = (1...notes).map { "notitie \($0) met een paar woorden erbij" }.joined(separator: "\n")
    let paste = try program.file("plak.txt", many)
    #expect(try program.shell("\"$R\" noteer --regels \(code) < '\(paste)' > /dev/null").status == 0)
    let readers: [(String, [String])] = [
      ("alone", []), ("controleer", ["controleer"]), ("herbouw", ["controleer", "--herbouw"]),
      ("kopie", ["controleer", "--kopie", program.path("kopie.db"), "--vervang"]),
      ("dossier", ["casus", "toon", "Vlinder", "--alles"]),
    ]
    for (name, arguments) in readers {
      let writer = try program.start(["noteer", "--regels", code])
      writer.write(Array("begin\n".utf8))
      #expect(writer.line() != nil)
      let reader = arguments.isEmpty ? nil : try program.start(arguments)
      var waits: [Double] = []
      let clock = ContinuousClock()
      let end = clock.now.advanced(by: .seconds(5))
      while clock.now < end {
        let start = clock.now
        writer.write(Array("woord\n".utf8))
        #expect(writer.line() != nil)
        waits.append((clock.now - start) / .milliseconds(1))
      }
      if let reader { #expect(reader.finish().status == 0) }
      #expect(writer.finish().status == 0)
      waits.sort()
      print("writes beside \(name): median \(waits[waits.count / 2]) ms, longest \(waits.last ?? 0) ms")
      #expect(waits.last ?? 0 < 250, "beside \(name)")
    }
  }
}
