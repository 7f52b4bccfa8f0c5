import Panels
import SessionModel
import Text
import Wording

/// A row of the table of what a line can be in a step: how it is typed, where it holds, and how it is read.
///
/// Footer, tell, help, manual and `--tekst` are made from it, by the lines of `LineExample`.
public enum LineRule: CaseIterable, Sendable {
  case akkoord
  case rol, kring, erbij, gemist
  case cijfer
  case keuze
  case stand
  case punt, puntErbij
  case patroon
  case beurt
  case hoeftNiet
  case ster, tijdpunt
  case rij
  case slot, mijlpaal
  case vul

  /// The rows that hold in a place, in the order in which they are read.
  public static func rules(in place: LinePlace) -> [LineRule] { allCases.filter { $0.holds(in: place) } }

  /// The words of its own with which a row can begin that is known by no mark.
  static func beginwoorden(_ say: Wording) -> [String] { [say(.woordAkkoord)] + say.words(.allemaal) }

  /// Whether a note of this form can be something that almost did something.
  static func bijna(_ vorm: Vorm) -> Bool {
    switch vorm {
    case .schaal, .kiezen, .terugblik, .morgenAnders: true
    case .ronde, .oogst, .wensdroom, .watWerkt, .ideeen, .denkpatronen, .reisgezelschap, .tijdlijn, .afweging,
      .checklist, .stil, .teruglezen, .pauze, .afsluiten:
      false
    }
  }

  /// Whether a line can be this here.
  func holds(in place: LinePlace) -> Bool {
    switch self {
    case .akkoord: !place.nogNietAkkoord.isEmpty
    case .rol, .kring, .erbij, .gemist: place.vorm == .reisgezelschap
    case .cijfer: place.vorm == .schaal
    case .keuze: place.vorm == .kiezen
    case .stand: place.vorm == .terugblik
    case .punt, .puntErbij: place.vorm == .checklist
    case .patroon: place.vorm == .denkpatronen
    case .beurt: place.vorm == .ronde
    case .hoeftNiet: place.vorm == .morgenAnders
    case .ster, .tijdpunt: place.vorm == .tijdlijn
    case .rij: place.vorm == .afweging && place.variant != nil && place.variant != .dilemma
    case .slot: place.vorm == .afsluiten
    case .mijlpaal: place.vorm == .afsluiten && place.soort != nil
    case .vul: place.hasNummers
    }
  }

  /// Whether it is typed with bars between its parts.
  var hasBars: Bool {
    switch self {
    case .rij, .vul: true
    case .akkoord, .rol, .kring, .erbij, .gemist, .cijfer, .keuze, .stand, .punt, .puntErbij, .patroon,
      .beurt, .hoeftNiet, .ster, .tijdpunt, .slot, .mijlpaal:
      false
    }
  }

