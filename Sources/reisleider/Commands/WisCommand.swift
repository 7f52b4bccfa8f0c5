import SessionModel
import SessionStore
import Text
import Wording

/// `wis`: takes a note, a session or a casus out of the store for good.
struct WisCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let store = try console.store()
    // Of two files with the same words one would keep them.
    if let path = store.emergencyLeft { throw .unconfirmed([say(.wisNood, path)]) }
    let target = try target(in: store)
    if invocation.has(.nieuw) {
      guard case .notitie = target.subject, target.isNote else { throw usage(.newWordsOfOthers) }
    }
    try confirm(target, in: store)
    let subject = try subject(of: target)
    let wisser = invocation[.door].flatMap(Stem.init(rawValue:)).map(Wisser.stem)
    let wissing = try stored { () throws(StoreFailure) in try store.overwrite(subject, door: wisser) }
    let isDone = try Receipts(console: console).finishErasing(store, toOutput: true)
    // What was erased cannot be read any more, but the word is not said before it is true.
    if !isDone { try console.put(line: say(.wisWacht)) }
    // The receipt says it too, when it comes.
    let left = Receipts(console: console).strays(wissing.overig)
    if !isDone { left.forEach(console.tell) }
    if !left.isEmpty { throw .alreadyTold }
  }

  /// What is to be erased, and how it is called.
  private struct Target {
    let subject: ErasureSubject
    let name: String
    let what: String
    /// The words that name it in a command.
    let words: String
    var isNote = false
  }

  private func target(in store: SessionStore) throws(CommandFailure) -> Target {
    let text = invocation[operand: 0] ?? ""
    if invocation.command == .wisOnleesbaar { return try onleesbaar(in: store) }
    if invocation.command == .wisNotitie { return try notitie(text, in: store) }
    return try invocation.command == .wisSessie ? sessie(text, in: store) : casus(text, in: store)
  }

  private func casus(_ text: String, in store: SessionStore) throws(CommandFailure) -> Target {
    let casus = try Lookup(store: store).casus(text)
    // What is covered in its alias is called by what was typed: a dot is no name.
    let row = store.gezien(casus)
    let alias = row.weggelaten.isEmpty ? row.waarde.profiel.alias : text
    let sessies = say.count(casus.sessies, .eenSessie, .aantalSessies)
    return Target(
      subject: .casus(casus.id), name: alias, what: say(.wisCasus, alias, sessies),
      // Who named it by its code may have no other way.
      words: (alias.folded.hasPrefix(text.folded) ? alias : text).shellWord)
  }

  /// What is of nobody that can be told; a casus of that name is called by its code.
  private func onleesbaar(in store: SessionStore) throws(CommandFailure) -> Target {
    let rows = try stored { () throws(StoreFailure) in try store.strays().seqs.count }
    guard rows > 0 else { throw .unconfirmed([say(.nietsOnleesbaar)]) }
    let what = say(.wisOnleesbaar, say.count(rows, .eenRegel, .aantalRegels))
    return Target(subject: .onleesbaar, name: "onleesbaar", what: what, words: "onleesbaar")
  }

  private func sessie(_ text: String, in store: SessionStore) throws(CommandFailure) -> Target {
    let found = try stored { () throws(StoreFailure) in try store.sessies(codeBeginning: text) }
    guard let sessie = found.first else { throw .noSessie(text, nearest: nil) }
    guard found.count == 1 else { throw .severalSessies(text, found.map(store.gezien), []) }
    let began = say.shortDate(console.surroundings.wall.read(sessie.begonnen).day)
    let row = store.gezien(sessie).waarde
    let name = [row.titel, row.alias].filter { !$0.isEmpty }.joined(separator: " · ")
    let notes = say.count(sessie.notities, .eenNotitie, .aantalNotities)
    return Target(
      subject: .sessie(sessie.id), name: sessie.code, what: say(.wisSessie, name, began, notes),
      words: "sessie " + sessie.code)
  }

  private func notitie(_ text: String, in store: SessionStore) throws(CommandFailure) -> Target {
    let found = try stored { () throws(StoreFailure) in try store.said(beginning: text) }
    guard let event = found.first else { throw .noNotitie(text) }
    guard found.count == 1 else { throw .severalNotities(text) }
    let wall = console.surroundings.wall.read(event.time)
    let time = say.shortDate(wall.day) + " " + wall.hourMinute
    let isNote = if case .notitie(.gemaakt) = event.fact { true } else { false }
    return Target(
      subject: .notitie(event.id, in: event.stream, nieuw: nil), name: event.id.text,
      what: say(.wisNotitie, say.name(of: event.fact), time), words: "notitie " + event.id.text,
      isNote: isNote)
  }

  /// Nothing is erased that was not named twice.
  private func confirm(_ target: Target, in store: SessionStore) throws(CommandFailure) {
    let said = invocation[.bevestig]
    // A code or an id may be typed as short as before; an alias may not.
    let typed = invocation.command == .wis ? nil : invocation[operand: 0]
    let isSame = said.map { $0.folded == target.name.folded || $0 == typed } ?? false
    guard !isSame else { return }
    let new = invocation[.nieuw].map { " --nieuw " + $0.shellWord } ?? ""
    let hoe = say(.wisHoe, target.words + new, target.name)
    let others = target.subject == .onleesbaar ? [] : try Receipts(console: console).strays(in: store)
    throw .unconfirmed([say(.wisVraag, target.what), hoe] + others)
  }

  /// With other words for a note; they come from a file, never from the command line, which others can see.
  private func subject(of target: Target) throws(CommandFailure) -> ErasureSubject {
    guard let path = invocation[.nieuw], case .notitie(let id, let stream, _) = target.subject else {
      return target.subject
    }
    let words = try CleanText.given(TextFile(path: path).given())
    guard !words.isEmpty else { throw .nothingNew }
    return .notitie(id, in: stream, nieuw: words)
  }

  private func usage(_ what: UsageError.What) -> CommandFailure {
    .usage(UsageError(command: ["wis", "notitie"], what: what))
  }
}
