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

    /// A person of this voice, called by this label.
    public init(stem: Stem, label: String = "", plek: Plek = .tafel, rollen: [Rol] = []) {
      (self.stem, self.label, self.plek, self.rollen) = (stem, label, plek, rollen)
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
