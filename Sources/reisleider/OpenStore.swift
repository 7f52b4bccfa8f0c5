import Loop
import SessionModel
import SessionStore
import Text
import Views

/// The store that the screens of this process work on, with what lies around it.
final class OpenStore: Store {
  private let store: SessionStore
  private let surroundings: Surroundings
  /// What was worth telling when it was opened.
  private let first: [StoreWarning]
  /// Where the wall on this terminal tells how it stands.
  private var mark: (sessie: Identifier, mark: WallMark)?
  /// What was loaded only to be read.
  private var gelezen: Set<StreamID> = []

  init(_ store: SessionStore, _ surroundings: Surroundings) {
    (self.store, self.surroundings, first) = (store, surroundings, store.warnings)
  }

  var state: State { store.state }
  var isReadOnly: Bool { store.isReadOnly }

  /// Only what turned out since is looked for again: a warning costs a look at the disk.
  var warnings: [StoreWarning] {
    store.emergency == nil && store.damage == nil ? first : store.warnings
  }

  func append(_ changes: [Change]) throws(StoreFailure) -> [Event] { try store.append(changes) }
  func follow() throws(StoreFailure) { _ = try store.follow() }
  func load(_ stream: StreamID) throws(StoreFailure) { try store.load(stream) }
  /// What was read before goes: who looks back for a day holds no more of it than what is in sight.
  func load(gelezen stream: StreamID) throws(StoreFailure) {
    var wanted = [stream]
    switch stream.kind {
    case .sessie: if let casus = try store.sessie(stream.id)?.casus { wanted.append(StreamID(.casus, casus)) }
    case .casus:
      let soort = try store.casus(stream.id)?.soort ?? .kind
      wanted += try store.sessies(traject: stream.id, van: soort).map { StreamID(.sessie, $0.id) }
    case .huis: break
    }
    // What is read over a journey leaves that where it is.
    if stream.kind == .sessie, wanted.allSatisfy(store.state.knows) { return }
    for before in gelezen where !wanted.contains(before) { store.unload(before) }
    for stream in wanted {
      if !store.state.knows(stream) { gelezen.insert(stream) }
      try store.load(stream)
    }
    gelezen.formIntersection(wanted)
  }

  func load(tafel sessie: Identifier, casus: Identifier?) throws(StoreFailure) {
    try store.load(tafel: sessie, casus: casus)
  }

  func read(_ lists: Lists, into overview: inout Overview) throws(StoreFailure) {
    guard lists != .draaiboeken else { return }
    if case .pagina(let vraag) = lists {
      overview.pagina = try store.atOnce { () throws(StoreFailure) in
        try store.pagina(vraag, today: surroundings.today) { surroundings.wall.read($0).day }
      }
      return
    }
    guard lists != .draden else {
      overview.draden = try store.huis().dradenHier
      return
    }
    guard lists != .elders else {
      overview.elders = try store.elders().aanbod
      return
    }
    if case .uitgaven(let casus) = lists {
      overview.uitgaven = try store.atOnce { () throws(StoreFailure) in
        Uitgavenlijst(casus, try Uitgaven(store: store).van(casus))
      }
      return
    }
    guard lists != .terugblik else {
      overview.terugblik = try store.atOnce { () throws(StoreFailure) in
        try store.terugblik(today: surroundings.today)
      }
      return
    }
    guard lists != .nakijken else {
      overview.leersessies = try store.leersessies()
      overview.leerzinnen = try store.leerzinnen(van: overview.leersessies)
      return
    }
    try store.atOnce { () throws(StoreFailure) in
      overview.lopend = try store.runningSessies(limit: 20)
      overview.nietAfgesloten = try store.leftOpenSessies(limit: 5)
      overview.nietAfgerond = try store.unfinishedSessies(limit: 3)
      overview.ongevraagd = try store.ongevraagd()
      let isQuiet =
        overview.lopend.isEmpty && overview.nietAfgesloten.isEmpty && overview.nietAfgerond.isEmpty
      overview.isLeeg = try isQuiet ? store.hasNothing() : false
      guard lists != .lopend else {
        // Only a table that is done asks for it, and not the first screen.
        overview.bewaarregel = try store.bewaarregel()
        return
      }
      overview.casussen = try store.casussen(.latest)
      overview.trajecten = try store.casussen(.latest, van: .netwerk)
    }
  }

  func zoek(_ vraag: Zoekvraag, tijd: Range<Moment>?) throws(StoreFailure) -> Zoekuitslag {
    try store.zoek(vraag, tijd: tijd, within: 40)
  }

  func wall(of sessie: Identifier) -> Wandstand? { store.wall(of: sessie) }

  func tell(_ wand: Wandstand?, of sessie: Identifier) -> Bool {
    guard let wand else {
      mark = nil
      return true
    }
    if mark?.sessie != sessie { mark = store.wallMark(of: sessie).map { (sessie, $0) } }
    return mark?.mark.tell(wand) ?? false
  }

  func forbid(_ words: [String], in sessie: Identifier) throws(StoreFailure) -> [String] {
    try store.forbid(words, in: sessie, replacing: words.isEmpty)
  }

  func erase(_ id: Identifier, in stream: StreamID) throws(StoreFailure) {
    _ = try patiently { () throws(StoreFailure) in
      try store.overwrite(.notitie(id, in: stream, nieuw: nil), door: .tafel)
    }
  }

  func bereik(of words: Teruggenomen, files: Bool) throws(StoreFailure) -> [String] {
    try Bereik(store: store, surroundings: surroundings).lines(of: words, files: files).map(\.trimmed)
  }

  func draft(
    for sessie: Identifier, where isWanted: (DraftContent) -> Bool
  ) throws(StoreFailure) -> any DraftKeeper {
    try store.drafts().open(for: sessie, where: isWanted)
  }

  func newDraft() throws(StoreFailure) -> any DraftKeeper { try store.drafts().make() }

  func patience() -> () -> Bool { reisleider.patience(pauseInSilence) }
}

extension SessionStore: Keeper {}

extension Draft: DraftKeeper {}
