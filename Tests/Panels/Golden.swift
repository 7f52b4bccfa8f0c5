import Foundation
import Screen
import Testing

/// Compares a picture in text with the file that a person looked at and kept.
///
/// `REISLEIDER_RECORD=1` writes the files anew; such a run fails, so that it is never taken for a check.
enum Golden {
  static func expect(
    _ picture: String, _ name: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["REISLEIDER_RECORD"] == "1" {
      record(picture, in: file, location)
      return
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record(
        "There is no picture \(name) yet; look at this one first:\n\(picture)", sourceLocation: location)
      return
    }
    guard kept != picture + "\n" else { return }
    Issue.record("\(name) changed:\n\(difference(from: kept, to: picture + "\n"))", sourceLocation: location)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Screens/panels")

  private static func record(_ picture: String, in file: URL, _ location: SourceLocation) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try (picture + "\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record(
        "Recorded \(file.lastPathComponent); run again without recording", sourceLocation: location)
    } catch {
      Issue.record("Could not record \(file.lastPathComponent): \(error)", sourceLocation: location)
    }
  }

  /// The lines that went and came, each with its number.
  private static func difference(from old: String, to new: String) -> String {
    let (before, after) = (old.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
    let changes = after.difference(from: before).map { change in
      switch change {
      case .remove(let line, let text, _): (line: line, text: "-\(line + 1) \(text)")
      case .insert(let line, let text, _): (line: line, text: "+\(line + 1) \(text)")
      }
    }
    return changes.sorted { $0.line < $1.line }.map(\.text).joined(separator: "\n")
  }
}
