import Panels
import Reports
import Screen
import SessionModel
import Text
import Wording

/// A list of looking back: the row somebody is at, of a list of which only a page is here.
struct Lijstscherm: Hashable, Sendable {
  /// The list, narrowed as somebody asked.
  private(set) var lijst: Lijstvraag.Lijst
  private var gekozen = 0
  /// The row at the top of the screen.
  private var boven = 0
  /// The letters of a name, as long as nothing else was pressed.
  private var getypt = ""
  /// What was asked last.
  private(set) var vraag: Lijstvraag
  /// What narrows it, as somebody typed it, and what of that was understood.
  private(set) var filter = ""
  private var vernauwing = Vernauwing()
  /// The words of it that say nothing here.
  private(set) var vreemd: [String] = []
  /// What stood in the row somebody is at: where others put something before it, that is still the row.
  private var anker: Identifier?

  init(_ lijst: Lijstvraag.Lijst) { (self.lijst, vraag) = (lijst, Lijstvraag(lijst)) }

  /// The page that answers what was asked last; `nil` until it is here.
  func pagina(_ world: World) -> Lijstpagina? {
    world.overview.pagina.flatMap {
      $0.vraag.lijst == lijst && $0.vraag.vernauwing == vernauwing ? $0 : nil
    }
  }

  /// The row somebody is at, also where a name was typed and found, or where the list became shorter.
  func gekozen(_ world: World) -> Int {
    guard let pagina = pagina(world) else { return gekozen }
    let row = vraag.sprong != nil && pagina.vraag == vraag ? pagina.gevonden ?? gekozen : gekozen
    return max(0, min(row + verschoven(in: pagina), pagina.totaal - 1))
  }

  /// So many rows further that stands which somebody was at, since others wrote.
  private func verschoven(in pagina: Lijstpagina) -> Int {
    guard vraag.sprong == nil, let anker, pagina.naam(van: gekozen) != anker else { return 0 }
    return pagina.plaats(van: anker, bij: gekozen).map { $0 - gekozen } ?? 0
  }

  /// Whether a key goes on with the name that is typed: a letter, a space, and behind that a digit, which is no list then.
  func neemt(_ key: Key) -> Bool {
    guard lijst.heeftNamen, case .char(let character) = key, !getypt.isEmpty else { return false }
    if character.isLetter { return true }
    // There a space says how it went.
    if case .afspraken = lijst { return false }
    return character == " " || character.isNumber && getypt.contains { $0 == " " }
  }

  /// Something else was pressed: what is typed next is another name.
  mutating func uitgetypt(_ world: World) {
    guard !getypt.isEmpty else { return }
    (gekozen, getypt, vraag.sprong) = (gekozen(world), "", nil)
    anker = pagina(world)?.naam(van: gekozen)
  }

  /// What was done here by somebody's own hand may take a row away: one stays at its place, at the next.
  mutating func laatLos() { anker = nil }

  /// The stream of that row.
  func stream(_ world: World) -> StreamID? { pagina(world)?.stream(van: gekozen(world)) }

  /// What was agreed in that row; `nil` in a list of something else.
  func afspraak(_ world: World) -> Identifier? {
    guard let pagina = pagina(world), case .afspraken(let rijen) = pagina.rijen else { return nil }
    let place = gekozen(world) - pagina.vanaf
    return rijen.indices.contains(place) ? rijen[place].id : nil
  }

  /// Whether what was agreed in that row can be told how it went: what stays in its talk is told there.
  func kanZetten(_ world: World) -> Bool {
    guard let pagina = pagina(world), case .afspraken(let rijen) = pagina.rijen else { return false }
    let place = gekozen(world) - pagina.vanaf
    return rijen.indices.contains(place) && world.gezien(rijen[place]).verborgen == nil
  }

  /// What was said in that row, where its list is of that, as it may be seen.
  func verzameld(_ world: World) -> Verzamelrij? {
    guard let pagina = pagina(world), case .verzameld(let rijen) = pagina.rijen else { return nil }
    let place = gekozen(world) - pagina.vanaf
    return rijen.indices.contains(place) ? world.gezien(rijen[place].rij) : nil
  }