  /// What the whole of a line does by this row; `nil` where it is something else.
  ///
  /// - Parameter signs: what the line began with; only some rows may have any.
  func read(_ signs: LineSigns, _ place: LinePlace) -> [LineAct]? {
    guard allows(signs.kenmerken) else { return nil }
    var scan = LineScan(signs.rest)
    guard !scan.isAtEnd || self == .beurt else { return nil }
    switch self {
    case .akkoord: return agreeing(&scan, place)
    case .rol:
      guard let (who, _) = place.speakers.take(from: &scan) else { return nil }
      _ = scan.take(words: place.say(.woordIs))
      let rol = Deelnemer.Rol.allCases.first { scan.take(word: $0.rawValue) }
      return scan.isAtEnd ? rol.map { [.rol(who.id, $0)] } : nil
    case .kring:
      guard let (who, _) = place.speakers.take(from: &scan) else { return nil }
      _ = scan.take(words: place.say(.woordIs))
      return scan.take(words: place.say(.woordInDeKring)) && scan.isAtEnd ? [.kring(who.id)] : nil
    case .erbij: return newcomer(scan.rest, place)
    case .gemist:
      guard scan.take(words: place.say(.weMissen)), scan.take(mark: ":"), !scan.isAtEnd else { return nil }
      return [.gemist(scan.words)]
    case .cijfer: return marks(&scan, by: signs.kenmerken.deelnemer, place)
    case .keuze:
      guard let nummer = LineRule.ding(&scan, place),
        let (who, byLetter) = place.speakers.take(from: &scan),
        let why = LineReason.read(scan, after: byLetter ? .letter : .label, place.say)
      else { return nil }
      return [.keuze(nummer, door: who.id, waarom: why)]
    case .stand: return standen(&scan, place)
    case .punt: return punt(&scan, place)
    case .puntErbij:
      guard scan.take(words: place.say(.woordPunt)), scan.take(mark: ":"), !scan.isAtEnd else { return nil }
      return [.puntErbij(scan.words)]
    case .patroon:
      guard let nummer = LineRule.ding(&scan, place),
        let patroon = Denkpatroon.allCases.first(where: { scan.take(words: place.say(.name(of: $0))) }),
        scan.isAtEnd
      else { return nil }
      return [.patroon(nummer, patroon)]
    case .beurt:
      if scan.isAtEnd { return signs.kenmerken.deelnemer.map { [.beurt($0, past: false)] } }
      guard signs.kenmerken.isEmpty, let (who, byLetter) = place.speakers.take(from: &scan) else {
        return nil
      }
      if scan.isAtEnd { return byLetter ? [.beurt(who.id, past: false)] : nil }
      return scan.take(word: place.say(.woordPast)) && scan.isAtEnd ? [.beurt(who.id, past: true)] : nil
    case .hoeftNiet: return needsNone(&scan, by: signs.kenmerken.deelnemer, place)
    case .ster:
      guard signs.kenmerken.lichtje, let nummer = LineRule.ding(&scan, place), scan.isAtEnd else {
        return nil
      }
      return [.ster(nummer)]
    case .tijdpunt:
      guard let (wanneer, wat) = LineTime.read(signs.rest, place.say) else { return nil }
      return [.tijdpunt(wanneer: wanneer, wat: wat, lichtpunt: signs.kenmerken.lichtje)]
    case .rij:
      let parts = LineRule.parts(signs.rest)
      guard (2...3).contains(parts.count), !parts[0].isEmpty,
        parts.dropFirst().contains(where: { !$0.isEmpty })
      else {
        return nil
      }
      return [.rij(parts[0], Array(parts.dropFirst()))]
    case .slot:
      let asked: [(Phrase, Slotvraag)] = [
        (.woordVolgendeStop, .volgendeStop), (.woordWieVertelt, .wieVertelt), (.woordBeleid, .beleid),
      ]
      for (words, vraag) in asked {
        var ahead = scan
        if ahead.take(words: place.say(words)), ahead.take(mark: ":"), !ahead.isAtEnd {
          return [.slot(vraag, ahead.words)]
        }
      }
      return nil
    case .mijlpaal:
      guard scan.take(words: place.say(.woordMijlpaal)), scan.take(mark: ":"), !scan.isAtEnd else {
        return nil
      }
      let text = scan.words
      let soorten = Casus.Mijlpaal.Soort.allCases.filter { $0.past(bij: place.soort ?? .kind) }
      let soort = soorten.first { place.say(.name(of: $0)).folded == text.folded }
      return [.mijlpaal(soort ?? .anders, soort == nil ? text : "")]
    case .vul: return filling(signs.rest, place)
    }
  }

  /// Whether a line with these signs can still be this.
  private func allows(_ kenmerken: Kenmerken) -> Bool {
    var rest = kenmerken
    switch self {
    case .cijfer, .beurt, .hoeftNiet:
      guard kenmerken.deelnemer != nil else { return kenmerken.isEmpty }
      (rest.stem, rest.deelnemer) = (nil, nil)
    case .ster, .tijdpunt: (rest.stem, rest.deelnemer, rest.lichtje) = (nil, nil, false)
    case .akkoord, .rol, .kring, .erbij, .gemist, .keuze, .stand, .punt, .puntErbij, .patroon, .rij, .slot,
      .mijlpaal,
      .vul:
      break
    }
    return rest.isEmpty
  }

  // MARK: Reading

  /// `allen akkoord`, `m, v en oma akkoord`, `akkoord allen`.
  private func agreeing(_ scan: inout LineScan, _ place: LinePlace) -> [LineAct]? {
    let isFirst = scan.take(word: place.say(.woordAkkoord))
    let all = place.say.words(.allemaal)
    var who: [Identifier] = []
    if let word = all.first(where: { scan.next == $0 }) {
      _ = scan.take(word: word)
      who = place.nogNietAkkoord
    } else {
      repeat {
        guard let (deelnemer, _) = place.speakers.take(from: &scan) else { return nil }
        who.append(deelnemer.id)
      } while scan.take(mark: ",") || scan.take(word: place.say(.woordEn))
    }
    guard isFirst || scan.take(word: place.say(.woordAkkoord)), scan.isAtEnd else { return nil }
    return [.akkoord(who)]
  }

