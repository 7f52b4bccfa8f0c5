import Panels
import SessionModel
import Text
import Wording

/// What the acts about the session change.
enum SessionActs {
  // MARK: The way through the steps

  @Sendable static func verder(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let next = scene.stap(1) else { throw .lastStep }
    return scene.go(to: next)
  }

  @Sendable static func terug(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let previous = scene.stap(-1) else { throw .firstStep }
    return scene.go(to: previous)
  }

  @Sendable static func stap(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let target = try scene.etappe(called: argument)
    guard target.id != scene.sessie.huidig else {
      throw .already(scene.say(.stapNaam, String(scene.number(of: target.id)), target.stap.naam))
    }
    return scene.go(to: target.id)
  }

  @Sendable static func overslaan(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let here = scene.sessie.huidig, let next = scene.stap(1) else { throw .lastStep }
    return scene.go(to: next) + [Change(scene.stream, .stapOvergeslagen(here))]
  }

  @Sendable static func zwart(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let wanted: Bool
    switch argument.folded {
    case "": wanted = !scene.sessie.zwart
    case scene.say(.aan): wanted = true
    case scene.say(.uit): wanted = false
    default: throw .notUnderstood(.zwart, argument)
    }
    guard wanted != scene.sessie.zwart else {
      throw .already(scene.say(wanted ? .zaalIsZwart : .zaalIsTeZien))
    }
    return [Change(scene.stream, .zwart(wanted))]
  }

  /// Without a kind the last thing that was found, else the last of that kind.
  @Sendable static func bevestig(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let soort = LekSoort(rawValue: argument.folded)
    if soort == nil, !argument.isEmpty { throw .notUnderstood(.bevestig, argument) }
    guard let question = LekQuestion(scene, of: soort) else { throw .nothingFound }
    return question.changes
  }

  /// What may be seen from now on.
  @Sendable static func bevestigd(_ changes: [Change], _ scene: Scene) -> String? {
    let soorten = changes.reduce(into: LekSoorten()) { soorten, change in
      if case .huis(.lekBevestigd(let it)) = change.fact { soorten.formUnion(it.soorten) }
    }
    return scene.say(.lekIsBevestigd, scene.say.opsomming(soorten))
  }

  @Sendable static func tijd(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let stap = scene.sessie.huidig else { return [] }
    let minutes = argument.isEmpty ? 5 : Int(argument)
    guard let minutes, minutes != 0, (-120...120).contains(minutes) else {
      throw .notUnderstood(.tijd, argument)
    }
    return [Change(scene.stream, .tijdErbij(stap, minuten: minutes))]
  }

  /// Minutes do not show on zaal.
  @Sendable static func tijdErbij(_ changes: [Change], _ scene: Scene) -> String? {
    scene.etappe.map { scene.say(.meerTijdGegeven, $0.stap.naam) }
  }

  /// `15:30 [WIE]`: when somebody has to go, today; a dash, and nobody has to.
  @Sendable static func vast(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard argument != "-" else {
      guard scene.sessie.vastMoment != nil else { throw .already(argument) }
      return [Change(scene.stream, .vastMoment(nil))]
    }
    guard let first = words.first, let minute = first.minuutVanDeDag else {
      throw .notUnderstood(.vast, argument)
    }
    let here = scene.clock.read(scene.now)
    let ahead = minute - (here.hour * 60 + here.minute)
    guard ahead > 0 else { throw .toldWhy(scene.say(.tijdIsVoorbij, first)) }
    let begun = scene.now.milliseconds % 60_000
    let om = Moment(milliseconds: scene.now.milliseconds - begun).later(milliseconds: Int64(ahead) * 60_000)
    let wie = words.count > 1 ? try scene.deelnemer(called: words[1].trimmed).id : nil
    let moment = Sessie.VastMoment(om: om, wie: wie)
    guard moment != scene.sessie.vastMoment else { throw .already(argument) }
    return [Change(scene.stream, .vastMoment(moment))]
  }

  /// A time that is kept in sight shows in regie only.
  @Sendable static func vastgezet(_ changes: [Change], _ scene: Scene) -> String? {
    changes.lazy.compactMap { change in
      guard case .sessie(.vastMoment(let it)) = change.fact else { return nil }
      return it.om.map { scene.vertrek(.init(om: $0, wie: it.wie)) } ?? scene.say(.geenVastMoment)
    }.first
  }

