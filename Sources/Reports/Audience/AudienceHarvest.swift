import SessionModel
import Wording

// What was said, as much of it as a reader gets.

extension AudienceReport {
  /// The notes of every session, without what stays open.
  func notes(where picks: (SessieReading, Notitie) -> Bool) -> [(SessieReading, [Notitie])] {
    source.lezingen.map { reading in
      (reading, reading.sessie.stappen.flatMap(reading.oogst).filter { picks(reading, $0) })
    }
  }

  /// The same under each session's own voices, as they were said.
  private func told(_ notes: [(SessieReading, [Notitie])]) -> [Document.Block] {
    notes.flatMap { $0.blocks($1) }
  }

  var dream: [Document.Block] {
    switch shares.words {
    case .whole:
      return isDreamKept ? source.droom : .section(2, say(.kopDroom), told(dreams))
    case .released:
      let dreams = source.lezingen.flatMap { $0.sessie.reisplan.dromen + ($0.casus?.reisplan.dromen ?? []) }
      var seen: Set<Identifier> = []
      let quotes = dreams.filter { !$0.tekst.isEmpty && seen.insert($0.id).inserted }.map {
        Document.Block.quote(.init($0.tekst, by: $0.stem.map { say(.iemand(van: $0)) }, isLetterlijk: true))
      }
      return .section(2, say(.kopDroom), quotes)
    }
  }

  /// What was dreamt aloud where nobody kept one dream: the child first.
  var dreams: [(SessieReading, [Notitie])] {
    notes { $0.vorm(of: $1) == .wensdroom }.map { reading, notes in
      let own = { (notitie: Notitie) in reading.side(of: notitie) == .jeugdige }
      return (reading, notes.filter(own) + notes.filter { !own($0) })
    }
  }

  /// What child and parents said in any step; of others who learn what everybody let them learn from.
  var said: [Document.Block] {
    switch audience {
    case .gezin:
      let own = { (stem: Stem) in
        self.notes { $0.side(of: $1) == stem && !self.isToldElsewhere($0, $1) }
      }
      return .section(2, say(.kopWatJullieZeiden), told(own(.jeugdige)) + told(own(.ouder)))
    case .leren:
      // What stands above as a dream is not told twice.
      let dreamt = Set(dream.compactMap { if case .quote(let quote) = $0 { quote.text.folded } else { nil } })
      let items = notes { _, notitie in
        !notitie.gegevens.tekst.isEmpty && !dreamt.contains(notitie.gegevens.tekst.folded)
      }.flatMap { reading, notes in
        notes.map { notitie in
          Document.Item(
            notitie.gegevens.tekst, by: reading.side(of: notitie).map { say(.iemand(van: $0)) },
            lichtje: notitie.gegevens.lichtje)
        }
      }
      return .section(2, say(.kopWatGezegdWerd), .list(items))
    case .netwerk, .dossier, .eigen: return []
    }
  }

  /// Whether a note stands under what works, or is what somebody dreams of.
  private func isToldElsewhere(_ reading: SessieReading, _ notitie: Notitie) -> Bool {
    isWorking(reading, notitie) || reading.vorm(of: notitie) == .ideeen
      || (!isDreamKept && reading.vorm(of: notitie) == .wensdroom)
      || reading.plan.dromen.contains { $0.isVan(notitie, in: reading.sessie.id) }
      || notitie.gegevens.vak?.slotvraag == .volgendeStop
  }

  func isWorking(_ reading: SessieReading, _ notitie: Notitie) -> Bool {
    let vorm = reading.vorm(of: notitie)
    // Where one dreams, what lights up is the dream.
    return vorm == .watWerkt || (notitie.gegevens.lichtje && vorm != .wensdroom)
  }

