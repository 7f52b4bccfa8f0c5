import Foundation
import Testing

/// Whoever adds a case to an enum of the house must be asked by the compiler, in every place, what becomes of it.
struct SwitchTests {
  /// The enums over which nothing may be left to a `default`, and the file that declares each.
  static let enums = [
    "Name": "Sources/Acts/Act.swift", "OfScreen": "Sources/Acts/Act.swift",
    "OfHand": "Sources/Acts/Act.swift",
    "Reach": "Sources/Acts/Act.swift", "Targets": "Sources/Acts/Act.swift",
    "Choice": "Sources/Acts/Act.swift",
    "Vorm": "Sources/SessionModel/Draaiboek/Vorm.swift",
    "Fact": "Sources/SessionModel/Journal/Fact.swift",
    "SessieFact": "Sources/SessionModel/Facts/SessieFacts.swift",
    "NotitieFact": "Sources/SessionModel/Facts/NotitieFacts.swift",
    "CasusFact": "Sources/SessionModel/Facts/CasusFacts.swift",
    "PlanFact": "Sources/SessionModel/Facts/PlanFacts.swift",
    "HuisFact": "Sources/SessionModel/Facts/HuisFacts.swift",
    "FactKind": "Sources/SessionModel/Facts/FactKind.swift",
    "Genoemd": "Sources/SessionModel/Facts/FactBody.swift",
    "Lekplek": "Sources/SessionModel/Guard/Lekken.swift",
  ]

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

  @Test(arguments: enums.keys.sorted())
  func `a switch over an enum of the house has no default`(name: String) throws {
    let cases = try Self.cases(of: name, in: Self.enums[name] ?? "")
    #expect(cases.count > 2, "\(name) was not found")
    for (file, one) in try Self.product.get() where one.hasDefault && one.names.isSubset(of: cases) {
      Issue.record("\(file):\(one.line): switch \(one.subject) leaves cases of \(name) to a default")
    }
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
        """)
    #expect(found.map(\.hasDefault) == [true, true])
    #expect(found.map(\.names) == [["stil", "ronde", "oogst"], ["a"]])
    #expect(found.map(\.line) == [1, 4])
  }

  // MARK: Reading

  /// The cases that an enum declares.
  static func cases(of name: String, in file: String) throws -> Set<String> {
    let code = try HouseTests.tree.source(file).code.joined(separator: "\n")
    guard
      let start = code.range(of: "enum \(name):")?.upperBound ?? code.range(of: "enum \(name) ")?.upperBound,
      let body = block(code[start...])
    else { return [] }
    let lists = flat(body).matches(of: /\bcase ((?:\w+[^,\n]*,\s*)*\w+)/).map { String($0.1) }
    return Set(
      lists.flatMap { $0.split(separator: ",") }.compactMap { $0.firstMatch(of: /\w+/).map { String($0.0) } })
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
        hasDefault: own.contains(/\bdefault\s*:/))
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
