import Acts
import Panels
import SessionModel
import Wording

/// What a change sounds like: a line each, for who listens instead of looks.
public struct Speech: Sendable {
  /// Whose ears these are.
  public enum Seat: CaseIterable, Hashable, Sendable {
    /// The room: hears what the projector shows, and nothing else.
    case zaal
    /// The note-taker.
    case noteer
    /// The facilitator, alone.
    case regie
  }

  let scene: Scene
  let seat: Seat
  private var say: Wording { scene.say }
  private var sessie: Sessie { scene.sessie }

  /// The lines for this seat in a scene.
  public init(_ scene: Scene, _ seat: Seat) { (self.scene, self.seat) = (scene, seat) }

  /// What an event sounds like in the scene it led to; nothing when this seat does not see it.
  ///
  /// - Parameter events: where what it takes back can be found.
  public func lines(for event: Event, among events: [Event]) -> [String] {
    switch event.fact {
    case .sessie(let fact): run(fact, event)
    case .notitie(let fact): note(fact, event)
    case .casus(let fact): journey(fact, event)
    case .plan(let fact): plan(fact, event)
    case .huis(let fact): kept(fact, events)
    }
  }

  /// What events of one moment sound like: what somebody answered about several things, or in several streams, is one
  /// answer.
  public func lines(for new: [Event], among events: [Event]) -> [String] {
    new.joiningAnswers.flatMap { lines(for: $0, among: events) }
  }

  // MARK: The way

  private func run(_ fact: SessieFact, _ event: Event) -> [String] {
    switch fact {
    case .begonnen, .van, .hersteld: []
    case .gesloten: [say(.sessieIsGesloten)]
    case .zwart(let it):
      it.aan ? [say(.zaalIsZwart)] : [say(.zaalIsTeZien)] + (seat == .zaal ? present : [])
    case .kaartGetrokken(let it):
      if it.tekst.isEmpty {
        [say(.kaartIsWeg)]
      } else {
        sessie.kaart == it.tekst ? [say(.kaartLigtEr, it.tekst)] : []
      }
    case .kiezerGezet(let it):
      sessie.kiezer == it.kiezer ? [say(.kiezerIsNu, say(.kiezer(it.kiezer)))] : []
    case .voorgelezen(let it):
      // Who came by in a hurry hears only the page that is there now, and it once.
      it.stap == sessie.huidig && sessie.etappe?.bladSinds == event.time ? reading : []
    case .deelnemerErbij: person(event.id).map { [say(.aanTafelIs, $0)] } ?? []
    case .deelnemerGewijzigd(let it): person(it.deelnemer).map { [say(.aanTafelIs, $0)] } ?? []
    case .deelnemerWeg: [say(.iemandIsWeg)]
    case .regelsAkkoord(let it): person(it.deelnemer).map { [say(.isAkkoord, $0)] } ?? []
    case .nietNodig(let it):
      seat == .zaal ? [] : person(it.deelnemer).map { [say(.dubbelePunt, $0, say(.hoeftNiet))] } ?? []
    case .beurtGezet(let it):
      person(it.beurt.deelnemer).map { [say(.dubbelePunt, $0, say(it.beurt.past ? .sloegOver : .sprak))] }
        ?? []
    case .schaalGezet(let schaal):
      sessie.etappe(schaal.stap)?.schalen.contains(schaal) == true ? [mark(schaal)] : []
    case .stapGekozen(let it):
      // Who came by in a hurry hears only where the room is now.
      sessie.huidig == it.naar ? hier : []
    case .stapOvergeslagen(let it): name(it.stap).map { [say(.overgeslagen, $0)] } ?? []
    case .stapIngevoegd: name(StapID(event.id.text)).map { [say(.ingevoegd, $0)] } ?? []
    case .stapVerplaatst(let it):
      name(it.stap).map { [say(.verplaatst, $0, String(scene.number(of: it.stap)))] } ?? []
    case .tijdErbij(let it):
      seat == .zaal ? [] : name(it.stap).map { [say(.minutenErbij, String(it.minuten), $0)] } ?? []
    case .tonenGezet(let it):
      seat == .zaal
        ? []
        : name(it.stap).map { [say(.dubbelePunt, $0, say(it.tonen == .los ? .tonenLos : .tonenDirect))] }
          ?? []
    case .faseGekozen(let it): it.stap == sessie.huidig ? fase + silence : []
    case .puntGezet(let it):
      sessie.etappe(it.stap)?.punten.contains(it.punt) == true ? [point(it.punt)] : []
    }
  }

