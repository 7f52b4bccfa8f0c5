import SessionModel
import Text
import Wording

// What a journey is: the way, the dream, what was agreed, the numbers, what works.

extension Reisblad {
  // MARK: 1 The way

  /// The points as they were told, and below them by day what happened since: talks, milestones, ★.
  var reis: [Regel] {
    let punten = tijdlijn.map { punt in
      let gegevens = punt.gegevens
      let more = [
        say(.name(of: gegevens.aard)), gegevens.wie.isEmpty ? "" : say(.met, gegevens.wie),
        gegevens.waardevol.isEmpty ? "" : say(.vanWaarde, gegevens.waardevol),
      ].filter { !$0.isEmpty }
      let words = [gegevens.wanneer, gegevens.wat].filter { !$0.isEmpty }.joined(separator: "  ")
      return Regel(
        teken: gegevens.lichtpunt ? "★" : "●", tekst: words,
        details: [more.joined(separator: " · "), gesprek(gegevens.sessie, punt.moment)],
        herkomst: gegevens.sessie.map { Herkomst($0, gegevens.wat) })
    }
    return onder(say(.kopTijdlijn), punten) + onder(say(.kopSindsdien), sindsdien)
  }

  private var sindsdien: [Regel] {
    var rows: [(dag: Day, order: Int, regel: Regel)] = []
    for reading in sessies {
      guard let begonnen = reading.sessie.begonnen else { continue }
      let day = clock.read(begonnen).day
      let notes = say.count(reading.aantalNotities, .eenNotitie, .aantalNotities)
      rows.append(
        (
          day, 0,
          Regel(
            teken: "●", tekst: say.shortDate(day) + "  " + reading.titel, details: [notes],
            herkomst: Herkomst(reading.sessie.id, ""))
        ))
      for notitie in reading.notities(where: { $0.gegevens.lichtje && !$0.gegevens.tekst.isEmpty }) {
        var line = regel(notitie, in: reading)
        line.tekst = say.shortDate(day) + "  " + line.tekst
        rows.append((day, 1, line))
      }
    }
    for mijlpaal in casus.mijlpalen {
      let soort = say(.name(of: mijlpaal.soort))
      let what = mijlpaal.tekst.isEmpty ? soort : say(.kopMetTekst, soort, mijlpaal.tekst)
      let heard = mijlpaal.sessie.flatMap { self.gesprek($0) } ?? say(.opgeschrevenOp, dag(mijlpaal.moment))
      rows.append(
        (
          mijlpaal.dag, 2,
          Regel(
            teken: "★", tekst: say.shortDate(mijlpaal.dag) + "  " + what, details: [heard],
            herkomst: mijlpaal.sessie.map { Herkomst($0, mijlpaal.tekst) })
        ))
    }
    let sorted = rows.enumerated().sorted {
      ($0.element.dag, $0.element.order, $0.offset) < ($1.element.dag, $1.element.order, $1.offset)
    }
    return sorted.map(\.element.regel)
  }

  // MARK: 2 The dream

  /// The child's own above those of others, each the newest first, with the words that came.
  var droom: [Regel] {
    let (own, others) = (
      casus.reisplan.dromen.filter(\.isVanKind), casus.reisplan.dromen.filter { !$0.isVanKind }
    )
    return onder(say(.kopToenEnNu), toenEnNu(own)) + onder(say(.droomVanKind), versies(own))
      + onder(say(.droomVanAnderen), versies(others))
      + onder(say(.hardopGedroomd), gedroomd)
  }

  /// What was dreamt aloud and nobody kept as the dream, the newest first.
  var gedroomd: [Regel] {
    sessies.reversed().flatMap { reading in
      reading.sessie.stappen.flatMap { etappe in
        reading.sessie.notities(in: etappe.id).filter { isGedroomd($0, etappe) }.map {
          regel($0, in: reading)
        }
      }
    }
  }

  /// Whether a note was dreamt aloud: of what was kept as the dream it is told there.
  func isGedroomd(_ notitie: Notitie, _ etappe: Etappe) -> Bool {
    let gegevens = notitie.gegevens
    guard etappe.stap.vorm == .wensdroom, !gegevens.tekst.isEmpty, !gegevens.lichtje else { return false }
    guard gegevens.soort == .gewoon || gegevens.soort == .citaat, !notitie.isGeparkeerd else { return false }
    return !isBewaardeDroom(notitie, etappe)
  }

