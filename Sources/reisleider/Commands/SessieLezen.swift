import Acts
import Panels
import SessionModel
import SessionStore
import Text
import Wording

/// `sessie lees FILE`: makes a closed session of a talk that was written down without the program; all of it, or nothing.
struct SessieLezen {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  /// What is written, and what is told of it.
  private struct Gemaakt {
    let sessie: Identifier
    let changes: [Change]
    /// What each step got.
    let stappen: [(naam: String, regels: [String])]
    let state: State
  }

  func run() throws(CommandFailure) {
    let bytes = try bytes()
    // A file with faults begins no store; which words are forbidden only the store knows.
    _ = try read(bytes, verboden: VerbodenWoorden())
    let dag = try dag()
    let store = try invocation.has(.proef) ? console.store(toRead: true) : console.store(beginning: true)
    let ingelezen = try read(bytes, verboden: store.state.verboden)
    let (casus, traject) = try journeys(in: store)
    if casus?.gesloten == true || traject?.gesloten == true { throw .store(.refused(.casusGesloten)) }
    let gemaakt = try make(ingelezen, casus, traject, dag, in: store)
    let titel = gemaakt.state.sessie(gemaakt.sessie)?.titel ?? ""
    let aantal = [
      say.count(ingelezen.delen.count, .eenGelezenStap, .gelezenStappen),
      say.count(ingelezen.aantal, .eenNotitie, .aantalNotities),
    ].joined(separator: ", ")
    guard !invocation.has(.proef) else {
      for stap in gemaakt.stappen {
        try console.put(line: "## " + stap.naam)
        for regel in stap.regels { try console.put(line: "- " + regel) }
      }
      return console.tell(say(.inleesProef, titel, aantal))
    }
    _ = try stored { () throws(StoreFailure) in try store.append(gemaakt.changes) }
    try tell(gemaakt, casus, store)
    try console.put(line: say(.sessieIsGelezen, titel, aantal))
    try console.put(line: gemaakt.sessie.code)
  }

  /// What is still to be done about it.
  private func tell(
    _ gemaakt: Gemaakt, _ casus: Rij<CasusOverview>?, _ store: SessionStore
  ) throws(CommandFailure) {
    guard let sessie = store.state.sessie(gemaakt.sessie) else { return }
    let held = sessie.notities.values.count { !$0.lek.isEmpty }
    if held > 0 { console.tell(say(.inleesAchter, say.count(held, .eenNotitie, .aantalNotities))) }
    guard sessie.vraagt else { return }
    let lezing = Teruglezing(sessie, casus: casus.flatMap { store.state.casus($0.id) })
    if let open = say.nogNietGevraagd(lezing.nietGevraagd) { console.tell(open + " " + say(.kanLater)) }
  }

  // MARK: What is given

  private func bytes() throws(CommandFailure) -> [UInt8] {
    let path = invocation[operand: 0] ?? "-"
    do throws(TextFile.Failure) {
      return try TextFile(path: path, limit: Ingelezen.grootste).bytes()
    } catch .tooLarge {
      throw .unconfirmed([say(.inleesTeGroot, path, String(Ingelezen.grootste >> 20))])
    } catch {
      throw .unreadable(path: path, error)
    }
  }

  private func read(_ bytes: [UInt8], verboden: VerbodenWoorden) throws(CommandFailure) -> Ingelezen {
    let today = console.surroundings.today
    let ingelezen = Ingelezen(bytes) { heading in
      LekWacht.soorten(in: [heading], today: today, forbidden: verboden)
    }
    guard ingelezen.fouten.isEmpty else {
      throw .unconfirmed(
        [say(.inleesFouten)]
          + ingelezen.fouten.prefix(20).map { say(.leesRegel, String($0.line), tell($0.wat)) })
    }
    return ingelezen
  }

  private func tell(_ wat: Ingelezen.Fout.Wat) -> String {
    switch wat {
    case .leeg: say(.inleesLeeg)
    case .geenUTF8: say(.regelGeenUTF8)
    case .isUTF16: say(.invoerIsUTF16)
    case .kopZonderNaam: say(.inleesKopZonderNaam)
    case .teveelKoppen(let most): say(.inleesTeveelKoppen, String(most))
    case .vondst(let soorten): say(.inleesVondst, say.opsomming(soorten))
    }
  }

