import SessionModel
import Templates
import Views

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The draaiboeken there are: those the program carries, and the user's own.
///
/// An own one of the same name
/// takes the place of the shipped one.
struct DraaiboekShelf {
  private let folder: String

  /// The shelf with the user's own draaiboeken in this folder.
  init(own folder: String) { self.folder = folder }

  /// A draaiboek's text by the name it is chosen with.
  struct Entry {
    let name: String
    let markdown: String
    let isOwn: Bool
  }

  /// Every draaiboek, the shipped ones first.
  ///
  /// An own one that cannot be opened is left out.
  var entries: [Entry] {
    let own = ownNames.compactMap { name in
      TextFile(path: folder + "/" + name + ".md").text.map { Entry(name: name, markdown: $0, isOwn: true) }
    }
    let shipped = Templates.all.map { Entry(name: $0.name, markdown: $0.markdown, isOwn: false) }
    let replaced = shipped.map { entry in own.first { $0.name == entry.name } ?? entry }
    return replaced + own.filter { entry in !shipped.contains { $0.name == entry.name } }
  }

  /// Those without errors, as the screens offer them.
  var readable: [NamedDraaiboek] {
    entries.compactMap { entry in
      guard let draaiboek = try? Draaiboek(parsing: entry.markdown) else { return nil }
      return NamedDraaiboek(naam: entry.name, markdown: entry.markdown, draaiboek: draaiboek)
    }
  }

  private var ownNames: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".md"), !name.hasPrefix(".") { names.append(String(name.dropLast(3))) }
    }
    return names.sorted()
  }
}

extension Surroundings {
  /// The draaiboeken that can be chosen.
  func draaiboeken() -> [NamedDraaiboek] { DraaiboekShelf(own: ownDraaiboeken).readable }
}
