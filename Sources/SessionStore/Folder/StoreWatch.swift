#if canImport(Glibc)
  import Glibc
#endif

/// Tells when somebody wrote to the store, this process included.
///
/// SQLite closes its journal file at the end of each write, and only then: one piece of news for each
/// transaction, none for reading. A list of forbidden words comes to stand in its folder under its own name, and a wall
/// tells how it stands in a file that is closed after each writing.
public final class StoreWatch {
  /// Becomes readable when something was written; `nil` where the system cannot tell: then look each second.
  public private(set) var descriptor: Int32?

  #if os(Linux)
    init(folder: String, lists: String, walls: String) {
      let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard watch >= 0 else { return }
      guard inotify_add_watch(watch, folder, StoreWatch.closedAfterWriting) >= 0 else {
        StoreFolder.close(watch)
        return
      }
      inotify_add_watch(watch, lists, StoreWatch.movedOrDeleted)
      inotify_add_watch(watch, walls, StoreWatch.closedAfterWriting)
      descriptor = watch
    }

    /// Takes the news; whether there was any about the store.
    public func drain() -> Bool {
      guard let descriptor else { return false }
      var news = false
      withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
        while case let count = read(descriptor, buffer.baseAddress, buffer.count), count > 0 {
          news = StoreWatch.isNews(UnsafeRawBufferPointer(rebasing: buffer[..<count])) || news
        }
      }
      return news
    }

    /// Whether one of these events is about the journal, a list or a wall, or says that events were lost.
    private static func isNews(_ events: UnsafeRawBufferPointer) -> Bool {
      let header = MemoryLayout<inotify_event>.size
      var offset = 0
      while offset + header <= events.count {
        let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        let end = min(offset + header + Int(event.len), events.count)
        let name = events[(offset + header)..<end].prefix { $0 != 0 }
        if event.mask & closedAfterWriting == 0 || name.reversed().starts(with: "-journal".utf8.reversed())
          || name.starts(with: StoreFolder.wallPrefix.utf8)
        {
          return true
        }
        offset = end
      }
      return false
    }

    /// `IN_CLOSE_WRITE`, whose cast Swift may not import.
    private static let closedAfterWriting: UInt32 = 0x0000_0008
    /// `IN_MOVED_TO` and `IN_DELETE`.
    private static let movedOrDeleted: UInt32 = 0x0000_0080 | 0x0000_0200
  #else
    init(folder: String, lists: String, walls: String) {}

    /// Takes the news; whether there was any about the store.
    public func drain() -> Bool { false }
  #endif

  deinit { close() }

  /// Stops watching; doing it twice is harmless.
  public func close() {
    descriptor.map(StoreFolder.close)
    descriptor = nil
  }
}
