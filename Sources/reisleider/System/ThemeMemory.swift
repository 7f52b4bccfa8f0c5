import Screen
import Text

/// Which theme was chosen on which terminal: the projector in the hall wants another than the laptop beside it.
///
/// A line each in a file of its own beside the user's draaiboeken; who takes it away begins with the light one again.
struct ThemeMemory {
  /// The folder of the file; `nil` where the environment names none.
  let folder: String?
  /// The name of this terminal.
  let terminal: String

  /// The names of terminals come and go.
  private static let limit = 50

  private var path: String? { folder.map { $0 + "/themas" } }

  /// The theme of this terminal, as it was last chosen.
  var theme: Theme? { lines.last { $0.terminal == terminal }?.theme }

  private var lines: [(terminal: String, theme: Theme)] {
    guard let path, let bytes = try? TextFile(path: path).bytes() else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ")
      guard parts.count == 2, let theme = Theme(rawValue: String(parts[1])) else { return nil }
      return (String(parts[0]), theme)
    }
  }

  /// Remembers this one; where that cannot be written it is chosen again next time, and nothing is said of it.
  func remember(_ theme: Theme) {
    guard let folder, let path, !terminal.contains(where: \.isWhitespace) else { return }
    let others = lines.filter { $0.terminal != terminal }.suffix(Self.limit - 1)
    let all = others + [(terminal, theme)]
    let text = all.map { "\($0.terminal) \($0.theme.rawValue)\n" }.joined()
    do throws(OutputFile.Failure) {
      try OutputFile.makeFolder(folder)
      try OutputFile(path: path).write(Array(text.utf8), replacing: true)
    } catch {
      return
    }
  }
}
