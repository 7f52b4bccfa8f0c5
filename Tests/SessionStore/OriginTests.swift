import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

/// A store that was damaged is not told as the file of somebody else, nor the other way round.
@Suite struct OriginTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private var url: URL { URL(filePath: folder.database) }

  private func filled() throws -> Data {
    let store = try folder.store()
    let sessie = try store.makeSessie(casus: store.makeCasus("Vlinder"))
    for number in 1...60 {
      try store.note("zin \(number) " + String(repeating: "woord ", count: number), in: sessie)
    }
    store.close()
    return try Data(contentsOf: url)
  }

  /// What opening it, to write and to read, and saving it say of these bytes in the place of a store.
  private func told(_ data: Data) throws -> (opening: Set<StoreFailure?>, saving: StoreFailure?) {
    try data.write(to: url)
    func failure(_ act: () throws -> Void) throws -> StoreFailure? {
      do {
        try act()
        return nil
      } catch let failure as StoreFailure {
        return failure
      }
    }
    let opening = try [false, true].map { readOnly in
      try failure { try folder.store(readOnly: readOnly).close() }
    }
    let file = folder.path + "/gered"
    try Data().write(to: URL(filePath: file))
    let saving = try failure { _ = try Rescue(ofFolder: folder.path + "/store", into: file, .proef) }
    #expect(try Data(contentsOf: url) == data, "it was written to")
    return (Set(opening), saving)
  }

  private func zeros(_ count: Int) -> Data { Data(repeating: 0, count: count) }

  @Test func `a store of which no row is left says that it is damaged, however it was`() throws {
    let whole = try filled()
    var bit = whole.prefix(4096)
    bit[70] ^= 4
    let left: [(name: String, data: Data)] =
      [1, 10, 16, 50, 99, 100, 101, 511, 512, 4095, 4096, 4097, 5000].map {
        ("cut to \($0)", whole.prefix($0))
      }
      + [
        ("a header before nothing", whole.prefix(100) + zeros(whole.count - 100)),
        ("a page before nothing", whole.prefix(4096) + zeros(whole.count - 4096)),
        ("a page before something else", whole.prefix(4096) + Data(repeating: 0x5A, count: whole.count)),
        ("nothing at all", zeros(whole.count)), ("one byte of nothing", zeros(1)),
        ("a flipped bit in whose it is", bit),
      ]
    for (name, data) in left {
      let (opening, saving) = try told(data)
      #expect(opening == [.corrupt(path: folder.database)], "\(name)")
      #expect(saving == .nothingLeft(path: folder.database), "\(name)")
    }
  }

  @Test func `a store whose header says nothing any more is told by its rows`() throws {
    let whole = try filled()
    var damaged: [(name: String, data: Data)] = [
      ("its header is gone", zeros(100) + whole.dropFirst(100)),
      ("its first pages are gone", zeros(16384) + whole.dropFirst(16384)),
      ("another's words stand in its header", Data("Lorem ipsum".utf8) + whole.dropFirst(11)),
      ("its first page is something else", Data(repeating: 0x5A, count: 4096) + whole.dropFirst(4096)),
      ("it says whose it is no more", whole.prefix(68) + zeros(4) + whole.dropFirst(72)),
    ]
    for place in [0, 3, 15, 68, 71] {
      var data = whole
      data[place] ^= 0x20
      damaged.append(("byte \(place)", data))
    }
    for (name, data) in damaged {
      let (opening, saving) = try told(data)
      #expect(opening == [.corrupt(path: folder.database)] && saving == nil, "\(name): \(opening)")
    }
  }

  @Test func `a file of somebody else is not told as a damaged store, also where it is damaged itself`()
    throws
  {
    try folder.store().close()
    try Data().write(to: url)
    let database = try Database(path: folder.database, mode: .write, patience: .command)
    try database.execute("CREATE TABLE event(seq, body); INSERT INTO event VALUES(1, 'iets')")
    database.close()
    let other = try Data(contentsOf: url)
    let foreign: [(name: String, data: Data)] = [
      (
        "a picture",
        Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + (0..<9000).map { UInt8($0 % 251) })
      ),
      ("a text", Data(String(repeating: "Een gewone tekst.\n", count: 400).utf8)),
      ("a letter", Data("x".utf8)), ("another database", other),
      ("another database that was cut off", other.prefix(5000)),
      ("another database of which only the header is left", other.prefix(100) + zeros(8000)),
    ]
    for (name, data) in foreign {
      let (opening, saving) = try told(data)
      #expect(opening == [.notOurs(path: folder.database)], "\(name)")
      #expect(saving == .notOurs(path: folder.database), "\(name)")
    }
  }

  @Test func `what an emergency store took over from was ours, whatever is in it now`() throws {
    _ = try filled()
    let store = try folder.store()
    let sessie = try #require(store.sessies().first).id
    try store.load(StreamID(.sessie, sessie))
    try store.goOnInEmergency(#require(Day(year: 2026, month: 11, day: 21)))
    store.close()
    let (opening, saving) = try told(Data(repeating: 0x5A, count: 8192))
    #expect(opening == [.corrupt(path: folder.database)] && saving == nil)
  }
}
