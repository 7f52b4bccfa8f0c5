/// The one answer to "may this be seen here?".
///
/// Nobody decides it anywhere else: whoever shows words of people has them from `zicht(at:)`, or from a value that
/// was made for the place (`Gezien`).
public enum Zicht: Hashable, Sendable {
  /// Shown, in these words.
  case toon(String)
  /// Shown in the words in which somebody let it go along: whatever else was said with it does not.
  case toonAls(String)
  /// There, and nobody can read it until it is asked for.
  case bedekt(Reden)
  /// Only counted.
  case geteld(Reden)
  /// Not there at all.
  case niet(Reden)

  /// Why words are not shown.
  public enum Reden: String, CaseIterable, Hashable, Sendable {
    /// Held back, or an open finding.
    case nogNietOpHetScherm = "nog-niet-op-het-scherm"
    /// Nobody was asked yet.
    case nogNietGevraagd = "nog-niet-gevraagd"
    /// Nobody looked at it yet who sees to it that it tells of nobody.
    case nogNietNagekeken = "nog-niet-nagekeken"
    /// Somebody said that it stays.
    case blijftHier = "blijft-hier"
    /// Taken back, or said otherwise since.
    case ingetrokken
    /// Erased.
    case gewist
    /// Not for this place, whatever was answered.
    case nietHier = "niet-hier"
  }

  /// Where words can be seen.
  public enum Plaats: CaseIterable, Hashable, Sendable {
    /// The wall of the session in which they were said.
    case zaal
    /// The wall of a later session of the casus.
    case zaalLater
    /// Noteer and regie of the session in which they were said.
    case regie
    /// Those of a later session.
    case regieLater
    /// The start screen, and every list before it is opened.
    case lijst
    /// The session's own page, after it was opened.
    case pagina
    /// The page, lists and search of the casus, after they were opened.
    case casus
    /// Every report, in every form.
    case verslag
    /// The report for who was there.
    case eigen
    /// Where a session is read back: on its wall while it runs, and later.
    case teruglezen
    /// What teaches others, nameless.
    case leren
    /// The national counts.
    case monitor
    /// Everything about one casus, for who asks.
    case inzage
    /// A package for another store.
    case pakket

    /// Whether the session in which the words are shown is the one in which they were said.
    public var isEigen: Bool {
      switch self {
      case .zaal, .regie, .pagina, .eigen, .teruglezen, .inzage: true
      case .zaalLater, .regieLater, .lijst, .casus, .verslag, .leren, .monitor, .pakket: false
      }
    }

    /// The place of words that were said in another session than the one that is shown here.
    public var later: Plaats {
      switch self {
      case .zaal: .zaalLater
      case .regie: .regieLater
      // On its page and in the report for who was there stands what came along, as anywhere else.
      case .pagina, .eigen, .teruglezen: .verslag
      case .zaalLater, .regieLater, .lijst, .casus, .verslag, .leren, .monitor, .inzage, .pakket: self
      }
    }
  }

  /// The words that are shown; `nil` when they are not.
  public var woorden: String? {
    switch self {
    case .toon(let woorden), .toonAls(let woorden): woorden
    case .bedekt, .geteld, .niet: nil
    }
  }

  /// Whether the words that are shown stand in the place of all that was said.
  var isAnders: Bool { if case .toonAls = self { true } else { false } }

  /// Why they are not; `nil` when they are.
  public var reden: Reden? {
    switch self {
    case .toon, .toonAls: nil
    case .bedekt(let reden), .geteld(let reden), .niet(let reden): reden
    }
  }
}

extension Gezegde {
  /// Whether these words may be seen at a place: the first rule that fits decides.
  public func zicht(at plaats: Zicht.Plaats) -> Zicht {
    switch staat {
    case .gewist: return .niet(.gewist)
    case .ingetrokken: return ingetrokken(at: plaats)
    case .achtergehouden: return achtergehouden(at: plaats)
    case .heel: break
    }
    switch stand.mee {
    case .woorden(let released) where !released.isGat: break
    case .woorden: return achtergebleven(at: plaats)
    case .mee, .blijft, nil: if woorden.isGat { return achtergebleven(at: plaats) }
    }
    switch (herkomst, stand.mee) {
    case (.onbekend, nil), (.onbekend, .blijft): return blijft(.nogNietGevraagd, loopt: false, at: plaats)
    case (.vraagt, .blijft): return blijft(.blijftHier, loopt: false, at: plaats)
    case (.vraagt(let loopt), nil): return blijft(.nogNietGevraagd, loopt: loopt, at: plaats)
    case (_, .woorden(let released)): return mee(.toonAls(released), at: plaats)
    case (.vraagt, .mee), (.onbekend, .mee): return mee(.toon(woorden), at: plaats)
    case (.openTafel, .blijft): return blijftAanOpenTafel(at: plaats)
    case (.openTafel, .mee), (.openTafel, nil): return openTafel(at: plaats)
    }
  }

