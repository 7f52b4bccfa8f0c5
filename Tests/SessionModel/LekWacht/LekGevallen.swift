import Foundation
import Testing
import Text

@testable import SessionModel

/// The labelled set: texts with what is in them, said before there was anything to find it.
struct LekGevallen {
  struct Geval {
    /// What must be found; `nil` for a text in which nothing is.
    let soort: LekSoort?
    let tekst: String
  }

  let vandaag: Day
  let verboden: VerbodenWoorden
  let gevallen: [Geval]

  /// Reads the set.
  init(_ name: String = "gevallen.txt", file: String = #filePath) throws {
    let lines = try LekGevallen.lines(of: name, file: file)
    func head(_ name: String) throws -> String {
      let start = "# \(name) "
      return String(try #require(lines.first { $0.hasPrefix(start) }).dropFirst(start.count))
    }
    vandaag = try #require(Day(try head("vandaag")))
    verboden = VerbodenWoorden(try head("verboden").split(separator: ",").map { $0.trimmed })
    gevallen = try lines.filter { !$0.hasPrefix("#") || $0.contains("\t") }.map { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      try #require(parts.count == 2, "\(line)")
      let soort = LekSoort(rawValue: parts[0])
      try #require(soort != nil || parts[0] == "-", "\(line)")
      return Geval(soort: soort, tekst: parts[1])
    }
  }

  /// The lines of a file of this folder.
  static func lines(of name: String, file: String = #filePath) throws -> [String] {
    let path = URL(filePath: file).deletingLastPathComponent().appending(path: name)
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// What is found in a text: forbidden words where they are looked for, and all else without any.
  func soorten(_ tekst: String, _ soort: LekSoort? = nil) -> LekSoorten {
    let words = soort == nil || soort == .verboden ? verboden : VerbodenWoorden()
    return LekWacht.soorten(in: [tekst], today: vandaag, forbidden: words)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
