import Foundation
import Support
import Testing

/// What the program says of a store that is none, or is none any more.
@Suite(.waits) struct BrokenStoreTests {
  /// What can stand where the store should be.
  enum Breakage: String, CaseIterable, Sendable {
    case empty, halved, foreign, picture, newer, folder, pipe, zeros
  }

  private func make(_ breakage: Breakage, at path: String) throws {
    let file = URL(filePath: path)
    let whole = try Data(contentsOf: file)
    try FileManager.default.removeItem(at: file)
    switch breakage {
    case .empty: try Data().write(to: file)
    case .halved: try whole.prefix(whole.count / 2 + 100).write(to: file)
    case .foreign:
      var other = whole
      other.replaceSubrange(68..<72, with: [1, 2, 3, 4])
      try other.write(to: file)
    case .picture: try Data([0x89, 0x50, 0x4E, 0x47] + (0..<9000).map { UInt8($0 % 251) }).write(to: file)
    case .newer:
      var newer = whole
      newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
      try newer.write(to: file)
    case .folder: try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    case .pipe: #expect(mkfifo(path, 0o600) == 0)
    case .zeros: try Data(repeating: 0, count: whole.count).write(to: file)
    }
  }

  @Test(arguments: Breakage.allCases)
  func `of a broken store every command says so in one line, and writes nothing`(breakage: Breakage) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let path = program.path(".local/share/reisleider/reisleider.db")
    try make(breakage, at: path)
    let isFile = ![.folder, .pipe].contains(breakage)
    let before = isFile ? try Data(contentsOf: URL(filePath: path)) : Data()
    let commands = [
      ["casus", "nieuw", "Egel"], ["noteer", "--regels", code], ["sessie", "stap", code, "2"],
      ["wis", "Vlinder", "--bevestig", "Vlinder"], ["controleer", "--kopie", program.path("kopie.db")],
    ]
    for arguments in commands {
      let outcome = try program.run(arguments, stdin: Array("een\n".utf8))
      #expect(outcome.status == 1, "\(arguments): \(outcome)")
      #expect(outcome.err.split(separator: "\n").count == 1, "\(arguments): \(outcome.err)")
      #expect(outcome.err.hasPrefix("reisleider: ") && outcome.out.isEmpty, "\(arguments): \(outcome)")
    }
    let checked = try program.run(["controleer"])
    #expect(checked.status == 1 && !checked.err.isEmpty)
    if isFile { #expect(try Data(contentsOf: URL(filePath: path)) == before) }
    let files = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
    #expect(files == [".local"])
  }

