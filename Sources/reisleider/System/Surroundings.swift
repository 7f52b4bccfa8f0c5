import SessionModel
import SessionStore
import Templates
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program finds around it: folders, clock, chance, the name of this terminal.
struct Surroundings: Sendable {
  /// The folder that was named for the store; without it the environment says which.
  private let named: String?
  private let places = Places(variable: Self.variable)
  /// What comes behind the name of the folder: practice has one of its own.
  private var suffix = ""
  /// The words, in which a command that is told finds this store.
  private(set) var say: Wording
  /// The clock; a script brings its own.
  var now: @Sendable () -> Moment
  /// How moments read on the wall here.
  let wall: WallClock
  /// The name of this terminal in the journaal; the same after a restart on it.
  let author: String

  /// What is found in this environment; `folder` is what `--map` said.
  init(folder: String?, say: Wording) {
    named = folder
    self.say = say
    let clock = SystemClock()
    now = { clock.now }
    wall = clock.wall
    author = Surroundings.terminalName
    self.say = say.telling(told)
  }

  /// The name of the terminal, without its folder; the process where there is none.
  private static var terminalName: String {
    guard let name = ttyname(STDIN_FILENO) ?? ttyname(STDERR_FILENO) else { return "proces-\(getpid())" }
    let isDevice = strncmp(name, "/dev/", 5) == 0
    return String(cString: isDevice ? name + 5 : name)
  }

  /// A variable of the environment; `nil` when it is absent.
  @Sendable static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The user's own folder; `nil` when that is not told.
  static var home: String? { Places(variable: variable).home }

  /// The folder of the store.
  var folder: String {
    get throws(StoreFailure) {
      if let named { return named + suffix }
      return try places.store() + suffix
    }
  }

  /// Whether the folder of the store was named, and is not the user's only one.
  var isNamed: Bool { named != nil || places.isNamed }

  /// How another terminal is told of the store, which may stand in another folder.
  private var told: ToldStore {
    let real = places.told(named.map(Surroundings.whole))
    guard suffix.isEmpty else {
      return (try? folder).map { .practice(Surroundings.whole($0), beside: real) } ?? .own
    }
    return real.map { .folder($0) } ?? .own
  }

  /// A path as it reads in any folder.
  private static func whole(_ path: String) -> String {
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  /// The folders with the user's own draaiboeken, the first of which gets copies.
  var ownDraaiboeken: [String] {
    get throws(StoreFailure) { try places.draaiboeken(in: named) }
  }

  /// The themes that were chosen, on this terminal and others.
  var themes: ThemeMemory { ThemeMemory(folder: try? places.settings(), terminal: author) }

  /// The same, with a store that is only for practice.
  var forPractice: Surroundings {
    var surroundings = self
    surroundings.suffix = "-oefen"
    surroundings.say = say.telling(surroundings.told)
    return surroundings
  }

  /// A name that nothing else has.
  var newIdentifier: @Sendable () -> Identifier {
    { [now] in Identifier(time: now(), entropy: SystemClock.entropy) }
  }

  /// The day it is here.
  var today: Day { wall.read(now()).day }

  /// Opens the store.
  ///
  /// - Parameter joining: whether to go on in an emergency store, where there is one or has to be one.
  func store(
    _ patience: Patience, readOnly: Bool = false, joining: Bool = true
  ) throws(StoreFailure) -> SessionStore {
    let isJoining = joining && !readOnly
    return try SessionStore(
      folder: folder, author: author, patience: patience, readOnly: readOnly, joining: isJoining,
      day: isJoining ? { today } : nil, now: now, entropy: { SystemClock.entropy })
  }

  /// Opens the store to look into it, also where nothing can be written.
  func storeToRead(_ patience: Patience) throws(StoreFailure) -> SessionStore {
    guard SessionStore.isThere(in: try folder) else {
      return try store(patience, readOnly: try !SessionStore.hasEmergency(in: folder))
    }
    do throws(StoreFailure) {
      let found = try store(patience, joining: false)
      // All that can be read is there too, and what was kept since.
      return try found.isInEmergency ? store(patience) : found
    } catch .readOnly {
      return try store(patience, readOnly: true)
    } catch .olderOpen where patience == .screen {
      // Who only looks can look at what a program of before keeps open; a command has an answer to log.
      return try store(patience, readOnly: true)
    } catch {
      guard error.isDamage else { throw error }
      return try storeToRead(patience, after: error)
    }
  }

  /// What was kept since the damage, or what of the damaged file can be read.
  private func storeToRead(_ patience: Patience, after failure: StoreFailure) throws(StoreFailure)
    -> SessionStore
  {
    if SessionStore.hasEmergency(in: try folder) { return try store(patience) }
    do throws(StoreFailure) {
      return try store(patience, readOnly: true)
    } catch {
      throw failure
    }
  }
}
