import SessionModel
import Wording

/// What a panel may know: the session, its plan, the time, and how to say things.
///
/// Made once for each version of the state, however many have it.
public struct Scene: Sendable, Equatable {
  // What is large is lent, not copied: it is asked for many times at each key, by compilers of other rooms.

  /// The session on screen.
  @inlinable
  public var sessie: Sessie { _read { yield made.sessie } }
  /// The step the room is at.
  @inlinable
  public var etappe: Etappe? { _read { yield made.etappe } }
  /// The casus it is about, if any.
  @inlinable
  public var casus: Casus? { _read { yield made.casus } }
  /// The child it is about; `nil` where there is none, also in a session of a network.
  public var kind: Casus? { casus.flatMap { $0.soort == .kind ? $0 : nil } }
  /// The alias of the casus; `nil` where there is none, or this table may not know it.
  public var alias: String? { casus.flatMap { $0.alias.isEmpty ? nil : $0.alias } }
  /// The earlier sessions of this casus as this one may see them, oldest first.
  public var eerdere: [EerdereSessie] {
    let elders = sessie.elders(isGeprojecteerd ? .zaal : .regie)
    return made.eerder.map { EerdereSessie($0, at: elders) }
  }
  /// What waited when this session began: parked at an earlier table, and not answered there.
  public var eerderGeparkeerd: [Wachtpunt] {
    eerdere.map(\.meegenomen).flatMap { eerder in
      eerder.stappen.flatMap { eerder.notities(in: $0.id) }.compactMap { notitie in
        guard notitie.isGeparkeerd, !notitie.gegevens.tekst.isEmpty, waits(notitie) else { return nil }
        return Wachtpunt(sessie: eerder.id, notitie: notitie)
      }
    }
  }

  /// What was answered before this session is done with.
  private func waits(_ notitie: Notitie) -> Bool {
    guard notitie.parkeerplek?.stand == .beantwoord else { return true }
    return isHier(notitie.parkeermoment)
  }

  /// Whether it was said since this session began.
  func isHier(_ moment: Moment?) -> Bool {
    guard let moment, let begonnen = sessie.begonnen else { return false }
    return moment >= begonnen
  }

  /// Where a note of an earlier table waits, with all its words: what is changed is looked up here, never shown.
  func geheleParkeerplek(_ punt: Wachtpunt) -> Parkeerplek {
    let whole = made.eerder.first { $0.id == punt.sessie }?.notities[punt.notitie.id]
    return whole?.parkeerplek ?? Parkeerplek()
  }

  /// What is read back of the earlier sessions that ask.
  public var eerdereLezingen: [Teruglezing] {
    made.eerder.filter(\.vraagt).map { Teruglezing($0, casus: geheel) }
  }
  /// Whether the child is at the table, and was at none before.
  public var isEerstMetKind: Bool {
    func hasChild(_ sessie: Sessie) -> Bool { sessie.deelnemers.contains { $0.stem == .jeugdige } }
    return hasChild(sessie) && !made.eerder.contains(where: hasChild)
  }
  /// Now; the panel never asks the clock.
  public private(set) var now: Moment
  /// Whether block letters can be read on the screen.
  public var hasBlocks = true
  /// How moments read on the wall here.
  public var clock: WallClock { made.clock }
  /// The one table of a room with many whose notes are looked at; `nil` for all.
  public private(set) var tafel: Int?
  /// The words.
  public var say: Wording { made.say }
  /// The casus with all its words: only to look up what is mended or answered, never to show.
  private var geheel: Casus? { _read { yield made.geheel } }
  /// The session with all its words: only to look up what is answered, never to show.
  private var geheleSessie: Sessie { _read { yield made.geheleSessie } }
  /// Whether it is as it may be projected.
  public var isGeprojecteerd: Bool { made.isGeprojecteerd }
  @usableFromInline
  let made: Made

  /// All but the time.
  @usableFromInline
  final class Made: Sendable {
    @usableFromInline
    let sessie: Sessie
    @usableFromInline
    let etappe: Etappe?
    @usableFromInline
    let casus: Casus?
    let eerder: [Sessie]
    let clock: WallClock
    let say: Wording
    let geheel: Casus?
    let geheleSessie: Sessie
    let isGeprojecteerd: Bool

    init(
      _ sessie: Sessie, _ casus: Casus?, of geheleSessie: Sessie, _ geheel: Casus?, na eerder: [Sessie],
      isGeprojecteerd: Bool, _ clock: WallClock, _ say: Wording
    ) {
      (self.sessie, self.casus, self.geheleSessie, self.geheel) = (sessie, casus, geheleSessie, geheel)
      (self.eerder, self.isGeprojecteerd, self.clock, self.say) = (eerder, isGeprojecteerd, clock, say)
      etappe = sessie.etappe
    }
  }

  /// A session at a moment, as its own note-taker and facilitator see it.
  ///
  /// What was said in other sessions is here as far as it goes along.
  public init(
    sessie: Sessie, casus: Casus?, eerdere: [Sessie] = [], now: Moment, clock: WallClock, say: Wording
  ) {
    self.now = now
    made = Made(
      sessie, casus.map { $0.gezien(at: .regie, in: sessie).waarde }, of: sessie, casus, na: eerdere,
      isGeprojecteerd: false, clock, say)
  }

