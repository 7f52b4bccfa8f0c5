import Foundation
import SessionModel

@testable import SessionStore

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  /// - Parameter inMemory: where no disk has to be waited for, for tests of what is written and not of when.
  init(inMemory: Bool = false) throws {
    let memory = "/dev/shm/"
    let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory)
    path = (isThere ? memory : NSTemporaryDirectory()) + "reisleider-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Opens a store in this folder, with a clock that goes on a second at each look.
  func store(
    _ author: String = "terminal-a", readOnly: Bool = false, joining: Bool = false,
    patience: Patience = .command
  ) throws(StoreFailure) -> SessionStore {
    var time: Int64 = 1_800_000_000_000
    return try SessionStore(
      folder: path + "/store", author: author, patience: patience, readOnly: readOnly, joining: joining,
      now: {
        time += 1000
        return Moment(milliseconds: time)
      },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
  }

  var database: String { path + "/store/reisleider.db" }

  func permissions(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes[.posixPermissions] as? Int ?? 0) & 0o777
  }
}

/// A draaiboek of three steps.
let draaiboek = """
  # Proefreis
  Drie stappen om mee te proberen.

  - soort: casus
  - tafel: 3-5

  ## Bestemming
  - vorm: oogst
  - tijd: 15 min
  - vraag: Wat werkt er al?

  ## Bagage
  - vorm: oogst
  - tijd: 10 min
  - vraag: Wat gaat er mee?

  ## Ideeën
  - vorm: ideeen
  - tijd: 10 min
  - vraag: Wat zou er ook kunnen?

  """

extension SessionStore {
  /// Makes a casus of this alias.
  func makeCasus(_ alias: String) throws(StoreFailure) -> Identifier {
    let id = newIdentifier()
    _ = try append([Change(StreamID(.casus, id), .casusGemaakt(Casus.Profiel(alias: alias)))])
    return id
  }

  /// Begins a session, of a casus or without.
  func makeSessie(casus: Identifier? = nil) throws(StoreFailure) -> Identifier {
    let id = newIdentifier()
    let begin = Sessie.Begin(
      draaiboek: draaiboek, casus: casus, bijeenkomst: newIdentifier(), regio: "Waterland")
    _ = try append([Change(StreamID(.sessie, id), .sessieBegonnen(begin))])
    return id
  }

  /// Adds a note to the first step.
  @discardableResult
  func note(_ text: String, in sessie: Identifier, id: Identifier? = nil) throws(StoreFailure) -> Identifier {
    let gegevens = Notitie.Gegevens(stap: StapID(number: 1), tekst: text, stem: .ouder)
    return try append([Change(StreamID(.sessie, sessie), .notitieGemaakt(gegevens), id: id)])[0].id
  }

  /// The words of a session's notes, in order.
  func words(of sessie: Identifier) -> [String] {
    state.sessie(sessie)?.notities(in: StapID(number: 1)).map(\.gegevens.tekst) ?? []
  }
}

extension StandIns {
  /// In words of tests: the draaiboek of three steps where its title is asked for.
  static let proef = StandIns { titel, stappen in
    if titel == "Proefreis", stappen <= 3 { return ofThreeSteps }
    let steps = (1...stappen).map { "## stap \($0)\n- vorm: oogst\n- tijd: 10 min\n- vraag: Wat?\n" }
    return "# Hersteld\n\n- soort: casus\n\n" + steps.joined(separator: "\n")
  } alias: {
    "Hersteld \($0)"
  }
}

private let ofThreeSteps = draaiboek

extension StoreFailure {
  /// Whether this names a stream without a beginning.
  var isOfBeginning: Bool { if case .noBeginning = self { true } else { false } }
}

extension SessionStore {
  /// The afspraken, newest first, in pieces of one: so that each place in a list is read on from.
  func afspraken(
    casus: Identifier? = nil, onlyOpen: Bool = false
  ) throws(StoreFailure) -> [Rij<AfspraakOverview>] {
    var (list, rows) = (readAfspraken(of: casus.map { [$0] }, onlyOpen: onlyOpen), [Rij<AfspraakOverview>]())
    var isOver = false
    while !isOver {
      isOver = try list.next { (row) throws(StoreFailure) in
        rows.append(row)
        return false
      }
    }
    return rows
  }
}
