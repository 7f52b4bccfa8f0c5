import Reports
import SessionModel
import SessionStore
import Views
import Wording

/// `nakijken`: what others may learn from, sentence by sentence on a screen or in lines, or as a list.
struct NakijkenCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    guard invocation.has(.als) else {
      return try ScreenSession(console: console, invocation: invocation, asked: .nakijken).run()
    }
    let store = try console.store(toRead: true)
    let export = try Export(store, console, invocation)
    let all = try stored { () throws(StoreFailure) in
      try store.leerzinnen(van: store.leersessies())
    }
    let zinnen = invocation.has(.alles) ? all : all.filter { $0.nagekeken == nil }
    try export.noteOutput(vorm: invocation.format.rawValue, van: nil)
    switch invocation.format {
    case .json: try console.put(LeerzinnenJSON(zinnen).text)
    case .tekst, .md, .html, .odt, .csv, .ics, .svg:
      guard !zinnen.isEmpty else {
        return console.tell(say(all.isEmpty ? .nietsTeNakijken : .allesNagekeken))
      }
      for zin in zinnen {
        try console.put(line: say(.nakijkRegel, zin.code, zin.woorden, say(.oordeel(zin.nagekeken))))
      }
    }
  }
}
