import SessionModel

/// Where the environment says that things are kept.
///
/// A place that is no whole path would be another folder for each folder one stands in: it is refused and not guessed.
struct Places: Sendable {
  /// What a variable says; `nil` when it is absent.
  let variable: @Sendable (String) -> String?

  /// The user's own folder; `nil` when that is not told.
  var home: String? { variable("HOME").flatMap { Places.isWhole($0) ? $0 : nil } }

  /// The folder of the store when none was named.
  func store() throws(StoreFailure) -> String {
    if let named = try folder("REISLEIDER_MAP") { return named }
    return try folder("XDG_DATA_HOME", orInHome: ".local/share") + "/reisleider"
  }

  /// Whether the environment names the folder of the store.
  var isNamed: Bool { variable("REISLEIDER_MAP")?.isEmpty == false }

  /// The folder of the store as a terminal that knows only whose it is has to be told it; `nil` where that finds it by itself.
  ///
  /// - Parameter named: the folder that was named for this run.
  func told(_ named: String?) -> String? {
    guard let folder = named ?? (try? store()) else { return nil }
    let own = Places { [variable] in $0 == "HOME" ? variable($0) : nil }
    return folder == (try? own.store()) ? nil : folder
  }

  /// The folders with the user's own draaiboeken, the first of which gets copies.
  ///
  /// Where a folder for the store was named they stand in it, and go where it goes; those of the user are read there too.
  ///
  /// - Parameter named: the folder that was named for this run.
  func draaiboeken(in named: String?) throws(StoreFailure) -> [String] {
    let shelf = try settings() + "/draaiboeken"
    let inEnvironment = try folder("REISLEIDER_MAP")
    guard let map = named ?? inEnvironment else { return [shelf] }
    return [map + "/draaiboeken", shelf]
  }

  /// The folder of what the user chose once.
  func settings() throws(StoreFailure) -> String {
    try folder("XDG_CONFIG_HOME", orInHome: ".config") + "/reisleider"
  }

  /// A path in which `~` stands for the user's own folder, as a shell leaves it behind `--map=`; `nil` when it stands
  /// for one of somebody else, or is not told.
  static func expanded(_ path: String, home: String?) -> String? {
    guard path.hasPrefix("~") else { return path }
    guard let home, path == "~" || path.hasPrefix("~/") else { return nil }
    return home + path.dropFirst()
  }

  private func folder(_ name: String, orInHome rest: String) throws(StoreFailure) -> String {
    if let folder = try folder(name) { return folder }
    guard let home else { throw .noPlace(variable: "HOME", value: variable("HOME") ?? "") }
    return (home == "/" ? "" : home) + "/" + rest
  }

  /// The folder that a variable names; `nil` when it is absent or empty.
  private func folder(_ name: String) throws(StoreFailure) -> String? {
    guard let value = variable(name), !value.isEmpty else { return nil }
    guard let path = Places.expanded(value, home: home), Places.isWhole(path) else {
      throw .noPlace(variable: name, value: value)
    }
    return path
  }

  private static func isWhole(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }
}
