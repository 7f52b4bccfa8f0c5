/// How a session is opened, by whichever door: what is written to begin it, is decided here alone.
public struct Opening: Sendable {
  /// What the session is about.
  public enum Onderwerp: Hashable, Sendable {
    /// No child: a network, or people who learn.
    case geen
    /// A casus that there is, as its list knows it.
    case bekend(Rij<CasusOverview>)
    /// A casus that begins with this session.
    case nieuw(Identifier, Casus.Profiel)
  }

  /// The session that begins.
  public let sessie: Identifier
  /// The meeting it is part of.
  public var bijeenkomst: Identifier
  /// The Markdown it is run with.
  public var draaiboek: String
  /// What it is about.
  public var onderwerp: Onderwerp
  /// Who is there.
  public var tafel: [Deelnemer.Gegevens]
  /// Whether the projector is dark until somebody lights it.
  public var beginsDark: Bool

  /// A session of this draaiboek in this meeting.
  public init(
    sessie: Identifier, bijeenkomst: Identifier, draaiboek: String, onderwerp: Onderwerp,
    tafel: [Deelnemer.Gegevens] = [], beginsDark: Bool = false
  ) {
    (self.sessie, self.bijeenkomst, self.draaiboek) = (sessie, bijeenkomst, draaiboek)
    (self.onderwerp, self.tafel, self.beginsDark) = (onderwerp, tafel, beginsDark)
  }

  /// What is written, all of it at once.
  ///
  /// Where the meeting is follows from the casus: learning reports and counts are by region.
  public var changes: [Change] {
    let stream = StreamID(.sessie, sessie)
    var changes: [Change] = []
    var (casus, regio): (Identifier?, String) = (nil, "")
    switch onderwerp {
    case .geen: break
    case .bekend(let known): (casus, regio) = (known.id, known.geheel.profiel.regio)
    case .nieuw(let id, let profiel):
      (casus, regio) = (id, profiel.regio)
      changes.append(Change(StreamID(.casus, id), .casusGemaakt(profiel)))
    }
    let begin = Sessie.Begin(draaiboek: draaiboek, casus: casus, bijeenkomst: bijeenkomst, regio: regio)
    changes.append(Change(stream, .sessieBegonnen(begin)))
    if beginsDark { changes.append(Change(stream, .zwart(true))) }
    return changes + tafel.map { Change(stream, .deelnemerErbij($0)) }
  }
}
