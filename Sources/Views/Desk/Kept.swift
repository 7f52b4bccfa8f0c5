import Acts
import Panels
import SessionModel

/// Something that was kept from this desk, as it can be corrected.
struct Kept: Sendable {
  /// What it is.
  enum Soort: Sendable {
    case notitie(Identifier)
    /// What a line did, by the words in which it was typed.
    case daad(String, [Change])
    /// A thing of a form that was filled in.
    case ding(String, StapID?)
  }

  let soort: Soort
  /// What was written when it got other words; empty while it has its first.
  private let mended: [Identifier]

  init(_ soort: Soort, mended: [Identifier] = []) { (self.soort, self.mended) = (soort, mended) }

  /// The note, if it is one.
  var notitie: Identifier? { if case .notitie(let id) = soort { id } else { nil } }

  /// The words in which an act was typed; empty for anything else.
  var typed: String { if case .daad(let typed, _) = soort { typed } else { "" } }

  /// Whether it was made of a note, which comes back when it is taken back.
  var isMadeOfNote: Bool {
    if case .daad(_, let changes) = soort { changes.contains { $0.fact.ingetrokken != nil } } else { false }
  }

  /// What it wrote last, by name.
  var ids: [Identifier] {
    guard mended.isEmpty else { return mended }
    switch soort {
    case .notitie(let id): return [id]
    case .daad(_, let changes): return changes.compactMap(\.id)
    case .ding: return []
    }
  }

  /// What it made; not the note of which it was made, which stays gone when other words come instead.
  private var made: [Change] {
    if case .daad(_, let changes) = soort { changes.filter { $0.fact.ingetrokken == nil } } else { [] }
  }

  /// What takes it back.
  func takingBack(_ scene: Scene) -> [Change] {
    switch soort {
    case .notitie(let id): [Change(scene.stream, .ingetrokken([id]))]
    case .daad: Kept.takingBack(made, scene)
    case .ding: []
    }
  }

  private static func takingBack(_ made: [Change], _ scene: Scene) -> [Change] {
    var streams = [scene.stream]
    if scene.planStream != scene.stream { streams.append(scene.planStream) }
    return streams.compactMap { stream in
      let ids = made.filter { $0.stream == stream }.compactMap(\.id)
      return ids.isEmpty ? nil : Change(stream, .ingetrokken(ids))
    }
  }

  // MARK: Other words

  /// What other words for an act change, and what it is from then on.
  struct Mended: Sendable {
    let changes: [Change]
    let kept: Kept
  }

  /// Gives an act the words of another: what both made stays the same thing, with its name, its number and what others said of
  /// it since; what only the first made is taken back.
  ///
  /// - Parameters:
  ///   - typed: the other words.
  ///   - new: what they make where nothing of this act was done.
  ///   - name: a name for each change that is written.
  func mended(as typed: String, _ new: [Change], _ scene: Scene, name: () -> Identifier) -> Mended {
    var left = made
    let pairs = new.map { change -> (old: Change?, new: Change) in
      let place = left.firstIndex { $0.stream == change.stream && $0.fact.isOfKind(change.fact) }
      return (place.map { left.remove(at: $0) }, change)
    }
    var changes = Kept.takingBack(left, scene).map { Change($0.stream, $0.fact, id: name()) }
    let all = pairs.map { pair -> Change in
      guard let old = pair.old, let id = old.id else {
        let named = Change(pair.new.stream, pair.new.fact, id: name())
        changes.append(named)
        return named
      }
      if let fact = scene.fact(mending: id, of: old.fact, to: pair.new.fact) {
        changes.append(Change(old.stream, fact, id: name()))
      }
      return Change(old.stream, pair.new.fact, id: id)
    }
    return Mended(changes: changes, kept: Kept(.daad(typed, all), mended: changes.compactMap(\.id)))
  }
}

extension Fact {
  /// Whether it makes a thing of the same kind, that can get other words.
  fileprivate func isOfKind(_ other: Fact) -> Bool {
    switch (self, other) {
    case (.plan(.afspraakGemaakt), .plan(.afspraakGemaakt)),
      (.plan(.tijdpuntGemaakt), .plan(.tijdpuntGemaakt)),
      (.notitie(.gemaakt), .notitie(.gemaakt)), (.sessie(.deelnemerErbij), .sessie(.deelnemerErbij)):
      true
    case (.plan, _), (.notitie, _), (.sessie, _), (.casus, _), (.huis, _): false
    }
  }
}

extension Scene {
  /// What gives a thing the words that are new in it; `nil` where none are, or where the thing is gone.
  fileprivate func fact(mending id: Identifier, of old: Fact, to new: Fact) -> Fact? {
    switch (old, new) {
    case (.plan(.afspraakGemaakt(let old)), .plan(.afspraakGemaakt(let new))):
      guard let now = geheelPlan.afspraken.first(where: { $0.id == id })?.gegevens else { return nil }
      var mended = now
      for veld in Afspraak.Veld.getypt where old.gegevens[veld] != new.gegevens[veld] {
        mended[veld] = new.gegevens[veld]
      }
      if old.gegevens.wie != new.gegevens.wie || old.gegevens.deelnemer != new.gegevens.deelnemer {
        (mended.wie, mended.deelnemer) = (new.gegevens.wie, new.gegevens.deelnemer)
        mended.stem = new.gegevens.stem
      }
      return mended == now ? nil : .afspraakGewijzigd(id, mended)
    case (.plan(.tijdpuntGemaakt(let old)), .plan(.tijdpuntGemaakt(let new))):
      guard let now = geheelPlan.tijdlijn.first(where: { $0.id == id })?.gegevens else { return nil }
      var mended = now
      if old.gegevens.wanneer != new.gegevens.wanneer { mended.wanneer = new.gegevens.wanneer }
      if old.gegevens.wat != new.gegevens.wat { mended.wat = new.gegevens.wat }
      if old.gegevens.lichtpunt != new.gegevens.lichtpunt { mended.lichtpunt = new.gegevens.lichtpunt }
      return mended == now ? nil : .tijdpuntGewijzigd(id, mended)
    case (.sessie(.deelnemerErbij(let old)), .sessie(.deelnemerErbij(let new))):
      guard let now = geheleDeelnemer(id) else { return nil }
      var mended = now
      if old.gegevens.stem != new.gegevens.stem { mended.stem = new.gegevens.stem }
      if old.gegevens.label != new.gegevens.label { mended.label = new.gegevens.label }
      if old.gegevens.aantal != new.gegevens.aantal { mended.aantal = new.gegevens.aantal }
      return mended == now ? nil : .deelnemerGewijzigd(id, mended)
    case (.notitie(.gemaakt(let old)), .notitie(.gemaakt(let new))):
      return old == new ? nil : .notitieGewijzigd(id, Notitie.Wijziging(from: old, to: new))
    case (.plan, _), (.notitie, _), (.sessie, _), (.casus, _), (.huis, _): return nil
    }
  }
}