  /// The step of now with its question, and what was said in it before.
  private var hier: [String] { stap + (seat == .zaal && sessie.zwart ? [] : harvest) }

  var stap: [String] {
    guard let etappe = sessie.etappe else { return [] }
    let place = say(.stapNaam, String(scene.number(of: etappe.id)), etappe.stap.naam)
    return ["\(place). \(etappe.stap.vraag)"] + fase
  }

  private func name(_ stap: StapID) -> String? { sessie.etappe(stap)?.stap.naam }

  private var fase: [String] {
    guard let etappe = sessie.etappe else { return [] }
    let fasen = Fasen(etappe, say)
    return fasen.isEmpty ? [] : [say(.nuIn, fasen.namen[fasen.nu])]
  }

  /// The slips of silent writing are read when the room shares them.
  private var silence: [String] {
    seat == .zaal && sessie.etappe?.stap.vorm.isStil == true ? harvest : []
  }

  // MARK: The table

  private func person(_ id: Identifier) -> String? {
    sessie.deelnemer(id).map { $0.gegevens.label.isEmpty ? say(.name(of: $0.stem)) : $0.gegevens.label }
  }

  private func mark(_ schaal: Sessie.Schaal) -> String {
    let who = schaal.deelnemer.map { person($0) ?? say(.iemand) } ?? say(.heleTafel)
    let words = [String(schaal.cijfer), schaal.waarom, schaal.hoger.isEmpty ? "" : "↑ " + schaal.hoger]
    return say(.dubbelePunt, who, words.filter { !$0.isEmpty }.joined(separator: ". "))
  }

  // MARK: Reading back

  /// The page that is read back, so that whoever listens hears what an answer is about.
  var reading: [String] {
    guard let etappe = sessie.etappe, etappe.stap.vorm.leestTerug else { return [] }
    let lezing = scene.teruglezing
    // Arrows are for hands that have keys.
    let words = ["→": "/" + say(.woordBlad), "←": "/" + say(.voorbeeldBlad)]
    let hints = scene.leeshints(etappe).map { ((words[$0.name] ?? $0.name) + " " + $0.label).trimmed }
    let how = hints.isEmpty ? [] : [say(.dubbelePunt, say(.leeszeg), hints.joined(separator: " · "))]
    switch etappe.blad {
    case nil, .omslag:
      guard !lezing.zinnen.isEmpty else { return [say(.nietsTerugTeLezen)] }
      let who = sessie.heeftGezin ? [say(.wieZegtWatMeeMag)] : []
      return [say(.weLezenTerug), say(.jijZegtHet), say(.nietGevraagdBlijft)] + who + how
    case .zinnen:
      let zinnen = lezing.zinnen(op: etappe.blad)
      let isKort = lezing.isKort(etappe.blad)
      let head = [scene.leeskop(zinnen, isKort: isKort), scene.leesplaats(lezing, etappe.blad)]
      return [head.filter { !$0.isEmpty }.joined(separator: ", ")] + zinnen.map(sentence)
        + (isKort ? [say(.ietsHierHouden)] : lezing.vraag(op: etappe.blad).map { [say($0)] } ?? []) + how
    case .einde:
      let goes = lezing.zinnen.count(where: \.gaatMee)
      let stays = lezing.zinnen.count(where: \.blijft)
      let open = lezing.nietGevraagd.count
      return [say.gaanMee(goes) + "."] + (stays > 0 ? [say.blijvenHier(stays) + "."] : [])
        + (open > 0 ? [say.nietGevraagd(open)] : []) + (goes > 0 ? [say(.magLeren)] : []) + how
    }
  }

