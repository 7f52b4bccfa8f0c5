import SessionModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SessionStore {
  /// What protects the disk this store is on.
  public var disk: DiskProtection { SessionStore.disk(of: path) }

  /// Whether something stands in this folder where a store would; also what cannot be looked at is something.
  public static func isThere(in path: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + StoreFolder.name, &status) == 0 || errno != ENOENT
  }

  /// The bytes of its file.
  public var size: Int {
    var status = stat()
    return stat(path + "/" + StoreFolder.name, &status) == 0 ? Int(status.st_size) : 0
  }

  /// What protects the disk a folder is on, or will be on when it is made.
  public static func disk(of path: String) -> DiskProtection { Disk(of: path).protection }
}

/// The block device under a folder, as Linux tells of it.
struct Disk {
  /// `8:1`; `nil` where there is no device of its own.
  let number: String?
  /// Where the system tells of devices.
  var system = "/sys/dev/block"

  init(number: String?, system: String = "/sys/dev/block") { (self.number, self.system) = (number, system) }

  init(of path: String) {
    var (path, status) = (path[...], stat())
    // A folder that is still to be made comes on the disk of the one that holds it.
    while stat(String(path), &status) != 0 {
      guard errno == ENOENT, path != "/", let slash = path.lastIndex(of: "/") else {
        number = nil
        return
      }
      path = slash == path.startIndex ? "/" : path[..<slash]
    }
    let device = UInt64(status.st_dev)
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF & 0xFFFF_FFFF
    number = "\(major):\(minor)"
  }

  /// Encrypted when the volume, or each of those it lies on, is one of dm-crypt.
  var protection: DiskProtection {
    guard let number else { return .unknown }
    return isEncrypted(system + "/" + number, depth: 0) ? .encrypted : .unknown
  }

  private func isEncrypted(_ device: String, depth: Int) -> Bool {
    if text(device + "/dm/uuid").hasPrefix("CRYPT-") { return true }
    // A partition is part of no mapping itself; LVM and RAID name what they lie on.
    let below = StoreFolder.names(in: device + "/slaves")
    guard depth < 8, !below.isEmpty else { return false }
    return below.allSatisfy { isEncrypted(device + "/slaves/" + $0, depth: depth + 1) }
  }

  /// The beginning of a small file of the system.
  private func text(_ path: String) -> String {
    guard let descriptor = try? StoreFolder.open(path, O_RDONLY) else { return "" }
    defer { StoreFolder.close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
