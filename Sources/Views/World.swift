import Acts
import Panels
import Screen
import SessionModel
import Wording

/// Everything a view may know.
///
/// A value: views never ask the store, the clock or the screen.
public struct World: Sendable {
  /// The streams that are loaded.
  public var state: State { didSet { staged = nil } }
  /// The scene that is worked in, made of `state` once for all that ask for it.
  private var staged: Scene?
  /// The lists of the whole store, without any note.
  public var overview = Overview()
  /// The draaiboeken there are, by name.
  public var draaiboeken: [NamedDraaiboek] = []
  /// Reads them, which takes a while: for what needs them before a list did.
  public var shelf: @Sendable () -> [NamedDraaiboek] = { [] }
  /// The guide to a first session, in rows of so many columns.
  public var gids: @Sendable (Int) -> [String] = { _ in [] }
  /// How large the screen is: how far one can scroll follows from it.
  public var size = Size(columns: 80, rows: 24)
  /// Whether block letters can be read on it.
  public var hasBlocks = true { didSet { staged = nil } }
  /// The colours it has.
  public var theme = Theme.licht
  /// The folder of the store, where a second terminal would not find it by itself.
  public var map: String?
  /// How the wall stands beside which this is a private screen; `nil` where no terminal tells it.
  public var wand: Wandstand?
  /// The moment it is now.
  public var now: Moment
  /// How moments read on the wall here.
  public var clock: WallClock
  /// The words.
  public var say: Wording
  /// When this terminal's last write was durable.
  public var bewaard: Moment?
  /// What keeps this terminal's last write from being durable; `nil` when nothing does.
  public var storing: StoreFailure?
  /// What is worth telling about the store and its place.
  public var warnings: [StoreWarning] = []
  /// What protects the disk; `nil` until that was looked at.
  public var schijf: DiskProtection?
  /// What was said before and is like what is being typed here.
  public var eerderGezegd: EerderGezegd.Vondst?
  /// What was found of what was looked for last.
  public var gevonden: Opgezocht?
  /// What was just undone, redone or refused, for the status line.
  public var melding: String?
  /// A name for what is about to be written.
  public var newIdentifier: @Sendable () -> Identifier

  /// A world of these values.
  public init(
    state: State, now: Moment, clock: WallClock, say: Wording,
    newIdentifier: @escaping @Sendable () -> Identifier
  ) {
    (self.state, self.now, self.clock, self.say) = (state, now, clock, say)
    self.newIdentifier = newIdentifier
  }

  /// What an act may use of it.
  public var means: Means {
    Means(
      state: state, draaiboeken: { [draaiboeken, shelf] in draaiboeken.isEmpty ? shelf() : draaiboeken },
      newIdentifier: newIdentifier)
  }

  /// Makes the scene of a session once, however often it is asked for until the state changes.
  public mutating func stage(_ sessie: Identifier, isProjected: Bool) {
    staged = isProjected ? projectedScene(sessie) : scene(sessie)
  }

  private func staged(_ sessie: Identifier, isProjected: Bool) -> Scene? {
    guard let staged, staged.sessie.id == sessie, staged.isGeprojecteerd == isProjected else { return nil }
    return staged.at(now)
  }

  /// The scene of a session, once it is loaded.
  public func scene(_ sessie: Identifier) -> Scene? {
    if let staged = staged(sessie, isProjected: false) { return staged }
    var scene = state.scene(sessie, at: now, clock, say)
    scene?.hasBlocks = hasBlocks
    return scene
  }

  /// The scene of a session as it may be projected.
  public func projectedScene(_ sessie: Identifier) -> Scene? {
    staged(sessie, isProjected: true) ?? scene(sessie)?.geprojecteerd
  }

  /// A text as it may be projected while it is typed: a dot for each character that must not be read.
  func masked(_ text: String) -> String {
    text.masked(today: Day(utc: now), forbidden: state.verboden)
  }

  /// A row of a list as it may be projected.
  func gezien<Overview>(_ rij: Rij<Overview>) -> Overview {
    rij.gezien(op: Day(utc: now), verboden: state.verboden).waarde
  }

  /// What is told where all can read it: a refusal may say what was typed.
  var projectedMelding: String? { melding.map(masked) }

  /// What is typed as it may be projected, the number that it may become too: nobody reads half of it.
  func masked(typing editor: LineEditor) -> LineEditor {
    let text = editor.text
    let shown = text.maskedWhileTyped(today: Day(utc: now), forbidden: state.verboden)
    guard shown != text else { return editor }
    var masked = LineEditor(text: shown, limit: .max)
    masked.move(to: editor.cursor)
    return masked
  }

