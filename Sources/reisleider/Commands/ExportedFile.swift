import SessionModel
import SessionStore
import Wording

/// A file for others, of which the house remembers that it was made: erasing cannot reach it.
struct ExportedFile {
  let path: String
  /// Its form, as the export log names it.
  let vorm: String
  /// What it is about; `nil` when it is about everything.
  let van: StreamID?

  /// How often something was erased before the first word for it was read.
  let erasures: Int

  /// Writes the file, which is in the export log before it is there, and says that it is there.
  func write(
    _ bytes: [UInt8], replacing: Bool, of store: SessionStore, _ console: Console
  ) throws(CommandFailure) {
    let file = OutputFile(path: path, store: store.path)
    try attempt { () throws(OutputFile.Failure) in try file.begin(bytes, replacing: replacing) }
    try publish(file, replacing: replacing, of: store, console)
    console.tell(console.say(.klaar, path))
  }

  /// Publishes a draft that is whole; no erasure comes between its words and the log without being seen.
  func publish(
    _ file: OutputFile, replacing: Bool, of store: SessionStore, _ console: Console
  ) throws(CommandFailure) {
    log(in: store, console)
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

  /// Notes in the export log that the file is made; a store that can only be read keeps none.
  private func log(in store: SessionStore, _ console: Console) {
    guard !store.isReadOnly else { return }
    let whole = OutputFile(path: path).wholePath ?? path
    let uitgave = Huis.Uitgave(pad: CleanText.oneLine(whole), vorm: vorm, van: van)
    do throws(StoreFailure) {
      _ = try store.append([Change(.huis, .uitgegeven(uitgave))])
    } catch {
      console.tell(console.say(.nietGelogd, path))
    }
  }
}
