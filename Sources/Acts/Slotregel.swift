import Panels
import SessionModel
import Wording

/// What is asked in private once a session is closed, in a line: who looks back and counts needs it.
///
/// Each is answered by an act of the table, so that it is the same by every door; who says nothing has said nothing.
public struct Slotregel: Hashable, Sendable {
  /// What is asked.
  public enum Vraag: Hashable, Sendable {
    /// Where the meeting was and for whom, as it was taken over.
    case bijeenkomst
    /// Whether it was where the child or the network is.
    case locatie
    /// Whether this was reached, which follows from what was said.
    case bereikt(Casus.Mijlpaal.Soort)
    /// Whether anything was reached.
    case mijlpaal
    /// Whether who was the anchor here is that next time too.
    case anker
    /// Who gets the report.
    case krijgt
    /// Until when it is kept.
    case bewaring
  }

  /// What is asked.
  public let vraag: Vraag
  /// How it is asked, with what is proposed.
  public let zin: String
  /// What yes says to the act; `nil` where nothing is proposed.
  public let ja: String?
  /// How something else is said: what is typed for it.
  public let anders: String

  /// The act that an answer is.
  public var act: Act.Name {
    switch vraag {
    case .bijeenkomst, .locatie: .bijeenkomst
    case .bereikt, .mijlpaal: .mijlpaal
    case .anker: .mensen
    case .krijgt: .ontvangers
    case .bewaring: .bewaren
    }
  }

  /// What is typed behind the act where an answer is a line of its own.
  public var voorbeeld: String { argument(anders) }

  /// What an answer in own words says to the act.
  public func argument(_ typed: String) -> String {
    switch vraag {
    case .locatie: " | | | " + typed
    case .bereikt(let soort): soort.rawValue + " " + typed
    case .anker: Casus.Mensen.Rol.anker.rawValue + " " + typed
    case .bijeenkomst, .mijlpaal, .krijgt, .bewaring: typed
    }
  }
}

extension Scene {
  /// What is asked of this session now that it is closed; nothing while it runs.
  ///
  /// - Parameter regel: how long the house keeps what it has.
  public func slotregels(_ regel: Huis.Bewaarregel?) -> [Slotregel] {
    guard sessie.gesloten != nil, sessie.begin != nil, !isGeprojecteerd else { return [] }
    return bijeenkomstregels + mijlpaalregels
      + [ankerregel, krijgtregel, bewaarregel(regel)].compactMap(\.self)
  }

  private var bijeenkomstregels: [Slotregel] {
    var regels: [Slotregel] = []
    let known = sessie.bijeenkomst
    if !sessie.isBijeenkomstGezegd {
      let place = say.bijeenkomst(known)
      regels.append(
        Slotregel(
          vraag: .bijeenkomst, zin: place.map { say(.slotBijeenkomst, $0) } ?? say(.slotBijeenkomstOnbekend),
          ja: place == nil ? nil : "|", anders: say(.slotPlek)))
    }
    if known.opLocatie == nil {
      regels.append(
        Slotregel(
          vraag: .locatie, zin: say(locatievraag),
          ja: " | | | " + say(.ja), anders: say(.nee)))
    }
    return regels
  }

  private var locatievraag: Phrase {
    guard sessie.begin?.casus != nil else { return .slotLocatieAlleen }
    return sessie.isVanNetwerk ? .slotLocatieNetwerk : .slotLocatie
  }

  /// What follows from what was said and was not reached yet; else whether anything was, while nothing was told today.
  private var mijlpaalregels: [Slotregel] {
    guard let casus = geheleCasus, casus.soort == .kind, sessie.kentKind else { return [] }
    let reached = Set(casus.mijlpalen.map(\.soort))
    let follows = casus.mijlpalenVolgend(uit: sessie).filter { !reached.contains($0) }
    guard follows.isEmpty else {
      return follows.map { soort in
        Slotregel(
          vraag: .bereikt(soort), zin: say(.slotBereikt, say(.name(of: soort)), say(.slotWaarom(soort))),
          ja: soort.rawValue, anders: say(.slotDagTekst))
      }
    }
    let isTold = casus.mijlpalen.contains { $0.sessie == sessie.id || $0.dag == today }
    guard !isTold else { return [] }
    let open = Casus.Mijlpaal.Soort.allCases.filter { $0 == .anders || !reached.contains($0) }
    return [
      Slotregel(
        vraag: .mijlpaal, zin: say(.slotMijlpaal), ja: nil,
        anders: open.map(\.rawValue).joined(separator: ", "))
    ]
  }

