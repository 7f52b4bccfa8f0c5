import Foundation
import Screen
import Testing

@testable import reisleider

/// The theme that was chosen on a terminal is there again the next time, and on no other terminal.
@Suite struct ThemeMemoryTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "themas-\(UUID().uuidString)/reisleider"
  ).path

  private func memory(_ terminal: String) -> ThemeMemory { ThemeMemory(folder: folder, terminal: terminal) }

  @Test func `each terminal has the theme that was last chosen there`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(memory("pts/1").theme == nil)
    memory("pts/1").remember(.donker)
    memory("pts/2").remember(.hoogContrast)
    memory("pts/1").remember(.licht)
    #expect(memory("pts/1").theme == .licht && memory("pts/2").theme == .hoogContrast)
    #expect(memory("pts/3").theme == nil)
    #expect(
      try String(contentsOfFile: folder + "/themas", encoding: .utf8) == "pts/2 hoog-contrast\npts/1 licht\n")
  }

  @Test func `a file with other things in it is no trouble, and grows no further`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data([0xFF, 0x0A] + Array("pts/1 paars\npts/1\npts/1 donker\n".utf8)).write(
      to: URL(filePath: folder + "/themas"))
    #expect(memory("pts/1").theme == .donker)
    for number in 0..<60 { memory("pts/\(number)").remember(.licht) }
    #expect(
      try String(contentsOfFile: folder + "/themas", encoding: .utf8).split(separator: "\n").count == 50)
  }

  @Test func `where nothing can be written the theme is chosen anew`() {
    ThemeMemory(folder: nil, terminal: "pts/1").remember(.donker)
    ThemeMemory(folder: "/proc/self/geen/map", terminal: "pts/1").remember(.donker)
    #expect(ThemeMemory(folder: nil, terminal: "pts/1").theme == nil)
  }
}
