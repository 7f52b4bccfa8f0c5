import SessionModel
import SessionStore
import Text
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names that the store, the shelf and the disk have for who is typing; it only reads, and of what goes wrong it
/// says nothing: a word that cannot be completed is typed.
struct KnownNames {
  private let surroundings: Surroundings
  /// Whether the user's own folder is told in full where it was typed as `~`.
  private let expandsHome: Bool
  /// More than this is no help to choose from.
  private static let limit = 100

  init(map: String?, expandsHome: Bool, say: Wording) {
    self.expandsHome = expandsHome
    let folder = map.flatMap { Places.expanded($0, home: Surroundings.home) }
    surroundings = Surroundings(folder: folder, say: say)
  }

  /// Those of a kind that begin with what is typed.
  func candidates(_ kind: Completion.Names, _ typed: String) -> [Candidate] {
    switch kind {
    case .casussen: return stored { store throws(StoreFailure) in try journeys(.kind, typed, store) }
    case .trajecten: return stored { store throws(StoreFailure) in try journeys(.netwerk, typed, store) }
    case .sessies: return stored { store throws(StoreFailure) in try sessies(typed, store) }
    case .steps(let sessie): return steps(of: sessie).beginning(typed)
    case .draaiboeken:
      return surroundings.shelf.entries.map { entry in
        if case .success(let draaiboek) = entry.content {
          return Candidate(text: entry.name, help: draaiboek.titel)
        }
        return Candidate(text: entry.name)
      }.beginning(typed)
    case .files: return files(typed)
    }
  }

  // MARK: The store

  private var store: SessionStore? {
    guard let folder = try? surroundings.folder, SessionStore.isThere(in: folder) else { return nil }
    return try? surroundings.store(.screen, readOnly: true)
  }

  private func stored(_ find: (SessionStore) throws(StoreFailure) -> [Candidate]) -> [Candidate] {
    guard let store else { return [] }
    defer { store.close() }
    return (try? find(store)) ?? []
  }

  /// Journeys by name; what may not be read is no help either.
  private func journeys(
    _ soort: Casus.Soort, _ typed: String, _ store: SessionStore
  ) throws(StoreFailure) -> [Candidate] {
    try store.casussen(beginning: typed, van: soort, limit: Self.limit).map(store.gezien)
      .filter(\.weggelaten.isEmpty).map { Candidate(text: $0.waarde.profiel.alias) }
  }

  private func sessies(_ typed: String, _ store: SessionStore) throws(StoreFailure) -> [Candidate] {
    try store.sessies(beginning: typed, limit: Self.limit).map { store.gezien($0).waarde }.map { sessie in
      let day = surroundings.say.shortDate(surroundings.wall.read(sessie.begonnen).day)
      let parts = [day, sessie.titel, sessie.alias].filter { !$0.isEmpty }
      return Candidate(text: sessie.code, help: CleanText.oneLine(parts.joined(separator: " · ")))
    }
  }

  private func steps(of text: String) -> [Candidate] {
    guard let store else { return [] }
    defer { store.close() }
    guard let id = try? Lookup(store: store).sessie(text).id,
      (try? store.load(StreamID(.sessie, id))) != nil
    else { return [] }
    return (store.state.sessie(id)?.stappen ?? []).enumerated().map { place, etappe in
      let name = store.masked(etappe.stap.naam, at: surroundings.now())
      return Candidate(text: String(place + 1), help: CleanText.oneLine(name))
    }
  }

  // MARK: The disk

  /// The files and folders that begin with what is typed; hidden ones only for who typed the dot.
  private func files(_ typed: String) -> [Candidate] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, beginning) = (String(typed[..<cut]), typed[cut...])
    let path = folder.isEmpty ? "." : Places.expanded(folder, home: Surroundings.home) ?? folder
    let told = expandsHome && folder.hasPrefix("~") ? path : folder
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let isWanted = name.hasPrefix(beginning) && (beginning.hasPrefix(".") || !name.hasPrefix("."))
      // A name with a line break cannot be told in a line.
      if isWanted, name != ".", name != "..", CleanText.oneLine(name) == name { names.append(name) }
    }
    return names.sorted().prefix(Self.limit).map { name in
      var status = stat()
      let isFolder = stat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      return Candidate(text: told + name + (isFolder ? "/" : ""))
    }
  }
}
