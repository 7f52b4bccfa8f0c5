import Panels
import Screen
import SessionModel
import Wording

/// A whole reisbureau with an invented family that answers from a script, and a coach who looks at the craft and no more at keys.
///
/// It is the projector's own screen with the table below it. What the family says, and what the coach remarks, follows
/// from the events alone (`Vakles`).
public struct VakView: View {
  private let sessie: Identifier
  private var zaal: any View
  /// The report, once the session is closed.
  private var verslag = Oefenverslag()
  /// What was told last, where it is told in lines.
  private var told: [String] = []

  /// Practice in this session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, world: World) {
    self.init(sessie: sessie, zaal: ZaalView(sessie: sessie, terminal: terminal, world: world))
  }

  /// Practice in this session, on this screen of it.
  init(sessie: Identifier, zaal: any View) { (self.sessie, self.zaal) = (sessie, zaal) }

  private func les(_ world: World) -> Vakles? {
    world.scene(sessie).map { Vakles($0, world.state.sessies[sessie]?.events ?? []) }
  }

  private func isOver(_ world: World) -> Bool { world.state.sessie(sessie)?.gesloten != nil }

  // MARK: Keys

  /// Takes one key.
  public mutating func handle(_ key: Key, _ world: World) -> [Wish] {
    isOver(world) ? verslag.handle(key, of: sessie, world) : world.staying(zaal.handle(key, world))
  }

  /// Takes a whole line.
  public mutating func enter(line: String, _ world: World) -> [Wish] {
    world.staying(zaal.enter(line: line, world))
  }

  /// Tells how a write ended.
  public mutating func settled(_ ticket: Int, failure: StoreFailure?, next: Identifier) -> [Wish] {
    zaal.settled(ticket, failure: failure, next: next)
  }

  /// Takes up what was being typed.
  public mutating func adopt(_ content: DraftContent, _ world: World) { zaal.adopt(content, world) }

  /// Whether words stand in a box.
  public var holdsWords: Bool { zaal.holdsWords }

  /// When the screen changes by itself next.
  public func nextChange(_ world: World, _ regions: Regions) -> Moment? { zaal.nextChange(world, regions) }

  // MARK: What is said

  /// How far one is.
  private func voortgang(_ world: World) -> String {
    guard let sessie = world.state.sessie(sessie), sessie.gesloten == nil,
      let here = sessie.stappen.firstIndex(where: { $0.id == sessie.huidig })
    else { return world.say(.vakNabespreken) }
    return world.say(.vakVoortgang, String(here + 1), String(sessie.stappen.count))
  }

  /// What the coach says, and what is said at the table.
  private func texts(_ world: World) -> (coach: [String], table: [String]) {
    guard let les = les(world) else { return ([], []) }
    let say = world.say
    guard !isOver(world) else { return (terugblik(les, say), []) }
    let remarks = les.opmerkingen.map { text($0, world) }
    let table = les.gezegd.map { regel($0.stem, $0.tekst, world) }
    let hint: [String] =
      if table.isEmpty { isLastStep(world) ? [] : [say(.vakIedereenGehoord)] } else if les.wachtOpVraag {
        [say(.vakStilte)]
      } else {
        []
      }
    let last = isLastStep(world) ? [say(.vakLaatste)] : []
    return (remarks + hint + last, table)
  }

  private func isLastStep(_ world: World) -> Bool {
    guard let sessie = world.state.sessie(sessie) else { return false }
    return sessie.huidig == sessie.stappen.last?.id
  }

  /// How somebody is called at the table.
  private func naam(_ stem: Stem, _ world: World) -> String {
    let label = wie(stem, world)?.gegevens.label ?? ""
    return label.isEmpty ? world.say(.name(of: stem)) : label
  }

  private func wie(_ stem: Stem, _ world: World) -> Deelnemer? {
    world.state.sessie(sessie)?.deelnemers.first { $0.stem == stem }
  }

  /// What somebody says, behind the letter by which it is noted.
  private func regel(_ stem: Stem, _ tekst: Phrase, _ world: World) -> String {
    let letter = wie(stem, world).flatMap { world.state.sessie(sessie)?.letter(of: $0.id) } ?? stem.letter
    return world.say(.vakZegt, String(letter), naam(stem, world), world.say(tekst))
  }

  private func text(_ opmerking: Vakles.Opmerking, _ world: World) -> String {
    switch opmerking {
    case .nietGehoord(let stap, let stemmen):
      world.say(.vakNietGehoord, stap, stemmen.map { naam($0, world) }.joined(separator: ", "))
    case .gesloten(let vraag): world.say(.vakGesloten, vraag)
    case .voorHetKind(let stem): world.say(.vakVoorHetKind, naam(stem, world))
    }
  }

  /// What there is to say once it is over: a line for each rule.
  private func terugblik(_ les: Vakles, _ say: Wording) -> [String] {
    let (gehoord, vragen) = (les.gehoord, les.openVragen)
    let kind: Phrase =
      switch les.kindEerst {
      case nil: .vakDroomLeeg
      case true?: .vakKindEerst
      case false?: .vakKindNietEerst
      }
    return [
      say(.vakStemmen, String(gehoord.stappen), String(gehoord.van)),
      vragen.van == 0 ? say(.vakGeenVragen) : say(.vakVragen, String(vragen.open), String(vragen.van)),
      say(kind),
      say(.vakKlaar),
    ]
  }

  // MARK: Telling

  /// What the screen tells, and what is new of the coach and the table.
  public mutating func spoken(_ world: World) -> [String] {
    let lines = zaal.spoken(world)
    let (coach, table) = texts(world)
    let texts = [voortgang(world)] + coach + table
    let before = Set(told)
    guard told != texts else { return lines }
    told = texts
    return lines + (isOver(world) ? Oefenverslag.spoken(of: sessie, world) : [])
      + texts.filter { !before.contains($0) }
  }

  // MARK: Drawing

  /// The whole screen at this moment.
  public func render(_ world: World, size: Size, _ regions: Regions) -> Canvas {
    let (coach, table) = texts(world)
    return Coach(voortgang(world), coach, table: table, size: size).canvas(size) { rest in
      isOver(world) ? verslag.render(of: sessie, world, size: rest) : zaal.render(world, size: rest, regions)
    }
  }
}
