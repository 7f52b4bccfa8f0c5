import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file with the line that one terminal is typing; locked while that terminal lives.
///
/// What is saved survives the end of the process, however it comes; not a power cut. Its room on the disk is taken
/// ahead and stays while the terminal lives: a shorter line is a shorter length in its head, with zeros behind it.
public final class Draft {
  /// What a terminal that is gone was typing; `nil` in a new draft.
  public let found: DraftContent?

  let path: String
  /// When it was last saved, in nanoseconds.
  let lastSaved: Int
  private var descriptor: Int32?
  private var isEmpty: Bool
  private var file = DraftFile()
  /// What stands in the file.
  private var kept: [UInt8] = []
  private var room = Room()
  private let keepsRoom: Bool
  var put: StoreFolder.Put = StoreFolder.onDisk
  var take: Room.Take = Database.takeRoom

  /// Why the line cannot become much longer; `nil` while there is room for it.
  public var shortage: StoreFailure? { room.shortage }

  /// Whether the line can be kept when the disk is full, as far as there was room ahead.
  public var isSure: Bool { keepsRoom && descriptor != nil }

  /// A draft with nothing in it, under a name of its own.
  ///
  /// `nil` when another terminal, looking for what was left, took hold of it first: that one throws away what is empty, and
  /// what would be typed here would have no name.
  init?(new path: String) throws(StoreFailure) {
    let descriptor = try StoreFolder.open(path, O_RDWR | O_CREAT | O_EXCL)
    var status = stat()
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0, status.st_nlink > 0
    else {
      StoreFolder.close(descriptor)
      return nil
    }
    (self.path, self.descriptor) = (path, descriptor)
    keepsRoom = StoreFolder.keepsRoom(magic: Database.fileSystem(of: path))
    (found, lastSaved, isEmpty) = (nil, 0, true)
  }

  /// A draft whose terminal is gone; `nil` when another terminal holds it or it cannot be opened.
  init?(abandoned path: String) {
    guard let descriptor = try? StoreFolder.open(path, O_RDWR) else { return nil }
    var status = stat()
    // Another terminal may have thrown it away between the opening and the lock.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &status) == 0, status.st_nlink > 0,
      status.st_mode & S_IFMT == S_IFREG
    else {
      StoreFolder.close(descriptor)
      return nil
    }
    (self.path, self.descriptor) = (path, descriptor)
    keepsRoom = StoreFolder.keepsRoom(magic: Database.fileSystem(of: path))
    #if canImport(Glibc)
      lastSaved = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
    #else
      lastSaved = status.st_mtimespec.tv_sec * 1_000_000_000 + status.st_mtimespec.tv_nsec
    #endif
    let length = min(max(Int(status.st_size), 0), Draft.maximumLength)
    kept = Draft.read(descriptor, length: length)
    found = DraftContent(file: kept)
    // One that cannot be read may still be of use to somebody.
    isEmpty = kept.allSatisfy { $0 == 0 }
  }

  deinit { close() }

  /// Takes the room that the line will need, before anything is typed; `shortage` tells when there is none.
  func takeRoom() {
    guard let descriptor else { return }
    // What there is too little of is asked for again with each key.
    try? room.hold(kept.count, of: descriptor, at: path, by: take)
  }

  /// Keeps the line as it is now, without waiting for the disk.
  public func save(_ content: DraftContent) throws(StoreFailure) {
    guard !content.text.isEmpty else { return try clear() }
    try write(file.bytes(of: content))
    isEmpty = false
  }

  /// The line became an event, or was thrown away.
  public func clear() throws(StoreFailure) {
    try write([])
    isEmpty = true
  }

  /// Lets go: an empty draft is deleted, another one waits for whoever opens its session next.
  public func close() {
    guard let held = descriptor else { return }
    if isEmpty { unlink(path) }
    // Said, and not left to the closing: a child that is being made somewhere holds the file too, until it is a program.
    flock(held, LOCK_UN)
    StoreFolder.close(held)
    descriptor = nil
  }

  /// Deletes it with what is in it.
  func discard() {
    isEmpty = true
    close()
  }

  /// What the system writes at once.
  private static let page = 4096

  /// A line is never longer; what a file has beyond this is not read.
  private static let maximumLength = 16 << 20

  /// What was saved before stays readable until all of the new is there: a disk may be full at any byte.
  private func write(_ bytes: [UInt8]) throws(StoreFailure) {
    guard let descriptor else { throw .moved(path: path) }
    try room.hold(bytes.count, of: descriptor, at: path, by: take)
    // What was longer before must not stay behind, but its room must.
    let zeros = [UInt8](repeating: 0, count: max(0, kept.count - bytes.count))
    do throws(StoreFailure) {
      // First what may ask for more of the disk: behind the old words nothing is read. In the page that they are in
      // nothing more is asked for, and nothing comes between.
      let first = bytes.count > Draft.page ? min(kept.count, bytes.count) : bytes.count
      if first < bytes.count {
        try StoreFolder.write(Array(bytes[first...]), to: descriptor, at: path, from: first, by: put)
      }
      let head = first == bytes.count && zeros.isEmpty ? bytes : Array(bytes.prefix(first)) + zeros
      try StoreFolder.write(head, to: descriptor, at: path, by: put)
    } catch {
      putBack(descriptor)
      throw error
    }
    kept = bytes
  }

