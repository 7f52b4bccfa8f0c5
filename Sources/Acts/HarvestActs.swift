import Panels
import SessionModel
import Text
import Wording

/// What the acts about the harvest change.
///
/// Typed, notes are called by their numbers in the step; in the list in the hand they are the marked ones.
enum HarvestActs {
  /// `2 5 | aan tafel`: notes that belong together, under a name; without a name they belong together no more.
  @Sendable static func groep(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let name = line.rest.first.flatMap { $0.isEmpty ? nil : $0 }
    return scene.changed(line.notities) { $0.groep = name }
  }

  /// `2 5`: notes that say the same stand under the first.
  @Sendable static func samen(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let first = line.notities.first, line.notities.count > 1 else {
      throw .oneNote(typed: line.isTyped)
    }
    return [
      Change(scene.stream, .notitiesSamengevoegd(in: first.id, line.notities.dropFirst().map(\.id)))
    ]
  }

  /// `3 | eerste deel | tweede deel`: one note becomes several, with the same voice.
  @Sendable static func splits(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let parts = line.rest.filter { !$0.isEmpty }
    guard let notitie = line.only, parts.count > 1 else { throw line.refusal }
    // Its words are those of another session: a part that is written here would be nobody's.
    if notitie.isGeleend { throw .toldWhy(scene.say.sentence(for: Refusal.volgtEerderGesprek)) }
    return scene.changed([notitie]) { $0.tekst = parts[0] }
      + parts.dropFirst().map { part in
        var gegevens = notitie.gegevens
        gegevens.tekst = part
        return Change(scene.stream, .notitieGemaakt(gegevens))
      }
  }

  /// `3 | andere woorden`: the words of a note.
  @Sendable static func herschrijf(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let text = line.rest.joined(separator: " | ")
    guard let notitie = line.only, !text.isEmpty else { throw line.refusal }
    return scene.changed([notitie]) { $0.tekst = text }
  }

  /// `3`: the ★ goes on, or off where all have it.
  @Sendable static func ster(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let notities = line.notities
    let isOn = !notities.allSatisfy(\.gegevens.lichtje)
    return scene.changed(notities) { $0.lichtje = isOn }
  }

  /// `3 5`: the table has talked about it; or has not after all.
  @Sendable static func besproken(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let notities = line.notities
    let isOn = !notities.allSatisfy(\.besproken)
    return notities.filter { $0.besproken != isOn }
      .map { Change(scene.stream, .notitieBesproken($0.id, isOn)) }
  }

  /// `3`: shown on zaal, or held back again where all are shown.
  @Sendable static func toon(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let notities = line.notities
    let isHeld = notities.allSatisfy { !$0.gegevens.achtergehouden }
    return scene.changed(notities) { $0.achtergehouden = isHeld }
  }

  /// `3`: the note has the whole wall until the next step; once more, and the wall is back.
  @Sendable static func groot(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let notitie = line.only else { throw line.refusal }
    if scene.sessie.uitgelicht == notitie.id { return [Change(scene.stream, .uitgelicht(nil))] }
    guard scene.wandItem(notitie.id) != nil else { throw .toldWhy(scene.say(.nietGroot)) }
    return [Change(scene.stream, .uitgelicht(notitie.id))]
  }

  /// `3 | agenderen | naar LEA | gemeente | geagendeerd 12-1-2027`: where it waits, who takes it on and how far it is, as far as
  /// that is known; what is not said stays as it was.
  @Sendable static func parkeer(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    var changes: [Change] = []
    for notitie in line.notities {
      let known = notitie.parkeerplek ?? Parkeerplek()
      guard let plek = known.gezegd(line.rest, wacht: true, op: scene.today, scene.say) else {
        throw line.refusal
      }
      if plek != notitie.parkeerplek { changes.append(Change(scene.stream, .geparkeerd(notitie.id, plek))) }
    }
    return changes
  }

  /// `3 | Routes`: another step.
  @Sendable static func verhuis(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let name = line.rest.first, !name.isEmpty else { throw line.refusal }
    let target = try scene.etappe(called: name).id
    return scene.changed(line.notities) { $0.stap = target }
  }

  /// `3 | proces`: a theme, by name or number; `-` takes it away.
  @Sendable static func indeling(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let word = line.rest.first, !word.isEmpty else { throw line.refusal }
    let thema = Thema.allCases.enumerated().first {
      String($0.offset + 1) == word || scene.say(.name(of: $0.element)).begins(word)
        || scene.say(.wandwoord($0.element)).folded == word.folded
    }?.element
    guard thema != nil || word == "-" else { throw line.refusal }
    return scene.changed(line.notities) { $0.thema = thema }
  }

