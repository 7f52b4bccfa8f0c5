import SessionModel
import Text
import Wording

/// Where a sentence is sorted, as it is typed: a theme, a level or what it is about, by its word; `geen` takes it away.
enum Indelingswoord {
  case thema(Thema?)
  case niveau(Niveau?)
  case categorie(Casus.Labelsoort?)

  /// What was typed; `nil` where nothing goes by that.
  init?(_ text: String, _ say: Wording) {
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

  /// What sorts a note so.
  func fact(_ notitie: Identifier) -> Fact {
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
  func naam(_ say: Wording) -> String? {
    switch self {
    case .thema(let thema): thema.map { say(.name(of: $0)) }
    case .niveau(let niveau): niveau.map { say(.name(of: $0)) }
    case .categorie(let categorie): categorie?.rawValue
    }
  }
}
