import Text

/// A journey on its way to another store: its own events and those of its sessions, as far as they may go along.
///
/// Events keep their names, so that who has one already keeps it, and two that go from store to store by different roads come
/// to the same.
public struct Casuspakket: Hashable, Sendable {
  /// The journey.
  public let casus: Identifier
  /// Whose package it is, as they call themselves; may be empty.
  public let afzender: String
  /// What happened, the journey first and then each of its sessions.
  public let events: [Event]
  /// What was erased there, by a mark that tells only who has the thing itself.
  public let gewist: Set<String>

  /// A package of these.
  public init(casus: Identifier, afzender: String, events: [Event], gewist: Set<String>) {
    (self.casus, self.afzender, self.events, self.gewist) = (casus, afzender, events, gewist)
  }

  /// What of a journey goes along; `nil` where it is no child's, or stands in no state.
  ///
  /// - Parameters:
  ///   - sessies: its sessions that are over, which are loaded as it is.
  ///   - gewist: the names of all that was erased here.
  public init?(
    _ casus: Identifier, sessies: [Identifier], in state: State, afzender: String, gewist: [Identifier]
  ) {
    guard let known = state.casus(casus), known.soort == .kind, known.profiel != nil else { return nil }
    let talks = sessies.compactMap { state.sessie($0) }
    var meegave = Meegave()
    // The sessions first: what the journey keeps of them is about what was said there.
    let said = talks.flatMap { meegave.neem(state.events(of: StreamID(.sessie, $0.id)), Meewoorden($0)) }
    let own = meegave.neem(state.events(of: StreamID(.casus, casus)), Meewoorden(known, sessies: talks))
    self.init(
      casus: casus, afzender: afzender, events: own + said,
      gewist: Set(gewist.map { Casuspakket.kenmerk($0, in: casus) }))
  }

  /// By what a thing that was erased is known again, by who has it and knows of which journey it is.
  public static func kenmerk(_ id: Identifier, in casus: Identifier) -> String {
    (casus.text + id.text).fingerprint.digits(16, radix: 16)
  }

  // MARK: What is told of it

  /// How the journey is called there.
  public var alias: String {
    events.reversed().lazy.compactMap { $0.fact.profiel?.alias }.first { !$0.isEmpty } ?? ""
  }
  /// In how many sessions it was talked about.
  public var sessies: Int { Set(events.map(\.stream).filter { $0.kind == .sessie }).count }
  /// How many things go without the words that were said.
  public var zonderWoorden: Int {
    events.count { event in
      if case .notitie(.gemaakt(let it)) = event.fact { it.tekst.isGat } else { false }
    }
  }

  /// Whether it is what it says: each event once, none of another journey, of a session about another, or of the house.
  public var hoortBijElkaar: Bool {
    var talks: Set<Identifier> = []
    var begins = false
    for event in events {
      if let begin = event.fact.begin {
        guard begin.casus == casus else { return false }
        talks.insert(event.stream.id)
      }
      if event.stream.kind == .casus, let profiel = event.fact.profiel {
        guard profiel.soort == .kind else { return false }
        begins = true
      }
    }
    return begins && Set(events.map(\.id)).count == events.count
      && events.allSatisfy { event in
        switch event.stream.kind {
        case .casus: event.stream.id == casus && event.fact.isOfCasus
        case .sessie: talks.contains(event.stream.id) && event.fact.isOfSessie
        case .huis: false
        }
      }
  }
}

extension Fact {
  /// The profile that this says a journey has.
  var profiel: Casus.Profiel? {
    switch self {
    case .casus(.gemaakt(let it)): it.profiel
    case .casus(.van(let it)): it.profiel
    case .casus(.hersteld(let it)): it.profiel
    case .casus(.gewijzigd(let it)): it.profiel
    case .casus, .sessie, .notitie, .plan, .huis: nil
    }
  }

  /// Whether it can be said in the stream of a journey.
  fileprivate var isOfCasus: Bool {
    switch self {
    case .casus, .plan: true
    case .huis(let it): it.isOfAny
    case .sessie, .notitie: false
    }
  }

  /// Whether it can be said in the stream of a session.
  fileprivate var isOfSessie: Bool {
    switch self {
    case .sessie, .notitie, .plan: true
    case .huis(let it): it.isOfAny
    case .casus: false
    }
  }
}

extension HuisFact {
  /// Whether it can be said of any stream.
  fileprivate var isOfAny: Bool {
    switch self {
    case .antwoord, .nagekeken, .correctie, .ietsVerloren, .lekBevestigd, .lekGehouden, .ingetrokken: true
    case .uitgegeven, .bewaarregelGezet, .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen,
      .gewist,
      .unknown:
      false
    }
  }
}

extension Casus {
  /// Whether its name, or what is known beside it, holds what nobody looked at yet.
  public var heeftOpenProfiel: Bool {
    !lekken.unconfirmed(.alias).isEmpty || !lekken.unconfirmed(.profiel).isEmpty
  }
}
