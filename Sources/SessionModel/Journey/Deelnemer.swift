import Text

/// A person at the bijeenkomst, by voice and a free label; never by name.
public struct Deelnemer: Hashable, Sendable {
  /// The event that brought this person to the table.
  public let id: Identifier
  /// What is known of this person.
  public var gegevens: Gegevens
  /// Whether this person agreed with the rules of the session.
  public var akkoord = false

  /// What is said of a deelnemer.
  public struct Gegevens: Hashable, Sendable {
    /// The side this person comes from.
    public var stem: Stem
    /// "moeder", "wijkteam"; empty when the voice says enough.
    public var label: String
    /// At the table or in the ring.
    public var plek: Plek
    /// What this person is to the child or to the table, besides a voice.
    public var rollen: [Rol]
    /// How many they are: a group sits at the table as one, under one label.
    public var aantal: Int
    /// The table somebody sits at, where a room has many.
    public var tafel: Int?

    /// A person of this voice, called by this label.
    public init(
      stem: Stem, label: String = "", plek: Plek = .tafel, rollen: [Rol] = [], aantal: Int = 1,
      tafel: Int? = nil
    ) {
      (self.stem, self.label, self.plek, self.rollen) = (stem, label, plek, rollen)
      self.aantal = max(1, aantal)
      self.tafel = tafel
    }

    /// The same by what is typed: `wijkteam ×12` is a group of twelve, `mentor tafel 3` sits at the third table.
    public init(stem: Stem, getypt label: String, plek: Plek = .tafel) {
      let (seated, tafel) = Tafelnummer.read(label)
      let (name, number) = Groep.read(seated)
      self.init(stem: stem, label: name, plek: plek, aantal: number, tafel: tafel)
    }

    /// Whether a label that is typed says a number of people that there can be.
    ///
    /// - Returns: what stands in the place of that number where there cannot be so many; `nil` where all is well.
    public static func onmogelijkAantal(in label: String) -> String? { Groep.impossible(label) }

    /// Whether more than one sits here.
    public var isGroep: Bool { aantal > 1 }
    /// The label as it is typed, with how many they are.
    public var getypt: String {
      [label, maal, tafel.map { "\(Tafelnummer.woord) \($0)" } ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    /// How many a group is, as it stands behind a name; empty for one person.
    public var maal: String { isGroep ? "×\(aantal)" : "" }
  }

  /// The table somebody sits at, as it is typed behind a label.
  private enum Tafelnummer {
    static let woord = "tafel"

    static func read(_ label: String) -> (naam: String, tafel: Int?) {
      let words = label.split(separator: " ")
      guard words.count > 1, words[words.count - 2].lowercased() == woord,
        let number = Int(words[words.count - 1]),
        Sessie.tafels.contains(number)
      else { return (label, nil) }
      return (words.dropLast(2).joined(separator: " "), number)
    }
  }

  /// How many sit under one label, as it is typed behind that.
  private enum Groep {
    /// The largest group there is.
    private static let most = 999

    static func read(_ label: String) -> (naam: String, aantal: Int) {
      guard let (name, typed) = split(label), let number = Int(typed), (1...most).contains(number) else {
        return (label, 1)
      }
      return (name, number)
    }

    /// What is typed for a number that is none from 1 to the most there are; `nil` where it is, or none is typed.
    static func impossible(_ label: String) -> String? {
      guard let (_, typed) = split(label) else { return nil }
      return Int(typed).map((1...most).contains) == true ? nil : typed
    }

    /// The name, and the figures behind the sign: `ouders ×12`, and on a command line `ouders*12`.
    private static func split(_ label: String) -> (naam: String, figures: String)? {
      guard let sign = label.lastIndex(where: { "×xX*".contains($0) }) else { return nil }
      let figures = label[label.index(after: sign)...]
      guard !figures.isEmpty, figures.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      let name = label[..<sign]
      // A letter in a word is no sign.
      guard "×*".contains(label[sign]) || name.isEmpty || name.last == " " else { return nil }
      return (String(name).trimmed, String(figures))
    }
  }

  /// What somebody is to the child or to the table (checklists C2 and C3, werkzame elementen).
  public enum Rol: String, CaseIterable, Hashable, Sendable {
    /// The human anchor: stays, whatever happens.
    case anker
    /// Looks with fresh eyes.
    case buitenstaander
    /// May decide for the organisation.
    case mandaat
    /// Keeps the lines of this casus together.
    case regisseur
  }

  /// The label, or the voice where there is none.
  public var naam: String { gegevens.label.isEmpty ? gegevens.stem.rawValue : gegevens.label }
  /// The side this person comes from.
  public var stem: Stem { gegevens.stem }
}
