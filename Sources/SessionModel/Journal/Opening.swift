/// How a session is opened, by whichever door: what is written to begin it, is decided here alone.
public struct Opening: Sendable {
  /// What the session is about.
  public enum Onderwerp: Hashable, Sendable {
    /// The journey it is about where that is a network's: such a session belongs to what it is about.
    fileprivate var traject: Identifier? {
      switch self {
      case .geen: nil
      case .bekend(let known): known.soort == .netwerk ? known.id : nil
      case .nieuw(let id, let profiel): profiel.soort == .netwerk ? id : nil
      }
    }

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
  /// The network's journey it belongs to, if any.
  public var traject: Rij<CasusOverview>?
  /// The step in which a network looks back, put into a draaiboek that has none where there is a traject.
  public var terugblik: Stap?
  /// Whether it was written down without the program.
  public var isIngelezen = false
  /// What is known of the meeting: what was said now, or of another session of it.
  public var gegevens: Bijeenkomst

  /// A session of this draaiboek in this meeting.
  public init(
    sessie: Identifier, bijeenkomst: Identifier, draaiboek: String, onderwerp: Onderwerp,
    tafel: [Deelnemer.Gegevens] = [], beginsDark: Bool = false, traject: Rij<CasusOverview>? = nil,
    gegevens: Bijeenkomst = Bijeenkomst(), terugblik: Stap? = nil
  ) {
    (self.traject, self.gegevens, self.terugblik) = (traject, gegevens, terugblik)
    (self.sessie, self.bijeenkomst, self.draaiboek) = (sessie, bijeenkomst, draaiboek)
    (self.onderwerp, self.tafel, self.beginsDark) = (onderwerp, tafel, beginsDark)
  }

  /// The text the session begins with.
  private var tekst: String {
    guard traject != nil || onderwerp.traject != nil, let terugblik,
      let known = try? Draaiboek(parsing: draaiboek)
    else { return draaiboek }
    let whole = known.met(terugblik: terugblik)
    return whole == known ? draaiboek : whole.printed()
  }

  /// What is written, all of it at once.
  ///
  /// Where the meeting is, and for whom, follows from the traject and the casus, and what those do not say from the last
  /// session (`SessionStore`): learning reports and counts are by region.
  public var changes: [Change] {
    let stream = StreamID(.sessie, sessie)
    var changes: [Change] = []
    var gebied = gegevens.gebied
    if let traject { gebied = gebied.aangevuld(met: traject.geheel.profiel.gebied) }
    var casus = traject?.id
    switch onderwerp {
    case .geen: break
    case .bekend(let known):
      casus = known.id
      gebied = gebied.aangevuld(met: known.geheel.profiel.gebied)
    case .nieuw(let id, let profiel):
      casus = id
      gebied = gebied.aangevuld(met: profiel.gebied)
      changes.append(Change(StreamID(.casus, id), .casusGemaakt(profiel)))
    }
    let begin = Sessie.Begin(
      draaiboek: tekst, casus: casus, bijeenkomst: bijeenkomst, regio: gebied.regio,
      traject: traject?.id ?? onderwerp.traject, ingelezen: isIngelezen)
    changes.append(Change(stream, .sessieBegonnen(begin)))
    let all = Bijeenkomst(gebied: gebied, opLocatie: gegevens.opLocatie)
    // The region stands in the beginning; the rest is an event beside it, which can be said again.
    if all != Bijeenkomst(gebied: Gebied(regio: gebied.regio)) {
      changes.append(Change(stream, .bijeenkomstGezet(all, bijBegin: true)))
    }
    if beginsDark { changes.append(Change(stream, .zwart(true))) }
    return changes + tafel.map { Change(stream, .deelnemerErbij($0)) }
  }
}