  /// The words of that row as they may be seen, to read where they were said; `nil` of what is no sentence.
  func woorden(_ world: World) -> String? {
    if let rij = verzameld(world) { return rij.tekst }
    guard let pagina = pagina(world), case .voorstel(let rijen) = pagina.rijen else { return nil }
    let place = gekozen(world) - pagina.vanaf
    return rijen.indices.contains(place) ? world.gezien(rijen[place].zin).tekst : nil
  }

  /// The note of that row, where its list is of sentences that can go in a thread.
  func zin(_ world: World) -> Draadzin? { pagina(world)?.zin(van: gekozen(world)) }

  /// The thread in that row; `nil` in a list of something else.
  func draad(_ world: World) -> Draad? {
    guard let pagina = pagina(world), case .draden(let rijen) = pagina.rijen else { return nil }
    let place = gekozen(world) - pagina.vanaf
    return rijen.indices.contains(place) ? rijen[place].draad : nil
  }

  // MARK: Keys

  /// What a key asks for; nothing where the rows that come in sight are here.
  ///
  /// - Parameter rows: so many there is room for.
  mutating func handle(_ key: Key, rows: Int, _ world: World) -> [Wish] {
    guard let pagina = pagina(world) else { return [] }
    let (last, page) = (max(0, pagina.totaal - 1), max(1, rows - 2))
    (boven, gekozen) = (top(rows, world), gekozen(world))
    vraag.sprong = nil
    defer { anker = pagina.naam(van: gekozen) }
    var isTyped = false
    switch key {
    case .up: gekozen = max(0, gekozen - 1)
    case .down: gekozen = min(last, gekozen + 1)
    case .pageUp: (gekozen, boven) = (max(0, gekozen - page), max(0, boven - page))
    case .pageDown: (gekozen, boven) = (min(last, gekozen + page), boven + page)
    case .home: gekozen = 0
    case .end: gekozen = last
    case .char(let character) where character.isLetter || neemt(key):
      isTyped = true
      getypt.append(character)
    case .backspace where !getypt.isEmpty:
      isTyped = true
      getypt.removeLast()
    default: break
    }
    guard isTyped else {
      getypt = ""
      boven = top(rows, world)
      return needs(rows, of: pagina) ? ask(rows) : []
    }
    vraag = Lijstvraag(
      lijst, vanaf: boven, aantal: reach(rows), sprong: .init(getypt, na: gekozen), vernauwing: vernauwing)
    return [.list(.pagina(vraag))]
  }

  /// Narrows the list, and begins at its first row; what was typed to narrow it stays as far as it is said of this one.
  mutating func vernauw(tot lijst: Lijstvraag.Lijst, rows: Int, _ world: World) -> [Wish] {
    let typed = lijst.velden.isEmpty ? "" : filter
    self = Lijstscherm(lijst)
    return vernauw(met: typed, rows: rows, world)
  }

  /// Narrows it by what was typed.
  mutating func vernauw(met typed: String, rows: Int, _ world: World) -> [Wish] {
    (filter, vreemd, gekozen, boven, anker) = (typed, [], 0, 0, nil)
    vernauwing = Vernauwing(
      typed, velden: lijst.velden, niemand: world.say(.bijNiemandWoord), klok: world.clock,
      vreemd: &vreemd)
    return ask(rows)
  }

  /// The rows around what is in sight.
  mutating func ask(_ rows: Int) -> [Wish] {
    vraag = Lijstvraag(
      lijst, vanaf: max(0, boven - rows), aantal: reach(rows), vernauwing: vernauwing)
    return [.list(.pagina(vraag))]
  }

  private func reach(_ rows: Int) -> Int { max(Lijstvraag.bladzij, rows * 3) }

  private func needs(_ rows: Int, of pagina: Lijstpagina) -> Bool {
    let wanted = boven..<min(max(boven, pagina.totaal), boven + rows)
    return wanted.lowerBound < pagina.vanaf || wanted.upperBound > pagina.vanaf + pagina.aantal
  }

