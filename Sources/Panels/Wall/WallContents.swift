import Screen
import SessionModel

/// What a form puts on the wall: the same things in up to five faces, of which the ladder takes the airiest that fits.
public struct WallContents: Sendable {
  /// One way to show it all.
  public struct Face: Sendable {
    /// What stands above the harvest and is no part of it: whose turn it is, how a sentence begins.
    var lead: Lead?
    /// The form's own shape, whole or not at all.
    var shape: (any WallShape)?
    /// What stands below that, or alone.
    var groups: [WallGroup]
    /// Whether the things are a list: then they have no border on any rung.
    var isList = false
    /// Which of the faces it is.
    fileprivate(set) var number = 0

    init(lead: Lead? = nil, shape: (any WallShape)? = nil, _ groups: [WallGroup], isList: Bool = false) {
      (self.lead, self.shape, self.groups, self.isList) = (lead, shape, groups, isList)
    }

    fileprivate func numbered(_ number: Int) -> Face {
      var face = self
      face.number = number
      return face
    }

    /// How many things of the harvest it holds.
    var things: Int { (shape?.things ?? 0) + groups.reduce(0) { $0 + $1.items.count } }
  }

  /// With the shape in its full height; with the shape as low as it can be; with no more than what stays in sight; and as
  /// things only.
  private(set) var full, tight, plain, bare: Face
  /// What is worth more than a question in larger letters, as long as that stands in block letters too.
  private(set) var ahead: Face?
  /// Which of those are faces of their own.
  private var own: [Bool]
  /// What is read back by pages, which it lays out itself.
  let reading: Reading?
  /// When the last of it came in, where that is known.
  private(set) var latest: Moment?
  /// Whether it asks a question of its own now, so that the one of the step need not be there.
  let asksItself: Bool
  /// What was said that asks in the place of the step's question.
  var vraag: WallItem?
  /// Whether it has the rules of the step in its full shape.
  let showsRules: Bool
  /// From which letters of the question on the third face will do: at once where it has no shape to lose.
  private let plainFrom: Letters

  /// These faces; where there is only one, it is that everywhere.
  ///
  /// - Parameter plainFrom: from which letters of the question on the third will do.
  init(
    _ full: Face, tight: Face? = nil, plain: Face? = nil, bare: Face? = nil, latest: Moment? = nil,
    showsRules: Bool = false, plainFrom: Letters = .text, ahead: Face? = nil
  ) {
    self.full = full
    self.tight = tight.map { $0.numbered(1) } ?? full
    self.plain = plain.map { $0.numbered(2) } ?? self.tight
    self.bare = bare.map { $0.numbered(3) } ?? self.plain
    own = [true, tight != nil, plain != nil, bare != nil]
    (self.latest, self.showsRules, self.plainFrom) = (latest, showsRules, plainFrom)
    self.ahead = ahead.map { $0.numbered(4) }
    (reading, asksItself) = (nil, false)
  }

  /// A page that is read back.
  init(reading: Reading) {
    full = Face([])
    (tight, plain, bare, self.reading, latest) = (full, full, full, reading, nil)
    own = [true, false, false, false]
    (asksItself, showsRules, plainFrom) = (reading.asksItself, false, .text)
  }

  /// The same where no question stands above it: what asks is a thing among the others.
  var withVraag: WallContents {
    guard let vraag else { return self }
    var all = self
    let group = WallGroup(nil, [vraag])
    all.full.groups.insert(group, at: 0)
    all.tight.groups.insert(group, at: 0)
    all.plain.groups.insert(group, at: 0)
    all.bare.groups.insert(group, at: 0)
    return all
  }

  /// The same of a step in which something that is no note came in then.
  func with(nieuws: Moment?) -> WallContents {
    var all = self
    all.latest = [latest, nieuws].compactMap(\.self).max()
    return all
  }

