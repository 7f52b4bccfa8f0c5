import Foundation
import Testing

/// What the compiler cannot see of the house: who may know whom, and how a file is kept.
struct HouseTests {
  static let tree = SourceTree.here

  /// Who may import whom, as `Package.swift` declares it.
  static let rooms = Dictionary(
    uniqueKeysWithValues: declared.matches(of: /(?:room\(|name: )"(\w+)",\s*(?:dependencies: )?\[([^\]]*)\]/)
      .map {
        (String($0.1), Set($0.2.matches(of: /"(\w+)"/).map { String($0.1) }))
      }
  ).filter { tree.exists("Sources/" + $0.key) }

  /// What `Package.swift` says of the rooms: a room without dependencies has an empty list.
  private static let declared =
    ((try? tree.text("Package.swift")) ?? "").replacing(/room\("(\w+)"\)/) { "room(\"\($0.1)\", [])" }

  /// The system itself is known only at the edges.
  static let roomsWithSystem: Set<String> = ["Text", "Screen", "SessionStore", "reisleider"]

  static let product = tree.swiftFiles(in: "Sources") + tree.swiftFiles(in: "templates")
  static let everything =
    product + ["Tests", "bench"].flatMap(tree.swiftFiles) + ["Package.swift"]

  // MARK: Rooms

  @Test func `every room of the house is in the table`() {
    #expect(Self.tree.folders(in: "Sources") == Self.rooms.keys.sorted())
  }

  @Test(arguments: rooms.keys.sorted())
  func `a room imports only whom it may know`(room: String) throws {
    var allowed = (Self.rooms[room] ?? []).union(["Swift"])
    if Self.roomsWithSystem.contains(room) { allowed.formUnion(["Glibc", "Darwin", "Synchronization"]) }
    for file in Self.tree.swiftFiles(in: "Sources/" + room) {
      let extra = try Self.tree.source(file).imports.subtracting(allowed)
      #expect(extra.isEmpty, "\(file) may not import \(extra.sorted())")
    }
  }

  @Test func `the templates import nothing`() throws {
    for file in Self.tree.swiftFiles(in: "templates") {
      #expect(try Self.tree.source(file).imports.isEmpty, "\(file)")
    }
  }

  @Test(arguments: [
    ("CNcurses", "Sources/Screen/Terminal/NcursesTerminal.swift"),
    ("CSQLite", "Sources/SessionStore/SQLite.swift"),
    ("CZip", "Sources/Reports/Document/Formats/Zip.swift"),
  ])
  func `one file knows a library`(module: String, only: String) throws {
    let knowing = try Self.product.filter { try Self.tree.source($0).imports.contains(module) }
    #expect(knowing == [only])
  }

  @Test func `ARCHITECTURE tells of every room, and whom it may import`() throws {
    let text = try Self.tree.text("ARCHITECTURE.md")
    for (room, imports) in Self.rooms {
      let row = text.split(separator: "\n").first { $0.hasPrefix("| `\(room)` |") }
      let told = row.map { $0.split(separator: "|")[1].matches(of: /`(\w+)`/).map { String($0.1) } }
      #expect(told.map(Set.init) == imports, "\(room)")
    }
    for module in Self.tree.folders(in: "Modules") {
      #expect(text.contains("Modules/\(module)`"), "\(module)")
    }
  }

  @Test func `one file asks the standard library for what has no public name`() throws {
    let asking = try Self.product.filter { file in
      try Self.tree.source(file).code.contains { $0.contains("_nf") }
    }
    #expect(asking == ["Sources/Text/Composed.swift"])
  }

  @Test func `there are no packages of others`() throws {
    let package = try Self.tree.source("Package.swift").code.joined()
    #expect(!package.contains(".package("))
  }

  @Test func `one place of the commands looks at what is typed, with the words of the store`() throws {
    let asking = try Self.tree.swiftFiles(in: "Sources/reisleider").filter { file in
      try Self.tree.source(file).code.contains { $0.contains("LekWacht.") }
    }
    // A file is read before its store is there, and an alias stands in no list of words.
    let excused = ["SessieLezen", "ZaadjeCommand"]
    #expect(asking == (["Bestemming"] + excused).map { "Sources/reisleider/Commands/\($0).swift" })
  }

  @Test(arguments: ["docs", "templates"])
  func `what lies beside built-in texts is left out by name, so that a first build says nothing`(
    folder: String
  )
    throws
  {
    let package = try Self.tree.text("Package.swift")
    let names = Set(Self.tree.files(in: folder).compactMap { $0.split(separator: "/").dropFirst().first })
    let unnamed = names.filter { !$0.hasSuffix(".swift") && !package.contains("\"\($0)\"") }
    #expect(names.count > 3 && unnamed.isEmpty, "\(unnamed.sorted())")
  }

  // MARK: Files

