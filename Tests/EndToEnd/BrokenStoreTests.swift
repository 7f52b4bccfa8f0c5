import Foundation
import Support
import Testing

/// What the program says of a store that is none, or is none any more.
struct BrokenStoreTests {
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
}
