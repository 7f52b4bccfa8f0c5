import CZip

/// A zip in memory: its files one after the other, as they are, and the same bytes for the same files.
struct Zip {
  private var files: [(name: String, bytes: [UInt8])] = []

  /// Puts a file behind the others.
  mutating func add(_ name: String, _ text: String) { files.append((name, Array(text.utf8))) }

  /// The whole zip; `nil` where there was no memory for it.
  func bytes() -> [UInt8]? {
    var memory = czip_memory()
    defer { czip_free(&memory) }
    guard let zip = czip_open(&memory) else { return nil }
    let isFull = files.contains { file in czip_add(zip, file.name, file.bytes, UInt32(file.bytes.count)) != 0
    }
    guard czip_close(zip) == 0, !isFull else { return nil }
    return Array(UnsafeBufferPointer(start: memory.bytes, count: Int(memory.count)))
  }
}
