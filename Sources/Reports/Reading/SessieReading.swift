import SessionModel
import Wording

/// A session as reports read it: only what may be seen there, and said as people say it.
///
/// In a box: the page of a journey goes through hundreds of them many times, and a session is large to hand on.
final class SessieReading: Sendable {
  let sessie: Sessie
  /// The casus the session is about, when it is known.
  let casus: Casus?
  /// What is left out of the session, and of what the casus keeps of it.
  let inSessie, inPlan: Weggelaten
  /// Where it is read.
  let plaats: Zicht.Plaats
  let clock: WallClock
  let say: Wording
  /// The notes that are told in another part of the report.
  let elders: Set<Identifier>
  /// The same with all its words, for who looks up what was answered.
  private let whole: (sessie: Sessie, casus: Casus?)

  /// A session, and the casus it is about, as they may be seen at a place.
  init(_ sessie: Sessie, _ casus: Casus?, at plaats: Zicht.Plaats, clock: WallClock, say: Wording) {
    let (seen, plan) = (sessie.gezien(at: plaats), casus?.gezien(at: plaats, in: sessie))
    (self.sessie, self.casus, self.clock, self.say) = (seen.waarde, plan?.waarde, clock, say)
    (self.plaats, whole, elders) = (plaats, (sessie, casus), [])
    (inSessie, inPlan) = (seen.weggelaten, plan?.weggelaten ?? Weggelaten())
  }

  /// The same, without notes that are told in another part of the report.
  init(_ other: SessieReading, elders: Set<Identifier>) {
    (sessie, casus, clock, say) = (other.sessie, other.casus, other.clock, other.say)
    (plaats, whole, self.elders) = (other.plaats, other.whole, elders)
    (inSessie, inPlan) = (other.inSessie, other.inPlan)
  }

  /// A session of a journey that was made for that place already: of many sessions each needs no journey of its own.
  init(
    _ sessie: Sessie, of reis: (gezien: Casus, heel: Casus)?, at plaats: Zicht.Plaats, clock: WallClock,
    say: Wording
  ) {
    let seen = sessie.gezien(at: plaats)
    (self.sessie, casus, self.clock, self.say) = (seen.waarde, reis?.gezien, clock, say)
    (self.plaats, whole, elders) = (plaats, (sessie, reis?.heel), [])
    (inSessie, inPlan) = (seen.weggelaten, Weggelaten())
  }

  /// The dream and the promises: the casus's, or the session's own.
  var plan: Reisplan { casus?.reisplan ?? sessie.reisplan }

  /// Whether a dream was told in it, also where its words stay.
  var heeftDroom: Bool {
    (whole.casus?.reisplan ?? whole.sessie.reisplan).dromen.contains { $0.sessie == whole.sessie.id }
  }

  /// What is left out of all that was said in it.
  var weggelaten: Weggelaten { inSessie + inPlan }

  /// When it was over, or when something last happened in it.
  var einde: Moment? { sessie.gesloten ?? sessie.laatste ?? sessie.begonnen }

  /// The title of its draaiboek.
  var titel: String { sessie.titel.isEmpty ? say(.sessieZonderTitel) : sessie.titel }

  /// Whether it was written down elsewhere: how long it took nobody knows, and who were there neither.
  var isIngelezen: Bool { sessie.begin?.ingelezen == true }

  // MARK: Notes

  /// The notes of a step that may be told, without what stays open.
  func oogst(_ etappe: Etappe) -> [Notitie] {
    sessie.notities(in: etappe.id).filter { !isOpen($0) && !elders.contains($0.id) }
  }

  /// The notes of every step that may be told and that a test picks, in the order of the steps.
  func notities(where picks: (Notitie) -> Bool) -> [Notitie] {
    var picked: [Notitie] = []
    for etappe in sessie.stappen {
      for id in etappe.notities {
        guard let notitie = sessie.notities[id], picks(notitie) else { continue }
        picked.append(notitie)
      }
    }
    return picked
  }

  /// So many notes with words there are.
  var aantalNotities: Int {
    sessie.stappen.reduce(0) { count, etappe in
      count + etappe.notities.count { sessie.notities[$0]?.gegevens.tekst.isEmpty == false }
    }
  }

  /// The open questions or the hobbels.
  ///
  /// Who takes it on stands beside it, not whose voice it is.
  func undiscussed(_ soort: Notitie.Soort) -> [Document.Item] {
    notities { $0.gegevens.soort == soort && isOpen($0) }.map { item($0, details: wacht($0)) }
  }

  /// What was parked and is no question or hobbel.
  var geparkeerd: [Document.Item] { undiscussed(.gewoon) + undiscussed(.citaat) }

  /// Where it goes and with whom; of a question of which nobody said so nothing.
  private func wacht(_ notitie: Notitie) -> [String] {
    guard notitie.isGeparkeerd || notitie.parkeerplek != nil else { return [] }
    return [say.delen(van: notitie.parkeerplek ?? Parkeerplek()).joined(separator: " · ")]
  }

