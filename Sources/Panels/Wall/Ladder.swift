import Screen
import SessionModel
import Text
import Wording

/// The one ladder of layouts, for every form: the first of its places in which all is shown, from the most air to the least.
public enum Ladder {
  /// A place: the letters of the question, and how the things stand.
  private struct Place {
    let letters: Letters
    let rung: Rung
    /// Whether the route and the air around the question give way to its letters.
    let isTight: Bool

    init(_ letters: Letters, _ rung: Rung, isTight: Bool = false) {
      (self.letters, self.rung, self.isTight) = (letters, rung, isTight)
    }
  }

  private static let places: [Place] = [
    Place(.large, .airy), Place(.large, .boxed), Place(.large, .boxed, isTight: true),
    Place(.middle, .airy), Place(.middle, .boxed), Place(.middle, .boxed, isTight: true),
    Place(.small, .airy), Place(.small, .boxed), Place(.small, .boxed, isTight: true),
    Place(.small, .barred), Place(.small, .barred, isTight: true),
    Place(.small, .broad, isTight: true), Place(.small, .lines, isTight: true),
    Place(.text, .boxed), Place(.text, .barred), Place(.text, .broad), Place(.text, .lines),
  ]
  private static let last = places.count - 1
  /// Where a list stands in as many columns as it has room for, also on a small screen.
  private static let ofLists = last - 2

  /// How a wall lies on a screen of this size with so many rows of foot, after the choice before it.
  public static func choose(_ wall: Wall, in size: Size, foot: Int = 1, before: Layout.Choice? = nil)
    -> Layout
  {
    var screen = Screenroom(size, foot: foot)
    screen.giveRows(toRulesOf: wall)
    let choice = { (place: Int) in Layout.Choice(stap: wall.stap, size: size, foot: foot, place: place) }
    let lines = Wrap.read(wall.question, width: max(1, screen.body(routeRows: 0).width))
    let bare = screen.body(routeRows: 0)
    if !wall.question.isEmpty, lines.count > bare.height {
      return asked(wall, screen, choice(last))
    }
    if let reading = wall.contents.reading { return read(reading, wall, screen, choice(last)) }
    var trial = Trial(wall, screen, before: before)
    let first = screen.isSmall ? (wall.contents.tight.isList ? ofLists : last) : 0
    var floor = first
    if let before, before.stap == wall.stap, before.size == size, before.foot == foot {
      floor = min(max(first, before.place), last)
      // Up again only when something was taken back, and where there is air to spare, so that a note or two more do not bring
      // it down at once: neither by their rows nor because the question may take fewer then.
      let higher = floor - 2
      let most = cap(things: wall.contents.things + 2, in: screen.size)
      if let load = before.load, wall.load < load, higher >= first, let there = trial.at(higher),
        there.spare >= 3, there.heading.questionRows <= most
      {
        floor = first
      }
    }
    if let ahead = wall.contents.ahead {
      for place in floor..<last where places[place].letters != .text {
        if let found = trial.at(place, only: ahead) { return trial.layout(found, choice(place)) }
      }
    }
    for place in floor..<last {
      if let found = trial.at(place) { return trial.layout(found, choice(place)) }
    }
    let found = trial.lowest()
    return trial.layout(found, choice(last))
  }

  /// The most rows of the question, by how many things there are: below it all of them are still shown, and it gives way
  /// before they do.
  static func cap(things: Int, in size: Size) -> Int {
    let row =
      switch things {
      case ...0: 0
      case ...3: 1
      case ...15: 2
      default: 3
      }
    if size.rows >= 45, size.columns >= 160 { return [26, 26, 20, 13][row] }
    if size.rows >= 36, size.columns >= 120 { return [20, 20, 13, 6][row] }
    return [13, 13, 6, 3][row]
  }