  /// Whether a note was kept as the dream, and is told as that.
  func isBewaardeDroom(_ notitie: Notitie, _ etappe: Etappe) -> Bool {
    etappe.stap.vorm == .wensdroom
      && casus.reisplan.dromen.contains {
        $0.bron == notitie.id || $0.tekst.folded == notitie.gegevens.tekst.folded
      }
  }

  private func versies(_ dromen: [Reisplan.Droom]) -> [Regel] {
    dromen.indices.reversed().map { index in
      let droom = dromen[index]
      let before = index > 0 ? Set(dromen[index - 1].tekst.zoekwoorden) : nil
      let stem = droom.stem.map { say(.name(of: $0)) } ?? ""
      let place = droom.gedroomd.map { gesprek(droom.sessie, $0) } ?? ""
      return Regel(
        tekst: "“" + droom.tekst + "”", nieuw: before.map { Set(droom.tekst.zoekwoorden).subtracting($0) },
        details: [[stem, place].filter { !$0.isEmpty }.joined(separator: " · ")],
        herkomst: droom.sessie.map { Herkomst($0, droom.tekst) })
    }
  }

  /// The first dream beside that of now, once a year went by and it is another one.
  private func toenEnNu(_ dromen: [Reisplan.Droom]) -> [Regel] {
    guard isJaarOud, let toen = dromen.first, let nu = dromen.last, toen.tekst.folded != nu.tekst.folded
    else {
      return []
    }
    return [(toen, Phrase.toenWas, nil), (nu, .nuIs, Set(toen.tekst.zoekwoorden))].map {
      droom, when, before in
      Regel(
        tekst: "“" + droom.tekst + "”", nieuw: before.map { Set(droom.tekst.zoekwoorden).subtracting($0) },
        details: droom.gedroomd.map { [say(when, dag($0))] } ?? [],
        herkomst: droom.sessie.map { Herkomst($0, droom.tekst) })
    }
  }

  // MARK: 3 What was agreed

  /// All that was agreed, with the stream that keeps it.
  var alleAfspraken: [(afspraak: Afspraak, stream: StreamID)] {
    let own = casus.reisplan.afspraken.map { ($0, StreamID(.casus, casus.id)) }
    let given = gehele.filter { $0.hoort(bij: casus.id) }.flatMap { sessie in
      sessie.beloften(at: .casus).map { ($0, StreamID(.sessie, sessie.id)) }
    }
    return (given + own).map { (afspraak: $0.0, stream: $0.1) }
  }

  /// What is past its day first, then by day, then what has none, then what is done with.
  var afspraken: [Regel] {
    func rank(_ afspraak: Afspraak) -> (Int, Day) {
      afspraak.isOpen ? (afspraak.gegevens.dag == nil ? 1 : 0, afspraak.gegevens.dag ?? .epoch) : (2, .epoch)
    }
    let sorted = alleAfspraken.enumerated().sorted { one, other in
      let (a, b) = (rank(one.element.afspraak), rank(other.element.afspraak))
      return (a.0, a.1, one.offset) < (b.0, b.1, other.offset)
    }.map(\.element)
    return sorted.map { regel($0.afspraak, in: $0.stream) } + blijvend + nietNodig
  }

  /// Who said that nothing had to be agreed: a full answer.
  var nietNodig: [Regel] {
    sessies.flatMap { reading in
      reading.sessie.deelnemers.filter { reading.sessie.nietNodig.contains($0.id) }.map { deelnemer in
        Regel(
          teken: "·", tekst: say(.kopMetTekst, reading.naam(deelnemer), say(.hoeftNiet)),
          details: [gesprek(reading)], herkomst: Herkomst(reading.sessie.id, ""))
      }
    }
  }

