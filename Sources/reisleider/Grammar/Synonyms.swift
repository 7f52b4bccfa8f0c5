extension Command {
  /// Words of other programs that people try here, and what they mean.
  static let synonyms = [(word: "help", meaning: "hulp")]
}

extension Command.Option {
  /// Options as other programs have them.
  static let synonyms: [(word: String, meaning: Name)] = [("--version", .versie)]
  /// Those of one letter, in which capitals count.
  static let letters: [String: Name] = ["-h": .help, "-V": .versie]
}