  /// A note as an entry of a list, with nobody's voice.
  func item(_ notitie: Notitie, details: [String] = []) -> Document.Item {
    let gegevens = notitie.gegevens
    let together = gegevens.groep.map { [say(.hoortBij, $0)] } ?? []
    let times = keer(notitie).map { [$0] } ?? []
    let mark = merk(notitie.stand).map { [$0] } ?? []
    return Document.Item(
      tekst(notitie), lichtje: gegevens.lichtje, details: mark + times + together + details)
  }

  /// How often it was said, where that is more than once: notes that say the same are told once.
  private func keer(_ notitie: Notitie) -> String? {
    let count = 1 + dubbelen(notitie).count
    return count == 1 ? nil : say(.aantalKeerGezegd, String(count))
  }

  /// The notes that say the same and may be told.
  private func dubbelen(_ notitie: Notitie) -> [Notitie] {
    notitie.dubbelen.compactMap { sessie.notities[$0] }
  }

  /// The words of a note.
  func tekst(_ notitie: Notitie) -> String { notitie.gegevens.tekst }

  // MARK: What was answered

  /// What was answered about words, for who was there; `nil` in every other report, where the rest is only counted.
  func merk(_ stand: Gezegde.Stand) -> String? {
    guard plaats == .eigen else { return nil }
    return switch stand.mee {
    case .mee: say(.merkMagMee)
    case .woorden(let woorden): say(.merkInWoorden, woorden)
    case .blijft: say(.merkBlijft)
    case nil: say(.merkNietGevraagd)
    }
  }

  /// The same of words that stand in the session and are no note.
  func merk(_ plek: Lekplek) -> String? { merk(whole.sessie.stand(plek)) }

  /// The same of words that stand in the plan: those of other sessions are there because they go along.
  func merk(_ plek: Lekplek, van sessie: Identifier?) -> String? {
    guard sessie == whole.sessie.id else { return nil }
    return merk(whole.casus?.stand(plek) ?? whole.sessie.stand(plek))
  }

  /// Whether words stand between quotation marks: those that were read back, and in a report for who was there those
  /// that were said word for word.
  private func isLetterlijk(_ notitie: Notitie) -> Bool {
    guard notitie.gegevens.soort == .citaat, !notitie.isBedekt else { return false }
    return notitie.stand.gaatMee || (plaats.isEigen && sessie.vraagt && !notitie.isGeleend)
  }

  /// Notes as they were said: what was said word for word by itself, the others as lists between them.
  func blocks(_ notities: [Notitie]) -> [Document.Block] {
    var blocks: [Document.Block] = []
    var items: [Document.Item] = []
    for notitie in notities {
      let (gegevens, by) = (notitie.gegevens, afzender(notitie))
      if gegevens.soort == .citaat {
        let quote = Document.Quote(
          tekst(notitie), by: by, lichtje: gegevens.lichtje, isLetterlijk: isLetterlijk(notitie))
        blocks += .list(items) + [.quote(quote)]
        items = []
      } else {
        items.append(.init(tekst(notitie), by: by, lichtje: gegevens.lichtje))
      }
    }
    return blocks + .list(items)
  }

  func isOpen(_ notitie: Notitie) -> Bool {
    if notitie.isGeparkeerd { return true }
    return switch notitie.gegevens.soort {
    case .hobbel: true
    // There a question is what a sentence became: it opens, and waits for nobody.
    case .vraag: sessie.vorm(van: notitie.gegevens.stap) != .denkpatronen
    case .gewoon, .citaat: false
    }
  }

