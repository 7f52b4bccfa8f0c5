import Foundation
import Glibc

/// A program on the other end of a pseudo terminal; what it writes can be read byte for byte.
package final class PseudoTerminal {
  private let main: Int32
  package private(set) var process: pid_t = 0
  /// Everything the program has written.
  package private(set) var output: [UInt8] = []
  package private(set) var exitStatus: Int32?

  /// The probe built beside the tests.
  package static var probe: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("ScreenProbe").path
  }

  /// How long to wait for what must come; nothing waits this long when all is well, and a busy machine takes its time.
  package static let patience: Double = 120

  package init?(
    program: String = PseudoTerminal.probe, _ arguments: [String] = [], columns: Int = 60, rows: Int = 14,
    environment: [String: String] = [:]
  ) {
    var (main, other): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    // Not `ttyname`, which has one buffer for all threads: a program would begin on the terminal of another test.
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&main, &other, nil, nil, &size) == 0, ttyname_r(other, &name, name.count) == 0 else {
      return nil
    }
    self.main = main
    settingsBefore = Self.settings(of: other)
    _ = fcntl(main, F_SETFD, FD_CLOEXEC)
    _ = fcntl(other, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opening it anew makes it the controlling terminal of the new session.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // Another test's pipe would not end while this program has it too.
    for descriptor: Int32 in 3..<1000 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of the tests block signals; the program must not inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // With POSIX_SPAWN_SETSID, which glibc hides from Swift.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { $1 }
    let argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    let envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    let result = posix_spawn(&process, program, &actions, &attributes, argv, envp)
    // The other end stays open here, or its settings could not be asked for after the end.
    held = other
    guard result == 0 else { return nil }
  }

  private let held: Int32

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(main)
    close(held)
  }

  /// What the program wrote, as text.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Types bytes, and takes in what comes back meanwhile.
  package func type(_ text: String) { type(Array(text.utf8)) }

  package func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var request = pollfd(fd: main, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&request, 1, Int32(Self.patience * 1000)) > 0 else { return }
      if Int32(request.revents) & POLLIN != 0 { readAvailable() }
      if Int32(request.revents) & POLLOUT != 0 {
        let count = rest.prefix(1000).withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }

  /// Waits until the output since `start` contains one of these texts; false when none comes.
  package func waits(for texts: String..., since start: Int = 0) -> Bool {
    let wanted = texts.map { Array($0.utf8) }
    return wait { wanted.contains { contains($0, from: start) } }
  }

  /// Waits until more has come than this; false when it does not.
  package func waits(forMoreThan count: Int) -> Bool { wait { output.count > count } }

  /// Waits until all that was typed is read, the program rests, and nothing has come for a tenth of a second.
  ///
  /// That nothing comes is not enough: on a busy machine a program has its turn later than that.
  package func waitForSilence() {
    let end = Date().addingTimeInterval(Self.patience)
    var request = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    repeat {
      while poll(&request, 1, 100) > 0, readAvailable() {}
    } while !rests && Date() < end
  }

  /// Types nothing for a while: a line that stalls, or a hand that takes its time.
  ///
  /// It begins when the program has read what was typed before, and ends when it has had its turn; false where a busy
  /// machine made it much longer.
  package func pause(milliseconds: Int) -> Bool {
    let (clock, start) = (ContinuousClock(), ContinuousClock.now)
    guard wait({ rests }) else { return false }
    let end = clock.now + .milliseconds(milliseconds)
    while clock.now < end {
      var request = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      let left = (end - clock.now) / .milliseconds(1)
      if poll(&request, 1, Int32(max(1, left))) > 0 { readAvailable() }
    }
    return wait { rests } && clock.now - start < .milliseconds(milliseconds + max(30, milliseconds / 2))
  }

  /// Whether the program, with all that it started, has read all and waits for something; or is no more.
  private var rests: Bool { isAtRest(process) { unread == 0 } }

  /// Waits for the end; the raw status, or nil when it does not end.
  package func waitForEnd() -> Int32? {
    var status: Int32 = 0
    guard wait({ waitpid(process, &status, WNOHANG) == process }) else { return nil }
    exitStatus = status
    readAvailable()
    return status
  }

  /// Waits until the process has stopped.
  package func waitsForStop() -> Bool {
    var status: Int32 = 0
    return wait { waitpid(process, &status, WNOHANG | WUNTRACED) == process && status & 0xFF == 0x7F }
  }

  package func send(_ signal: Int32) { kill(process, signal) }

  package func resize(columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
  }

  /// Waits until what was typed is there to be read.
  package func waits(forUnread count: Int) -> Bool { wait { unread == count } }

  /// How many bytes were typed that no program has read.
  package var unread: Int {
    var count: Int32 = 0
    _ = ioctl(held, UInt(FIONREAD), &count)
    return Int(count)
  }

  /// The line settings now, as comparable text.
  package var settings: String { Self.settings(of: held) }

  /// The line settings before the program started.
  package let settingsBefore: String

  private static func settings(of descriptor: Int32) -> String {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    return "\(settings.c_iflag) \(settings.c_oflag) \(settings.c_cflag) \(settings.c_lflag) \(settings.c_cc)"
  }

  private func wait(_ condition: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(Self.patience)
    while !condition() {
      guard Date() < end else { return false }
      var request = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      if poll(&request, 1, 5) > 0 { readAvailable() }
    }
    return true
  }

  @discardableResult
  private func readAvailable() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    var request = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    var gotAny = false
    while poll(&request, 1, 0) > 0, Int32(request.revents) & POLLIN != 0 {
      let count = read(main, &buffer, buffer.count)
      guard count > 0 else { break }
      output.append(contentsOf: buffer.prefix(count))
      gotAny = true
    }
    return gotAny
  }

  private func contains(_ wanted: [UInt8], from start: Int) -> Bool {
    guard output.count >= start + wanted.count else { return false }
    return output[start...].firstRange(of: wanted) != nil
  }
}

/// Whether a process, with all that it started, waits for something and has done this; or is no more.
package func isAtRest(_ process: pid_t, hasDone: () -> Bool = { true }) -> Bool {
  var (family, seen) = ([process], 0)
  while seen < family.count {
    let path = "/proc/\(family[seen])"
    seen += 1
    // Behind the name, which may hold anything.
    guard let status = try? String(contentsOfFile: path + "/stat", encoding: .utf8),
      let state = status.split(separator: ") ").last?.first
    else { continue }
    if state == "Z" { continue }
    guard state == "S", hasDone() else { return false }
    let children = try? String(contentsOfFile: "\(path)/task/\(family[seen - 1])/children", encoding: .utf8)
    family += (children ?? "").split(separator: " ").compactMap { pid_t($0) }
  }
  return true
}