  private func regel(_ afspraak: Afspraak, in stream: StreamID) -> Regel {
    let gegevens = afspraak.gegevens
    let day = gegevens.dag.map { say.shortDate($0) + "  " } ?? ""
    let what = say(.kopMetTekst, say.wie(gegevens), gegevens.wat)
    let fields = Afspraak.Veld.verder.compactMap { veld -> String? in
      let words = say.woorden(veld, van: gegevens)
      return words.isEmpty ? nil : say(.kopMetTekst, say(.kolom(veld)), words)
    }
    let standen = afspraak.standen.map { stand in
      let heard = say.shortDate(stand.op ?? clock.read(stand.moment).day)
      let words = [say(.name(of: stand.soort)), stand.bracht].filter { !$0.isEmpty }.joined(separator: ": ")
      return heard + "  " + words
    }
    let made = say(.gemaaktIn, gesprek(gegevens.sessie, afspraak.moment))
    return Regel(
      teken: isOvertijd(afspraak) ? "!" : afspraak.stand.teken, tekst: day + what,
      details: fields + [made] + standen, herkomst: Herkomst(afspraak: afspraak.id, in: stream))
  }

  /// That something was agreed whose words stay where it was.
  var blijvend: [Regel] {
    heel.reisplan.afspraken.filter { casus.reisplan.afspraak($0.id) == nil }.map { afspraak in
      Regel(
        teken: afspraak.stand.teken, tekst: say(.afspraakBlijft, dag(afspraak.moment)),
        herkomst: Herkomst(afspraak.gegevens.sessie, ""))
    }
  }

  // MARK: 4 The numbers

  /// Of each person the numbers from talk to talk, with what was said of them; never averaged, never ranked.
  var schaal: [Regel] {
    var order: [String] = []
    var rows: [String: [(schaal: Sessie.Schaal, reading: SessieReading)]] = [:]
    for reading in sessies {
      for schaal in reading.sessie.stappen.flatMap(\.schalen) {
        let name = reading.naam(schaal.deelnemer)
        if rows[name] == nil { order.append(name) }
        rows[name, default: []].append((schaal, reading))
      }
    }
    return order.flatMap { name -> [Regel] in
      let all = rows[name] ?? []
      let numbers = all.filter { $0.schaal.beeld == nil }.map(\.schaal.cijfer)
      var line = name
      if let first = numbers.first, let last = numbers.last {
        line += numbers.count == 1 ? " \(first)" : " \(first) \(Self.vonkje(numbers)) \(last)"
      } else {
        line += " " + all.map(\.schaal.rij).joined(separator: " → ")
      }
      let head = Regel(
        tekst: line, herkomst: all.last.map { Herkomst($0.reading.sessie.id, $0.schaal.waarom) })
      return [head]
    }
  }

  /// Of each person the first number beside the last, once a year lies between.
  var schaalToenEnNu: [Regel] {
    guard isJaarOud else { return [] }
    var (order, first, last) = ([String](), [String: Gegeven](), [String: Gegeven]())
    for reading in sessies {
      for schaal in reading.sessie.stappen.flatMap(\.schalen) {
        let name = reading.naam(schaal.deelnemer)
        if first[name] == nil {
          order.append(name)
          first[name] = (schaal, reading)
        }
        last[name] = (schaal, reading)
      }
    }
    return order.compactMap { name in
      guard let toen = first[name], let nu = last[name], toen.reading.sessie.id != nu.reading.sessie.id else {
        return nil
      }
      let days = [(toen, Phrase.toenWas), (nu, .nuIs)].map { said, when in
        say(when, said.reading.sessie.begonnen.map(dag) ?? "")
      }
      return Regel(
        tekst: name + " " + toen.schaal.rij + " → " + nu.schaal.rij, details: [days.joined(separator: " · ")],
        herkomst: Herkomst(toen.reading.sessie.id, toen.schaal.waarom))
    }
  }

  private typealias Gegeven = (schaal: Sessie.Schaal, reading: SessieReading)

  /// What was said with each number, talk by talk.
  var cijfers: [Regel] {
    sessies.flatMap { reading in
      reading.sessie.stappen.flatMap(\.schalen).map { schaal in
        let words = [schaal.waarom, schaal.hoger].filter { !$0.isEmpty }
        return Regel(
          tekst: reading.naam(schaal.deelnemer) + " " + schaal.rij, details: words + [gesprek(reading)],
          herkomst: Herkomst(reading.sessie.id, schaal.waarom.isEmpty ? schaal.rij : schaal.waarom))
      }
    }
  }

