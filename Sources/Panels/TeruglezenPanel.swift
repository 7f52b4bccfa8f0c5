import Screen
import SessionModel
import Wording

/// Reading back by pages: what may go along to the next talk, and in which words.
public struct TeruglezenPanel: Panel {
  /// The form `teruglezen`.
  public init() {}

  /// A calm cover without any words of theirs; the pages of what one person said; and how much goes along.
  ///
  /// Of what somebody said no to only the number is left here. Notes of this step are not projected.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let lezing = scene.teruglezing
    switch etappe.blad {
    case nil, .omslag: return draw(cover(lezing, scene, rect), on: &canvas, in: rect, page: page)
    case .einde: return draw(end(lezing, scene.say, rect), on: &canvas, in: rect, page: page)
    case .zinnen:
      let blad = Leesblad(lezing, etappe.blad, scene)
      if blad.zinnen.isEmpty { return draw(cover(lezing, scene, rect), on: &canvas, in: rect, page: page) }
      if let only = blad.alone, rect.isRoomy, let shown = large(only, blad, on: &canvas, in: rect) {
        return shown
      }
      return draw(sentences(blad, rect), on: &canvas, in: rect, page: page)
    }
  }

  /// A page has its own question, and needs the room of that of the step.
  public func shapeRows(_ etappe: Etappe, _ scene: Scene) -> Int {
    switch etappe.blad {
    case nil, .omslag: Rect.roomyHeight
    case .zinnen, .einde: 2 * Rect.roomyHeight
    }
  }

  /// The question stands on the cover; the pages ask it of what is on them.
  public func asksItself(_ etappe: Etappe) -> Bool {
    switch etappe.blad {
    case nil, .omslag: false
    case .zinnen, .einde: true
    }
  }

  /// How many to go and how long that takes, who answers, and what is left out.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let (lezing, say) = (scene.teruglezing, scene.say)
    var lines: [String] = []
    if lezing.zinnen.isEmpty {
      lines.append(say(.nietsTerugTeLezen))
    } else if lezing.nietGevraagd.isEmpty {
      lines.append(say(.allesGevraagd))
    } else {
      lines.append(say(.nogTeLezen, say.zinnen(lezing.nietGevraagd.count), say.minuten(lezing.minuten)))
    }
    if let kiezer = scene.sessie.kiezer { lines.append(say(.wieZegtWatMeeMag) + " " + say(.kiezer(kiezer))) }
    let hasChild = scene.sessie.deelnemers.contains { $0.stem == .jeugdige }
    if !hasChild, lezing.zinnen.contains(where: { $0.gaatMee && $0.stand.door == .ouder }) {
      let alias = scene.casus?.alias ?? say(.name(of: Stem.jeugdige))
      lines.append(say(.kindNietGevraagdKort, alias))
    }
    let held = scene.sessie.notities.values.count { $0.gegevens.achtergehouden && !$0.isGeleend }
    if held > 0 { lines.append(say(.achtergehoudenNietTerug, String(held))) }
    return lines
  }

  // MARK: Faces

  private func draw(_ blocks: [Block], on canvas: inout Canvas, in rect: Rect, page: Int) -> Shown {
    guard !rect.isEmpty else { return .all(0) }
    let stack = Stack(
      blocks.map { Row($0, width: rect.width) }, height: rect.height, start: .first, gap: rect.isRoomy ? 1 : 0
    )
    let height = stack.height(page: page)
    let place = rect.isRoomy ? rect.split(top: max(0, rect.height - height) / 3).rest : rect
    return stack.draw(page: page, on: &canvas, in: place)
  }

  private func cover(_ lezing: Teruglezing, _ scene: Scene, _ rect: Rect) -> [Block] {
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
  private func large(
    _ zin: Teruglezing.Zin, _ blad: Leesblad, on canvas: inout Canvas, in rect: Rect
  ) -> Shown? {
    guard !zin.blijft else { return nil }
    let head = blad.head(rect.width) + [Line()]
    let foot = [Line()] + blad.status(zin, rect.width) + blad.question(rect.width)
    let room = rect.height - head.count - foot.count
    let style = zin.soort == .droom ? Style.dream.bolded() : .title
    guard room >= 3,
      let letters = BigLetters.largest(
        zin.tekst, fitting: Size(columns: rect.width, rows: room), style: style)
    else { return nil }
    let below = head.draw(on: &canvas, in: rect)
    let top = max(0, room - letters.size.rows) / 2
    canvas.draw(letters, at: Point(x: rect.x + (rect.width - letters.size.columns) / 2, y: below.y + top))
    _ = foot.draw(on: &canvas, in: rect.split(bottom: foot.count).taken)
    return .all(1)
  }

  /// On the smallest walls there is room for the words only.
  private func sentences(_ blad: Leesblad, _ rect: Rect) -> [Block] {
    let blocks = blad.zinnen.map { blad.block($0, rect.width) }
    guard rect.height >= 6 else { return blocks }
    let question = blad.question(rect.width)
    return [Block(lines: blad.head(rect.width), things: 0)] + blocks
      + (question.isEmpty ? [] : [Block(lines: question, things: 0)])
  }

  private func end(_ lezing: Teruglezing, _ say: Wording, _ rect: Rect) -> [Block] {
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
    let room = String(repeating: " ", count: max(0, 4 - number.count))
    let lead = Span(width >= 40 ? room + number + "  " : number + " ", .quiet)
    guard !zin.blijft else {
      return Block(lines: Line.wrapped(say(.blijftHierKort), width: width, .quiet, lead: lead))
    }
    let star = zin.lichtje ? "★ " : ""
    let status = Span("✓ " + say(.gaatMeeKort), .done)
    let isPlain = zin.stand.mee == .mee
    let beside = isPlain && width >= 48 ? Line.width(of: [status]) + 2 : 0
    var lines = Line.wrapped(star + scene.leestekst(zin), width: width - beside, .text.bolded(), lead: lead)
    if beside > 0 {
      lines[lines.count - 1].right = [status]
    } else {
      let indent = width >= 40 ? Span(String(repeating: " ", count: 6)) : nil
      lines += self.status(zin, width, lead: indent)
    }
    return Block(lines: lines)
  }

  /// What was answered, on rows of its own.
  func status(_ zin: Teruglezing.Zin, _ width: Int, lead: Span? = nil) -> [Line] {
    switch zin.stand.mee {
    case .mee: Line.wrapped("✓ " + say(.gaatMeeKort), width: width, .done, lead: lead)
    case .woorden(let words):
      Line.wrapped("✓ " + say(.gaatMeeAls, Card.quoted(words)), width: width, .done, lead: lead)
    case .blijft, nil: []
    }
  }

  /// Until everything here was answered.
  func question(_ width: Int) -> [Line] {
    guard zinnen.contains(where: { $0.stand.mee == nil }) else { return [] }
    let phrase: Phrase = lezing.isKort(blad) ? .ietsHierHouden : .magDitMee
    return Line.wrapped(say(phrase), width: width, .accent)
  }
}