  /// One bit in the file makes a text a blob of the same bytes.
  @Test func `a row with a column of another kind is named, and the others are saved`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output(
      "noteer", "--regels", code, stdin: (1...20).map { "regel \($0)" }.joined(separator: "\n"))
    let change = """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'event';
      PRAGMA writable_schema = RESET;
      UPDATE event SET body = CAST(body AS BLOB) WHERE seq = 9;
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = sql || ' STRICT' WHERE name = 'event';
      """
    let store = program.path(".local/share/reisleider")
    let changed = try program.shell("sqlite3 '\(store)/reisleider.db'", stdin: Array(change.utf8))
    try #require(changed.status == 0 && changed.err.isEmpty, "\(changed.err)")
    let before = try program.shell("sqlite3 '\(store)/reisleider.db' 'SELECT count(*) FROM event'").lines
      .first
    let checked = try program.run(["controleer"])
    #expect(checked.status == 1 && checked.err.contains("Regel 9 "), "\(checked.err)")
    let saved = try program.run(["controleer", "--red", program.path("gered.db")])
    let all = try #require(before.flatMap { Int($0) })
    #expect((saved.out + saved.err).contains("\(all - 1) "), "\(saved)")
    var other = program
    other.environment["REISLEIDER_MAP"] = program.path("terug")
    try FileManager.default.createDirectory(atPath: program.path("terug"), withIntermediateDirectories: false)
    try FileManager.default.moveItem(
      atPath: program.path("gered.db"), toPath: program.path("terug/reisleider.db"))
    #expect(try other.notes(of: code).count == 19)
  }

  /// A disk that fails at one read, and one that fails for good.
  @Test(.traces)
  func `what a disk does not give of a store is told, and the rest of it is saved`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let lines = (1...300).map { "regel \($0) " + String(repeating: "woord ", count: 9) }
    try program.output("noteer", "--regels", code, stdin: lines.joined(separator: "\n"))
    let path = program.path(".local/share/reisleider/reisleider.db")
    let count = try program.shell("sqlite3 '\(path)' 'SELECT count(*) FROM event'").lines.first
    let all = try #require(count.flatMap { Int($0) })
    var (some, failures) = (0, 0)
    for when in ["1", "2", "3", "4", "5", "6", "8", "10", "20", "2+", "4+", "6+", "8+", "12+", "20+"] {
      let inject = "-e trace=pread64 -e inject=pread64:error=EIO:when=\(when)"
      let outcome = try program.shell(
        "exec \(Superuser.strace) -f -qq -o trace -P '\(path)' \(inject) \"$R\" controleer --red g.db --vervang"
      )
      failures += try program.text("trace").contains("(INJECTED)") ? 1 : 0
      let saved = outcome.out.firstMatch(of: /Gered: ([0-9]+)/).flatMap { Int($0.1) }
      if !when.hasSuffix("+") { #expect(saved == all, "\(when): \(outcome)") }
      let isTold = outcome.err.contains("ontbreken de regels") || outcome.err.contains("Niet alles uit")
      #expect(outcome.status == 1 ? saved == nil : saved == all || isTold, "\(when): \(outcome)")
      #expect(saved != 0, "\(when): \(outcome)")
      if let saved, saved < all { some += 1 }
    }
    #expect(some > 0 && failures > 10, "the harness is blind")
  }

  @Test func `an emergency store that cannot be read is not told to be joined`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("noteer", "--regels", code, stdin: "een\n")
    let path = program.path(".local/share/reisleider/nood-2026-11-21.db")
    try Data(repeating: 0x5A, count: 8192).write(to: URL(filePath: path))
    let saved = try program.output("controleer", "--red", program.path("gered.db"))
    #expect(saved.err.contains("Niet alles uit \(path) was te lezen"), "\(saved.err)")
    #expect(saved.out.hasPrefix("Gered: ") && !saved.out.contains("nood-"), "\(saved.out)")
  }

  /// What cannot be read must not pass for a list without words, and be written over.
  @Test(
    .traces,
    arguments: ["openat", "pread64"])
  func `forbidden words that a disk does not give are not lost`(call: String) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    #expect(try program.output("sessie", "verboden", code, stdin: "Knorretje\n").out.contains("is 1 woord"))
    let lists = program.path(".local/share/reisleider/verboden")
    let name = try #require(
      FileManager.default.contentsOfDirectory(atPath: lists).first { $0 != "CACHEDIR.TAG" })
    let path = lists + "/" + name
    let line =
      "exec \(Superuser.strace) -f -qq -o trace -P '\(path)' -e trace=\(call) -e inject=\(call):error=EIO"
    let failed = try program.shell("\(line) \"$R\" sessie verboden \(code)", stdin: Array("Bosuil\n".utf8))
    #expect(try program.text("trace").contains("(INJECTED)"), "the harness is blind")
    #expect(failed.status == 1 && failed.out.isEmpty, "\(failed)")
    #expect(failed.err.split(separator: "\n").count == 1 && failed.err.contains(path), "\(failed.err)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Knorretje\n")
    #expect(try program.output("sessie", "verboden", code, stdin: "Bosuil\n").out.contains("zijn 2 woorden"))
    #expect(
      try program.output("sessie", "verboden", code, "--leeg", stdin: "Otter\n").out.contains("is 1 woord"))
  }

  /// The closing itself is kept; the words go as soon as the disk takes it.
  @Test(.traces)
  func `forbidden words that cannot be overwritten at the end are told, and go later`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    try program.output("sessie", "verboden", code, stdin: "Knorretje\n")
    let lists = program.path(".local/share/reisleider/verboden")
    let names = try FileManager.default.contentsOfDirectory(atPath: lists)
    let path = lists + "/" + (try #require(names.first { $0 != "CACHEDIR.TAG" }))
    let line =
      "exec \(Superuser.strace) -f -qq -o trace -P '\(path)' -e trace=pwrite64 -e inject=pwrite64:error=EIO"
    #expect(try program.shell("\(line) \"$R\" sessie sluit \(code)").status == 0)
    #expect(try program.text("trace").contains("(INJECTED)"), "the harness is blind")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Knorretje\n")
    let told = try program.shell("\(line) \"$R\" casus nieuw Egel")
    #expect(told.status == 0 && told.err.contains("in \(lists) staan nog verboden woorden"), "\(told)")
    #expect(try program.output("casus", "nieuw", "Bever").err.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: lists) == ["CACHEDIR.TAG"])
  }

  /// While one types words, another forbids some.
  @Test func `of two who forbid at once no word is lost`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let slow = try program.start(["sessie", "verboden", code])
    slow.write(Array("Knorretje\n".utf8))
    try program.output("sessie", "verboden", code, stdin: "Bosuil\n")
    #expect(slow.finish().out.contains("zijn 2 woorden"))
  }
}
