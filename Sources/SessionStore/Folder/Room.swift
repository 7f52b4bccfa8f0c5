import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The room that a file has on its disk, taken before it is needed: a disk that is full later takes none of it.
struct Room {
  /// What gives a file room for so many bytes, as `Database.takeRoom` has it.
  typealias Take = @Sendable (Int32, Int) -> Int32

  /// How many bytes surely have a place.
  private(set) var capacity = 0
  /// Why there is no more than what is in use; `nil` while there is.
  private(set) var shortage: StoreFailure?

  /// What a file begins with: more than most lines need.
  static let first = 16 << 10
  private static let page = 4 << 10

  /// Has room for twice this many bytes, or at least for these.
  mutating func hold(
    _ count: Int, of descriptor: Int32, at path: String, by take: Take
  ) throws(StoreFailure) {
    guard 2 * count > capacity || capacity == 0 || shortage != nil else { return }
    var wanted = max(capacity, Room.first)
    while wanted < 2 * count { wanted *= 2 }
    do throws(StoreFailure) {
      try extend(to: wanted, of: descriptor, at: path, by: take)
      shortage = nil
    } catch {
      shortage = error
      let least = (count + Room.page - 1) / Room.page * Room.page
      if least > capacity { try extend(to: least, of: descriptor, at: path, by: take) }
    }
  }

  /// What was beyond this many bytes was given back.
  mutating func cut(to count: Int) { capacity = min(capacity, count) }

  private mutating func extend(
    to bytes: Int, of descriptor: Int32, at path: String, by take: Take
  ) throws(StoreFailure) {
    guard bytes > capacity else { return }
    // A limit of the shell counts when something is written, not when room is asked for.
    if let limit = FileLimit.bytes, bytes > limit { throw .full(path: StoreFolder.disk(of: path)) }
    var verdict = take(descriptor, bytes)
    while verdict == EINTR { verdict = take(descriptor, bytes) }
    switch verdict {
    case 0: break
    case EOPNOTSUPP, ENOTSUP, ENOSYS: try fill(to: bytes, of: descriptor, at: path)
    default: throw StoreFolder.failure(verdict, at: path)
    }
    capacity = bytes
  }

  /// Makes the file itself as long: where room cannot be asked for, what is written has it.
  private func fill(to bytes: Int, of descriptor: Int32, at path: String) throws(StoreFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw StoreFolder.failure(at: path) }
    let length = Int(status.st_size)
    guard length < bytes else { return }
    let zeros = [UInt8](repeating: 0, count: bytes - length)
    try StoreFolder.write(zeros, to: descriptor, at: path, from: length)
  }
}
