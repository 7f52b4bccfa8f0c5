import Panels
import SessionModel
import Wording

/// Where somebody is who looks at what others may learn from, sentence by sentence.
struct Nakijkronde: Hashable, Sendable {
  /// The sentence that is in sight; `nil` before the first that nobody looked at.
  private var bij: Leerzin.ID?
  /// Where it goes on once an answer is durable.
  private var straks: Leerzin.ID?

  /// The place of the sentence in sight; `nil` where there is none at all.
  func plaats(in zinnen: [Leerzin]) -> Int? {
    guard !zinnen.isEmpty else { return nil }
    return bij.flatMap { id in zinnen.firstIndex { $0.id == id } }
      ?? zinnen.firstIndex { $0.nagekeken == nil } ?? 0
  }

  /// The sentence in sight.
  func zin(in zinnen: [Leerzin]) -> Leerzin? { plaats(in: zinnen).map { zinnen[$0] } }

  /// Goes so many sentences further; whether there was one.
  mutating func ga(_ distance: Int, in zinnen: [Leerzin]) -> Bool {
    guard let place = plaats(in: zinnen), zinnen.indices.contains(place + distance) else { return false }
    bij = zinnen[place + distance].id
    return true
  }

  /// What an answer about the sentence in sight changes; afterwards comes the next one that nobody looked at.
  mutating func zeg(mag: Bool, in zinnen: [Leerzin]) -> [Change] {
    guard let place = plaats(in: zinnen) else { return [] }
    let later = zinnen[(place + 1)...] + zinnen[..<place]
    (bij, straks) = (zinnen[place].id, later.first { $0.nagekeken == nil }?.id ?? zinnen[place].id)
    return zinnen[place].gezegd(mag: mag)
  }

  /// The answer is durable, or is not.
  mutating func beantwoord(isBewaard: Bool) {
    if isBewaard { bij = straks ?? bij }
    straks = nil
  }
}

extension World {
  /// How many sentences nobody looked at yet, in words.
  func nakijkstand(_ zinnen: [Leerzin]) -> String {
    let open = zinnen.count { $0.nagekeken == nil }
    if zinnen.isEmpty { return say(.nietsTeNakijken) }
    return open == 0 ? say(.allesNagekeken) : say.count(open, .eenNakijken, .zoveelNakijken)
  }

  /// What was said of a sentence by who looked at it.
  func oordeel(_ zin: Leerzin) -> String { say(.oordeel(zin.nagekeken)) }

  /// Whose voice a sentence has.
  func stem(van zin: Leerzin) -> String {
    zin.stem.map { say(.nakijkStem, say(.name(of: $0))) } ?? say(.nakijkZonderStem)
  }

  /// In which talk a sentence was said, for who has to know more to judge it.
  func herkomst(van zin: Leerzin) -> String {
    let row = overview.leersessies.first { $0.id == zin.sessie }.map(gezien)
    let day = zin.begonnen.map { say.shortDate(wall($0).day) } ?? ""
    let parts = [row?.alias ?? "", row?.titel ?? "", day, zin.code]
    return say(.nakijkVan, parts.filter { !$0.isEmpty }.joined(separator: " · "))
  }
}
