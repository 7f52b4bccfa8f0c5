import SessionModel
import Views
import Wording

/// Going from screen to screen: what each must have loaded, and what goes along.
extension Loop {
  /// Shows a screen; `.busy` where others keep the store.
  public mutating func show(_ screenful: Screenful) throws(StoreFailure) {
    if screenful.isOver {
      if let before = self.screenful, before != screenful, !before.isOver { under = (view, before, lists) }
    } else {
      (under, world.gevonden) = (nil, nil)
    }
    line.close()
    leaveWall()
    countNothing()
    (lists, self.screenful) = (nil, screenful)
    switch screenful {
    case .zaal(let sessie), .oefen(_, let sessie), .regie(let sessie), .noteer(let sessie):
      try join(sessie, at: screenful)
    case .teruglezen(let ronde): try join(ronde.sessie, at: screenful)
    case .start:
      try list(screenful.lists)
      // Who listens hears what there is to choose once.
      if isSpoken, !world.overview.isLeeg { try list(.terugblik) } else { countSoon() }
      view = made(screenful)
    case .uitleg:
      view = made(screenful)
      try list(screenful.lists)
    case .wacht:
      view = made(screenful)
      try list(screenful.lists)
      // It may have begun while this was made.
      carryOut(view.noticed(world))
    case .terugkijken, .terugblik, .nakijken:
      // What was done on another screen is not taken back out of sight.
      hand.join(StreamID.huis.id)
      view = made(screenful)
      try list(screenful.lists)
    case .indelen(let sessie, _):
      try change { store throws(StoreFailure) in try store.load(StreamID(.sessie, sessie)) }
      hand.join(sessie)
      view = made(screenful)
    case .lees(let stream):
      hand.join(StreamID.huis.id)
      view = made(screenful)
      try list(screenful.lists)
      if isSpoken, stream.kind == .casus { try list(.uitgaven(stream.id)) }
      try change { store throws(StoreFailure) in try store.load(gelezen: stream) }
    case .volgende(let sessie):
      try change { store throws(StoreFailure) in try store.load(StreamID(.sessie, sessie)) }
      try list(screenful.lists)
      see()
      view = made(screenful)
    }
  }

  /// Shows a screen, if need be after others are done with the store.
  mutating func showInTime(_ screenful: Screenful) throws(StoreFailure) {
    let pause = patience()
    while true {
      do throws(StoreFailure) {
        return try show(screenful)
      } catch .busy {
        guard pause() else { throw .busy }
      }
    }
  }

  private func made(_ screenful: Screenful) -> any View {
    screenful.view(on: terminal, world, inLines: isSpoken)
  }

  /// The screen under this one, as it was left; what was done meanwhile is in its lists.
  mutating func goBack() throws(StoreFailure) {
    line.close()
    guard let under else { return leave() }
    (view, screenful, lists, self.under) = (under.view, under.screenful, under.lists, nil)
    if let lists { try list(lists) }
    try seekAnew()
  }

  /// Loads a session and its casus, and takes up what was being typed in it.
  private mutating func join(_ sessie: Identifier, at screenful: Screenful) throws(StoreFailure) {
    // Where there is no list to choose from, a step is put in by its name.
    if isSpoken { readDraaiboeken() }
    try change { store throws(StoreFailure) in try store.load(StreamID(.sessie, sessie)) }
    let casus = known.sessie(sessie)?.begin?.casus
    try change { store throws(StoreFailure) in try store.load(tafel: sessie, casus: casus) }
    lookAnew()
    if isAtClosedTable { refreshLists() }
    lookAtWall()
    view = made(screenful)
    hand.join(sessie)
    guard !isReadOnly else { return }
    do throws(StoreFailure) {
      if let content = try line.open(for: sessie, at: screenful.seat) {
        view.adopt(content, world)
        if !content.isOnlyAside { tell(.conceptTerug) }
      }
    } catch .full(let path) {
      // The screen is there all the same: what others note can be read.
      world.melding = world.say.warning(ofShortage: .full(path: path))
    }
    tellShortage()
  }

  // MARK: Lists

  /// What was written is kept, whether or not the lists can be read now.
  mutating func refreshLists() {
    do throws(StoreFailure) {
      if let wanted { try list(wanted) }
      try seekAnew()
    } catch {
      if error != .busy { world.storing = error }
    }
  }

  /// The lists that are kept up to date: those on the screen, and at a table that is done those it may go on in.
  var wanted: Lists? { lists ?? (isAtClosedTable ? .lopend : nil) }

  /// Whether this is a private screen of a session that is closed: the next casus at its table may begin elsewhere.
  private var isAtClosedTable: Bool {
    switch screenful {
    case .regie(let sessie), .noteer(let sessie): known.sessie(sessie)?.gesloten != nil
    case .start, .zaal, .oefen, .volgende, .terugkijken, .terugblik, .lees, .teruglezen, .nakijken, .indelen,
      .uitleg, .wacht, nil:
      false
    }
  }

  /// Not on the way to the first screen: reading a draaiboek takes longer than drawing one.
  private mutating func readDraaiboeken() {
    if world.draaiboeken.isEmpty { world.draaiboeken = world.shelf() }
  }

  mutating func list(_ lists: Lists?) throws(StoreFailure) {
    guard let lists else { return }
    if lists.needsDraaiboeken { readDraaiboeken() }
    guard lists != .draaiboeken else { return }
    if !lists.isOnce { self.lists = lists }
    var overview = world.overview
    defer { world.overview = overview }
    try change { store throws(StoreFailure) in try store.read(lists, into: &overview) }
  }
}

extension Lists {
  /// Whether something is begun from them.
  fileprivate var needsDraaiboeken: Bool {
    switch self {
    case .casussen, .draaiboeken: true
    case .lopend, .nakijken, .pagina, .draden, .elders, .uitgaven, .terugblik: false
    }
  }
}