  /// The row at the top, such that the chosen one is in sight.
  private func top(_ rows: Int, _ world: World) -> Int {
    let (row, total) = (gekozen(world), pagina(world)?.totaal ?? 0)
    let before = boven + (pagina(world).map { verschoven(in: $0) } ?? 0)
    let near = max(before, row - max(1, rows) + 1)
    return max(0, min(min(near, row), total - rows))
  }

  // MARK: Drawing

  /// Draws the rows there is room for; the chosen one has the mark, and the cursor for who hears a screen.
  ///
  /// - Parameter gemerkt: the sentences that are in the hand.
  func draw(
    _ world: World, toontInhoud: Bool, gemerkt: Set<Draadzin> = [], on canvas: inout Canvas, in rect: Rect
  ) {
    guard let pagina = pagina(world), rect.height > 0 else { return }
    let (chosen, first) = (gekozen(world), top(rect.height, world))
    let sight = max(0, first - pagina.vanaf)..<max(0, first - pagina.vanaf + rect.height)
    let lines = world.regels(pagina, in: sight, toontInhoud: toontInhoud)
    for y in 0..<rect.height {
      let place = first + y - pagina.vanaf - sight.lowerBound
      guard lines.indices.contains(place) else { continue }
      let isChosen = first + y == chosen
      let isMarked = !gemerkt.isEmpty && pagina.zin(van: first + y).map(gemerkt.contains) == true
      var line = Line((isChosen ? "▸" : " ") + (isMarked ? "◆" : " "), .accent.bolded())
      line.spans +=
        isChosen ? lines[place].spans.map { Span($0.text, $0.style.bolded()) } : lines[place].spans
      line.right = lines[place].right
      line.draw(on: &canvas, at: Point(x: rect.x, y: rect.y + y), width: rect.width)
      if isChosen { canvas.place(cursorAt: Point(x: rect.x, y: rect.y + y)) }
    }
  }

  /// Where in the list somebody is; empty in a list without rows, and in short where there is one.
  func plaats(_ world: World, isShort: Bool) -> String {
    guard let pagina = pagina(world), pagina.totaal > (isShort ? 1 : 0) else { return "" }
    return world.say(
      isShort ? .zoveelVan : .rijVan, String(gekozen(world) + 1), String(pagina.totaal))
  }
}

extension World {
  /// The rows of a page that are in sight: aliases, dates and numbers, and words only where somebody asked for them.
  ///
  /// What may be read of a row costs more than the row itself, so it is asked of these alone.
  fileprivate func regels(_ pagina: Lijstpagina, in sight: Range<Int>, toontInhoud: Bool) -> [Line] {
    func lines<Row>(_ rijen: [Row], _ line: (Row) -> Line) -> [Line] {
      rijen[sight.clamped(to: rijen.indices)].map(line)
    }
    switch pagina.rijen {
    case .casussen(let rijen): return lines(rijen) { regel(gezien($0)) }
    case .sessies(let rijen): return lines(rijen) { regel(gezien($0)) }
    case .afspraken(let rijen): return lines(rijen) { regel(gezien($0), toontInhoud: toontInhoud) }
    case .draden(let rijen): return lines(rijen) { regel($0, toontInhoud: toontInhoud) }
    case .voorstel(let rijen): return lines(rijen) { regel($0, toontInhoud: toontInhoud) }
    case .bewaren(let rijen): return lines(rijen) { regel($0, toontInhoud: toontInhoud) }
    case .reizen(let rijen): return lines(rijen) { Line(zin(van: $0)) }
    case .verzameld(let rijen):
      return lines(rijen) {
        let rij = gezien($0.rij)
        var line = regel(
          rij, keer: $0.keer, sessies: $0.sessies, metStand: pagina.vraag.lijst.isVerzameld,
          toontInhoud: toontInhoud)
        // Against the edge, where it stays however long the words are.
        if toontInhoud, isVeranderd(rij, in: pagina) { line.right = [Span(say(.daarnaVeranderd), .quiet)] }
        return line
      }
    }
  }