  private func sentence(_ zin: Teruglezing.Zin) -> String {
    guard !zin.blijft else { return say(.dubbelePunt, String(zin.nummer), say(.blijftHierKort)) }
    let words = (zin.lichtje ? "★ " : "") + scene.leestekst(zin)
    let told = say(.dubbelePunt, String(zin.nummer), words)
    switch zin.stand.mee {
    case .mee: return told + " – " + say(.gaatMeeKort)
    case .woorden(let other): return told + " – " + say(.gaatMeeAls, "“\(other)”")
    case .blijft, nil: return told
    }
  }

  /// What was answered, by the numbers that were called.
  private func answer(_ antwoord: Antwoord) -> [String] {
    let over = Set(antwoord.over)
    let meant = scene.teruglezing.zinnen.filter { $0.bronnen.contains { over.contains($0.event) } }
    // A dream is answered where it is kept and where it was said: it is told once.
    let told = meant.filter { zin in zin.bronnen.last.map { over.contains($0.event) } ?? false }
    if told.isEmpty, !meant.isEmpty { return [] }
    let numbers = told.map(\.nummer)
    let list = numbers.map(String.init).joined(separator: ", ")
    switch antwoord.mee {
    case .mee:
      return numbers.isEmpty ? [say(.gaatMeeKort)] : [say(.dubbelePunt, say.gaanMee(numbers.count), list)]
    case .woorden(let words): return [say(.dubbelePunt, list, say(.gaatMeeAls, "“\(words)”"))]
    case .blijft:
      return numbers.isEmpty
        ? [say(.blijftHierKort)] : [say(.dubbelePunt, say.blijvenHier(numbers.count), list)]
    case nil:
      return antwoord.leren == true
        ? [say.count(numbers.count, .vanEenLeren, .vanZoveelLeren)] : [say(.vanGeenLeren)]
    }
  }

  // MARK: Notes

  private func note(_ fact: NotitieFact, _ event: Event) -> [String] {
    switch fact {
    case .gemaakt, .getrokken: shown(event.id).map { [note($0)] } ?? []
    case .gewijzigd(let it): change(it.notitie, it.wijziging)
    case .samengevoegd(let it):
      shown(it.notitie).map { notitie in
        let count = seat == .zaal ? it.dubbelen.count { shownAnywhere($0) != nil } : it.dubbelen.count
        return count == 0 ? [] : [say(.samengevoegd, String(count + 1), notitie.gegevens.tekst)]
      } ?? []
    case .besproken(let it):
      privately(it.notitie).map {
        [say(it.besproken ? .isNuBesproken : .isWeerOnbesproken, $0.gegevens.tekst)]
      } ?? []
    case .geparkeerd(let it):
      privately(it.notitie).map { notitie in
        let route = it.plek.route.map { say(.name(of: $0)) } ?? say(.routeOnbekend)
        let owner = it.plek.eigenaar.isEmpty ? say(.bijNiemand) : it.plek.eigenaar
        return [say(.geparkeerdBij, route, owner, notitie.gegevens.tekst)]
      } ?? []
    case .stippenGezet(let it):
      shown(it.notitie).map {
        [say(.dubbelePunt, $0.gegevens.tekst, say(.zoveelStippen, String(it.stippen)))]
      }
        ?? []
    case .ideeGekozen(let it):
      sessie.keuzes.contains { $0.id == event.id }
        ? shownAnywhere(it.notitie).map { [say(.geeftEnergieAan, $0.gegevens.tekst, it.door)] } ?? [] : []
    case .magMeeGezegd(let it): [say(it.mee == .blijft ? .blijftHierKort : .gaatMeeKort)]
    }
  }

