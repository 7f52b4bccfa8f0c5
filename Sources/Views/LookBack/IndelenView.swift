import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// Sorting what was said in a session, a sentence at a time: by theme, by level, and by what it is about.
///
/// What stays in that session, or is held back, is sorted on its own page by who may read it, so it is not here.
public struct IndelenView: View {
  private let sessie: Identifier
  /// The sentence that is pointed at; the first one before somebody points.
  private var bij: Identifier?
  /// What is chosen from a row of letters, once that was asked.
  private var gevraagd: Keuze?
  /// What is being written; of that, which way through what was done here.
  private var onderweg: (ticket: Int, stap: Stap, richting: Richting)?
  private var tickets = 0
  /// What was done here, and what of it was taken back: a closed session takes nothing back by itself, so what was is
  /// said again.
  private var gedaan: [Stap] = []
  private var terug: [Stap] = []
  private var hulp: Int?
  /// The thread that sentences go in, while that is chosen, or made.
  private var over: Overvraag?
  /// The sentences that are marked for it.
  private var gemerkt: Set<Identifier> = []

  /// The sentences of a session.
  ///
  /// - Parameter zin: the one it begins at; `nil` for the first.
  public init(sessie: Identifier, bij zin: Identifier? = nil) { (self.sessie, bij) = (sessie, zin) }

  /// What a key asks for.
  enum Vraag: Sendable {
    case zet(Indelingswoord)
    case kies(Keuze)
    case ga(Int)
    case pagina(Int)
    case merk, inDraad
    case begin, eind, ongedaan, opnieuw, weg, hulp, thema, stop
  }

  /// What was done, and what takes it back.
  private struct Stap: Hashable, Sendable {
    let notitie: Identifier
    /// What does it; once it was taken back, `opnieuw` does.
    let heen, terug, opnieuw: [Change]

    func changes(_ richting: Richting) -> [Change] {
      switch richting {
      case .nieuw: heen
      case .ongedaan: terug
      case .opnieuw: opnieuw
      }
    }
  }

  private enum Richting { case nieuw, ongedaan, opnieuw }

  /// What has more answers than there are figures for.
  enum Keuze: Hashable, Sendable {
    case niveau, soort

    /// The answers, each by a letter; the last one takes it away.
    func antwoorden(_ say: Wording) -> [(letter: Character, naam: String, woord: Indelingswoord)] {
      let words: [(String, Indelingswoord)] =
        switch self {
        case .niveau: Niveau.allCases.map { (say(.name(of: $0)), .niveau($0)) }
        case .soort: Casus.Labelsoort.allCases.map { ($0.rawValue, .categorie($0)) }
        }
      let letters = Form.Field.Option.list(words.map { (label: $0.0, value: $0.0) })
      return zip(letters, words).map { ($0.letter, $0.label, $1.1) }
        + [("0", say(.indelenNiets), self == .niveau ? .niveau(nil) : .categorie(nil))]
    }
  }

  /// The keys, as footer, help and manual tell them.
  static func keys(_ say: Wording) -> KeyTable<Vraag> {
    let themas = zip("123", Thema.allCases).map { letter, thema in
      KeyTable<Vraag>.Row([.char(letter)], .zet(.thema(thema)), say(.name(of: thema)), priority: 8)
    }
    return KeyTable(
      themas + [
        .init([.char("0")], .zet(.thema(nil)), say(.indelenZonderThema), inFooter: false),
        .init([.char("n")], .kies(.niveau), say(.indelenNiveau), priority: 7),
        .init([.char("s")], .kies(.soort), say(.indelenSoort), priority: 6),
        .init([.char(" ")], .merk, say(.merktZin), inFooter: false),
        .init([.ctrl("d")], .inDraad, say(.inDraadLabel), priority: 5),
        .init([.down], .ga(1), say(.nakijkVerder), priority: 3),
        .init([.up], .ga(-1), say(.terug), inFooter: false),
        .init([.pageDown], .pagina(1), say(.indelenPagina), inFooter: false),
        .init([.pageUp], .pagina(-1), say(.indelenPaginaTerug), inFooter: false),
        .init([.home], .begin, say(.indelenBegin), inFooter: false),
        .init([.end], .eind, say(.indelenEind), inFooter: false),
        .init([.ctrl("z")], .ongedaan, say(Act.Name.ongedaan.act.label), priority: 1),
        .init([.ctrl("y")], .opnieuw, say(Act.Name.opnieuw.act.label), inFooter: false),
        .init([.escape], .weg, say(.klaarMetLezen), priority: 9),
        .init([.char("?"), .function(1)], .hulp, say(.hulp), priority: 4),
        .init([.ctrl("t")], .thema, say(.anderThema), inFooter: false),
        .init([.ctrl("q")], .stop, say(.stoppen), inFooter: false),
      ])
  }

