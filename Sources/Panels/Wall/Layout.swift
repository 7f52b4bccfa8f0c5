import Screen
import SessionModel
import Text

/// How a step lies on a wall of some size: made once for each change, and read by whoever draws it, turns its pages, tells
/// it in small, or makes the next one.
///
/// A value: the same wall in the same size after the same choice lies the same way.
public struct Layout {
  /// The place on the ladder that was taken, of a step on a wall of a size: within those it only goes down.
  public struct Choice: Equatable, Sendable {
    let stap: StapID
    let size: Size
    let foot: Int
    /// Which of the places it is, from the most air on.
    public let place: Int
    // What follows is no part of what was chosen.

    /// Things and headings that were laid out there.
    var blocks = WallBlocks()
    var headings: [Heading.Asked: Heading?] = [:]
    /// How much there was to show; `nil` of a place that another terminal told.
    var load: Int?

    /// The place that a step lies at on a wall, as another terminal told it.
    public init(stap: StapID, size: Size, foot: Int, place: Int) {
      (self.stap, self.size, self.foot, self.place) = (stap, size, foot, place)
    }

    /// Whether both are one place on one wall.
    public static func == (one: Choice, other: Choice) -> Bool {
      one.stap == other.stap && one.size == other.size && one.foot == other.foot && one.place == other.place
    }
  }

  /// How large the question is.
  public let letters: Letters
  /// The rows of the route: three, one, or none where there is no room to draw one.
  public let routeRows: Int
  /// How the things stand.
  public let rung: Rung
  /// How many stand side by side.
  public let columns: Int
  /// What the next layout goes on from.
  public let choice: Choice

  /// Where the head of the screen, the body and the harvest in it are; the row of the strip, and where the route is.
  public let head, body, harvest, route: Rect
  /// The row that says how much of it all is here; `nil` where there is none.
  public let strip: Int?
  /// Things there are.
  public let total: Int
  /// What is asked; at the end of a session the dream.
  public var question: String { wall.question }
  /// The dream that stays in sight, with its sign.
  public var dream: String { wall.dream }
  /// Whether there is more than stands on one page.
  public let hasPages: Bool

  /// When the last of it came in, where that is known.
  public var latest: Moment? { wall.contents.latest }

  let wall: Wall
  let heading: Heading
  let form: Below
  let home: WallPage

  /// What stands below the heading.
  enum Below {
    /// A lead and a shape above things that all fit, or of which there are pages.
    case things(above: Above, Flow?)
    /// A page that is read back.
    case reading(Leesbeeld)
    /// A question that has no room: parts of it.
    case question([[String]])
  }

  /// What stands above the things, with the rows it has.
  struct Above {
    var lead: [Line] = []
    var big: Canvas?
    var leadRows = 0
    var shape: (any WallShape)?
    var shapeRows = 0

    var rows: Int { leadRows + shapeRows }
  }

  // MARK: Pages

  /// All its pages, made when somebody turns one.
  public var pages: Pages {
    switch form {
    case .things(let above, let flow?):
      let (pages, home) = flow.pages()
      // First rows are for an overview (`isOverview`); whole words are behind it.
      if rung >= .short { return Pages(things: [self.home] + pages, above: above, home: 0) }
      return Pages(things: pages, above: above, home: home)
    case .things(let above, nil): return Pages(things: [home], above: above, home: 0)
    case .reading(let beeld): return Pages(count: beeld.delen)
    case .question(let parts): return Pages(count: parts.count)
    }
  }

  /// The first page of them, without making any other.
  public var firstPage: Pages {
    guard case .things(let above, _) = form else { return pages }
    return Pages(things: [home], above: above, home: 0)
  }

  /// Pages in reading order.
  public struct Pages {
    let things: [WallPage]
    let above: Above?
    /// How many there are.
    public let count: Int
    /// The one with what came in last.
    public let home: Int

    init(things: [WallPage], above: Above, home: Int) {
      (self.things, self.above, self.home) = (things, above, home)
      count = max(1, things.count)
    }

    init(count: Int) {
      (things, above, home) = ([], nil, 0)
      self.count = max(1, count)
    }

    /// The place in reading order of the page so many turns after the first that is seen.
    public func place(turned turns: Int) -> Int { (home + max(0, turns)) % count }

    /// A page by how often was turned.
    public func page(turned turns: Int) -> WallPage? {
      let place = place(turned: turns)
      return things.indices.contains(place) ? things[place] : nil
    }
  }

  /// How much of it is on a page.
  public func shown(_ pages: Pages, turned turns: Int) -> Shown {
    switch form {
    case .things(let above, _):
      let page = pages.page(turned: turns) ?? home
      return Shown(shown: page.shown + (above.shape?.things ?? 0), total: total, pages: pages.count)
    case .reading(let beeld):
      return Shown(shown: beeld.heel(deel: turns).count, total: beeld.zinnen.count, pages: pages.count)
    case .question: return Shown(shown: 0, total: total, pages: pages.count)
    }
  }

  /// How many things of the harvest came before and after those of a page.
  public func rest(_ pages: Pages, turned turns: Int) -> (earlier: Int, later: Int) {
    guard case .things = form, let page = pages.page(turned: turns) else { return (0, 0) }
    return (page.earlier, page.later)
  }

  /// Whether a page has of some things the first row only; those behind it have all their words.
  public func isOverview(_ pages: Pages, turned turns: Int) -> Bool {
    rung >= .short && hasPages && pages.place(turned: turns) == pages.home
  }

  // MARK: Drawing

  /// Draws the heading and a page of the harvest.
  public func draw(_ pages: Pages, turned turns: Int, on canvas: inout Canvas) {
    if case .question(let parts) = form {
      return drawQuestion(parts, pages.place(turned: turns), on: &canvas)
    }
    heading.draw(on: &canvas, in: body.split(top: heading.rows).taken)
    switch form {
    case .things(let above, _):
      above.draw(on: &canvas, in: harvest)
      let page = pages.page(turned: turns) ?? home
      let origin = Point(x: harvest.x, y: harvest.y + above.rows)
      for placed in page.placed { placed.draw(on: &canvas, at: origin) }
    case .reading(let beeld): _ = beeld.draw(page: turns, on: &canvas)
    case .question: break
    }
  }

  /// A question that takes more rows than there are: a page of it at a time.
  private func drawQuestion(_ parts: [[String]], _ place: Int, on canvas: inout Canvas) {
    guard parts.indices.contains(place), body.height > 0 else { return }
    let part = parts[place].map { Line($0, .accent.bolded()) }
    _ = part.draw(on: &canvas, in: body)
    if place < parts.count - 1 {
      canvas.put("…", at: Point(x: body.right - 1, y: body.bottom - 1), style: .quiet)
    }
  }
}

extension Layout.Above {
  func draw(on canvas: inout Canvas, in rect: Rect) {
    var rest = rect
    if let big {
      canvas.draw(big, at: rest.origin)
      rest = rest.split(top: big.size.rows).rest
    }
    _ = lead.draw(on: &canvas, in: rest)
    guard let shape else { return }
    shape.draw(on: &canvas, in: rect.split(top: leadRows).rest.split(top: shapeRows).taken)
  }
}