  private func ingetrokken(at plaats: Zicht.Plaats) -> Zicht {
    switch plaats {
    case .inzage: .toon(woorden)
    case .pagina: .bedekt(.ingetrokken)
    case .zaal, .zaalLater, .regie, .regieLater, .lijst, .casus, .verslag, .eigen, .teruglezen, .leren,
      .monitor,
      .pakket:
      .niet(.ingetrokken)
    }
  }

  private func achtergehouden(at plaats: Zicht.Plaats) -> Zicht {
    switch plaats {
    case .regie, .inzage: .toon(woorden)
    case .pagina: .bedekt(.nogNietOpHetScherm)
    case .verslag, .eigen, .teruglezen: .geteld(.nogNietOpHetScherm)
    case .zaal, .zaalLater, .regieLater, .lijst, .casus, .leren, .monitor, .pakket: .niet(.nogNietOpHetScherm)
    }
  }

  /// That something was said is known, and not what: those words are in another store.
  private func achtergebleven(at plaats: Zicht.Plaats) -> Zicht {
    let reden: Zicht.Reden = stand.mee == .blijft ? .blijftHier : .nogNietGevraagd
    switch plaats {
    case .pagina, .casus, .regieLater, .verslag, .eigen, .inzage: return .geteld(reden)
    case .zaal, .zaalLater, .regie, .lijst, .teruglezen, .leren, .monitor, .pakket: return .niet(reden)
    }
  }

  /// What stays in a session that asks: somebody said so, or nobody was asked.
  private func blijft(_ reden: Zicht.Reden, loopt: Bool, at plaats: Zicht.Plaats) -> Zicht {
    switch plaats {
    case .zaal: loopt ? .toon(woorden) : .niet(reden)
    case .regie, .eigen, .inzage: .toon(woorden)
    // There it is asked; what somebody said no to is a number, until somebody asks for that one.
    case .teruglezen: reden == .blijftHier ? .bedekt(reden) : .toon(woorden)
    case .pagina: .bedekt(reden)
    case .regieLater, .casus, .verslag: .geteld(reden)
    case .zaalLater, .lijst, .leren, .monitor, .pakket: .niet(reden)
    }
  }

  private func mee(_ released: Zicht, at plaats: Zicht.Plaats) -> Zicht {
    switch plaats {
    case .zaal, .regie, .pagina, .eigen, .teruglezen, .inzage: .toon(woorden)
    case .zaalLater, .regieLater, .casus, .verslag, .pakket: released
    case .leren: leren(released)
    case .monitor: .geteld(.nietHier)
    case .lijst: .niet(.nietHier)
    }
  }

  /// Others learn from it where who said it agreed, and somebody looked at these words since.
  private func leren(_ released: Zicht) -> Zicht {
    guard stand.leren else { return .niet(.nogNietGevraagd) }
    return switch stand.nagekeken {
    case true?: released
    case false?: .niet(.nietHier)
    case nil: .niet(.nogNietNagekeken)
    }
  }

  private func blijftAanOpenTafel(at plaats: Zicht.Plaats) -> Zicht {
    switch plaats {
    case .regie, .inzage: .toon(woorden)
    case .pagina, .teruglezen: .bedekt(.blijftHier)
    case .casus, .verslag: .geteld(.blijftHier)
    case .zaal, .zaalLater, .regieLater, .lijst, .eigen, .leren, .monitor, .pakket: .niet(.blijftHier)
    }
  }

  private func openTafel(at plaats: Zicht.Plaats) -> Zicht {
    switch plaats {
    case .zaal, .zaalLater, .regie, .regieLater, .pagina, .casus, .verslag, .teruglezen, .inzage, .pakket:
      .toon(woorden)
    case .leren: leren(.toon(woorden))
    case .monitor: .geteld(.nietHier)
    case .lijst, .eigen: .niet(.nietHier)
    }
  }
}
