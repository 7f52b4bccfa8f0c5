import Panels
import SessionModel
import Text
import Wording

/// A line as it is typed in a step, and what it says there.
///
/// Footer, tell, help, manual, guide and `--tekst` show these, and a test reads each of them.
public struct LineExample: Hashable, Sendable {
  /// Its row of the table; `nil` for a compartment of the step.
  public let rule: LineRule?
  /// What is typed.
  public let line: String
  /// What that says.
  public let says: String

  /// The rows of a place, with the letter of somebody who is here and the number of a thing that is.
  public static func all(in place: LinePlace) -> [LineExample] {
    let who = place.speakers.people.lazy.compactMap(\.letter).first.map(String.init)
    let number = place.nummers.first.map { String($0.nummer) }
    let rows = LineRule.rules(in: place).flatMap { rule in
      if rule == .vul { return filling(place).map { [$0] } ?? [] }
      if rule == .rol, place.soort == .netwerk, let who {
        return [LineExample(rule: .rol, line: place.say(.regelMandaat, who), says: place.say(.zegtRol))]
      }
      if rule == .cijfer, let beeld = place.beeld { return pictures(beeld, who: who, place.say) }
      return rule.examples(who: who, number: number, place.say)
    }
    return rows + place.vakwoorden.map { compartment($0, place.say) }
  }

  /// The first of each row of a place: in few words what a line can be there.
  public static func short(in place: LinePlace) -> [String] {
    all(in: place).reduce(into: (lines: [String](), seen: Set<LineRule>())) { short, example in
      guard let rule = example.rule, short.seen.insert(rule).inserted else { return }
      short.lines.append(example.line)
    }.lines
  }

  /// The rows of a form as a page tells of them; of no form those that hold in all.
  public static func all(of vorm: Vorm?, _ say: Wording) -> [LineExample] {
    let rows = LineRule.allCases.filter { $0.vorm == vorm }.flatMap {
      $0.examples(who: "m", number: "2", say)
    }
    return rows + (vorm?.vakwoorden(say) ?? []).map { compartment($0, say) }
  }

  private static func compartment(_ name: String, _ say: Wording) -> LineExample {
    LineExample(rule: nil, line: say(.regelVak, name), says: say(.zegtVak, name))
  }

  /// How a picture is typed: with somebody's letter, and with why.
  private static func pictures(_ beeld: Beeld, who: String?, _ say: Wording) -> [LineExample] {
    guard let who, let last = beeld.plaatjes.last?.rawValue else { return [] }
    return [Phrase.regelPlaatje, .regelPlaatjeWaarom].map { phrase in
      LineExample(rule: .cijfer, line: say(phrase, who, last), says: say(.zegtPlaatje))
    }
  }

  /// How the first thing of a place is filled in, by the names of its fields.
  private static func filling(_ place: LinePlace) -> LineExample? {
    guard let nummer = place.nummers.first?.nummer, let item = place.ding(nummer) else { return nil }
    let answers = item.velden.prefix(3).map { field in
      field.options?.first?.label ?? (field.value(of: field.label) == nil ? field.begin : field.label)
    }
    let line = ([String(nummer)] + answers).joined(separator: " | ")
    return LineExample(rule: .vul, line: line, says: place.say(.zegtVul))
  }
}

extension LineRule {
  /// What stands in an example where the step has its own.
  private enum Gap { case who, number }

  /// The form it is for; `nil` where it holds in any.
  var vorm: Vorm? {
    switch self {
    case .akkoord, .vul: nil
    case .rol, .kring, .erbij, .gemist: .reisgezelschap
    case .cijfer: .schaal
    case .keuze: .kiezen
    case .stand: .terugblik
    case .punt, .puntErbij: .checklist
    case .patroon: .denkpatronen
    case .beurt: .ronde
    case .hoeftNiet: .morgenAnders
    case .ster, .tijdpunt: .tijdlijn
    case .rij: .afweging
    case .slot, .mijlpaal: .afsluiten
    }
  }

  /// The lines that are this.
  private var lines: [(Phrase, [Gap])] {
    switch self {
    case .akkoord: [(.regelAllenAkkoord, []), (.regelAkkoord, [.who])]
    case .rol: [(.regelRol, [.who])]
    case .kring: [(.regelKring, [.who])]
    case .erbij: [(.regelErbij, [])]
    case .gemist: [(.regelGemist, [])]
    case .cijfer: [(.regelCijfer, [.who]), (.regelCijferWaarom, [.who])]
    case .keuze: [(.regelKeuze, [.number, .who]), (.regelKeuzeWaarom, [.number, .who])]
    case .stand: [(.regelStand, [.number]), (.regelStandBracht, [.number])]
    case .punt: [(.regelPunt, [.number]), (.regelPuntNiemand, [.number]), (.regelPuntWie, [.number, .who])]
    case .puntErbij: [(.regelPuntErbij, [])]
    case .patroon: [(.regelPatroon, [.number])]
    case .beurt: [(.regelBeurt, [.who]), (.regelPast, [.who])]
    case .hoeftNiet: [(.regelHoeftNiet, [.who])]
    case .ster: [(.regelSter, [.number])]
    case .tijdpunt: [(.regelTijdpunt, []), (.regelLichtpunt, [])]
    case .rij: [(.regelRij, [])]
    case .slot: [(.regelSlot, []), (.regelWieVertelt, [])]
    case .mijlpaal: [(.regelMijlpaal, [])]
    case .vul: [(.regelVul, [.number])]
    }
  }

  /// What they say.
  private var says: Phrase {
    switch self {
    case .akkoord: .zegtAkkoord
    case .rol: .zegtRol
    case .kring: .zegtKring
    case .erbij: .zegtErbij
    case .gemist: .zegtGemist
    case .cijfer: .zegtCijfer
    case .keuze: .zegtKeuze
    case .stand: .zegtStand
    case .punt: .zegtPunt
    case .puntErbij: .zegtPuntErbij
    case .patroon: .zegtPatroon
    case .beurt: .zegtBeurt
    case .hoeftNiet: .zegtHoeftNiet
    case .ster: .zegtSter
    case .tijdpunt: .zegtTijdpunt
    case .rij: .zegtRij
    case .slot: .zegtSlot
    case .mijlpaal: .zegtMijlpaal
    case .vul: .zegtVul
    }
  }

  /// The lines with a letter and a number in them; those for which there is none are left out.
  fileprivate func examples(who: String?, number: String?, _ say: Wording) -> [LineExample] {
    lines.compactMap { phrase, gaps in
      let values = gaps.compactMap { $0 == .who ? who : number }
      guard values.count == gaps.count else { return nil }
      return LineExample(rule: self, line: say(phrase, values), says: say(says))
    }
  }
}

extension Vorm {
  /// The compartments that a note can be put in by their names, as far as every step of the form has them.
  fileprivate func vakwoorden(_ say: Wording) -> [String] {
    switch self {
    case .oogst: [say(.naamVanKolom)]
    case .wensdroom: [say(.woordDroom)]
    case .watWerkt: Thema.allCases.map { say(.wandwoord($0)) }
    case .denkpatronen: Denkpatroon.allCases.map { say(.name(of: $0)) }
    case .afweging:
      [
        Phrase.woordKeuzeA, .woordKeuzeB, .woordSchadeA, .woordSchadeB, .woordMoreleVraag, .woordGezin,
        .woordSysteem,
      ].map { say($0) }
    case .ronde, .ideeen, .kiezen, .morgenAnders, .terugblik, .reisgezelschap, .schaal, .tijdlijn, .checklist,
      .stil, .teruglezen, .pauze, .afsluiten:
      []
    }
  }
}
