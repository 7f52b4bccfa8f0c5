import Acts
import Panels
import SessionModel
import Text
import Wording

/// The note-taker's line where there are no keys: each line is kept or done at once, and one line says what it became.
///
/// The same desk as on a screen, without fields and without a clock. What →, ↑ and Ctrl-Z are there, words are here.
public struct LineDoor: Sendable {
  var desk: Desk
  /// What is on its way, or just became durable, and was not told yet.
  private var entered: [Entered] = []
  private var isKept = false
  /// The words of an act that was taken back: yes keeps them as a note.
  private var back: String? {
    didSet { isBackTold = false }
  }
  private var isBackTold = false
  /// The step in which was asked whether who spoke before still speaks.
  private var asked: StapID?
  /// What was written by a line: what it became is told in another way.
  private(set) var own: Set<Identifier> = []
  /// What was written by an act: that is told by what it changed, but not that the lek-wacht keeps it from the room.
  private var acted: Set<Identifier> = []
  /// What of it the lek-wacht holds back, and was told.
  private var held: Set<Identifier> = []
  /// What was asked for and is told next.
  private var answers: [String] = []

  /// What is told once it is durable.
  private enum Entered: Sendable {
    case row(Receipt)
    case words(String)
  }

  /// What a row of the line was, as it was read.
  private struct Receipt: Sendable {
    let row: NoteLine.Row
    let isNote: Bool
    let isCorrection: Bool
    /// Who spoke before, where nobody is sure to speak any more.
    let proposed: Identifier?
  }

  /// A line for a session, on the terminal of this name.
  public init(sessie: Identifier, terminal: String, id: Identifier) {
    desk = Desk(sessie: sessie, terminal: terminal, id: id)
  }

  // MARK: Lines

  /// Takes a line that is no act; an empty one is nothing.
  public mutating func enter(_ line: String, _ world: World, _ scene: Scene) -> [Wish] {
    guard !line.trimmed.isEmpty else { return [] }
    back = nil
    rest(world)
    if desk.line.isEmpty || desk.line.isPending {
      desk.type(line, world, scene)
    } else {
      // Words that wait are kept with it, each as its own note.
      desk.line.takeOver(line)
    }
    return keep(world, scene)
  }

  /// Keeps what stands in the line.
  private mutating func keep(_ world: World, _ scene: Scene) -> [Wish] {
    // An answer while the room reads back is told as one.
    guard desk.daad(scene) == nil else { return desk.handle(.enter, world, scene) ?? [] }
    let rows = desk.rows(world, scene)
    let spoken = desk.isSpoken(world, scene)
    let correcting = desk.line.correcting != nil
    let place = desk.place(scene)
    let speaker = LineReading(desk.line.editor.text, in: place).kenmerken
    let proposed = spoken || asked == place.stap ? nil : desk.line.labels.deelnemer
    if !desk.line.isPending {
      entered = rows.map { row in
        let isNote =
          if case .daden(let daden) = row.reading.soort { desk.isOverwriting(daden, scene) } else { true }
        let isSilent = row.labels.stem == nil && row.reading.twijfel == nil && !row.labels.afspraak
        return .row(
          Receipt(row: row, isNote: isNote, isCorrection: correcting, proposed: isSilent ? proposed : nil))
      }
      isKept = false
      if proposed != nil, !rows.isEmpty { asked = place.stap }
    }
    let wishes = took(desk.handle(.enter, world, scene) ?? [])
    if let answer = tableTold(by: wishes, scene) {
      (entered, isKept) = ([], false)
      answers.append(answer)
      return []
    }
    if rows.isEmpty, speaker.stem != nil, desk.line.isEmpty {
      let naam = scene.sessie.deelnemer(speaker.deelnemer).map(scene.naam)
      answers.append(scene.say(.nuSpreekt, naam ?? speaker.stem.map { scene.say(.name(of: $0)) } ?? ""))
    }
    return wishes
  }

  /// What is told where a line said which table it is, and nothing else.
  private func tableTold(by wishes: [Wish], _ scene: Scene) -> String? {
    guard let tafel = desk.line.labels.tafel else { return nil }
    let answer = scene.say(.tafelGezet, String(tafel))
    return wishes.contains { if case .tell(answer) = $0 { true } else { false } } ? answer : nil
  }

  /// Remembers what is written by the line.
  private mutating func took(_ wishes: [Wish]) -> [Wish] {
    for case .write(let changes, _) in wishes { own.formUnion(changes.compactMap(\.id)) }
    return wishes
  }

  /// There is no clock here: who spoke goes on, and nothing rests.
  private mutating func rest(_ world: World) {
    desk.lastKey = world.now
    desk.gesproken = desk.gesproken.map { ($0.stap, world.now) }
    desk.lastUndo = nil
  }

  // MARK: Words

  /// Takes a word that stands for a key.
  public mutating func take(_ word: LineWord, _ rest: String, _ world: World, _ scene: Scene) -> [Wish] {
    self.rest(world)
    switch word {
    case .ja: return yes(rest, world, scene)
    case .verbeter: return mend(rest, world, scene)
    }
  }

