import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A mark that a session is open here: a shared lock on `in-gebruik`, gone when the process ends.
public final class InUse {
  private var descriptor: Int32?

  /// - Parameter alone: for who writes the file anew: while that lasts no session can be opened.
  init(_ folder: StoreFolder, alone: Bool = false) throws(StoreFailure) {
    let descriptor = try StoreFolder.open(folder.inUse, O_RDWR | O_CREAT)
    guard flock(descriptor, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 else {
      // Somebody is erasing for good at this moment, or has a session open.
      let failure = errno == EWOULDBLOCK ? .busy : StoreFolder.failure(at: folder.inUse)
      StoreFolder.close(descriptor)
      throw failure
    }
    self.descriptor = descriptor
  }

  deinit { release() }

  /// Takes the mark away; doing it twice is harmless.
  public func release() {
    descriptor.map(StoreFolder.close)
    descriptor = nil
  }
}
