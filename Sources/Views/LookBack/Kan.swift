import Screen
import SessionModel

/// What a key does with what somebody is at: a footer names none that does nothing there.
///
/// The keys of a place stay as they are, and so does help: it says what can be done there at all.
struct Kan: OptionSet, Sendable {
  let rawValue: Int

  /// To read it.
  static let lees = Kan(rawValue: 1)
  /// To show the words of a list, which stand there after that.
  static let toon = Kan(rawValue: 2)
  /// To say what became of it.
  static let zet = Kan(rawValue: 4)
  /// To put it in a thread, to mark it: a note says it.
  static let zin = Kan(rawValue: 8)
  /// To change the thread it is, or is in.
  static let draad = Kan(rawValue: 16)
  /// To say of something that waits where it does.
  static let plek = Kan(rawValue: 32)
  /// To read it back with those who said it.
  static let teruglezen = Kan(rawValue: 64)
  /// To play it again, to sort it.
  static let sessie = Kan(rawValue: 128)
  /// To see what stays in it, or to cover that again.
  static let inzien = Kan(rawValue: 1_024)
  /// To see what worked in other journeys.
  static let reizen = Kan(rawValue: 256)
  /// To go on to another place that was found.
  static let treffer = Kan(rawValue: 512)

  /// To narrow it.
  static let vernauw = Kan(rawValue: 2_048)

  /// All of it: for help and the manual.
  static let alles = Kan(rawValue: -1)
}

extension TerugkijkenView {
  /// What can be done with what is in sight.
  func kan(_ world: World) -> Kan {
    var kan: Kan =
      switch stapel.last {
      case .stuk(let stuk): stuk.kan(world)
      case .reis(let reis): reis.kan(world)
      case .reizen(let reizen): reizen.herkomst(world) == nil ? [] : .lees
      case .afspraak, .spel: []
      case nil: lijst.kan(world, isBedekt: tabblad.heeftInhoud && !showsContent)
      }
    if zoek?.heeftVolgende(world) == true { kan.insert(.treffer) }
    if stapel.isEmpty, !lijst.lijst.velden.isEmpty { kan.insert(.vernauw) }
    return kan
  }
}

extension Lijstscherm {
  /// What can be done with the row somebody is at; of a covered one only to show its words.
  func kan(_ world: World, isBedekt: Bool) -> Kan {
    guard let pagina = pagina(world) else { return [] }
    guard pagina.totaal > 0 else { return pagina.draad == nil ? [] : .draad }
    if isBedekt { return .toon }
    var kan: Kan = []
    if stream(world) != nil || draad(world) != nil { kan.insert(.lees) }
    if kanZetten(world) { kan.insert(.zet) }
    if zin(world) != nil { kan.formUnion([.zin, .plek]) }
    if draad(world) != nil || pagina.draad != nil { kan.insert(.draad) }
    return kan
  }
}

extension Leesscherm {
  /// What can be done with what is read, once it is here.
  func kan(_ world: World) -> Kan {
    switch stream.kind {
    case .sessie:
      world.verslag(stream.id, isPrivate: false).map { verslag in
        verslag.laatWeg ? [.teruglezen, .sessie, .inzien] : [.teruglezen, .sessie]
      } ?? []
    case .casus: world.heeftGesprekken(stream.id) ? .teruglezen : []
    case .huis: []
    }
  }
}

extension Reisscherm {
  /// What can be done with the page, or with the line somebody is at.
  func kan(_ world: World) -> Kan {
    guard let reis = world.state.casus(casus), reis.profiel != nil else { return [] }
    var kan: Kan = world.heeftGesprekken(casus) ? .teruglezen : []
    if reis.soort == .kind { kan.insert(.reizen) }
    guard deel != nil else { return kan.union(.lees) }
    guard let regel = regel(world) else { return kan }
    if regel.herkomst != nil { kan.insert(.lees) }
    if regel.herkomst?.afspraak != nil { kan.insert(.zet) }
    if regel.zin != nil { kan.formUnion([.zin, .plek]) }
    return kan
  }
}

extension World {
  /// Whether a talk of a journey is here, to be read back.
  func heeftGesprekken(_ casus: Identifier) -> Bool {
    state.sessies.values.contains { $0.state.begin?.casus == casus && $0.state.begonnen != nil }
  }
}
