import Text
import SessionModel
import SessionStore

/// Finds what people call by a code or an alias, shortened as far as it stays clear.
struct Lookup {
  let store: SessionStore

  /// The casus whose alias begins like this, or that has this code.
  func casus(_ text: String) throws(CommandFailure) -> Rij<CasusOverview> {
    let found = try casussen(text)
    guard let casus = found.first else { throw .noCasus(text, nearest: try nearestAlias(to: text)) }
    guard found.count == 1 else { throw .severalCasussen(text, found.map(store.gezien)) }
    return casus
  }

  /// The journey of a child, or that of a network, whose name begins like this or that has this code.
  ///
  /// - Parameter begint: whether something of it begins here, for which a new one may be wanted.
  func casus(
    _ text: String, van soort: Casus.Soort, begint: Bool = false
  ) throws(CommandFailure) -> Rij<CasusOverview> {
    let all = try casussen(text)
    let found = all.filter { $0.soort == soort }
    if let casus = found.first, found.count == 1 { return casus }
    guard found.isEmpty else { throw .severalCasussen(text, found.map(store.gezien)) }
    if let other = all.first {
      throw .otherSoort(store.gezien(other).waarde.profiel.alias, other.soort)
    }
    let near = try nearestAlias(to: text, van: soort)
    throw soort == .kind
      ? .noCasus(text, nearest: near, begint: begint) : .noTraject(text, nearest: near, begint: begint)
  }

  /// The session with this code, or the one that runs of the casus with this alias.
  func sessie(_ text: String) throws(CommandFailure) -> Rij<SessieOverview> {
    let casussen = try casussen(text)
    let codes = try codes(text, casussen)
    let running = try stored { () throws(StoreFailure) in try store.runningSessies() }
    let ids = Set(casussen.map(\.id))
    let byAlias = running.filter { sessie in
      sessie.casus.map(ids.contains) == true && !codes.contains { $0.id == sessie.id }
    }
    let found = codes + byAlias
    if let sessie = found.first {
      guard found.count == 1 else { throw .severalSessies(text, found.map(store.gezien), []) }
      return sessie
    }
    if let casus = casussen.first, casussen.count == 1 {
      throw .noneRunsOf(alias: store.gezien(casus).waarde.profiel.alias)
    }
    throw casussen.isEmpty
      ? .noSessie(text, nearest: try nearestAlias(to: text))
      : .severalCasussen(text, casussen.map(store.gezien))
  }

  /// The session that is named, or without a name the one that runs.
  func sessie(orRunning text: String?) throws(CommandFailure) -> Rij<SessieOverview> {
    if let text { return try sessie(text) }
    let running = try stored { () throws(StoreFailure) in try store.runningSessies() }
    guard let sessie = running.first else {
      let last = try stored { () throws(StoreFailure) in try store.unfinishedSessies(limit: 1).first }
      throw .noneRuns(afTeRonden: last?.code)
    }
    guard running.count == 1 else { throw .severalRun(running.map(store.gezien)) }
    return sessie
  }

  /// What a report can be about.
  enum Subject {
    case sessie(Rij<SessieOverview>)
    case casus(Rij<CasusOverview>)

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
      throw .severalSessies(text, codes.map(store.gezien), casussen.map(store.gezien))
    }
    if let sessie = codes.first { return .sessie(sessie) }
    guard let casus = casussen.first else { throw .noSessie(text, nearest: try nearestAlias(to: text)) }
    return .casus(casus)
  }

  /// The meeting of the session with this code, or the meeting with this identifier.
  func bijeenkomst(_ text: String) throws(CommandFailure) -> Identifier {
    let codes = try codes(text, [])
    if let sessie = codes.first {
      guard codes.count == 1 else { throw .severalSessies(text, codes.map(store.gezien), []) }
      return sessie.bijeenkomst
    }
    guard let id = Identifier(text) else { throw .noBijeenkomst(text) }
    guard try stored({ () throws(StoreFailure) in try store.knows(bijeenkomst: id) }) else {
      throw .noBijeenkomst(text)
    }
    return id
  }

  /// The sessions whose code begins like this; a whole alias is never meant as a code.
  private func codes(
    _ text: String, _ casussen: [Rij<CasusOverview>]
  ) throws(CommandFailure) -> [Rij<SessieOverview>] {
    let codes = try stored { () throws(StoreFailure) in try store.sessies(codeBeginning: text) }
    let isAlias = casussen.contains { $0.heet(text) }
    return isAlias && codes.first?.code != text ? [] : codes
  }

  /// The casussen whose alias begins like this, or else the one that has this code.
  private func casussen(_ text: String) throws(CommandFailure) -> [Rij<CasusOverview>] {
    try stored { () throws(StoreFailure) in
      let found = try store.casussen(aliasBeginning: text)
      return try found.isEmpty ? store.casus(code: text).map { [$0] } ?? [] : found
    }
  }

  private func nearestAlias(to text: String) throws(CommandFailure) -> String? {
    let child = try nearestAlias(to: text, van: .kind)
    return child == nil ? try nearestAlias(to: text, van: .netwerk) : child
  }

  private func nearestAlias(to text: String, van soort: Casus.Soort) throws(CommandFailure) -> String? {
    let casussen = try stored { () throws(StoreFailure) in try store.casussen(.alias, van: soort) }
    // What may not be read is no help either.
    return nearest(
      to: text, in: casussen.map(store.gezien).filter(\.weggelaten.isEmpty).map(\.waarde.profiel.alias))
  }
}

extension SessionStore {
  /// A text as it may be told: a dot for each character that must not be read.
  func masked(_ text: String, at now: Moment) -> String {
    text.masked(today: Day(utc: now), forbidden: state.verboden)
  }
}
