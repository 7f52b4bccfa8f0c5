import Text

/// One thing in a draaiboek file that can't be used, where it is and what was expected.
public struct DraaiboekError: Error, Hashable, Sendable {
  /// What is the matter.
  public enum What: Hashable, Sendable {
    /// The line is not UTF-8; the file was probably saved in another encoding.
    case invalidUTF8
    /// The file has more bytes than this.
    case tooLong(limit: Int)
    /// There are more steps than this; `found` is the name of the first too many.
    case tooManySteps(limit: Int)
    /// A comment begins here and `-->` never follows.
    case commentNotClosed
    /// Lines between `---` before the title, as other programs put there.
    case frontMatter
    /// No line starts with `# ` and a title.
    case noTitle
    /// A second title; `found` is it.
    case secondTitle(firstLine: Int)
    /// A heading of a third or deeper level, which has no meaning here.
    case headingTooDeep
    /// No line starts with `## ` and a name.
    case noSteps
    /// A step heading without a name.
    case stepWithoutName
    /// Two steps with the same name, whatever their capitals.
    case duplicateStep(firstLine: Int)
    /// Text that belongs to nothing: before the title, after the list under it, or loose in a step. A value
    /// goes on only on lines that are indented.
    case strayText
    /// A list line without a colon, so it is unclear what is key and what is value.
    case itemWithoutColon
    /// A key that exists nowhere; `expected` is those of this place.
    case unknownKey
    /// A key of the list under the title, given in a step.
    case keyOfHeader
    /// A key of a step, given before the first step.
    case keyOfStep
    /// A key of a step that this form does not take; `expected` is those it does take.
    case keyOfOtherVorm(Vorm)
    /// A key that may be given once, given twice.
    case duplicateKey(firstLine: Int)
    /// A key that can't be together with `other`, which stands on `firstLine`.
    case rivalKey(other: String, firstLine: Int)
    /// A key that must be there and is not.
    case missingKey
    /// A key without a value.
    case emptyValue
    /// A value that is not written as `expected` says: an unknown form, a time like "vijf".
    case notUnderstood
  }

  /// What could have stood there.
  public enum Expected: Hashable, Sendable {
    /// A value written like this.
    case value(DraaiboekGrammar)
    /// One of these keys.
    case key([String])
  }

  /// The line it is on, from 1; for something missing the line of the title or step.
  public let line: Int
  /// What is the matter.
  public let what: What
  /// The step it is in; nil in the part before the first step.
  public let step: String?
  /// The key it is about.
  public let key: String?
  /// What was found, cleaned and at most 60 characters; empty when nothing was.
  public let found: String
  /// What could have stood there.
  public let expected: Expected?
  /// The valid key or value that was probably meant.
  public let nearest: String?

  init(
    _ what: What, line: Int, step: String? = nil, key: String? = nil, found: String = "",
    expected: Expected? = nil, nearest: String? = nil
  ) {
    self.line = line
    self.what = what
    self.step = step
    self.key = key
    self.found = Self.excerpt(found)
    self.expected = expected
    self.nearest = nearest
  }

  private static func excerpt(_ text: String) -> String {
    let line = CleanText.oneLine(text)
    return line.count <= 60 ? line : line.prefix(59) + "…"
  }
}

/// Everything in a draaiboek file that can't be used; at least one.
public struct DraaiboekErrors: Error, Hashable, Sendable {
  /// The errors in the order of their lines.
  public let all: [DraaiboekError]
}
