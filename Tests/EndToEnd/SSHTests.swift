import Foundation
import Support
import Testing

/// Note-takers and projectors at other desks: over ssh, as the same user.
@Suite(
  .waits, .enabled(if: Tmux.isInstalled, "tmux is not installed"),
  .enabled(if: SSHServer.isInstalled, "openssh-server and openssh-client are not installed"),
  .needsRoot(to: "give a terminal over ssh", unless: SSHServer.givesTerminals),
  .enabled("no ssh server lets anybody in on this machine's loopback") { SSHServer.letsIn })
struct SSHTests {
  @Test func `screens over ssh are in the same session, and a line that breaks halfway loses nothing`() throws
  {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let server = try SSHServer(in: tmux.program.home)
    defer { server.end() }
    let code = try tmux.program.begin(at: 8)
    let zaal = try tmux.open("zaal")
    try zaal.waitUntil(shows: "→ verder")
    let noteer = try server.open("noteer", tmux)
    try noteer.waitUntil(shows: "Vlinder · Bagage", "geen stem ▸")
    try noteer.enter("o: Koffie aan de keukentafel, één kopje")
    try noteer.waitUntil(shows: "bewaard ")
    try zaal.waitUntil(shows: "Koffie aan")
    // A projector elsewhere drives the session here.
    let elsewhere = try server.open("zaal", tmux)
    try elsewhere.waitUntil(shows: "Koffie aan", "→ verder")
    try elsewhere.press("Right")
    try noteer.waitUntil(shows: "Vlinder · Routes")
    // The connection breaks in the middle of a line.
    try noteer.type("Half gezegd")
    try noteer.waitUntil(shows: "▸ Half gezegd")
    try noteer.kill(by: SIGKILL)
    let again = try server.open("noteer", tmux)
    try again.waitUntil(shows: "▸ Half gezegd")
    try again.enter(" is heel onthouden")
    try elsewhere.waitUntil(shows: "Half gezegd")
    try again.press("C-q")
    try again.waitUntil(shows: "einde 0", hides: ["Half gezegd"])
    #expect(
      try tmux.program.notes(of: code).map(\.tekst) == [
        "Koffie aan de keukentafel, één kopje", "Half gezegd is heel onthouden",
      ])
    // Without a terminal at the other end there are still lines.
    let spoken = try server.output("zaal --tekst \(code)", tmux.program)
    #expect(spoken.contains("Half gezegd is heel onthouden") && !spoken.contains("\u{1B}"), "\(spoken)")
  }
}

/// A real ssh server on this machine alone, with keys and settings of its own.
final class SSHServer {
  private let process = Process()
  private let folder: URL
  private let port: UInt16
  private var server: pid_t?
  /// What goes before every command, so that it is in another network.
  private let network: [String]

  private static let paths = ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"]

  /// Whether both ends are on this machine.
  static let isInstalled = paths.allSatisfy(FileManager.default.isExecutableFile)

  /// Whether the server of any user can give a terminal: it must be of the group `tty` from the beginning, for only
  /// root can make it so.
  static var givesTerminals: Bool {
    var (main, other): (Int32, Int32) = (-1, -1)
    guard openpty(&main, &other, nil, nil, nil) == 0 else { return false }
    defer { [main, other].forEach { close($0) } }
    var status = stat()
    guard fstat(other, &status) == 0, let group = getgrnam("tty") else { return false }
    return status.st_gid == group.pointee.gr_gid
  }

  /// Whether who knocks is let in.
  static let letsIn: Bool = {
    guard let program = try? Program() else { return false }
    defer { program.clear() }
    guard let server = try? SSHServer(in: program.home) else { return false }
    server.end()
    return true
  }()

  /// What a server said that let nobody in.
  struct Refusal: Error { let told: String }

