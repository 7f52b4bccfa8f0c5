import Acts
import Panels
import Screen
import SessionModel
import Wording

/// What needs a hand, for the facilitator alone: a line each, what cannot wait first.
struct RegieSignals {
  /// One of them.
  struct Signal: Equatable {
    let text: String
    var style = Style.text
  }

  private let scene: Scene
  private let verboden: [String]
  private let planning: Planning
  private var say: Wording { scene.say }

  /// - Parameter verboden: the words that are forbidden in its session.
  init(_ scene: Scene, verboden: [String], _ planning: Planning) {
    (self.scene, self.verboden, self.planning) = (scene, verboden, planning)
  }

  /// All of them.
  ///
  /// - Parameters:
  ///   - oogst: what opens the list in the hand.
  ///   - verdeel: what divides the minutes anew.
  ///   - isHeard: whether there are no keys, and no eye to see what a sign means.
  func all(oogst: String, verdeel: String, isHeard: Bool = false) -> [Signal] {
    guard let etappe = scene.etappe else { return [] }
    let before = asked(isHeard) + leaving + turn(etappe) + (ready + known).map { Signal(text: $0) }
    return before + reading + facts(etappe) + division(verdeel, isHeard) + counts(oogst, isHeard) + voiceless
      + (etappe.houdtAchter && !Fasen(etappe, say).wacht ? [Signal(text: say(.tonenLos), style: .quiet)] : [])
      + promises(etappe)
  }

  /// What the lek-wacht asks, and which words are kept off the wall.
  private func asked(_ isHeard: Bool) -> [Signal] {
    let question = LekQuestion(scene).map { lek in
      Signal(text: isHeard ? lek.spoken(say, mends: false) : lek.sentence(say), style: .held)
    }
    let words = say(.verbodenWoorden, verboden.joined(separator: ", "))
    return [question, verboden.isEmpty ? nil : Signal(text: words, style: .held)].compactMap(\.self)
  }

  /// Who has to go at what time, how long that still is, and by how much the steps to come are too long for it.
  private var leaving: [Signal] {
    guard let vast = scene.sessie.vastMoment, let left = planning.totVast, scene.sessie.gesloten == nil else {
      return []
    }
    let when = left < 0 ? say(.vastIsVoorbij) : say(.overMinuten, String(left))
    let late = planning.knelt > 0 ? [say(.vastKnelt, String(planning.knelt))] : []
    let text = ([scene.vertrek(vast), when] + late).joined(separator: " · ")
    return [Signal(text: text, style: late.isEmpty && left >= 0 ? .accent : .warning)]
  }

  /// That a group is at half of its minutes, or has used them.
  private func turn(_ etappe: Etappe) -> [Signal] {
    Fasen(etappe, say).sein(at: scene.now).map { [Signal(text: $0, style: .accent)] } ?? []
  }

  /// What the form says, but for how much there is: that is seen.
  private func facts(_ etappe: Etappe) -> [Signal] {
    let seen = Set(scene.telling(etappe))
    let told = panel(for: etappe.stap.vorm).regie(etappe, scene).filter { !seen.contains($0) }
    return (told + marks(etappe)).map { Signal(text: $0) }
  }

  /// The numbers that were given in a step that has no scale on its wall.
  private func marks(_ etappe: Etappe) -> [String] {
    guard etappe.stap.vorm != .schaal, !etappe.schalen.isEmpty else { return [] }
    return [say(.cijfersHier, etappe.schalen.map(scene.cijfer).joined(separator: ", "))]
  }

  /// How many notes wait: to be spoken of, to be shown, for another time.
  private func counts(_ oogst: String, _ isHeard: Bool) -> [Signal] {
    let notities = scene.sessie.notities.values.filter { $0.dubbelVan == nil }
    let counts = [
      (scene.harvest.count { !$0.besproken }, Phrase.aantalOnbesproken),
      (notities.count { $0.gegevens.achtergehouden }, .aantalNogTonen),
      (notities.count(where: \.isGeparkeerd), .aantalGeparkeerd),
    ]
    let told = counts.filter { $0.0 > 0 }.map { say($0.1, String($0.0)) }
    guard !told.isEmpty else { return [] }
    let words = told.joined(separator: ", ")
    return [Signal(text: isHeard ? say(.bekijkenMet, words, oogst) : oogst + words, style: .accent)]
  }

