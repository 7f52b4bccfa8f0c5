import Text

// A sentence is told once: whoever reads the same words under four headings counts them four times.

extension Leerverslag {
  /// Under each heading so many sentences are told at most.
  static let meesteCitaten = 3

  /// A line that could tell sentences, and how far it is.
  private struct Plaats {
    let stuk, regel: Int
    /// What is told of one thing comes first: of what gathers all of it, the same words say less.
    let tier: Int
    var kandidaten: [Zin]
    var gekozen: [Zin] = []
  }

  /// The parts with each sentence in one place, where it says most, and where that is told of what is left without.
  ///
  /// Of places that are alike each gets a sentence before any of them gets a second, and whoever has the fewest to choose from
  /// chooses first. What others sent is theirs, and is told nowhere else.
  static func eenmaal(_ stukken: [Stuk]) -> [Stuk] {
    var plaatsen: [Plaats] = []
    for (place, stuk) in stukken.enumerated() where stuk.deel != .elders {
      for (line, regel) in stuk.regels.enumerated() where !regel.citaten.isEmpty {
        let tier = stuk.deel == .verhalen ? 0 : regel.isVerzameling ? 2 : 1
        plaatsen.append(Plaats(stuk: place, regel: line, tier: tier, kandidaten: regel.citaten))
      }
    }
    var waar: [String: Deel] = [:]
    for tier in 0...2 {
      let order = plaatsen.indices.filter { plaatsen[$0].tier == tier }.sorted {
        let (a, b) = (plaatsen[$0].kandidaten.count, plaatsen[$1].kandidaten.count)
        return (a, $0) < (b, $1)
      }
      for _ in 0..<meesteCitaten {
        for place in order {
          guard let zin = plaatsen[place].kandidaten.first(where: { waar[$0.tekst.folded] == nil })
          else { continue }
          waar[zin.tekst.folded] = stukken[plaatsen[place].stuk].deel
          plaatsen[place].gekozen.append(zin)
        }
      }
    }
    var told = stukken
    for plaats in plaatsen {
      let chosen = Set(plaats.gekozen.map(\.tekst))
      told[plaats.stuk].regels[plaats.regel].citaten = plaats.kandidaten.filter { chosen.contains($0.tekst) }
      guard plaats.gekozen.isEmpty else { continue }
      // Its own part is where one reads already.
      let elsewhere = Set(plaats.kandidaten.prefix(meesteCitaten).compactMap { waar[$0.tekst.folded] })
        .subtracting([stukken[plaats.stuk].deel])
      told[plaats.stuk].regels[plaats.regel].staatBij = Deel.allCases.filter(elsewhere.contains)
    }
    return told
  }
}
