import SessionModel
import SessionStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A list that becomes a file: put there a portion at a time, and there whole or not at all.
///
/// A shell's `>` leaves half a list where something breaks off, and what was there before is gone by then.
struct ListFile {
  /// The commands that put out a list.
  static let commands: Set<Command.Name> = [
    .casusLijst, .casusReizen, .trajectLijst, .sessieLijst, .afspraken, .geparkeerd, .lijst, .bewaren,
    .draadLijst, .draadToon, .draadVoorstel, .zoek, .uitgaven,
  ]

  /// Where a list was asked to go; `nil` for standard output.
  static func path(of invocation: Invocation) -> String? {
    guard let path = invocation[.uit], path != "-", commands.contains(invocation.command) else { return nil }
    return path
  }

  private let path: String
  private let file: OutputFile
  private let invocation: Invocation
  private let console: Console

  private init(_ path: String, _ invocation: Invocation, _ console: Console) throws(CommandFailure) {
    (self.path, self.invocation, self.console) = (path, invocation, console)
    file = OutputFile(path: path, store: try console.folder())
  }

  /// Has a command put out its list, into the file that was named for it where one was.
  static func filled(
    _ invocation: Invocation, _ console: Console, by command: (Console) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard let path = path(of: invocation) else { return try command(console) }
    let list = try ListFile(path, invocation, console)
    let isThere = try Interruption.waits { () throws(CommandFailure) in try list.fill(by: command) }
    // What has no rows was told by the command itself.
    if isThere { console.tell(console.say(.klaar, path)) }
  }

  /// Makes the file; whether there was anything to put in it.
  private func fill(by command: (Console) throws(CommandFailure) -> Void) throws(CommandFailure) -> Bool {
    let erasures = try opened { (store) throws(CommandFailure) in
      try stored { () throws(StoreFailure) in try store.erasureCount() }
    }
    try attempt { () throws(OutputFile.Failure) in try file.begin(replacing: invocation.has(.vervang)) }
    var isFilled = false
    do throws(CommandFailure) {
      isFilled = try filledDraft(by: command)
    } catch {
      file.abandon()
      throw error
    }
    guard isFilled else {
      file.abandon()
      return false
    }
    try opened { (store) throws(CommandFailure) in
      let about = (invocation[.casus] ?? invocation[operand: 0]).flatMap {
        try? Lookup(store: store).subject($0)
      }
      let bestemming = try Bestemming(invocation, of: store, console)
      let uitgave = bestemming.uitgave(path, vorm: invocation.exportForm, van: about?.stream)
      try ExportedFile(uitgave: uitgave, erasures: erasures)
        .publish(file, replacing: invocation.has(.vervang), of: store, console)
    }
    return true
  }

  /// Has the command fill the draft; whether it put anything in it, all of which is on disk then.
  private func filledDraft(
    by command: (Console) throws(CommandFailure) -> Void
  ) throws(CommandFailure) -> Bool {
    let descriptor = open(file.draft, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(path: path, .last) }
    defer { close(descriptor) }
    var filling = console
    filling.out = Console.Out(descriptor: descriptor, path: path)
    try command(filling)
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, .last) }
    return lseek(descriptor, 0, SEEK_END) > 0
  }

  /// Has the store for a moment, of which the command itself tells what is worth knowing.
  private func opened<Value>(
    _ body: (SessionStore) throws(CommandFailure) -> Value
  ) throws(CommandFailure) -> Value {
    let store = try stored { () throws(StoreFailure) in try console.surroundings.storeToRead(.command) }
    defer { store.close() }
    return try body(store)
  }

  private func attempt(_ body: () throws(OutputFile.Failure) -> Void) throws(CommandFailure) {
    do throws(OutputFile.Failure) {
      try body()
    } catch {
      throw .unwritable(path: path, error)
    }
  }
}
