import Foundation
import SessionModel
import Support

@testable import SessionStore

/// A random history in which every text of every field is a secret that stands nowhere else.
struct SecretHistory {
  let store: SessionStore
  private var dice: Dice
  private(set) var casussen: [Identifier] = []
  private(set) var sessies: [Identifier] = []
  /// Everything that was said and can be erased by itself.
  private(set) var notities: [(id: Identifier, stream: StreamID)] = []
  /// Of which session a casus is, and so on: what a secret goes with.
  private(set) var secrets: [Secret] = []

  /// A text, and whatever takes it away when that is erased.
  struct Secret {
    let text: String
    let owners: Set<Identifier>
    var isLabel = false
  }

  init(store: SessionStore, seed: UInt64) throws {
    (self.store, dice) = (store, Dice(seed: seed))
    for _ in 0..<2 {
      let casus = store.newIdentifier()
      casussen.append(casus)
      try add(.casusGemaakt(profiel([casus])), to: StreamID(.casus, casus))
    }
    for index in 0..<4 {
      let sessie = store.newIdentifier()
      let casus = index < 3 ? casussen[index % 2] : nil
      sessies.append(sessie)
      let text = draaiboek.replacing("Wat werkt er al?", with: secret([sessie] + (casus.map { [$0] } ?? [])))
      let regio = secret([sessie] + (casus.map { [$0] } ?? []))
      let begin = Sessie.Begin(
        draaiboek: text, casus: casus, bijeenkomst: store.newIdentifier(), regio: regio)
      try add(.sessieBegonnen(begin), to: StreamID(.sessie, sessie))
      casusOf[sessie] = casus
    }
    for _ in 0..<dice.roll(40...160) { try something() }
  }

  private var casusOf: [Identifier: Identifier] = [:]

  /// The texts that must be gone when this is erased, and those that must not.
  func split(_ subject: ErasureSubject) -> (gone: [String], kept: [String]) {
    func goes(_ secret: Secret) -> Bool {
      switch subject {
      case .casus(let id), .sessie(let id): secret.owners.contains(id)
      // A note that gets other words keeps its labels.
      case .notitie(let id, _, let nieuw): secret.owners.contains(id) && (nieuw == nil || !secret.isLabel)
      // In a whole store there is nothing of the kind.
      case .onleesbaar: false
      }
    }
    return (secrets.filter(goes).map(\.text), secrets.filter { !goes($0) }.map(\.text))
  }

  /// One of what can be erased.
  mutating func subject() -> ErasureSubject {
    switch dice.roll(1...4) {
    case 1: return .sessie(dice.pick(sessies))
    case 2 where !notities.isEmpty, 3 where !notities.isEmpty:
      let (id, stream) = dice.pick(notities)
      return .notitie(id, in: stream, nieuw: dice.chance(2) ? "iets heel anders" : nil)
    default: return .casus(dice.pick(casussen))
    }
  }

  private mutating func something() throws {
    let sessie = dice.pick(sessies)
    let stream = StreamID(.sessie, sessie)
    let owners = [sessie] + (casusOf[sessie].map { [$0] } ?? [])
    let plan = casusOf[sessie].map { StreamID(.casus, $0) } ?? stream
    let mine = notities.filter { $0.stream == stream }
    let stap = StapID(number: dice.roll(1...3))
    switch dice.roll(1...14) {
    case 1:
      let id = store.newIdentifier()
      try add(.deelnemerErbij(.init(stem: .ouder, label: secret(owners))), to: stream, id: id)
      try add(.deelnemerGewijzigd(id, .init(stem: .ouder, label: secret(owners))), to: stream)
    case 2:
      try add(
        .schaalGezet(
          .init(stap: stap, deelnemer: nil, cijfer: 4, waarom: secret(owners), hoger: secret(owners))),
        to: stream)
    case 3:
      try add(
        .puntGezet(
          stap, .init(tekst: secret(owners), klaar: true, eigenaar: secret(owners), opmerking: secret(owners))
        ), to: stream)
    case 4: try add(.kaartGetrokken(secret(owners)), to: stream)
    case 5:
      let id = store.newIdentifier()
      try add(.afspraakGemaakt(afspraak(sessie, owners)), to: plan, id: id)
      try add(.afspraakGewijzigd(id, afspraak(sessie, owners)), to: plan)
      try add(.afspraakStand(id, .loopt, bracht: secret(owners), sessie: sessie), to: plan)
    case 6:
      let casus = dice.pick(casussen)
      let all = StreamID(.casus, casus)
      let reached = store.newIdentifier()
      try add(.mijlpaalBereikt(.anders, dag: .epoch, tekst: secret([casus])), to: all, id: reached)
      if let mijlpaal = store.state.casus(casus)?.mijlpalen.first(where: { $0.id == reached }) {
        try add(.mijlpaalGewijzigd(mijlpaal, .anders, dag: .epoch, tekst: secret([casus])), to: all)
      }
      let gebied = Gebied(
        regio: secret(owners), gemeenten: [secret(owners)], swvs: [secret(owners)])
      try add(.bijeenkomstGezet(.init(gebied: gebied)), to: stream)
      try add(.verslagVoor(secret(owners)), to: stream)
      try add(
        .correctie(
          Correctie(
            .reactie, voor: "gezin", vorm: "verslag", merk: Correctie.merk(of: "1"), wie: secret(owners),
            tekst: secret(owners))),
        to: stream)
      try add(.bewaringGezet(Bewaring(tot: .epoch, reden: secret(owners))), to: stream)
      let id = store.newIdentifier()
      try add(.tijdpuntGemaakt(tijdpunt([casus])), to: all, id: id)
      try add(.tijdpuntGewijzigd(id, tijdpunt([casus])), to: all)
      try add(.casusGewijzigd(profiel([casus])), to: all)
    case 7 where !mine.isEmpty:
      let note = dice.pick(mine)
      try add(.magMeeGezegd(note.id, .woorden(secret(owners + [note.id]))), to: stream)
      try add(
        .antwoord(.init(over: [note.id], mee: .woorden(secret(owners + [note.id])))), to: stream)
      try add(.stippenGezet(note.id, 3), to: stream)
      try add(
        .geparkeerd(
          note.id,
          .init(
            route: .agenderen, eigenaar: secret(owners + [note.id], isLabel: true),
            antwoord: secret(owners + [note.id]))),
        to: stream)
      try add(
        .ideeGekozen(
          note.id, door: secret(owners + [note.id], isLabel: true),
          waarom: secret(owners + [note.id], isLabel: true)), to: stream)
      try add(.notitiesSamengevoegd(in: note.id, mine.map(\.id).filter { $0 != note.id }), to: stream)
    case 8 where !mine.isEmpty:
      let note = dice.pick(mine)
      // Of a note that gets other words the choice stays.
      try add(.ingetrokken([note.id]), to: stream)
    case 9 where !mine.isEmpty, 10 where !mine.isEmpty:
      let note = dice.pick(mine)
      guard store.state.sessie(sessie)?.notities[note.id] != nil else { return }
      var wijziging = Notitie.Wijziging()
      wijziging.tekst = .set(secret(owners + [note.id]))
      wijziging.rij = .set(secret(owners + [note.id], isLabel: true))
      wijziging.groep = .set(secret(owners + [note.id], isLabel: true))
      try add(.notitieGewijzigd(note.id, wijziging), to: stream)
    default:
      let id = store.newIdentifier()
      let text = secret(owners + [id])
      let vak = secret(owners + [id], isLabel: true)
      let (rij, groep) = (secret(owners + [id], isLabel: true), secret(owners + [id], isLabel: true))
      try add(
        .notitieGemaakt(
          .init(stap: stap, tekst: text, stem: .ouder, vak: .kolom(vak), rij: rij, groep: groep)), to: stream,
        id: id)
      notities.append((id, stream))
      if dice.chance(6) { try add(.droomVastgelegd(tekst: text, stem: nil, sessie: sessie), to: plan) }
      if dice.chance(8) {
        let file = Huis.Uitgave(
          pad: "/" + secret(owners), vorm: "md", van: stream)
        try add(.uitgegeven(file), to: .huis)
      }
    }
  }

