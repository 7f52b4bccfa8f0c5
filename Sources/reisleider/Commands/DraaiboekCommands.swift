import Acts
import Reports
import SessionModel
import SessionStore
import Templates
import Text
import Wording

/// Carries out the commands about draaiboeken.
struct DraaiboekCommands {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func list() throws(CommandFailure) {
    let choice = DraaiboekChoice(console: console)
    let rows = choice.entries.compactMap { entry -> [String]? in
      guard case .success(let draaiboek) = entry.content else { return nil }
      let counts = [String(draaiboek.stappen.count), String(draaiboek.minuten)]
      return [entry.name, draaiboek.titel] + counts + [say(entry.path == nil ? .vanReisleider : .vanUzelf)]
    }
    let heads = [Phrase.kolomNaam, .kolomTitel, .kolomStappen, .kolomMinuten, .kolomVanWie]
    let lists = OverviewDocument(clock: console.surroundings.wall, say: say)
    try console.put(lists.table(heads, rows).plainText)
    choice.warn()
  }

  func show() throws(CommandFailure) {
    var draaiboek = try DraaiboekChoice(console: console).usable(invocation[operand: 0] ?? "").draaiboek
    if let naam = invocation[.traject] {
      _ = try Lookup(store: console.store(toRead: true)).casus(naam, van: .netwerk)
      draaiboek = draaiboek.met(terugblik: say.terugblikVanTraject)
    }
    if invocation.has(.kaarten) {
      let report = Report(Werkkaarten(draaiboek, say: say).document)
      return try console.put(try invocation.format.made(of: report, say))
    }
    switch invocation.format {
    // As a draaiboek is written, so that it can be changed and used.
    case .md: try console.put(draaiboek.printed())
    case .tekst, .json, .html, .odt, .csv, .ics, .svg:
      let ervaring = invocation.has(.ervaring) ? try experience(of: draaiboek) : nil
      let report = Report(RunSheet(draaiboek, ervaring: ervaring, say: say).document)
      try console.put(try invocation.format.made(of: report, say))
    }
  }

  /// What the sessions with a draaiboek of this title tell.
  private func experience(of draaiboek: Draaiboek) throws(CommandFailure) -> Experience {
    let store = try console.store(toRead: true)
    return try stored { () throws(StoreFailure) in
      let known = try store.sessies().filter { $0.volgt(draaiboek) && $0.gesloten != nil }
      for sessie in known { try store.load(StreamID(.sessie, sessie.id)) }
      return Experience(known.compactMap { store.state.sessie($0.id) })
    }
  }

  func check() throws(CommandFailure) {
    let path = invocation[operand: 0] ?? ""
    switch Draaiboek.read(try TextFile(path: path).given()) {
    case .success(let draaiboek):
      let steps = say.count(draaiboek.stappen.count, .eenStapTelt, .stappenTellen)
      let minutes = String(draaiboek.minuten)
      try console.put(line: say(.draaiboekIsGoed, path, steps, minutes))
      for stap in draaiboek.stappen {
        guard let longer = stap.langereBeurten else { continue }
        console.tell(say(.beurtenDurenLanger, stap.naam, String(longer), String(stap.minuten)))
      }
    case .failure(let errors):
      for error in errors.all { console.tell(say.sentence(for: error, in: path)) }
      throw .alreadyTold
    }
  }

  func copy() throws(CommandFailure) {
    let entry = try DraaiboekChoice(console: console).entry(invocation[operand: 0] ?? "")
    let folders = try stored { () throws(StoreFailure) in try console.surroundings.ownDraaiboeken }
    guard let folder = folders.first else { return }
    let path = DraaiboekShelf.path(of: entry.name, in: folder)
    let markdown = Templates.all.first { $0.name == entry.name }?.markdown ?? entry.markdown
    do throws(OutputFile.Failure) {
      try OutputFile.makeFolder(folder)
      try OutputFile(path: path).write(Array(markdown.utf8), replacing: invocation.has(.vervang))
    } catch .exists {
      throw .unconfirmed([say(.kopieIsErAl, path, entry.name)])
    } catch {
      throw .unwritable(path: path, error)
    }
    try console.put(line: path)
    console.tell(say(.draaiboekIsGekopieerd, path))
  }
}

/// Choosing a draaiboek by its name, or by any beginning that is clear.
struct DraaiboekChoice {
  let console: Console
  let entries: [DraaiboekShelf.Entry]

  init(console: Console) { (self.console, entries) = (console, console.surroundings.shelf.entries) }

  /// The draaiboek that begins like this, whatever is wrong with it.
  func entry(_ text: String) throws(CommandFailure) -> DraaiboekShelf.Entry {
    let fold = text.folded
    let found = entries.filter { $0.name.folded.utf8.starts(with: fold.utf8) }
    let exact = found.filter { $0.name.folded == fold }
    let chosen = exact.isEmpty ? found : exact
    guard let entry = chosen.first else {
      throw .noDraaiboek(text, nearest: nearest(to: text, in: entries.map(\.name)))
    }
    guard chosen.count == 1 else { throw .severalDraaiboeken(text, chosen.map(\.name)) }
    return entry
  }

  /// The draaiboek that begins like this, when it can be used.
  func usable(_ text: String) throws(CommandFailure) -> NamedDraaiboek {
    let entry = try entry(text)
    switch entry.content {
    case .success(let draaiboek):
      return NamedDraaiboek(naam: entry.name, markdown: entry.markdown, draaiboek: draaiboek)
    case .failure(.errors(let errors)): throw .brokenDraaiboek(name: entry.path ?? entry.name, errors)
    case .failure(.file(let failure)): throw .unreadable(path: entry.path ?? entry.name, failure)
    }
  }

  /// Tells which own draaiboeken cannot be used.
  func warn() {
    let say = console.say
    for entry in entries {
      guard case .failure(let problem) = entry.content, let path = entry.path else { continue }
      switch problem {
      case .errors(let errors):
        console.tell(
          say(errors.all.count == 1 ? .eenFoutIn : .foutenIn, path, String(errors.all.count), path))
      case .file(let failure): console.tell(failure.sentence(path, say))
      }
    }
    do throws(StoreFailure) {
      _ = try console.surroundings.ownDraaiboeken
      if let problem = console.surroundings.shelf.problem {
        console.tell(problem.why.sentence(problem.folder, say))
      }
    } catch {
      console.tell(say.commandSentence(for: error))
    }
  }
}