  private func regel(_ casus: CasusOverview) -> Line {
    var line = Line(casus.profiel.alias, .text)
    let day = say.shortDate(wall(casus.laatste).day)
    line.add("  " + say.count(casus.sessies, .eenSessie, .aantalSessies) + " · " + day, .quiet)
    return line
  }

  private func regel(_ sessie: SessieOverview) -> Line {
    let name = [sessie.alias, sessie.titel].filter { !$0.isEmpty }.joined(separator: " · ")
    var line = Line(say.shortDate(wall(sessie.begonnen).day) + "  " + name, .text)
    let open = sessie.gesloten == nil ? " · " + say(.nogOpen) : ""
    line.add("  " + say.count(sessie.notities, .eenNotitie, .aantalNotities) + open, .quiet)
    return line
  }

  private func regel(_ afspraak: AfspraakOverview, toontInhoud: Bool) -> Line {
    var line = Line([teken(afspraak)])
    line.add(" ")
    let day = afspraak.gegevens.dag.map(say.shortDate) ?? say(.zonderDagKort)
    line.add(day + "  ", .quiet)
    if !afspraak.alias.isEmpty { line.add(afspraak.alias + "  ") }
    guard toontInhoud else { return line }
    if afspraak.verborgen != nil {
      line.add(say(.afspraakBlijft, say.shortDate(wall(afspraak.moment).day)), .quiet)
      return line
    }
    let gegevens = afspraak.gegevens
    if !gegevens.wie.isEmpty { line.add(gegevens.wie + ": ", .quiet) }
    line.add(gegevens.wat)
    if !afspraak.bracht.isEmpty { line.add(" → " + afspraak.bracht, .quiet) }
    return line
  }

  /// The name of a thread is the reviewer's own words about what people said: not for who looks along.
  private func regel(_ stand: Draadstand, toontInhoud: Bool) -> Line {
    let gegevens = stand.draad.gegevens
    var line = Line(toontInhoud ? (gegevens.isWerkzaam ? "★ " : "") + gegevens.naam : say(.draadWoord))
    line.add("  " + gewicht(stand).joined(separator: " · "), .quiet)
    return line
  }

  /// A sentence that may be in a thread, and behind it the words that say so.
  private func regel(_ voorstel: Draadvoorstel, toontInhoud: Bool) -> Line {
    let regel = Voorstelregel(
      voorstel.zin.gezien(op: Day(utc: now), verboden: state.verboden), woorden: voorstel.woorden)
    var line = Line(say.shortDate(wall(voorstel.zin.moment).day) + "  ", .quiet)
    if !regel.zin.waarde.alias.isEmpty { line.add(regel.zin.waarde.alias + "  ") }
    guard toontInhoud else { return line }
    line.right = [Span(regel.gedeeld.joined(separator: ", "), .accent)]
    line.add(regel.zin.waarde.tekst)
    return line
  }

  /// In how many journeys and sessions a thread is, and when it was there last.
  func gewicht(_ stand: Draadstand) -> [String] {
    guard !stand.isLeeg else {
      return [stand.draad.gegevens.niveau.map { say(.name(of: $0)) } ?? "", say(.draadNogLeeg)].filter {
        !$0.isEmpty
      }
    }
    return [
      stand.draad.gegevens.niveau.map { say(.name(of: $0)) } ?? "",
      say.count(stand.casussen, .eenCasus, .aantalCasussen),
      say.count(stand.sessies, .eenSessie, .aantalSessies), stand.laatste.map(say.shortDate) ?? "",
      stand.komst.map { say(.name(of: $0)) } ?? "",
    ].filter { !$0.isEmpty }
  }