  private static func vonkje(_ numbers: [Int]) -> String {
    let signs = Array("▁▁▂▃▄▄▅▆▇▇█")
    return String(numbers.map { signs[max(0, min(10, $0))] })
  }

  // MARK: 5 What works

  /// What works, what was most valuable, every ★: by theme, with what was said before counted with it.
  var watWerkt: [Regel] {
    var themas: [Thema?: Herhalingen] = [:]
    for reading in sessies {
      for notitie in reading.notities(where: { !$0.gegevens.tekst.isEmpty && reading.isWatWerkt($0) }) {
        themas[notitie.gegevens.thema, default: Herhalingen()].add(
          regel(notitie, in: reading), of: reading.sessie.id)
      }
    }
    return (Thema.allCases.map(Optional.some) + [nil]).flatMap { thema in
      let name = thema.map { say(.name(of: $0)) } ?? say(.nogNietIngedeeld)
      return onder(
        name,
        (themas[thema]?.regels ?? []).map { said in
          var line = said.regel
          if said.sessies.count > 1 {
            line.tekst += " (" + say.count(said.sessies.count, .eenSessie, .aantalSessies) + ")"
          }
          return line
        })
    }
  }
}

/// Things that were said, those that seem to say the same as one.
private struct Herhalingen {
  typealias Gezegd = (regel: Reisblad.Regel, sessies: Set<Identifier>)
  private var gezegd: [Gezegd] = []
  private var same: [String: Int] = [:]
  /// In which of them a word stands.
  private var places: [String: [Int]] = [:]

  /// Those of the most talks first.
  var regels: [Gezegd] {
    gezegd.enumerated().sorted { one, other in
      (other.element.sessies.count, one.offset) < (one.element.sessies.count, other.offset)
    }.map(\.element)
  }

  mutating func add(_ regel: Reisblad.Regel, of sessie: Identifier) {
    let folded = regel.tekst.folded
    if let twin = same[folded] { return again(twin, regel, sessie) }
    let words = EerderGezegd.words(of: regel.tekst)
    if let twin = twin(of: regel.tekst, words) {
      // The same words once more are not compared again.
      same[folded] = twin
      return again(twin, regel, sessie)
    }
    same[folded] = gezegd.count
    for word in words { places[word, default: []].append(gezegd.count) }
    gezegd.append((regel, [sessie]))
  }

  private mutating func again(_ twin: Int, _ regel: Reisblad.Regel, _ sessie: Identifier) {
    gezegd[twin].sessies.insert(sessie)
    let new = regel.details.filter { !gezegd[twin].regel.details.contains($0) }
    gezegd[twin].regel.details += new
  }

  /// One that shares words enough, looked for only where it shares two.
  private func twin(of tekst: String, _ words: Set<String>) -> Int? {
    var shared: [Int: Int] = [:]
    for word in words { for place in places[word] ?? [] { shared[place, default: 0] += 1 } }
    return shared.filter { $0.value > 1 }.keys.sorted().first {
      EerderGezegd.isLike(gezegd[$0].regel.tekst, tekst)
    }
  }
}

extension SessieReading {
  /// Whether a note is of what works: said in such a step, most valuable, what made the difference, or a ★.
  func isWatWerkt(_ notitie: Notitie) -> Bool {
    let gegevens = notitie.gegevens
    guard gegevens.soort != .hobbel, gegevens.soort != .vraag, !notitie.isGeparkeerd else { return false }
    if gegevens.lichtje || gegevens.vak?.slotvraag == .waardevolst { return true }
    return sessie.vorm(van: gegevens.stap) == .watWerkt || sessie.opbrengst(van: gegevens.stap) == .watWerkt
  }
}

extension Afspraak.Stand? {
  /// The sign of how far something that was agreed is, the same as on the wall.
  var teken: String {
    switch self?.soort {
    case nil: "○"
    case .loopt: "●"
    case .gedaan: "✓"
    case .andersGedaan: "≈"
    case .losgelaten: "~"
    }
  }
}
