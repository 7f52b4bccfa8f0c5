import SessionModel
import Text
import Wording

/// Where a sentence is sorted, as it is typed: a theme, a level or what it is about, by its word; `geen` takes it away.
public enum Indelingswoord: Hashable, Sendable {
  /// By a theme.
  case thema(Thema?)
  /// By a level.
  case niveau(Niveau?)
  /// By what it is about.
  case categorie(Casus.Labelsoort?)

  /// What was typed; `nil` where nothing goes by that.
  public init?(_ text: String, _ say: Wording) {
    let word = text.folded
    if let thema = Thema(rawValue: word) {
      self = .thema(thema)
    } else if let niveau = Niveau.allCases.first(where: { $0.rawValue.folded == word }) {
      self = .niveau(niveau)
    } else if let soort = Casus.Labelsoort(rawValue: word) {
      self = .categorie(soort)
    } else {
      let words = word.split(separator: " ").map(String.init)
      guard words.first == say(.bewaarregelGeen), words.count <= 2 else { return nil }
      switch words.last {
      case say(.woordThemaEen), say(.bewaarregelGeen): self = .thema(nil)
      case say(.woordNiveauEen): self = .niveau(nil)
      case say(.woordSoortEen): self = .categorie(nil)
      default: return nil
      }
    }
  }

  /// All that can be typed.
  public static func words(_ say: Wording) -> [String] {
    let away = [nil, .woordThemaEen, .woordNiveauEen, .woordSoortEen] as [Phrase?]
    return Thema.allCases.map(\.rawValue) + Niveau.allCases.map(\.rawValue)
      + Casus.Labelsoort.allCases.map(\.rawValue)
      + away.map { what in
        ([.bewaarregelGeen] + [what].compactMap(\.self)).map { say($0) }.joined(separator: " ")
      }
  }

  /// What sorts a note so.
  public func fact(_ notitie: Identifier) -> Fact {
    switch self {
    case .thema(let thema):
      var wijziging = Notitie.Wijziging()
      wijziging.thema = .set(thema)
      return .notitieGewijzigd(notitie, wijziging)
    case .niveau(let niveau): return .notitieIngedeeld(notitie, niveau: .set(niveau))
    case .categorie(let categorie): return .notitieIngedeeld(notitie, categorie: .set(categorie))
    }
  }

  /// Where it is from now on; `nil` where it was taken away.
  public func naam(_ say: Wording) -> String? {
    switch self {
    case .thema(let thema): thema.map { say(.name(of: $0)) }
    case .niveau(let niveau): niveau.map { say(.name(of: $0)) }
    case .categorie(let categorie): categorie?.rawValue
    }
  }

  /// Where a note is sorted in the same respect.
  public func waarde(van notitie: Notitie) -> Self {
    switch self {
    case .thema: .thema(notitie.gegevens.thema)
    case .niveau: .niveau(notitie.niveau)
    case .categorie: .categorie(notitie.indeling.categorie)
    }
  }

  /// Where a note is sorted, each in a word.
  public static func namen(van notitie: Notitie, _ say: Wording) -> [String] {
    let all: [Self] = [
      .thema(notitie.gegevens.thema), .niveau(notitie.niveau), .categorie(notitie.indeling.categorie),
    ]
    return all.compactMap { $0.naam(say) }
  }
}
