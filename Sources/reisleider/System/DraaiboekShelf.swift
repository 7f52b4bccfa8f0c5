import Acts
import SessionModel
import SessionStore
import Templates
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The draaiboeken there are: those the program carries, and the user's own.
///
/// An own one of the same name takes the place of the shipped one.
struct DraaiboekShelf {
  private let folders: [String]

  /// The shelf with the user's own draaiboeken in these folders, of which the first goes before the next; without any
  /// there are only the shipped ones.
  init(own folders: [String]) { self.folders = folders }

  /// A draaiboek by the name it is chosen with.
  struct Entry {
    let name: String
    /// The file of an own one; `nil` for one the program carries.
    let path: String?
    let markdown: String
    let content: Result<Draaiboek, Problem>
  }

  /// Why an own draaiboek cannot be used.
  enum Problem: Error {
    case file(TextFile.Failure)
    case errors(DraaiboekErrors)
  }

  /// Every draaiboek, the shipped ones first.
  var entries: [Entry] {
    let own = folders.flatMap(DraaiboekShelf.paths).map(DraaiboekShelf.own).reduce(into: [Entry]()) {
      all, entry in
      if !all.contains(where: { $0.name == entry.name }) { all.append(entry) }
    }
    let shipped = Templates.all.map { DraaiboekShelf.entry($0.name, path: nil, Array($0.markdown.utf8)) }
    let replaced = shipped.map { entry in own.first { $0.name == entry.name } ?? entry }
    return replaced + own.filter { entry in !shipped.contains { $0.name == entry.name } }
  }

  /// Those without errors, as the screens offer them.
  var readable: [NamedDraaiboek] {
    entries.compactMap { entry in
      guard case .success(let draaiboek) = entry.content else { return nil }
      return NamedDraaiboek(naam: entry.name, markdown: entry.markdown, draaiboek: draaiboek)
    }
  }

  /// Which folder with own draaiboeken cannot be read, and why; `nil` when all can, or are not there.
  var problem: (folder: String, why: TextFile.Failure)? {
    for folder in folders {
      guard let directory = opendir(folder) else {
        let failure = TextFile.Failure.last
        if failure != .absent { return (folder, failure) }
        continue
      }
      closedir(directory)
    }
    return nil
  }

  /// The place of a copy of this name.
  static func path(of name: String, in folder: String) -> String { folder + "/" + name + ".md" }

  private static func own(_ path: String) -> Entry {
    let name = String(path.dropLast(3).split(separator: "/").last ?? "")
    do throws(TextFile.Failure) {
      return DraaiboekShelf.entry(name, path: path, try TextFile(path: path).bytes())
    } catch {
      return Entry(name: name, path: path, markdown: "", content: .failure(.file(error)))
    }
  }

  private static func entry(_ name: String, path: String?, _ bytes: [UInt8]) -> Entry {
    let content = Draaiboek.read(bytes).mapError { Problem.errors($0) }
    return Entry(name: name, path: path, markdown: String(decoding: bytes, as: UTF8.self), content: content)
  }

  private static func paths(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".md"), !name.hasPrefix(".") { names.append(String(name.dropLast(3))) }
    }
    return names.sorted().map { DraaiboekShelf.path(of: $0, in: folder) }
  }
}

extension Draaiboek {
  /// The draaiboek of these bytes, or all that is wrong with them.
  static func read(_ bytes: [UInt8]) -> Result<Draaiboek, DraaiboekErrors> {
    do throws(DraaiboekErrors) {
      return .success(try Draaiboek(parsing: bytes))
    } catch {
      return .failure(error)
    }
  }
}

extension Surroundings {
  /// The user's and the program's draaiboeken; `DraaiboekChoice.warn` tells why there are none of the user.
  var shelf: DraaiboekShelf { DraaiboekShelf(own: (try? ownDraaiboeken) ?? []) }

  /// What stands in for beginnings that were lost: the draaiboek of the same title, own ones first, where it has all
  /// the steps that were used; else as many steps without a name.
  var standIns: StandIns {
    StandIns { titel, stappen in
      let own = shelf.entries.filter { $0.path != nil }, shipped = shelf.entries.filter { $0.path == nil }
      for entry in own + shipped {
        guard case .success(let draaiboek) = entry.content, draaiboek.titel == titel else { continue }
        if draaiboek.stappen.count >= stappen { return entry.markdown }
      }
      return Draaiboek(
        titel: titel.isEmpty ? say(.hersteldeSessie) : titel, uitleg: [say(.herstelUitleg)],
        stappen: (1...stappen).map {
          Stap(naam: say(.herstelStap, String($0)), vorm: .oogst, minuten: 10, vraag: say(.herstelVraag))
        }
      ).printed()
    } alias: { code in
      say(.herstelAlias, code)
    }
  }

  /// The draaiboeken that can be chosen.
  @Sendable func draaiboeken() -> [NamedDraaiboek] { shelf.readable }
}
