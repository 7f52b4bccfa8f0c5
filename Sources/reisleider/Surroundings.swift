import SessionModel
import SessionStore
import Templates
import Views
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program finds around it: folders, clock, chance, the name of this terminal.
struct Surroundings: Sendable {
  /// The folder of the store.
  var folder: String
  /// The folder with the user's own draaiboeken.
  let ownDraaiboeken: String
  /// The words.
  let say: Wording
  /// The clock; a script brings its own.
  var now: @Sendable () -> Moment
  /// How moments read on the wall here.
  let wall: WallClock
  /// The name of this terminal in the journaal; the same after a restart on it.
  let author: String

  /// What is found in this environment; `folder` is what `--map` said.
  init(folder: String?, say: Wording, environment: [String: String]) {
    let home = environment["HOME"] ?? "/"
    let data = environment.folder("XDG_DATA_HOME") ?? home + "/.local/share"
    let config = environment.folder("XDG_CONFIG_HOME") ?? home + "/.config"
    self.folder = folder ?? environment.folder("REISLEIDER_MAP") ?? data + "/reisleider"
    ownDraaiboeken = config + "/reisleider/draaiboeken"
    self.say = say
    let clock = SystemClock()
    now = { clock.now }
    wall = clock.wall
    author = Surroundings.terminalName
  }

  /// The name of the terminal, without its folder; the process where there is none.
  private static var terminalName: String {
    guard let name = ttyname(STDIN_FILENO) ?? ttyname(STDERR_FILENO) else { return "proces-\(getpid())" }
    let path = String(cString: name)
    return path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path
  }

  /// A name that nothing else has.
  var newIdentifier: @Sendable () -> Identifier {
    { [now] in Identifier(time: now(), entropy: SystemClock.entropy) }
  }

  /// Opens the store.
  func store(_ patience: Patience, readOnly: Bool = false) throws(StoreFailure) -> SessionStore {
    try SessionStore(
      folder: folder, author: author, patience: patience, readOnly: readOnly, now: now,
      entropy: { SystemClock.entropy })
  }

  /// Opens the store to look into it, also where nothing can be written.
  func storeToRead(_ patience: Patience) throws(StoreFailure) -> SessionStore {
    do throws(StoreFailure) {
      return try store(patience)
    } catch .readOnly {
      return try store(patience, readOnly: true)
    }
  }
}

extension [String: String] {
  /// The folder that a variable names; `nil` when it is absent or not a whole path.
  fileprivate func folder(_ name: String) -> String? {
    guard let path = self[name], path.hasPrefix("/") else { return nil }
    return path
  }
}