  private static func asked(_ wall: Wall, _ screen: Screenroom, _ choice: Layout.Choice) -> Layout {
    let body = screen.body(routeRows: screen.isSmall ? 0 : 1)
    let rows = max(1, body.height)
    // The last column is for the sign that there is more.
    let lines = Wrap.read(wall.question, width: max(1, body.width - 1))
    let parts = stride(from: 0, to: lines.count, by: rows).map {
      Array(lines[$0..<min($0 + rows, lines.count)])
    }
    return Layout(
      wall, screen, body, routeRows: screen.isSmall ? 0 : 1, .none(wall, body.size), .question(parts),
      choice: choice)
  }

  private static func read(
    _ reading: Reading, _ wall: Wall, _ screen: Screenroom, _ choice: Layout.Choice
  ) -> Layout {
    for letters in Letters.allCases {
      let routeRows = screen.routeRows(letters)
      let body = screen.body(routeRows: routeRows, hasStrip: false)
      let cap = letters == .text ? Int.max : Ladder.cap(things: 4, in: screen.size)
      let asked = Heading.Asked(
        words: wall.heading, letters: letters, cap: cap, room: body.size, rulesToo: true, largeDream: false)
      guard let heading = Heading(asked), heading.rows < body.height || letters == .text
      else { continue }
      let beeld = Leesbeeld(reading, in: body.split(top: heading.rows).rest)
      if beeld.delen > 1, letters != .text { continue }
      return Layout(wall, screen, body, routeRows: routeRows, heading, .reading(beeld), choice: choice)
    }
    let body = screen.body(routeRows: 0, hasStrip: false)
    return Layout(
      wall, screen, body, routeRows: 0, .none(wall, body.size), .reading(Leesbeeld(reading, in: body)),
      choice: choice)
  }

  // MARK: Trying

  /// What was found on a place.
  private struct Found {
    let heading: Heading
    let routeRows: Int
    let body: Rect
    let rung: Rung
    let form: Layout.Below
    let home: WallPage
    let isAlone: Bool
    /// Rows that are left.
    let spare: Int
  }

  /// Places tried on one wall; what they have in common is made once.
  private struct Trial {
    let wall: Wall
    private var screen: Screenroom
    private let words: Heading.Words
    private let cap: Int
    /// What was laid out before.
    private let known: WallBlocks
    /// What was laid out for the places tried until now, by face and column.
    private var laid: [Laid: FlowBlocks] = [:]
    /// The headings of before, and those that were asked for now.
    private let old: [Heading.Asked: Heading?]
    private var headings: [Heading.Asked: Heading?] = [:]

    init(_ wall: Wall, _ screen: Screenroom, before: Layout.Choice?) {
      (self.wall, self.screen, words) = (wall, screen, wall.heading)
      (known, old) = (before?.blocks ?? WallBlocks(), before?.headings ?? [:])
      // At the end the dream is what it is about, and the lights give way as far as all of them are still there.
      cap = Ladder.cap(things: wall.isEnd ? 0 : wall.contents.things, in: screen.size)
    }

    private struct Laid: Hashable {
      let face, column: Int
      let rung: Rung
    }

    /// Does something with the things of a face as lines, which are laid out once for all places.
    private mutating func laying<Result>(
      _ face: WallContents.Face, _ flow: Flow, _ body: (inout FlowBlocks) -> Result
    ) -> Result {
      let (place, known) = (Laid(face: face.number, column: flow.column, rung: flow.rung), known)
      return body(&laid[place, default: FlowBlocks(flow, known: known)])
    }

