/// Finds rows of the journal in the bytes of a file, where SQLite no longer can.
///
/// A row proves itself by its checksum, so nothing of the file's structure has to be believed but the form of
/// a page: a leaf of a table has its cells in it, and what does not fit goes on in a chain of other pages.
struct PageScan {
  private let bytes: [UInt8]
  private let pageSize: Int

  init(_ file: [UInt8]) {
    var bytes = file
    let said = bytes.count > 17 ? Int(bytes[16]) << 8 | Int(bytes[17]) : 0
    pageSize = [512, 1024, 2048, 4096, 8192, 16384, 32768].contains(said) ? said : said == 1 ? 65536 : 4096
    // Of a file that was cut off the last page may be half there.
    bytes += [UInt8](repeating: 0, count: (pageSize - bytes.count % pageSize) % pageSize)
    self.bytes = bytes
  }

  /// Every whole row of the journal that stands in any page.
  func rows() -> [RawRow] { pages.flatMap { rows(on: $0) } }

  /// Whether there is any.
  var hasRow: Bool { pages.contains { !rows(on: $0).isEmpty } }

  private var pages: Range<Int> { 0..<bytes.count / pageSize }

  private func rows(on page: Int) -> [RawRow] {
    cells(of: page).compactMap { row(at: $0) }.filter(\.isWhole)
  }

  private func cells(of page: Int) -> [Int] {
    let start = page * pageSize
    let header = page == 0 ? start + 100 : start
    guard bytes[header] == 0x0D else { return [] }
    let count = number(at: header + 3, bytes: 2)
    let room = (start + pageSize - header - 8) / 2
    return (0..<min(count, room)).map { start + number(at: header + 8 + 2 * $0, bytes: 2) }
      .filter { $0 > header && $0 < start + pageSize }
  }

  private func row(at cell: Int) -> RawRow? {
    var place = cell
    guard let length = varint(&place), let rowid = varint(&place), (11...16 << 20).contains(length) else {
      return nil
    }
    return row(in: payload(at: place, length: length), rowid: rowid)
  }

  /// The bytes of a row: what stands in its cell, and the chain of pages behind it.
  private func payload(at place: Int, length: Int) -> [UInt8] {
    let (most, least) = (pageSize - 35, (pageSize - 12) * 32 / 255 - 23)
    let rest = least + (length - least) % (pageSize - 4)
    let local = length <= most ? length : rest <= most ? rest : least
    guard place + local + (length > local ? 4 : 0) <= bytes.count else { return [] }
    var payload = Array(bytes[place..<place + local])
    var next = length > local ? number(at: place + local, bytes: 4) : 0
    while payload.count < length, next > 0, next * pageSize <= bytes.count {
      let start = (next - 1) * pageSize
      payload += bytes[start + 4..<start + 4 + min(pageSize - 4, length - payload.count)]
      next = number(at: start, bytes: 4)
    }
    return payload.count == length ? payload : []
  }

  /// Reads a record of SQLite: the kinds of the columns, then the columns.
  private func row(in payload: [UInt8], rowid: Int) -> RawRow? {
    let record = PageScan(record: payload)
    var place = 0
    guard let header = record.varint(&place), header <= payload.count else { return nil }
    var (kinds, data): ([Int], Int) = ([], header)
    while place < header, let kind = record.varint(&place) { kinds.append(kind) }
    guard kinds.count == 10 else { return nil }
    var columns: [Value] = []
    for kind in kinds {
      guard let value = record.value(kind, at: &data) else { return nil }
      columns.append(value)
    }
    // The first column stands for the number of the row.
    if columns[0] == .null { columns[0] = .int(rowid) }
    return RawRow(columns: columns)
  }

  private init(record: [UInt8]) { (bytes, pageSize) = (record, 4096) }

  private func value(_ kind: Int, at place: inout Int) -> Value? {
    let sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]
    let size = kind >= 12 ? (kind - 12) / 2 : sizes.indices.contains(kind) ? sizes[kind] : -1
    guard size >= 0, place + size <= bytes.count else { return nil }
    defer { place += size }
    switch kind {
    case 0: return .null
    case 8, 9: return .int(kind - 8)
    case 1...6:
      let value = number(at: place, bytes: size)
      let shift = Int.bitWidth - 8 * size
      return .int((value << shift) >> shift)
    case 12...:
      let data = Array(bytes[place..<place + size])
      return kind % 2 == 0 ? .bytes(data) : .text(String(decoding: data, as: UTF8.self))
    default: return nil
    }
  }

  private func number(at place: Int, bytes count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return Int(truncatingIfNeeded: bytes[place..<place + count].reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  private func varint(_ place: inout Int) -> Int? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      if index == 8 { return Int(truncatingIfNeeded: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 == 0 { break }
    }
    return Int(truncatingIfNeeded: value)
  }
}
