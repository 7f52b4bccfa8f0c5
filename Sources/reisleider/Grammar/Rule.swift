import SessionModel
import Wording

extension Command {
  /// What must be so of a line as a whole, which no operand and no option can say of itself.
  ///
  /// Whatever is wrong with the line alone is a mistake in how it is typed, and is told before anything is opened; what is
  /// only seen in a store is what could not be done.
  struct Rule: Sendable {
    /// What is wrong with this line; `nil` where nothing is.
    let fault: @Sendable (Invocation) -> UsageError.What?
    /// Whether it is about what is not there: who only asks for help need not have it yet.
    let isOfMissing: Bool

    /// Something has to be there.
    static func missing(_ phrase: Phrase, _ isMissing: @escaping @Sendable (Invocation) -> Bool) -> Rule {
      Rule(fault: { isMissing($0) ? .said(phrase, []) : nil }, isOfMissing: true)
    }

    /// Something cannot be there.
    static func wrong(_ fault: @escaping @Sendable (Invocation) -> UsageError.What?) -> Rule {
      Rule(fault: fault, isOfMissing: false)
    }
  }

  /// Its own rules, and what holds wherever there are such options.
  var everyRule: [Rule] {
    func has(_ name: Option.Name) -> Bool { options.contains { $0.name == name } }
    return rules + (has(.van) && has(.tot) ? [Rule.daysInOrder] : [])
  }
}

extension Command.Rule {
  /// A period does not end before it begins.
  static let daysInOrder = wrong { line in
    guard let van = line[.van].flatMap({ Day($0) }), let tot = line[.tot].flatMap({ Day($0) }), van > tot
    else {
      return nil
    }
    let say = Wording()
    return .said(.telVanNaTot, [say.shortDate(van), say.shortDate(tot)])
  }

  /// What is counted is counted of a period.
  static let period = missing(.telGeenPeriode) { !$0.hasPeriod }

  /// It goes to somebody, for a reason.
  static func destination(
    _ phrase: Phrase, where isAsked: @escaping @Sendable (Invocation) -> Bool = { _ in true }
  ) -> Command.Rule {
    missing(phrase) { isAsked($0) && !($0.has(.aan) && $0.has(.grond)) }
  }

  /// These options go with some of the words that can stand at this place, and with no others.
  static func options(
    _ names: [Command.Option.Name], at place: Int,
    of allowed: @escaping @Sendable (String) -> [Command.Option.Name]
  ) -> Command.Rule {
    wrong { line in
      guard let word = line[operand: place] else { return nil }
      let here = allowed(word)
      return names.first { line.has($0) && !here.contains($0) }.map {
        .notTogether("--" + $0.rawValue, word)
      }
    }
  }
}

extension Invocation {
  /// Whether it says of which days.
  var hasPeriod: Bool { has(.schooljaar) || has(.van) && has(.tot) }
}
