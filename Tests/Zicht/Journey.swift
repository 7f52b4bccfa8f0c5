import SessionModel
import Support
import Templates

/// A child's random journey over several sessions, in which every sentence has a word of its own; and what was said of
/// each by somebody who only keeps notes, so that it can be told what may be seen of it.
struct Journey {
  /// One thing that was said, as a bystander knows it.
  struct Said {
    /// What it is; where the report of its session is sure to tell it.
    enum Kind: CaseIterable {
      case note, dream, point, afspraak, outcome, mark, choice, remark, milestone, label, owner
    }

    let kind: Kind
    let sessie: Int
    /// The event that made it.
    let made: Identifier
    let stream: StreamID
    /// Its word, and the event that brought that.
    var word: String
    var bron: Identifier
    /// What was answered last, and the answers that say that it stays.
    var mee: Antwoord.Mee?
    var stays: [Identifier] = []
    /// A dream and its note have one answer.
    var twin: Identifier?
    var isHeld = false, isGone = false, isErased = false
    /// The thing here it was made of.
    var origin: Identifier?
    /// Whether it was merged with another.
    var isMerged = false
    /// Words that are not to be seen anywhere but in the whole inspection any more.
    var olderWords: [String] = []
  }

  private(set) var state = State()
  private(set) var said: [Said] = []
  private(set) var events: [Event] = []
  /// Everything that ever happened, also what was erased since.
  private(set) var everything: [Event] = []
  /// The words of which nothing may be left anywhere.
  private(set) var erased: Set<String> = []
  let casus: Identifier
  private(set) var sessies: [Identifier] = []
  private(set) var asks: [Bool] = []
  private(set) var closed: [Bool] = []
  /// The quotes that were pulled, by the note they came from.
  private(set) var pulled: Set<Identifier> = []
  private var dice: Dice
  private var count: UInt64 = 0
  private var people: [[Identifier]] = []

  static let opening = Moment(milliseconds: 1_790_000_000_000)
  var now: Moment { Journey.opening.later(milliseconds: Int64(count) * 1000) }

  init(seed: UInt64, sessions: Int = 4, things: Int = 18) {
    dice = Dice(seed: seed)
    casus = Identifier(time: Journey.opening, entropy: (seed, 1))
    happen(.casusGemaakt(Casus.Profiel(alias: "Egel", regio: "Denkstad")), in: StreamID(.casus, casus))
    for number in 0..<sessions {
      // The last one is where all of it is looked at from: a reisbureau, that does not ask.
      begin(asks: number < sessions - 1 && dice.chance(2))
      for _ in 0..<things { step() }
      if number < sessions - 1 {
        happen(.sessieGesloten, in: stream(number))
        closed[number] = true
      }
      // Long after as well: answers, and answers taken back.
      for _ in 0..<6 { answer() }
      if dice.chance(2) { erase() }
    }
  }

  func stream(_ number: Int) -> StreamID { StreamID(.sessie, sessies[number]) }
  var plan: StreamID { StreamID(.casus, casus) }

  /// A word that nothing else has.
  private mutating func word() -> String {
    count += 1
    return "woord\(count)x"
  }

  @discardableResult
  fileprivate mutating func happen(_ fact: Fact, in stream: StreamID) -> Identifier {
    count += 1
    let event = Event(
      id: Identifier(time: now, entropy: (count, 7)), stream: stream, tel: state.tel(stream) + 1,
      author: "proef",
      time: now, fact: fact)
    let follows = state.gevolgen(van: Change(stream, fact))
    events.append(event)
    everything.append(event)
    _ = reduce(into: &state, event)
    for change in follows { happen(change.fact, in: change.stream) }
    return event.id
  }

