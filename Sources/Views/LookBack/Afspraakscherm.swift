import Acts
import Panels
import Reports
import Screen
import SessionModel
import Text
import Wording

/// One thing that was agreed, whole: what, by whom, and everything that was said of it since; here that is said too.
struct Afspraakscherm: Sendable {
  /// Where it is kept.
  let stream: StreamID
  let id: Identifier
  private var scroll = 0
  private var vraag: Vraag?
  private var editor = LineEditor(limit: CleanText.lineLimit)
  private var onderweg: Int?
  /// Whether something was said of it here, which can be taken back.
  private var isGezet = false

  /// What is asked now.
  private enum Vraag: Hashable, Sendable {
    case stand
    case bracht(Afspraak.Stand.Soort)
    case dag(Afspraak.Stand.Soort, bracht: String)
  }

  /// What a key came to.
  enum Outcome {
    case nothing
    /// To write this.
    case writes([Change])
    /// To read where it was agreed.
    case opens(sessie: Identifier, words: String)
    case tells(String)
  }

  /// What can be done here.
  enum Toets: Sendable { case zet, lees, ongedaan, opnieuw, weg, hulp, stop, onderbreken }

  init(_ stream: StreamID, _ id: Identifier, zet: Bool = false) {
    (self.stream, self.id, vraag) = (stream, id, zet ? .stand : nil)
  }

  /// Whether words stand here that are kept nowhere.
  var holdsWords: Bool { vraag != nil && !editor.isEmpty }
  /// Whether keys are words, or a choice.
  var asks: Bool { vraag != nil }

  /// The keys, of which a footer names those that do something with it as it is.
  func toetsen(_ world: World) -> KeyTable<Toets> {
    Self.keys(world.say, isHier: world.afspraak(id, in: stream) != nil, isGezet: isGezet)
  }

  /// The keys here.
  static func keys(_ say: Wording, isHier: Bool = true, isGezet: Bool = true) -> KeyTable<Toets> {
    KeyTable([
      .init([.char(" "), .char("s")], .zet, say(.zetStand), inFooter: isHier, priority: 9),
      .init([.enter], .lees, say(.leesWaarAfgesproken), inFooter: isHier, priority: 8),
      .init([.escape], .weg, say(.terug), priority: 7),
      .init([.ctrl("z")], .ongedaan, say(Act.Name.ongedaan.act.label), inFooter: isGezet, priority: 4),
      .init([.ctrl("y")], .opnieuw, say(Act.Name.opnieuw.act.label), inFooter: false),
      .init([.char("?"), .function(1)], .hulp, say(.hulp), priority: 5),
      .init([.ctrl("q")], .stop, say(.stoppen), priority: 1),
      .init([.ctrl("c")], .onderbreken, say(.zegtHoeUStopt), inFooter: false),
    ])
  }

  /// The keys while something is asked.
  func vraagtoetsen(_ say: Wording) -> KeyTable<Key> {
    let goOn: [KeyTable<Key>.Row] = vraag == .stand ? [] : [.init([.enter], .enter, say(.verderMetVraag))]
    return KeyTable(goOn + [.init([.escape], .escape, say(.stoptVraag))])
  }

  /// The letters of what became of it, in the order in which they are offered.
  static let letters: [(letter: Character, stand: Afspraak.Stand.Soort)] = [
    ("g", .gedaan), ("l", .loopt), ("a", .andersGedaan), ("x", .losgelaten),
  ]

  // MARK: Keys