  /// The keys for the manual.
  public static func toetsen(_ say: Wording) -> [KeyHint] { keys(say).help() }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    let keys = IndelenView.keys(world.say)
    if let from = hulp, key != .ctrl("q") {
      hulp = Overlay.help(key, from: from, of: keys.help(), in: world.size)?.helpRow
      return []
    }
    if key == .ctrl("c") { return [.tell(world.say(.stoppenMet))] }
    if over != nil { return ask(key, world) }
    if let keuze = gevraagd, key != .ctrl("q") {
      gevraagd = nil
      guard case .char(let letter) = key,
        let answer = keuze.antwoorden(world.say).first(where: { $0.letter == letter })
      else { return [] }
      return zet(answer.woord, world)
    }
    return keys.intent(for: key).map { perform($0, world) } ?? []
  }

  private mutating func perform(_ vraag: Vraag, _ world: World) -> [Wish] {
    let zinnen = zinnen(world)
    switch vraag {
    case .zet(let woord): return zet(woord, world)
    case .kies(let keuze): gevraagd = zinnen.isEmpty ? nil : keuze
    case .ga(let step): ga(step, zinnen)
    case .pagina(let step): ga(step * max(1, world.size.rows - 10), zinnen)
    case .merk:
      guard let place = plaats(in: zinnen) else { return [] }
      if gemerkt.remove(zinnen[place].id) == nil { gemerkt.insert(zinnen[place].id) }
      ga(1, zinnen)
    case .inDraad:
      guard let place = plaats(in: zinnen) else { return [] }
      let ids = gemerkt.isEmpty ? [zinnen[place].id] : zinnen.map(\.id).filter(gemerkt.contains)
      over = .kiezer(Draadkiezer(.zinnen(ids.map { Draadzin($0, in: sessie) })))
      return over?.needs ?? []
    case .begin: ga(-zinnen.count, zinnen)
    case .eind: ga(zinnen.count, zinnen)
    case .ongedaan:
      guard let stap = gedaan.last else { return [.tell(world.say(.nietsOngedaan))] }
      return schrijf(stap, .ongedaan, world)
    case .opnieuw:
      guard let stap = terug.last else { return [.tell(world.say(.nietsOpnieuw))] }
      return schrijf(stap, .opnieuw, world)
    case .weg: return [.back]
    case .hulp: hulp = 0
    case .thema: return [.nextTheme]
    case .stop: return [.leave]
    }
    return []
  }

  private mutating func ga(_ step: Int, _ zinnen: [Notitie]) {
    guard let place = plaats(in: zinnen) else { return }
    bij = zinnen[min(max(0, place + step), zinnen.count - 1)].id
  }

  private mutating func zet(_ woord: Indelingswoord, _ world: World) -> [Wish] {
    let zinnen = zinnen(world)
    guard let place = plaats(in: zinnen) else { return [] }
    let was = woord.waarde(van: zinnen[place])
    bij = zinnen[place].id
    let (id, stream) = (zinnen[place].id, StreamID(.sessie, sessie))
    guard was != woord else { return [] }
    let heen = [Change(stream, woord.fact(id))]
    let stap = Stap(notitie: id, heen: heen, terug: [Change(stream, was.fact(id))], opnieuw: heen)
    return schrijf(stap, .nieuw, world)
  }

  private mutating func schrijf(_ stap: Stap, _ richting: Richting, _ world: World) -> [Wish] {
    guard onderweg == nil else { return [.tell(world.say.sentence(for: .busy))] }
    tickets += 1
    (bij, onderweg) = (stap.notitie, (tickets, stap, richting))
    return [.write(stap.changes(richting), ticket: tickets)]
  }

  // MARK: Threads

  private mutating func ask(_ key: Key, _ world: World) -> [Wish] {
    let asked = over
    let (wishes, answer) = over.take(key, world)
    guard let answer, let place = plaats(in: zinnen(world)) else { return wishes }
    guard onderweg == nil else {
      over = asked
      return [.tell(world.say.sentence(for: .busy))]
    }
    gemerkt = []
    let stap = Stap(
      notitie: zinnen(world)[place].id, heen: answer.heen, terug: answer.terug, opnieuw: answer.opnieuw)
    return schrijf(stap, .nieuw, world) + [.tell(answer.told)]
  }

  /// Whether words stand here that are kept nowhere.
  public var holdsWords: Bool { over?.holdsWords ?? false }

  /// A sentence is sorted once that is durable.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    guard let (_, stap, richting) = onderweg, onderweg?.ticket == ticket else { return [] }
    onderweg = nil
    guard failure == nil else { return [] }
    switch richting {
    case .nieuw: (gedaan, terug) = (gedaan + [stap], [])
    case .ongedaan: terug += gedaan.popLast().map { [$0] } ?? []
    case .opnieuw: gedaan += terug.popLast().map { [$0] } ?? []
    }
    return []
  }

  /// What can be sorted, in the order in which it was said.
  private func zinnen(_ world: World) -> [Notitie] {
    guard let seen = world.state.sessie(sessie)?.gezien(at: .pagina).waarde else { return [] }
    return seen.stappen.flatMap { seen.notities(in: $0.id) }.filter {
      !$0.isGeleend && !$0.isBedekt && !$0.gegevens.tekst.isEmpty
    }
  }

  private func plaats(in zinnen: [Notitie]) -> Int? {
    guard !zinnen.isEmpty else { return nil }
    return bij.flatMap { id in zinnen.firstIndex { $0.id == id } } ?? 0
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    var canvas = Canvas(size)
    let (foot, rest) = canvas.bounds.inset(horizontal: size.columns > 20 ? 1 : 0, vertical: 0)
      .split(bottom: size.rows >= 6 ? 1 : 0)
    let (head, body) = rest.split(top: rest.height >= 6 ? 2 : 0)
    let zinnen = zinnen(world)
    drawHead(world, zinnen, on: &canvas, in: head)
    if let over {
      over.draw(world, on: &canvas, in: body)
    } else if let place = plaats(in: zinnen) {
      let chosen = rows(zinnen[place], world.say, width: body.width)
      let (whole, list) = body.split(bottom: min(chosen.count, body.height / 2))
      drawList(zinnen, place, world.say, on: &canvas, in: list)
      canvas.put(chosen, in: whole)
    } else {
      canvas.put(Line.wrapped(world.say(.indelenLeeg), width: max(1, body.width), .quiet), in: body)
    }
    drawFoot(world, on: &canvas, in: foot)
    if let hulp {
      Overlay.drawHelp(
        world.say(.hulpBijIndelen), IndelenView.keys(world.say).help(), from: hulp, on: &canvas)
    }
    return canvas
  }

  private func drawHead(_ world: World, _ zinnen: [Notitie], on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let place = plaats(in: zinnen).map { world.say(.zoveelVan, String($0 + 1), String(zinnen.count)) } ?? ""
    canvas.put(
      world.say(.indelenKop), at: rect.origin, style: .title,
      width: max(0, rect.width - TextWidth.of(place) - 2))
    canvas.putRight(place, in: rect, y: rect.y, style: .quiet)
    canvas.rule(y: rect.y + 1, from: rect.x, width: rect.width)
  }

  /// A row for each sentence around the chosen one, with where it is sorted.
  private func drawList(
    _ zinnen: [Notitie], _ place: Int, _ say: Wording, on canvas: inout Canvas, in rect: Rect
  ) {
    let room = rect.split(bottom: rect.height > 3 ? 1 : 0).rest
    let first = max(0, min(place - room.height / 2, zinnen.count - room.height))
    for (row, zin) in zinnen.dropFirst(first).prefix(room.height).enumerated() {
      let isChosen = first + row == place
      let sorted = Indelingswoord.namen(van: zin, say).joined(separator: " · ")
      let width = max(0, room.width - TextWidth.of(sorted) - 2)
      let mark = gemerkt.contains(zin.id) ? "◆ " : isChosen ? "▸ " : zin.gegevens.lichtje ? "★ " : "  "
      let y = room.y + row
      canvas.put(
        Wrap.oneLine(mark + zin.gegevens.tekst, width: width), at: Point(x: room.x, y: y),
        style: isChosen ? .accent.bolded() : sorted.isEmpty ? .text : .quiet, width: width)
      canvas.putRight(sorted, in: room, y: y, style: .quiet)
      if isChosen { canvas.place(cursorAt: Point(x: room.x, y: y)) }
    }
  }

  /// The chosen sentence whole, whose it is, and where it is sorted; or what it can be.
  private func rows(_ zin: Notitie, _ say: Wording, width: Int) -> [Line] {
    let width = max(1, width)
    let voice = zin.gegevens.stem.map { say(.nakijkStem, say(.name(of: $0))) }
    var rows = Line.wrapped(zin.gegevens.tekst, width: width, .text.bolded())
    if let voice { rows += Line.wrapped(voice, width: width, .quiet) }
    return rows + Line.wrapped(say.indeling(zin) ?? say(.indelenNergens), width: width, .accent)
  }

  private func drawFoot(_ world: World, on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    if let gevraagd {
      let hints = gevraagd.antwoorden(world.say).map { KeyHint(name: String($0.letter), label: $0.naam) }
      return canvas.put(Array(Line.hints(hints, width: rect.width).prefix(1)), in: rect)
    }
    guard !canvas.putNews(of: world, in: rect) else { return }
    let hints =
      over?.toetsen(world.say).footer(width: rect.width, gap: 3)
      ?? IndelenView.keys(world.say).footer(width: rect.width, gap: 3)
    canvas.put(Array(Line.hints(hints, width: rect.width).prefix(1)), in: rect)
  }
}