  private mutating func begin(asks isAsking: Bool) {
    let name = isAsking ? "waarderend-interview" : "reisbureau"
    let markdown = Templates.all.first { $0.name == name }?.markdown ?? ""
    count += 1
    sessies.append(Identifier(time: now, entropy: (count, 9)))
    (asks, closed) = (asks + [isAsking], closed + [false])
    let here = stream(sessies.count - 1)
    happen(.sessieBegonnen(.init(draaiboek: markdown, casus: casus, bijeenkomst: casus)), in: here)
    let table: [Deelnemer.Gegevens] = [
      .init(stem: .jeugdige), .init(stem: .ouder, label: "moeder"), .init(stem: .school, label: "mentor"),
    ]
    people.append(table.map { happen(.deelnemerErbij($0), in: here) })
  }

  // MARK: What happens in a session

  private mutating func step() {
    switch dice.below(23) {
    case 0: dream()
    case 1: point()
    case 2: promise()
    case 3: outcome()
    case 4: mark()
    case 5: choice()
    case 6: remark()
    case 7: milestone()
    case 8: label()
    case 9: mend()
    case 10: retract()
    case 11: hold()
    case 12: merge()
    case 13: pull()
    case 14: derive()
    case 15: answer()
    case 16: erase()
    case 17: correct()
    case 18: park()
    default: note()
    }
  }

  private var here: Int { sessies.count - 1 }

  private mutating func add(
    _ kind: Said.Kind, _ word: String, _ stream: StreamID, _ id: Identifier, origin: Identifier? = nil,
    twin: Identifier? = nil
  ) {
    var one = Said(kind: kind, sessie: here, made: id, stream: stream, word: word, bron: id)
    (one.origin, one.twin) = (origin, twin)
    said.append(one)
  }

  /// A step of this session with a form in which a note is simply a note.
  private mutating func stap() -> StapID {
    let forms: [Vorm] = [.oogst, .watWerkt, .wensdroom, .ronde]
    let steps = state.sessie(sessies[here])?.stappen.filter { forms.contains($0.stap.vorm) }.map(\.id) ?? []
    return steps.isEmpty ? StapID(number: 1) : dice.pick(steps)
  }

  /// The name of a group is nobody's sentence: at an open table it may be seen wherever the note may.
  private func group(_ word: String) -> String { asks[here] ? word : "aan tafel" }

  private mutating func note() {
    let (word, stap, person) = (word(), stap(), dice.below(4))
    let stem: Stem? = [.jeugdige, .ouder, .school, nil][person]
    let id = happen(
      .notitieGemaakt(
        .init(
          stap: stap, tekst: word, stem: stem, deelnemer: person < 3 ? people[here][person] : nil,
          soort: dice.chance(2) ? .citaat : .gewoon, lichtje: dice.chance(4), rij: word, groep: group(word))),
      in: stream(here))
    add(.note, word, stream(here), id)
  }

  private mutating func dream() {
    let word = word()
    let stap = stap()
    let note = happen(
      .notitieGemaakt(.init(stap: stap, tekst: word, stem: .jeugdige, soort: .citaat)), in: stream(here))
    add(.note, word, stream(here), note)
    let id = happen(
      .droomVastgelegd(tekst: word, stem: .jeugdige, sessie: sessies[here], bron: note), in: plan)
    add(.dream, word, plan, id, twin: note)
    said[said.count - 2].twin = id
  }

  /// A point in which every text is this word.
  private func tijdpunt(_ word: String) -> Tijdpunt.Gegevens {
    Tijdpunt.Gegevens(
      wanneer: word, wat: word, wie: word, waardevol: word, sessie: sessies[here], stem: .jeugdige)
  }

  /// An afspraak in which every text is this word.
  private func afspraak(_ word: String) -> Afspraak.Gegevens {
    Afspraak.Gegevens(
      sessie: sessies[here], wie: word, stem: .school, wat: word, eersteStap: word, wanneer: word,
      metWie: word,
      nodig: word, kijkmoment: word, mandaat: word, alsAnders: word)
  }

  private mutating func point() {
    let word = word()
    let id = happen(
      .tijdpuntGemaakt(tijdpunt(word)), in: plan)
    add(.point, word, plan, id)
  }

  private mutating func promise() {
    let word = word()
    let id = happen(
      .afspraakGemaakt(afspraak(word)), in: plan)
    add(.afspraak, word, plan, id)
  }

