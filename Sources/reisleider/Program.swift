import Screen
import SessionModel
import SessionStore
import Views
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program.
enum Program {
  static func main() {
    let names = ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "REISLEIDER_MAP"]
    var env: [String: String] = [:]
    for name in names { if let value = getenv(name) { env[name] = String(cString: value) } }
    let s = Surroundings(folder: nil, say: Wording(), environment: env)
    var screen = Screenful.start
    if CommandLine.arguments.count > 1 {
      if CommandLine.arguments[1] == "terugkijken" {
        screen = .terugkijken
      } else if let st = try? s.store(.command), let run = try? st.runningSessies(limit: 1).first {
        screen = CommandLine.arguments[1] == "zaal" ? .zaal(run.id) : .noteer(run.id)
      }
    }
    do { try ScreenSession(surroundings: s, theme: .licht).run(screen) } catch { print(error) }
  }
}