  private init(projecting scene: Scene) {
    (now, hasBlocks) = (scene.now, scene.hasBlocks)
    made = Made(
      scene.sessie.geprojecteerd, scene.geheel.map { $0.gezien(at: .zaal, in: scene.sessie).waarde },
      of: scene.geheleSessie, scene.geheel, na: scene.made.eerder, isGeprojecteerd: true, scene.clock,
      scene.say)
  }

  /// Whether both are one scene at one moment: what is drawn of the one is what would be drawn of the other.
  public static func == (one: Scene, other: Scene) -> Bool {
    one.made === other.made && one.now == other.now && one.hasBlocks == other.hasBlocks
  }

  /// Whether both tell the same, at whatever moment of a day: only what is of a day follows the clock.
  public func tellsTheSame(as other: Scene) -> Bool {
    made === other.made && tafel == other.tafel && (now == other.now || today == other.today)
  }

  /// A step by its name.
  public func etappe(_ id: StapID) -> Etappe? { etappe?.id == id ? etappe : sessie.etappe(id) }

  /// The same at another moment.
  public func at(_ now: Moment) -> Scene {
    var scene = self
    scene.now = now
    return scene
  }

  /// The tables of a room with many, as far as somebody sits or said something there.
  public var tafels: Set<Int> {
    Set(sessie.notities.values.compactMap(\.gegevens.tafel) + sessie.deelnemers.compactMap(\.gegevens.tafel))
  }

  /// The same with the notes of one table only.
  public func aan(tafel: Int) -> Scene {
    var scene = self
    scene.tafel = tafel
    return scene
  }

  /// The scene as it may be projected: nothing that may not be on the wall is in it.
  ///
  /// Held-back notes are; `zichtbaar` leaves them out.
  public var geprojecteerd: Scene { Scene(projecting: self) }

  /// The dream and the promises with what may not be seen: what is mended is looked up here, never shown.
  public var geheelPlan: Reisplan { geheel?.reisplan ?? geheleSessie.reisplan }
  /// The casus with all its words: what is answered is looked up here, never shown.
  public var geheleCasus: Casus? { geheel }

  /// A person as it is kept: what is changed is looked up here, never shown.
  public func geheleDeelnemer(_ id: Identifier) -> Deelnemer.Gegevens? {
    geheleSessie.deelnemer(id)?.gegevens
  }

  /// What is read back of this session; on a wall without the words of what stays.
  public var teruglezing: Teruglezing {
    let lezing = Teruglezing(geheleSessie, casus: geheel)
    return isGeprojecteerd ? lezing.bedekt(opWand: true) : lezing
  }

  /// What is read back on a screen of its own, where what stays is a number until somebody asks for that one.
  public func teruglezing(behalve ding: Identifier?) -> Teruglezing {
    Teruglezing(geheleSessie, casus: geheel).bedekt(behalve: ding)
  }

  /// The dream and the promises: the casus's, or the session's own.
  public var plan: Reisplan { casus?.reisplan ?? sessie.reisplan }
  /// The stream in which dream and promises are kept.
  public var planStream: StreamID { casus.map { StreamID(.casus, $0.id) } ?? StreamID(.sessie, sessie.id) }
  /// The stream of the session.
  public var stream: StreamID { StreamID(.sessie, sessie.id) }

  /// A dream, in quotation marks where it was said so at this table, or read back at another.
  public func quoted(_ droom: Reisplan.Droom) -> String {
    droom.sessie == sessie.id || droom.isTeruggelezen ? Card.quoted(droom.tekst) : droom.tekst
  }

  /// The day it is on the wall here.
  public var today: Day { clock.read(now).day }

  /// An afspraak that is made now: of what was said for when, the day that means.
  package func nuGezegd(_ gegevens: Afspraak.Gegevens) -> Afspraak.Gegevens {
    gegevens.gezegd { say.termijn($0, op: today) }
  }

  /// The same of one that is put otherwise: only other words mean another day.
  package func nuGezegd(_ gegevens: Afspraak.Gegevens, was old: Afspraak.Gegevens) -> Afspraak.Gegevens {
    gegevens.wanneer == old.wanneer ? gegevens : nuGezegd(gegevens)
  }

  /// The notes of a step that may be projected: held-back ones never are.
  public func zichtbaar(_ etappe: Etappe) -> Zichtbaar { Zichtbaar(etappe, self) }

  /// Who speaks for a note that may not be projected; `nil` where nobody does.
  ///
  /// Of notes that say the same, where the upper one stays here, the first that does not speaks for the others.
  func spreker(_ notitie: Notitie) -> Notitie? {
    let stays = notitie.stand.mee == .blijft || (notitie.isGeleend && notitie.gegevens.tekst.isEmpty)
    guard stays, tafel == nil || notitie.gegevens.tafel == tafel, !notitie.gegevens.achtergehouden,
      notitie.lek.isEmpty
    else { return nil }
    return dubbelen(notitie).sprekend
  }

  /// The words of a dream, with whose they are where that is not the child.
  public func droomwoorden(_ droom: Reisplan.Droom) -> String {
    let voice = droom.isVanKind ? nil : droom.stem.map { " – " + say(.name(of: $0)) }
    return quoted(droom) + (voice ?? "")
  }

  /// Whose voice a note is: the label of the person, or the voice; `nil` where nobody's is kept.
  public func afzender(_ notitie: Notitie) -> String? {
    sessie.deelnemer(notitie.gegevens.deelnemer)?.naam
      ?? notitie.gegevens.stem.map { say(.name(of: $0)) }
  }
}
