import Foundation
import Testing

/// The user who may do everything, and what a test needs of him.
public enum Superuser {
  /// Whether he runs the tests.
  public static let isHere = geteuid() == 0

  /// How strace is called.
  ///
  /// Who is not root may look into a process that keeps its memory to itself only as the root of a namespace of his own.
  public static let strace = isHere ? "strace" : "unshare -r strace"

  /// Whether who runs the tests may make such a namespace, where he needs it.
  fileprivate static let canTrace = isHere || succeeds("/usr/bin/unshare", "-r", "/bin/true")

  /// Whether root may mount a disk in memory, and one in a file; in a container he may not.
  fileprivate static let canMount =
    succeeds("/usr/bin/unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt")
    && succeeds("/bin/sh", "-c", "PATH=$PATH:/sbin:/usr/sbin; losetup -f")

  private static func succeeds(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

extension Trait where Self == ConditionTrait {
  /// Run only by root, unless any user may do here what is needed.
  ///
  /// By the words "needs root" `.ci/run` knows what the suite of an ordinary user left to root.
  public static func needsRoot(to what: String, unless anybodyMay: Bool = false) -> Self {
    .enabled(if: Superuser.isHere || anybodyMay, "needs root to \(what)")
  }

  /// Looks into the program with strace.
  public static var traces: Self {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")
      ? .needsRoot(to: "look into the program", unless: Superuser.canTrace)
      : .disabled("strace is not installed")
  }

  /// Mounts a disk of its own.
  public static var mounts: Self {
    Superuser.isHere
      ? .enabled(if: Superuser.canMount, "not even root may mount a disk here")
      : .needsRoot(to: "mount a disk")
  }

  /// Makes a file system in a file, and mounts it.
  public static var makesDisks: Self {
    let isInstalled = ["/usr/sbin/", "/sbin/", "/usr/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + "mkfs.ext4")
    }
    return .enabled(if: isInstalled, "mkfs.ext4 is not installed")
  }

  /// Shows what holds for everybody but root.
  public static var needsAnOrdinaryUser: Self {
    .enabled(if: !Superuser.isHere, "needs an ordinary user, for nobody can take rights from root")
  }
}
