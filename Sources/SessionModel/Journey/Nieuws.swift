// What came onto the wall of a step and is no note: a note knows its own moment.

extension Sessie {
  /// Remembers when a person, a mark, a point or a choice came onto a step.
  mutating func tellNews(of event: Event) {
    guard let stap = stapMetNieuws(event.fact) else { return }
    change(stap: stap) { $0.nieuws = event.time }
  }

  /// The step that is named, or the one the room is at; `nil` of anything else.
  private func stapMetNieuws(_ fact: Fact) -> StapID? {
    if case .sessie(.schaalGezet(let it)) = fact { return it.stap }
    if case .sessie(.puntGezet(let it)) = fact { return it.stap }
    if case .sessie(.deelnemerErbij) = fact { return huidig }
    if case .notitie(.stippenGezet(let it)) = fact { return notities[it.notitie].flatMap { _ in huidig } }
    if case .notitie(.ideeGekozen(let it)) = fact { return notities[it.notitie].flatMap { _ in huidig } }
    return nil
  }
}
