import Foundation
import Testing

/// Texts that a person has read and found good.
///
/// `REISLEIDER_RECORD=1` writes them anew; that run fails.
enum Golden {
  static let isRecording = ProcessInfo.processInfo.environment["REISLEIDER_RECORD"] == "1"
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  /// Expects the text of a golden file.
  static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let file = folder.appending(path: name)
    if isRecording {
      try Data(text.utf8).write(to: file)
      Issue.record(
        "recorded \(name); read it, then run without REISLEIDER_RECORD", sourceLocation: sourceLocation)
    } else {
      let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
      #expect(text == golden, "the report differs from Golden/\(name)", sourceLocation: sourceLocation)
    }
  }
}
