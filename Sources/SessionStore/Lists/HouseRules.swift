import SessionModel

/// What was once looked for in the journal, and need not be looked for again.
struct LookedUp {
  var rules: HouseRules?
  var draden: (version: Journal.Version, huis: Huis)?
  var teaching = TeachingStreams()
}

/// What the house says of itself, as it was last read.
struct HouseRules {
  /// What its stream was then.
  let version: Journal.Version
  /// How long it keeps what it has.
  let bewaarregel: Huis.Bewaarregel?
}

extension SessionStore {
  /// Until when a session is kept that belongs to nothing; read only where anybody ever said so.
  public func bewaring(van sessie: Identifier) throws(StoreFailure) -> Bewaring? {
    let stream = StreamID(.sessie, sessie)
    guard try journal.last(Bewaring.soort, of: stream) != nil else { return nil }
    return try journal.state(of: stream).sessie(sessie)?.bewaring
  }
}

/// Read without the whole stream of the house, in which every file that was made is kept, and every package that came.
extension SessionStore {
  /// The house as far as these kinds of events tell of it, and what of them was taken back.
  func house(saying kinds: [String]) throws(StoreFailure) -> State {
    var state = State()
    reduce(
      into: &state, try journal.events(of: .huis, saying: kinds + [Activiteit.intrekking]), of: .huis)
    return state
  }

  /// What that adds up to.
  func huis(dat kinds: [String]) throws(StoreFailure) -> Huis {
    try house(saying: kinds).huis?.state ?? Huis(id: StreamID.huis.id)
  }

  /// How long the house keeps what it has; `nil` while it has no rule, or that cannot be read.
  public func bewaarregel() throws(StoreFailure) -> Huis.Bewaarregel? {
    let version = try journal.version(of: .huis)
    if let rules = lookedUp.rules, rules.version == version { return rules.bewaarregel }
    var regel: Huis.Bewaarregel?
    do throws(StoreFailure) {
      if case .huis(.bewaarregelGezet(let it))? = try journal.last(Huis.Bewaarregel.soort, of: .huis)?.fact {
        regel = it.regel
      }
    } catch {
      guard error.isDamage else { throw error }
    }
    lookedUp.rules = HouseRules(version: version, bewaarregel: regel)
    return regel
  }
}
