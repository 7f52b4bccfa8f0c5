import Screen
import SessionModel
import Wording

// Notes and people as the wall tells them. The person at the centre is the alias there.

extension Scene {
  /// What a person is called on the wall.
  func wandnaam(_ deelnemer: Deelnemer) -> String {
    deelnemer.gegevens.label.isEmpty ? wandnaam(deelnemer.stem) : deelnemer.gegevens.label
  }

  /// What a voice is called on the wall.
  func wandnaam(_ stem: Stem) -> String {
    guard stem == .jeugdige, sessie.kentKind, let alias else {
      return say(.name(of: stem))
    }
    return alias
  }

  /// Whose afspraak of the child it is on the wall: a label of its own, or the alias.
  func wandnaam(van gegevens: Afspraak.Gegevens) -> String {
    gegevens.wie.isEmpty || gegevens.wie == say(.name(of: .jeugdige)) ? wandnaam(.jeugdige) : gegevens.wie
  }

  /// Whether the voices of a step are never on a wall, whatever stands in the journal: what is written in silence, what is
  /// thought up together and what is sorted are nobody's.
  private func zonderStem(_ notitie: Notitie) -> Bool {
    sessie.vorm(van: notitie.gegevens.stap)?.isZonderStem ?? false
  }

  /// Whose voice a note is on the wall; `nil` where nobody's is kept.
  private func wandstem(_ notitie: Notitie) -> String? {
    if zonderStem(notitie) { return nil }
    return sessie.deelnemer(notitie.gegevens.deelnemer).map(wandnaam)
      ?? notitie.gegevens.stem.map(wandnaam)
  }

  private func wandstemmen(_ notities: [Notitie]) -> String? {
    var voices: [String] = []
    for voice in notities.compactMap(wandstem) where !voices.contains(voice) { voices.append(voice) }
    return voices.isEmpty ? nil : voices.joined(separator: ", ")
  }

  /// Whether the child it is about said it.
  func isVanKind(_ notitie: Notitie) -> Bool {
    sessie.stem(of: notitie.gegevens.deelnemer, or: notitie.gegevens.stem) == .jeugdige
      && !zonderStem(notitie)
  }

  /// A note as a thing on the wall, with the voices of the notes that say the same.
  func wallItem(_ notitie: Notitie, isNewest: Bool = false, order: Int = 0) -> WallItem {
    let gegevens = notitie.gegevens
    let same = dubbelen(notitie)
    var item = WallItem(
      gegevens.soort == .citaat ? Card.quoted(gegevens.tekst) : gegevens.tekst,
      voice: same.isEmpty ? wandstem(notitie) : wandstemmen([notitie] + same),
      stem: zonderStem(notitie) ? nil : gegevens.stem)
    (item.id, item.isNewest, item.isLight, item.kind) = (
      notitie.id, isNewest, gegevens.lichtje, gegevens.soort
    )
    (item.isChild, item.times, item.order) = (isVanKind(notitie), same.count + 1, order)
    return item
  }

  /// Notes as things on the wall, the last one that came in as the newest.
  func wallItems(_ notities: Zichtbaar) -> [WallItem] {
    let newest = notities.nieuwste
    return notities.indices.map { wallItem(notities[$0], isNewest: $0 == newest, order: $0) }
  }

  /// Notes below the names of the groups that somebody put them in; without groups one below the other.
  func wallGroups(_ notities: Zichtbaar) -> [WallGroup] {
    notities.groups(loose: say(.nogNietIngedeeld), wallItem)
  }
}

extension Scene {
  /// Whose voices a note has: its own, and those of the notes that say the same.
  public func afzenders(_ notitie: Notitie) -> String? {
    var names: [String] = []
    for said in [notitie] + dubbelen(notitie) {
      if let name = afzender(said), !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The notes that say the same as another, without those that are held back: nobody learns that they are there.
  public func dubbelen(_ notitie: Notitie) -> [Notitie] {
    notitie.dubbelen.compactMap { sessie.notities[$0] }.filter(\.isTeTonen)
  }
}

/// Words in quotation marks.
enum Card {
  /// In quotation marks, unless it has them already.
  static func quoted(_ text: String) -> String {
    text.hasPrefix("“") || text.hasPrefix("\"") ? text : "“\(text)”"
  }
}
