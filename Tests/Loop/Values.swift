import SessionModel
import Views

@testable import Loop

/// A store of values, which others may keep busy, whose disk may be full, and in which others may write.
final class Values: Store {
  private(set) var state = State()
  private(set) var journal: [Event] = []
  private(set) var reads: [Lists] = []
  /// What keeps a change from becoming durable.
  var trouble: StoreFailure?
  /// What keeps a line from its draft.
  var draftTrouble: StoreFailure?
  /// How many times more others keep the store when a stream is asked for, or what others wrote.
  var busyLoads = 0
  private(set) var looks = 0
  /// How long is waited for them.
  var pauses = 0
  var warnings: [StoreWarning] = []
  var isReadOnly = false
  private var lines: [Line] = []
  private var number: UInt64 = 0

  func newIdentifier() -> Identifier {
    number += 1
    return Identifier(halves: (1, number))
  }

  func append(_ changes: [Change]) throws(StoreFailure) -> [Event] {
    if let trouble { throw trouble }
    let events = changes.map { change in
      number += 1
      return Event(
        id: change.id ?? newIdentifier(), stream: change.stream, tel: Int(number), author: "a",
        time: Moment(milliseconds: 1), fact: change.fact)
    }
    for event in events { _ = reduce(into: &state, event) }
    journal += events
    return events
  }

  func follow() throws(StoreFailure) {
    looks += 1
    try load(StreamID(.sessie, Identifier(halves: (0, 0))))
  }

  func load(_ stream: StreamID) throws(StoreFailure) {
    guard busyLoads > 0 else { return }
    busyLoads -= 1
    throw .busy
  }

  func load(gelezen stream: StreamID) throws(StoreFailure) { try load(stream) }
  func load(tafel sessie: Identifier, casus: Identifier?) {}
  func read(_ lists: Lists, into overview: inout Overview) { reads.append(lists) }
  func zoek(_ vraag: Zoekvraag, tijd: Range<Moment>?) -> Zoekuitslag { Zoekuitslag() }
  func wall(of sessie: Identifier) -> Wandstand? { nil }
  func tell(_ wand: Wandstand?, of sessie: Identifier) -> Bool { false }

  func forbid(_ words: [String], in sessie: Identifier) -> [String] { words }
  func erase(_ id: Identifier, in stream: StreamID) {}
  func bereik(of words: Teruggenomen, files: Bool) -> [String] { [files ? "files" : "no files"] }

  func patience() -> () -> Bool {
    {
      self.pauses -= 1
      return self.pauses >= 0
    }
  }

  func draft(
    for sessie: Identifier, where isWanted: (DraftContent) -> Bool
  ) throws(StoreFailure) -> any DraftKeeper {
    let left = lines.first { line in
      guard !line.isHeld, let content = line.content else { return false }
      return content.sessie == sessie && isWanted(content)
    }
    guard let content = left?.content else { return try newDraft() }
    lines.removeAll { $0 === left }
    return make(content)
  }

  func newDraft() throws(StoreFailure) -> any DraftKeeper {
    if let draftTrouble { throw draftTrouble }
    return make(nil)
  }

  private func make(_ found: DraftContent?) -> Line {
    let line = Line(self, found)
    lines.append(line)
    return line
  }

  /// The words of the drafts, whoever holds them.
  var words: [String] { lines.compactMap(\.content?.text) }

  /// One line.
  final class Line: DraftKeeper {
    private unowned let values: Values
    let found: DraftContent?
    private(set) var content: DraftContent?
    private(set) var isHeld = true

    init(_ values: Values, _ found: DraftContent?) {
      (self.values, self.found, content) = (values, found, found)
    }

    var shortage: StoreFailure? { nil }
    var isSure: Bool { true }

    func save(_ content: DraftContent) throws(StoreFailure) {
      if let trouble = values.draftTrouble { throw trouble }
      self.content = content
    }

    func clear() { content = nil }
    func close() { isHeld = false }
  }
}
