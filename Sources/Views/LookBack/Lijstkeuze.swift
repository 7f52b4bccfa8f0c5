import Acts
import Screen
import SessionModel
import Text
import Wording

// Which rows of a list are looked at, and a session that is played again.

extension TerugkijkenView {
  /// Shows fewer of what was agreed, or all of it again; or another list over all sessions.
  mutating func vernauw(_ world: World, step: Int) -> [Wish] {
    let keuzes = lijst.lijst.keuzes
    guard !keuzes.isEmpty else { return [] }
    gemerkt = []
    return lijst.vernauw(tot: keuzes.volgende(na: lijst.lijst, step), rows: rows(world), world)
  }

  /// Narrows a list by what is typed, as it is typed.
  mutating func narrow(_ key: Key, _ world: World) -> [Wish] {
    guard var editor = filter else { return [] }
    if let wishes = pick(key, world) { return wishes }
    switch key {
    case .enter: filter = nil
    case .tab: filterrij = Filterrij(lijst: lijst.lijst.velden, achter: editor.text)
    case .escape:
      filter = nil
      return lijst.vernauw(met: "", rows: rows(world), world)
    case .function(1): help = 0
    case .ctrl("q"): return [.leave]
    case .ctrl("c"): return [.tell(world.say(.stoppenMet))]
    default:
      let before = editor.text
      guard key == .backspace && editor.neemFilterTerug() || editor.handle(key) else { return [] }
      filter = editor
      guard editor.text != before else { return [] }
      return lijst.vernauw(met: CleanText.oneLine(editor.text), rows: rows(world), world)
    }
    return []
  }

  /// Takes a key while the row is open; `nil` where it is not, or where the key is for the whole screen.
  private mutating func pick(_ key: Key, _ world: World) -> [Wish]? {
    guard let open = filterrij, key != .function(1), key != .ctrl("q"), key != .ctrl("c") else { return nil }
    switch open.take(key) {
    case .blijft(let next): filterrij = next
    case .dicht: filterrij = nil
    case .typt(let words):
      filterrij = nil
      filter?.voeg(filter: words)
      return lijst.vernauw(met: CleanText.oneLine(filter?.text ?? ""), rows: rows(world), world)
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
      let wishes = spel.handle(key, world)
      stapel[stapel.count - 1] = .spel(spel)
      return wishes
    }
    return []
  }
}