  @Sendable static func fase(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let etappe = scene.etappe else { return [] }
    let fasen = Fasen(etappe, scene.say)
    guard !argument.isEmpty else {
      guard let next = fasen.volgende(in: scene.stream) else { throw .noMoreGroups }
      return [next]
    }
    guard !fasen.isEmpty else { throw .noMoreGroups }
    let index = argument.place ?? fasen.namen.firstIndex { $0.folded.hasPrefix(argument.folded) }
    guard let index, fasen.namen.indices.contains(index) else { throw .notUnderstood(.fase, argument) }
    guard index != fasen.nu else { throw .already(fasen.namen[index]) }
    return [Change(scene.stream, .faseGekozen(etappe.id, index))]
  }

  /// A card by its number or words, or a question of one's own; without any the card goes off again.
  ///
  /// The cards behind the questions are patroonbrekers, of which each is a step of a minute.
  @Sendable static func kaart(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    if argument.isEmpty || argument.folded == scene.say(.weg) {
      guard !scene.sessie.kaart.isEmpty else { throw .asksMore(.kaart) }
      return [Change(scene.stream, .kaartGetrokken(""))]
    }
    let cards = Phrase.vraagkaarten.map { scene.say($0) }
    let breakers = Phrase.patroonbrekers
    let text: String
    if Int(argument) != nil {
      guard let place = argument.place, (0..<cards.count + breakers.count).contains(place) else {
        throw .notUnderstood(.kaart, argument)
      }
      guard place < cards.count else { return brekend(breakers[place - cards.count], scene, means) }
      text = cards[place]
    } else if let breaker = breakers.first(where: { scene.say($0).folded == argument.folded }) {
      return brekend(breaker, scene, means)
    } else {
      text = cards.first { $0.folded.hasPrefix(argument.folded) } ?? CleanText.oneLine(argument)
    }
    guard text != scene.sessie.kaart else { throw .already(text) }
    return [Change(scene.stream, .kaartGetrokken(text))]
  }

  /// The step of a patroonbreker, to which the room goes.
  private static func brekend(_ vraag: Phrase, _ scene: Scene, _ means: Means) -> [Change] {
    guard let here = scene.sessie.huidig else { return [] }
    return put(in: .patroonbreker(vraag, scene.say), na: here, scene, means)
  }

  /// A step put in behind another, to which the room goes.
  private static func put(in stap: Stap, na here: StapID, _ scene: Scene, _ means: Means) -> [Change] {
    let id = means.newIdentifier()
    return [Change(scene.stream, .stapIngevoegd(stap, na: here), id: id)] + scene.go(to: StapID(id.text))
  }

  /// `VRAAG`, or `NAAM | VRAAG`: a step with a question of one's own, to which the room goes; the name of a step that
  /// there is, of its form, or `NAAM | VRAAG | DRAAIBOEK`, puts in that one.
  @Sendable static func invoegen(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let here = scene.sessie.huidig else { throw .notUnderstood(.invoegen, argument) }
    return put(in: try ingevoegd(argument, scene, means), na: here, scene, means)
  }

  private static func ingevoegd(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> Stap {
    if let known = means.draaiboeken().insertable(called: argument, in: scene.sessie, scene.say) {
      return known
    }
    let parts = argument.split(separator: "|", maxSplits: 1).map { CleanText.oneLine(String($0)) }
    guard let vraag = parts.last, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .notUnderstood(.invoegen, argument)
    }
    return .tussenstop(vraag, naam: parts.count > 1 ? parts[0] : nil, scene.say)
  }

  /// `STAP PLAATS`: where a step comes in the row.
  @Sendable static func verplaats(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let stappen = scene.sessie.stappen
    let words = argument.split(separator: " ")
    guard words.count > 1, let place = words.last.flatMap({ Int($0) }), (1...stappen.count).contains(place)
    else { throw .notUnderstood(.verplaats, argument) }
    let moving = try scene.etappe(called: words.dropLast().joined(separator: " "))
    let others = stappen.map(\.id).filter { $0 != moving.id }
    guard scene.number(of: moving.id) != place else {
      throw .already(scene.say(.stapNaam, String(place), moving.stap.naam))
    }
    let before = place > 1 ? others[place - 2] : nil
    return [Change(scene.stream, .stapVerplaatst(moving.id, na: before))]
  }

  // MARK: What is said

  /// A note behind the signs that say whose voice and what kind it is.
  @Sendable static func notitie(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] { try keep(argument, scene, means) { _ in } }

  @Sendable static func afspraak(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] { try keep(argument, scene, means) { $0.afspraak = true } }

