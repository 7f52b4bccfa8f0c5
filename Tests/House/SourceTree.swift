import Foundation
import Synchronization

/// The files of this repository, by their path from its root.
struct SourceTree: Sendable {
  /// The tree that this test was built from.
  static let here = SourceTree(
    root: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  let root: URL

  /// The Swift files under a folder, in order.
  func swiftFiles(in folder: String) -> [String] { files(in: folder).filter { $0.hasSuffix(".swift") } }

  /// All files under a folder, in order; what git does not keep is left out, and not walked through.
  func files(in folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: root.appending(path: folder).path) else {
      return []
    }
    var names: [String] = []
    while let name = walk.nextObject() as? String {
      let isLeftOut = [".build", ".git", "__pycache__"].contains(name.split(separator: "/").last)
      let path = folder.isEmpty ? name : folder + "/" + name
      if isLeftOut { walk.skipDescendants() } else if !isFolder(path) { names.append(path) }
    }
    return names.sorted()
  }

  /// The names of the folders in a folder.
  func folders(in folder: String) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { isFolder(folder + "/" + $0) }.sorted()
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  func text(_ path: String) throws -> String {
    try String(decoding: Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// A file as Swift reads it; each is read once, however many rules look at it.
  func source(_ path: String) throws -> SwiftSource {
    let name = root.appending(path: path).path
    if let known = Self.sources.withLock({ $0[name] }) { return known }
    let source = SwiftSource(try text(path))
    Self.sources.withLock { $0[name] = source }
    return source
  }

  private static let sources = Mutex<[String: SwiftSource]>([:])

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: root.appending(path: path).path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }
}
