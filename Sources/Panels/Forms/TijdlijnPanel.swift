import Screen
import SessionModel
import Wording

/// The journey so far as a crooked line: what happened, what was tried and what was of value in it.
public struct TijdlijnPanel: Panel {
  /// The form `tijdlijn`.
  public init() {}

  /// The line with its points, in as few bands as the points need; where it is tight the points one by one.
  public func wall(_ etappe: Etappe, _ scene: Scene) -> WallContents {
    let points = scene.plan.tijdlijnOpJaar
    let notities = scene.zichtbaar(etappe)
    let notes = scene.wallGroups(notities)
    let latest = notities.laatst(naast: points.map(\.moment))
    // Of two that were told at once the one that was told last.
    let told = scene.plan.tijdlijn.enumerated()
    let newest = told.max { ($0.element.moment, $0.offset) < ($1.element.moment, $1.offset) }?.element.id
    let haltes = points.map { Halte($0.gegevens, isNewest: $0.id == newest, scene.say) }
    guard !haltes.isEmpty else {
      let start = Lijnbegin(scene.say(.hierBegintDeLijn))
      return WallContents(.init(shape: start, notes), latest: latest)
    }
    let items = zip(points, haltes).enumerated().map { order, pair in
      pair.1.item(pair.0.id, order: order)
    }
    return WallContents(
      .init(shape: KrommeLijn(haltes, isTight: false), notes),
      tight: .init(shape: KrommeLijn(haltes, isTight: true), notes),
      plain: .init([WallGroup(nil, items)] + notes),
      latest: latest)
  }

  /// How many points there are, and what is worth asking of them.
  public func regie(_ etappe: Etappe, _ scene: Scene) -> [String] {
    let say = scene.say
    let points = scene.plan.tijdlijn.map(\.gegevens)
    let lichtpunten = points.count(where: \.lichtpunt)
    let counts = [
      points.isEmpty ? nil : say.count(points.count, .eenTijdpunt, .aantalTijdpunten),
      lichtpunten == 0 ? nil : say.count(lichtpunten, .eenLichtpunt, .aantalLichtpunten),
    ].compactMap(\.self)
    var lines = counts.isEmpty ? [] : [counts.joined(separator: " · ")]
    let tried = points.count { $0.soort == .geprobeerd && $0.waardevol.isEmpty }
    if tried > 0 { lines.append(say(.nogZonderWaarde, String(tried))) }
    if points.contains(where: { $0.soort == .overgang && $0.wie.isEmpty }) {
      lines.append(say(.wieLiepMee))
    }
    return lines
  }

  /// A new point, and the points of the line to mend.
  public func capture(_ etappe: Etappe, _ scene: Scene) -> Capture {
    let new = Form.Ding(
      id: "nieuw", titel: scene.say(.nieuwTijdpunt), achtergehouden: false,
      velden: fields(scene.say),
      changes: { [stream = scene.planStream, sessie = scene.sessie.id] in
        [Change(stream, .tijdpuntGemaakt(Self.gegevens($0, in: sessie)))]
      })
    // What is not here as it was told cannot be mended here: the rest of it would be lost.
    let whole = Set(scene.geheelPlan.tijdlijn.map(\.gegevens))
    let known = scene.plan.tijdlijnOpJaar.filter { whole.contains($0.gegevens) }.map { point in
      Form.Ding(
        id: point.id.text, nummer: scene.plan.nummer(of: point.id),
        titel: [point.gegevens.wanneer, point.gegevens.wat].filter { !$0.isEmpty }.joined(separator: " · "),
        detail: point.gegevens.lichtpunt ? "★" : scene.say(.name(of: point.gegevens.aard)), klaar: true,
        achtergehouden: false,
        velden: fields(scene.say, begin: point.gegevens),
        changes: { [stream = scene.planStream, sessie = scene.sessie.id] values in
          // Who mends it here says it here.
          var gegevens = Self.gegevens(values, in: sessie)
          if gegevens.zegtHetzelfde(als: point.gegevens) { gegevens.sessie = point.gegevens.sessie }
          gegevens.stem = point.gegevens.stem
          return gegevens == point.gegevens ? [] : [Change(stream, .tijdpuntGewijzigd(point.id, gegevens))]
        })
    }
    return .formulier(Form(dingen: [new] + known))
  }

  private func fields(_ say: Wording, begin: Tijdpunt.Gegevens? = nil) -> [Form.Field] {
    let soorten = Tijdpunt.Aard.alle.map { (say(.name(of: $0)), $0.woord) }
    return [
      Form.Field(say(.veldWanneerTijdpunt), begin: begin?.wanneer ?? ""),
      Form.Field(say(.veldWatGebeurde), begin: begin?.wat ?? "", verplicht: true),
      Form.Field(say(.veldWieErbij), begin: begin?.wie ?? ""),
      Form.Field(
        say(.veldSoort), .keuze(Form.Field.Option.list(soorten)),
        begin: (begin?.aard ?? .mijlpaal).woord, verplicht: true),
      Form.Field(say(.veldWaardevol), begin: begin?.waardevol ?? ""),
      Form.Field(
        say(.veldLichtpunt), .keuze(Form.Field.Option.jaNee(say)),
        begin: begin?.lichtpunt == true ? Form.ja : Form.nee, verplicht: true),
    ]
  }

  private static func gegevens(_ values: [String], in sessie: Identifier) -> Tijdpunt.Gegevens {
    let aard = Tijdpunt.Aard(woord: values.answer(3)) ?? .mijlpaal
    return Tijdpunt.Gegevens(
      wanneer: values.answer(0), wat: values.answer(1), wie: values.answer(2), waardevol: values.answer(4),
      soort: aard.soort, overgang: aard.overgang, lichtpunt: values.answer(5) == Form.ja, sessie: sessie)
  }
}

/// A line that waits for its first point.
private struct Lijnbegin: WallShape {
  private let words: String
  let things = 0
  func wanted(in width: Int, of limit: Int) -> Int { limit }

  init(_ words: String) { self.words = words }

  func rows(in width: Int, atMost limit: Int) -> Int? {
    min(limit, Line.wrapped(words, width: width, .quiet).count + 1)
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let y = rect.y + max(0, rect.height / 2 - 1)
    canvas.put("●", at: Point(x: rect.x, y: y), style: .accent.bolded())
    canvas.put(String(repeating: "┄", count: rect.width - 1), at: Point(x: rect.x + 1, y: y), style: .rule)
    let below = Rect(x: rect.x, y: y + 1, width: rect.width, height: max(0, rect.bottom - y - 1))
    canvas.put(Line.wrapped(words, width: rect.width, .quiet), in: below)
  }
}
