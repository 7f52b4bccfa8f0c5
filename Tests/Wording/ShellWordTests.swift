import Foundation
import Testing

@testable import Wording

/// What is told to be typed is taken by a shell as it was meant.
@Suite struct ShellWordTests {
  private static let names = [
    "Vlinder", "Vlinder (Denkstad)", "oma's hond", "$HOME", "`id`", "a\"b", "*", "~/reis", "a;b", "!x", "é ü",
    "",
    "/media/mijn usb/reis", "[oefening]", "#1", "a\\b", "0198-af",
  ]

  @Test func `a shell reads each name as it is, and a plain one has no quotes`() throws {
    let line = Self.names.map(\.shellWord).joined(separator: " ")
    let shell = Process(), out = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "printf '%s\\n' " + line]
    shell.standardOutput = out
    try shell.run()
    let read = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    shell.waitUntilExit()
    #expect(read == Self.names.map { $0 + "\n" }.joined())
    for plain in ["Vlinder", "0198-af", "/media/usb/reis"] { #expect(plain.shellWord == plain) }
  }

  @Test func `a gap in a command is one word, and a gap in a sentence what it is`() {
    #expect(
      Wording()(.casusIsGesloten, "Oma (Rand)", "Oma (Rand)")
        == "Casus Oma (Rand) is gesloten. Lezen kan altijd: reisleider casus toon 'Oma (Rand)'")
  }
}
