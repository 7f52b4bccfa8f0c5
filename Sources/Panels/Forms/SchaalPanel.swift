import Screen
import SessionModel
import Text
import Wording

/// A scale of 0 to 10 with a mark per person, what makes it already that number, and where everybody stood before.
public struct SchaalPanel: Panel {
  /// The form `schaal`.
  public init() {}

  /// The ruler with who stands where, and below it the words that go with each mark.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let earlier = Standplaats.eerdere(etappe, scene)
    var marks = etappe.schalen.map { Mark($0, earlier, scene) }
    // Of one alone nobody asks whether it is the newest.
    if marks.count > 1 { marks[marks.count - 1].isNewest = true }
    if let beeld = etappe.stap.beeld { return pictures(beeld, marks, etappe, scene) }
    let path = earlier.isEmpty ? [] : [Standplaats(etappe, scene)].compactMap { $0 } + earlier.reversed()
    let notities = scene.zichtbaar(etappe)
    let (all, notes) = (items(marks), scene.wallGroups(notities))
    let groups = [WallGroup(nil, all)] + notes
    // Whom the line names at a place of their own is not told again below it, where a list of numbers reads as a second one.
    let told = Ruler.namesAll(marks) ? all.filter(\.saysMore) : all
    let ends = (etappe.stap.nul.map { "0  " + $0 } ?? "", etappe.stap.tien.map { $0 + "  10" } ?? "")
    let latest = notities.laatst
    let face = { (height: Ruler.Height) in
      WallContents.Face(shape: Ruler(marks, path, ends: ends, height, scene.say), groups, isList: true)
    }
    let full = WallContents.Face(
      shape: Ruler(marks, path, ends: ends, .full, things: all.count - told.count, scene.say),
      [WallGroup(nil, told)] + notes, isList: true)
    return WallContents(
      full, tight: face(.tight), plain: face(.low), bare: .init(groups, isList: true), latest: latest)
  }

  /// The five pictures with who chose which, and the same words below them.
  private func pictures(_ beeld: Beeld, _ marks: [Mark], _ etappe: Etappe, _ scene: Scene) -> WallContents {
    let notities = scene.zichtbaar(etappe)
    let all = items(marks)
    let told = all.filter(\.saysMore)
    let row = Beeldenrij(
      beeld, namen: marks.flatMap { mark in mark.cijfers.map { ($0, mark.naam, mark.isChild) } },
      things: all.count - told.count, hasBlocks: scene.hasBlocks)
    let notes = scene.wallGroups(notities)
    let groups = [WallGroup(nil, all)] + notes
    // The pictures are what it is about: the question gives way before they do.
    return WallContents(
      .init(shape: row, [WallGroup(nil, told)] + notes, isList: true),
      plain: .init(lead: row.woorden, groups, isList: true), bare: .init(groups, isList: true),
      latest: notities.laatst)
  }

  /// Who gave which number and why, the child first, then from low to high.
  private func items(_ marks: [Mark]) -> [WallItem] {
    let items = marks.enumerated().map { order, mark in mark.item(order: order) }
    let sorted = zip(marks, items).sorted { ($0.0.laagste, $0.1.order) < ($1.0.laagste, $1.1.order) }.map(\.1)
    return sorted.filter(\.isChild) + sorted.filter { !$0.isChild }
  }

  /// Who did not set a mark yet.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let marked = Set(etappe.schalen.compactMap(\.deelnemer))
    let silent = scene.sessie.deelnemers.filter { !marked.contains($0.id) && $0.gegevens.plek == .tafel }
    let names = silent.map(scene.naam).joined(separator: ", ")
    guard let beeld = etappe.stap.beeld else {
      return silent.isEmpty ? [] : [scene.say(.nogGeenCijfer, names)]
    }
    let keys = beeld.plaatjes.map { scene.say(.plaatjeMetLetter, $0.rawValue, String($0.letter)) }
    return [scene.say(.kiesPlaatje, keys.joined(separator: " · "))]
      + (silent.isEmpty ? [] : [scene.say(.nogGeenPlaatje, names)])
  }

  /// A number for each person and for the table as a whole.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    var rows: [(id: Identifier?, naam: String, aantal: Int)] = scene.sessie.deelnemers.map {
      ($0.id, scene.naamMetAantal($0), $0.gegevens.aantal)
    }
    rows.append((nil, scene.say(.heleTafel), 1))
    return .formulier(
      Form(
        dingen: rows.map { row in
          let known = etappe.schalen.first { $0.deelnemer == row.id }
          return Form.Ding(
            id: row.id?.text ?? "tafel", titel: row.naam, detail: known?.rij ?? "",
            klaar: known != nil,
            achtergehouden: false,
            velden: [
              Self.mark(etappe.stap.beeld, of: row.aantal, begin: known, scene.say),
              Form.Field(scene.say(.veldWatMaaktHet), begin: known?.waarom ?? ""),
              Form.Field(scene.say(.veldStapHoger), begin: known?.hoger ?? ""),
            ],
            changes: { [stream = scene.stream, stap = etappe.id, beeld = etappe.stap.beeld] values in
              let cijfers = values.answer(0).split(separator: " ").compactMap { Int($0) }
              guard let cijfer = cijfers.first else { return [] }
              let schaal = Sessie.Schaal(
                stap: stap, deelnemer: row.id, beeld: beeld, cijfer: cijfer, meer: Array(cijfers.dropFirst()),
                waarom: values.answer(1), hoger: values.answer(2))
              return [Change(stream, .schaalGezet(schaal))]
            })
        }))
  }

  /// What a mark is filled in with: a picture by its letter, a number, or a row of them.
  private static func mark(_ beeld: Beeld?, of aantal: Int, begin: Sessie.Schaal?, _ say: Wording)
    -> Form.Field
  {
    let known = begin.map { $0.cijfers.map(String.init).joined(separator: " ") } ?? ""
    guard aantal == 1 else {
      let range = beeld == nil ? 0...10 : Beeld.plaatsen
      return Form.Field(
        say(.veldCijfers), .getallen(range, hoogstens: aantal), begin: known, verplicht: true)
    }
    guard let beeld else {
      return Form.Field(say(.veldCijfer), .getal(0...10), begin: known, verplicht: true)
    }
    let options = zip(beeld.plaatjes, Beeld.plaatsen).map { plaatje, place in
      Form.Field.Option(letter: plaatje.letter, label: plaatje.rawValue, value: String(place))
    }
    return Form.Field(say(.veldPlaatje), .keuze(options), begin: known, verplicht: true)
  }
}

