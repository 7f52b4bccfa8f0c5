import Text

/// What other regions learned, beside what is given here: each thing once, with of how many regions it is.
public struct Elders: Hashable, Sendable {
  /// What worked somewhere.
  public struct Les: Hashable, Sendable {
    /// As it was first told.
    public let zaadje: Zaadje
    /// In how many other regions it worked.
    public let regios: Int
    /// Whether it was given here.
    public let isEigen: Bool
  }

  /// A name for what comes back elsewhere.
  public struct Draad: Hashable, Sendable {
    public let naam, betekenis: String
    /// At whose level it is.
    public let niveau: Niveau?
    /// In how many other regions it comes back, and in how many sentences.
    public let regios, zinnen: Int
  }

  /// What was said elsewhere of what works, by theme.
  public struct Thema: Hashable, Sendable {
    /// The theme; `nil` is not sorted yet.
    public let thema: SessionModel.Thema?
    /// How many sentences.
    public let zinnen: Int
    /// Three of them at most, each of another region where that can be, ★ first.
    public let voorbeelden: [Lespakket.Zin]
  }

  /// What works elsewhere, by theme.
  public let werkzaam: [Thema]
  /// What was given, that of most regions first.
  public let zaadjes: [Les]
  /// The names, those of most regions first.
  public let draden: [Draad]
  /// How many others sent something.
  public let afzenders: Int

  /// What these hold beside what is given here.
  public init(_ pakketten: [Lespakket], eigen: [Zaadje]) {
    let geldend = Lespakket.geldend(pakketten)
    afzenders = geldend.count
    var seeds: [String: (zaadje: Zaadje, van: Set<String>, eigen: Bool)] = [:]
    var names: [String: (draad: Lespakket.Draad, van: Set<String>, zinnen: Int)] = [:]
    for zaadje in eigen { seeds[zaadje.werkte.folded, default: (zaadje, [], true)].eigen = true }
    func plant(_ zaadje: Zaadje, _ pakket: Lespakket) {
      seeds[zaadje.werkte.folded, default: (zaadje, [], false)].van.insert(pakket.sleutel)
    }
    func add(_ draad: Lespakket.Draad, _ pakket: Lespakket) {
      names[draad.naam.folded, default: (draad, [], 0)].van.insert(pakket.sleutel)
      names[draad.naam.folded]?.zinnen += draad.zinnen
    }
    for pakket in geldend {
      for regel in pakket.regels {
        switch regel {
        case .zaadje(let it): plant(it, pakket)
        case .draad(let it): add(it, pakket)
        case .telling, .zin: break
        }
      }
    }
    werkzaam = (SessionModel.Thema.allCases + [nil]).compactMap { Elders.werkzaam($0, geldend) }
    zaadjes = seeds.sorted { ($1.value.van.count, $0.key) < ($0.value.van.count, $1.key) }.map {
      Les(zaadje: $0.value.zaadje, regios: $0.value.van.count, isEigen: $0.value.eigen)
    }
    draden = names.sorted { ($1.value.van.count, $0.key) < ($0.value.van.count, $1.key) }.map {
      Draad(
        naam: $0.value.draad.naam, betekenis: $0.value.draad.betekenis, niveau: $0.value.draad.niveau,
        regios: $0.value.van.count, zinnen: $0.value.zinnen)
    }
  }

  private static func werkzaam(_ thema: SessionModel.Thema?, _ pakketten: [Lespakket]) -> Thema? {
    var (count, firsts) = (0, [[Lespakket.Zin]]())
    for pakket in pakketten {
      let own = pakket.regels.compactMap { regel -> Lespakket.Zin? in
        if case .zin(let zin) = regel, zin.werkt, zin.thema == thema { zin } else { nil }
      }
      count += own.count
      firsts.append(
        Array(own.sorted { ($0.lichtje ? 0 : 1, $0.tekst) < ($1.lichtje ? 0 : 1, $1.tekst) }.prefix(3)))
    }
    guard count > 0 else { return nil }
    // The first of each region, then the second of each.
    let inTurn = (0..<3).flatMap { place in firsts.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
    return Thema(thema: thema, zinnen: count, voorbeelden: Array(inTurn.prefix(3)))
  }

  /// Whether there is nothing from elsewhere.
  public var isLeeg: Bool { afzenders == 0 }

  /// What can be offered where something is asked: what worked in another region, and was not given here.
  public var aanbod: [Les] { zaadjes.filter { $0.regios > 0 && !$0.isEigen } }
}
