import SessionModel

/// How far an erasure came.
public enum ErasingOutcome: Hashable, Sendable {
  /// Nothing was to be done, or all of it was.
  case done
  /// A session is open, or somebody reads: it is done when the last one closes.
  case waits
}

extension SessionStore {
  /// How often something was erased here; who reads for long sees by it whether that still stands.
  public func erasureCount() throws(StoreFailure) -> Int { try eraser.count() }

  /// What was overwritten of which older copies may still be in the file.
  public func pendingErasures() throws(StoreFailure) -> [Wissing] { try eraser.pendingErasures() }

  /// Takes the last copies of what was erased out of the file, when nobody else has a session open.
  ///
  /// Waits for no session to end; starts again where it was broken off. Nothing else may use this store
  /// meanwhile, and its own mark (`use`) must be released.
  ///
  /// - Parameter tell: told of each erasure when it is gone for good, and again until it says that it was heard.
  public func finishErasing(_ tell: (Wissing) -> Bool) throws(StoreFailure) -> ErasingOutcome {
    guard !isReadOnly else { return .done }
    let pending = try pendingErasures()
    guard !pending.isEmpty else { return .done }
    do throws(StoreFailure) {
      let alone = try InUse(folder, alone: true)
      defer { alone.release() }
      try forgetForbidden()
      _ = try drafts(erasing: true)
      try eraser.rewriteFile(in: folder)
      let told = pending.filter(tell)
      if !told.isEmpty { try eraser.settle(told) }
      return .done
    } catch .busy {
      return .waits
    }
  }

  /// Every event that concerns a casus: those of its own stream, of its sessions', and of the house about them.
  public func events(ofCasus id: Identifier) throws(StoreFailure) -> [(stream: StreamID, events: [Event])] {
    let own = [StreamID(.casus, id)] + (try eraser.sessies(ofCasus: id)).map { StreamID(.sessie, $0) }
    var streams: [(stream: StreamID, events: [Event])] = []
    // Loaded, and not read beside it: who asks for everything reads it once.
    for stream in own {
      try load(stream)
      streams.append((stream, state.events(of: stream)))
    }
    var files: [Event] = []
    try readUitgaven(van: Set(own)) { event in
      guard case .huis(.uitgegeven(let file)) = event.fact, let van = file.van, own.contains(van) else {
        return
      }
      files.append(event)
    }
    return streams + (files.isEmpty ? [] : [(.huis, files)])
  }

  /// The things that were said whose identifier or code begins with this, at most two; full identifiers find one.
  public func said(beginning text: String) throws(StoreFailure) -> [Event] {
    try events(beginning: text, where: \.fact.canBeErased)
  }

  /// The events that brought words of which the identifier or the code begins with this, at most two.
  public func gezegd(beginning text: String) throws(StoreFailure) -> [Event] {
    try events(beginning: text, where: \.fact.brengtWoorden)
  }

  private func events(
    beginning text: String, where isWanted: (Event) -> Bool
  ) throws(StoreFailure) -> [Event] {
    let digits = text.lowercased().filter { $0 != "-" }
    guard digits.count >= 8, digits.count <= 32, digits.allSatisfy(\.isHexDigit) else {
      return try events(code: text, where: isWanted)
    }
    func identifier(_ fill: Character) -> Identifier? {
      let whole = Array(digits) + Array(repeating: fill, count: 32 - digits.count)
      let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(whole[$0]) }
      return Identifier(parts.joined(separator: "-"))
    }
    guard let low = identifier("0"), let high = identifier("f") else { return [] }
    let found = try journal.events(from: low, to: high, atMost: 2, where: isWanted)
    return try found.isEmpty ? events(code: text, where: isWanted) : found
  }

  /// A code is short because a message shows it; so few letters of it that many would fit find nothing.
  private func events(code text: String, where isWanted: (Event) -> Bool) throws(StoreFailure) -> [Event] {
    let code = text.likeCode
    guard code.count >= 4, code.count <= 12 else { return [] }
    var found: [Event] = []
    for id in try journal.ids(codeBeginning: code) where found.count < 2 {
      if let event = try journal.event(id), isWanted(event) { found.append(event) }
    }
    return found
  }
}
