import Acts
import Screen
import SessionModel
import Text
import Wording

/// Beginning a session: which casus, which draaiboek, who is at the table.
struct NewSession: Sendable {
  /// How the write that begins it is known.
  static let ticket = 1
  /// The session that will begin.
  let sessie: Identifier
  private let casus: Identifier
  private(set) var isDone = false
  private var question = Question.casus
  private var editor = LineEditor(limit: CleanText.lineLimit)
  private var picker = ListPicker()
  /// Whether Enter takes the casus that is pointed at, above what is typed.
  private var points = false
  private var chosen = Opening.Onderwerp.geen
  /// Whose journey is asked for: a child's, or with another key a network's.
  private var soort = Casus.Soort.kind
  /// Whether was asked already if it is about a child or a network, since the draaiboek is for the other.
  private var isOffered = false
  /// The draaiboek that was chosen, by its name: on whose journey it is depends where it stands in the list.
  private var draaiboek: String?
  private var tafel: [Deelnemer.Gegevens] = []
  private var isSending = false
  private let bijeenkomst: Identifier
  private var beginsDark = false
  /// The traject of the table that goes on with its next casus.
  private var traject: Rij<CasusOverview>?

  private enum Question: Hashable, Sendable { case casus, draaiboek, tafel }

  init(_ world: World) {
    (sessie, casus) = (world.newIdentifier(), world.newIdentifier())
    bijeenkomst = world.newIdentifier()
  }

  /// The next casus at the table of an earlier session: the same meeting, the professionals who are there, and a
  /// dark projector between, on which nothing of the former casus is left.
  ///
  /// A child, its parents and whoever else belongs to them go home with their own casus.
  init(na former: Sessie, _ world: World) {
    (sessie, casus) = (world.newIdentifier(), world.newIdentifier())
    bijeenkomst = former.begin?.bijeenkomst ?? world.newIdentifier()
    traject = former.traject.flatMap { id in world.overview.trajecten.first { $0.id == id } }
    tafel = former.deelnemers.filter(\.stem.isInstelling).map(\.gegevens)
    beginsDark = true
  }

  /// Whether an alias or a name was typed that is kept nowhere yet.
  var holdsWords: Bool {
    guard !isSending, !isDone else { return false }
    if case .nieuw = chosen { return true }
    return !editor.isEmpty
  }

  // MARK: Keys

  mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    switch (question, key) {
    case (_, .ctrl("q")): return [.leave]
    case (_, .ctrl("c")): return [.tell(world.say(.stoppenMet))]
    case (.casus, .escape): isDone = true
    case (.draaiboek, .escape): begin(.casus, world)
    case (.tafel, .escape): begin(.draaiboek, world)
    case (.casus, _): return handleCasus(key, world)
    case (.draaiboek, _):
      let outcome = picker.handle(key, draaiboeken(world).map { .init(titel: $0.draaiboek.titel) })
      if case .chosen(let index) = outcome {
        draaiboek = draaiboeken(world)[index].naam
        if offersOther(world) { return [.tell(world.say(soort == .kind ? .isVoorKind : .isVoorNetwerk))] }
        begin(.tafel, world)
      }
    case (.tafel, _): return handleTafel(key, world)
    }
    return []
  }

  /// Asks whose journey it is anew, once, where a new one was named and the draaiboek is for the other kind.
  private mutating func offersOther(_ world: World) -> Bool {
    guard !isOffered, case .nieuw(_, let profiel) = chosen, let choice = gekozen(world) else { return false }
    let wanted: Casus.Soort = choice.draaiboek.soort == .casus ? .kind : .netwerk
    guard wanted != profiel.soort else { return false }
    (soort, isOffered) = (wanted, true)
    begin(.casus, world)
    editor = LineEditor(text: profiel.alias, limit: CleanText.lineLimit)
    return true
  }

  private mutating func begin(_ question: Question, _ world: World) {
    (self.question, points) = (question, false)
    editor = LineEditor(limit: CleanText.lineLimit)
    let place = draaiboeken(world).firstIndex { $0.naam == draaiboek } ?? 0
    picker = ListPicker(selected: question == .draaiboek ? place : 0)
  }

  /// The draaiboek that was chosen.
  private func gekozen(_ world: World) -> NamedDraaiboek? {
    draaiboeken(world).first { $0.naam == draaiboek }
  }

  /// The casussen whose alias begins with what is typed: none before a letter is, since all can read along.
  private func matches(_ world: World) -> [Rij<CasusOverview>] {
    let typed = alias
    guard !typed.folded.isEmpty else { return [] }
    let known = soort == .kind ? world.overview.casussen : world.overview.trajecten
    return known.filter { !$0.gesloten && $0.begint(met: typed) }
  }

  /// The draaiboeken, first those for what the session is about.
  private func draaiboeken(_ world: World) -> [NamedDraaiboek] {
    let isFor = { (draaiboek: NamedDraaiboek) in (draaiboek.draaiboek.soort == .casus) == (soort == .kind) }
    return soort == .kind
      ? world.draaiboeken : world.draaiboeken.filter(isFor) + world.draaiboeken.filter { !isFor($0) }
  }

  private var alias: String { CleanText.oneLine(ActLine.literal(editor.text)) }

  /// What was typed behind a slash.
  var typedAct: String? { question == .draaiboek ? nil : ActLine.typed(in: editor.text) }

  /// Takes out what was typed.
  mutating func clearField() { editor = LineEditor(limit: CleanText.lineLimit) }

  private mutating func handleCasus(_ key: Key, _ world: World) -> [Wish] {
    let matches = matches(world)
    switch key {
    case .up, .down:
      _ = picker.handle(key, matches.map { .init(titel: world.gezien($0).profiel.alias) })
      points = !matches.isEmpty
    case .enter:
      guard let casus = choice(matches) else { return [.tell(world.say(.aliasOfZonder))] }
      chosen = casus
      begin(.draaiboek, world)
    case .tab where !matches.isEmpty:
      points = true
      chosen = choice(matches) ?? .geen
      begin(.draaiboek, world)
    case .ctrl("o"):
      chosen = .geen
      begin(.draaiboek, world)
    case .ctrl("n"):
      soort = soort == .kind ? .netwerk : .kind
      (points, picker) = (false, ListPicker())
    default:
      points = false
      _ = editor.handle(key)
    }
    return []
  }

  /// The casus that Enter takes: the one pointed at, the one whose alias is typed, or a new one.
  private func choice(_ matches: [Rij<CasusOverview>]) -> Opening.Onderwerp? {
    let pointed = matches.isEmpty ? nil : matches[min(picker.selected, matches.count - 1)]
    if points || alias.isEmpty { return pointed.map { .bekend($0) } }
    let typed = matches.first { $0.heet(alias) }
    let new = soort == .kind ? Casus.Profiel(alias: alias) : Casus.Profiel(traject: alias)
    return typed.map { .bekend($0) } ?? .nieuw(self.casus, new)
  }

  private mutating func handleTafel(_ key: Key, _ world: World) -> [Wish] {
    switch key {
    case .enter where alias.isEmpty:
      return start(world)
    case .enter:
      guard let gegevens = TafelLine.read(alias) else {
        return [.tell(TafelLine.why(alias, world.say) ?? world.say(.tafelNietBegrepen, alias))]
      }
      tafel.append(gegevens)
      editor = LineEditor(limit: CleanText.lineLimit)
      if gegevens.label.lijktOpEchteNaam { return [.tell(world.say(.lijktOpNaamLabel, gegevens.label))] }
    case .backspace where editor.isEmpty && !tafel.isEmpty: tafel.removeLast()
    case .ctrl("k") where !tafel.isEmpty:
      let last = tafel.count - 1
      tafel[last].plek = tafel[last].plek == .tafel ? .kring : .tafel
    default: _ = editor.handle(key)
    }
    return []
  }

  private mutating func start(_ world: World) -> [Wish] {
    guard !isSending || world.storing != .busy, let choice = gekozen(world) else { return [] }
    isSending = true
    let opening = Opening(
      sessie: sessie, bijeenkomst: bijeenkomst, draaiboek: choice.markdown,
      onderwerp: chosen, tafel: tafel, beginsDark: beginsDark, traject: traject,
      terugblik: world.say.terugblikVanTraject)
    return [.write(opening.changes, ticket: Self.ticket)]
  }

  // MARK: Lines

  /// Takes a whole line where there are no keys: it answers what is asked, and an empty one at the table begins.
  mutating func enter(_ line: String, _ world: World) -> [Wish] {
    let line = CleanText.oneLine(line)
    if question == .draaiboek {
      let titles = draaiboeken(world).map(\.draaiboek.titel)
      let names = draaiboeken(world).map(\.naam)
      let place =
        Int(line).map { $0 - 1 } ?? names.firstIndex { $0.folded == line.folded }
        ?? titles.firstIndex { $0.folded.hasPrefix(line.folded) }
      guard let place, titles.indices.contains(place), !line.isEmpty else {
        return [.tell(world.say(.draaiboekKanNiet, String(titles.count)))]
      }
      picker = ListPicker(selected: place)
      return handle(.enter, world)
    }
    editor = LineEditor(text: line, limit: CleanText.lineLimit)
    return handle(question == .casus && line.isEmpty ? .ctrl("o") : .enter, world)
  }

  /// What is asked now, a line each.
  func spoken(_ world: World) -> [String] {
    switch question {
    case .casus: [world.say(.welkeCasus), world.say(.aliasUitleg), world.say(.aliasOfLeeg)]
    case .draaiboek:
      [world.say(.welkDraaiboek)] + draaiboeken(world).enumerated().map { "\($0 + 1) \($1.draaiboek.titel)" }
    case .tafel:
      [world.say(.wieZitAanTafel), world.say(.tafelInRegels)]
        + tafel.map { gegevens in
          gegevens.label.isEmpty ? world.say(.name(of: gegevens.stem)) : gegevens.label
        }
    }
  }

  // MARK: Drawing

  func hints(_ say: Wording) -> [KeyHint] {
    switch question {
    case .casus:
      [
        KeyHint(name: "Enter", label: say(.verder)),
        KeyHint(name: "Ctrl-N", label: say(soort == .kind ? .eenNetwerk : .eenKind)),
        KeyHint(name: "Ctrl-O", label: say(.zonderCasus)), KeyHint(name: "Esc", label: say(.terug)),
        KeyHint(name: "↑↓", label: say(.kies)),
      ]
    case .draaiboek:
      [
        KeyHint(name: "Enter", label: say(.kies)), KeyHint(name: "↑↓", label: say(.anderDraaiboek)),
        KeyHint(name: "Esc", label: say(.terug)),
      ]
    case .tafel:
      [
        KeyHint(name: "Enter", label: say(editor.isEmpty ? .begin : .zetErbij)),
        KeyHint(name: "Backspace", label: say(.laatsteWeg)),
        KeyHint(name: "Ctrl-K", label: say(.naarDeKring)),
        KeyHint(name: "Esc", label: say(.terug)),
      ]
    }
  }

  func draw(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    var rest = rect.split(top: rect.height >= 10 ? 1 : 0).rest
    let title =
      switch question {
      case .casus: world.say(soort == .kind ? .welkeCasus : .welkNetwerk)
      case .draaiboek: world.say(.welkDraaiboek)
      case .tafel: world.say(.wieZitAanTafel)
      }
    let heading = Line.message(title, .title, width: rest.width, limit: rest.height / 3)
    canvas.put(heading, in: rest)
    rest = rest.split(top: heading.count + (rest.height >= 8 ? 1 : 0)).rest
    switch question {
    case .casus: drawCasus(world, on: &canvas, in: rest)
    case .draaiboek: drawDraaiboek(world, on: &canvas, in: rest)
    case .tafel: drawTafel(world, on: &canvas, in: rest)
    }
  }

  private func drawCasus(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let matches = matches(world)
    let items = matches.map {
      ListPicker.Item(
        titel: world.gezien($0).profiel.alias,
        detail: world.say.count($0.sessies, .eenSessie, .aantalSessies))
    }
    let explain =
      alias.isEmpty && items.isEmpty
      ? world.say(soort == .kind ? .aliasUitleg : .naamUitleg) : known(matches, world)
    let block = rect.split(top: 2)
    let lines = Wrap.lines(explain, width: max(1, rect.width)).prefix(max(2, block.rest.height / 2))
    let below = block.rest.split(top: lines.count + 1)
    canvas.put(lines.map { Line($0, .quiet) }, in: below.taken)
    picker.draw(items, on: &canvas, in: below.rest)
    drawEditor(world.say(soort == .kind ? .alias : .naamVanTraject), world, on: &canvas, in: block.taken)
  }

  private func known(_ matches: [Rij<CasusOverview>], _ world: World) -> String {
    if case .bekend(let casus) = choice(matches) {
      return world.say(.casusBestaatAl, world.gezien(casus).profiel.alias)
    }
    let new = world.say(soort == .kind ? .casusNieuw : .trajectNieuw, world.masked(typing: editor).text)
    return soort == .kind && alias.lijktOpEchteNaam ? world.say(.lijktOpNaam) + " " + new : new
  }

  private func drawDraaiboek(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let items = draaiboeken(world).map {
      ListPicker.Item(
        titel: $0.draaiboek.titel,
        detail: world.say(
          .stappenEnMinuten, String($0.draaiboek.stappen.count), String($0.draaiboek.minuten)))
    }
    picker.draw(items, on: &canvas, in: rect)
  }

  private func drawTafel(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    let letters = Stem.allCases.map { KeyHint(name: "\($0.letter):", label: world.say(.name(of: $0))) }
    let hints = Line.hints(letters, width: rect.width)
    let block = rect.split(top: 2)
    drawEditor(world.say(.stemEnWie), world, on: &canvas, in: block.taken)
    let below = block.rest.split(top: hints.count + 1)
    canvas.put(hints, in: below.taken)
    let shown = tafel.suffix(max(0, below.rest.height))
    for (row, gegevens) in shown.enumerated() {
      let plek = gegevens.plek == .kring ? " (\(world.say(.name(of: .kring))))" : ""
      let name = gegevens.label.isEmpty ? world.say(.name(of: gegevens.stem)) : world.masked(gegevens.label)
      let voice = gegevens.label.isEmpty ? "" : " · \(world.say(.name(of: gegevens.stem)))"
      canvas.put(
        "• " + name + voice + plek, at: Point(x: below.rest.x, y: below.rest.y + row), width: below.rest.width
      )
    }
  }

  private func drawEditor(_ label: String, _ world: World, on canvas: inout Canvas, in rect: Rect) {
    let row = Line(label + " ▸ ", .accent.bolded())
    canvas.put(
      Line.field(row, world.masked(typing: editor), width: rect.width, height: rect.height), in: rect)
  }
}