  /// `3 | moeder`: whose voice it is; `-` is nobody's.
  @Sendable static func stem(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let word = line.rest.first, !word.isEmpty else { throw line.refusal }
    if word == "-" { return scene.changed(line.notities) { ($0.stem, $0.deelnemer) = (nil, nil) } }
    if let stem = Stem.allCases.first(where: { scene.say(.name(of: $0)).folded == word.folded }),
      !scene.sessie.deelnemers.contains(where: { $0.naam.folded == word.folded || $0.stem == stem })
    {
      return scene.changed(line.notities) { ($0.stem, $0.deelnemer) = (stem, nil) }
    }
    let deelnemer = try scene.deelnemer(called: word)
    return scene.changed(line.notities) { ($0.stem, $0.deelnemer) = (deelnemer.stem, deelnemer.id) }
  }

  /// `3`: as if it was never noted; who did it can undo it.
  @Sendable static func intrekken(
    _ line: HarvestLine, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let notities = line.notities
    return [Change(scene.stream, .ingetrokken(notities.map(\.id)))]
      + notities.flatMap { notitie in
        // A dream is no more than the words it was taken from.
        var gone = notitie.gegevens
        gone.achtergehouden = true
        return scene.dream(following: notitie, to: gone)
      }
  }

  /// `los` or `direct`: when zaal shows the notes of this step; without a word the other one.
  @Sendable static func tonen(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let etappe = scene.etappe else { return [] }
    let wanted: Stap.Tonen
    switch argument.folded {
    case "": wanted = etappe.houdtAchter ? .direct : .los
    case Stap.Tonen.direct.rawValue: wanted = .direct
    case Stap.Tonen.los.rawValue: wanted = .los
    default: throw .notUnderstood(.tonen, argument)
    }
    guard (wanted == .los) != etappe.houdtAchter else {
      throw .already(scene.say(wanted == .los ? .tonenLos : .tonenDirect))
    }
    return [Change(scene.stream, .tonenGezet(etappe.id, wanted))]
  }

  /// The steps to come become shorter or longer, so that the session ends as it was meant.
  @Sendable static func herverdeel(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let other = Planning(scene.sessie, at: scene.now).herverdeling
    guard !other.isEmpty else { throw .nothingToDivide }
    return other.map { Change(scene.stream, .tijdErbij($0.stap, minuten: $0.minuten)) }
  }
}

/// Numbers of notes of the step of now, and what stands behind them between bars.
struct HarvestLine {
  let act: Act.Name
  let notities: [Notitie]
  let rest: [String]
  private let typed: String

  /// Whether the notes were called by number; in the list they are chosen.
  var isTyped: Bool { !typed.isEmpty }
  /// That what stands behind the notes is not what it can be.
  var refusal: ActRefusal { .notUnderstood(act, typed) }

  /// The note, when it is one.
  var only: Notitie? { notities.count == 1 ? notities.first : nil }

  init(_ argument: String, _ act: Act.Name, _ scene: Scene) throws(ActRefusal) {
    var parts = argument.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.removeFirst().split { $0 == " " || $0 == "," }
    let known = scene.harvest
    var notities: [Notitie] = []
    for word in numbers {
      guard let number = Int(word) else { throw .notUnderstood(act, argument) }
      guard let place = word.place, known.indices.contains(place) else {
        throw .noNote(number, of: known.count)
      }
      notities.append(known[place])
    }
    guard !notities.isEmpty else { throw .notUnderstood(act, argument) }
    self.init(act, notities, parts, typed: argument)
  }

  /// Notes that were marked, and what was answered.
  init(_ act: Act.Name, _ notities: [Notitie], answer: String) {
    let parts = answer.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    self.init(act, notities, parts, typed: answer)
  }

  private init(_ act: Act.Name, _ notities: [Notitie], _ parts: [String], typed: String) {
    (self.act, self.notities, self.typed) = (act, notities, typed)
    rest = parts.map { CleanText.oneLine($0) }
  }
}

extension Scene {
  /// The notes of the step of now as they are numbered.
  package var harvest: [Notitie] { sessie.huidig.map { sessie.notities(in: $0) } ?? [] }

  /// Notes with something else; those in which nothing is different stay out of it.
  func changed(_ notities: [Notitie], _ body: (inout Notitie.Gegevens) -> Void) -> [Change] {
    notities.flatMap { notitie -> [Change] in
      var new = notitie.gegevens
      body(&new)
      guard new != notitie.gegevens else { return [] }
      let wijziging = Notitie.Wijziging(from: notitie.gegevens, to: new)
      return [Change(stream, .notitieGewijzigd(notitie.id, wijziging))] + dream(following: notitie, to: new)
    }
  }
}

extension String {
  /// Whether it begins with what somebody typed.
  func begins(_ typed: String) -> Bool { folded.hasPrefix(typed.folded) }
}
