import Foundation
import Support
import Testing

/// The pictures in `docs/` are what the program draws today.
@Suite(.waits) struct PictureTests {
  private static let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs")

  @Test func `the pictures of the guides are not stale; make pictures draws them anew`() throws {
    let program = try Program()
    defer { program.clear() }
    let folder = program.home.appending(path: "plaatjes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = Self.docs.appending(path: "pictures.sh").path
    let drawn = try program.shell("exec bash \"$1\" \"$R\" \"$2\"", [script, folder.path])
    try #require(drawn.status == 0, "\(drawn.err)")
    let names = try pictures(folder)
    #expect(try names == pictures(Self.docs), "a picture too many or too few")
    for name in names {
      let (new, old) = try (text(folder, name), text(Self.docs, name))
      #expect(new == old, "\(name) is stale: make pictures")
      // One that moves is many.
      #expect(new.utf8.count < (name == "sessie.svg" ? 300_000 : 60_000), "\(name) is large")
    }
  }

  @Test func `the picture that moves can be read when motion is off`() throws {
    let film = try text(Self.docs, "sessie.svg")
    let pictures = film.matches(of: /<g class="b"/).count
    #expect(pictures > 8)
    #expect(
      film.contains("prefers-reduced-motion:reduce") && film.contains("infinite}.b:last-of-type{opacity:1}"))
    #expect(
      film.matches(of: /<rect width="828" height="486"/).count == pictures, "each covers what is below it")
  }

  @Test func `the page of the forms shows every form, and every picture`() throws {
    let page = try text(Self.docs, "vormen.md")
    for name in try pictures(Self.docs).filter({ $0.hasPrefix("vormen/") }) {
      #expect(page.contains("](\(name))"), "\(name)")
    }
    for vorm in Self.vormen { #expect(page.contains("**\(vorm)**"), "\(vorm)") }
  }

  private static let vormen = [
    "ronde", "oogst", "wensdroom", "wat-werkt", "ideeen", "kiezen", "morgen-anders", "terugblik",
    "denkpatronen", "reisgezelschap", "schaal", "tijdlijn", "afweging", "checklist", "stil", "teruglezen",
    "afsluiten",
  ]

  /// The pictures below a folder, by path.
  private func pictures(_ folder: URL) throws -> [String] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return files.filter { $0.hasSuffix(".svg") }.sorted()
  }

  private func text(_ folder: URL, _ name: String) throws -> String {
    try String(decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
