import Wording

/// What a shell asks when somebody presses Tab: `aanvulling --voor SHELL -- WORD…`, of which the last is being typed.
///
/// Its words are somebody's, half typed and wrong at times: nothing of them is ever a mistake.
struct CompletionQuestion {
  let shell: Shell
  let words: ShellWords

  /// `nil` when these arguments ask for something else.
  init?(_ arguments: [String?]) {
    guard arguments.count > 3, arguments[0] == "aanvulling", arguments[1] == "--voor", arguments[3] == "--",
      let shell = arguments[2].flatMap(Shell.init(rawValue:))
    else { return nil }
    self.shell = shell
    words = ShellWords(arguments.dropFirst(4).map { $0 ?? "" }, of: shell)
  }

  /// The lines to answer with.
  func answer(_ say: Wording) -> [String] {
    let completion = Completion(say: say) { names, typed, map in
      // zsh would take a ~ that it is given for the name of a file.
      let known = KnownNames(map: map, expandsHome: shell == .zsh, say: say)
      return known.candidates(names, typed)
    }
    let found = completion.candidates(before: words.before, at: words.current)
    guard shell == .bash else { return found.map(shell.line) }
    return found.compactMap { words.answer($0.text) }
  }
}