extension Scene {
  /// Whose mark it is, and which: "moeder 4".
  package func cijfer(_ schaal: Sessie.Schaal) -> String {
    let wie = sessie.deelnemer(schaal.deelnemer).map(naam) ?? say(.heleTafel)
    return "\(wie) \(schaal.rij)"
  }
}

/// Where everybody stood on the scale in one session: every mark, and never one number for all.
private struct Standplaats: Sendable {
  /// When that was, in words.
  let dag: String
  /// The marks there were, from low to high.
  let punten: [Int]
  /// What everybody said who is known by a label, by that label.
  private let cijfers: [String: String]

  /// The sessions of this casus before this one in which a scale was used, oldest first.
  static func eerdere(_ etappe: Etappe, _ scene: Scene) -> [Standplaats] {
    scene.eerdere.map(\.meegenomen).compactMap { sessie in
      // A number can be asked in any step; the step of the same name counts first, then one that asks for it. Numbers say
      // nothing beside pictures.
      let scales = sessie.stappen.filter { $0.stap.beeld == etappe.stap.beeld && !$0.schalen.isEmpty }
      let same =
        scales.last { $0.stap.naam == etappe.stap.naam } ?? scales.last { $0.stap.vorm == .schaal }
        ?? scales.last
      let dag = sessie.begonnen.map { scene.say.shortDate(scene.clock.read($0).day) } ?? ""
      return same.flatMap { Standplaats($0, sessie, dag: dag, scene) }
    }
  }

  /// Where the table stands today; `nil` before the first mark.
  init?(_ etappe: Etappe, _ scene: Scene) {
    self.init(etappe, scene.sessie, dag: scene.say(.vandaag), scene)
  }

