import Foundation
import Testing

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
  init(file: String = #filePath) throws {
    let path = URL(filePath: file).deletingLastPathComponent().appending(path: "gevallen.txt")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map(String.init)
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

  /// What is found in a text.
  func soorten(_ tekst: String) -> LekSoorten {
    LekWacht.soorten(in: [tekst], today: vandaag, forbidden: verboden)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
