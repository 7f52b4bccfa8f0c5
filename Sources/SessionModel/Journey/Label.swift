extension Casus {
  /// What a label of a child is about, as it may be said before a colon: `talent:muziek`.
  public enum Labelsoort: String, CaseIterable, Hashable, Sendable {
    case gedrag, diagnose, talent, klacht, ervaring, behoefte, geslacht

    /// Whether it says of somebody what the law calls special, or what is needless at most tables: never in passing.
    public var isBijzonder: Bool {
      switch self {
      case .diagnose, .geslacht: true
      case .gedrag, .talent, .klacht, .ervaring, .behoefte: false
      }
    }

    /// What a label says it is about; `nil` where it says nothing of that.
    public init?(van label: String) {
      guard let (word, _) = Labelsoort.parts(of: label), let soort = Labelsoort(rawValue: word) else {
        return nil
      }
      self = soort
    }

    /// What stands before the colon of a label where that is no kind there is; `nil` where all is well.
    public static func onbekend(in label: String) -> String? {
      guard let (word, text) = parts(of: label) else { return nil }
      return Labelsoort(rawValue: word) == nil || text.isEmpty ? word : nil
    }

    private static func parts(of label: String) -> (soort: String, tekst: String)? {
      guard let colon = label.firstIndex(of: ":") else { return nil }
      return (String(label[..<colon]), String(label[label.index(after: colon)...]))
    }
  }
}