  // MARK: The journey

  private func journey(_ fact: CasusFact, _ event: Event) -> [String] {
    switch fact {
    case .mijlpaalBereikt: scene.casus?.mijlpalen.first { $0.id == event.id }.map { [milestone($0)] } ?? []
    case .gemaakt, .van, .hersteld, .gewijzigd, .gesloten, .sessieVraagt: []
    }
  }

  private func plan(_ fact: PlanFact, _ event: Event) -> [String] {
    switch fact {
    // What was taken back meanwhile is not told any more.
    case .droomVastgelegd: scene.plan.dromen.first { $0.id == event.id }.map { [dream($0)] } ?? []
    case .afspraakGemaakt: scene.plan.afspraak(event.id).map { [promise($0.gegevens)] } ?? []
    case .afspraakGewijzigd(let it): scene.plan.afspraak(it.afspraak).map { [promise($0.gegevens)] } ?? []
    case .afspraakStand(let it):
      scene.plan.afspraak(it.afspraak).map { afspraak in
        let isShown = afspraak.standen.contains { $0.id == event.id }
        let brought = it.bracht.isEmpty || !isShown ? "" : ". " + it.bracht
        return [say(.dubbelePunt, afspraak.gegevens.wat, say(.name(of: it.stand))) + brought]
      } ?? []
    case .tijdpuntGemaakt: point(inTime: event.id)
    case .tijdpuntGewijzigd(let it): point(inTime: it.tijdpunt)
    }
  }

  private func kept(_ fact: HuisFact, _ events: [Event]) -> [String] {
    switch fact {
    case .antwoord(let antwoord): answer(antwoord)
    // What somebody confirmed is new to the room.
    case .lekBevestigd(let it):
      seat == .zaal
        ? shown(it.bron).map { [note($0)] } ?? []
        : [say(.dubbelePunt, say(.bevestiging), say.opsomming(it.soorten))]
    case .ingetrokken(let it): retraction(it.events, events)
    case .uitgegeven, .ietsVerloren, .lekGehouden, .gewist, .unknown: []
    }
  }

  // MARK: The harvest

  /// The notes of a step as this seat may hear them now.
  private func heard(_ etappe: Etappe) -> [Notitie] {
    let notes = seat == .zaal ? scene.zichtbaar(etappe) : sessie.notities(in: etappe.id)
    return notes.filter { shown($0.id) != nil }
  }

  /// A note as this seat may hear it now; `nil` when it may not.
  private func shown(_ id: Identifier) -> Notitie? {
    guard let notitie = shownAnywhere(id) else { return nil }
    // The projector shows the notes of the step of now, and of silent writing only once it is shared.
    guard seat == .zaal, let etappe = sessie.etappe else { return notitie }
    guard notitie.gegevens.stap == etappe.id, !etappe.stap.vorm.leestTerug else { return nil }
    return !etappe.stap.vorm.isStil || Fasen(etappe, say).isSamen ? notitie : nil
  }

  /// A note about which the room hears nothing; `nil` for the room.
  private func privately(_ id: Identifier) -> Notitie? { seat == .zaal ? nil : sessie.notities[id] }

  private func shownAnywhere(_ id: Identifier) -> Notitie? {
    guard let notitie = sessie.notities[id] else { return nil }
    return seat == .zaal && !notitie.isTeTonen ? nil : notitie
  }

  private func point(inTime id: Identifier) -> [String] {
    scene.plan.tijdlijn.first { $0.id == id }.map { [point($0.gegevens)] } ?? []
  }

