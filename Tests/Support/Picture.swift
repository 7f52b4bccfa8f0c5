import Foundation

/// A picture in text, and the file that a person looked at and kept.
///
/// `REISLEIDER_RECORD=1` writes the files anew; such a run fails, so that it is never taken for a check.
public enum Picture {
  /// What is wrong with a picture; `nil` when it is the one that was kept in this folder of `Tests/Screens`.
  public static func complaint(_ picture: String, _ name: String, in folder: String) -> String? {
    let folder = screens.appendingPathComponent(folder)
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["REISLEIDER_RECORD"] == "1" {
      return record(picture, file, folder)
    }
    guard let kept = try? String(contentsOf: file, encoding: .utf8) else {
      return "There is no picture \(name) yet; look at this one first:\n\(picture)"
    }
    guard kept != picture + "\n" else { return nil }
    return "\(name) changed:\n\(difference(from: kept, to: picture + "\n"))"
  }

  private static let screens = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Screens")

  private static func record(_ picture: String, _ file: URL, _ folder: URL) -> String {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try (picture + "\n").write(to: file, atomically: true, encoding: .utf8)
      return "Recorded \(file.lastPathComponent); run again without recording"
    } catch {
      return "Could not record \(file.lastPathComponent): \(error)"
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
