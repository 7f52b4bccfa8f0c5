import SessionModel

/// What was held without the program, read without the whole stream of the house, in which every file that was made is kept.
extension SessionStore {
  /// The activities that were told, each once.
  public func activiteiten() throws(StoreFailure) -> Activiteiten {
    try huis(dat: [Activiteit.gebeurtenis]).activiteiten
  }

  /// Keeps these, all or none of them.
  public func neemOver(_ activiteiten: [Activiteit]) throws(StoreFailure) {
    _ = try append(activiteiten.map { Change(.huis, .activiteitOpgegeven($0)) })
  }
}
