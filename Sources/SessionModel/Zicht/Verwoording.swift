/// A note that gets other words, with all that tells which events have its old ones.
struct Verwoording {
  /// What becomes of an event when every older wording is erased.
  enum Lot {
    case stays, goes
    case becomes(Fact)
  }

  /// The note, or whatever other thing it is.
  let notitie: Identifier
  /// Its new words.
  let tekst: String
  /// Every wording it ever had.
  let teksten: Set<String>
  /// The events that brought them.
  let bewoordingen: Set<Identifier>
  /// The stream it was said in; `nil` where the note itself is not known.
  let sessie: Identifier?

  /// Other words for a note of these events.
  init(of id: Identifier, _ text: String, in events: [Event]) {
    var (texts, wordings): (Set<String>, Set<Identifier>) = ([], [id])
    for event in events {
      if event.id == id, case .notitie(.gemaakt(let gegevens)) = event.fact { texts.insert(gegevens.tekst) }
      guard case .notitie(.gewijzigd(let correction)) = event.fact, correction.notitie == id else { continue }
      wordings.insert(event.id)
      if case .set(let text) = correction.wijziging.tekst { texts.insert(text) }
    }
    (notitie, tekst, sessie) = (id, text, events.first { $0.id == id }?.stream.id)
    (teksten, bewoordingen) = (texts, wordings)
  }
}
