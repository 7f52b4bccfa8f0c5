/// The compartment of a form that a note was put in: one of a form's own, or a column that the draaiboek names.
///
/// It is kept as a word that no language of the screen changes. A column may have the word of a form's compartment: those
/// two are the same, and the step knows under which name it shows them.
public enum Vak: Sendable {
  case niveau(Niveau)
  case weegvak(Weegvak)
  case denkpatroon(Denkpatroon)
  case slotvraag(Slotvraag)
  case gezelschap(Gezelschapsvak)
  /// A column of the step's own, by its name.
  case kolom(String)
}

extension Vak: RawRepresentable {
  /// The compartment of a word that was kept; a word of no form is a column.
  public init(rawValue: String) {
    let known =
      Niveau(rawValue: rawValue).map(Vak.niveau)
      ?? Weegvak(rawValue: rawValue).map(Vak.weegvak)
      ?? Denkpatroon(rawValue: rawValue).map(Vak.denkpatroon)
      ?? Slotvraag(rawValue: rawValue).map(Vak.slotvraag)
      ?? Gezelschapsvak(rawValue: rawValue).map(Vak.gezelschap)
    self = known ?? .kolom(rawValue)
  }

  /// The word that is kept.
  public var rawValue: String {
    switch self {
    case .niveau(let niveau): niveau.rawValue
    case .weegvak(let vak): vak.rawValue
    case .denkpatroon(let patroon): patroon.rawValue
    case .slotvraag(let vraag): vraag.rawValue
    case .gezelschap(let vak): vak.rawValue
    case .kolom(let naam): naam
    }
  }
}

extension Vak: Hashable {
  /// Whether both are kept by the same word.
  public static func == (one: Vak, other: Vak) -> Bool { one.rawValue == other.rawValue }
  /// By the word that is kept.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Vak {
  /// What an afweging gathers here.
  public var weegvak: Weegvak? { if case .weegvak(let vak) = self { vak } else { nil } }
  /// What the sentence is.
  public var denkpatroon: Denkpatroon? { if case .denkpatroon(let patroon) = self { patroon } else { nil } }
  /// What the closing asked.
  public var slotvraag: Slotvraag? { if case .slotvraag(let vraag) = self { vraag } else { nil } }
}