  /// What every screen tells as long as it is so: the store is damaged.
  var damage: StoreWarning? {
    warnings.first {
      switch $0 {
      case .emergency, .damaged: true
      case .emergencyLeft, .forbiddenStays, .remote, .synchronised, .openToOthers: false
      }
    }
  }

  /// The session that runs at the same table after this one was closed; `nil` while there is none.
  func volgende(na scene: Scene) -> SessieOverview? {
    guard scene.sessie.gesloten != nil, let begin = scene.sessie.begin, let begonnen = scene.sessie.begonnen
    else {
      return nil
    }
    return overview.lopend.map(gezien).filter {
      $0.bijeenkomst == begin.bijeenkomst && $0.id != scene.sessie.id && $0.begonnen > begonnen
        && $0.isRunning(at: now)
    }.max { ($0.begonnen, $0.id) < ($1.begonnen, $1.id) }
  }

  /// Tells of that session; nothing while there is none.
  func volgendeLine(na scene: Scene) -> Line? {
    guard let next = volgende(na: scene) else { return nil }
    var row = Line(
      say(.volgendeCasusHeet, next.alias.isEmpty ? next.titel : next.alias) + " · ", .accent.bolded())
    row.add("→ ", .accent.bolded())
    row.add(say(.gaMee), .quiet)
    return row
  }

  /// What is typed on a second terminal for the wall of this store.
  var zaalOpdracht: String { say.elsewhere(say(.zaalOpdracht), map: map) }

  /// The day before the one it is.
  var gisteren: Day { wall(now.later(milliseconds: -86_400_000)).day }

  /// A moment as the clock on the wall shows it.
  public func wall(_ moment: Moment) -> WallTime { clock.read(moment) }
}

/// What was found of what somebody typed.
public struct Opgezocht: Sendable {
  /// What was typed.
  public let getypt: String
  /// What that asks.
  public let vraag: Zoekvraag
  /// What was found.
  public let uitslag: Zoekuitslag

  /// This was found of that.
  public init(_ getypt: String, _ vraag: Zoekvraag, _ uitslag: Zoekuitslag) {
    (self.getypt, self.vraag, self.uitslag) = (getypt, vraag, uitslag)
  }
}

/// The lists of the store: aliases, dates and numbers, never a note but where somebody asked for words.
public struct Overview: Hashable, Sendable {
  /// Whether nothing was ever made here.
  public var isLeeg = false
  /// The casussen, the latest first.
  public var casussen: [Rij<CasusOverview>] = []
  /// The trajecten, the latest first.
  public var trajecten: [Rij<CasusOverview>] = []
  /// The sessions that can be joined, the latest first.
  public var lopend: [Rij<SessieOverview>] = []
  /// The sessions that were left open longer ago.
  public var nietAfgesloten: [Rij<SessieOverview>] = []
  /// The sessions that were closed lately, and of which nobody said anything since.
  public var nietAfgerond: [Rij<SessieOverview>] = []
  /// The rows that are in sight of the list that is looked at; `nil` while none is.
  public var pagina: Lijstpagina?
  /// How long the house keeps what it has; `nil` while it has no rule.
  public var bewaarregel: Huis.Bewaarregel?
  /// What nobody was asked about in sessions that are over.
  public var ongevraagd = Ongevraagd()
  /// The threads, for who chooses one.
  public var draden: [Draad] = []
  /// What worked in other regions and was not given here, that of most regions first.
  public var elders: [Elders.Les] = []
  /// What left of the journey that is looked at, once somebody asked for it.
  public var uitgaven: Uitgavenlijst?
  /// How much waits for who looks back, once that was counted.
  public var terugblik = Terugblikstand()
  /// What others may learn from: only for who looks at it before it leaves.
  public var leerzinnen: [Leerzin] = []
  /// The sessions in which that was said.
  public var leersessies: [Rij<SessieOverview>] = []

  /// Empty lists.
  public init() {}
}

/// What left of a journey.
public struct Uitgavenlijst: Hashable, Sendable {
  /// The journey.
  public let casus: Identifier
  /// The files, in the order in which they were made.
  public let uitgaven: [Huis.Uitgegeven]

  /// These files of that journey.
  public init(_ casus: Identifier, _ uitgaven: [Huis.Uitgegeven]) {
    (self.casus, self.uitgaven) = (casus, uitgaven)
  }
}
