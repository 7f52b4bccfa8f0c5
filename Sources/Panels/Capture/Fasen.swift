import Screen
import SessionModel
import Text
import Wording

/// The groups that a step goes through: alone, in pairs, together.
public struct Fasen: Sendable {
  private let etappe: Etappe
  private let groepen: [Stap.Fase]
  private let say: Wording

  /// The groups of a step; none where the whole table talks at once.
  public init(_ etappe: Etappe, _ say: Wording) {
    (self.etappe, self.say) = (etappe, say)
    groepen = etappe.stap.fasen
  }

  /// Whether there is nothing to go through.
  public var isEmpty: Bool { groepen.isEmpty }
  /// What they are called, in order.
  public var namen: [String] { groepen.map { say(name(of: $0)) } }
  /// The one the room is in, from 0.
  public var nu: Int { min(max(0, etappe.fase), max(0, groepen.count - 1)) }
  /// Whether all hear now what is said.
  public var isSamen: Bool { isEmpty || groepen[nu].isSamen }

  /// Whether what is written waits for a later group.
  public var wacht: Bool { !isSamen && etappe.stap.vorm.isStil && delen != nil }

  /// What brings the room to the next group; `nil` in the last one, and where there are none.
  public func volgende(in stream: StreamID) -> Change? {
    nu + 1 < groepen.count ? Change(stream, .faseGekozen(etappe.id, nu + 1)) : nil
  }

  /// The first group in which all see what was written.
  var delen: String? { groepen.first(where: \.isSamen).map { say(name(of: $0)) } }

  /// At half of the minutes of the group the room is in, and at their end; never for the wall.
  public func sein(at now: Moment) -> String? {
    guard !isEmpty, let beurt = etappe.beurt(at: now) else { return nil }
    let whole = Int64(beurt.minuten) * 60_000
    if beurt.besteed >= whole {
      guard nu + 1 < groepen.count else { return say(.laatsteBeurtIsOm, namen[nu]) }
      return say(.beurtIsOm, namen[nu], namen[nu + 1])
    }
    return 2 * beurt.besteed >= whole ? say(.beurtIsHalf, namen[nu]) : nil
  }

  /// Silent writing without groups of its own has its own words.
  private var isStilte: Bool { etappe.stap.vorm.isStil && etappe.stap.beurten.isEmpty }

  private func name(of groep: Stap.Fase) -> Phrase {
    guard isStilte else { return .name(of: groep) }
    return groep == .alleen ? .inStilte : .delen
  }

  private var kop: String {
    guard !isStilte else { return say(groepen[nu] == .alleen ? .inStilteKop : .delenKop) }
    return say(.kop(of: groepen[nu], isFirst: nu == 0))
  }
}

// MARK: On the projector

extension Fasen {
  /// Things, or a shape, below the group the room is in and the way it goes.
  func contents(
    _ groups: [WallGroup] = [], shape: (any WallShape)? = nil, latest: Moment? = nil,
    begins: @escaping @Sendable (_ width: Int) -> [Line] = { _ in [] }
  ) -> WallContents {
    guard !isEmpty else {
      let lead = Lead { begins($0) }
      return WallContents(.init(lead: lead, shape: shape, groups), latest: latest)
    }
    // Together the harvest needs the room.
    let full = Lead(big: kop) { [route, Line()] + begins($0) }
    let brief = Lead { Line.wrapped(kop, width: $0, .title) + [route] + begins($0) }
    let plain = Lead { Line.wrapped(kop, width: $0, .title) + begins($0) }
    return WallContents(
      .init(lead: isSamen ? brief : full, shape: shape, groups),
      tight: .init(lead: brief, shape: shape, groups),
      plain: .init(lead: plain, shape: shape, groups), latest: latest)
  }

  /// The way through the groups, where there are some.
  var way: [Line] { isEmpty ? [] : [route] }

  /// The groups as stops on the way.
  private var route: Line {
    Line(
      namen.enumerated().flatMap { index, naam in
        let line = index == 0 ? [] : [Span(index <= nu ? " ── " : " ┄┄ ", .rule)]
        if index == nu { return line + [Span("◉ \(naam)", .accent.bolded())] }
        return line + [Span("\(index < nu ? "●" : "○") \(naam)", .quiet)]
      })
  }
}

// MARK: In the form

extension Fasen {
  /// The thing that brings the room to another group; done once the last one is reached.
  func ding(in stream: StreamID) -> Form.Ding? {
    guard groepen.count > 1 else { return nil }
    let next = min(nu + 1, groepen.count - 1)
    let isLast = next == nu
    let answers = namen.enumerated().map { ($1, String($0)) }
    return Form.Ding(
      id: "groep", titel: say(isLast ? .nuIn : .verderMetGroep, namen[next]),
      detail: isLast ? "" : say(.nuIn, namen[nu]), klaar: isLast,
      achtergehouden: false,
      velden: [
        Form.Field(
          say(.veldGroep), .keuze(Form.Field.Option.list(answers)), begin: namen[next], verplicht: true)
      ],
      changes: { [stap = etappe.id] values in
        guard let fase = Int(values.answer(0)) else { return [] }
        return [Change(stream, .faseGekozen(stap, fase))]
      })
  }

  /// The form of a step that asks for notes: only the line, or beside it the way through the groups and these
  /// things.
  func capture(_ lijn: NoteForm, _ dingen: [Form.Ding] = [], leeg: String = "", in scene: Scene) -> Capture {
    let dingen = dingen + (ding(in: scene.stream).map { [$0] } ?? [])
    guard !dingen.isEmpty || !leeg.isEmpty else { return .lijn(lijn) }
    return .formulier(Form(dingen: dingen, leeg: leeg))
  }
}
