import Screen
import SessionModel
import SessionStore
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
    let surroundings = console.surroundings
    let rows: [(Phrase, String)] = [
      (.diagnoseVersie, Program.version), (.diagnoseSysteem, system), (.diagnoseMap, surroundings.folder),
      (.diagnoseOpslag, storage), (.diagnoseSchijf, disk),
      (.diagnoseDraaiboeken, surroundings.ownDraaiboeken),
      (.diagnoseTaal, locale), (.diagnoseTerminal, terminal), (.diagnoseAfmeting, size),
    ]
    let width = rows.map { say($0.0).count }.max() ?? 0
    for (name, value) in rows {
      let label = say(name) + ":"
      let space = String(repeating: " ", count: max(0, width + 1 - label.count))
      // A cleaned line keeps one space between words, so the column is set apart here.
      try console.put(label + space + " " + CleanText.oneLine(value) + "\n")
    }
    for path in SessionStore.others(in: surroundings.folder) { console.tell(say(.anderBestand, path)) }
    DraaiboekChoice(console: console).warn()
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
    guard console.surroundings.hasStore else {
      return say.commandSentence(for: .noFolder(path: console.surroundings.folder))
    }
    do throws(StoreFailure) {
      let store = try console.surroundings.store(.command, readOnly: true)
      for warning in store.warnings { console.tell(say.sentence(for: warning)) }
      let casussen = say.count(try store.casussen(.alias).count, .eenCasus, .aantalCasussen)
      let sessies = say.count(try store.sessies().count, .eenSessie, .aantalSessies)
      return say(.diagnoseOpslagGoed, String(store.size / 1024), casussen, sessies)
    } catch {
      return say.commandSentence(for: error)
    }
  }

  private var disk: String { say.sentence(for: SessionStore.disk(of: console.surroundings.folder)) }

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
