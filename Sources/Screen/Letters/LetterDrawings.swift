/// Block letters as they are drawn, a file for each size.
///
/// A band is a line of characters, then the rows of each below it; an empty line ends it. `#` is ink. Two rows
/// make one row on the screen, so that a dot is about square. A band that is higher than its size has letters
/// with something below the line.
enum LetterDrawings {
  /// A mark and its drawing.
  struct Accent: Sendable {
    let mark: Mark
    let rows: [String]

    init(_ mark: Mark, _ rows: String...) { (self.mark, self.rows) = (mark, rows) }
  }

  /// A mark above a letter.
  enum Mark: Sendable {
    case acute, grave, diaeresis, circumflex, tilde, ring, caron

    /// The letter without this mark; nil when it does not carry it.
    func plain(of marked: Character) -> Character? {
      let (markeds, plains) = letters
      return zip(markeds, plains).first { $0.0 == marked }?.1
    }

    private var letters: (marked: String, plain: String) {
      switch self {
      case .acute: ("ÁÉÍÓÚÝáéóúý", "AEIOUYaeouy")
      case .grave: ("ÀÈÌÒÙàèòù", "AEIOUaeou")
      case .diaeresis: ("ÄËÏÖÜŸäëöüÿ", "AEIOUYaeouy")
      case .circumflex: ("ÂÊÎÔÛâêôû", "AEIOUaeou")
      case .tilde: ("ÃÑÕãñõ", "ANOano")
      case .ring: ("Åå", "Aa")
      case .caron: ("ČŠŽčšž", "CSZcsz")
      }
    }
  }
}