  /// Asked while nobody is known to be it, and somebody was here.
  private var ankerregel: Slotregel? {
    guard let casus = geheleCasus, casus.soort == .kind, !casus.gesloten, sessie.kentKind,
      casus.profiel?.mensen[.anker].isEmpty == true
    else { return nil }
    let names = sessie.deelnemers.filter { $0.gegevens.rollen.contains(.anker) }.map(naam)
    guard !names.isEmpty else { return nil }
    let words = names.joined(separator: ", ")
    return Slotregel(
      vraag: .anker, zin: say(.slotAnker, words), ja: Casus.Mensen.Rol.anker.rawValue + " " + words,
      anders: say(.slotRollen))
  }

  private var krijgtregel: Slotregel? {
    guard sessie.krijgt.isEmpty else { return nil }
    let proposed = say(sessie.isVanNetwerk || sessie.begin?.casus == nil ? .wieErBijWas : .kindEnOuders)
    return Slotregel(
      vraag: .krijgt, zin: say(.slotKrijgt, proposed), ja: proposed, anders: say(.slotRollen))
  }

  /// Asked while nobody said, or while the rule of the house says a later day than it did.
  private func bewaarregel(_ regel: Huis.Bewaarregel?) -> Slotregel? {
    let casus = geheleCasus
    guard !sessie.volgtBewaring || casus != nil, casus?.gesloten != true, sessie.kentKind || casus == nil
    else { return nil }
    let known = casus.map(\.bewaring) ?? sessie.bewaring
    let proposed = sessie.begonnen.flatMap { regel?.bewaring(na: clock.read($0).day) }
    if let known {
      guard let proposed, known.reden == proposed.reden, known.tot < proposed.tot else { return nil }
    }
    let anders = say(.argBewaren)
    guard let proposed else {
      return Slotregel(vraag: .bewaring, zin: say(.slotBewarenOnbekend), ja: nil, anders: anders)
    }
    return Slotregel(
      vraag: .bewaring, zin: say(.slotBewaren, say.bewaring(proposed)),
      ja: "\(proposed.tot.iso) | \(proposed.reden)", anders: anders)
  }
}

extension Sessie {
  /// Whether it is about a network.
  fileprivate var isVanNetwerk: Bool { begin?.casus != nil && begin?.casus == traject }
}

extension Casus {
  /// Until when it is kept, as far as somebody said.
  package var bewaring: Bewaring? {
    profiel.flatMap { profiel in
      profiel.bewaarTot.map { Bewaring(tot: $0, reden: profiel.bewaarReden) }
    }
  }

  /// What was reached, if it was, by what was said in a session: proposed, never counted by itself.
  package func mijlpalenVolgend(uit sessie: Sessie) -> [Mijlpaal.Soort] {
    Mijlpaal.Soort.allCases.filter { soort in
      switch soort {
      case .oudersInGesprek: sessie.deelnemers.contains { $0.stem == .ouder }
      case .ontwikkelingWasErAl:
        reisplan.tijdlijn.contains { $0.gegevens.lichtpunt && $0.gegevens.sessie == sessie.id }
      case .nieuweBeweging:
        reisplan.afspraken.contains { afspraak in
          afspraak.gegevens.sessie != sessie.id
            && afspraak.standen.contains { $0.sessie == sessie.id && $0.soort == .gedaan }
        }
      case .ingeschreven: inschrijvingVeranderd != nil
      case .anders: false
      }
    }
  }
}