    /// What stands on a place when all is shown there; `nil` where it does not fit.
    mutating func at(_ number: Int, only: WallContents.Face? = nil) -> Found? {
      let place = places[number]
      // From small letters on the shape may be tight; where the full one fits as well, that is the better picture.
      let faces = only.map { [$0] } ?? wall.contents.faces(place.letters, isEnd: wall.isEnd)
      let route = routeRows(place)
      // A large dream is worth more than larger letters that leave no air.
      let mayBeLarge = wall.contents.things <= 3 && screen.isWide && !wall.dream.isEmpty
      let dreams = !mayBeLarge ? [false] : place.isTight ? [true] : [true, false]
      let rulesToo = !(wall.contents.showsRules && place.letters <= .middle)
      for largeDream in dreams {
        for (face, isBig) in faces.flatMap({ face in leads(face, place).map { (face, $0) } }) {
          for fit in fits(place) {
            guard
              let heading = heading(
                place.letters, rulesToo: rulesToo, largeDream: largeDream, route: route, fit.yields)
            else { continue }
            if let found = found(face, place, route, heading, isBig: isBig, splitting: fit.isTorn) {
              return found
            }
          }
        }
      }
      return nil
    }

    /// Whether the words at the heart of a step stand in block letters: below a small question where they have room.
    private func leads(_ face: WallContents.Face, _ place: Place) -> [Bool] {
      switch place.letters {
      case .large, .middle: [true]
      case .small: face.lead?.big == nil ? [false] : [true, false]
      case .text: [false]
      }
    }

    /// What gives way before the next place is tried.
    private struct Fit {
      var yields = Heading.Yield.nothing
      /// Whether something may be torn over two columns.
      var isTorn = false
    }

    private func fits(_ place: Place) -> [Fit] {
      let close = Fit(yields: .air)
      guard place.letters == .text else { return place.isTight ? [Fit(), close] : [Fit()] }
      return switch place.rung {
      case .broad: [Fit(), close]
      case .lines: [Fit(), close, Fit(yields: .air, isTorn: true)]
      case .airy, .boxed, .barred, .short, .first: [Fit()]
      }
    }

    private func routeRows(_ place: Place) -> Int {
      place.isTight || place.rung.isLines
        ? min(1, screen.routeRows(.text)) : screen.routeRows(place.letters)
    }

    private mutating func heading(
      _ letters: Letters, rulesToo: Bool, largeDream: Bool, route: Int, _ yields: Heading.Yield
    ) -> Heading? {
      let body = screen.body(routeRows: route)
      let asked = Heading.Asked(
        words: words, letters: letters, cap: letters == .text ? .max : min(cap, body.height - 2),
        room: body.size, rulesToo: rulesToo, largeDream: largeDream, yields: yields)
      if let known = headings[asked] { return known }
      let made = old[asked] ?? Heading(asked)
      headings[asked] = .some(made)
      return made
    }

    private mutating func found(
      _ face: WallContents.Face, _ place: Place, _ routeRows: Int, _ heading: Heading, isBig: Bool,
      splitting: Bool
    ) -> Found? {
      let body = screen.body(routeRows: routeRows)
      let room = body.split(top: heading.rows).rest
      guard heading.rows < body.height || wall.contents.things == 0 else { return nil }
      guard var above = above(face, room, isBig: isBig) else { return nil }
      let gap = gap(face, above, room, place.rung)
      let height = room.height - above.rows - gap
      let placed: [Placed], rows: Int
      if face.groups.allSatisfy({ $0.items.count == 0 }), face.groups.allSatisfy({ $0.head == nil }) {
        (placed, rows) = ([], 0)
        if let shape = above.shape {
          above.shapeRows = shape.wanted(in: room.width, of: room.height - above.leadRows)
        }
      } else if place.rung.isLines {
        guard Flow.mayHold(face.groups, place.rung, width: room.width, height: height) else { return nil }
        let flow = Flow(
          face.groups, place.rung, width: room.width, height: height, continued: wall.say(.vervolg))
        guard let whole = laying(face, flow, { flow.whole(splitting: splitting, &$0) }) else { return nil }
        var page = whole.page
        page.shown = flow.total
        return finished(
          heading, routeRows, body, place.rung, above, gap, page, height: height, spare: whole.spare)
      } else {
        let grid = CardGrid(
          rung: place.rung, width: room.width, height: height, isList: face.isList,
          mayBeFlat: face.shape == nil || place.letters == .text)
        guard let found = grid.place(face.groups) else { return nil }
        (placed, rows) = found
      }
      if let shape = above.shape, rows > 0 {
        // Air is shared: a shape may grow by two thirds of what the things leave.
        let most = above.shapeRows + max(0, height - rows) * 2 / 3
        above.shapeRows = max(above.shapeRows, shape.wanted(in: room.width, of: most))
      }
      var page = WallPage(placed: placed)
      page.shown = face.groups.reduce(0) { $0 + $1.items.count }
      return finished(
        heading, routeRows, body, place.rung, above, gap, page, height: height, spare: height - rows)
    }