  /// Whose voices a note has, and how often it was said when that is more than once.
  private func afzender(_ notitie: Notitie) -> String? {
    var names: [String] = []
    for name in ([notitie] + dubbelen(notitie)).compactMap(stem) where !names.contains(name) {
      names.append(name)
    }
    let parts = [names.isEmpty ? nil : names.joined(separator: ", "), keer(notitie), merk(notitie.stand)]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Whose voice a note is; of an idea and of a judgement nobody's is told.
  func stem(_ notitie: Notitie) -> String? {
    let gegevens = notitie.gegevens
    if sessie.vorm(van: gegevens.stap)?.isZonderStem == true { return nil }
    return sessie.deelnemer(gegevens.deelnemer).map(naam) ?? gegevens.stem.map { say(.name(of: $0)) }
  }

  // MARK: Chosen ideas

  /// The chosen ideas, and below them the others that got dots, those with the most first.
  func keuze(level: Int) -> [Document.Block] {
    let chosen = Set(sessie.keuzes.map(\.notitie))
    let dotted = notities { $0.stippen > 0 && !chosen.contains($0.id) }.enumerated()
      .sorted { ($1.element.stippen, $0.offset) < ($0.element.stippen, $1.offset) }
    let others = dotted.map { item($0.element, details: [stippen($0.element)]) }
    return .list(gekozen) + .section(level, say(.kopOokStippen), .list(others))
  }

  private func stippen(_ notitie: Notitie) -> String { say.count(notitie.stippen, .eenStip, .meerStippen) }

  /// The ideas that were chosen, each with its dots, everybody who chose it and why.
  var gekozen: [Document.Item] {
    var order: [Identifier] = []
    var details: [Identifier: [String]] = [:]
    for keuze in sessie.keuzes {
      if details[keuze.notitie] == nil { order.append(keuze.notitie) }
      let told = gekozen(keuze)
      details[keuze.notitie, default: []] +=
        told + (told.isEmpty ? [] : merk(.keuze(keuze.id)).map { [$0] } ?? [])
    }
    return order.compactMap { id in
      guard let notitie = sessie.notities[id] else { return nil }
      let dots = notitie.stippen > 0 ? [stippen(notitie)] : []
      return item(notitie, details: dots + (details[id] ?? []))
    }
  }

  private func gekozen(_ keuze: Sessie.Keuze) -> [String] {
    let door = say.kiezer(keuze.door, alias: casus?.alias ?? "")
    return switch (door.isEmpty, keuze.waarom.isEmpty) {
    case (true, true): []
    case (true, false): [keuze.waarom]
    case (false, true): [say(.gekozenDoor, door)]
    case (false, false): [say(.gekozenDoorOmdat, door, keuze.waarom)]
    }
  }

  // MARK: People

  /// What a person is called: the label, or the voice.
  func naam(_ deelnemer: Deelnemer) -> String {
    let label = deelnemer.gegevens.label
    return label.isEmpty ? say(.name(of: deelnemer.stem)) : label
  }

  /// What the person with this identifier is called; the table as a whole when there is none.
  func naam(_ id: Identifier?) -> String {
    guard let id else { return say(.deTafelSamen) }
    return sessie.deelnemer(id).map(naam) ?? say(.iemandAanTafel)
  }

  /// Who was there, with all that they are to the child and to the table.
  var aanwezig: [String] { aanwezig(als: Deelnemer.Rol.allCases) }

  /// Who was there: a line for the table, one for the ring.
  ///
  /// - Parameter rollen: what is told of what somebody is there, besides a voice.
  func aanwezig(als rollen: [Deelnemer.Rol]) -> [String] {
    let places: [(Plek, Phrase)] = [(.tafel, .aanTafelZaten), (.kring, .inDeKringZaten)]
    return places.compactMap { plek, phrase in
      let people = sessie.deelnemers.filter { $0.gegevens.plek == plek }.map { voluit($0, als: rollen) }
      return people.isEmpty ? nil : say(phrase, people.joined(separator: ", "))
    }
  }

  /// Who agreed with the rules; nothing when nobody was asked.
  var akkoord: String? {
    let people = sessie.deelnemers.filter(\.akkoord)
    if people.isEmpty { return nil }
    let everybody = people.count == sessie.deelnemers.count
    return say(.akkoordMetRegels, everybody ? say(.iedereen) : people.map(naam).joined(separator: ", "))
  }

  func voluit(_ deelnemer: Deelnemer, als rollen: [Deelnemer.Rol]) -> String {
    let (naam, stem) = (naam(deelnemer), say(.name(of: deelnemer.stem)))
    let gegevens = deelnemer.gegevens
    let mark = gegevens.label.isEmpty || gegevens.isRolwoord ? nil : merk(.deelnemer(deelnemer.id))
    let known =
      (gegevens.isGroep ? [gegevens.maal] : []) + (naam == stem ? [] : [stem])
      + gegevens.rollen.filter(rollen.contains).map { say(.name(of: $0)) } + (mark.map { [$0] } ?? [])
    return known.isEmpty ? naam : say(.labelMetStem, naam, known.joined(separator: ", "))
  }

  // MARK: Time

  /// The day, and from when until when.
  var wanneer: String? {
    guard let begonnen = sessie.begonnen else { return nil }
    let begin = clock.read(begonnen)
    guard !isIngelezen else { return say.longDate(begin.day) }
    guard let gesloten = sessie.gesloten else {
      return say(.opDagVanaf, say.longDate(begin.day), begin.hourMinute)
    }
    let end = clock.read(gesloten)
    if begin.day == end.day {
      return say(.opDagVanTot, say.longDate(begin.day), begin.hourMinute, end.hourMinute)
    }
    return say(
      .vanDagTotDag, say.longDate(begin.day), begin.hourMinute, say.longDate(end.day), end.hourMinute)
  }

  /// The day in words of a moment.
  func dag(_ moment: Moment) -> String { say.longDate(clock.read(moment).day) }
}

extension Wording {
  /// An afspraak as the row of a table, with a text for each of its fields.
  func rij(van gegevens: Afspraak.Gegevens) -> [String] {
    Afspraak.Veld.allCases.map { woorden($0, van: gegevens) }
  }

  /// A field of an afspraak as reports tell it: whose it is by its voice where nothing else is known, a day as a day.
  package func woorden(_ veld: Afspraak.Veld, van gegevens: Afspraak.Gegevens) -> String {
    switch veld {
    case .wie: wie(gegevens)
    case .wanneer: wanneer(gegevens)
    case .wat, .eersteStap, .metWie, .nodig, .kijkmoment, .mandaat, .alsAnders: gegevens[veld]
    }
  }
}
