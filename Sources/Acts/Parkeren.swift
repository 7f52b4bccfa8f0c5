import SessionModel
import Text
import Wording

extension Notitie {
  /// Its place with what is said of it in a list over all sessions: what waits waits still, and nothing is parked by it; `nil`
  /// where that is not understood.
  package func plek(gezegd parts: [String], op today: Day, _ say: Wording) -> Parkeerplek? {
    (parkeerplek ?? Parkeerplek()).gezegd(parts, wacht: isGeparkeerd, op: today, say)
  }
}

extension Parkeerplek {
  /// The same with what is said of it between bars: what is done with it, `naar` a table, who takes it on, how far it is.
  ///
  /// What is not said stays as it was; a dash is nobody. `nil` where a table or a day is said that there is not.
  ///
  /// - Parameters:
  ///   - wacht: whether it waits there from now on.
  ///   - today: the day on which it is said.
  package func gezegd(_ parts: [String], wacht: Bool, op today: Day, _ say: Wording) -> Parkeerplek? {
    var (plek, eigenaar) = (self, [String]())
    plek.wacht = wacht
    for (place, part) in parts.filter({ !$0.isEmpty }).enumerated() {
      let words = part.split(separator: " ", maxSplits: 1).map(String.init)
      let (first, rest) = (words[0].folded, words.count > 1 ? words[1].trimmed : "")
      if place == 0, let route = Route.allCases.first(where: { say(.name(of: $0)).begins(part) }) {
        plek.route = route
      } else if first == say(.woordNaar), !rest.isEmpty {
        guard let forum = Forum.allCases.first(where: { say(.name(of: $0)).folded == rest.folded }) else {
          return nil
        }
        plek.forum = forum
      } else if let stand = Stand.allCases.first(where: { say(.name(of: $0)) == first }) {
        switch stand {
        case .open:
          guard rest.isEmpty else { return nil }
          (plek.geagendeerd, plek.antwoord) = (nil, nil)
        case .geagendeerd:
          guard let dag = Day(rest) ?? say.termijn(rest.folded, op: today) else { return nil }
          (plek.geagendeerd, plek.antwoord) = (dag, nil)
        case .beantwoord: plek.antwoord = rest
        }
      } else {
        eigenaar.append(part == "-" ? "" : part)
      }
    }
    if !eigenaar.isEmpty { plek.eigenaar = eigenaar.joined(separator: " | ") }
    return plek
  }
}
