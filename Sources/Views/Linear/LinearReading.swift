import Acts
import Reports
import Screen
import SessionModel
import Text
import Wording

/// Looking back in lines: the lists with a number each, a page at a time, and what is read of one.
public struct LinearReading: View {
  private var tabblad = Tabblad.casussen
  private var reading: StreamID?
  /// What was read last.
  private var gelezen: StreamID?
  /// What was asked of a list and is told next.
  private var vraag: Lijstvraag?
  /// What was told of the list of now, by number.
  private var genoemd: [Int: Genoemd] = [:]
  /// The number after the last that was told.
  private var verder = 0
  private var hasBegun = false
  private var answers: [String] = []
  /// What somebody looks for, until it is told what was found.
  private var asked: String?
  private var toldMelding: String?
  /// What is told once what was asked is durable.
  private var belofte: String?
  /// Whether the talk in which a row was said is being loaded.
  private var isLoading = false

  /// A row that was told.
  private struct Genoemd {
    let stream: StreamID
    let naam: String
    var afspraak: Identifier?
    var draad: Identifier?
    /// The note of a list over all sessions.
    var zin: Draadzin?
    /// The thread for which it is proposed.
    var voorstel: Identifier?
  }

  /// So many rows are told at once.
  private static let bladzij = 20

  /// The lists, or what is read of this one.
  public init(reading stream: StreamID? = nil) { (reading, gelezen) = (stream, stream) }

  /// A list of what waits for who looks back.
  init(_ lijst: Lijstvraag.Lijst) { tabblad = Tabblad(van: lijst) }

  /// There are no keys here.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] { [] }
  /// Nor a screen.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas { Canvas(size) }

  /// What can be typed.
  static let acts = [
    Act.Name.casussen, .reizen, .sessies, .afspraken, .draden, .lijsten, .bewaarlijst, .meer, .lees, .zet,
    .zoek, .nakijken, .ongedaan, .opnieuw, .hulp,
    .stoppen,
  ].map(\.act)