  private mutating func yes(_ rest: String, _ world: World, _ scene: Scene) -> [Wish] {
    guard rest.isEmpty else { return [.tell(world.say(.handelingZonderMeer, world.say(.ja)))] }
    if let back { return enter(back, world, scene) }
    if !desk.line.isEmpty { return desk.line.isPending ? [] : keep(world, scene) }
    guard let offer = desk.offer, !offer.changes(scene).isEmpty else {
      return [.tell(world.say(.nietsGevraagd))]
    }
    let told = offer.tell(scene)
    entered = told.map { [.words(world.say(.bewaardDaad, $0))] } ?? []
    isKept = false
    let wishes = desk.handle(.right, world, scene) ?? []
    return told == nil ? wishes : took(wishes)
  }

  private mutating func mend(_ words: String, _ world: World, _ scene: Scene) -> [Wish] {
    guard desk.line.isEmpty else { return [.tell(world.say(.eerstDezeRegel, desk.line.editor.text))] }
    desk.follow(world, scene)
    guard desk.correctLast(scene) != nil, desk.line.correcting != nil else {
      return [.tell(world.say(.nietsTeVerbeteren))]
    }
    let old = desk.line.editor.text
    _ = desk.handle(.ctrl("u"), world, scene)
    guard !words.isEmpty else {
      // An emptied correction asks whether all of it goes.
      _ = desk.handle(.enter, world, scene)
      desk.emptyLine(next: world.newIdentifier())
      return [.tell(world.say(.verbeterMet, old))]
    }
    // An afspraak stays one, whatever its other words are, as a note keeps its voice.
    let place = desk.place(scene)
    let staysOne =
      LineReading(old, in: place).soort == .afspraak && LineReading(words, in: place).soort == .notitie
    desk.type(staysOne ? "! " + words : words, world, scene)
    return keep(world, scene)
  }

  /// What was done last is about to be taken back: the words of an act can be kept as a note then.
  public mutating func takeBack(_ world: World, _ scene: Scene) {
    rest(world)
    (desk.offer, back) = (nil, nil)
    guard desk.line.isEmpty else { return }
    desk.giveBack(world, scene)
    guard !desk.line.isEmpty else { return }
    back = desk.line.editor.text
    desk.emptyLine(next: world.newIdentifier())
  }

  // MARK: What became of it

  /// The write of this ticket ended.
  public mutating func settled(_ ticket: Int, kept isKept: Bool, next: Identifier) {
    desk.settled(ticket, kept: isKept, next: next)
    // What is written by an act is told by itself.
    if isKept, !entered.isEmpty { self.isKept = true }
  }

  /// Remembers what an act writes; what was taken back before is not asked about any more.
  public mutating func act(_ wishes: [Wish]) {
    back = nil
    for case .write(let changes, _) in wishes { acted.formUnion(changes.compactMap(\.id)) }
  }

  /// What was written by an act here and is seen nowhere yet, for who heard nothing of it.
  func isActed(_ event: Event) -> Bool {
    guard acted.contains(event.id), case .notitie(.gemaakt) = event.fact else { return false }
    return true
  }

  /// Forgets words that were refused for good.
  public mutating func drop(next: Identifier) {
    desk.emptyLine(next: next)
    entered = []
  }

  /// What the line became, a line for each row, and what yes makes of it.
  ///
  /// - Parameter mends: whether a line can be mended here.
  public mutating func tell(_ scene: Scene, mends: Bool = true) -> [String] {
    var lines = answers
    answers = []
    if isKept {
      lines += entered.map { entry in
        switch entry {
        case .row(let receipt): sentence(for: receipt, scene)
        case .words(let words): words
        }
      }
      (entered, isKept) = ([], false)
      if let asked = question(scene) {
        if lines.isEmpty { lines.append(asked) } else { lines[lines.count - 1] += " " + asked }
      }
    }
    // Nobody hears that words became dots, by whichever door they came.
    if let lek = LekQuestion(scene, from: own.union(acted)), held.insert(lek.bron).inserted {
      lines.append(lek.spoken(scene.say, mends: mends))
    }
    if let back, !isBackTold {
      lines.append(scene.say(.jaBewaartTerug, String(back.dropFirst())))
      isBackTold = true
    }
    return lines
  }

  /// What yes does now; `nil` where nothing is asked.
  private func question(_ scene: Scene) -> String? {
    guard let offer = desk.offer, !offer.changes(scene).isEmpty else {
      if case .velden = desk.offer { return scene.say(.vulAanMetVerbeter) }
      return nil
    }
    let say = scene.say
    switch offer {
    case .daden(let daden, _):
      return say(.jaMaakt, daden.map { $0.woorden(scene) }.joined(separator: ", "))
    case .afspraak: return say(.jaMaaktAfspraak)
    case .droom: return say(.jaDroom)
    case .nietHier, .antwoorden: return say(.typJa, offer.sentence(scene))
    case .velden, .veld, .intrekken: return nil
    }
  }

