import Foundation
import Testing

/// Whoever adds a case to an enum of the house must be asked by the compiler, in every place, what becomes of it.
struct SwitchTests {
  /// The enums of which what is not named may be left to a `default`, each with its reason.
  static let open = ["Key": "a key that nobody waits for does nothing"]

  /// An enum of the product, with its cases.
  struct Enum {
    let name: String
    let cases: Set<String>
  }

  /// A `switch` in the product: where it begins, over what, its patterns, and whether it has a `default`.
  struct Switch {
    let line: Int
    let subject: String
    let names: Set<String>
    let hasDefault: Bool
  }

  /// Every `switch` of the product that is over cases.
  static let product = Result {
    try HouseTests.tree.swiftFiles(in: "Sources").flatMap { file in
      let code = try HouseTests.tree.source(file).code.joined(separator: "\n")
      return switches(in: code).filter { !$0.names.isEmpty }.map { (file: file, found: $0) }
    }
  }

  /// Every enum of the product that has cases.
  static let enums = Result {
    try HouseTests.tree.swiftFiles(in: "Sources").flatMap { file in
      enums(in: try HouseTests.tree.source(file).code.joined(separator: "\n"))
    }
  }

  @Test func `a switch over an enum of the house has no default`() throws {
    let closed = try Self.enums.get().filter { Self.open[$0.name] == nil }
    for (file, one) in try Self.product.get() where one.hasDefault {
      for each in closed where one.names.isSubset(of: each.cases) {
        Issue.record("\(file):\(one.line): switch \(one.subject) leaves cases of \(each.name) to a default")
      }
    }
  }

  @Test func `the enums of the house are found with their cases`() throws {
    let found = try Self.enums.get()
    for (name, one) in [
      ("Vorm", "stil"), ("Fact", "huis"), ("NotitieFact", "gemaakt"), ("FactKind", "notitieGemaakt"),
      ("Lekplek", "mijlpaal"), ("StoreFailure", "moved"), ("Name", "casusSluit"),
      ("Plaats", "pakket"), ("OfHand", "teruglezen"), ("Key", "paste"),
    ] {
      #expect(found.contains { $0.name == name && $0.cases.contains(one) }, "\(name).\(one)")
    }
    #expect(found.count > 100, "the enums were not found")
  }

  @Test func `a switch with a default is found, whatever stands in it`() {
    let found = Self.switches(
      in: """
        let text = switch step.vorm {
        case .stil where { $0 }(1), .ronde: { 1 }()
        case let .oogst(x):
          switch x { case .a: 1; default: 2 }
        default: 2
        }
        switch plaats {
        case .zaal: 1
        case _: 2
        }
        """)
    #expect(found.map(\.hasDefault) == [true, true, true])
    #expect(found.map(\.names) == [["stil", "ronde", "oogst"], ["a"], ["zaal"]])
    #expect(found.map(\.line) == [1, 4, 7])
  }

  // MARK: Reading

  /// Every enum in code without comments, with the cases that it declares itself.
  static func enums(in code: String) -> [Enum] {
    code.matches(of: /\benum (\w+)/).compactMap { match in
      guard let body = block(code[match.range.lowerBound...]) else { return nil }
      let lists = flat(body).matches(of: /\bcase ((?:\w+[^,\n:]*,\s*)*\w+)/).map { String($0.1) }
      let cases = lists.flatMap { $0.split(separator: ",") }.compactMap { part in
        part.firstMatch(of: /\w+/).map { String($0.0) }
      }
      return cases.isEmpty ? nil : Enum(name: String(match.1), cases: Set(cases))
    }
  }

  /// Every `switch` in code without comments and without words in its literals.
  static func switches(in code: String) -> [Switch] {
    code.matches(of: /\bswitch ([^{]*)/).compactMap { match in
      guard let body = block(code[match.range.lowerBound...]) else { return nil }
      let own = flat(body)
      let patterns = own.matches(of: /\bcase\b([^:]*):/).map { String($0.1) }
      return Switch(
        line: code[..<match.range.lowerBound].filter(\.isNewline).count + 1,
        subject: match.1.trimmingCharacters(in: .whitespaces),
        names: Set(patterns.flatMap { $0.matches(of: /(?:^|[\s(,])\.?(\w+)/) }.compactMap(Self.pattern)),
        hasDefault: own.contains(/\bdefault\s*:|\bcase _\s*:/))
    }
  }

  /// The name that a part of a pattern stands for: of a case, not of what is bound or asked.
  private static func pattern(_ match: Regex<(Substring, Substring)>.Match) -> String? {
    match.0.contains(".") ? String(match.1) : nil
  }

  /// What stands between the first brace and the one that closes it.
  private static func block(_ code: Substring) -> Substring? {
    guard let open = code.firstIndex(of: "{") else { return nil }
    var depth = 0
    for index in code[open...].indices {
      if code[index] == "{" { depth += 1 }
      if code[index] == "}" { depth -= 1 }
      if depth == 0 { return code[code.index(after: open)..<index] }
    }
    return nil
  }

  /// The code without what stands in braces or parentheses inside it, and what is asked behind `where`.
  private static func flat(_ code: Substring) -> String {
    var (flat, depth) = ("", 0)
    for character in code {
      if "{(".contains(character) { depth += 1 }
      if depth == 0 { flat.append(character) }
      if "})".contains(character) { depth -= 1 }
    }
    return flat.replacing(/\bwhere\b[^,:]*/, with: "")
  }
}