  /// A line is an act, with or without a slash; a number or a name is read.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    (toldMelding, belofte) = (nil, nil)
    let line = CleanText.oneLine(line)
    guard !line.isEmpty else { return [] }
    do throws(ActRefusal) {
      guard let typed = ActLine.typed(in: line) ?? bare(line, world.say) else { return try read(line, world) }
      let act = try ActLine(typed, world.say)
      guard LinearReading.acts.contains(where: { $0.name == act.act.name }) else {
        throw .notHere(act.act.name)
      }
      return try perform(act, world)
    } catch {
      return [.tell(error.sentence(world.say))]
    }
  }

  /// The line as an act, where it begins with the word of one; a row that is called so goes before it.
  private func bare(_ line: String, _ say: Wording) -> String? {
    let word = Woorden(line).first.folded
    guard LinearReading.acts.contains(where: { say($0.word).folded == word }) else { return nil }
    let isRow = genoemd.values.contains { (row: Genoemd) in
      let name = row.naam.folded
      return name == line.folded || name.hasPrefix(line.folded + " · ")
    }
    return isRow ? nil : line
  }

  private mutating func perform(_ line: ActLine, _ world: World) throws(ActRefusal) -> [Wish] {
    if case .screen(let what) = line.act.reach, let wishes = try show(what, line.argument, world) {
      return wishes
    }
    if line.act.name == .ongedaan { belofte = world.say(.regelTeruggenomen) }
    if line.act.name == .opnieuw { belofte = world.say(.regelWeerGedaan) }
    return try line.act.wishes(line.argument, nil, world)
  }

  private mutating func show(
    _ what: Act.OfScreen, _ argument: String, _ world: World
  ) throws(ActRefusal) -> [Wish]? {
    switch what {
    case .casussen:
      guard argument.folded != world.say(.woordJaarOud) else { return ask(.casussen, .jaarOud) }
      return try ask(.casussen, .casussen, narrowed: argument, as: .casussen, world)
    case .reizen:
      guard let gelezen, gelezen.kind == .casus else { return [.tell(world.say(.leesEerstEenReis))] }
      return ask(.casussen, .reizen(gelezen.id))
    case .sessies: return ask(.sessies, .sessies)
    case .afspraken:
      let words = Woorden(argument)
      let keuze = Lijstvraag.Keuze(rawValue: words.first.folded)
      return try ask(
        .afspraken, .afspraken(keuze ?? .alles), narrowed: keuze == nil ? argument : words.rest,
        as: .afspraken,
        world)
    case .draden:
      let words = Woorden(argument)
      if words.first.place != nil {
        guard let draad = draad(words.first) else {
          return [.tell(world.say(.nietInDeLijst, words.first))]
        }
        return try ask(.draden, .draad(draad), narrowed: words.rest, as: .draden, world)
      }
      guard words.first.folded == world.say(.voorstelWoord) else {
        return try ask(.draden, .draden, narrowed: argument, as: .draden, world)
      }
      guard let draad = draad(words.rest) else { return [.tell(world.say(.nietInDeLijst, words.rest))] }
      return ask(.draden, .voorstel(draad))
    case .bewaarlijst: return ask(.casussen, .bewaren)
    case .lijsten:
      let words = Woorden(argument)
      guard let lijst = argument.isEmpty ? .knelpunten : Verzameling(rawValue: words.first.folded) else {
        throw .notUnderstood(.lijsten, argument)
      }
      return try ask(.lijsten, .verzameld(lijst), narrowed: words.rest, as: .lijsten, world)
    case .meer:
      guard let before = vraag ?? world.overview.pagina?.vraag else { return [] }
      return ask(tabblad, before.lijst, vanaf: verder, vernauwing: before.vernauwing)
    case .hulp: answers += try Act.told(LinearReading.acts, about: argument, world.say)
    case .lees:
      guard !argument.isEmpty else { throw .asksMore(.lees) }
      return try read(argument, world)
    case .zet: return try zet(argument, world)
    case .zoek:
      guard !argument.isEmpty else { throw .asksMore(.zoek) }
      asked = argument
      return [.zoek(argument)]
    case .nakijken: return [.show(.nakijken)]
    // Each sentence is sorted by its code there.
    case .indelen: throw .notHere(.indelen)
    case .noteer, .oogst, .herstel, .verboden, .eerder, .thema, .voorlezen, .start, .stoppen: return nil
    }
    return []
  }

  /// The first word of what was typed, and what follows it.
  private struct Woorden {
    let first, rest: String

    init(_ typed: String) {
      let parts = typed.split(separator: " ", maxSplits: 1).map(String.init)
      (first, rest) = (parts.first ?? "", parts.count > 1 ? parts[1] : "")
    }
  }

  /// Has a page of a list, narrowed by words.
  private mutating func ask(
    _ tab: Tabblad, _ lijst: Lijstvraag.Lijst, narrowed words: String, as name: Act.Name, _ world: World
  ) throws(ActRefusal) -> [Wish] {
    var vreemd: [String] = []
    let vernauwing = Vernauwing(
      words, velden: lijst.velden, niemand: world.say(.bijNiemandWoord), klok: world.clock,
      vreemd: &vreemd)
    guard vreemd.isEmpty else { throw .notUnderstood(name, vreemd[0]) }
    return ask(tab, lijst, vernauwing: vernauwing)
  }

  /// Has a page of a list, to be told.
  private mutating func ask(
    _ tab: Tabblad, _ lijst: Lijstvraag.Lijst, vanaf: Int = 0, sprong: Lijstvraag.Sprong? = nil,
    vernauwing: Vernauwing = Vernauwing()
  ) -> [Wish] {
    if vanaf == 0 { genoemd = [:] }
    tabblad = tab
    let vraag = Lijstvraag(
      lijst, vanaf: vanaf, aantal: LinearReading.bladzij, sprong: sprong, vernauwing: vernauwing)
    self.vraag = vraag
    return [.list(.pagina(vraag))]
  }

  /// What was found, as the command tells it.
  private func found(_ found: Opgezocht, _ world: World) -> [String] {
    let lists = OverviewDocument(clock: world.clock, say: world.say)
    let rows = found.uitslag.treffers.map { row in
      lists.line(row.gezien(op: Day(utc: world.now), verboden: world.state.verboden), found.vraag)
    }
    let told =
      rows.isEmpty
      ? world.say.raad(found.vraag, found.uitslag, isPrivate: true)
      : rows + [world.say.aantal(of: found.uitslag)]
    return told + (world.say.draden(of: found.uitslag).map { [$0] } ?? [])
  }

  /// Reads a row by its number, or by the beginning of its name; one that was not told is looked for in the whole list.
  private mutating func read(_ text: String, _ world: World) throws(ActRefusal) -> [Wish] {
    if let number = text.place.map({ $0 + 1 }) {
      guard let row = genoemd[number] else {
        throw .noDing(text, nearest: nil)
      }
      return open(row)
    }
    let named = genoemd.sorted { $0.key < $1.key }.map(\.value)
    if let row = named.first(where: { $0.naam.folded.hasPrefix(text.folded) }) { return open(row) }
    guard let before = vraag ?? world.overview.pagina?.vraag else { return [] }
    let lijst = before.lijst
    let names = named.map(\.naam)
    guard nearest(to: text, in: names) == nil else {
      throw .noDing(text, nearest: nearest(to: text, in: names))
    }
    return ask(tabblad, lijst, sprong: .init(text, na: 0), vernauwing: before.vernauwing)
  }

  /// A thread that was told, by its number or the beginning of its name.
  private func draad(_ typed: String) -> Identifier? {
    if let number = typed.place.map({ $0 + 1 }) { return genoemd[number]?.draad }
    let named = genoemd.sorted { $0.key < $1.key }.map(\.value)
    return typed.isEmpty
      ? nil : named.first { $0.draad != nil && $0.naam.folded.hasPrefix(typed.folded) }?.draad
  }

  private mutating func open(_ row: Genoemd) -> [Wish] {
    if let draad = row.draad { return ask(.draden, .draad(draad)) }
    (reading, gelezen) = (row.stream, row.stream)
    return [.lees(row.stream)] + (row.stream.kind == .casus ? [.list(.uitgaven(row.stream.id))] : [])
  }

  /// `NUMMER STAND [TEKST]`: what became of something that was agreed, by the number with which it was told; or of something
  /// that was said `NUMMER naar TAFEL | WIE`: where it goes.
  private mutating func zet(_ argument: String, _ world: World) throws(ActRefusal) -> [Wish] {
    let words = Woorden(argument)
    if let row = words.first.place.flatMap({ genoemd[$0 + 1] }), let zin = row.zin {
      if let draad = row.voorstel { return try zet(zin, draad, words.rest, argument, world) }
      return try zet(zin, words.rest, again: argument, world)
    }
    let parts = argument.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count >= 2, let stand = Afspraak.Stand.Soort(rawValue: parts[1].folded) else {
      throw .notUnderstood(.zet, argument)
    }
    guard let number = parts[0].place.map({ $0 + 1 }), let row = genoemd[number], let id = row.afspraak else {
      return [.tell(world.say(.nietInDeLijst, parts[0]))]
    }
    let bracht = parts.count > 2 ? CleanText.oneLine(parts[2]) : ""
    let fact = Fact.afspraakStand(id, stand, bracht: bracht, sessie: nil)
    answers.append(world.say(.standBewaardRegel, world.say(.name(of: stand))))
    return [.lees(row.stream), .write([Change(row.stream, fact)], ticket: 1)]
  }

  /// Whether what is proposed for a thread belongs there.
  private mutating func zet(
    _ zin: Draadzin, _ draad: Identifier, _ typed: String, _ argument: String, _ world: World
  ) throws(ActRefusal) -> [Wish] {
    guard let hoe = NotitieFact.InDraad.Hoe(rawValue: typed.folded), hoe != .eruit else {
      throw .notUnderstood(.zet, argument)
    }
    answers.append(world.say(.standBewaardRegel, hoe.rawValue))
    return [.write([zin].zet(draad, hoe), ticket: 1)]
  }

  private mutating func zet(
    _ zin: Draadzin, _ typed: String, again argument: String, _ world: World
  ) throws(ActRefusal) -> [Wish] {
    let stream = StreamID(.sessie, zin.sessie)
    let parts = typed.split(separator: "|").map(\.trimmed)
    // What is said now comes to what was said before, of which a row has only what may be read.
    guard let notitie = world.state.sessie(zin.sessie)?.notities[zin.notitie] else {
      defer { isLoading.toggle() }
      return isLoading ? [] : [.lees(stream), .again(line: "/" + world.say(Act.zet.word) + " " + argument)]
    }
    isLoading = false
    guard parts.contains(where: { !$0.isEmpty }),
      let plek = notitie.plek(gezegd: parts, op: world.vandaag, world.say)
    else { return [.tell(world.say(.parkerenNietBegrepen))] }
    answers.append(
      world.say(.standBewaardRegel, world.say.delen(van: plek).joined(separator: " · ")))
    return [.write([Change(stream, .geparkeerd(zin.notitie, plek))], ticket: 1)]
  }

  /// What is not durable was not said.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    if failure != nil { answers = [] } else if let belofte { answers.append(belofte) }
    belofte = nil
    return []
  }

  /// What there is to tell since the last time.
  public mutating func spoken(_ world: World) -> [String] {
    if !hasBegun, reading == nil { vraag = world.overview.pagina?.vraag }
    var lines = answers
    (hasBegun, answers) = (true, [])
    if let vraag, let pagina = world.overview.pagina, pagina.vraag == vraag {
      lines += told(pagina, world)
      self.vraag = nil
    }
    if let asked, let gevonden = world.gevonden, gevonden.getypt == asked {
      lines += found(gevonden, world)
      self.asked = nil
    }
    if let document = reading.flatMap({ world.document($0, isPrivate: false) }) {
      // A rule says nothing to who listens.
      lines += DocumentFace(width: 100).rows(document).map { $0.text }
        .filter { text in !text.isEmpty && !text.allSatisfy { $0 == "─" } }
      reading = nil
    }
    if let melding = world.melding, melding != toldMelding { lines.append(melding) }
    toldMelding = world.melding
    return lines
  }

  /// What is told of a list without rows: there are no keys here.
  private func leeg(_ vraag: Lijstvraag, _ say: Wording) -> String {
    let isVernauwd = vraag.vernauwing != Vernauwing()
    return switch vraag.lijst {
    case .afspraken(let keuze) where keuze != .alles: say(.geenAfsprakenInRegels, say(.woorden(keuze)))
    case .draden where !isVernauwd: say(.geenDradenInRegels)
    case .afspraken, .casussen, .jaarOud, .sessies, .verzameld, .draden, .draad, .voorstel, .bewaren, .reizen:
      tabblad.leeg(vraag.lijst, isVernauwd: isVernauwd, say)
    }
  }

  /// A page of a list, each row with its number in the whole list.
  private mutating func told(_ pagina: Lijstpagina, _ world: World) -> [String] {
    let say = world.say
    if let sprong = pagina.vraag.sprong, pagina.gevonden == nil {
      return [ActRefusal.noDing(sprong.begin, nearest: nil).sentence(say)]
    }
    guard pagina.aantal > 0 else { return [leeg(pagina.vraag, say)] }
    let afspraken: [Identifier]? =
      if case .afspraken(let rijen) = pagina.rijen { rijen.map(\.id) } else { nil }
    var lines = [say(pagina.vraag.lijst.naam ?? tabblad.naam)]
    // A page at the end of a list has rows that were told before it.
    let first = pagina.vraag.sprong == nil ? max(pagina.vanaf, pagina.vraag.vanaf) : pagina.vanaf
    let last = min(first + LinearReading.bladzij, pagina.vanaf + pagina.aantal)
    for (index, zin) in world.zinnen(pagina).enumerated() where first..<last ~= pagina.vanaf + index {
      let number = pagina.vanaf + index + 1
      if case .draden(let rijen) = pagina.rijen {
        genoemd[number] = Genoemd(stream: .huis, naam: zin, draad: rijen[index].draad.id)
        lines.append("\(number) \(zin)")
        continue
      }
      guard let stream = pagina.stream(van: number - 1) else {
        lines.append(zin)
        continue
      }
      let voorstel: Identifier? = if case .voorstel(let draad) = pagina.vraag.lijst { draad } else { nil }
      genoemd[number] = Genoemd(
        stream: stream, naam: zin, afspraak: afspraken?[index],
        zin: pagina.vraag.lijst.isVerzameld || voorstel != nil ? pagina.zin(van: number - 1) : nil,
        voorstel: voorstel)
      lines.append("\(number) \(zin)")
    }
    verder = last
    if verder < pagina.totaal {
      lines.append(say(.regelsVan, String(first + 1), String(verder), String(pagina.totaal)))
    }
    return lines + [say(pagina.vraag.lijst.hoeVerder)]
  }
}