  /// The faces that stand below a question in these letters, the airiest first, each once.
  func faces(_ letters: Letters, isEnd: Bool) -> [Face] {
    let count =
      switch letters {
      case .large, .middle: isEnd ? 4 : 1
      case .small: isEnd ? 4 : letters >= plainFrom ? 3 : 2
      case .text: 4
      }
    return zip([full, tight, plain, bare], own).prefix(count).filter(\.1).map(\.0)
  }

  /// How many things of the harvest there are.
  public var things: Int { bare.things }
}

/// Things that belong together, below a head of their own or without one.
public struct WallGroup: Sendable {
  /// What they are called.
  public let head: String?
  /// Whether the head is for what has no place yet.
  let isQuiet: Bool
  /// In reading order, the oldest first.
  let items: WallItems

  init(_ head: String? = nil, _ items: WallItems, isQuiet: Bool = false) {
    (self.head, self.items, self.isQuiet) = (head, items, isQuiet)
  }

  init(_ head: String? = nil, _ items: [WallItem], isQuiet: Bool = false) {
    self.init(head, WallItems(items), isQuiet: isQuiet)
  }
}

/// Things in reading order, each made when it is looked at: of a thousand a wall shows forty.
struct WallItems: Sendable {
  let count: Int
  /// The places of what goes last: the newest, what the child said, the lights, and what the rest is about.
  let newest: Int?
  let children, lights, kept: [Int]
  /// Where each of them stands in time among all things of the wall; `nil` where they are all there is.
  private let orders: [Int]?
  private let make: @Sendable (_ index: Int, _ order: Int) -> WallItem

  /// These.
  init(_ items: [WallItem]) {
    count = items.count
    newest = items.firstIndex(where: \.isNewest)
    kept = items.indices.filter { items[$0].isKept }
    children = items.indices.filter { items[$0].isChild }
    lights = items.indices.filter { items[$0].isLight }
    orders = items.map(\.order)
    make = { index, _ in items[index] }
  }

  /// So many things at these places in time, without places all that is on the wall, of which these go last; `make` makes the
  /// one at a place.
  init(
    _ orders: [Int]? = nil, count: Int, newest: Int?, children: [Int], lights: [Int],
    make: @escaping @Sendable (_ order: Int) -> WallItem
  ) {
    (self.count, self.orders, self.newest, kept, self.children) = (count, orders, newest, [], children)
    (self.lights, self.make) = (lights, { _, order in make(order) })
  }

  subscript(_ index: Int) -> WallItem { make(index, order(index)) }

  /// All of them, made.
  var all: [WallItem] { (0..<count).map { self[$0] } }

  /// Where one of them stands in time.
  func order(_ index: Int) -> Int { orders?[index] ?? index }
}

/// What stands above the harvest without being a part of it.
struct Lead: Sendable {
  /// Words in block letters, where they are the heart of the step.
  var big: String?
  /// Lines below them, made for a width.
  let lines: @Sendable (_ width: Int) -> [Line]

  init(big: String? = nil, _ lines: @escaping @Sendable (_ width: Int) -> [Line]) {
    (self.big, self.lines) = (big, lines)
  }
}

/// A shape of its own for some things of a form: a line, a table, a ring.
///
/// It shows all of them or is not there.
protocol WallShape: Sendable {
  /// How many things of the harvest it holds.
  var things: Int { get }
  /// The rows it needs in a width, of at most so many; `nil` where it can't show everything.
  func rows(in width: Int, atMost limit: Int) -> Int?
  /// Draws it in at least as many rows.
  func draw(on canvas: inout Canvas, in rect: Rect)
  /// The rows it makes good use of, where there are so many.
  func wanted(in width: Int, of limit: Int) -> Int
  /// Whether it stays in sight above pages of things.
  var stays: Bool { get }
  /// What it holds, where it stays above pages of the rest.
  var told: [WallItem] { get }
}

extension WallShape {
  /// A shape that holds nothing by itself is in the way of nothing.
  var stays: Bool { things == 0 }
  var told: [WallItem] { [] }
}
