import Foundation
import SessionModel
import Support
import Synchronization
import Testing

@testable import SessionStore

@Suite struct DraftTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  private func content(_ text: String, in sessie: Identifier, of store: SessionStore) -> DraftContent {
    DraftContent(
      terminal: "terminal-a", sessie: sessie, stap: StapID("2"), text: text, id: store.newIdentifier(),
      fields: ["stem": "ouder", "plaats": "3"])
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path + "/store/concept").filter {
      $0 != StoreFolder.leaveOutMark
    }
  }

  @Test func `what was typed is adopted by the next terminal of its session`() throws {
    let store = try folder.store()
    let (sessie, other) = (store.newIdentifier(), store.newIdentifier())
    let draft = try store.drafts().open(for: sessie)
    #expect(draft.found == nil)
    try draft.save(content("een veel langer begin van iets", in: sessie, of: store))
    let last = content("Sleutelen “aan” brömmers\\n", in: sessie, of: store)
    try draft.save(last)
    #expect(try store.drafts().open(for: sessie).found == nil, "its terminal still lives")
    draft.close()
    #expect(try store.drafts().open(for: other).found == nil)
    let adopted = try store.drafts().open(for: sessie)
    #expect(adopted.found == last)
    #expect(try store.drafts().open(for: sessie).found == nil, "one terminal adopts it")
  }

  @Test func `of letters, cuts and marks in any order the last words are found`() throws {
    let store = try folder.store()
    let pieces = ["een ", "dag", "\"", "\\", "e\u{301}", "\u{301}", "é", "🙂", "\n", "\t", "\u{200D}👩"]
    for seed in UInt64(0)..<60 {
      var random = Dice(seed: seed)
      let sessie = store.newIdentifier()
      let draft = try store.drafts().open(for: sessie)
      var last = content("", in: sessie, of: store)
      for _ in 0..<12 {
        switch random.below(5) {
        case 0: last.text = String(last.text.dropLast(random.below(3)))
        case 1: last.text = pieces[random.below(pieces.count)] + last.text
        case 2: last.fields["stem"] = random.below(2) == 0 ? "ouder" : "school"
        default: last.text += pieces[random.below(pieces.count)]
        }
        try draft.save(last)
      }
      last.text += "."
      try draft.save(last)
      draft.close()
      let found = try store.drafts().open(for: sessie)
      #expect(
        found.found == last && found.found?.text.utf8.elementsEqual(last.text.utf8) == true, "seed \(seed)")
      try found.clear()
    }
  }

  @Test func `a draft that is made while others look for what was left has a name of its own`() throws {
    let store = try folder.store()
    let path = folder.path + "/store"
    let sessie = store.newIdentifier()
    let made = Atomic(0)
    let nameless = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 4) { number in
      let store = try? SessionStore(
        folder: path, author: "\(number)", patience: .command, now: { Moment(milliseconds: 1) },
        entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
      for _ in 0..<300 {
        guard let draft = try? store?.drafts().open(for: sessie) else { continue }
        made.add(1, ordering: .relaxed)
        if !FileManager.default.fileExists(atPath: draft.path) { nameless.add(1, ordering: .relaxed) }
        draft.close()
      }
    }
    #expect(nameless.load(ordering: .relaxed) == 0)
    #expect(made.load(ordering: .relaxed) == 4 * 300)
  }

  @Test func `the oldest draft comes first`() throws {
    let store = try folder.store()
    let sessie = store.newIdentifier()
    let drafts = try (0..<3).map { _ in try store.drafts().open(for: sessie) }
    for (number, draft) in drafts.enumerated() {
      try draft.save(content("nummer \(number)", in: sessie, of: store))
      let time = Date(timeIntervalSince1970: Double(1000 - number))
      try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: draft.path)
    }
    for draft in drafts { draft.close() }
    #expect(try store.drafts().open(for: sessie).found?.text == "nummer 2")
  }

  @Test func `an empty draft leaves no file`() throws {
    let store = try folder.store()
    let sessie = store.newIdentifier()
    for text in ["", "iets"] {
      let draft = try store.drafts().open(for: sessie)
      try draft.save(content(text, in: sessie, of: store))
      #expect(try files().count == 1)
      try draft.clear()
      #expect(try Data(contentsOf: URL(fileURLWithPath: draft.path)).allSatisfy { $0 == 0 })
      draft.close()
      #expect(try files().isEmpty)
    }
  }

  @Test func `a draft that became an event is dropped`() throws {
    let store = try folder.store()
    let sessie = try store.makeSessie()
    let draft = try store.drafts().open(for: sessie)
    let typed = content("al bewaard", in: sessie, of: store)
    try draft.save(typed)
    try store.note("al bewaard", in: sessie, id: typed.id)
    draft.close()
    #expect(try files().count == 1)
    #expect(try store.drafts().open(for: sessie).found == nil)
    #expect(try files().isEmpty)
  }

  @Test func `a half written draft is not believed`() throws {
    let store = try folder.store()
    let sessie = store.newIdentifier()
    let draft = try store.drafts().open(for: sessie)
    try draft.save(content("een hele zin", in: sessie, of: store))
    let (path, whole) = (draft.path, try Data(contentsOf: URL(fileURLWithPath: draft.path)))
    draft.close()
    for length in 0..<whole.count {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(try store.drafts().open(for: sessie).found == nil, "\(length) bytes")
    }
    for index in whole.indices {
      var flipped = whole
      flipped[index] ^= 4
      try flipped.write(to: URL(fileURLWithPath: path))
      #expect(try store.drafts().open(for: sessie).found == nil, "byte \(index)")
    }
    try (whole + Data("rest van een langere zin".utf8)).write(to: URL(fileURLWithPath: path))
    #expect(try store.drafts().open(for: sessie).found?.text == "een hele zin")
  }

  @Test func `what was saved before a disk was full comes back`() throws {
    let store = try folder.store()
    let sessie = store.newIdentifier()
    let draft = try store.drafts().open(for: sessie)
    let saved = content(String(repeating: "a", count: 3000), in: sessie, of: store)
    try draft.save(saved)
    let before = try Data(contentsOf: URL(fileURLWithPath: draft.path))
    // A disk with room for this many bytes of it, and none for the next.
    for room in [before.count, before.count + 1, 4096] {
      draft.put = { descriptor, bytes, count, start in
        let fits = min(count, room - Int(start))
        if fits > 0 { return pwrite(descriptor, bytes, fits, start) }
        errno = ENOSPC
        return -1
      }
      let longer = content(String(repeating: "b", count: 5000), in: sessie, of: store)
      #expect(throws: StoreFailure.full(path: folder.path + "/store")) { try draft.save(longer) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: draft.path)) == before)
    }
    // A disk that fails in the middle of what was there.
    var calls = 0
    draft.put = { descriptor, bytes, count, start in
      calls += 1
      if calls == 1 { return pwrite(descriptor, bytes, count / 2, start) }
      if calls > 2 { return pwrite(descriptor, bytes, count, start) }
      errno = EIO
      return -1
    }
    let other = content(String(repeating: "c", count: 2900), in: sessie, of: store)
    #expect(throws: StoreFailure.ioError(path: draft.path)) { try draft.save(other) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: draft.path)) == before)
    draft.close()
    #expect(try store.drafts().open(for: sessie).found == saved)
  }

  @Test func `the room of a line is taken before it is needed, and asked for only then`() throws {
    let store = try folder.store()
    let sessie = store.newIdentifier()
    let draft = try store.drafts().make()
    var status = stat()
    #expect(stat(draft.path, &status) == 0)
    #expect(status.st_blocks * 512 >= 16 << 10 && status.st_size == 0)
    let asked = Asked()
    draft.take = { _, bytes in asked.take(bytes) }
    for length in 1...3000 where length % 7 == 0 {
      try draft.save(content(String(repeating: "a", count: length), in: sessie, of: store))
    }
    #expect(asked.sizes.isEmpty)
    try draft.save(content(String(repeating: "a", count: 9000), in: sessie, of: store))
    try draft.save(content(String(repeating: "a", count: 9001), in: sessie, of: store))
    #expect(asked.sizes == [32 << 10])
    // What fits is kept; that there is no more room is known before a line needs it.
    asked.verdict = ENOSPC
    try draft.save(content(String(repeating: "b", count: 20_000), in: sessie, of: store))
    #expect(draft.shortage == .full(path: folder.path + "/store"))
    #expect(throws: StoreFailure.full(path: folder.path + "/store")) {
      try draft.save(content(String(repeating: "c", count: 40_000), in: sessie, of: store))
    }
    asked.verdict = 0
    let last = content("kort", in: sessie, of: store)
    try draft.save(last)
    #expect(draft.shortage == nil)
    let left = try Data(contentsOf: URL(fileURLWithPath: draft.path))
    #expect(left.count > 20_000 && left.suffix(19_000).allSatisfy { $0 == 0 })
    draft.close()
    #expect(try store.drafts().open(for: sessie).found == last)
  }

  @Test func `where no room can be asked for, the file itself is as long as what may come`() throws {
    let store = try folder.store()
    let sessie = store.newIdentifier()
    let draft = try store.drafts().make()
    draft.take = { _, _ in EOPNOTSUPP }
    let words = content(String(repeating: "a", count: 9000), in: sessie, of: store)
    try draft.save(words)
    #expect(try Data(contentsOf: URL(fileURLWithPath: draft.path)).count == 32 << 10)
    draft.close()
    let again = try store.drafts().open(for: sessie)
    #expect(again.found == words)
    try again.clear()
    #expect(try Data(contentsOf: URL(fileURLWithPath: draft.path)).allSatisfy { $0 == 0 })
    again.close()
    #expect(try files().isEmpty)
  }

  /// What was asked of a disk.
  private final class Asked: Sendable {
    private let state = Mutex((sizes: [Int](), verdict: Int32(0)))
    var sizes: [Int] { state.withLock { $0.sizes } }
    var verdict: Int32 {
      get { state.withLock { $0.verdict } }
      set { state.withLock { $0.verdict = newValue } }
    }

    func take(_ bytes: Int) -> Int32 {
      state.withLock {
        $0.sizes.append(bytes)
        return $0.verdict
      }
    }
  }

  @Test func `a disk that writes elsewhere, or is somebody else's, is not trusted with room`() {
    let ours: [UInt32] = [0xEF53, 0x0102_1994, 0x5846_5342, 0x794C_7630]
    let others: [UInt32] = [0x9123_683E, 0x2FC1_2FC1, 0x6573_5546, 0x6969, 0xFF53_4D42, 0]
    #expect(ours.allSatisfy(StoreFolder.keepsRoom) && !others.contains(where: StoreFolder.keepsRoom))
  }

  @Test func `a draft that cannot be read stays, until something is erased`() throws {
    let store = try folder.store()
    let (sessie, path) = (
      try store.makeSessie(), folder.path + "/store/concept/" + store.newIdentifier().text
    )
    _ = try store.drafts()
    try Data("half een concept".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try store.drafts().open(for: sessie).found == nil)
    #expect(FileManager.default.fileExists(atPath: path))
    try store.overwrite(.sessie(sessie))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `foreign files among the drafts are left alone`() throws {
    let store = try folder.store()
    _ = try store.drafts()
    let concept = folder.path + "/store/concept/"
    try Data("van mij".utf8).write(to: URL(fileURLWithPath: concept + "boodschappen.txt"))
    #expect(mkfifo(concept + store.newIdentifier().text, 0o600) == 0)
    let target = folder.path + "/doel"
    try Data("doel".utf8).write(to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(
      atPath: concept + store.newIdentifier().text, withDestinationPath: target)
    _ = try store.drafts().open(for: store.newIdentifier())
    #expect(try files().count == 3)
    #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("doel".utf8))
  }

  /// What is found through a link would come in a line of this house, and what is typed would go where it leads.
  @Test func `a draft of another house is not found through a link, nor written through one`() throws {
    let (store, sessie) = (try folder.store(), try folder.store().makeSessie())
    let draft = try store.drafts().open(for: sessie)
    try draft.save(
      DraftContent(terminal: "a", sessie: sessie, stap: nil, text: "elders", id: store.newIdentifier()))
    draft.close()
    let concept = folder.path + "/store/concept/"
    let name = try #require(try files().first)
    let target = folder.path + "/doel"
    try FileManager.default.moveItem(atPath: concept + name, toPath: target)
    let before = try Data(contentsOf: URL(filePath: target))
    try FileManager.default.createSymbolicLink(atPath: concept + name, withDestinationPath: target)
    #expect(throws: StoreFailure.inTheWay(path: concept + name)) {
      try StoreFolder.open(concept + name, O_RDWR)
    }
    let again = try store.drafts().open(for: sessie)
    #expect(again.found == nil)
    try again.save(
      DraftContent(terminal: "a", sessie: sessie, stap: nil, text: "hier", id: store.newIdentifier()))
    again.close()
    #expect(try Data(contentsOf: URL(filePath: target)) == before)
  }
}