  mutating func handle(_ key: Key, _ world: World, rows: Int) -> Outcome {
    guard let vraag else {
      switch key {
      case .down: scroll += 1
      case .up: scroll = max(0, scroll - 1)
      case .pageDown: scroll += max(1, rows - 2)
      case .pageUp: scroll = max(0, scroll - max(1, rows - 2))
      default: break
      }
      return .nothing
    }
    // What was erased meanwhile, or stays in its talk, is not told how it went.
    if key != .escape, world.afspraak(id, in: stream) == nil {
      (self.vraag, editor) = (nil, LineEditor(limit: CleanText.lineLimit))
      return .tells(world.blijftOfIsWeg(id, in: stream))
    }
    if key == .escape {
      (self.vraag, editor) = (nil, LineEditor(limit: CleanText.lineLimit))
      return .nothing
    }
    switch vraag {
    case .stand: choose(key)
    case .bracht(let stand):
      guard key == .enter else {
        _ = editor.handle(key)
        return .nothing
      }
      let words = CleanText.oneLine(editor.text)
      (self.vraag, editor) = (.dag(stand, bracht: words), LineEditor(limit: 40))
    case .dag(let stand, let bracht):
      guard key == .enter else {
        _ = editor.handle(key)
        return .nothing
      }
      return keep(stand, bracht, world)
    }
    return .nothing
  }

  /// Asks what became of it.
  mutating func ask(_ world: World) -> Outcome {
    guard world.afspraak(id, in: stream) != nil else { return .tells(world.blijftOfIsWeg(id, in: stream)) }
    (vraag, editor) = (.stand, LineEditor(limit: CleanText.lineLimit))
    return .nothing
  }

  private mutating func choose(_ key: Key) {
    guard case .char(let letter) = key,
      let stand = Afspraakscherm.letters.first(where: { $0.letter == letter })?.stand
    else { return }
    vraag = .bracht(stand)
  }

  private mutating func keep(
    _ stand: Afspraak.Stand.Soort, _ bracht: String, _ world: World
  ) -> Outcome {
    let typed = CleanText.oneLine(editor.text)
    guard let dag = typed.isEmpty ? world.vandaag : world.say.gehoordOp(typed, vandaag: world.vandaag) else {
      return .tells(world.say(.geenGehoordeDag, typed))
    }
    guard dag <= world.vandaag else { return .tells(world.say(.dagNogNietGeweest, world.say.longDate(dag))) }
    let fact = Fact.afspraakStand(
      id, stand, bracht: bracht, sessie: nil, op: dag == world.vandaag ? nil : dag)
    return .writes([Change(stream, fact)])
  }

  /// It is on its way; the words stay until it is durable.
  mutating func sent(as ticket: Int) { onderweg = ticket }

  mutating func settled(_ ticket: Int, failure: StoreFailure?) {
    guard ticket == onderweg else { return }
    onderweg = nil
    isGezet = isGezet || failure == nil
    if failure == nil { (vraag, editor) = (nil, LineEditor(limit: CleanText.lineLimit)) }
  }

  /// Whether it is still on its way.
  var isSent: Bool { onderweg != nil }

  /// Reads where it was agreed.
  func lees(_ world: World) -> Outcome {
    guard let afspraak = world.afspraak(id, in: stream) else {
      return .tells(world.blijftOfIsWeg(id, in: stream))
    }
    return .opens(sessie: afspraak.gegevens.sessie, words: afspraak.gegevens.wat)
  }

