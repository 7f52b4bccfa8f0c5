import SessionModel
import Wording

/// The invented family and those who came for it, and what each says in which step of a reisbureau.
///
/// They answer from a script: who was noted says what comes next, and what waits for a question comes when an open one lies
/// on the wall.
enum Gezin {
  /// Who sits there; each has a voice of its own.
  static func tafel(_ say: Wording) -> [Deelnemer.Gegevens] {
    [
      .init(stem: .jeugdige), .init(stem: .ouder, label: say(.gezinMoeder)),
      .init(stem: .school, label: say(.gezinMentor)), .init(stem: .zorg, label: say(.gezinHulp)),
    ]
  }

  /// One thing that somebody says.
  struct Regel: Hashable, Sendable {
    let stem: Stem
    let tekst: Phrase
    /// What is heard instead until an open question was asked for it; `nil` where it comes by itself.
    var eerst: Phrase?
  }

  /// What is said in one step.
  struct Toneel: Sendable {
    let vorm: Vorm
    let regels: [Regel]

    /// In this form, in the order in which they would speak: the loudest first.
    init(_ vorm: Vorm, _ regels: Regel...) { (self.vorm, self.regels) = (vorm, regels) }

    /// Those who say something.
    var stemmen: [Stem] { Stem.allCases.filter { stem in regels.contains { $0.stem == stem } } }
  }

  /// What is said in a step of the shipped reisbureau; `nil` in one that was put in.
  static func toneel(_ etappe: Etappe) -> Toneel? {
    guard let number = Int(etappe.id.text), reisbureau.indices.contains(number - 1) else { return nil }
    return reisbureau[number - 1]
  }

  /// A step after the other, as the reisbureau has them.
  static let reisbureau = [
    Toneel(
      .reisgezelschap, .init(stem: .school, tekst: .gezinInMentor), .init(stem: .zorg, tekst: .gezinInHulp),
      .init(stem: .ouder, tekst: .gezinInMoeder), .init(stem: .jeugdige, tekst: .gezinInKind)),
    Toneel(
      .terugblik, .init(stem: .ouder, tekst: .gezinTerugMoeder),
      .init(stem: .jeugdige, tekst: .gezinTerugKind)),
    Toneel(
      .denkpatronen, .init(stem: .school, tekst: .gezinDenkMentor), .init(stem: .zorg, tekst: .gezinDenkHulp)),
    Toneel(
      .oogst, .init(stem: .ouder, tekst: .gezinDagMoeder), .init(stem: .school, tekst: .gezinDagMentor),
      .init(stem: .jeugdige, tekst: .gezinDagKind)),
    Toneel(
      .wensdroom, .init(stem: .zorg, tekst: .gezinDroomHulp), .init(stem: .school, tekst: .gezinDroomMentor),
      .init(stem: .jeugdige, tekst: .gezinDroomKind), .init(stem: .ouder, tekst: .gezinDroomMoeder)),
    Toneel(
      .schaal, .init(stem: .school, tekst: .gezinNuMentor), .init(stem: .zorg, tekst: .gezinNuHulp),
      .init(stem: .jeugdige, tekst: .gezinNuKind), .init(stem: .ouder, tekst: .gezinNuMoeder)),
    Toneel(
      .reisgezelschap, .init(stem: .ouder, tekst: .gezinMeeMoeder),
      .init(stem: .jeugdige, tekst: .gezinMeeKind)),
    Toneel(
      .watWerkt, .init(stem: .school, tekst: .gezinWerktMentor),
      .init(stem: .jeugdige, tekst: .gezinWerktKind, eerst: .gezinZwijgt),
      .init(stem: .ouder, tekst: .gezinWerktMoeder), .init(stem: .zorg, tekst: .gezinWerktHulp)),
    Toneel(
      .ideeen, .init(stem: .zorg, tekst: .gezinIdeeHulp), .init(stem: .ouder, tekst: .gezinIdeeMoeder),
      .init(stem: .jeugdige, tekst: .gezinIdeeKind)),
    Toneel(.kiezen, .init(stem: .jeugdige, tekst: .gezinKiesKind)),
    Toneel(
      .morgenAnders, .init(stem: .school, tekst: .gezinMorgenMentor),
      .init(stem: .zorg, tekst: .gezinMorgenHulp)),
    Toneel(
      .afsluiten, .init(stem: .school, tekst: .gezinUitMentor), .init(stem: .zorg, tekst: .gezinUitHulp),
      .init(stem: .ouder, tekst: .gezinUitMoeder), .init(stem: .jeugdige, tekst: .gezinUitKind)),
  ]
}

extension Oefening {
  /// Who sits at the table.
  public func tafel(_ say: Wording) -> [Deelnemer.Gegevens] {
    switch self {
    case .toetsen: [.init(stem: .jeugdige), .init(stem: .ouder), .init(stem: .school), .init(stem: .zorg)]
    case .vak: Gezin.tafel(say)
    }
  }
}