  /// How many notes have nobody's voice, while that can be mended.
  private var voiceless: [Signal] {
    let count = scene.sessie.gesloten == nil ? scene.zonderStem : 0
    let text = say.count(count, .notitieZonderStem, .notitiesZonderStem)
    return count == 0 ? [] : [Signal(text: text, style: .accent)]
  }

  /// Who has no afspraak yet, once these are made.
  private func promises(_ etappe: Etappe) -> [Signal] {
    guard etappe.stap.vorm != .morgenAnders,
      scene.sessie.stappen.contains(where: { $0.stap.vorm == .morgenAnders && !$0.bezoeken.isEmpty })
    else { return [] }
    let names = scene.sessie.zonderAfspraak(in: scene.plan).map(\.naam)
    return names.isEmpty ? [] : [Signal(text: say(.nogZonderAfspraak, names.joined(separator: ", ")))]
  }

  /// What one wants to know before the table sits: in the first step, and the age also where it matters.
  private var ready: [String] {
    let isFirst = scene.sessie.huidig == scene.sessie.stappen.first?.id
    if scene.sessie.gesloten != nil, scene.sessie.vraagt {
      return say.nogNietGevraagd(scene.teruglezing.nietGevraagd).map { [$0 + " " + say(.kanLater)] } ?? []
    }
    // A table that may not know of which child it hears is asked nothing about it.
    guard let casus = scene.geheleCasus, casus.soort == .kind, scene.sessie.kentKind,
      isFirst || scene.etappe?.stap.vorm.leestTerug == true
    else {
      return []
    }
    var lines: [String] = []
    switch casus.profiel?.leeftijd {
    case nil: lines.append(say(.leeftijdVraag, casus.alias))
    case .some(let told) where told.isOud(on: scene.clock.read(scene.now).day):
      lines.append(say(.leeftijdIsOud, casus.alias, told.band.rawValue))
    case .some: break
    }
    guard isFirst else { return lines }
    let earlier = scene.eerdereLezingen
    let open = earlier.flatMap(\.nietGevraagd)
    if let words = say.nogNietGevraagd(open) { lines.append(words) }
    if scene.isEerstMetKind,
      earlier.flatMap(\.zinnen).contains(where: { $0.gaatMee && $0.stand.door == .ouder })
    {
      lines.append(say(.kindNietGevraagd, casus.alias, casus.alias))
    }
    return lines
  }

  /// What nobody said yet of the journey, and who belongs to it: in the first step, and nothing waits for it.
  private var known: [String] {
    guard scene.sessie.gesloten == nil, scene.sessie.kentKind, let casus = scene.casus,
      scene.sessie.huidig == scene.sessie.stappen.first?.id
    else { return [] }
    return [say.gaten(in: casus), casus.profiel.flatMap { say.mensen($0.mensen) }].compactMap(\.self)
  }

  /// A warning while what is left to read back needs the time that is left.
  private var reading: [Signal] {
    guard scene.sessie.vraagt, scene.sessie.gesloten == nil else { return [] }
    let lezing = scene.teruglezing
    let open = lezing.nietGevraagd.count
    guard open > 0, lezing.minuten >= planning.over else { return [] }
    return [
      Signal(text: say(.leestijdIsKort, say.zinnen(open), say.minuten(lezing.minuten)), style: .warning)
    ]
  }

  /// The offer to divide the minutes anew: who is late a little, or off by much either way.
  private func division(_ verdeel: String, _ isHeard: Bool) -> [Signal] {
    guard scene.sessie.gesloten == nil, planning.uitloop > 0 || planning.vraagtHerverdeling else { return [] }
    let names = Dictionary(
      scene.sessie.stappen.map { ($0.id, $0.stap.naam) }, uniquingKeysWith: { first, _ in first })
    let steps = planning.herverdeling.map { step in
      let name = names[step.stap] ?? ""
      return step.minuten < 0
        ? say(.stapMinutenKorter, name, String(-step.minuten))
        : say(.stapMinutenLanger, name, String(step.minuten))
    }
    guard !steps.isEmpty else { return [] }
    return [
      Signal(
        text: say(isHeard ? .korterGehoord : .korterVoorstel, verdeel, steps.joined(separator: ", ")),
        style: .warning)
    ]
  }
}
