/// The name of a step in a session: its number in the draaiboek, or the event that inserted it.
public struct StapID: Hashable, Sendable {
  /// The text that stands for it in the journaal.
  public let text: String
  /// The step of this name.
  public init(_ text: String) { self.text = text }
  /// The n-th step of the draaiboek, from 1.
  public init(number: Int) { text = String(number) }
}

/// A step as it went: its text, its visits, and what was gathered in it.
public struct Etappe: Hashable, Sendable {
  /// Its name in this session.
  public let id: StapID
  /// The step of the draaiboek.
  public internal(set) var stap: Stap
  /// Minutes added on the way.
  public internal(set) var extraMinuten = 0
  /// Whether it was skipped and not visited since.
  public internal(set) var overgeslagen = false
  /// When the room came and went; the last one is open while the room is here.
  public internal(set) var bezoeken: [Bezoek] = []
  /// Its notes, in order.
  public internal(set) var notities: [Identifier] = []
  /// How many of its notes are held back, and how many have no theme yet.
  public internal(set) var achtergehouden = 0, zonderThema = 0
  /// How many notes each voice has here; the voices in it were heard.
  public internal(set) var stemmen: [Stem: Int] = [:]
  /// How many notes each person has here.
  public internal(set) var sprekers: [Identifier: Int] = [:]
  /// The marks on its scale, by person in the order of the first mark.
  public internal(set) var schalen: [Sessie.Schaal] = []
  /// The turns of its round, in the order in which they were taken.
  public internal(set) var beurten: [Sessie.Beurt] = []
  /// Which of its groupings the room is in, from 0.
  public internal(set) var fase = 0
  /// Since when, where it was chosen; the first one begins with the step.
  var faseSinds: Moment?
  /// The points of its checklist of which something is known.
  public internal(set) var punten: [Sessie.Punt] = []
  /// When something that is no note last came onto it: a person, a mark, a point, a choice.
  public internal(set) var nieuws: Moment?
  /// The page of a reading back that is in sight; `nil` before its cover.
  public internal(set) var blad: Blad?
  /// Since when.
  public internal(set) var bladSinds: Moment?
  /// When new notes are shown, where that was changed during the session.
  var tonen: Stap.Tonen?

  /// One visit to a step.
  public struct Bezoek: Hashable, Sendable {
    /// When the room came.
    public let van: Moment
    /// When it went; `nil` while it is here.
    public internal(set) var tot: Moment?
  }

  /// Counts a note in, or out again; screens ask for these numbers at each key.
  mutating func count(_ gegevens: Notitie.Gegevens, by step: Int) {
    if gegevens.achtergehouden { achtergehouden += step }
    if gegevens.thema == nil { zonderThema += step }
    if let stem = gegevens.stem { stemmen.count(stem, by: step) }
    if let deelnemer = gegevens.deelnemer { sprekers.count(deelnemer, by: step) }
  }

  /// Has another page of the reading back in sight; more of the same page is no news.
  mutating func show(_ blad: Blad, at moment: Moment) {
    if self.blad != blad { (self.blad, bladSinds) = (blad, moment) }
  }

  /// Whether new notes wait for the facilitator before zaal shows them.
  public var houdtAchter: Bool { tonen.map { $0 == .los } ?? stap.houdtAchter }

  /// Minutes planned, with what was added.
  public var minuten: Int { stap.minuten + extraMinuten }

  /// The minutes that the group of now was given, and the milliseconds it took so far; nil where none were told.
  public func beurt(at now: Moment) -> (minuten: Int, besteed: Int64)? {
    guard let minuten = stap.minuten(fase: fase), let visit = bezoeken.last, visit.tot == nil else {
      return nil
    }
    let begin = faseSinds.map { max($0, visit.van) } ?? visit.van
    return (minuten, max(0, now.milliseconds(since: begin)))
  }

  /// When another minute of it is spent, while the room is here.
  public func nextMinute(at now: Moment) -> Moment {
    now.later(milliseconds: 60_000 - besteed(at: now) % 60_000)
  }

  /// Milliseconds really spent, up to `now` for the visit that is going on.
  public func besteed(at now: Moment) -> Int64 {
    bezoeken.reduce(0) { total, bezoek in
      let (sum, overflow) = total.addingReportingOverflow((bezoek.tot ?? now).milliseconds(since: bezoek.van))
      return overflow ? .max : sum
    }
  }
}

extension Dictionary where Value == Int {
  /// Counts in, or out again; what is at nothing is absent.
  fileprivate mutating func count(_ key: Key, by step: Int) {
    self[key, default: 0] += step
    // Only what goes out can leave nothing.
    if step < 0, self[key, default: 0] <= 0 { self[key] = nil }
  }
}