extension Screenful {
  /// The same in lines, on the terminal of this name; `nil` where there is only a screen.
  public func linear(on terminal: String, _ world: World) -> (any View)? {
    switch self {
    case .zaal(let sessie): LinearView(sessie: sessie, seat: .zaal, terminal: terminal, world: world)
    case .noteer(let sessie): LinearView(sessie: sessie, seat: .noteer, terminal: terminal, world: world)
    case .regie(let sessie): LinearView(sessie: sessie, seat: .regie, terminal: terminal, world: world)
    case .terugkijken: LinearReading()
    case .terugblik(let lijst): LinearReading(lijst)
    case .lees(let stream): LinearReading(reading: stream)
    case .nakijken: LinearNakijken()
    case .start: LinearStart()
    case .wacht(let plek): WachtView(plek)
    case .uitleg: UitlegView()
    case .oefen(.vak, let sessie):
      VakView(
        sessie: sessie, zaal: LinearView(sessie: sessie, seat: .noteer, terminal: terminal, world: world))
    case .oefen(.toetsen, let sessie):
      // Who listens has no wall to look at.
      OefenView(
        sessie: sessie, zaal: LinearView(sessie: sessie, seat: .regie, terminal: terminal, world: world),
        noteer: LinearView(sessie: sessie, seat: .noteer, terminal: terminal, world: world),
        regie: LinearView(sessie: sessie, seat: .regie, terminal: terminal, world: world))
    case .volgende, .teruglezen, .indelen: nil
    }
  }
}
