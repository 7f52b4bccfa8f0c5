import Foundation
import Testing

@testable import reisleider

/// Lines of any length, and no byte lost.
@Suite struct LineReaderTests {
  private func pieces(_ bytes: [UInt8]) throws -> [LineReader.Piece] {
    let pipe = Pipe()
    let writer = pipe.fileHandleForWriting
    Thread.detachNewThread {
      try? writer.write(contentsOf: Data(bytes))
      try? writer.close()
    }
    var reader = LineReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var pieces: [LineReader.Piece] = []
    while let piece = reader.next() { pieces.append(piece) }
    return pieces
  }

  @Test func `lines are numbered from one and the last needs no end`() throws {
    let pieces = try pieces(Array("een\n\ndrie".utf8))
    #expect(pieces.map(\.number) == [1, 2, 3])
    #expect(pieces.map { String(decoding: $0.bytes, as: UTF8.self) } == ["een", "", "drie"])
    #expect(pieces.allSatisfy { !$0.isContinued })
  }

  @Test func `what a terminal answered, or left half, is in no line that is typed`() {
    let line = Array("caf".utf8) + [0xC3] + Array("\u{1B}]11;rgb:1e1e/1e1e\u{1B}\\é \u{1B}[24;80Rzo".utf8)
    #expect(LineInput.text(line, isTyped: true) == "café zo")
    #expect(LineInput.text(line, isTyped: false) == "caf\u{FFFD}é zo")
  }

  @Test func `nothing is no line`() throws {
    #expect(try pieces([]).isEmpty)
    #expect(try pieces([0x0A]).map(\.bytes) == [[]])
  }

  @Test func `a long line comes in pieces of whole characters`() throws {
    let line = String(repeating: "é€", count: 600_000)
    let pieces = try pieces(Array((line + "\nkort").utf8))
    #expect(pieces.count > 2)
    let long = pieces.filter { $0.number == 1 }
    #expect(long.map(\.isContinued) == [false] + Array(repeating: true, count: long.count - 1))
    #expect(long.allSatisfy { String(validating: $0.bytes, as: UTF8.self) != nil })
    #expect(String(decoding: long.flatMap(\.bytes), as: UTF8.self) == line)
    #expect(pieces.last?.bytes == Array("kort".utf8))
    #expect(pieces.last?.isContinued == false)
  }
}
