import SessionModel
import Support
import Testing
import Wording

@testable import Reports

/// Random sessions with random texts: what must hold for the report of each.
@Suite struct VerslagProperties {
  private static let seeds = Array<UInt64>(1...100)

  @Test(arguments: seeds) func `what is held back is in no report`(seed: UInt64) {
    let random = RandomSessie(seed: seed)
    for document in random.documents {
      for text in [document.markdown, document.plainText] {
        #expect(!text.contains("geheim"), "seed \(seed)")
      }
    }
  }

  @Test(arguments: seeds) func `everything else is in the report of its session`(seed: UInt64) {
    let random = RandomSessie(seed: seed)
    let text = random.verslag.plainText
    for word in random.words { #expect(text.contains(word), "seed \(seed): \(word)") }
  }

  @Test(arguments: seeds) func `an idea carries no voice`(seed: UInt64) {
    for document in RandomSessie(seed: seed).documents {
      let voices = document.blocks.flatMap { block -> [String] in
        switch block {
        case .quote(let quote): [quote.by].compactMap(\.self)
        case .items(let items, _): items.compactMap(\.by)
        default: []
        }
      }
      #expect(!voices.contains("ideegever"), "seed \(seed)")
    }
  }

  @Test(arguments: seeds) func `no section is empty`(seed: UInt64) {
    for document in RandomSessie(seed: seed).documents {
      for (index, block) in document.blocks.enumerated() {
        guard case .heading(let level, let text) = block else { continue }
        let next = index + 1 < document.blocks.count ? document.blocks[index + 1] : nil
        if case .heading(let below, _) = next { #expect(below > level, "seed \(seed): \(text)") }
        #expect(next != nil && next != .rule, "seed \(seed): \(text)")
      }
    }
  }

  @Test(arguments: seeds) func `the JSON of a session holds every note and reads back`(seed: UInt64) throws {
    let random = RandomSessie(seed: seed)
    let text = SessieJSON(sessie: random.sessie, casus: random.casus, at: .inzage).text
    let json = try JSON(parsing: text)
    let notities = (json["stappen"]?.array ?? []).flatMap { $0["notities"]?.array ?? [] }
    #expect(notities.count == random.sessie.notities.count, "seed \(seed)")
    #expect(json == SessieJSON(sessie: random.sessie, casus: random.casus, at: .inzage).json, "seed \(seed)")
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
  }
}

/// A session of which every text holds a word that can be found back.
private struct RandomSessie {
  private(set) var sessie: Sessie
  private(set) var casus: Casus?
  /// A word of every note and afspraak that may be told.
  private(set) var words: [String] = []

  var verslag: Document {
    SessieVerslag(sessie: sessie, casus: casus, at: .verslag, clock: .test, say: Wording()).document
  }
  var documents: [Document] {
    [verslag]
      + (casus.map {
        [CasusVerslag(casus: $0, sessies: [sessie], at: .verslag, clock: .test, say: Wording()).document]
      }
        ?? [])
  }

  init(seed: UInt64) {
    var dice = Dice(seed: seed)
    var journaal = Journaal(at: Moment(2026, 11, 21, 12, 59))
    let casus = StreamID(.casus, journaal.name())
    let stream = StreamID(.sessie, journaal.name())
    let hasCasus = dice.chance(2)
    if hasCasus { journaal.add(casus, .casusGemaakt(.init(alias: "Vlinder"))) }
    journaal.add(
      stream,
      .sessieBegonnen(
        .init(draaiboek: Voorbeeld.draaiboek, casus: hasCasus ? casus.id : nil, bijeenkomst: stream.id)))
    let ideegever = journaal.add(stream, .deelnemerErbij(.init(stem: .zorg, label: "ideegever")))
    let others = Stem.allCases.map { journaal.add(stream, .deelnemerErbij(.init(stem: $0))) }
    var notities: [Identifier] = []
    for number in 0..<dice.roll(0...25) {
      let stap = dice.roll(1...10)
      let held = dice.chance(5)
      let word = held ? "geheim" : "woord\(number)"
      if !held { words.append(word) }
      notities.append(
        journaal.add(
          stream,
          .notitieGemaakt(
            .init(
              stap: StapID(number: stap), tekst: "\(word) " + dice.hostile(), stem: dice.pick(Stem.allCases),
              deelnemer: stap == 7 ? ideegever : dice.pick(others),
              thema: dice.chance(2) ? nil : dice.pick(Thema.allCases),
              soort: dice.pick(Notitie.Soort.allCases),
              lichtje: dice.chance(4),
              vak: dice.chance(3) ? dice.pick([.denkpatroon(.feit), .denkpatroon(.gevoel)]) : nil,
              achtergehouden: held)), after: Int64(dice.roll(0...9))))
      if dice.chance(4) {
        journaal.add(stream, .ideeGekozen(dice.pick(notities), door: dice.hostile(), waarom: dice.hostile()))
      }
      if dice.chance(6) { journaal.add(stream, .stapOvergeslagen(StapID(number: dice.roll(1...10)))) }
      if dice.chance(6) {
        journaal.add(
          stream,
          .schaalGezet(
            .init(stap: StapID(number: dice.roll(1...10)), deelnemer: dice.pick(others), cijfer: 4)))
      }
      if dice.chance(6) {
        let plan = hasCasus ? casus : stream
        words.append("afspraak\(number)")
        journaal.add(
          plan, .afspraakGemaakt(.init(sessie: stream.id, wie: "school", wat: "afspraak\(number)")))
      }
    }
    if dice.chance(2) { journaal.add(stream, .sessieGesloten) }
    sessie = journaal.state.sessie(stream.id) ?? Sessie(id: stream.id)
    // What was found and nobody confirmed is only counted.
    for notitie in sessie.notities.values where !notitie.lek.isEmpty {
      words.removeAll { notitie.gegevens.tekst.unicodeScalars.starts(with: ($0 + " ").unicodeScalars) }
    }
    self.casus = hasCasus ? journaal.state.casus(casus.id) : nil
  }
}