  /// A server that listens, with its files in a folder; on this machine's own line, or on a slow one.
  init(in home: URL, over link: SlowLink? = nil) throws {
    network = link?.entrance ?? []
    folder = home.appending(path: "ssh")
    port = try #require(SSHServer.freePort())
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // Root's server parts its work in two processes, and wants this folder; its service makes it otherwise.
    if Superuser.isHere {
      try? FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    }
    for name in ["host", "user"] {
      try SSHServer.run("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", file(name)])
    }
    try FileManager.default.copyItem(atPath: file("user.pub"), toPath: file("keys"))
    try Data(settings.utf8).write(to: folder.appending(path: "config"))
    // Not by itself: sshd closes what it did not open, and that is how Foundation hears of the end of a process.
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      ["-c", "\"$@\" & echo $!; wait", "sh"] + network + ["/usr/sbin/sshd", "-D", "-e", "-f", file("config")]
    let log = Pipe()
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, log)
    process.standardError = log
    try process.run()
    var told = ""
    while !told.contains("Server listening on") {
      let piece = log.fileHandleForReading.availableData
      guard !piece.isEmpty else { break }
      told += String(decoding: piece, as: UTF8.self)
    }
    server = told.split(separator: "\n").compactMap { pid_t($0) }.first
    // What it says later is read by nobody, and must not stop it.
    log.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    guard process.isRunning, SSHServer.runs("/usr/bin/env", network + ["/usr/bin/ssh"] + arguments + ["true"])
    else {
      end()
      throw Refusal(told: told)
    }
  }

  private var settings: String {
    """
    ListenAddress 127.0.0.1
    Port \(port)
    HostKey \(file("host"))
    AuthorizedKeysFile \(file("keys"))
    PidFile none
    StrictModes no
    UsePAM no
    PermitRootLogin yes
    PasswordAuthentication no
    KbdInteractiveAuthentication no

    """
  }

  private func file(_ name: String) -> String { folder.appending(path: name).path }

  private var arguments: [String] {
    [
      "-F", "none", "-i", file("user"), "-p", "\(port)", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes",
      "-o",
      "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "127.0.0.1",
    ]
  }

  /// The command at the other end, with the home and the locale of the program here.
  private func remote(_ words: String, _ program: Program) -> String {
    let variables = ["HOME", "LC_ALL", "TZ"].compactMap { name in
      program.environment[name].map { "\(name)='\($0)'" }
    }
    return (["env"] + variables + ["'\(Program.binary)'", words]).joined(separator: " ")
  }

  /// Opens a pseudo terminal here in which the program runs there.
  func open(_ words: String, _ program: Program) -> PseudoTerminal? {
    PseudoTerminal(
      program: "/usr/bin/env", network + ["/usr/bin/ssh", "-t"] + arguments + [remote(words, program)],
      columns: 80, rows: 24, environment: program.environment.merging(["TERM": "xterm-256color"]) { $1 })
  }

  /// Opens a terminal here in which the program runs there.
  func open(_ words: String, _ tmux: Tmux) throws -> Terminal {
    let line = "echo vooraf; /usr/bin/ssh -t \"$@\"; echo \"einde $?\"; exec cat"
    return try tmux.open(shell: line, arguments + [remote(words, tmux.program)])
  }

  /// What a command there says, without a terminal.
  func output(_ words: String, _ program: Program) throws -> String {
    try SSHServer.run("/usr/bin/ssh", arguments + [remote(words, program)])
  }

  /// Ends the server and every connection to it.
  func end() {
    // The threads of the tests block gentler signals, and so does what they start.
    if let server { kill(server, SIGKILL) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let out = Pipe()
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, out)
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) \(arguments)")
    return text
  }

  private static func runs(_ program: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    (process.standardInput, process.standardOutput) = (FileHandle.nullDevice, FileHandle.nullDevice)
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// A port of this machine that nobody listens on.
  private static func freePort() -> UInt16? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        bind(descriptor, general, length) == 0 && getsockname(descriptor, general, &length) == 0
          ? UInt16(bigEndian: pointer.pointee.sin_port) : nil
      }
    }
  }
}
