import SessionModel
import SessionStore
import Text
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command stands: what it finds around it, and where it speaks.
///
/// Data goes to standard output, the rest to standard error.
struct Console {
  var surroundings: Surroundings
  /// Where data goes.
  var out = Out()
  var say: Wording { surroundings.say }

  /// Standard output, or a file that was named.
  struct Out {
    var descriptor = STDOUT_FILENO
    /// The name of that file.
    var path: String?
    /// Whether somebody reads it on a screen.
    var isScreen: Bool { isatty(descriptor) == 1 }
  }

  /// Writes data; text that comes from elsewhere was made harmless before.
  func put(_ text: String) throws(CommandFailure) { try put(Array(text.utf8)) }

  /// Writes data; text in it that comes from elsewhere was made harmless before.
  func put(_ bytes: [UInt8]) throws(CommandFailure) {
    guard !bytes.writeAll(to: out.descriptor) else { return }
    if let path = out.path { throw .unwritable(path: path, .last) }
    throw errno == EPIPE ? .outputClosed : .outputFailed
  }

  /// The columns of the terminal that data goes to; `nil` where that is none, or does not know.
  var columns: Int? {
    var window = winsize()
    guard out.isScreen, ioctl(out.descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
    return window.ws_col > 0 ? Int(window.ws_col) : nil
  }

  /// Writes one line of data.
  func put(line: String) throws(CommandFailure) { try put(Console.harmless(line) + "\n") }

  /// Tells something about the data.
  func tell(_ line: String) { Console.write(Console.harmless(line) + "\n") }

  /// Tells what went wrong; the first line says whose words these are.
  func tell(_ failure: CommandFailure) {
    let lines = failure.lines(say, clock: surroundings.wall)
    for (index, line) in lines.enumerated() { tell(index == 0 ? "reisleider: " + line : line) }
  }

  /// Nothing can be told of an error stream that cannot be written.
  private static func write(_ text: String) { _ = Array(text.utf8).writeAll(to: STDERR_FILENO) }

  /// A line in which nothing commands a terminal; its spaces in front stay.
  private static func harmless(_ line: String) -> String {
    let indent = line.prefix { $0 == " " }
    return indent + CleanText(oneLine: String(line.dropFirst(indent.count)), limit: CleanText.noteLimit).text
  }

  /// The folder of the store, whether there is one or not.
  func folder() throws(CommandFailure) -> String {
    try stored { () throws(StoreFailure) in try surroundings.folder }
  }

  /// Opens the store, to write in it or only to read, and tells what is worth knowing about its place.
  ///
  /// - Parameter beginning: whether it is made where there is none; where nothing is kept there is nothing to change.
  func store(toRead: Bool = false, beginning: Bool = false) throws(CommandFailure) -> SessionStore {
    let store = try stored { () throws(StoreFailure) in
      let isThere = SessionStore.isThere(in: try surroundings.folder)
      return try toRead || !beginning && !isThere
        ? surroundings.storeToRead(.command) : surroundings.store(.command)
    }
    if store.listProgress != nil {
      tell(say(.lijstenWordenBijgewerkt))
      try stored { () throws(StoreFailure) in try store.finishLists() }
    }
    for warning in store.warnings { tell(say.sentence(for: warning)) }
    store.onDamage = { tell(say.sentence(for: $0)) }
    return store
  }
}

extension Console {
  /// Refuses in these words while the lists of a store are still to be made.
  func needsLists(of store: SessionStore, else words: Phrase) throws(CommandFailure) {
    guard try stored({ () throws(StoreFailure) in try !store.findsNothing() }) else {
      throw .unconfirmed([say(words)])
    }
  }
}

/// Runs what the store does, so that its failure is that of the command.
func stored<Value>(_ body: () throws(StoreFailure) -> Value) throws(CommandFailure) -> Value {
  do throws(StoreFailure) {
    return try body()
  } catch {
    throw .store(error)
  }
}
