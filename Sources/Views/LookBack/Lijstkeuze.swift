import Acts
import Screen
import SessionModel
import Text
import Wording

// Which rows of a list are looked at, and a session that is played again.

extension TerugkijkenView {
  /// Shows fewer of what was agreed, or all of it again; or another list over all sessions.
  mutating func vernauw(_ world: World, step: Int) -> [Wish] {
    let next: Lijstvraag.Lijst
    switch lijst.lijst {
    case .sessies, .draden, .draad, .voorstel, .bewaren, .reizen: return []
    case .casussen: next = .jaarOud
    case .jaarOud: next = .casussen
    case .afspraken(let keuze): next = .afspraken(Lijstvraag.Keuze.allCases.volgende(na: keuze, step))
    case .verzameld(let soort): next = .verzameld(Verzameling.allCases.volgende(na: soort, step))
    }
    gemerkt = []
    return lijst.vernauw(tot: next, rows: rows(world), world)
  }

  /// Narrows a list by what is typed, as it is typed.
  mutating func narrow(_ key: Key, _ world: World) -> [Wish] {
    guard var editor = filter else { return [] }
    switch key {
    case .enter: filter = nil
    case .escape:
      filter = nil
      return lijst.vernauw(met: "", rows: rows(world), world)
    case .function(1): help = 0
    case .ctrl("q"): return [.leave]
    case .ctrl("c"): return [.tell(world.say(.stoppenMet))]
    default:
      let before = editor.text
      guard editor.handle(key) else { return [] }
      filter = editor
      guard editor.text != before else { return [] }
      return lijst.vernauw(met: CleanText.oneLine(editor.text), rows: rows(world), world)
    }
    return []
  }

  // MARK: A session played again

  mutating func play(_ key: Key, _ spel: Terugspeelscherm, _ world: World) -> [Wish] {
    let asked = Terugspeelscherm.keys(world.say).intent(for: key)
    let toets = !spel.zoektWoorden || asked == .stop || asked == .onderbreken ? asked : nil
    switch toets {
    case .weg:
      stapel.removeLast()
      return []
    case .hulp: help = 0
    case .stop: return Act.Name.stoppen.act.wishes(world)
    case .onderbreken: return Act.Name.onderbreken.act.wishes(world)
    case .verder, .terug, .stap, .stapTerug, .lichtje, .citaat, .zoek, .treffer, .speel, .alles, nil:
      var spel = spel
      spel.handle(key, world)
      stapel[stapel.count - 1] = .spel(spel)
    }
    return []
  }
}
