import Glibc
import SessionModel
import SessionStore

/// Makes sessions and notes that are all alike, many in one transaction.
struct Filling {
  private let store: SessionStore
  /// What goes into one transaction.
  static let batch = 200

  init(folder: String) throws {
    store = try SessionStore(
      folder: folder, author: "meting", patience: .command, now: systemTime,
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
  }

  private static let draaiboek = """
    # Meetreis
    Een draaiboek om mee te meten.

    - soort: casus

    ## Oogst
    - vorm: oogst
    - tijd: 15 min
    - vraag: Wat werkt er al?

    """

  /// Closed sessions, each with a casus of its own and one note.
  func sessies(_ count: Int) throws {
    for first in stride(from: 0, to: count, by: Self.batch) {
      let numbers = first..<min(first + Self.batch, count)
      let changes = numbers.flatMap { number -> [Change] in
        let begin = begin(alias: "Vlinder \(number)")
        return begin.changes + [
          note(number, of: begin), Change(begin.sessie, .sessieGesloten), Change(begin.casus, .casusGesloten),
        ]
      }
      _ = try store.append(changes)
      for stream in Set(changes.map(\.stream)) { store.unload(stream) }
    }
    store.close()
  }

  /// One running session with so many notes.
  func notities(_ count: Int) throws {
    let begin = begin(alias: "Egel")
    _ = try store.append(begin.changes)
    for first in stride(from: 0, to: count, by: Self.batch) {
      let numbers = first..<min(first + Self.batch, count)
      _ = try store.append(numbers.map { note($0, of: begin) })
    }
    store.close()
  }

  /// A session of a casus that begins, and who sits there.
  private struct Begin {
    let casus, sessie: StreamID
    let moeder: Identifier
    let changes: [Change]
  }

  private func begin(alias: String) -> Begin {
    let casus = StreamID(.casus, store.newIdentifier())
    let sessie = StreamID(.sessie, store.newIdentifier())
    let moeder = store.newIdentifier()
    let begin = Sessie.Begin(
      draaiboek: Self.draaiboek, casus: casus.id, bijeenkomst: store.newIdentifier(), regio: "Waterland")
    return Begin(
      casus: casus, sessie: sessie, moeder: moeder,
      changes: [
        Change(casus, .casusGemaakt(Casus.Profiel(alias: alias))), Change(sessie, .sessieBegonnen(begin)),
        Change(sessie, .deelnemerErbij(Deelnemer.Gegevens(stem: .ouder, label: "moeder")), id: moeder),
      ])
  }

  private func note(_ number: Int, of begin: Begin) -> Change {
    let words = [
      "een vaste dag", "buiten beginnen", "met de handen", "een bekend gezicht", "later op de ochtend",
    ]
    let text = "Notitie \(number): \(words[number % words.count]) en rustig aan"
    return Change(
      begin.sessie,
      .notitieGemaakt(
        Notitie.Gegevens(
          stap: StapID(number: 1), tekst: text, stem: .ouder, deelnemer: begin.moeder)))
  }
}

/// What the clock of the system says.
func systemTime() -> Moment {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}
