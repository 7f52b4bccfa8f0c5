import Screen
import SessionModel
import Wording

/// Reading back by pages: what may go along to the next talk, and in which words.
public struct TeruglezenPanel: Panel {
  /// The form `teruglezen`.
  public init() {}

  /// A calm cover without any words of theirs; the pages of what one person said; and how much goes along.
  ///
  /// Of what somebody said no to only the number is left here. Notes of this step are not projected.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    WallContents(reading: Reading(scene.teruglezing, etappe.blad, scene))
  }

  /// How many to go and how long that takes, who answers, and what is left out.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let (lezing, say) = (scene.teruglezing, scene.say)
    var lines: [String] = []
    if lezing.zinnen.isEmpty {
      lines.append(say(.nietsTerugTeLezen))
    } else if lezing.nietGevraagd.isEmpty {
      lines.append(say(.allesGevraagd))
    } else {
      lines.append(say(.nogTeLezen, say.zinnen(lezing.nietGevraagd.count), say.minuten(lezing.minuten)))
    }
    if let kiezer = scene.sessie.kiezer { lines.append(say(.wieZegtWatMeeMag) + " " + say(.kiezer(kiezer))) }
    let hasChild = scene.sessie.deelnemers.contains { $0.stem == .jeugdige }
    if !hasChild, lezing.zinnen.contains(where: { $0.gaatMee && $0.stand.door == .ouder }) {
      let alias = scene.alias ?? say(.name(of: Stem.jeugdige))
      lines.append(say(.kindNietGevraagdKort, alias))
    }
    let held = scene.sessie.notities.values.count { $0.gegevens.achtergehouden && !$0.isGeleend }
    if held > 0 { lines.append(say(.achtergehoudenNietTerug, String(held))) }
    return lines
  }
}

extension Sessie {
  /// Whether child or parents are at the table: then one of them says what may go along.
  package var heeftGezin: Bool { deelnemers.contains { $0.stem == .jeugdige || $0.stem == .ouder } }
}

extension Scene {
  /// Who is proposed to say what may go along, by the age of the child.
  public var voorgesteldeKiezer: Kiezer { Kiezer(voor: geheleCasus?.profiel?.leeftijd?.band) }

  /// What stands above a page of what is read back.
  public func leeskop(_ zinnen: [Teruglezing.Zin], isKort: Bool) -> String {
    guard let first = zinnen.first else { return "" }
    if isKort { return say(.leeskopKort) }
    if first.spreker == .anderen { return say(.leeskopAnderen) }
    let isOne = zinnen.allSatisfy { $0.soort == first.soort }
    let steps = Set(zinnen.map(\.stap))
    let title: String
    switch first.soort {
    case .droom where isOne: title = say(.leeskopDroom)
    case .punt where isOne: title = say(.leeskopPunten)
    case .zin where isOne && steps.count == 1:
      title =
        first.stap.flatMap { sessie.stappen.indices.contains($0) ? sessie.stappen[$0].stap.naam : nil } ?? ""
    case .afspraak where isOne: title = say(.leeskopAfspraken)
    case .mens where isOne: title = say(.leeskopMensen)
    case .droom, .punt, .zin, .afspraak, .mens: title = say(.leeskopVerteld)
    }
    return first.spreker == .ouder ? "\(title) · \(say(.name(of: Stem.ouder)))" : title
  }

  /// "blad 3 van 7"; nothing for what is no page of the row.
  public func leesplaats(_ lezing: Teruglezing, _ blad: Blad?) -> String {
    guard case .zinnen = blad, !lezing.isKort(blad), let place = lezing.plaats(van: blad) else { return "" }
    return say(.bladVan, String(place + 1), String(lezing.bladen.count))
  }

  /// The words of a sentence as they are read: between quotes where somebody of the family said them.
  public func leestekst(_ zin: Teruglezing.Zin) -> String {
    switch zin.soort {
    case .droom, .zin: zin.stem == .jeugdige || zin.stem == .ouder ? Card.quoted(zin.tekst) : zin.tekst
    case .punt, .afspraak, .mens: zin.tekst
    }
  }
}
