import Foundation

/// How long the tests that attack go on: a little in `make test`, long in `make torture`.
public enum Torture {
  private static let environment = ProcessInfo.processInfo.environment

  /// Whether this is the long form.
  public static let isLong = environment["REISLEIDER_TORTURE"] != nil

  /// The rounds of an attack.
  public static func rounds(_ short: Int, long: Int) -> Int {
    environment["REISLEIDER_ROUNDS"].flatMap { Int($0) } ?? (isLong ? long : short)
  }

  /// What a failure prints and `REISLEIDER_SEED` repeats.
  ///
  /// Another one each time in the long form only: what fails in `make test` must fail again when somebody looks.
  public static let seed =
    environment["REISLEIDER_SEED"].flatMap { UInt64($0) } ?? (isLong ? .random(in: 0...99_999) : 2611)

  /// Says what is about to be done, in the long form.
  public static func announce(_ what: String, rounds: Int) {
    if isLong { print("torture: \(what), \(rounds) rounds, seed \(seed)") }
  }
}
