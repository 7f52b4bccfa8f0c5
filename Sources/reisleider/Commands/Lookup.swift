import SessionModel
import SessionStore

/// Finds what people call by a code or an alias, shortened as far as it stays clear.
struct Lookup {
  let store: SessionStore

  /// The casus whose alias begins like this, or that has this code.
  func casus(_ text: String) throws(CommandFailure) -> CasusOverview {
    let found = try casussen(text)
    guard let casus = found.first else { throw .noCasus(text, nearest: try nearestAlias(to: text)) }
    guard found.count == 1 else { throw .severalCasussen(text, found.toldApart.map(listed)) }
    return casus
  }

  /// The session with this code, or the one that runs of the casus with this alias.
  func sessie(_ text: String) throws(CommandFailure) -> SessieOverview {
    let casussen = try casussen(text)
    let codes = try codes(text, casussen)
    let running = try stored { () throws(StoreFailure) in try store.runningSessies() }
    let ids = Set(casussen.map(\.id))
    let byAlias = running.filter { sessie in
      sessie.casus.map(ids.contains) == true && !codes.contains { $0.id == sessie.id }
    }
    let found = codes + byAlias
    if let sessie = found.first {
      guard found.count == 1 else { throw .severalSessies(text, found.map(listed), []) }
      return sessie
    }
    if let casus = casussen.first, casussen.count == 1 {
      throw .noneRunsOf(alias: listed(casus).profiel.alias)
    }
    throw casussen.isEmpty
      ? .noSessie(text, nearest: try nearestAlias(to: text))
      : .severalCasussen(text, casussen.toldApart.map(listed))
  }

  /// The session that is named, or without a name the one that runs.
  func sessie(orRunning text: String?) throws(CommandFailure) -> SessieOverview {
    if let text { return try sessie(text) }
    let running = try stored { () throws(StoreFailure) in try store.runningSessies() }
    guard let sessie = running.first else { throw .noneRuns }
    guard running.count == 1 else { throw .severalRun(running.map(listed)) }
    return sessie
  }

  /// What a report can be about.
  enum Subject {
    case sessie(SessieOverview)
    case casus(CasusOverview)

    /// The stream of it.
    var stream: StreamID {
      switch self {
      case .sessie(let sessie): StreamID(.sessie, sessie.id)
      case .casus(let casus): StreamID(.casus, casus.id)
      }
    }
  }

  /// The session with this code or the casus with this alias.
  func subject(_ text: String) throws(CommandFailure) -> Subject {
    let casussen = try casussen(text)
    let codes = try codes(text, casussen)
    guard codes.count + casussen.count <= 1 else {
      throw .severalSessies(text, codes.map(listed), casussen.toldApart.map(listed))
    }
    if let sessie = codes.first { return .sessie(sessie) }
    guard let casus = casussen.first else { throw .noSessie(text, nearest: try nearestAlias(to: text)) }
    return .casus(casus)
  }

  /// The meeting of the session with this code, or the meeting with this identifier.
  func bijeenkomst(_ text: String) throws(CommandFailure) -> Identifier {
    let codes = try codes(text, [])
    if let sessie = codes.first {
      guard codes.count == 1 else { throw .severalSessies(text, codes.map(listed), []) }
      return sessie.bijeenkomst
    }
    let sessies = try stored { () throws(StoreFailure) in try store.sessies() }
    guard let id = Identifier(text), sessies.contains(where: { $0.bijeenkomst == id }) else {
      throw .noBijeenkomst(text)
    }
    return id
  }

  /// The sessions whose code begins like this; a whole alias is never meant as a code.
  private func codes(
    _ text: String, _ casussen: [CasusOverview]
  ) throws(CommandFailure) -> [SessieOverview] {
    let codes = try stored { () throws(StoreFailure) in try store.sessies(codeBeginning: text) }
    let isAlias = casussen.contains { $0.profiel.alias.folded == text.folded }
    return isAlias && codes.first?.code != text ? [] : codes
  }

  /// The casussen whose alias begins like this, or else the one that has this code.
  private func casussen(_ text: String) throws(CommandFailure) -> [CasusOverview] {
    try stored { () throws(StoreFailure) in
      let found = try store.casussen(aliasBeginning: text)
      return try found.isEmpty ? store.casus(code: text).map { [$0] } ?? [] : found
    }
  }

  private func nearestAlias(to text: String) throws(CommandFailure) -> String? {
    let casussen = try stored { () throws(StoreFailure) in try store.casussen(.alias) }
    // What may not be read is no help either.
    return nearest(to: text, in: casussen.filter { listed($0) == $0 }.map(\.profiel.alias))
  }

  // MARK: What others may look along with

  /// A casus as it is told among others: no forbidden word of it.
  private func listed(_ casus: CasusOverview) -> CasusOverview {
    var casus = casus
    casus.profiel.alias = listed(casus.profiel.alias)
    return casus
  }

  private func listed(_ sessie: SessieOverview) -> SessieOverview {
    var sessie = sessie
    (sessie.alias, sessie.titel) = (listed(sessie.alias), listed(sessie.titel))
    return sessie
  }

  /// Numbers that tell who somebody is were refused in an alias; only words can be forbidden later.
  private func listed(_ text: String) -> String {
    text.masked(today: .epoch, forbidden: store.state.verboden)
  }
}

extension [CasusOverview] {
  /// With their code behind aliases that are the same, as they may be in what was saved of a damaged store.
  fileprivate var toldApart: [CasusOverview] {
    let aliases = reduce(into: [String: Int]()) { $0[$1.profiel.alias.folded, default: 0] += 1 }
    return map { casus in
      var named = casus
      if aliases[casus.profiel.alias.folded] != 1 { named.profiel.alias += " · " + casus.id.code }
      return named
    }
  }
}
