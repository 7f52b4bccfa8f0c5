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

  /// Writes the file, notes it in the export log, and says that it is there.
  func write(
    _ bytes: [UInt8], replacing: Bool, of store: SessionStore, _ console: Console
  ) throws(CommandFailure) {
    do throws(OutputFile.Failure) {
      try OutputFile(path: path).write(bytes, replacing: replacing)
    } catch {
      throw .unwritable(path: path, error)
    }
    log(in: store, console)
    console.tell(console.say(.klaar, path))
  }

  /// Notes in the export log that the file is there; a store that can only be read keeps none.
  func log(in store: SessionStore, _ console: Console) {
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
