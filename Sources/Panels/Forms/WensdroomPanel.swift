import Screen
import SessionModel
import Wording

/// The dream, in the child's own words where those are known, in a cloud of its own.
public struct WensdroomPanel: Panel {
  /// The form `wensdroom`.
  public init() {}

  /// The dream in its cloud with whose words it is, the earlier ones quietly, and the other notes of the step.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let (now, earlier) = dreams(scene)
    let notities = scene.zichtbaar(etappe).alleen { $0.gegevens.tekst != now?.tekst }
    let notes = scene.wallGroups(notities)
    let before = now == nil ? earlier.gepind : nil
    let older = earlier.filter { $0 != before }.reversed().map { self.older($0, scene) }
    let rest = openPlaats(scene) + (older.isEmpty ? [] : [WallGroup(nil, older)]) + notes
    let latest = notities.laatst
    let told = (now ?? before).map { item($0, isWaiting: now == nil, scene) }
    let earlierWords = before.map { scene.say(.vorigeKeer, scene.droomwoorden($0)) }
    let cloud = Cloud(
      now?.tekst ?? earlierWords ?? scene.say(.hierKomtDeDroom), things: told == nil ? 0 : 1,
      voice: now?.stem.map(scene.wandnaam), isWaiting: now == nil, hasBlocks: scene.hasBlocks)
    let plain = [WallGroup(nil, told.map { [$0] } ?? [])] + rest
    return WallContents(
      .init(shape: cloud, rest), tight: .init(shape: told == nil ? nil : cloud, rest),
      plain: .init(plain),
      latest: latest)
  }

  /// Beside the dream of a parent the child's place stays open for whoever has not dreamt.
  private func openPlaats(_ scene: Scene) -> [WallGroup] {
    let dromen = scene.plan.dromen
    guard scene.kind != nil, !dromen.isEmpty, !dromen.contains(where: \.isVanKind) else { return [] }
    var item = WallItem(scene.say(.droomVanHetKind))
    (item.mark, item.plain) = (Span("☁", .quiet), .quiet)
    return [WallGroup(nil, [item])]
  }

  /// Whether the dream is kept, and in whose words.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let (now, _) = dreams(scene)
    let state = now.map { dream in
      dream.stem.map { scene.say(.droomVan, scene.say(.name(of: $0))) } ?? scene.say(.droomVastgelegd)
    }
    return [state ?? scene.say(.nogGeenDroom)] + scene.telling(etappe)
  }

  /// A note line of which a note can be kept as the dream.
  public func noteForm(_ etappe: Etappe, _ scene: Scene) -> NoteForm { NoteForm(droom: true) }

  /// The dream of this session, and those it came with, oldest first.
  private func dreams(_ scene: Scene) -> (now: Reisplan.Droom?, earlier: [Reisplan.Droom]) {
    let dreams = scene.plan.dromen
    let here = dreams.filter { $0.sessie == scene.sessie.id }
    let earlier = dreams.filter { $0.sessie != scene.sessie.id }
    return (here.gepind, earlier)
  }

  /// A dream of before, with its day where that may be known.
  private func older(_ dream: Reisplan.Droom, _ scene: Scene) -> WallItem {
    let day = dream.gedroomd.map { scene.say.shortDate(scene.clock.read($0).day) + " " }
    var item = WallItem((day ?? "") + scene.droomwoorden(dream))
    item.plain = .quiet
    return item
  }

  /// The dream as a thing among others, where there is no room for a cloud.
  private func item(_ dream: Reisplan.Droom, isWaiting: Bool, _ scene: Scene) -> WallItem {
    var item = WallItem(
      isWaiting ? scene.say(.vorigeKeer, scene.droomwoorden(dream)) : Card.quoted(dream.tekst),
      voice: isWaiting ? nil : dream.stem.map(scene.wandnaam), stem: dream.stem)
    (item.isChild, item.mark) = (dream.isVanKind, Span("☁", .dream))
    item.plain = isWaiting ? .quiet : .dream.bolded()
    return item
  }
}
