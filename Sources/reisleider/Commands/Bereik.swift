import Reports
import SessionModel
import SessionStore
import Wording

/// Where words stood that do not go along any more, and which files may still hold them: said at every door at which a yes
/// can be taken back.
struct Bereik {
  let store: SessionStore
  let surroundings: Surroundings
  private var say: Wording { surroundings.say }

  /// What is told of it.
  ///
  /// - Parameter files: whether files are named; their paths are for nobody who looks along at a wall.
  func lines(of words: Teruggenomen, files: Bool = true) throws(StoreFailure) -> [String] {
    var about: Set<StreamID> = []
    if let sessie = words.sessie { about.insert(StreamID(.sessie, sessie)) }
    if let casus = words.casus { about.formUnion(try Uitgaven(store: store).streams(of: casus)) }
    var names: [String] = []
    for stream in about.sorted(by: { $0.id < $1.id }) {
      if let name = try name(stream, of: words) { names.append(name) }
    }
    var lines = names.isEmpty ? [] : [say(.stondIn, names.joined(separator: ", "))]
    lines.append(say(.stondOveral))
    let found = files ? try Uitgaven(store: store).since(words.sinds, about: about) : []
    if !found.isEmpty { lines.append(say(.bestandenMetZin)) }
    return lines + found.map(line)
  }

  /// A later session in which the words stood too; `nil` for any other stream.
  private func name(_ stream: StreamID, of words: Teruggenomen) throws(StoreFailure) -> String? {
    guard stream.kind == .sessie, stream.id != words.sessie else { return nil }
    try store.load(stream)
    guard let sessie = store.state.sessie(stream.id),
      sessie.oorsprongen.contains(where: words.dingen.contains)
    else {
      return nil
    }
    let day = sessie.begonnen.map { say.shortDate(surroundings.wall.read($0).day) } ?? ""
    return say(.sessieOpDag, day, store.masked(sessie.titel, at: surroundings.now()))
  }

  private func line(_ file: Huis.Uitgegeven) -> String {
    let regel = Uitgavenregel(file) { store.masked($0, at: surroundings.now()) }
    let day = say.shortDate(surroundings.wall.read(regel.moment).day)
    return say(.bonUitgave, regel.pad ?? say(.geenBestand), regel.vorm, day)
  }
}
