import SessionModel
import SessionStore
import Wording

/// A file for others, of which the house remembers that it was made: erasing cannot reach it.
struct ExportedFile {
  /// What the export log will say of it; its path as it was typed.
  let uitgave: Huis.Uitgave
  private var path: String { uitgave.pad }

  /// How often something was erased before the first word for it was read.
  let erasures: Int

  /// Writes the file, which is in the export log before it is there, and says that it is there.
  func write(
    _ bytes: [UInt8], replacing: Bool, of store: SessionStore, _ console: Console
  ) throws(CommandFailure) {
    let file = OutputFile(path: path, store: store.path)
    // Who presses Ctrl-C finds all of it or nothing, and no draft.
    try Interruption.waits { () throws(CommandFailure) in
      try attempt { () throws(OutputFile.Failure) in try file.begin(bytes, replacing: replacing) }
      try publish(file, replacing: replacing, of: store, console)
    }
    console.tell(console.say(.klaar, path))
  }

  /// Publishes a draft that is whole; no erasure comes between its words and the log without being seen.
  func publish(
    _ file: OutputFile, replacing: Bool, of store: SessionStore, _ console: Console
  ) throws(CommandFailure) {
    var whole = uitgave
    whole.pad = OutputFile(path: path).wholePath ?? path
    whole.log(in: store, console)
    try attempt { () throws(OutputFile.Failure) in try file.publish(replacing: replacing) }
    var now: Int?
    do throws(CommandFailure) {
      now = try stored { () throws(StoreFailure) in try store.erasureCount() }
    } catch {
      file.remove()
      throw error
    }
    guard now == erasures else {
      file.remove()
      throw .store(.busy)
    }
  }

  private func attempt(_ body: () throws(OutputFile.Failure) -> Void) throws(CommandFailure) {
    do throws(OutputFile.Failure) {
      try body()
    } catch {
      throw .unwritable(path: path, error)
    }
  }
}