  @Sendable static func droom(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] { try keep(argument, scene, means) { $0.droom = true } }

  private static func keep(
    _ argument: String, _ scene: Scene, _ means: Means, _ label: (inout Kenmerken) -> Void
  ) throws(ActRefusal) -> [Change] {
    guard let stap = scene.sessie.huidig else { return [] }
    let reading = LineReading(
      argument, in: LinePlace(scene.sessie.etappe, scene, reach: .tekens), reach: .tekens)
    var labels = reading.kenmerken
    label(&labels)
    if labels.afspraak, labels.achtergehouden { throw .heldBackPromise }
    let changes = PastedLine.parts(of: reading.tekst).flatMap {
      scene.keeping($0, labels, in: stap, id: means.newIdentifier())
    }
    guard !changes.isEmpty else { throw .noWords }
    return changes
  }

  // MARK: The table

  @Sendable static func akkoord(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    var people = scene.sessie.deelnemers
    if !scene.say.words(.allemaal).contains(argument.folded) {
      people = [try scene.deelnemer(called: argument)]
    }
    let open = people.filter { !$0.akkoord }
    guard !open.isEmpty else { throw .already(scene.say(.akkoord)) }
    return open.map { Change(scene.stream, .regelsAkkoord($0.id)) }
  }

  @Sendable static func deelnemer(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let gegevens = TafelLine.read(CleanText.oneLine(argument)) else {
      if let why = TafelLine.why(argument, scene.say) { throw .toldWhy(why) }
      throw .notUnderstood(.deelnemer, argument)
    }
    return [Change(scene.stream, .deelnemerErbij(gegevens))]
  }

  @Sendable static func sluit(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] { means.state.closing(scene.sessie.id) }
}

extension Scene {
  /// Goes to a step; names the step it leaves, so that two who go on at once go one step.
  package func go(to target: StapID) -> [Change] {
    guard let here = sessie.huidig, target != here else { return [] }
    return [Change(stream, .stapGekozen(van: here, naar: target))]
  }

  /// The place in the row of the step of now, from 0.
  package var place: Int { sessie.stappen.firstIndex { $0.id == sessie.huidig } ?? 0 }

  /// The place of a step in the row, from 1.
  package func number(of stap: StapID) -> Int { (sessie.stappen.firstIndex { $0.id == stap } ?? 0) + 1 }

  /// The step of this number, or whose name begins like this.
  package func etappe(called text: String) throws(ActRefusal) -> Etappe {
    let stappen = sessie.stappen
    if Int(text) != nil {
      guard let place = text.place, stappen.indices.contains(place) else { throw .noStep(text, nearest: nil) }
      return stappen[place]
    }
    let whole = stappen.filter { $0.stap.naam.folded == text.folded }
    let found = whole.isEmpty ? stappen.filter { $0.stap.naam.folded.hasPrefix(text.folded) } : whole
    guard let first = found.first else {
      throw .noStep(text, nearest: nearest(to: text, in: stappen.map(\.stap.naam)))
    }
    guard found.count == 1 else {
      throw .severalSteps(text, found.map { "\(number(of: $0.id)) \($0.stap.naam)" })
    }
    return first
  }

  /// The person of this letter, or whose label or voice begins like this.
  package func deelnemer(called text: String) throws(ActRefusal) -> Deelnemer {
    let people = sessie.deelnemers
    let tests: [(Deelnemer) -> Bool] = [
      { sessie.letter(of: $0.id).map(String.init) == text.folded }, { $0.naam.folded == text.folded },
      { $0.naam.folded.hasPrefix(text.folded) },
      { $0.stem.rawValue == text.folded || String($0.stem.letter) == text.folded },
    ]
    for test in tests {
      let found = people.filter(test)
      if let first = found.first {
        guard found.count == 1 else { throw .severalPeople(text, found.map(\.naam)) }
        return first
      }
    }
    throw .noPerson(text, nearest: nearest(to: text, in: people.map(\.naam)))
  }
}

extension String {
  /// The minute of the day that is written here: `15:30`, `15.30` or `15u30`.
  fileprivate var minuutVanDeDag: Int? {
    let parts = folded.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." || $0 == "u" }
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), parts[1].count == 2,
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}

extension Scene {
  /// Who has to go, and when.
  package func vertrek(_ vast: Sessie.VastMoment) -> String {
    let wie = sessie.deelnemer(vast.wie).map(naam) ?? say(.iedereen)
    return say(.moetWeg, wie, clock.read(vast.om).hourMinute)
  }
}
