import CBuild
import Screen
import SessionStore
import Wording

/// Which program this is, and of what it was made.
enum Build {
  /// The version, as CHANGELOG has it.
  static let version = "0.2.0"
  /// The day of that version.
  static let day = "2026-11-26"

  /// The commit it was built from; `nil` where that was not told.
  static var commit: String? { told(cbuild_commit()) }
  /// The Swift it was built with, as far as that was told.
  static var swift: String? { told(cbuild_swift()) }
  static var sqlite: String { SessionStore.libraryVersion }
  static var ncurses: String { NcursesTerminal.libraryVersion }

  /// Two lines: what it is, and what is in it.
  static func text(_ say: Wording) -> String {
    let head = say(.versie, version) + (commit.map { " (\($0))" } ?? "")
    return head + "\n" + parts(say) + "\n"
  }

  /// What is in it.
  static func parts(_ say: Wording) -> String {
    say(.versieDelen, sqlite, ncurses, swift ?? say(.versieOnbekend))
  }

  private static func told(_ text: UnsafePointer<CChar>?) -> String? {
    text.map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
