import Screen
import SessionModel
import SessionStore
import Text
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `diagnose`: what is found around the program, for who looks for the cause of something.
struct DiagnoseCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let rows: [(Phrase, String)] = [
      (.diagnoseVersie, Build.version + (Build.commit.map { " (\($0))" } ?? "")),
      (.diagnoseDelen, Build.parts(say)), (.diagnoseSysteem, system), (.diagnoseMap, folder),
      (.diagnoseOpslag, storage), (.diagnoseSchijf, disk), (.diagnoseDraaiboeken, draaiboeken),
      (.diagnoseTaal, locale), (.diagnoseTerminal, terminal), (.diagnoseAfmeting, size),
    ]
    let width = rows.map { say($0.0).count }.max() ?? 0
    for (name, value) in rows {
      let label = say(name) + ":"
      let space = String.spaces(width + 1 - label.count)
      // A cleaned line keeps one space between words, so the column is set apart here.
      try console.put(label + space + " " + CleanText.oneLine(value) + "\n")
    }
    for path in others { console.tell(say(.anderBestand, path)) }
    DraaiboekChoice(console: console).warn()
  }

  private var folder: String { told { () throws(StoreFailure) in try console.surroundings.folder } }
  private var draaiboeken: String {
    told { () throws(StoreFailure) in try console.surroundings.ownDraaiboeken.joined(separator: ", ") }
  }

  /// What was found, or why it was not.
  private func told(_ find: () throws(StoreFailure) -> String) -> String {
    do throws(StoreFailure) {
      return try find()
    } catch {
      return say.commandSentence(for: error)
    }
  }

  private var others: [String] {
    guard let folder = try? console.surroundings.folder else { return [] }
    return SessionStore.others(in: folder)
  }

  private var system: String {
    var name = utsname()
    guard uname(&name) == 0 else { return "?" }
    let parts = [text(name.sysname), text(name.release), text(name.machine)]
    return parts.joined(separator: " ")
  }

  private func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private var storage: String {
    told { () throws(StoreFailure) in
      let folder = try console.surroundings.folder
      guard SessionStore.isThere(in: folder) else { throw .noFolder(path: folder) }
      let store = try console.surroundings.store(.command, readOnly: true)
      for warning in store.warnings { console.tell(say.sentence(for: warning)) }
      let listed = try store.listed()
      let casussen = say.count(listed.casussen, .eenCasus, .aantalCasussen)
      let sessies = say.count(listed.sessies, .eenSessie, .aantalSessies)
      return say(.diagnoseOpslagGoed, String(store.size / 1024), casussen, sessies)
    }
  }

  private var disk: String {
    told { () throws(StoreFailure) in
      say.sentence(for: SessionStore.disk(of: try console.surroundings.folder))
    }
  }

  private var locale: String {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    let set = names.compactMap { name in environment(name).map { name + "=" + $0 } }
    let text = set.isEmpty ? say(.diagnoseGeenNaam) : set.joined(separator: " ")
    return Encoding.isUTF8 ? text : say(.diagnoseGeenUTF8, text)
  }

  private var terminal: String {
    let name = environment("TERM") ?? say(.diagnoseGeenNaam)
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    return isTerminal ? name : say(.diagnoseGeenTerminal, name)
  }

  private var size: String {
    var window = winsize()
    guard
      [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO].contains(where: {
        ioctl($0, UInt(TIOCGWINSZ), &window) == 0
      })
    else { return "-" }
    return say(.diagnoseKolommen, String(window.ws_col), String(window.ws_row))
  }

  private func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