  /// A point of the journey with all that stands beside it on the line.
  private func point(_ gegevens: Tijdpunt.Gegevens) -> String {
    let words = [gegevens.lichtpunt ? "★ " + gegevens.wat : gegevens.wat, gegevens.wie, gegevens.waardevol]
    let wanneer = gegevens.wanneer.isEmpty ? say(.tijdpunt) : gegevens.wanneer
    return say(.dubbelePunt, wanneer, words.filter { !$0.isEmpty }.joined(separator: ". "))
  }

  /// What was reached in this session.
  private var reached: [Casus.Mijlpaal] { scene.casus?.mijlpalen.filter { $0.sessie == sessie.id } ?? [] }

  /// What was reached, in own words where those may be heard here.
  private func milestone(_ mijlpaal: Casus.Mijlpaal) -> String {
    let words = mijlpaal.tekst.isEmpty ? say(.name(of: mijlpaal.soort)) : mijlpaal.tekst
    return say(.dubbelePunt, say(.mijlpaalBereikt), words)
  }

  /// "moeder: Een vaste dag in de week".
  private func note(_ notitie: Notitie) -> String {
    let gegevens = notitie.gegevens
    var head = scene.afzender(notitie).map { [$0] } ?? []
    head += gegevens.kenmerken.alle.filter { !$0.tellsSpeaker }.compactMap(say.name(of:))
    if gegevens.stap != sessie.huidig, let name = name(gegevens.stap) { head.append(name) }
    let words = gegevens.soort == .citaat ? "“\(gegevens.tekst)”" : gegevens.tekst
    return say(.dubbelePunt, head.isEmpty ? say(.notitie) : head.joined(separator: ", "), words)
  }

  private func change(_ id: Identifier, _ wijziging: Notitie.Wijziging) -> [String] {
    if wijziging.achtergehouden == .set(true), seat == .zaal {
      return sessie.notities[id]?.lek.isEmpty == false ? [] : [say(.notitieVanScherm)]
    }
    guard let notitie = shown(id) else { return [] }
    // What is released is new to the room.
    if wijziging.achtergehouden == .set(false), seat == .zaal { return [note(notitie)] }
    return ["\(say(.verbeterd)) \(note(notitie))"]
  }

  private func point(_ punt: Sessie.Punt) -> String {
    let owner = punt.eigenaar.isEmpty ? "" : punt.eigenaar
    let words = [punt.klaar ? say(.inOrde) : owner, punt.opmerking].filter { !$0.isEmpty }
    return say(
      .dubbelePunt, punt.tekst, words.isEmpty ? say(.nogNiemandNeemtHet) : words.joined(separator: ". "))
  }

  private func dream(_ droom: Reisplan.Droom) -> String {
    say(.dubbelePunt, say(.droom), scene.droomwoorden(droom))
  }

  private func promise(_ gegevens: Afspraak.Gegevens) -> String {
    let words = Afspraak.Veld.zonderWie.map { gegevens[$0] }.filter { !$0.isEmpty }
    return say(.dubbelePunt, say(.afspraakVan, say.wie(gegevens)), words.joined(separator: ". "))
  }

  // MARK: Taken back

  /// What was taken back by what it was; what came back by that is told again.
  private func retraction(_ ids: [Identifier], _ events: [Event]) -> [String] {
    ids.compactMap { id in events.first { $0.id == id } }.flatMap { event -> [String] in
      if let undone = event.fact.ingetrokken {
        return undone.compactMap { id in events.first { $0.id == id } }.flatMap {
          lines(for: $0, among: events)
        }
      }
      // What the room never heard, it does not hear of now.
      if seat == .zaal, case .notitie(.gemaakt(let gegevens)) = event.fact,
        gegevens.achtergehouden || sessie.lekken.holdBack([gegevens.tekst], at: event.time)
      {
        return []
      }
      let moved = if case .sessie(.stapGekozen) = event.fact { hier } else { [String]() }
      return [say(.dubbelePunt, say(.woordOngedaan), say.name(of: event.fact))] + moved
    }
  }

  // MARK: Everything there is

