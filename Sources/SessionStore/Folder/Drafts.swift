import SessionModel

/// The lines being typed into this store: a file for each terminal, locked while that lives.
///
/// In a folder of their own, or every keystroke would wake every follower.
public struct Drafts {
  private let path: String
  private let newIdentifier: () -> Identifier

  /// Throws away the drafts that are over, and the `unreadable` ones: nobody knows what they are about.
  init(
    folder: StoreFolder, newIdentifier: @escaping () -> Identifier, unreadable: Bool,
    isOver: (DraftContent) throws(StoreFailure) -> Bool
  ) throws(StoreFailure) {
    (path, self.newIdentifier) = (folder.drafts, newIdentifier)
    try StoreFolder.makeInside(path)
    for draft in abandoned() {
      if let content = draft.found {
        if try isOver(content) { draft.discard() }
      } else if unreadable {
        draft.discard()
      }
    }
  }

  /// The oldest draft of this session that no living terminal holds, or a new one.
  public func open(
    for sessie: Identifier, where isWanted: (DraftContent) -> Bool = { _ in true }
  ) throws(StoreFailure) -> Draft {
    let found = abandoned().first { draft in
      draft.found.map { $0.sessie == sessie && isWanted($0) } ?? false
    }
    guard let found else { return try make() }
    found.takeRoom()
    return found
  }

  /// A new draft with nothing in it.
  public func make() throws(StoreFailure) -> Draft {
    for _ in 0..<Drafts.attempts {
      guard let draft = try Draft(new: path + "/" + newIdentifier().text) else { continue }
      draft.takeRoom()
      return draft
    }
    throw .busy
  }

  /// How many names are tried while others take hold of each.
  private static let attempts = 100

  /// The drafts whose terminal is gone, oldest first; held until they are let go.
  private func abandoned() -> [Draft] {
    StoreFolder.names(in: path).filter { Identifier($0) != nil }.compactMap {
      Draft(abandoned: path + "/" + $0)
    }
    .sorted { ($0.lastSaved, $0.path) < ($1.lastSaved, $1.path) }
  }
}
