import Loop
import SessionModel
import Views
import Wording

/// Where a robot sits at the table: the store, as its loop has it.
final class Seat: Store {
  private let table: Table
  private let name: String
  /// The line that is being typed here.
  private(set) var line: Line?

  init(table: Table, name: String) { (self.table, self.name) = (table, name) }

  var state: State { table.state }
  var isReadOnly: Bool { false }
  var warnings: [StoreWarning] { [] }

  func append(_ changes: [Change]) throws(StoreFailure) -> [Event] { try table.append(changes, by: name) }
  func follow() {}
  func load(_ stream: StreamID) {}
  func load(gelezen stream: StreamID) {}
  func load(tafel sessie: Identifier, casus: Identifier?) {}
  func read(_ lists: Lists, into overview: inout Overview) {
    if case .pagina(let vraag) = lists {
      overview.pagina = table.pagina(vraag)
    } else {
      let before = overview
      overview = table.overview
      (overview.pagina, overview.terugblik, overview.uitgaven) = (
        before.pagina, before.terugblik, before.uitgaven
      )
      if lists == .terugblik { overview.terugblik = table.terugblik }
      if case .uitgaven(let casus) = lists {
        overview.uitgaven = Uitgavenlijst(casus, table.uitgaven(van: casus))
      }
    }
  }

  func zoek(_ vraag: Zoekvraag, tijd: Range<Moment>?) -> Zoekuitslag { table.found(vraag) }

  func wall(of sessie: Identifier) -> Wandstand? { table.walls[sessie] }
  func tell(_ wand: Wandstand?, of sessie: Identifier) -> Bool {
    table.walls[sessie] = wand
    return true
  }

  func forbid(_ words: [String], in sessie: Identifier) -> [String] {
    let all = words.isEmpty ? [] : table.state.verboden.woorden + words
    table.forbid(all)
    return all
  }

  func erase(_ id: Identifier, in stream: StreamID) { table.erase(id, in: stream) }
  func bereik(of words: Teruggenomen, files: Bool) -> [String] { [Wording()(.stondOveral)] }
  func patience() -> () -> Bool { { false } }

  func draft(for sessie: Identifier, where isWanted: (DraftContent) -> Bool) -> any DraftKeeper {
    let found = table.takeLine { $0.sessie == sessie && isWanted($0) }
    let line = Line(table, found: found)
    self.line = line
    return line
  }

  func newDraft() -> any DraftKeeper {
    let line = Line(table, found: nil)
    self.line = line
    return line
  }

  /// A line as it would be found after a crash.
  final class Line: DraftKeeper {
    private let table: Table
    let found: DraftContent?
    private(set) var content: DraftContent?

    init(_ table: Table, found: DraftContent?) { (self.table, self.found, content) = (table, found, found) }

    var shortage: StoreFailure? { nil }
    var isSure: Bool { true }

    func save(_ content: DraftContent) { self.content = content.text.isEmpty ? nil : content }
    func clear() { content = nil }
    func close() { letGo() }

    /// Lies on the table for who sits down next.
    func letGo() {
      if let content { table.leaveLine(content) }
      content = nil
    }
  }
}