  private mutating func outcome() {
    guard let afspraak = said.last(where: { $0.kind == .afspraak && !$0.isGone }) else { return }
    let word = word()
    let id = happen(
      .afspraakStand(afspraak.made, .loopt, bracht: word, sessie: sessies[here]), in: plan)
    add(.outcome, word, plan, id, origin: afspraak.made)
  }

  private mutating func mark() {
    let (word, stap) = (word(), stap())
    let person = people[here][dice.below(3)]
    // One mark a person: another one is other words.
    guard
      state.sessie(sessies[here])?.etappe(stap)?.schalen.contains(where: { $0.deelnemer == person }) == false
    else { return }
    let id = happen(
      .schaalGezet(.init(stap: stap, deelnemer: person, cijfer: 4, waarom: word, hoger: word)),
      in: stream(here))
    add(.mark, word, stream(here), id)
  }

  private mutating func choice() {
    guard let note = said.last(where: { $0.kind == .note && $0.sessie == here && !$0.isGone }) else { return }
    let word = word()
    let id = happen(.ideeGekozen(note.made, door: word, waarom: word), in: stream(here))
    add(.choice, word, stream(here), id, origin: note.made)
  }

  private mutating func remark() {
    let (word, name, stap) = (word(), "punt\(count)", stap())
    let id = happen(
      .puntGezet(stap, .init(tekst: name, klaar: false, eigenaar: word, opmerking: word)),
      in: stream(here))
    add(.remark, word, stream(here), id)
  }

  private mutating func milestone() {
    let word = word()
    let day = Day("2026-11-20") ?? .epoch
    let id = happen(
      .mijlpaalBereikt(.anders, dag: day, tekst: word, sessie: sessies[here], stem: .jeugdige), in: plan)
    add(.milestone, word, plan, id)
  }

  private mutating func label() {
    let word = word()
    let id = happen(.deelnemerErbij(.init(stem: .ouder, label: word)), in: stream(here))
    add(.label, word, stream(here), id)
  }

  // MARK: What becomes of it

  private mutating func pick(_ isWanted: (Said) -> Bool) -> Int? {
    let found = said.indices.filter { isWanted(said[$0]) && !said[$0].isGone }
    return found.isEmpty ? nil : dice.pick(found)
  }

  private mutating func mend() {
    let hereNow = here
    guard let index = pick({ $0.kind == .note && $0.sessie == hereNow && $0.twin == nil }) else { return }
    var change = Notitie.Wijziging()
    if dice.chance(3) {
      // Other letters only in case and punctuation: the same words.
      change.tekst = .set(said[index].word.uppercased() + "!")
      (change.rij, change.groep) = (
        .set(said[index].word.uppercased()), .set(group(said[index].word.uppercased()))
      )
      happen(.notitieGewijzigd(said[index].made, change), in: said[index].stream)
      said[index].word = said[index].word.uppercased()
      return
    }
    let word = word()
    (change.tekst, change.rij, change.groep) = (.set(word), .set(word), .set(group(word)))
    let id = happen(.notitieGewijzigd(said[index].made, change), in: said[index].stream)
    said[index].olderWords.append(said[index].word)
    (said[index].word, said[index].bron) = (word, id)
    if said[index].mee == .mee { said[index].mee = nil }
  }

  /// A point, an afspraak or a person is said in other words.
  private mutating func correct() {
    let (hereNow, kinds) = (here, [Said.Kind.point, .afspraak, .label, .milestone])
    guard let index = pick({ kinds.contains($0.kind) && $0.sessie == hereNow }) else { return }
    let (word, one) = (word(), said[index])
    let fact: Fact =
      switch one.kind {
      case .point: .tijdpuntGewijzigd(one.made, tijdpunt(word))
      case .afspraak: .afspraakGewijzigd(one.made, afspraak(word))
      case .milestone: mended(one.made, word)
      default: .deelnemerGewijzigd(one.made, .init(stem: .ouder, label: word))
      }
    let id = happen(fact, in: one.stream)
    said[index].olderWords.append(one.word)
    (said[index].word, said[index].bron) = (word, id)
    if said[index].mee == .mee { said[index].mee = nil }
  }

