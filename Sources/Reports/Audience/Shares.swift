/// What a reader gets of each thing there is to tell: the table of who gets what, a column of it.
///
/// What somebody did not let go along is in none of it, whatever stands here: that is decided where the words are made to be
/// seen (`Zicht`).
struct Shares: Hashable {
  /// Of the dream, and of sentences as they were said.
  enum Words: Hashable { case whole, released }
  /// Of what works and what lit up.
  enum Harvest: Hashable { case whole, themes, none }
  /// Of afspraken, with what became of them.
  enum Promises: Hashable { case ownFirst, all, counts }
  /// Of marks on a scale, with their reasons.
  enum Marks: Hashable { case ownAndShared, steps, none }
  /// Of questions and hobbels.
  enum Open: Hashable { case plain, assigned, system }
  /// Of what was weighed.
  enum Weighing: Hashable { case conclusion, decision, values }
  /// Of the people.
  enum People: Hashable { case roles, mandates, counts }
  /// Of milestones.
  enum Milestones: Hashable { case told, counts }
  /// Of minutes, of how much is left out, and of until when it is kept.
  enum Record: Hashable { case told, none }

  let words: Words
  let harvest: Harvest
  let promises: Promises
  let marks: Marks
  let open: Open
  let weighing: Weighing
  let people: People
  let milestones: Milestones
  let record: Record

  /// What this reader gets.
  init(_ audience: Audience) {
    switch audience {
    case .gezin:
      (words, harvest, promises, marks) = (.whole, .whole, .ownFirst, .ownAndShared)
      (open, weighing, people, milestones, record) = (.plain, .conclusion, .roles, .told, .none)
    // Who was there gets all of it, told by `SessieVerslag`; of what this table is asked it gets what the network does.
    case .netwerk, .eigen:
      (words, harvest, promises, marks) = (.whole, .whole, .all, .steps)
      (open, weighing, people, milestones, record) = (.assigned, .conclusion, .roles, .told, .none)
    case .dossier:
      (words, harvest, promises, marks) = (.whole, .none, .all, .none)
      (open, weighing, people, milestones, record) = (.assigned, .decision, .mandates, .told, .told)
    case .leren:
      (words, harvest, promises, marks) = (.released, .themes, .counts, .none)
      (open, weighing, people, milestones, record) = (.system, .values, .counts, .counts, .none)
    }
  }
}