  /// What this seat has before it now, from the top.
  public var present: [String] {
    if seat == .zaal, sessie.zwart { return [say(.zaalIsZwart)] }
    var lines = [[sessie.titel, scene.casus?.alias ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")]
    if sessie.gesloten != nil { lines.append(say(.sessieIsGesloten)) }
    if seat != .zaal, sessie.zwart { lines.append(say(.zaalIsZwart)) }
    lines += stap
    if let droom = scene.plan.droom { lines.append(dream(droom)) }
    if !sessie.kaart.isEmpty { lines.append(say(.kaartLigtEr, sessie.kaart)) }
    return lines + harvest + (seat == .noteer ? facts : [])
  }

  /// The notes of the step of now, with the numbers by which acts call them.
  var numbered: [String] {
    let notes = scene.harvest
    guard !notes.isEmpty else { return [say(.lijstLeeg)] }
    return notes.enumerated().map { "\($0 + 1) \(note($1))" }
  }

  /// What was gathered in the step of now.
  private var harvest: [String] {
    guard let etappe = sessie.etappe else { return [] }
    var lines = heard(etappe).map(note) + etappe.schalen.map(mark)
    lines += etappe.punten.map(point)
    switch etappe.stap.vorm {
    case .teruglezen: lines += reading
    case .morgenAnders: lines += scene.plan.afspraken(van: sessie.id).map { promise($0.gegevens) }
    case .terugblik: lines += scene.plan.eerdereAfspraken(dan: sessie.id).map { promise($0.gegevens) }
    case .kiezen:
      lines += sessie.keuzes.compactMap { keuze in
        shownAnywhere(keuze.notitie).map { say(.geeftEnergieAan, $0.gegevens.tekst, keuze.door) }
      }
    case .tijdlijn: lines += scene.plan.tijdlijnOpJaar.map { point($0.gegevens) }
    case .wensdroom: lines += scene.plan.dromen.filter { $0 != scene.plan.droom }.map(dream)
    case .reisgezelschap: lines += sessie.deelnemers.compactMap { person($0.id) }.map { say(.aanTafelIs, $0) }
    case .afsluiten: lines += reached.map(milestone)
    case .ronde, .oogst, .watWerkt, .ideeen, .denkpatronen, .schaal, .afweging, .checklist, .stil: break
    }
    return lines
  }

  /// What only the people behind the table should know, and what there is to fill in.
  private var facts: [String] {
    guard let etappe = sessie.etappe else { return [] }
    return panel(for: etappe.stap.vorm).regie(etappe, scene) + questions
  }

  /// The things of the form, each with how it is filled in.
  var questions: [String] {
    guard let form = scene.form else { return [] }
    return [say(.inTeVullen)]
      + form.items.enumerated().map { index, item in
        let known = item.detail.isEmpty ? "" : " (\(item.detail))"
        let fields = item.velden.map { "| " + $0.label }.joined(separator: " ")
        return "\(index + 1) \(item.titel)\(known): /\(say(.woordVul)) \(index + 1) \(fields)"
      }
  }
}

extension [Event] {
  /// The same with each row of equal answers of one terminal as one.
  fileprivate var joiningAnswers: [Event] {
    reduce(into: []) { joined, event in
      guard case .huis(.antwoord(let new)) = event.fact, let last = joined.last, last.author == event.author,
        case .huis(.antwoord(var old)) = last.fact, old.mee == new.mee, old.leren == new.leren
      else { return joined.append(event) }
      old.over += new.over
      joined[joined.count - 1] = Event(
        id: last.id, stream: last.stream, tel: last.tel, author: last.author, time: last.time,
        fact: .antwoord(old))
    }
  }
}

extension Teruglezing {
  /// What is asked on a page; `nil` where all of it was answered.
  func vraag(op blad: Blad?) -> Phrase? {
    zinnen(op: blad).contains { $0.stand.mee == nil } ? .magDitMee : nil
  }
}