extension Sessie {
  /// Whether child or parents are at the table: then one of them says what may go along.
  package var heeftGezin: Bool { deelnemers.contains { $0.stem == .jeugdige || $0.stem == .ouder } }
}

extension Scene {
  /// Who is proposed to say what may go along, by the age of the child.
  public var voorgesteldeKiezer: Kiezer { Kiezer(voor: geheleCasus?.profiel?.leeftijd?.band) }

  /// What stands above a page of what is read back.
  public func leeskop(_ zinnen: [Teruglezing.Zin], isKort: Bool) -> String {
    guard let first = zinnen.first else { return "" }
    if isKort { return say(.leeskopKort) }
    if first.spreker == .anderen { return say(.leeskopAnderen) }
    let isOne = zinnen.allSatisfy { $0.soort == first.soort }
    let steps = Set(zinnen.map(\.stap))
    let title: String
    switch first.soort {
    case .droom where isOne: title = say(.leeskopDroom)
    case .punt where isOne: title = say(.leeskopPunten)
    case .zin where isOne && steps.count == 1:
      title =
        first.stap.flatMap { sessie.stappen.indices.contains($0) ? sessie.stappen[$0].stap.naam : nil } ?? ""
    case .afspraak where isOne: title = say(.leeskopAfspraken)
    case .mens where isOne: title = say(.leeskopMensen)
    case .droom, .punt, .zin, .afspraak, .mens: title = say(.leeskopVerteld)
    }
    return first.spreker == .ouder ? "\(title) · \(say(.name(of: Stem.ouder)))" : title
  }

  /// "blad 3 van 7"; nothing for what is no page of the row.
  public func leesplaats(_ lezing: Teruglezing, _ blad: Blad?) -> String {
    guard case .zinnen = blad, !lezing.isKort(blad), let place = lezing.plaats(van: blad) else { return "" }
    return say(.bladVan, String(place + 1), String(lezing.bladen.count))
  }

  /// The words of a sentence as they are read: between quotes where somebody of the family said them.
  public func leestekst(_ zin: Teruglezing.Zin) -> String {
    switch zin.soort {
    case .droom, .zin: zin.stem == .jeugdige || zin.stem == .ouder ? Card.quoted(zin.tekst) : zin.tekst
    case .punt, .afspraak, .mens: zin.tekst
    }
  }
}