  private mutating func add(_ fact: Fact, to stream: StreamID, id: Identifier? = nil) throws {
    do {
      _ = try store.append([Change(stream, fact, id: id)])
    } catch StoreFailure.refused {
      return
    }
  }

  private mutating func afspraak(_ sessie: Identifier, _ owners: [Identifier]) -> Afspraak.Gegevens {
    Afspraak.Gegevens(
      sessie: sessie, wie: secret(owners), wat: secret(owners), eersteStap: secret(owners),
      wanneer: secret(owners),
      metWie: secret(owners), nodig: secret(owners), kijkmoment: secret(owners),
      mandaat: secret(owners), alsAnders: secret(owners))
  }

  private mutating func tijdpunt(_ owners: [Identifier]) -> Tijdpunt.Gegevens {
    Tijdpunt.Gegevens(
      wanneer: secret(owners), wat: secret(owners), wie: secret(owners), waardevol: secret(owners))
  }

  private mutating func profiel(_ owners: [Identifier]) -> Casus.Profiel {
    var profiel = Casus.Profiel(
      alias: secret(owners), regio: secret(owners), labels: [secret(owners), secret(owners)],
      bewaarTot: Day("2027-03-01"), bewaarReden: secret(owners),
      gemeenten: [secret(owners)], swvs: [secret(owners)])
    for rol in Casus.Mensen.Rol.allCases { profiel.mensen[rol] = [secret(owners)] }
    return profiel
  }

  /// Letters and digits that stand nowhere else, seven in a row neither.
  private mutating func secret(_ owners: [Identifier], isLabel: Bool = false) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789")
    let text = String((0..<dice.roll(12...90)).map { _ in dice.pick(letters) })
    secrets.append(Secret(text: text, owners: Set(owners), isLabel: isLabel))
    return text
  }
}

/// Every run of seven bytes of some texts, to look for in files.
struct Windows {
  private var windows: [UInt64: Int] = [:]
  private let texts: [String]

  init(_ texts: [String]) {
    self.texts = texts
    for (index, text) in texts.enumerated() { Windows.each(Data(text.utf8)) { windows[$0] = index } }
  }

  /// The texts of which seven bytes in a row stand in a file.
  func found(in file: String) -> Set<String> {
    var found: Set<Int> = []
    Windows.each(FileManager.default.contents(atPath: file) ?? Data()) { window in
      if let index = windows[window] { found.insert(index) }
    }
    return Set(found.map { texts[$0] })
  }

  /// The first text of which seven bytes in a row stand in a file below this folder.
  func found(below path: String) throws -> String? {
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      if let text = found(in: path + "/" + name).first { return "\(name): \(text)" }
    }
    return nil
  }

  private static func each(_ bytes: Data, _ body: (UInt64) -> Void) {
    bytes.withUnsafeBytes { bytes in
      var window: UInt64 = 0
      for index in 0..<bytes.count {
        let byte = bytes[index]
        window = (window << 8 | UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 32 : byte)) & 0xFF_FFFF_FFFF_FFFF
        if index >= 6 { body(window) }
      }
    }
  }
}