  /// A milestone that is told in another word.
  private func mended(_ id: Identifier, _ word: String) -> Fact {
    guard let mijlpaal = state.casus(casus)?.mijlpalen.first(where: { $0.id == id }) else {
      return .zwart(false)
    }
    return .mijlpaalGewijzigd(mijlpaal, .anders, dag: mijlpaal.dag, tekst: word)
  }

  /// A note is parked, and somebody takes it on.
  private mutating func park() {
    let hereNow = here
    guard let index = pick({ $0.kind == .note && $0.sessie == hereNow && $0.twin == nil }) else { return }
    let (word, note) = (word(), said[index].made)
    // One owner a note: another one is other words.
    guard !said.contains(where: { $0.kind == .owner && $0.origin == note }) else { return }
    let id = happen(
      .geparkeerd(note, .init(route: .agenderen, eigenaar: word, antwoord: word)), in: stream(here))
    add(.owner, word, stream(here), id, origin: note)
  }

  private mutating func retract() {
    let hereNow = here
    guard let index = pick({ $0.sessie == hereNow && $0.twin == nil && !$0.isMerged }) else { return }
    let made = said[index].made
    guard !said.contains(where: { $0.origin == made }) else { return }
    happen(.ingetrokken([made]), in: said[index].stream)
    said[index].isGone = true
  }

  private mutating func hold() {
    let hereNow = here
    guard let index = pick({ $0.kind == .note && $0.sessie == hereNow && $0.twin == nil }) else { return }
    var change = Notitie.Wijziging()
    change.achtergehouden = .set(!said[index].isHeld)
    happen(.notitieGewijzigd(said[index].made, change), in: said[index].stream)
    said[index].isHeld.toggle()
  }

  private mutating func merge() {
    let hereNow = here
    let notes = said.indices.filter {
      said[$0].kind == .note && said[$0].sessie == hereNow && !said[$0].isGone && !said[$0].isMerged
    }
    guard notes.count >= 2 else { return }
    let one = dice.pick(notes)
    let other = dice.pick(notes)
    guard one != other else { return }
    happen(.notitiesSamengevoegd(in: said[one].made, [said[other].made]), in: stream(here))
    (said[one].isMerged, said[other].isMerged) = (true, true)
  }

  /// Somebody wants a thing gone for good, of this session or of one long ago.
  private mutating func erase() {
    let kinds: [Said.Kind] = [.note, .afspraak, .point]
    guard let index = pick({ kinds.contains($0.kind) }) else { return }
    let id = said[index].made
    var gone: [Said] = []
    erase(id, in: said[index].stream)
    for session in sessies {
      // What was made of it here has words of its own, and is seen no more.
      for copy in Erasure.copies(of: [id], in: events.filter({ $0.stream.id == session }))
      where !said.contains(where: { $0.made == copy }) { erase(copy, in: StreamID(.sessie, session)) }
    }
    for index in said.indices {
      let one = said[index]
      let goesAlong = one.origin == id && one.kind != .note
      guard one.made == id || one.twin == id || goesAlong, !one.isErased else { continue }
      (said[index].isGone, said[index].isErased) = (true, true)
      gone.append(one)
    }
    erased.formUnion(gone.flatMap { [$0.word] + $0.olderWords })
    state = State()
    for event in events { _ = reduce(into: &state, event) }
  }

  private mutating func erase(_ id: Identifier, in stream: StreamID) {
    let erasure = Erasure(of: id, in: events.filter { $0.stream == stream || $0.stream == plan })
    events = events.compactMap { event in
      guard !erasure.gone.contains(event.id) else { return nil }
      guard let fact = erasure.rewritten[event.id] else { return event }
      return Event(
        id: event.id, stream: event.stream, tel: event.tel, author: event.author, time: event.time, fact: fact
      )
    }
  }