  var works: [Document.Block] {
    switch shares.harvest {
    case .whole:
      let notes = notes(where: isWorking)
      let star = notes.contains { $0.1.contains { $0.gegevens.lichtje } }
      let explained: [Document.Block] = star ? [.paragraph(say(.lichtjeUitleg))] : []
      let blocks = told(notes)
      return .section(2, say(.kopWatWerkt), blocks.isEmpty ? [] : explained + blocks)
    case .themes: return .section(2, say(.kopWatWerkt), themes)
    case .none: return []
    }
  }

  /// How many sentences say what works, by theme and by who said them: numbers, never words.
  private var themes: [Document.Block] {
    let groups: [Phrase] = [.groepKinderen, .groepOuders, .groepProfessionals]
    let notes = counted.lezingen.flatMap { reading in
      reading.sessie.stappen.flatMap(reading.oogst).filter { isWorking(reading, $0) }.map { notitie in
        (thema: notitie.gegevens.thema, groep: reading.side(of: notitie).map { say(.groep($0)) })
      }
    }
    let names: [Thema?] = Thema.allCases + [nil]
    let rows = names.compactMap { thema -> [String]? in
      let here = notes.filter { $0.thema == thema }
      guard !here.isEmpty else { return nil }
      return [say(thema.map { .name(of: $0) } ?? .enVerder)]
        + groups.map { group in String(here.count { $0.groep == say(group) }) } + [String(here.count)]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Document.Table(
          say(.watWerktGeteld), headers: [say(.kolomThema)] + groups.map { say($0) } + [say(.samen)],
          rows: rows))
    ]
  }

  var chosen: [Document.Block] {
    guard shares.harvest == .whole else { return [] }
    return .section(2, say(.kopWatWeKozen), .list(source.lezingen.flatMap(\.gekozen)))
  }

  /// All that was gathered, step by step, without what stands above it.
  var harvest: [Document.Block] {
    guard audience == .netwerk || audience == .eigen else { return [] }
    let steps = source.lezingen.flatMap { reading in
      let all = reading.sessie.stappen.flatMap(reading.oogst)
      let elders = all.filter { isToldElsewhere(reading, $0) && reading.vorm(of: $0) != .ideeen }
      let rest = SessieReading(reading, elders: Set(elders.map(\.id)))
      return reading.sessie.stappen.filter { $0.stap.vorm != .kiezen }.flatMap {
        StapVerslag(etappe: $0, reading: rest).blocks
      }
    }
    return .section(2, say(.kopOogst), steps)
  }

  /// What works, by the level at which it does.
  var difference: [Document.Block] {
    guard shares.harvest == .whole else { return works }
    let notes = notes(where: isWorking)
    let levels: [Niveau?] = Niveau.allCases + [nil]
    let parts = levels.flatMap { level -> [Document.Block] in
      let here = notes.map { ($0, $1.filter { $0.niveau == level }) }
      return .section(3, say(level.map { .name(of: $0) } ?? .zonderNiveau).capitalised, told(here))
    }
    return .section(2, say(.kopVerschil), parts)
  }

  /// What was needed, was there and was not, of the step that asks it: by the columns of that step.
  var means: [Document.Block] {
    guard shares.words == .whole else { return [] }
    let steps = source.lezingen.flatMap { reading in
      reading.sessie.stappen.filter(\.stap.gaatOverMiddelen).flatMap { etappe in
        StapVerslag(etappe: etappe, reading: reading, level: 2).perKolom
      }
    }
    return .section(2, say(.kopMiddelen), steps)
  }
}

extension SessieReading {
  /// Whose side a note is from.
  func side(of notitie: Notitie) -> Stem? {
    sessie.stem(of: notitie.gegevens.deelnemer, or: notitie.gegevens.stem)
  }

  /// The form of the step a note was said in.
  func vorm(of notitie: Notitie) -> Vorm? { sessie.vorm(van: notitie.gegevens.stap) }
}

extension Stap {
  /// Whether it asks what was needed to learn: it has these columns.
  fileprivate var gaatOverMiddelen: Bool { Set(kolommen).isSuperset(of: ["aanwezig", "ontbrak"]) }
}

extension String {
  /// With a capital in front.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
