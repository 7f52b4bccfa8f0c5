import SessionModel

extension StoreFolder {
  /// What a file of ours begins with, and by what its header says that it is ours.
  private static let marks: [(place: Int, bytes: [UInt8])] = [
    (0, Array("SQLite format 3\0".utf8)),
    (68, (0..<4).map { UInt8(truncatingIfNeeded: Schema.application >> (24 - 8 * $0)) }),
  ]
  /// How long the header is.
  private static let header = 100
  /// As far as is looked for a row of ours in a file that says nothing of itself, and may be a film.
  private static let glance = 64 << 20

  /// Whether a file says that it is ours, before SQLite looks into it.
  static func saysOurs(_ path: String) -> Bool {
    guard let header = try? bytes(of: path, limit: header), header.count == self.header else { return false }
    return difference(header) == (0, 8 * marks.map(\.bytes.count).reduce(0, +))
  }

  /// Whether a file that cannot be used is a store of ours that was damaged, and not a file of somebody else.
  ///
  /// So it is where its header is as ours but for a few bits, was cut off before it says otherwise or is gone; and
  /// where a row of a journal stands anywhere in it, which proves itself by its checksum.
  static func wasOurs(_ path: String) throws(StoreFailure) -> Bool {
    let header = try bytes(of: path, limit: header)
    let (differing, looked) = difference(header)
    if differing * 32 <= looked || header.allSatisfy({ $0 == 0 }) { return true }
    return PageScan(try bytes(of: path, limit: glance)).hasRow
  }

  /// How many bits of a header are not as in ours, and of how many that were looked at.
  private static func difference(_ header: [UInt8]) -> (differing: Int, looked: Int) {
    var (differing, looked) = (0, 0)
    for mark in marks {
      for (mine, other) in zip(mark.bytes, header.dropFirst(mark.place)) {
        differing += (mine ^ other).nonzeroBitCount
        looked += 8
      }
    }
    return (differing, looked)
  }
}
