import Panels
import SessionModel
import Text
import Wording

/// What the acts change that say what is counted of a session and its journey: the meeting, what was reached.
enum JourneyActs {
  /// `SOORT [DAG] [TEKST]`: what was reached; without a day it was today.
  @Sendable static func mijlpaal(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let casus = scene.geheleCasus else { throw .noCasus }
    guard let (soort, rest) = Casus.Mijlpaal.Soort.read(argument, scene.say) else {
      throw .notUnderstood(.mijlpaal, argument)
    }
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    var (dag, tekst) = (scene.today, rest)
    if let first = words.first, first.lijktOpDag {
      guard let day = Day(first) else { throw .notUnderstood(.mijlpaal, first) }
      (dag, tekst) = (day, words.count > 1 ? words[1] : "")
    }
    guard dag <= scene.today else { throw .dayToCome(dag) }
    let fact = Fact.mijlpaalBereikt(
      soort, dag: dag, tekst: CleanText.oneLine(tekst), sessie: scene.sessie.id)
    return [Change(StreamID(.casus, casus.id), fact)]
  }

  /// `REGIO | GEMEENTEN | SWV'S | OP LOCATIE`: nothing between two bars keeps what was known, a dash empties it.
  @Sendable static func bijeenkomst(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let parts = argument.split(separator: "|", omittingEmptySubsequences: false).map {
      CleanText.oneLine(String($0))
    }
    guard parts.count <= 4 else { throw .notUnderstood(.bijeenkomst, argument) }
    var known = scene.sessie.bijeenkomst
    let before = known
    func part(_ index: Int) -> String? {
      guard parts.indices.contains(index), !parts[index].isEmpty else { return nil }
      return parts[index] == "-" ? "" : parts[index]
    }
    if let regio = part(0) { known.gebied.regio = regio }
    if let gemeenten = part(1) { known.gebied.gemeenten = gemeenten.opgesomd }
    if let swvs = part(2) { known.gebied.swvs = swvs.opgesomd }
    if let word = part(3) {
      switch word.folded {
      case scene.say(.ja): known.opLocatie = true
      case scene.say(.nee): known.opLocatie = false
      case "": known.opLocatie = nil
      default: throw .notUnderstood(.bijeenkomst, argument)
      }
    }
    // What it began with is said by who says it again.
    guard known != before || !scene.sessie.isBijeenkomstGezegd else { throw .already(argument) }
    return [Change(scene.stream, .bijeenkomstGezet(known))]
  }

  /// Where the meeting is does not show by itself.
  @Sendable static func gezet(_ changes: [Change], _ scene: Scene) -> String? {
    changes.lazy.compactMap { change in
      guard case .sessie(.bijeenkomstGezet(let it)) = change.fact else { return nil }
      return scene.say.bijeenkomst(it.bijeenkomst) ?? scene.say(.nietsBekend)
    }.first
  }

  /// A milestone is on no screen of its own.
  @Sendable static func bereikt(_ changes: [Change], _ scene: Scene) -> String? {
    changes.lazy.compactMap { change in
      guard case .casus(.mijlpaalBereikt(let it)) = change.fact else { return nil }
      return scene.say.mijlpaal(it.soort, it.dag)
    }.first
  }
}

extension Casus.Mijlpaal.Soort {
  /// The kind that a text begins with, by its word or as it is said, and what stands behind that.
  package static func read(_ text: String, _ say: Wording) -> (soort: Self, rest: String)? {
    for soort in allCases {
      for word in [soort.rawValue, say(.name(of: soort))] where text.folded.hasPrefix(word.folded) {
        let rest = text.dropFirst(word.count)
        if rest.isEmpty || rest.first == " " { return (soort, String(rest).trimmed) }
      }
    }
    return nil
  }
}

extension String {
  /// Whether it is written as a day is, whether or not there is such a day.
  package var lijktOpDag: Bool {
    let parts = split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  /// What stands between its commas.
  fileprivate var opgesomd: [String] { split(separator: ",").map(\.trimmed).filter { !$0.isEmpty } }
}