  /// A released quote of an earlier session, pulled into a step of this one.
  private mutating func pull() {
    let (hereNow, asks) = (here, asks)
    guard !asks[here],
      let index = pick({
        $0.kind == .note && $0.sessie < hereNow && asks[$0.sessie] && $0.mee != nil && $0.stays.isEmpty
      })
    else { return }
    let stap = stap()
    happen(
      .getrokken(.init(stap: stap, sessie: sessies[said[index].sessie], bron: said[index].made)),
      in: stream(here))
    pulled.insert(said[index].made)
  }

  /// A question that an oordeel became.
  private mutating func derive() {
    let hereNow = here
    guard let index = pick({ $0.kind == .note && $0.sessie == hereNow && $0.origin == nil }) else { return }
    let (word, stap) = (word(), stap())
    let id = happen(
      .notitieGemaakt(.init(stap: stap, tekst: word, soort: .vraag, bij: said[index].made)), in: stream(here))
    add(.note, word, stream(here), id, origin: said[index].made)
  }

  /// Somebody answers about one thing, of this session or of one long ago.
  private mutating func answer() {
    guard let index = pick({ _ in true }) else { return }
    let lifts = !dice.chance(3)
    let answers: [Antwoord.Mee] = [.mee, .mee, .blijft, .woorden(word())]
    let mee = dice.pick(answers)
    let twins =
      [index] + (said[index].twin.flatMap { twin in said.firstIndex { $0.made == twin } }.map { [$0] } ?? [])
    for index in twins {
      let one = said[index]
      let na = lifts && mee != .blijft ? one.stays : []
      let id = happen(
        .antwoord(.init(over: [one.bron], mee: mee, door: .jeugdige, hoe: .later, na: na)), in: one.stream)
      if mee == .blijft {
        said[index].stays.append(id)
      } else {
        said[index].stays.removeAll(where: na.contains)
      }
      said[index].mee = mee == .blijft ? said[index].mee : mee
    }
  }
}

// MARK: - What may be seen of it

extension Journey {
  /// The words that go along of a thing; `nil` when it stays.
  func released(_ one: Said) -> String? {
    guard !one.isGone, !one.isHeld, one.stays.isEmpty else { return nil }
    if let origin = one.origin, one.kind == .note, let first = said.first(where: { $0.made == origin }) {
      // A question tells of what it was made of.
      if first.isErased || !first.stays.isEmpty || asks[one.sessie] && first.mee == nil { return nil }
    }
    switch one.mee {
    case .woorden(let words): return words
    case .mee: return one.word
    case .blijft, nil: return asks[one.sessie] ? nil : one.word
    }
  }

  /// Every word that may be seen outside the session in which it was said.
  var allowed: Set<String> { Set(said.compactMap(released)) }

  /// Every word that ever was.
  var words: Set<String> {
    Set(
      said.flatMap { one in
        [one.word] + one.olderWords
      }
        + everything.flatMap { event -> [String] in
          if case .huis(.antwoord(let antwoord)) = event.fact, case .woorden(let words) = antwoord.mee {
            [words]
          } else {
            []
          }
        })
  }

  /// The words that may not be seen anywhere but in their own session and by who may see everything.
  var forbidden: Set<String> { words.subtracting(allowed) }
}

extension Journey {
  /// The room goes to a step of the last session.
  mutating func go(to stap: StapID) {
    let sessie = state.sessie(sessies[sessies.count - 1])
    happen(.stapGekozen(van: sessie?.huidig ?? stap, naar: stap), in: stream(sessies.count - 1))
  }

  /// What is known of these words, for who reads a failure.
  func tell(_ words: Set<String>) -> String {
    said.filter { one in words.contains(one.word) || one.olderWords.contains(where: words.contains) }
      .map { "\($0.kind) of session \($0.sessie) (asks: \(asks[$0.sessie])), \($0)" }.joined(separator: "; ")
  }

  func dice(for seed: UInt64) -> Dice { Dice(seed: seed &+ 1000) }
}
