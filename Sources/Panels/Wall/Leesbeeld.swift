import Screen
import SessionModel
import Text
import Wording

/// A page of what is read back, before it comes into any room.
struct Reading: Sendable {
  let lezing: Teruglezing
  let blad: Blad?
  let scene: Scene

  init(_ lezing: Teruglezing, _ blad: Blad?, _ scene: Scene) {
    (self.lezing, self.blad, self.scene) = (lezing, blad, scene)
  }

  /// The question of the step stands on the cover; the pages ask it of what is on them.
  var asksItself: Bool {
    switch blad {
    case nil, .omslag: false
    case .zinnen, .einde: true
    }
  }
}

/// What is read back as it comes into a room of some size: a page in as many parts as that needs.
///
/// Pure: what of it was shown whole is told here, so that nothing counts as read that nobody could see.
public struct Leesbeeld {
  private enum Vorm {
    /// One sentence in block letters, between its head and its foot.
    case letters(Canvas, head: [Line], foot: [Line], room: Int)
    case stack(Stack)
  }

  private let vorm: Vorm
  private let rect: Rect
  let zinnen: [Teruglezing.Zin]

  /// A page of a reading in a room.
  public init(_ lezing: Teruglezing, _ blad: Blad?, _ scene: Scene, in rect: Rect) {
    self.rect = rect
    let page = Leesblad(lezing, blad, scene)
    zinnen = page.zinnen
    switch blad {
    case .zinnen where !page.zinnen.isEmpty:
      if let only = page.alone, rect.isRoomy, let letters = Leesbeeld.letters(only, page, rect) {
        vorm = letters
      } else {
        vorm = Leesbeeld.stack(Leesbeeld.sentences(page, rect), rect)
      }
    case nil, .omslag, .zinnen: vorm = Leesbeeld.stack(Leesbeeld.cover(lezing, scene, rect), rect)
    case .einde: vorm = Leesbeeld.stack(Leesbeeld.end(lezing, scene.say, rect), rect)
    }
  }

  /// A page of a reading in a room.
  init(_ reading: Reading, in rect: Rect) { self.init(reading.lezing, reading.blad, reading.scene, in: rect) }

  /// The parts in which it is shown; at least 1.
  public var delen: Int {
    switch vorm {
    case .letters: 1
    case .stack(let stack): rect.isEmpty ? 1 : stack.count
    }
  }

  /// The sentences of which the last words are in a part: with the parts before it they were shown whole.
  ///
  /// Of what stays only a number is shown.
  public func heel(deel: Int) -> [Teruglezing.Zin] {
    guard !rect.isEmpty else { return [] }
    let readable = zinnen.filter { !$0.tekst.isEmpty }
    switch vorm {
    case .letters: return readable
    case .stack(let stack):
      let ends = stack.ends(page: deel)
      return readable.filter { ends.contains($0.nummer) }
    }
  }

  /// Draws a part, counted from 0; the last one for any beyond it.
  public func draw(page: Int, on canvas: inout Canvas) -> Shown {
    guard !rect.isEmpty else { return .all(0) }
    switch vorm {
    case .letters(let letters, let head, let foot, let room):
      let below = head.draw(on: &canvas, in: rect)
      let top = max(0, room - letters.size.rows) / 2
      canvas.draw(
        letters, at: Point(x: rect.x + (rect.width - letters.size.columns) / 2, y: below.y + top))
      _ = foot.draw(on: &canvas, in: rect.split(bottom: foot.count).taken)
      return .all(1)
    case .stack(let stack):
      let height = stack.height(page: page)
      let place = rect.isRoomy ? rect.split(top: max(0, rect.height - height) / 3).rest : rect
      return stack.draw(page: page, on: &canvas, in: place)
    }
  }

  private static func stack(_ blocks: [Block], _ rect: Rect) -> Vorm {
    .stack(
      Stack(
        blocks.map { Row($0, width: rect.width) }, height: rect.height, start: .first,
        gap: rect.isRoomy ? 1 : 0))
  }

  private static func cover(_ lezing: Teruglezing, _ scene: Scene, _ rect: Rect) -> [Block] {
    let say = scene.say
    func words(_ text: String, _ style: Style) -> Block {
      Block(lines: Line.wrapped(text, width: rect.width, style, centred: rect.isRoomy))
    }
    guard !lezing.zinnen.isEmpty else { return [words(say(.nietsTerugTeLezen), .quiet)] }
    var blocks = [
      words(say(.weLezenTerug), .title), words(say(.jijZegtHet), Style.accent.bolded()),
      words(say(.nietGevraagdBlijft), .text),
    ]
    guard scene.sessie.heeftGezin else { return blocks }
    let chosen = scene.sessie.kiezer ?? scene.voorgesteldeKiezer
    var spans = [Span(say(.wieZegtWatMeeMag) + " ", .text)]
    for kiezer in Kiezer.allCases {
      let isChosen = kiezer == chosen
      spans.append(Span((isChosen ? "▸ " : "  ") + say(.kiezer(kiezer)) + "  ", isChosen ? .title : .quiet))
    }
    if Line.width(of: spans) <= rect.width {
      blocks.append(Block(lines: [Line(spans, centred: rect.isRoomy)]))
    } else {
      blocks.append(words(say(.wieZegtWatMeeMag), .text))
      blocks.append(words("▸ " + say(.kiezer(chosen)), .title))
    }
    return blocks
  }

