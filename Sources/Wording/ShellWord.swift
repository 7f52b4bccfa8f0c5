extension String {
  /// As a shell takes it for one word, whatever stands in it: what is told to be typed can be pasted.
  public var shellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-._/:+,@%".contains($0) }
    guard !isPlain else { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