  /// What would end the program, or switch off a check of the compiler.
  static var forbidden: [(name: String, sign: Regex<Substring>)] {
    [
      ("forced", /[\w\)\]\}"?]!(?![=\w])/), ("ends the program", /\b(?:fatalError|preconditionFailure)\b/),
      ("unchecked", /@unchecked|nonisolated\(unsafe\)|@preconcurrency/),
      ("unsafe cast", /\bunsafe(?:BitCast|Downcast)\b/),
    ]
  }

  /// The one place where C's own header needs it, a function pointer of value -1; and the one class that holds a value for
  /// several and is changed by who has it alone.
  static let excused = [
    "Sources/SessionStore/SQLite.swift": "unsafe cast",
    "Sources/SessionModel/Journal/Boxed.swift": "unchecked",
  ]

  @Test func `nothing in the product is forced or unchecked`() throws {
    for file in Self.product {
      let code = try Self.tree.source(file).code.joined(separator: "\n")
      for rule in Self.forbidden where Self.excused[file] != rule.name {
        for match in code.matches(of: rule.sign) {
          let line = code[..<match.startIndex].filter(\.isNewline).count + 1
          Issue.record("\(file):\(line): \(rule.name): \(match.0)")
        }
      }
    }
  }

  @Test func `no file has five hundred lines`() throws {
    for file in Self.everything {
      let count = try Self.tree.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(count < 500, "\(file)")
    }
  }

  @Test func `nothing is put off in a comment`() throws {
    let signs = ["TO" + "DO", "FIX" + "ME"]
    for file in Self.everything + Self.tree.files(in: "Modules") + ["Makefile"] {
      let text = try Self.tree.text(file)
      #expect(!signs.contains { text.contains($0) }, "\(file)")
    }
  }

  @Test func `a comment has no run of empty lines`() throws {
    for file in Self.everything {
      #expect(try !Self.tree.text(file).contains(/\/\/\/ *\n *\/\/\/ *\n/), "\(file)")
    }
  }

  @Test func `the name of a test is a sentence`() throws {
    var count = 0
    for file in Self.tree.swiftFiles(in: "Tests") {
      let code = try Self.tree.source(file).code.joined(separator: "\n")
      for test in code.matches(of: /@Test\b(?:(?!@Test\b)[\s\S])*?\bfunc (`[^`]*`|\w+)/) {
        count += 1
        let isSentence = test.1.hasPrefix("`") && test.1.split(separator: " ").count >= 3
        #expect(isSentence, "\(file): \(test.1)")
      }
    }
    #expect(count > 900, "the tests were not found")
  }

  @Test func `a test that waits for a program holds up no other`() throws {
    for file in Self.tree.swiftFiles(in: "Tests/EndToEnd") {
      let code = try Self.tree.source(file).code.joined(separator: "\n")
      for suite in code.matches(of: /(?:@Suite(?:(?!@Suite)[\s\S])*?)?\bstruct \w+Tests\b/) {
        #expect(suite.0.contains(".waits"), "\(file): \(suite.0)")
      }
    }
  }

  @Test func `one file asks who runs the tests, so that what needs root says so in words that are found`()
    throws
  {
    let asking = try Self.tree.swiftFiles(in: "Tests").filter { file in
      try Self.tree.source(file).code.contains { $0.contains("uid(") && $0.contains(/\bgete?uid\(/) }
    }
    #expect(asking == ["Tests/Support/Superuser.swift"])
  }

  // MARK: Documents

  static let documents =
    ["README.md", "ARCHITECTURE.md", "DECISIONS.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"]
    .filter(tree.exists) + tree.files(in: "docs").filter { $0.hasSuffix(".md") }

  @Test(arguments: documents)
  func `a document names only files that exist`(document: String) throws {
    let text = try Self.tree.text(document)
    let all = Self.tree.files(in: "")
    let folders = Set(all.compactMap { $0.split(separator: "/").first.map(String.init) })
    let linked = text.matches(of: /\]\(([^)#:]+)(#[^)]*)?\)/).map { String($0.1) }
    let quoted = text.matches(of: /`([\w.\/-]+)`/).map { String($0.1) }.filter { name in
      let isPath =
        name.contains("/") && folders.contains(name.split(separator: "/").first.map(String.init) ?? "")
      return isPath || name.hasSuffix(".swift")
    }
    for name in linked + quoted {
      let exists = Self.tree.exists(name) || all.contains { $0.hasSuffix("/" + name) }
      #expect(exists, "\(document) names \(name)")
    }
  }

  /// What a guide may name: every type, case and constant of the house, and every part of the name of a file.
  private static let names: Set<String> = {
    let name = /\b(?:struct|enum|class|protocol|actor|typealias|case|let) (\w+)/
    return everything.reduce(into: []) { known, file in
      let code = (try? tree.source(file).code.joined(separator: "\n")) ?? ""
      for found in code.matches(of: name) { known.insert(String(found.1)) }
      for part in file.split(separator: "/") { known.formUnion(part.split(separator: ".").map(String.init)) }
    }
  }()

  @Test(arguments: ["ARCHITECTURE.md", "CONTRIBUTING.md"])
  func `a guide names only types that exist`(document: String) throws {
    for name in try Self.tree.text(document).matches(of: /\b[A-Z][a-z0-9]+[A-Z]\w*/) {
      #expect(Self.names.contains(String(name.0)), "\(document) names \(name.0)")
    }
  }

  /// An example of a kind of thing that people add, by how code names it.
  @Test(arguments: [
    ("a panel form", #"\.denkpatronen\b"#), ("a kind of event", #"\b[sS]tapOvergeslagen\b"#),
  ])
  func `each place that knows one of a kind is told where a change goes`(kind: String, sign: String) throws {
    let items = try Self.tree.text("CONTRIBUTING.md").split(separator: "\n- **")
    let item = try #require(items.first { $0.hasPrefix(kind + "**") })
    let told = item.matches(of: /`(Sources[\w\/.]+)`/).map { String($0.1) }
    let sign = try Regex(sign)
    for file in Self.product where try Self.tree.text(file).contains(sign) {
      #expect(told.contains { file.hasPrefix($0) }, "\(kind): \(file) knows \(sign)")
    }
  }
}