  /// Why it stands here, what it is and until when; the reason is for who asked for words.
  private func regel(_ rij: Bewaarrij, toontInhoud: Bool) -> Line {
    let stuk = Bewaarstuk(rij, casus: { gezien($0) }, sessie: { gezien($0) })
    let naam = OverviewDocument(clock: clock, say: say).naam(stuk)
    let day = stuk.stand == .gewist ? say.shortDate(wall(stuk.moment).day) : stuk.tot.map(say.shortDate) ?? ""
    let sign =
      switch stuk.stand {
      case .verlopen: Span("!", .warning)
      case .zonderDag: Span("○")
      case .gewist: Span("–", .quiet)
      }
    var line = Line([sign, Span(" " + naam)])
    line.add(
      "  "
        + [say(.name(of: stuk.stand)), day, stuk.door.map(say.naam) ?? ""].filter { !$0.isEmpty }.joined(
          separator: " · "), .quiet)
    if toontInhoud, !stuk.reden.isEmpty { line.add(" · " + stuk.reden, .quiet) }
    return line
  }

  private func regel(
    _ rij: Verzamelrij, keer: Int, sessies: Int, metStand: Bool, toontInhoud: Bool
  ) -> Line {
    var line = metStand ? Line([rij.plek.stand.teken, Span(" ")]) : Line()
    line.add(say.shortDate(wall(rij.moment).day) + "  ", .quiet)
    if !rij.alias.isEmpty { line.add(rij.alias + "  ") }
    if let vaak = say.vaak(keer, in: sessies) { line.right = [Span(vaak, .quiet)] }
    guard toontInhoud else { return line }
    for words in waarheen(rij) { line.add(words + "  ", .quiet) }
    line.add(rij.tekst)
    for words in [rij.waarom, rij.bracht] where !words.isEmpty { line.add(" → " + words, .quiet) }
    return line
  }

  /// Whether a sentence of the thread that is looked at got other words since it was put there.
  func isVeranderd(_ rij: Verzamelrij, in pagina: Lijstpagina) -> Bool {
    guard case .draad(let id) = pagina.vraag.lijst else { return false }
    return rij.draden.contains { $0.draad == id && $0.isVeranderd }
  }

  /// At whose level something is, at which table it belongs, with whom, and until when.
  func waarheen(_ rij: Verzamelrij) -> [String] {
    let plek = rij.plek
    let words = [
      rij.niveau.map { say(.name(of: $0)) } ?? "", plek.forum.map { say(.name(of: $0)) } ?? "",
      plek.eigenaar, plek.geagendeerd.map(say.shortDate) ?? "",
    ]
    return words.filter { !$0.isEmpty }
  }

  /// The sign of how far something that was agreed is; past its day it asks for attention.
  func teken(_ afspraak: AfspraakOverview) -> Span {
    isOvertijd(afspraak) ? Optional<Afspraak.Stand.Soort>.overtijd : afspraak.stand.teken
  }

  /// Whether something that was agreed is open and past its day.
  func isOvertijd(_ afspraak: AfspraakOverview) -> Bool {
    afspraak.isOpen && (afspraak.gegevens.dag.map { $0 < vandaag } ?? false)
  }

  /// The day it is here.
  var vandaag: Day { wall(now).day }
}

extension Parkeerplek.Stand {
  /// The sign of how far something is that waits.
  fileprivate var teken: Span {
    switch self {
    case .open: Span("○", .warning)
    case .geagendeerd: Span("●")
    case .beantwoord: Span("✓", .quiet)
    }
  }
}

extension Lijstpagina {
  /// The note of a row, where the list is of sentences that can go in a thread.
  func zin(van rij: Int) -> Draadzin? {
    let place = rij - vanaf
    guard place >= 0, place < aantal else { return nil }
    return switch rijen {
    case .verzameld(let rijen):
      rijen[place].rij.isPunt ? nil : Draadzin(rijen[place].rij.id, in: rijen[place].rij.sessie)
    case .voorstel(let rijen): rijen[place].zin.sessie.map { Draadzin(rijen[place].zin.id, in: $0) }
    case .casussen, .sessies, .afspraken, .draden, .bewaren, .reizen: nil
    }
  }
}