  private func dag() throws(CommandFailure) -> Day? {
    guard let dag = invocation[.op].flatMap({ Day($0) }) else { return nil }
    let today = console.surroundings.today
    guard dag <= today else { throw .unconfirmed([say(.dagNogNietGeweest, say.longDate(dag))]) }
    return dag == today ? nil : dag
  }

  private func journeys(
    in store: SessionStore
  ) throws(CommandFailure) -> (casus: Rij<CasusOverview>?, traject: Rij<CasusOverview>?) {
    let lookup = Lookup(store: store)
    var (casus, traject): (Rij<CasusOverview>?, Rij<CasusOverview>?) = (nil, nil)
    if let alias = invocation[.casus] { casus = try lookup.casus(alias, van: .kind, begint: true) }
    if let naam = invocation[.traject] { traject = try lookup.casus(naam, van: .netwerk, begint: true) }
    return (casus, traject)
  }

  // MARK: What is made

  private func make(
    _ ingelezen: Ingelezen, _ casus: Rij<CasusOverview>?, _ traject: Rij<CasusOverview>?, _ dag: Day?,
    in store: SessionStore
  ) throws(CommandFailure) -> Gemaakt {
    if let casus { try stored { () throws(StoreFailure) in try store.load(StreamID(.casus, casus.id)) } }
    let sessie = store.newIdentifier()
    let draaiboek = ingelezen.draaiboek(
      titel: say(.ingelezenGesprek), begin: say(.ingelezenBegin), soort: casus == nil ? .netwerk : .casus,
      teruglezen: casus == nil
        ? nil
        : Stap(naam: say(.ingelezenTeruglezen), vorm: .teruglezen, minuten: 10, vraag: say(.ingelezenVraag)))
    var opening = Opening(
      sessie: sessie, bijeenkomst: store.newIdentifier(), draaiboek: draaiboek.printed(),
      onderwerp: casus.map { .bekend($0) } ?? .geen, traject: traject)
    opening.isIngelezen = true
    // Noon of that day: nobody knows the hour.
    let begin = dag.map { console.surroundings.wall.begin(of: $0).later(milliseconds: 43_200_000) }
    var (state, changes) = (store.state, [Change]())
    func take(_ new: [Change]) {
      for change in new {
        let op = begin?.later(milliseconds: Int64(changes.count))
        let made = Change(
          change.stream, change.fact, id: change.id ?? store.newIdentifier(), op: op)
        changes.append(made)
        guard let id = made.id else { continue }
        _ = reduce(
          into: &state,
          Event(
            id: id, stream: made.stream, tel: state.tel(made.stream) + 1, author: store.author,
            time: op ?? console.surroundings.now(), fact: made.fact))
      }
    }
    take(opening.changes)
    let (notes, told) = notes(of: ingelezen, in: state, sessie, store)
    take(notes)
    take(state.closing(sessie))
    return Gemaakt(sessie: sessie, changes: changes, stappen: told, state: state)
  }

  /// A note for each line; whose voice it is only where that was asked for.
  private func notes(
    of ingelezen: Ingelezen, in state: State, _ sessie: Identifier, _ store: SessionStore
  ) -> (changes: [Change], told: [(naam: String, regels: [String])]) {
    let (now, wall) = (console.surroundings.now(), console.surroundings.wall)
    guard let scene = state.scene(sessie, at: now, wall, say) else { return ([], []) }
    var (changes, told) = ([Change](), [(naam: String, regels: [String])]())
    for (etappe, deel) in zip(scene.sessie.stappen, ingelezen.delen) {
      let place = LinePlace(etappe, scene, reach: .tekens)
      var lines: [String] = []
      for regel in deel.regels {
        let text = PastedLine.withoutBullet(regel)
        var (labels, words) = (Kenmerken(), text)
        if invocation.has(.voorvoegsels) {
          let reading = LineReading(text, in: place, reach: .tekens)
          (labels, words) = (reading.kenmerken, reading.tekst)
        }
        for part in PastedLine.parts(of: words) {
          changes += scene.keeping(part, labels, in: etappe.id, id: store.newIdentifier())
          lines.append(labels.stem.map { say(.name(of: $0)) + ": " + part } ?? part)
        }
      }
      told.append((etappe.stap.naam, lines))
    }
    return (changes, told)
  }
}
