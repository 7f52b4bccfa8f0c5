import SessionModel
import Text

/// A day on which something was agreed, for a calendar.
public struct Agendapunt: Hashable, Sendable {
  /// By what a calendar knows it again: the same whatever becomes of it.
  public var id: Identifier
  /// The whole day.
  public var dag: Day
  /// What the calendar shows.
  public var titel: String
  /// What stands below that.
  public var uitleg: String
  /// How often it became something else.
  public var wijzigingen: Int
  /// When that last was, or when it was agreed.
  public var veranderd: Moment
  /// Whether it is let go.
  public var isAfgezegd: Bool

  /// A day of these values.
  public init(
    id: Identifier, dag: Day, titel: String, uitleg: String, wijzigingen: Int, veranderd: Moment,
    isAfgezegd: Bool
  ) {
    (self.id, self.dag, self.titel, self.uitleg) = (id, dag, titel, uitleg)
    (self.wijzigingen, self.veranderd, self.isAfgezegd) = (wijzigingen, veranderd, isAfgezegd)
  }
}

/// Days for a calendar (RFC 5545): events of a whole day, since many calendars show no tasks.
///
/// A day has no time zone, so none moves it. Whoever takes the file in again changes what was there: some calendars do so only
/// after the old ones are removed.
public enum ICS {
  /// What stands before the first day.
  public static let opening = lines([
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Reisleider//afspraken//NL", "CALSCALE:GREGORIAN",
  ])
  /// What stands behind the last.
  public static let closing = lines(["END:VCALENDAR"])

  /// One day.
  public static func text(of punt: Agendapunt) -> String {
    let stamp = punt.veranderd.rfc3339.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    return lines([
      "BEGIN:VEVENT", "UID:\(punt.id.text)@reisleider", "SEQUENCE:\(punt.wijzigingen)", "DTSTAMP:\(stamp)",
      "LAST-MODIFIED:\(stamp)", "DTSTART;VALUE=DATE:" + punt.dag.iso.filter { $0 != "-" },
      "SUMMARY:" + escaped(punt.titel), "DESCRIPTION:" + escaped(punt.uitleg),
      "STATUS:" + (punt.isAfgezegd ? "CANCELLED" : "CONFIRMED"), "TRANSP:TRANSPARENT", "END:VEVENT",
    ])
  }

  private static func escaped(_ text: String) -> String {
    text.harmlessLines.joined(separator: "\n").reduce(into: "") { escaped, letter in
      switch letter {
      case "\\", ";", ",": escaped += "\\" + String(letter)
      case "\n", "\r\n": escaped += "\\n"
      default: escaped.append(letter)
      }
    }
  }

  private static func lines(_ lines: [String]) -> String { lines.map { folded($0) + "\r\n" }.joined() }

  /// At most 75 bytes a line, never broken inside a letter; what goes on begins with a space.
  private static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var (folded, used) = ("", 0)
    for scalar in line.unicodeScalars {
      let bytes = String(scalar).utf8.count
      if used + bytes > 75 {
        folded += "\r\n "
        used = 1
      }
      folded.unicodeScalars.append(scalar)
      used += bytes
    }
    return folded
  }
}

extension Document {
  /// A calendar without days: those are in the list of afspraken, and a report has none of its own.
  var ics: String { ICS.opening + ICS.closing }
}
