import Testing

/// What guards words is said by whoever makes a value: a default would show what somebody forgot.
struct DefaultTests {
  /// The types of which a value decides who sees words.
  static let guards: Set<String> = [
    "Zicht.Plaats", "Gezegde.Herkomst", "Gezegde.Stand", "Gezegde.Staat", "Herkomst", "Stand", "Staat",
    "VerbodenWoorden", "Lekken",
  ]

  /// The flags that decide it.
  static let flags: Set<String> = [
    "isPrivate", "isProjected", "projected", "isGeprojecteerd", "isTeTonen", "isHeld", "isHeldBack",
    "isHidden",
    "isVanMensen", "achtergehouden",
  ]

  /// Where a default says what nobody typed, each with its reason.
  static let excused = [
    "Sources/SessionModel/Journey/Notitie.swift achtergehouden": "a note that nobody held back",
    "Sources/SessionModel/Journey/Kenmerken.swift achtergehouden": "a line without the sign for it",
  ]

  /// A parameter, or a part of a value, that has a default.
  struct Default: Equatable {
    let line: Int
    let name, type: String
  }

  @Test func `nothing that guards words has a default`() throws {
    var met: Set<String> = []
    for file in HouseTests.product {
      for found in Self.defaults(in: try HouseTests.tree.source(file).code)
      where Self.guards.contains(found.type) || Self.flags.contains(found.name) {
        met.insert("\(file) \(found.name)")
        let isExcused = Self.excused["\(file) \(found.name)"] != nil
        #expect(
          isExcused, "\(file):\(found.line): \(found.name): \(found.type) is to be said by who makes it")
      }
    }
    #expect(Set(Self.excused.keys).isSubset(of: met), "an excuse for what is no more")
  }

  @Test func `a default of a parameter is found, a variable that begins somewhere is not one`() {
    let code = [
      "init(at plaats: Zicht.Plaats = .verslag, _ staat: Staat, isProjected: Bool = false) {",
      "  private var isPrivate = false", "  var lekken: Lekken = .geen",
    ]
    #expect(
      Self.defaults(in: code) == [
        Default(line: 1, name: "plaats", type: "Zicht.Plaats"),
        Default(line: 1, name: "isProjected", type: "Bool"),
      ])
  }

  /// Every parameter with a default, line by line.
  static func defaults(in code: [String]) -> [Default] {
    // Of one pattern: a literal is compiled anew wherever it is met, here for each line of the house.
    let parameter = /(\b(?:var|let) )?\b(\w+): ([\w.]+)\?? =\s/
    return code.enumerated().filter { $0.element.contains(" = ") }.flatMap { index, line in
      line.matches(of: parameter).filter { $0.1 == nil }
        .map { Default(line: index + 1, name: String($0.2), type: String($0.3)) }
    }
  }
}
