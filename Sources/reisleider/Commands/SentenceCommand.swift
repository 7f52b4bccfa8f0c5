import Acts
import SessionModel
import SessionStore
import Text
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `notitie`: mends one sentence by its code, holds it back, or says whether it goes along; also of what is closed.
struct SentenceCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    guard let verb = invocation[operand: 1].flatMap(Command.SentenceVerb.init(rawValue:)) else { return }
    let store = try console.store(toRead: verb == .toon)
    let zin = try Sentence(code: invocation[operand: 0] ?? "", in: store, say)
    switch verb {
    case .toon: try show(zin)
    case .houdAchter: try hold(zin, store)
    case .toonWeer: try release(zin, store)
    case .verbeter: try mend(zin, store)
    case .magMee: try answer(zin, store)
    case .leren: try learn(zin, store)
    case .nakijken: try look(zin, store)
    case .parkeer, .plek: try place(zin, waits: verb == .parkeer, store)
    case .indeling: try sort(zin, store)
    case .dag: try setDay(zin, store)
    }
  }

  // MARK: Looking

  private func show(_ zin: Sentence) throws(CommandFailure) {
    let wall = console.surroundings.wall
    let kind = zin.kind(say)
    try console.put(
      line: say(
        .zinVan, kind.prefix(1).uppercased() + kind.dropFirst(), say.shortDate(wall.read(zin.moment).day),
        zin.code))
    let isShown = invocation.has(.alles) || zin.zichtOpCasus?.woorden != nil
    try console.put(
      line: isShown ? zin.woorden(geheel: invocation.has(.alles)) : zin.woorden(geheel: true).masked)
    if !isShown { console.tell(say(.zinBedekt)) }
    if let place = zin.notitie.flatMap(say.indeling) { try console.put(line: place) }
    if !zin.lek.isEmpty { try console.put(line: say(.zinLek, say.opsomming(zin.lek))) }
    if zin.isAchtergehouden { try console.put(line: say(.zinAchter)) }
    try console.put(line: say(.zinStand, state(of: zin, isShown: isShown)))
  }

  private func state(of zin: Sentence, isShown: Bool) -> String {
    let stand = zin.stand
    let words: String =
      switch stand.mee {
      case .mee: say(.merkMagMee)
      case .woorden(let woorden): say(.merkInWoorden, isShown ? woorden : woorden.masked)
      case .blijft: say(.merkBlijft)
      case nil: say(zin.vraagt ? .merkNietGevraagd : .merkOpenTafel)
      }
    guard let door = stand.door else { return words }
    guard let namens = stand.namens else { return say(.zinGezegdDoor, words, say(.name(of: door))) }
    return say(.zinGezegdNamens, words, say(.name(of: door)), say(.name(of: namens)))
  }

  // MARK: Mending

  private func hold(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    guard let notitie = zin.notitie else { throw .unconfirmed([say(.alleenNotitie, zin.code)]) }
    try append(zin.holding(notitie, true), store)
    try console.put(line: say(.zinAchtergehouden))
  }

  private func release(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    let confirmed = LekSoorten((invocation.options[.bevestig] ?? []).compactMap { LekSoort(rawValue: $0) })
    let open = zin.lek.subtracting(confirmed)
    guard open.isEmpty else {
      let options = open.soorten.map { "--bevestig " + $0.rawValue }.joined(separator: " ")
      throw .unconfirmed([say(.openBevestigen, say.opsomming(open), options)])
    }
    var changes = zin.lekken.map { Change($0.stream, .lekBevestigd($0.lek.bron, $0.lek.unconfirmed)) }
    if let notitie = zin.notitie, notitie.gegevens.achtergehouden { changes += zin.holding(notitie, false) }
    try append(changes, store)
    try console.put(line: say(.zinGetoond))
  }

  private func mend(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    let text = try words()
    guard let changes = zin.mending(text) else {
      throw .unconfirmed([say(.nietTeVerbeteren, zin.kind(say), zin.code, zin.code)])
    }
    try append(changes, store)
    try console.put(line: say(.zinVerbeterd))
    let after = try Sentence(code: invocation[operand: 0] ?? "", in: store, say)
    if !after.lek.isEmpty { try console.put(line: say(.zinLek, say.opsomming(after.lek))) }
    switch after.stand.mee {
    case .woorden(let woorden): try console.put(line: say(.zinHoudtWoorden, woorden))
    case .blijft: try console.put(line: say(.zinBlijftHier))
    case nil: if zin.vraagt { try console.put(line: say(.zinOpnieuwVragen)) }
    case .mee: break
    }
    // Only where other words stood before is there anything to look for.
    guard let before = zin.zichtOpCasus?.woorden, before != after.zichtOpCasus?.woorden else { return }
    try tell(
      Teruggenomen(sessie: zin.sessie?.id, casus: zin.casus?.id, dingen: [zin.ding], sinds: zin.moment), store
    )
  }

  /// Where it goes, who takes it on, how far it is: also of what was parked at a table that is closed.
  ///
  /// - Parameter waits: whether it is parked there; else it waits only where it did.
  private func place(_ zin: Sentence, waits: Bool, _ store: SessionStore) throws(CommandFailure) {
    guard let notitie = zin.notitie, let stream = zin.sessieStream else {
      throw .unconfirmed([say(.alleenVanNotitie, zin.code)])
    }
    let parts = try words().split(separator: "|").map(\.trimmed)
    let surroundings = console.surroundings
    let today = surroundings.wall.read(surroundings.now()).day
    let parked = { (notitie.parkeerplek ?? Parkeerplek()).gezegd(parts, wacht: true, op: today, say) }
    guard let plek = waits ? parked() : notitie.plek(gezegd: parts, op: today, say) else {
      throw usage(.notParked)
    }
    if plek != notitie.parkeerplek { try append([Change(stream, .geparkeerd(notitie.id, plek))], store) }
    try console.put(line: say.delen(van: plek).joined(separator: " · "))
  }

  // MARK: Sorting

  /// What a sentence is about, which is often seen only later: its words stay as they are.
  private func sort(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    guard let notitie = zin.notitie, let sessie = zin.sessie else {
      throw .unconfirmed([say(.alleenVanNotitie, zin.code)])
    }
    guard let plaats = Indelingswoord(try words(), say) else {
      let (themas, niveaus) = (Thema.allCases.map(\.rawValue), Niveau.allCases.map(\.rawValue))
      let soorten = Casus.Labelsoort.allCases.map(\.rawValue)
      throw usage(
        .said(
          .indelingKanZijn,
          [themas.joined(separator: ", "), niveaus.joined(separator: ", "), soorten.joined(separator: ", ")]))
    }
    try append([Change(StreamID(.sessie, sessie.id), plaats.fact(notitie.id))], store)
    try console.put(line: plaats.naam(say).map { say(.themaIsAnders, $0) } ?? say(.themaIsWeg))
  }

  /// The day that was meant, of a promise whose words say none, or another one: those words stay as they are.
  private func setDay(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    let wall = console.surroundings.wall
    guard let stream = zin.afspraakStream, let was = zin.afspraak else {
      throw .unconfirmed([say(.alleenAfspraak, zin.code)])
    }
    let text = try words()
    // As the words themselves are read: on the day on which they were said.
    let said = wall.read(zin.moment).day
    let dag = Day(text) ?? say.termijn(text.folded, op: said)
    guard dag != nil || text.folded == say(.bewaarregelGeen) else {
      throw usage(.said(.dagNietBegrepen, [text]))
    }
    let wordt = was.met(dag: dag)
    if wordt != was { try append([Change(stream, .afspraakGewijzigd(zin.ding, wordt))], store) }
    try console.put(line: wordt.dag.map { say(.afspraakDag, say.longDate($0)) } ?? say(.afspraakZonderDag))
    let after = try Sentence(code: invocation[operand: 0] ?? "", in: store, say)
    if zin.stand.mee != nil, after.stand.mee == nil, zin.vraagt {
      try console.put(line: say(.zinOpnieuwVragen))
    }
  }

  // MARK: Answers

  private func answer(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    let text = try words()
    let mee: Antwoord.Mee =
      switch text.folded {
      case "ja": .mee
      case "nee": .blijft
      default: .woorden(text)
      }
    let (lezing, asked) = try zin.asked(say)
    if mee != .blijft { try check(asked, lezing, zin) }
    if mee != .blijft, asked.stand.mee == .blijft, !invocation.has(.nogmaals) {
      throw .unconfirmed([say(.nogmaalsVragen)])
    }
    let gone = lezing.neemtTerug(mee, over: [asked])
    try append(
      lezing.antwoord(mee, over: [asked], door: door, hoe: .later, dag: invocation[.op].flatMap { Day($0) }),
      store)
    switch mee {
    case .mee: try console.put(line: say(.zinGaatMee))
    case .woorden: try console.put(line: say(.zinGaatMeeAnders))
    case .blijft: try console.put(line: say(.zinBlijftHier))
    }
    if let gone { try tell(gone, store) }
  }

  private func learn(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    let text = try words().folded
    guard text == "ja" || text == "nee" else { throw usage(.said(.jaOfNee, [])) }
    let (lezing, asked) = try zin.asked(say)
    if text == "ja" {
      try check(asked, lezing, zin)
      guard asked.stand.gaatMee || (!zin.vraagt && asked.stand.mee == nil) else {
        throw .unconfirmed([say(.lerenVraagtMee)])
      }
    }
    try append(
      lezing.antwoord(
        nil, leren: text == "ja", over: [asked], door: door, hoe: .later,
        dag: invocation[.op].flatMap { Day($0) }),
      store)
    try console.put(line: say(text == "ja" ? .zinMagLeren : .zinNietLeren))
  }

  /// Whether words from which others may learn can leave as they are.
  private func look(_ zin: Sentence, _ store: SessionStore) throws(CommandFailure) {
    let text = try words().folded
    guard text == say(.ja) || text == say(.nee) else { throw usage(.said(.jaOfNee, [])) }
    guard let leerzin = zin.leerzin else { throw .unconfirmed([say(.nietNaTeKijken, zin.code)]) }
    try append(leerzin.gezegd(mag: text == say(.ja)), store)
    try console.put(line: say(text == say(.ja) ? .zinMagAlsLes : .zinNietAlsLes))
  }

  private var door: Stem? { invocation[.door].flatMap(Stem.init(rawValue:)) }

  /// A yes comes from somebody who can say it, and is kept with who and when.
  private func check(_ asked: Teruglezing.Zin, _ lezing: Teruglezing, _ zin: Sentence) throws(CommandFailure)
  {
    guard let door else { throw usage(.said(.magMeeVraagtDoor, [])) }
    let band = zin.casus?.profiel?.leeftijd?.band
    guard let bezwaar = lezing.bezwaar(tegen: door, over: asked, leeftijd: band) else { return }
    throw .unconfirmed([say.sentence(for: bezwaar)])
  }

  // MARK: What it reached

  /// Where the words stood, and which files may still hold them.
  private func tell(_ words: Teruggenomen, _ store: SessionStore) throws(CommandFailure) {
    let bereik = Bereik(store: store, surroundings: console.surroundings)
    let lines = try stored { () throws(StoreFailure) in try bereik.lines(of: words) }
    for line in lines { try console.put(line: line) }
  }

  // MARK: Words

  /// The words that were given; `-` is standard input, so that they are in no list of processes.
  private func words() throws(CommandFailure) -> String {
    let typed = invocation[operand: 2] ?? ""
    guard typed == "-" else { return typed }
    let words = isatty(STDIN_FILENO) == 1 ? asked : try CleanText.given(TextFile(path: "-").given())
    guard !words.isEmpty else {
      throw usage(.emptyValue(.operand(Command.woorden.name)))
    }
    return words
  }

  /// What somebody at a terminal is asked for: a line.
  private var asked: String {
    console.tell(say(.typDeWoorden))
    var reader = LineReader()
    guard let piece = reader.next() else { return "" }
    return CleanText(oneLine: String(decoding: piece.bytes, as: UTF8.self), limit: CleanText.noteLimit).text
      .trimmed
  }

  /// What comes from standard input is as wrong as what stands in the line.
  private func usage(_ what: UsageError.What) -> CommandFailure {
    .usage(UsageError(command: Command.notitie.words, what: what))
  }

  private func append(_ changes: [Change], _ store: SessionStore) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.append(changes) }
  }
}
