import Wording

extension ScriptError {
  /// One line: where, what, and how to mend it.
  func sentence(_ say: Wording) -> String { say(.scriptFout, String(line), reason(say)) }

  private func reason(_ say: Wording) -> String {
    switch what {
    case .notText: say(.scriptGeenUTF8)
    case .unknownKey(let name): say(.scriptToets, name)
    case .unknownWord(let word, let nearest):
      say.sentence(say(.scriptWoord, word), meant: nearest, else: say(.scriptNamen))
    case .badValue(let value, let word, let like): say(.scriptWaarde, value, word, like)
    case .neverShown(let text): say(.scriptNietGekomen, text)
    case .unwritable(let path, let failure): failure.sentence(path, say)
    case .tooLate: say(.scriptAlKlaar)
    }
  }
}
