import Screen
import SessionModel
import Wording

/// Reading back, quote by quote: what may come along to the table, and in which words.
public struct TeruglezenPanel: Panel {
  /// The form `teruglezen`.
  public init() {}

  /// First a calm page without any words of theirs; on each page after that one quote.
  ///
  /// Who said no sees the words here no more. Other notes of this step are not projected.
  public func zaal(
    _ etappe: Etappe, _ scene: Scene, on canvas: inout Canvas, in rect: Rect, page: Int
  ) -> Shown {
    let quotes = Citaten(scene).voorlezen.map { Citaat($0, scene) }
    let pages = [cover(quotes, scene.say, rect)] + quotes.flatMap { $0.pages(in: rect) }
    let block = pages[min(max(0, page), pages.count - 1)]
    let place = rect.isRoomy ? rect.split(top: max(0, rect.height - block.height) / 2).rest : rect
    block.draw(on: &canvas, in: place.split(top: block.height).taken)
    return Shown(shown: rect.isEmpty ? 0 : block.things, total: quotes.count, pages: pages.count)
  }

  /// How many to go, and what is left out.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let citaten = Citaten(scene)
    guard !citaten.voorlezen.isEmpty || citaten.achtergehouden > 0 else {
      return [scene.say(.nietsTerugTeLezen)]
    }
    let open = citaten.voorlezen.count { $0.magMee == nil }
    let held = citaten.achtergehouden
    return [open > 0 ? scene.say(.nogTeLezen, String(open)) : scene.say(.allesTeruggelezen)]
      + (open > 0 ? [scene.say(.zinVoorZin)] : [])
      + (held > 0 ? [scene.say(.achtergehoudenNietTerug, String(held))] : [])
  }

  /// The quotes: yes, no, or in these words.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    .formulier(
      Form(
        items: Citaten(scene).voorlezen.map { item($0, scene) }, leeg: scene.say(.nietsTerugTeLezen)))
  }

  private static let anders = "in-deze-woorden"

  private func item(_ notitie: Notitie, _ scene: Scene) -> Form.Item {
    let answers = [
      (scene.say(.ja), Form.ja), (scene.say(.nee), Form.nee), (scene.say(.inDezeWoorden), Self.anders),
    ]
    return Form.Item(
      id: notitie.id.text, titel: Card.quoted(notitie.gegevens.tekst), detail: detail(notitie, scene),
      klaar: notitie.magMee != nil,
      velden: [
        Form.Field(
          scene.say(.veldMagMee), .keuze(Form.Field.Option.list(answers)), begin: begin(notitie.magMee),
          verplicht: true, stopt: Form.ja, Form.nee),
        Form.Field(
          scene.say(.veldWoorden), begin: notitie.vrijgegeven ?? notitie.gegevens.tekst, verplicht: true),
      ],
      changes: { [stream = scene.stream] values in
        Self.magMee(values).map { [Change(stream, .magMeeGezegd(notitie.id, $0))] } ?? []
      })
  }

  private static func magMee(_ values: [String]) -> Notitie.MagMee? {
    switch values.answer(0) {
    case Form.ja: .ja
    case Form.nee: .nee
    case anders: .inDezeWoorden(values.answer(1))
    default: nil
    }
  }

  private func begin(_ magMee: Notitie.MagMee?) -> String {
    switch magMee {
    case .ja: Form.ja
    case .nee: Form.nee
    case .inDezeWoorden: Self.anders
    case nil: ""
    }
  }

  private func detail(_ notitie: Notitie, _ scene: Scene) -> String {
    switch notitie.magMee {
    case .ja: scene.say(.magMeeJa)
    case .nee: scene.say(.magMeeNee)
    case .inDezeWoorden(let woorden): scene.say(.magMeeAls, Card.quoted(woorden))
    case nil: scene.afzender(notitie) ?? ""
    }
  }

  /// What is on the wall before the first quote.
  private func cover(_ quotes: [Citaat], _ say: Wording, _ rect: Rect) -> Block {
    let lines: [(Phrase, Style)] =
      if quotes.isEmpty {
        [(.nietsTerugTeLezen, .quiet)]
      } else if quotes.allSatisfy(\.isAnswered) {
        [(.allesTeruggelezen, .title)]
      } else {
        [(.eenVoorEen, .title), (.jijBepaalt, .accent)]
      }
    var block = Block(
      lines: lines.flatMap { Line.wrapped(say($0), width: rect.width, $1, centred: rect.isRoomy) })
    block.things = 0
    return block
  }
}

/// The quotes and the lichtjes of a session that are read back.
private struct Citaten {
  /// The lichtjes first, then in the order of the steps.
  let voorlezen: [Notitie]
  /// How many are held back: those are not for the table either.
  let achtergehouden: Int

  init(_ scene: Scene) {
    let quotes = scene.sessie.stappen.flatMap { scene.sessie.notities(in: $0.id) }.filter {
      // What came from an interview was asked there.
      ($0.gegevens.soort == .citaat || $0.gegevens.lichtje) && $0.gegevens.bij == nil
    }
    let free = quotes.filter(\.isTeTonen)
    voorlezen = free.filter(\.gegevens.lichtje) + free.filter { !$0.gegevens.lichtje }
    achtergehouden = quotes.count - free.count
  }
}

/// One quote on the wall.
private struct Citaat {
  private let woorden: String
  private let stem: String?
  private let magMee: Notitie.MagMee?
  private let say: Wording

  init(_ notitie: Notitie, _ scene: Scene) {
    woorden = Card.quoted(notitie.vrijgegeven ?? notitie.gegevens.tekst)
    (stem, magMee, say) = (scene.afzender(notitie), notitie.magMee, scene.say)
  }

  var isAnswered: Bool { magMee != nil }

  /// The quote in the middle with whose it is and what is asked; on more pages when it is long.
  func pages(in rect: Rect) -> [Block] {
    let width = rect.isRoomy ? min(rect.width, 64) : rect.width
    func lines(_ text: String, _ style: Style) -> [Line] {
      Line.wrapped(text, width: width, style, centred: rect.isRoomy)
    }
    var block = Block(lines: [])
    if magMee == .nee {
      block.lines = lines(say(.blijftHier), .quiet)
    } else {
      block.lines = lines(woorden, .title)
      if rect.isRoomy, let stem { block.lines += lines(stem, .quiet) + [Line()] }
      if rect.height > 4 {
        block.lines += isAnswered ? lines("✓ " + say(.gaatMee), .done) : lines(say(.magDitMee), .accent)
      }
    }
    var pieces = block.pieces(height: max(1, rect.height))
    for index in pieces.indices.dropFirst() { pieces[index].things = 0 }
    return pieces
  }
}
