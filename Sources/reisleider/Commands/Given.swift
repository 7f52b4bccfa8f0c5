import Text

// What is given to a command in a file, or on standard input.

extension TextFile {
  /// Its bytes, for a command that cannot do without.
  func given() throws(CommandFailure) -> [UInt8] {
    do throws(Failure) {
      return try bytes()
    } catch {
      throw .unreadable(path: path, error)
    }
  }
}

extension CleanText {
  /// Words to keep as they were given, without what surrounds them; none where there are none.
  static func given(_ bytes: [UInt8]) throws(CommandFailure) -> String {
    let text = CleanText(String(decoding: bytes, as: UTF8.self), limit: noteLimit)
    guard !text.isCut else { throw .tooMuchNew }
    return text.text.trimmed
  }
}