  // MARK: Drawing

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let asked = question(world, width: rect.width)
    let (below, room) = rect.split(bottom: min(rect.height, asked.count))
    let lines = rows(world, width: min(100, room.width))
    let first = max(0, min(scroll, lines.count - room.height))
    canvas.put(Array(lines.dropFirst(first).prefix(room.height)), in: room)
    canvas.put(asked, in: below)
  }

  private func rows(_ world: World, width: Int) -> [Line] {
    let say = world.say
    guard let afspraak = world.afspraak(id, in: stream) else {
      return Line.wrapped(world.blijftOfIsWeg(id, in: stream), width: width, .quiet)
    }
    let gegevens = afspraak.gegevens
    let alias =
      stream.kind == .casus ? world.state.casus(stream.id)?.gezien(at: .lijst).waarde.alias ?? "" : ""
    var rows = alias.isEmpty ? [] : Line.wrapped(alias, width: width, .quiet) + [Line()]
    rows += Line.wrapped(gegevens.wat, width: width, .text.bolded(), lead: world.teken(afspraak, " "))
    for veld in [Afspraak.Veld.wie] + Afspraak.Veld.verder {
      let words = say.woorden(veld, van: gegevens)
      guard !words.isEmpty else { continue }
      rows += Line.wrapped(say(.kopMetTekst, say(.kolom(veld)), words), width: width, lead: Span("  "))
    }
    rows += [Line()] + Line.wrapped(say(.afgesprokenOp, world.gesprek(afspraak)), width: width, .quiet)
    rows += [Line()] + Line.wrapped(say(.hoeHetGing), width: width, .accent.bolded())
    if afspraak.standen.isEmpty { rows += Line.wrapped(say(.nogNietsGehoord), width: width, .quiet) }
    for stand in afspraak.standen {
      let day = say.shortDate(stand.op ?? world.wall(stand.moment).day)
      let words = [day + "  " + say(.name(of: stand.soort)), stand.bracht].filter { !$0.isEmpty }
      let sign = Optional(stand.soort).teken
      rows += Line.wrapped(
        words.joined(separator: ": "), width: width, lead: Span(sign.text + " ", sign.style))
    }
    return rows
  }

  private func question(_ world: World, width: Int) -> [Line] {
    let say = world.say
    switch vraag {
    case nil: return []
    case .stand:
      let hints = Afspraakscherm.letters.map {
        KeyHint(name: String($0.letter), label: say(.name(of: $0.stand)))
      }
      return [Line(), Line(say(.hoeStaatHet), .accent.bolded())] + Line.hints(hints, width: width)
    case .bracht(let stand):
      let label = Line(say(.name(of: stand)) + " · " + say(.watBrachtHet) + " ", .accent.bolded())
      return [Line(say(.watBrachtHetUitleg), .quiet)] + Line.field(label, editor, width: width, height: 2)
    case .dag:
      let label = Line(say(.wanneerGehoord) + " ", .accent.bolded())
      return [Line(say(.wanneerGehoordUitleg), .quiet)] + Line.field(label, editor, width: width, height: 1)
    }
  }
}

extension World {
  /// What was agreed, as it may be seen where a casus is read; `nil` where it stays, or is not loaded.
  func afspraak(_ id: Identifier, in stream: StreamID) -> Afspraak? {
    switch stream.kind {
    case .casus: state.casus(stream.id)?.gezien(at: .casus).waarde.reisplan.afspraak(id)
    case .sessie: state.sessie(stream.id)?.beloften(at: .casus).first { $0.id == id }
    case .huis: nil
    }
  }

  /// Why something that was agreed cannot be read: its words stay in the talk, or it is gone.
  func blijftOfIsWeg(_ id: Identifier, in stream: StreamID) -> String {
    let isThere =
      switch stream.kind {
      case .casus: state.casus(stream.id)?.reisplan.afspraak(id) != nil
      case .sessie: state.sessie(stream.id)?.reisplan.afspraak(id) != nil
      case .huis: false
      }
    return isThere ? say(.afspraakStandBlijft) : ontbreekt(stream)
  }

  /// The sign of how far something that was agreed is, with what stands behind it; past its day it asks for attention.
  func teken(_ afspraak: Afspraak, _ after: String) -> Span {
    let isLate = afspraak.isOpen && (afspraak.gegevens.dag.map { $0 < vandaag } ?? false)
    let sign = isLate ? Optional<Afspraak.Stand.Soort>.overtijd : (afspraak.stand?.soort).teken
    return Span(sign.text + after, sign.style)
  }

  /// The day on which something was agreed, and in what kind of talk.
  func gesprek(_ afspraak: Afspraak) -> String {
    let titel = state.sessie(afspraak.gegevens.sessie)?.titel ?? ""
    return [say.longDate(wall(afspraak.moment).day), titel].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
