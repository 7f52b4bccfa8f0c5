import Testing

/// Within a room the folders are layers too: what is below knows nothing of what is above.
struct FolderTests {
  static let tree = SourceTree.here

  /// Folders that know each other, each knot with its reason; the list may only get shorter.
  static let knots: [(room: String, folders: Set<String>, reason: String)] = [
    (
      "SessionModel", ["Journal", "Facts", "Journey", "Zicht", "Guard", "Lists"],
      "an event says what it changes, who may see its words and what is guarded in them; a state is what events make"
    )
  ]

  @Test(arguments: HouseTests.rooms.keys.sorted())
  func `folders of a room do not know each other in a circle`(room: String) throws {
    let edges = try Self.edges(in: room)
    for (from, uses) in edges {
      for (to, why) in uses where edges[to]?[from] != nil {
        let isKnown = Self.knots.contains { $0.room == room && $0.folders.isSuperset(of: [from, to]) }
        #expect(isKnown, "\(room)/\(from) and \(room)/\(to) know each other: \(why)")
      }
    }
  }

  @Test func `a knot that is known is still there`() throws {
    for knot in Self.knots {
      let edges = try Self.edges(in: knot.room)
      for folder in knot.folders {
        let others = knot.folders.subtracting([folder])
        #expect(others.contains { edges[folder]?[$0] != nil && edges[$0]?[folder] != nil }, "\(folder)")
      }
    }
  }

  /// Which folder of a room uses which, with one example; files beside the folders are the hall, which all share.
  private static func edges(in room: String) throws -> [String: [String: String]] {
    let files = tree.swiftFiles(in: "Sources/" + room).filter { folder(of: $0) != nil }
    let code = try files.map { try tree.source($0).code.joined(separator: "\n") }
    var owners: [Substring: String] = [:]
    for (file, code) in zip(files, code) {
      for type in code.matches(of: declaration) where !type.1.contains("private") { owners[type.2] = file }
    }
    var edges: [String: [String: String]] = [:]
    for (file, code) in zip(files, code) {
      for word in Set(code.matches(of: /\b[A-Z]\w*/).map(\.0)) {
        guard let owner = owners[word], let from = folder(of: file), let to = folder(of: owner), from != to
        else {
          continue
        }
        edges[from, default: [:]][to] = "\(file) names \(word)"
      }
    }
    return edges
  }

  private static func folder(of file: String) -> String? {
    let parts = file.split(separator: "/")
    return parts.count > 3 ? String(parts[parts.count - 2]) : nil
  }

  /// A type at the margin of a file.
  private static var declaration: Regex<(Substring, Substring, Substring)> {
    /(?m)^((?:@\w+(?:\([^)]*\))?\s+)*(?:\w+ )*?)(?:struct|enum|class|protocol|actor|typealias) (\w+)/
  }
}
