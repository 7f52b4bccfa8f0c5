import Acts
import Screen
import SessionModel
import Text
import Wording

/// What a thread is called, what it means and at whose level it lies: asked one after the other.
struct Draadvorm: Equatable, Sendable {
  /// What it becomes.
  enum Doel: Hashable, Sendable {
    case nieuw
    case van(Draad)
    /// Of sentences of this one.
    case splits(Draad)
  }

  let doel: Doel
  /// What goes in it.
  let zinnen: [Draadzin]
  private var vraag = Vraag.naam
  private var gegevens: Draad.Gegevens
  private var editor: LineEditor

  private enum Vraag: Sendable { case naam, betekenis, niveau }

  /// - Parameter naam: what was typed already.
  init(_ doel: Doel, zinnen: [Draadzin] = [], naam: String = "") {
    (self.doel, self.zinnen) = (doel, zinnen)
    switch doel {
    case .nieuw: gegevens = Draad.Gegevens(naam: naam)
    case .van(let draad): gegevens = draad.gegevens
    case .splits(let draad): gegevens = Draad.Gegevens(naam: naam, niveau: draad.gegevens.niveau)
    }
    editor = LineEditor(text: gegevens.naam, limit: Draad.Gegevens.langsteNaam)
  }

  /// Whether words stand here that are kept nowhere.
  var holdsWords: Bool { !editor.isEmpty }

  /// The keys of what is asked now.
  func toetsen(_ say: Wording) -> KeyTable<Key> {
    let niveaus: [KeyTable<Key>.Row] =
      vraag == .niveau
      ? zip("123456789", Niveau.allCases).map {
        .init([.char($0)], .char($0), say(.name(of: $1)), priority: 3)
      }
      : []
    let label: Phrase = vraag == .niveau ? .zoLaten : .verderMetVraag
    return KeyTable(
      niveaus + [
        .init([.enter], .enter, say(label), priority: 5), .init([.escape], .escape, say(.stoptVraag)),
      ])
  }

  mutating func handle(_ key: Key, _ world: World) -> Overvraag.Outcome {
    switch key {
    case .escape: return .closes
    case .enter: return next(world)
    default: break
    }
    guard vraag == .niveau else {
      _ = editor.handle(key)
      return .nothing
    }
    guard case .char(let digit) = key, let place = digit.wholeNumberValue,
      Niveau.allCases.indices.contains(place - 1)
    else { return .nothing }
    gegevens.niveau = Niveau.allCases[place - 1]
    return keep(world)
  }

  private mutating func next(_ world: World) -> Overvraag.Outcome {
    let typed = CleanText.oneLine(editor.text)
    switch vraag {
    case .naam:
      gegevens.naam = typed
      if let bezwaar = bezwaar(world) { return .tells(world.say.sentence(for: bezwaar)) }
      (vraag, editor) = (.betekenis, LineEditor(text: gegevens.betekenis, limit: CleanText.lineLimit))
    case .betekenis:
      gegevens.betekenis = typed
      if let bezwaar = bezwaar(world) { return .tells(world.say.sentence(for: bezwaar)) }
      (vraag, editor) = (.niveau, LineEditor(limit: 1))
    case .niveau: return keep(world)
    }
    return gegevens.zinnen.last.map { .looks(Draadvorm.sought($0)) } ?? .nothing
  }

  /// What is looked for to know whether somebody said it so.
  private static func sought(_ words: [String]) -> String { "\"" + words.joined(separator: " ") + "\"" }

  /// Whether somebody said so what was typed, as far as that was looked for.
  private func isSaid(_ world: World) -> Bool {
    guard let found = world.gevonden, !found.uitslag.treffers.isEmpty else { return false }
    return gegevens.zinnen.contains { Draadvorm.sought($0) == found.getypt }
  }

  private func bezwaar(_ world: World) -> Draad.Gegevens.Bezwaar? {
    let own = if case .van(let draad) = doel { Optional(draad.id) } else { nil as Identifier? }
    return gegevens.bezwaar(
      naast: world.overview.draden.filter { $0.id != own }, op: Day(utc: world.now),
      verboden: world.state.verboden)
  }

  private func keep(_ world: World) -> Overvraag.Outcome {
    let naam = gegevens.naam
    switch doel {
    case .van(let draad):
      return .writes(
        Overantwoord([Change(.huis, .draadGezet(draad.id, gegevens))], world.say(.draadIsAnders, naam)))
    case .nieuw, .splits:
      let id = world.newIdentifier()
      var moved = zinnen.zet(id, .erbij)
      var back = zinnen.zet(id, .eruit)
      if case .splits(let van) = doel {
        moved = zinnen.zet(van.id, .eruit) + moved
        back += zinnen.zet(van.id, .erbij)
      }
      // The name of an event is given once: the same thread comes back as it is changed, and not as it is made.
      var gone = gegevens
      gone.isWeg = true
      return .writes(
        Overantwoord(
          [Change(.huis, .draadGezet(nil, gegevens), id: id)] + moved,
          terug: back + [Change(.huis, .draadGezet(id, gone))],
          opnieuw: [Change(.huis, .draadGezet(id, gegevens))] + moved, world.say(.draadIsGemaakt, naam)))
    }
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let say = world.say
    let head: Phrase =
      switch doel {
      case .nieuw: .kopNieuweDraad
      case .van: .kopDraadHernoemen
      case .splits: .kopDraadSplitsen
      }
    var lines = [Line(say(head), .title), Line()]
    if vraag != .naam { lines += Line.wrapped(gegevens.naam, width: rect.width, .text.bolded()) }
    if vraag == .niveau, !gegevens.betekenis.isEmpty {
      lines += Line.wrapped(gegevens.betekenis, width: rect.width)
    }
    if !zinnen.isEmpty { lines.append(Line(say.count(zinnen.count, .eenDraadzin, .draadzinnen), .quiet)) }
    if isSaid(world) { lines += Line.wrapped(say(.draadHerhaalt), width: rect.width, .warning) }
    let rest = lines.draw(on: &canvas, in: rect)
    switch vraag {
    case .naam: ask(.hoeHeetDraad, world, on: &canvas, in: rest)
    case .betekenis: ask(.watBetekentDraad, world, on: &canvas, in: rest)
    case .niveau:
      let now = gegevens.niveau.map { say(.name(of: $0)) } ?? say(.geenDraadniveau)
      canvas.put(Line.wrapped(say(.opWelkNiveau, now), width: rest.width, .accent.bolded()), in: rest)
    }
  }

  private func ask(_ phrase: Phrase, _ world: World, on canvas: inout Canvas, in rect: Rect) {
    canvas.put(
      Line.field(
        Line(world.say(phrase), .accent.bolded()), world.masked(typing: editor), width: rect.width, height: 3),
      in: rect)
  }
}
