#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a call of the system failed of, as far as somebody can do something about it.
///
/// Here alone an error number gets a meaning, or one file would be told as rights where another is told as memory.
public enum Cause: Hashable, Sendable {
  /// The disk is full, or a limit on the size of files was reached.
  case full
  /// Nothing can be written on this disk.
  case readOnly
  case noAccess
  /// Something else stands here: a link, a folder, a pipe.
  case strange
  /// What should be a folder is none.
  case notAFolder
  case absent
  /// The system has no memory or no open files to give.
  case exhausted
  /// The disk, or something else, does not do its work.
  case broken

  /// What this error number says.
  public init(_ number: Int32) {
    self =
      switch number {
      case ENOSPC, EDQUOT, EFBIG: .full
      case EROFS: .readOnly
      case EACCES, EPERM: .noAccess
      case ELOOP, EISDIR, ENXIO: .strange
      case ENOTDIR: .notAFolder
      case ENOENT: .absent
      case EMFILE, ENFILE, ENOMEM, ENOBUFS: .exhausted
      default: .broken
      }
  }

  /// What the last call of the system failed of.
  public static var last: Self { Cause(errno) }
}
