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
}