  /// Has the file as it was before a write that failed, of which that failure is told.
  private func putBack(_ descriptor: Int32) {
    try? StoreFolder.write(kept, to: descriptor, at: path, by: put)
    ftruncate(descriptor, off_t(kept.count))
    room.cut(to: kept.count)
  }

  private static func read(_ descriptor: Int32, length: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = length == 0 ? 0 : max(0, pread(descriptor, buffer.baseAddress, length, 0))
    }
  }
}

/// A draft as it stands in its file; of one letter to the next only that letter is printed and counted.
private struct DraftFile {
  /// The draft that was printed last, without its words.
  private var around: DraftContent?
  /// What stands before and behind the words.
  private var (before, after): ([UInt8], [UInt8]) = ([], [])
  /// The words that were printed last.
  private var text = ""
  /// What stands up to the end of those, and the sum of it.
  private var (body, sum): ([UInt8], Checksum) = ([], Checksum())

  mutating func bytes(of content: DraftContent) -> [UInt8] {
    var bare = content
    bare.text = ""
    if bare != around {
      print(around: bare)
      begin()
    } else if !content.text.hasBytes(of: text) {
      begin()
    }
    let start = body.count
    body.append(jsonWithin: content.text.utf8.dropFirst(text.utf8.count))
    sum.add(part: body[start...])
    text = content.text
    var whole = sum
    whole.add(part: after)
    whole.add(count: body.count + after.count)
    var file: [UInt8] = []
    file.reserveCapacity(DraftContent.longestHeader + body.count + after.count)
    DraftContent.head(&file, sum: whole, length: body.count + after.count)
    file += body
    file += after
    return file
  }

  private mutating func begin() {
    (text, body, sum) = ("", before, Checksum())
    sum.add(part: body)
  }

  private mutating func print(around bare: DraftContent) {
    var (first, last) = (JSON.Object(), JSON.Object())
    first["terminal"] = .string(bare.terminal)
    first["sessie"] = .string(bare.sessie.text)
    first["stap"] = bare.stap.map { .string($0.text) }
    last["id"] = .string(bare.id.text)
    last["velden"] = .object(
      bare.fields.sorted { $0.key < $1.key }.reduce(into: JSON.Object()) { $0[$1.key] = .string($1.value) })
    before = Array(JSON.object(first).printed().utf8.dropLast()) + Array(",\"tekst\":\"".utf8)
    after = Array("\",".utf8) + Array(JSON.object(last).printed().utf8.dropFirst())
    around = bare
  }
}

extension String {
  /// Whether it begins with the bytes of another: a character that was added to by a mark does not.
  fileprivate func hasBytes(of other: String) -> Bool {
    let length = other.utf8.count
    guard utf8.count >= length else { return false }
    return utf8.withContiguousStorageIfAvailable { mine in
      other.utf8.withContiguousStorageIfAvailable { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return length == 0 }
        return memcmp(mine, theirs, length) == 0
      } ?? false
    } ?? false
  }
}

/// How a draft stands in its file: a line with the checksum and length of the JSON that follows it, so that
/// one that was half written is seen as such.
extension DraftContent {
  fileprivate init?(file: [UInt8]) {
    guard let end = file.firstIndex(of: UInt8(ascii: "\n")),
      let length = file[..<end].split(separator: UInt8(ascii: " ")).last.flatMap({
        Int(String(decoding: $0, as: UTF8.self))
      }),
      (0...(file.count - end - 1)).contains(length)
    else { return nil }
    let body = Array(file[(end + 1)...].prefix(length))
    var (sum, head) = (Checksum(), [UInt8]())
    sum.add(body)
    DraftContent.head(&head, sum: sum, length: body.count)
    guard file[...end].elementsEqual(head),
      let json = try? JSON(parsing: body),
      let sessie = Identifier(json["sessie"]?.string ?? ""), let id = Identifier(json["id"]?.string ?? "")
    else { return nil }
    let fields = json["velden"]?.object?.members ?? []
    self.init(
      terminal: json["terminal"]?.string ?? "", sessie: sessie, stap: json["stap"]?.string.map { StapID($0) },
      text: json["tekst"]?.string ?? "", id: id,
      fields: fields.reduce(into: [:]) { $0[$1.key] = $1.value.string })
  }

  /// The bytes that a head takes at most.
  fileprivate static let longestHeader = 64

  /// Puts the head of a body with this sum and length, which is made at each letter, behind what there is.
  fileprivate static func head(_ file: inout [UInt8], sum: Checksum, length: Int) {
    file += "reisleider-concept 1 ".utf8
    file.append(decimal: sum.value)
    file.append(UInt8(ascii: " "))
    file.append(decimal: length)
    file.append(UInt8(ascii: "\n"))
  }
}

extension [UInt8] {
  /// As `String(number).utf8`, without a string.
  fileprivate mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var (rest, unit) = (number.magnitude, UInt(1))
    while rest / unit > 9 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / unit))
      (rest, unit) = (rest % unit, unit / 10)
    }
  }
}
