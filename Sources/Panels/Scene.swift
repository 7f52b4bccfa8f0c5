import SessionModel
import Wording

/// What a panel may know: the session, its plan, the time, and how to say things.
public struct Scene: Sendable {
  /// The session on screen.
  public let sessie: Sessie
  /// The casus it is about, if any.
  public let casus: Casus?
  /// The earlier sessions of this casus as this one may see them, oldest first.
  public var eerdere: [EerdereSessie] {
    let elders = sessie.elders(isGeprojecteerd ? .zaal : .regie)
    return eerder.map { EerdereSessie($0, at: elders) }
  }
  private let eerder: [Sessie]
  /// Now; the panel never asks the clock.
  public private(set) var now: Moment
  /// How moments read on the wall here.
  public let clock: WallClock
  /// The words.
  public let say: Wording
  /// The casus with all its words: only to look up what is mended or answered, never to show.
  private let geheel: Casus?
  /// The session with all its words: only to look up what is answered, never to show.
  private let geheleSessie: Sessie
  /// Whether it is as it may be projected.
  public let isGeprojecteerd: Bool

  /// A session at a moment, as its own note-taker and facilitator see it.
  ///
  /// What was said in other sessions is here as far as it goes along.
  public init(
    sessie: Sessie, casus: Casus?, eerdere: [Sessie] = [], now: Moment, clock: WallClock, say: Wording
  ) {
    self.sessie = sessie
    self.casus = casus.map { $0.gezien(at: .regie, in: sessie).waarde }
    eerder = eerdere
    (self.now, self.clock, self.say) = (now, clock, say)
    (geheel, geheleSessie, isGeprojecteerd) = (casus, sessie, false)
  }

  private init(projecting scene: Scene) {
    sessie = scene.sessie.geprojecteerd
    casus = scene.geheel.map { $0.gezien(at: .zaal, in: scene.sessie).waarde }
    (eerder, now, clock) = (scene.eerder, scene.now, scene.clock)
    (say, geheel, geheleSessie, isGeprojecteerd) = (scene.say, scene.geheel, scene.geheleSessie, true)
  }

  /// The same at another moment.
  public func at(_ now: Moment) -> Scene {
    var scene = self
    scene.now = now
    return scene
  }

  /// The scene as it may be projected: nothing that may not be on the wall is in it.
  ///
  /// Held-back notes are; `zichtbaar` leaves them out.
  public var geprojecteerd: Scene { Scene(projecting: self) }

  /// The dream and the promises with what may not be seen: what is mended is looked up here, never shown.
  public var geheelPlan: Reisplan { geheel?.reisplan ?? sessie.reisplan }
  /// The casus with all its words: what is answered is looked up here, never shown.
  public var geheleCasus: Casus? { geheel }

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

  /// The notes of a step that may be projected: held-back ones never are.
  public func zichtbaar(_ etappe: Etappe) -> [Notitie] {
    sessie.notities(in: etappe.id).compactMap(zichtbaar)
  }

  /// A note that may be projected.
  ///
  /// Of notes that say the same, where the upper one stays here, the first that does not speaks for the others.
  private func zichtbaar(_ notitie: Notitie) -> Notitie? {
    if notitie.isTeTonen { return notitie }
    let stays = notitie.stand.mee == .blijft || (notitie.isGeleend && notitie.gegevens.tekst.isEmpty)
    guard stays, !notitie.gegevens.achtergehouden, notitie.lek.isEmpty else { return nil }
    return dubbelen(notitie).sprekend
  }

  /// The words of a dream, with whose they are where that is not the child.
  public func droomwoorden(_ droom: Reisplan.Droom) -> String {
    let voice = droom.isVanKind ? nil : droom.stem.map { " – " + say(.name(of: $0)) }
    return quoted(droom) + (voice ?? "")
  }

  /// Whose voice a note is: the label of the person, or the voice; `nil` where nobody's is kept.
  public func afzender(_ notitie: Notitie) -> String? {
    notitie.gegevens.deelnemer.flatMap(sessie.deelnemer)?.naam
      ?? notitie.gegevens.stem.map { say(.name(of: $0)) }
  }
}