  /// `m hoeft niet`, `m en v hoeven niet`, `m -`, and `hoeft niet` behind somebody's prefix.
  private func needsNone(
    _ scan: inout LineScan, by prefixed: Identifier?, _ place: LinePlace
  ) -> [LineAct]? {
    var who = prefixed.map { [$0] } ?? []
    while who.isEmpty || prefixed == nil && (scan.take(mark: ",") || scan.take(word: place.say(.woordEn))) {
      guard let (deelnemer, _) = place.speakers.take(from: &scan) else { return nil }
      who.append(deelnemer.id)
    }
    let words = [Phrase.woordHoeftNiet, .woordHoevenNiet, .woordStreepje]
    guard words.contains(where: { scan.take(words: place.say($0)) }), scan.isAtEnd else { return nil }
    return [.hoeftNiet(who)]
  }

  /// `+ z: wijkteam`: a voice, and at most three words.
  private func newcomer(_ text: Substring, _ place: LinePlace) -> [LineAct]? {
    guard text.first == "+", let colon = text.firstColon else { return nil }
    let voice = text[text.index(after: text.startIndex)..<colon].trimmed.folded
    let label = text[text.index(after: colon)...].trimmed
    guard
      let stem = Stem(rawValue: voice) ?? (voice.count == 1 ? voice.first.flatMap(Stem.init(letter:)) : nil),
      Deelnemer.Gegevens.onmogelijkAantal(in: label) == nil,
      case let gegevens = Deelnemer.Gegevens(stem: stem, getypt: label),
      !gegevens.label.isEmpty, LineName.isName(gegevens.label, most: LineName.inLine, place.say)
    else { return nil }
    return [.erbij(gegevens)]
  }

  /// `m 4 hij komt weer beneden`, `m 4, v 3`, `w 6 7 8` of a group, and `4` behind somebody's prefix.
  private func marks(_ scan: inout LineScan, by prefixed: Identifier?, _ place: LinePlace) -> [LineAct]? {
    if let prefixed {
      guard let marks = LineRule.marks(&scan, of: place.speakers.person(prefixed), place.beeld),
        let why = LineReason.read(scan, after: .letter, place.say)
      else { return nil }
      return [.cijfer(prefixed, marks, waarom: why)]
    }
    // A picture alone is that of the child.
    if let beeld = place.beeld, let kind = place.speakers.only(of: .jeugdige) {
      var ahead = scan
      if let mark = LineRule.mark(&ahead, beeld), ahead.isAtEnd { return [.cijfer(kind, [mark], waarom: "")] }
    }
    return LineRule.row(&scan, place.say) { scan in
      guard let (who, byLetter) = place.speakers.take(from: &scan),
        let marks = LineRule.marks(&scan, of: who, place.beeld)
      else { return nil }
      return ({ .cijfer(who.id, marks, waarom: $0) }, byLetter ? .letter : .label)
    }
  }

  /// Things in a row behind commas, or one with the words behind it that say why.
  private static func row(
    _ scan: inout LineScan, _ say: Wording,
    take: (inout LineScan) -> (act: (_ why: String) -> LineAct, after: LineReason.After)?
  ) -> [LineAct]? {
    var acts: [(String) -> LineAct] = []
    repeat {
      let before = scan
      guard let (act, after) = take(&scan) else {
        // What stands behind the comma is why, and no other thing.
        return acts.count == 1 ? acts.map { $0(before.words) } : nil
      }
      let ahead = scan
      guard scan.isAtEnd || scan.take(mark: ",") else {
        return acts.isEmpty ? LineReason.read(ahead, after: after, say).map { [act($0)] } : nil
      }
      acts.append(act)
      if scan.isAtEnd { return ahead.isAtEnd ? acts.map { $0("") } : nil }
    } while true
  }

  /// The number of a thing that is here.
  private static func ding(_ scan: inout LineScan, _ place: LinePlace) -> Int? {
    scan.takeNumber().flatMap { place.ding($0) == nil ? nil : $0 }
  }

  /// How an afspraak went, behind its number; what was parked can be no such thing.
  private static func stand(
    _ scan: inout LineScan, _ place: LinePlace
  ) -> (nummer: Int, soort: Afspraak.Stand.Soort)? {
    guard let nummer = LineRule.ding(&scan, place),
      let soort = Afspraak.Stand.Soort.allCases.first(where: { scan.take(words: place.say(.name(of: $0))) }),
      place.ding(nummer)?.velden.first?.value(of: soort.rawValue) != nil
    else { return nil }
    return (nummer, soort)
  }