    private func finished(
      _ heading: Heading, _ routeRows: Int, _ body: Rect, _ rung: Rung, _ above: Layout.Above,
      _ gap: Int, _ page: WallPage, height: Int, spare: Int
    ) -> Found {
      var (above, gap) = (above, gap)
      // Words stand free of what is below them where no column reaches the foot.
      let isFree = page.placed.allSatisfy { $0.rect.bottom < height }
      if gap == 0, isFree, above.leadRows > 0, above.shape == nil { gap = 1 }
      if !page.placed.isEmpty {
        if above.shape == nil { above.leadRows += gap } else { above.shapeRows += gap }
      }
      return Found(
        heading: heading, routeRows: routeRows, body: body, rung: rung, form: .things(above: above, nil),
        home: page,
        isAlone: true, spare: spare)
    }

    /// Between a shape, or words that are no list, and the things below them, where there is a row to spare.
    private func gap(_ face: WallContents.Face, _ above: Layout.Above, _ room: Rect, _ rung: Rung) -> Int {
      guard face.groups.contains(where: { $0.items.count > 0 }) else { return 0 }
      if above.shape != nil { return room.height >= 8 || face.isList && rung < .barred ? 1 : 0 }
      return above.leadRows > 0 && rung <= .boxed && room.height >= 14 ? 1 : 0
    }

    private func above(_ face: WallContents.Face, _ room: Rect, isBig: Bool) -> Layout.Above? {
      var above = Layout.Above()
      if let lead = face.lead {
        above.lead = lead.lines(room.width)
        if isBig, wall.hasBlocks, let big = lead.big {
          above.big = BigLetters.small.canvas(big, fitting: Size(columns: room.width, rows: 3), style: .title)
        }
        if above.big == nil, let big = lead.big {
          above.lead = Line.wrapped(big, width: room.width, .title) + above.lead
        }
        above.leadRows = (above.big?.size.rows ?? 0) + above.lead.count
        guard above.leadRows <= room.height else { return nil }
      }
      guard let shape = face.shape else { return above }
      guard let rows = shape.rows(in: room.width, atMost: room.height - above.leadRows) else { return nil }
      (above.shape, above.shapeRows) = (shape, rows)
      return above
    }

    /// Where all is shown as lines; and where that is too much a page of it, or the first row of each.
    ///
    /// The head of a small screen goes before anything is hidden there; then, where the newest, the child or a whole group
    /// would be missing, the dream, the end of the question, and at last that of what was said.
    mutating func lowest() -> Found {
      if let found = at(last) { return found }
      if screen.giveHead() {
        for place in (wall.contents.tight.isList ? ofLists : last)...last {
          if let found = at(place) { return found }
        }
      }
      var best = page(.air)
      guard screen.isSmall else { return best }
      for yields in [Heading.Yield.dream, .question] where best.home.lacking > 0 {
        let found = page(yields)
        if found.home.lacking < best.home.lacking { best = found }
      }
      guard best.home.lacking > 0, screen.body(routeRows: 0).width >= Rung.first.width else { return best }
      let first = page(.question, isCut: true)
      return first.home.lacking < best.home.lacking ? first : best
    }

