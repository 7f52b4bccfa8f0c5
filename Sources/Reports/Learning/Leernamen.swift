import Wording

// How the parts of what was learned are called. The words themselves stand in `Wording`.

extension Phrase {
  /// Whose words they are.
  static func name(of groep: Leerstof.Groep) -> Phrase {
    switch groep {
    case .ouders: .groepOuders
    case .kinderen: .groepKinderen
    case .professionals: .groepProfessionals
    }
  }

  /// Whose words a sentence is.
  static func enkel(_ groep: Leerstof.Groep) -> Phrase {
    switch groep {
    case .ouders: .vanOuderGroep
    case .kinderen: .vanKind
    case .professionals: .vanProfessional
    }
  }

  /// Where something stands beside another period.
  static func name(of stand: Leerverslag.Beweging) -> Phrase {
    switch stand {
    case .terug: .standTerug
    case .nieuw: .leerNieuw
    case .weg: .standWeg
    }
  }

  /// What is asked where people stand still.
  static func name(of wat: Leerstof.Stilstaan) -> Phrase {
    switch wat {
    case .waar: .stilWaar
    case .nodig: .stilNodig
    case .vragen: .stilVragen
    }
  }

  /// A part of the report.
  static func name(of deel: Leerverslag.Deel) -> Phrase {
    switch deel {
    case .gedaan: .deelGedaan
    case .doelen: .deelDoelen
    case .opvalt: .deelOpvalt
    case .ouders: .deelOuders
    case .kinderen: .deelKinderen
    case .professionals: .deelProfessionals
    case .gedeeld: .deelGedeeld
    case .vragen: .deelVragen
    case .niveaus: .deelNiveaus
    case .regios: .deelRegios
    case .aanpak: .deelAanpak
    case .stilstaan: .deelStilstaan
    case .werkzaam: .deelWerkzaam
    case .knelpunten: .deelKnelpunten
    case .misschienWel: .deelMisschienWel
    case .tips: .deelTips
    case .verhalen: .deelVerhalen
    case .elders: .deelElders
    case .verantwoording: .deelVerantwoording
    }
  }
}