  /// The people count; the mark of the table as a whole does where nobody set one alone.
  private init?(_ etappe: Etappe, _ sessie: Sessie, dag: String, _ scene: Scene) {
    let people = etappe.schalen.filter { $0.deelnemer != nil }
    let counted = people.isEmpty ? etappe.schalen : people
    guard !counted.isEmpty else { return nil }
    self.dag = dag
    punten = Set(counted.flatMap(\.cijfers)).sorted()
    cijfers = Dictionary(
      people.compactMap { schaal in
        sessie.deelnemer(schaal.deelnemer).map { (Standplaats.sleutel($0, scene), schaal.rij) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The marks, and when.
  var tekst: String {
    let numbers = punten.map(String.init).joined(separator: " ")
    return dag.isEmpty ? numbers : "\(numbers) · \(dag)"
  }

  /// What the same person, or a group of the same name, said then.
  func cijfer(_ deelnemer: Deelnemer, _ scene: Scene) -> String? {
    cijfers[Standplaats.sleutel(deelnemer, scene)]
  }

  private static func sleutel(_ deelnemer: Deelnemer, _ scene: Scene) -> String {
    "\(scene.naam(deelnemer)) · \(deelnemer.stem.rawValue)"
  }
}

/// Somebody's place on the scale.
private struct Mark: Sendable {
  let naam: String
  /// Every mark: one of a person, a row of a group.
  let cijfers: [Int]
  let isChild: Bool
  /// Whether it is the last one that came in.
  var isNewest = false
  private let stem: Stem?
  private let waarom, hoger: String
  /// The marks in words, where they are pictures.
  private let plaatje: String?
  /// What the same person said before, in words.
  private let eerder: String

  init(_ schaal: Sessie.Schaal, _ earlier: [Standplaats], _ scene: Scene) {
    let deelnemer = scene.sessie.deelnemer(schaal.deelnemer)
    naam = deelnemer.map(scene.wandnaam) ?? scene.say(schaal.deelnemer == nil ? .heleTafel : .iemand)
    (stem, isChild) = (deelnemer?.stem, deelnemer?.stem == .jeugdige)
    (cijfers, waarom, hoger) = (schaal.cijfers, schaal.waarom, schaal.hoger)
    plaatje = schaal.beeld == nil ? nil : schaal.rij
    let before = deelnemer.map { person in earlier.compactMap { $0.cijfer(person, scene) } } ?? []
    eerder = before.isEmpty ? "" : scene.say(.eerder, before.joined(separator: ", "))
  }

  /// The lowest of its marks: where it stands in the list.
  var laagste: Int { cijfers.min() ?? 0 }

  /// The number and whose it is, what makes it that, and one step up; of a group all its numbers.
  func item(order: Int) -> WallItem {
    var item = WallItem(waarom, stem: stem)
    let row = cijfers.map(String.init).joined(separator: " ")
    if let plaatje {
      item.opening = "\(naam): \(plaatje)"
    } else {
      (item.number, item.opening) = cijfers.count == 1 ? (cijfers[0], naam) : (nil, "\(row)  \(naam)")
    }
    (item.isChild, item.isNewest, item.order) = (isChild, isNewest, order)
    item.details = [.init(hoger, .accent, lead: "↑ "), .init(eerder, .quiet)]
    return item
  }
}

/// The line from 0 to 10 over the whole width, with names above it and the way the table came below it.
private struct Ruler: WallShape {
  private let marks: [Mark]
  private let say: Wording
  private let path: [Standplaats]
  private let ends: (low: String, high: String)
  private let height: Height

  /// How high it is.
  enum Height {
    case full
    /// What its ends mean and the way the table came are only there where there are rows left.
    case tight
    /// Only the line with its dots on it, and the numbers.
    case low
  }

  /// - Parameter things: how many of the marks are told by the line alone.
  init(
    _ marks: [Mark], _ path: [Standplaats], ends: (low: String, high: String), _ height: Height,
    things: Int = 0, _ say: Wording
  ) {
    (self.marks, self.ends, self.height, self.things, self.say) = (marks, ends, height, things, say)
    self.path = Array(path.prefix(5))
  }

  let things: Int

  /// Whether nobody stands where somebody else does, so that the line names all of them.
  static func namesAll(_ marks: [Mark]) -> Bool {
    let numbers = marks.flatMap(\.cijfers)
    return Set(numbers).count == numbers.count && marks.allSatisfy { TextWidth.of($0.naam) <= longest }
  }

  /// The columns of a name above the line.
  private static let longest = 20

  func wanted(in width: Int, of limit: Int) -> Int {
    height == .low
      ? Ruler.lowest : min(limit, levels(names(width)) + 3 + path.count + (hasEnds(width) ? 1 : 0))
  }

  /// A name for each number, on the row where it has room.
  private struct Name {
    let text: String
    let isChild: Bool
    let x, level, stem: Int
  }

  /// The most rows of names; what has no room there has its dot, and its name in the list.
  private static let levels = 3
  /// The rows of the dots, the line and its numbers; as low as it can be the dots stand on the line.
  private static let (line, lowest) = (3, 2)

  /// - Parameter height: the rows there are; where they are few, so are those of the names.
  private func names(_ width: Int, height: Int = .max) -> [Name] {
    let levels = min(Ruler.levels, max(0, height - Ruler.line))
    var ends: [[Range<Int>]] = Array(repeating: [], count: levels)
    var names: [Name] = []
    for cijfer in Set(marks.flatMap(\.cijfers)).sorted() {
      let here = marks.filter { $0.cijfers.contains(cijfer) }
      guard let first = here.first(where: \.isChild) ?? here.first(where: \.isNewest) ?? here.first else {
        continue
      }
      // How many gave it: of one group as often as it did, else whoever else did.
      let count = here.reduce(0) { $0 + $1.cijfers.count { $0 == cijfer } }
      let others = count == 1 ? "" : here.count == 1 ? " ×\(count)" : " " + say(.enZoveel, String(count - 1))
      let signs = (first.isNewest ? "►" : "") + (first.isChild ? "♦" : "")
      let sign = signs.isEmpty ? "" : signs + " "
      let text = sign + Wrap.oneLine(first.naam, width: min(width, Ruler.longest)) + others
      let stem = Ruler.column(cijfer, width: width)
      let span = TextWidth.of(text)
      let x = max(0, min(width - span, stem - span / 2))
      let taken = x..<(x + span + 2)
      guard let level = ends.indices.first(where: { level in !ends[level].contains { $0.overlaps(taken) } })
      else {
        continue
      }
      ends[level].append(taken)
      names.append(Name(text: text, isChild: first.isChild, x: x, level: level, stem: stem))
    }
    return names
  }

  private func hasEnds(_ width: Int) -> Bool {
    let taken = TextWidth.of(ends.low) + TextWidth.of(ends.high)
    return taken > 0 && taken + 3 <= width
  }

  private func levels(_ names: [Name]) -> Int { (names.map(\.level).max() ?? -1) + 1 }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    guard width > 2 * Ruler.margin + 22 else { return nil }
    if things > 0, names(width).count < Set(marks.flatMap(\.cijfers)).count { return nil }
    let rows =
      switch height {
      case .full: levels(names(width)) + Ruler.line + path.count + (hasEnds(width) ? 1 : 0)
      case .tight: levels(names(width, height: limit)) + Ruler.line
      case .low: Ruler.lowest
      }
    return rows <= limit ? rows : nil
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    var rect = rect
    let (names, width) = (names(rect.width, height: rect.height), rect.width)
    let levels = levels(names)
    let isLow = rect.height < Ruler.line
    if hasEnds(rect.width), rect.height > levels + 3 {
      canvas.put(ends.low, at: rect.origin, style: .quiet)
      canvas.put(ends.high, at: Point(x: rect.right - TextWidth.of(ends.high), y: rect.y), style: .quiet)
      rect = rect.split(top: 1).rest
    }
    drawPath(path.prefix(max(0, rect.height - levels - 3)), below: levels + 3, on: &canvas, in: rect)
    let line = isLow ? rect.y : rect.y + levels + 1
    // Names stand on their mark; a higher one on a thin line, where no other name is in between.
    for name in names {
      for y in (rect.y + levels - name.level)..<max(rect.y + levels - name.level, line - 1) {
        canvas.put("│", at: Point(x: rect.x + name.stem, y: y), style: .rule)
      }
    }
    for name in names {
      let y = rect.y + levels - 1 - name.level
      canvas.put(
        name.text, at: Point(x: rect.x + name.x, y: y), style: name.isChild ? .child.bolded() : .text.bolded()
      )
    }
    canvas.rule(y: line, from: rect.x + Ruler.margin, width: width - 2 * Ruler.margin)
    let cijfers = Set(marks.flatMap(\.cijfers))
    for number in 0...10 {
      let x = rect.x + Ruler.column(number, width: width)
      let tick = number == 0 ? "├" : number == 10 ? "┤" : "┼"
      let label = String(number)
      let style: Style = cijfers.contains(number) ? .accent.bolded() : .quiet
      canvas.put(tick, at: Point(x: x, y: line), style: .rule)
      canvas.put(label, at: Point(x: x - label.utf8.count / 2, y: line + 1), style: style)
      if cijfers.contains(number) {
        canvas.put("●", at: Point(x: x, y: isLow ? line : line - 1), style: .accent.bolded())
      }
    }
  }

  /// Today on top and back in time below it, each with a dot at every mark.
  private func drawPath(
    _ path: ArraySlice<Standplaats>, below top: Int, on canvas: inout Canvas, in rect: Rect
  ) {
    let width = rect.width
    for (index, place) in path.enumerated() {
      let y = rect.y + top + index
      let columns = place.punten.map { Ruler.column($0, width: width) }
      guard let first = columns.first, let last = columns.last else { continue }
      let style: Style = index == 0 ? .accent : .quiet
      let room = TextWidth.of(place.tekst)
      for x in columns { canvas.put(index == 0 ? "●" : "○", at: Point(x: rect.x + x, y: y), style: style) }
      // Beside the dots where it fits: past the last one, else before the first.
      let left = last + 2 + room <= width ? last + 2 : first - 1 - room
      guard left >= 0 else { continue }
      canvas.put(place.tekst, at: Point(x: rect.x + left, y: y), style: style, width: width)
    }
  }

  private static let margin = 2

  private static func column(_ number: Int, width: Int) -> Int {
    margin + (width - 2 * margin - 1) * number / 10
  }
}

extension WallItem {
  /// Whether something is told of it besides what it is called by.
  fileprivate var saysMore: Bool { !text.isEmpty || details.contains { !$0.text.isEmpty } }
}