    /// - Parameter isCut: whether of everything the first row is enough.
    private mutating func page(_ yields: Heading.Yield, isCut: Bool = false) -> Found {
      let routeRows = screen.routeRows(.text)
      let body = screen.body(routeRows: routeRows)
      let heading =
        heading(.text, rulesToo: true, largeDream: false, route: routeRows, yields)
        ?? .none(wall, body.size)
      let room = body.split(top: heading.rows).rest
      let (face, above) = staying(room)
      let height = room.height - above.rows
      func flow(_ rung: Rung) -> Flow {
        Flow(face.groups, rung, width: room.width, height: height, continued: wall.say(.vervolg))
      }
      let lines = flow(.lines)
      let (page, isAlone) = laying(face, lines) { lines.home(&$0) }
      let isGrouped = face.groups.contains { $0.head != nil }
      if isCut || isGrouped && page.shown * 5 < lines.total * 4 {
        // The first row of each is an overview; the pages behind it have the whole words.
        let short = flow(isCut ? .first : .short)
        let first = laying(face, short) { short.overview(&$0) }
        if isCut || first.shown > page.shown {
          return Found(
            heading: heading, routeRows: routeRows, body: body, rung: short.rung,
            form: .things(above: above, lines),
            home: first, isAlone: false, spare: 0)
        }
      }
      return Found(
        heading: heading, routeRows: routeRows, body: body, rung: .lines, form: .things(above: above, lines),
        home: page,
        isAlone: isAlone, spare: 0)
    }

    /// What stays above pages: a shape while it leaves most of the room, else only the lead.
    private func staying(_ room: Rect) -> (WallContents.Face, Layout.Above) {
      let half = Rect(
        x: room.x, y: room.y, width: room.width, height: min(room.height, max(room.height / 2, 4)))
      let (tight, plain) = (wall.contents.tight, wall.contents.plain)
      for face in screen.isSmall || room.height < 8 ? [plain, tight] : [tight, plain] {
        guard face.shape?.stays == true, let above = above(face, half, isBig: false) else { continue }
        if above.rows < room.height { return (face, above) }
      }
      let face = wall.contents.bare
      // On a small wall the words of people go before those above them.
      guard room.height >= 6, let above = above(face, room, isBig: false), above.rows < room.height else {
        return (face, Layout.Above())
      }
      return (face, above)
    }

    func layout(_ found: Found, _ choice: Layout.Choice) -> Layout {
      var choice = choice
      (choice.blocks, choice.headings, choice.load) = (found.home.blocks, headings, wall.load)
      return Layout(
        wall, screen, found.body, routeRows: found.routeRows, found.heading, found.form, rung: found.rung,
        home: found.home, isAlone: found.isAlone, choice: choice)
    }
  }
}

extension Layout {
  fileprivate init(
    _ wall: Wall, _ screen: Screenroom, _ body: Rect, routeRows: Int, _ heading: Heading, _ form: Below,
    rung: Rung = .lines, home: WallPage = WallPage(), isAlone: Bool = true, choice: Choice
  ) {
    (self.wall, self.heading, self.form, self.home) = (wall, heading, form, home)
    (letters, self.routeRows, self.rung, self.choice) = (heading.letters, routeRows, rung, choice)
    var body = body
    if wall.isEnd, case .things(let above, _) = form {
      // The last picture stands in the middle.
      let used = heading.rows + above.rows + (home.placed.map(\.rect.bottom).max() ?? 0)
      let wide = max(
        heading.columns, home.placed.map(\.rect.right).max() ?? 0, above.lead.map(\.whole).max() ?? 0)
      body =
        body.split(top: max(0, body.height - used) / 2).rest
        .split(left: max(0, body.width - wide) / 2).rest
    }
    (self.body, head, route) = (body, screen.head, screen.route(routeRows))
    harvest = body.split(top: heading.rows).rest
    columns = rung.columns(in: body.width)
    strip =
      switch form {
      case .things, .question: screen.hasStrip ? body.bottom : nil
      case .reading: nil
      }
    total = wall.contents.things
    hasPages =
      switch form {
      case .things: !isAlone
      case .reading(let beeld): beeld.delen > 1
      case .question(let parts): parts.count > 1
      }
  }
}