  /// A whole number of the scale, or one of its pictures by number, word or letter.
  private static func mark(_ scan: inout LineScan, _ beeld: Beeld?) -> Int? {
    let range = beeld == nil ? 0...10 : Beeld.plaatsen
    var ahead = scan
    if let number = ahead.takeNumber() {
      guard range.contains(number) else { return nil }
      scan = ahead
      return number
    }
    for (place, plaatje) in zip(range, beeld?.plaatjes ?? [])
    where scan.take(words: plaatje.rawValue) || scan.take(word: String(plaatje.letter)) {
      return place
    }
    return nil
  }

  /// The marks of somebody: one of a person, of a group at most as many as they are.
  private static func marks(_ scan: inout LineScan, of who: Deelnemer?, _ beeld: Beeld?) -> [Int]? {
    guard let first = mark(&scan, beeld) else { return nil }
    var marks = [first]
    while marks.count < who?.gegevens.aantal ?? 1 {
      var ahead = scan
      _ = ahead.take(mark: ",")
      guard let next = mark(&ahead, beeld) else { break }
      marks.append(next)
      scan = ahead
    }
    return marks
  }

  /// `2 gedaan hij belde zelf`, `2 gedaan, 3 loopt`.
  private func standen(_ scan: inout LineScan, _ place: LinePlace) -> [LineAct]? {
    LineRule.row(&scan, place.say) { scan in
      guard let (nummer, soort) = LineRule.stand(&scan, place) else { return nil }
      return ({ .stand(nummer, soort, bracht: $0) }, .stand)
    }
  }

  /// `2 klaar`, `2 niemand`, `2 mentor`, `2 m en v`.
  private func punt(_ scan: inout LineScan, _ place: LinePlace) -> [LineAct]? {
    guard let nummer = LineRule.ding(&scan, place) else { return nil }
    let words: [(Phrase, LineAct.Puntstand)] = [
      (.woordKlaar, .klaar), (.woordOpen, .open), (.woordNiemand, .niemand),
    ]
    if let (_, stand) = words.first(where: { scan.take(word: place.say($0.0)) }) {
      return scan.isAtEnd ? [.punt(nummer, stand)] : nil
    }
    var names: [String] = []
    repeat {
      guard let (who, _) = place.speakers.take(from: &scan) else { return nil }
      names.append(who.naam)
    } while scan.take(word: place.say(.woordEn)) || scan.take(mark: ",")
    guard scan.isAtEnd else { return nil }
    let last = names.count > 1 ? " \(place.say(.woordEn)) " + names.removeLast() : ""
    return [.punt(nummer, .eigenaar(names.joined(separator: ", ") + last))]
  }

  /// `2 | … | …`: a thing by its number, and its fields in their order.
  private func filling(_ text: String, _ place: LinePlace) -> [LineAct]? {
    let parts = LineRule.parts(text)
    guard parts.count > 1, let nummer = Int(parts[0]), let ding = place.ding(nummer) else { return nil }
    let (answers, fields) = (Array(parts.dropFirst()), ding.velden)
    guard answers.count <= fields.count, answers.contains(where: { !$0.isEmpty }),
      zip(answers, fields).allSatisfy({ $0.isEmpty || $1.value(of: $0) != nil })
    else { return nil }
    return [.vul(nummer, answers)]
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
  }

  // MARK: Almost

  /// What a line that is a note could be made into: it almost fits.
  func almost(_ signs: LineSigns, _ place: LinePlace) -> [LineAct]? {
    guard allows(signs.kenmerken) else { return nil }
    var scan = LineScan(signs.rest)
    switch self {
    case .cijfer:
      let who =
        signs.kenmerken.deelnemer.flatMap(place.speakers.person)
        ?? place.speakers.take(from: &scan)?.deelnemer
      guard let who, let marks = LineRule.marks(&scan, of: who, place.beeld), !scan.isAtEnd else {
        return nil
      }
      return [.cijfer(who.id, marks, waarom: scan.words)]
    case .keuze:
      guard let nummer = LineRule.ding(&scan, place),
        let (who, _) = place.speakers.take(from: &scan), !scan.isAtEnd
      else { return nil }
      return [.keuze(nummer, door: who.id, waarom: scan.words)]
    case .stand:
      guard let (nummer, soort) = LineRule.stand(&scan, place), !scan.isAtEnd else { return nil }
      return [.stand(nummer, soort, bracht: scan.words)]
    case .akkoord, .rol, .kring, .erbij, .gemist, .punt, .puntErbij, .patroon, .beurt, .hoeftNiet, .ster,
      .tijdpunt, .rij, .slot, .mijlpaal, .vul:
      return nil
    }
  }
}
