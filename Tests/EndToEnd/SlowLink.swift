import Foundation

/// A network of the test's own, of which the only line is slow, late, and loses some of what it carries.
final class SlowLink {
  private let process = Process()
  private let input = Pipe()
  /// What begins a command in it.
  var entrance: [String] { ["/usr/bin/nsenter", "--net=/proc/\(process.processIdentifier)/ns/net"] }

  /// Whether there can be one here, with a server behind it.
  static let isPossible: Bool = {
    guard let link = try? SlowLink() else { return false }
    defer { link.end() }
    guard let program = try? Program() else { return false }
    defer { program.clear() }
    guard let server = try? SSHServer(in: program.home, over: link) else { return false }
    server.end()
    return true
  }()

  /// There is none.
  struct Refusal: Error {}

  /// Where the kernel knows no loss, the line is only narrow: what is sent waits for what was sent before.
  private static let making = """
    PATH=$PATH:/usr/sbin:/sbin
    ip link set lo mtu 1400 up || exit
    tc qdisc add dev lo root netem delay 100ms 60ms loss 3% ||
      tc qdisc add dev lo root tbf rate 48kbit burst 1600 latency 4s || exit
    echo made
    exec cat
    """

  init() throws {
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = ["-n", "/bin/sh", "-c", Self.making]
    (process.standardInput, process.standardOutput) = (input, output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    guard output.fileHandleForReading.availableData == Data("made\n".utf8) else { throw Refusal() }
  }

  /// Takes it away; whoever is in it ends first.
  func end() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