  /// One sentence in the largest letters that fit; `nil` where plain words are as large as there is room.
  private static func letters(_ zin: Teruglezing.Zin, _ blad: Leesblad, _ rect: Rect) -> Vorm? {
    guard !zin.tekst.isEmpty, blad.hasBlocks else { return nil }
    let head = blad.head(rect.width) + [Line()]
    let foot = [Line()] + blad.status(zin, rect.width) + blad.question(rect.width)
    let room = rect.height - head.count - foot.count
    let style = zin.soort == .droom ? Style.dream.bolded() : .title
    guard room >= 3,
      let letters = BigLetters.largest(
        zin.tekst, fitting: Size(columns: rect.width, rows: room), style: style)
    else { return nil }
    return .letters(letters, head: head, foot: foot, room: room)
  }

  /// On the smallest walls there is room for the words only.
  private static func sentences(_ blad: Leesblad, _ rect: Rect) -> [Block] {
    var blocks = blad.zinnen.map { blad.block($0, rect.width) }
    guard rect.height >= 6, let first = blocks.first else { return blocks }
    let (head, question) = (blad.head(rect.width), blad.question(rect.width))
    // A sentence that needs more than a part by itself has its head and its question in those.
    if head.count + first.height > rect.height {
      blocks[0].lines = head + first.lines
    } else {
      blocks.insert(Block(lines: head, things: 0), at: 0)
    }
    guard !question.isEmpty, let last = blocks.last else { return blocks }
    if last.height > rect.height {
      blocks[blocks.count - 1].lines += question
    } else {
      blocks.append(Block(lines: question, things: 0))
    }
    return blocks
  }

  private static func end(_ lezing: Teruglezing, _ say: Wording, _ rect: Rect) -> [Block] {
    func words(_ text: String, _ style: Style) -> Block {
      Block(lines: Line.wrapped(text, width: rect.width, style, centred: rect.isRoomy))
    }
    let goes = lezing.zinnen.count(where: \.gaatMee)
    let stays = lezing.zinnen.count(where: \.blijft)
    let open = lezing.nietGevraagd.count
    var blocks = [words(say.gaanMee(goes) + ".", Style.done.bolded())]
    if stays > 0 { blocks.append(words(say.blijvenHier(stays) + ".", .title)) }
    if open > 0 { blocks.append(words(say.nietGevraagd(open), .text)) }
    guard goes > 0 else { return blocks }
    let learn = lezing.zinnen.count(where: \.stand.leren)
    if learn > 0 {
      blocks.append(words("✓ " + say.count(learn, .vanEenLeren, .vanZoveelLeren), .done))
    } else {
      blocks.append(words(say(.magLeren), .accent))
      blocks.append(words(say(.lerenIsNee), .quiet))
    }
    return blocks
  }
}

/// A page of what is read back, as it stands on a wall: its head, its sentences, its question.
private struct Leesblad {
  let zinnen: [Teruglezing.Zin]
  private let lezing: Teruglezing
  private let blad: Blad?
  private let scene: Scene
  private var say: Wording { scene.say }
  /// Whether block letters can be read on it.
  var hasBlocks: Bool { scene.hasBlocks }

  init(_ lezing: Teruglezing, _ blad: Blad?, _ scene: Scene) {
    (self.lezing, self.blad, self.scene) = (lezing, blad, scene)
    zinnen = lezing.zinnen(op: blad)
  }

  /// The sentence, when it is one.
  var alone: Teruglezing.Zin? { zinnen.count == 1 ? zinnen.first : nil }

  /// What it is, and which page of how many.
  func head(_ width: Int) -> [Line] {
    let title = scene.leeskop(zinnen, isKort: lezing.isKort(blad))
    let place = scene.leesplaats(lezing, blad)
    guard width >= 40 else {
      return Line.wrapped(
        [place, title].filter { !$0.isEmpty }.joined(separator: " · "), width: width, .quiet)
    }
    return [Line([Span(title.uppercased(), .title)], right: place.isEmpty ? [] : [Span(place, .quiet)])]
  }

  /// Its words behind its number, and what was answered about it.
  func block(_ zin: Teruglezing.Zin, _ width: Int) -> Block {
    let number = String(zin.nummer)
    let room = String.spaces(4 - number.count)
    let lead = Span(width >= 40 ? room + number + "  " : number + " ", .quiet)
    guard !zin.blijft || !zin.tekst.isEmpty else {
      return Block(
        lines: Line.wrapped(say(.blijftHierKort), width: width, .quiet, lead: lead), name: zin.nummer)
    }
    let star = zin.lichtje ? "★ " : ""
    let status = Span("✓ " + say(.gaatMeeKort), .done)
    let isPlain = zin.stand.mee == .mee
    let beside = isPlain && width >= 48 ? Line.width(of: [status]) + 2 : 0
    var lines = Line.wrapped(star + scene.leestekst(zin), width: width - beside, .text.bolded(), lead: lead)
    if beside > 0 {
      lines[lines.count - 1].right = [status]
    } else {
      let indent = width >= 40 ? Span(String.spaces(6)) : nil
      lines += self.status(zin, width, lead: indent)
    }
    return Block(lines: lines, name: zin.nummer)
  }

  /// What was answered, on rows of its own.
  func status(_ zin: Teruglezing.Zin, _ width: Int, lead: Span? = nil) -> [Line] {
    switch zin.stand.mee {
    case .mee: Line.wrapped("✓ " + say(.gaatMeeKort), width: width, .done, lead: lead)
    case .woorden(let words):
      Line.wrapped("✓ " + say(.gaatMeeAls, Card.quoted(words)), width: width, .done, lead: lead)
    case .blijft: Line.wrapped(say(.blijftHierKort), width: width, .quiet, lead: lead)
    case nil: []
    }
  }

  /// Until everything here was answered.
  func question(_ width: Int) -> [Line] {
    guard zinnen.contains(where: { $0.stand.mee == nil }) else { return [] }
    let phrase: Phrase = lezing.isKort(blad) ? .ietsHierHouden : .magDitMee
    return Line.wrapped(say(phrase), width: width, .accent)
  }
}