  private func sentence(for receipt: Receipt, _ scene: Scene) -> String {
    let (row, say) = (receipt.row, scene.say)
    if let twijfel = row.reading.twijfel { return say(.bewaardMaar, desk.sentence(for: twijfel, say)) }
    if !receipt.isNote, case .daden(let daden) = row.reading.soort {
      let done = daden.map { $0.woorden(scene) }.joined(separator: ", ")
      return say(receipt.isCorrection ? .verbeterdAls : .bewaardDaad, done)
    }
    let what = receipt.isCorrection ? Phrase.verbeterdAls : .bewaardRegelAls
    let told = say(what, row.labels.afspraak ? promise(row, scene) : note(row, scene))
    guard let id = receipt.proposed, let wie = scene.sessie.deelnemer(id),
      let letter = scene.sessie.toonletter(of: id)
    else { return told }
    return told + " " + say(.isDitVan, scene.naam(wie), String(letter))
  }

  private func promise(_ row: NoteLine.Row, _ scene: Scene) -> String {
    let typed = AfspraakLine(row.text)[.wie]
    let wie = typed.isEmpty ? speaker(row, scene) : scene.geroepen(typed).map(scene.naam) ?? typed
    return wie.map { scene.say(.wordtAfspraakVan, $0) } ?? scene.say(.wordtAfspraak)
  }

  private func note(_ row: NoteLine.Row, _ scene: Scene) -> String {
    let (labels, say) = (row.labels, scene.say)
    let soort = labels.soort == .gewoon ? say(.notitie) : say(.name(of: labels.soort))
    var parts = [speaker(row, scene).map { say(.vanWie, soort, $0) } ?? say(.zonderStemKort, soort)]
    if labels.lichtje { parts.append(say(.metSter)) }
    if labels.droom { parts.append(say(.droom)) }
    if let vak = labels.vak, vak != .slotvraag(.waardevolst) { parts.append(say(.bijVak, say(vak))) }
    if let thema = labels.thema { parts.append(say(.bijVak, say(.wandwoord(thema)))) }
    if labels.achtergehouden { parts.append(say(.nogNietOpHetScherm)) }
    switch row.reading.elders {
    case .vorige?: if scene.stap(-1) != nil { parts.append(say(.bijVorigeStap)) }
    case .stap(let nummer)?:
      let stappen = scene.sessie.stappen
      let naam = stappen.indices.contains(nummer - 1) ? stappen[nummer - 1].stap.naam : ""
      parts.append(say(.bijStapNummer, String(nummer), naam))
    case nil: break
    }
    return parts.joined(separator: ", ")
  }

  private func speaker(_ row: NoteLine.Row, _ scene: Scene) -> String? {
    scene.sessie.deelnemer(row.labels.deelnemer).map(scene.naam)
      ?? row.labels.stem.map { scene.say(.name(of: $0)) }
  }

  // MARK: How one types here

  /// The letters, the things with a number, and what a line can be in the step of now.
  public static func how(_ scene: Scene) -> [String] {
    guard scene.sessie.gesloten == nil else { return [] }
    let place = LinePlace(scene.sessie.etappe, scene)
    let letters = scene.sessie.deelnemers.compactMap { wie in
      scene.sessie.toonletter(of: wie.id).map { "\($0) \(scene.naam(wie))" }
    }
    let voorbeelden = LineExample.all(in: place).map(\.line)
    return (letters.isEmpty ? [] : [scene.say(.lettersZijn, letters.joined(separator: ", "))])
      + place.nummers.map { "\($0.nummer) \($0.titel)" }
      + (voorbeelden.isEmpty ? [] : [scene.say(.hierKan, voorbeelden.joined(separator: " · "))])
  }

  // MARK: What is asked for

  /// What a screen would show of the session, a line each; `nil` for what only a screen can do.
  public static func told(_ what: Act.OfScreen, _ scene: Scene) -> [String]? {
    switch what {
    case .herstel: repairs(scene)
    case .oogst: Speech(scene, .noteer).numbered
    case .voorlezen: Speech(scene, .noteer).present + how(scene)
    case .noteer, .verboden, .meer, .eerder, .thema, .hulp, .casussen, .reizen, .sessies, .afspraken, .draden,
      .lijsten, .bewaarlijst, .zet, .lees,
      .zoek, .nakijken, .indelen,
      .start,
      .stoppen:
      nil
    }
  }

  /// The notes of which something is still to be said, each with the line that says it.
  private static func repairs(_ scene: Scene) -> [String] {
    let say = scene.say
    let lines = scene.herstelronde.compactMap { id -> String? in
      guard let note = scene.sessie.notities[id] else { return nil }
      guard let place = scene.harvest.firstIndex(where: { $0.id == id }) else {
        return say(
          .herstelInStap, note.gegevens.tekst, scene.etappe(note.gegevens.stap)?.stap.naam ?? "")
      }
      return say(.herstelMetStem, String(place + 1), note.gegevens.tekst, String(place + 1))
    }
    return lines.isEmpty ? [say(.nietsTeHerstellen)] : lines
  }
}
