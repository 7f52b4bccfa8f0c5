/// What is counted of a session beside who was there: no word of anybody.
public struct Sessietelling: Hashable, Sendable {
  /// What can be counted.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// A point of a checklist that is in order.
    case puntInOrde = "punt-in-orde"
    /// One that is not, and that somebody takes on.
    case puntMetEigenaar = "punt-met-eigenaar"
    /// One that is not, and that nobody takes on.
    case puntZonderEigenaar = "punt-zonder-eigenaar"
    /// A way to go on of which the family and the system both said how fitting it is.
    case optieVanBeide = "optie-van-beide"
    /// One of which the family alone did.
    case optieVanGezin = "optie-van-gezin"
    /// One of which the system alone did.
    case optieVanSysteem = "optie-van-systeem"
  }

  private var aantallen: [Soort: Int] = [:]

  /// Nothing.
  public init() {}

  /// How many there are of something.
  public subscript(_ soort: Soort) -> Int { aantallen[soort] ?? 0 }

  /// What is counted of a session.
  public init(_ sessie: Sessie) {
    for etappe in sessie.stappen {
      for punt in etappe.punten {
        let isTaken = !punt.eigenaar.isEmpty
        add(punt.klaar ? .puntInOrde : isTaken ? .puntMetEigenaar : .puntZonderEigenaar)
      }
      // Of other steps no note is looked at: this is asked at every write.
      if etappe.stap.variant == .passend { countSides(etappe, of: sessie) }
    }
  }

  private mutating func countSides(_ etappe: Etappe, of sessie: Sessie) {
    var said: [String: Set<Weegvak>] = [:]
    let heads = etappe.notities.compactMap { sessie.notities[$0] }
    for notitie in heads + heads.flatMap(\.dubbelen).compactMap({ sessie.notities[$0] }) {
      guard let vak = notitie.gegevens.vak?.weegvak, vak == .passendGezin || vak == .passendSysteem,
        let rij = notitie.gegevens.rij, sessie.telt(notitie)
      else { continue }
      said[rij, default: []].insert(vak)
    }
    for sides in said.values {
      add(
        sides.count > 1 ? .optieVanBeide : sides.contains(.passendGezin) ? .optieVanGezin : .optieVanSysteem)
    }
  }

  private mutating func add(_ soort: Soort) { aantallen[soort, default: 0] += 1 }

  // MARK: In a list

  /// How a list keeps it.
  var woorden: [String] {
    Soort.allCases.compactMap { soort in aantallen[soort].map { "\($0) \(soort.rawValue)" } }
  }

  /// What a list kept; a kind that nobody knows is left out.
  init(woorden: [String]) {
    for woord in woorden {
      let parts = woord.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0]), let soort = Soort(rawValue: String(parts[1])) else {
        continue
      }
      aantallen[soort] = number
    }
  }
}

extension Sessie {
  /// Whether a note is counted: where it may not go along nobody counts what it was about.
  ///
  /// What the lek-wacht holds back is counted all the same: what is forbidden comes and goes.
  fileprivate func telt(_ notitie: Notitie) -> Bool {
    var gezegde = gezegde(notitie)
    if gezegde.staat == .achtergehouden, !notitie.gegevens.achtergehouden { gezegde.staat = .heel }
    switch gezegde.zicht(at: .monitor) {
    case .geteld: return true
    case .toon, .toonAls, .bedekt, .niet: return false
    }
  }
}
