import SessionModel
import Wording

/// What one step brought, in the shape of its form.
struct StapVerslag {
  let etappe: Etappe
  let reading: SessieReading
  /// The level of its heading.
  var level = 3

  var say: Wording { reading.say }

  /// The step's name, its question and its harvest; nothing when nothing was gathered.
  var blocks: [Document.Block] {
    let oogst = oogst
    guard !oogst.isEmpty else { return [] }
    return [.heading(level, etappe.stap.naam)] + vraag(above: oogst) + oogst
  }

  /// The question, unless a part below it asks the same.
  private func vraag(above oogst: [Document.Block]) -> [Document.Block] {
    let vraag = etappe.stap.vraag
    return vraag.isEmpty || vraag == etappe.stap.naam || oogst.contains(.heading(level + 1, vraag))
      ? [] : [.paragraph(vraag)]
  }

  /// In short: only what its form made, without the notes that any step can have.
  var kern: [Document.Block] {
    let parts: [Document.Block] =
      switch etappe.stap.vorm {
      case .denkpatronen: zinnen
      case .afweging: weging
      case .reisgezelschap: perVak(reading.oogst(etappe).filter { isVanDeStap($0.gegevens.vak) })
      case .afsluiten: perVak(reading.oogst(etappe).filter { $0.gegevens.vak == .slotvraag(.beleid) })
      case .ronde, .oogst, .wensdroom, .watWerkt, .ideeen, .kiezen, .morgenAnders, .terugblik,
        .schaal, .tijdlijn, .checklist, .stil, .teruglezen, .pauze:
        punten + teruggelezen
      }
    return .section(level, etappe.stap.naam, schalen + parts)
  }

  private var oogst: [Document.Block] {
    switch etappe.stap.vorm {
    case .ideeen: return schalen + ideeen
    case .kiezen: return reading.keuze(level: level + 1) + schalen + grouped(reading.oogst(etappe))
    case .denkpatronen: return schalen + zinnen
    case .afweging: return schalen + grouped(naastDeWeging) + weging
    case .ronde, .oogst, .wensdroom, .watWerkt, .morgenAnders, .terugblik, .reisgezelschap, .schaal,
      .tijdlijn,
      .checklist, .stil, .teruglezen, .pauze, .afsluiten:
      return beurten + schalen + punten + grouped(reading.oogst(etappe))
    }
  }

  /// Parts under a heading one level below that of the step.
  func section(_ name: String, _ parts: [Document.Block]) -> [Document.Block] {
    .section(level + 1, head(name), parts)
  }

  /// Ideas carry no voice, and a number to point at; where there are tables each counts its own.
  private var ideeen: [Document.Block] {
    let list = { (ideas: [Notitie]) -> [Document.Block] in
      .list(ideas.map { reading.item($0) }, numbered: true)
    }
    let ideas = reading.oogst(etappe)
    return etappe.stap.per == .tafel ? perTafel(ideas, as: list) : list(ideas)
  }

  /// Who gave which mark, and why.
  private var schalen: [Document.Block] {
    let what = etappe.stap.beeld.map { Phrase.kolom(of: $0) } ?? .kolomCijfer
    let words = [Phrase.kolomWie, what, .kolomWaarom, .kolomHoger, .kolomMagMee].map { say($0) }
    return .table(
      words,
      etappe.schalen.map { schaal in
        [
          reading.naam(schaal.deelnemer), schaal.rij, schaal.waarom, schaal.hoger,
          reading.merk(.schaal(schaal.stap, schaal.deelnemer)) ?? "",
        ]
      })
  }

  /// What nobody put together, and below it each group under its name.
  private func grouped(_ notities: [Notitie]) -> [Document.Block] {
    var groepen: [String] = []
    for case let groep? in notities.map(\.gegevens.groep) where !groepen.contains(groep) {
      groepen.append(groep)
    }
    return sorted(notities.filter { $0.gegevens.groep == nil })
      + groepen.flatMap { groep in
        section(groep, reading.blocks(notities.filter { $0.gegevens.groep == groep }))
      }
  }

  /// The notes by compartment when the step has them, by theme when they were given one, or as they came.
  private func sorted(_ notities: [Notitie]) -> [Document.Block] {
    if etappe.stap.per == .tafel { return perTafel(notities, as: reading.blocks) }
    if notities.contains(where: { $0.gegevens.vak != nil }) { return perVak(notities) }
    if notities.contains(where: { $0.gegevens.thema != nil }) { return perThema(notities) }
    return reading.blocks(notities)
  }

  /// Whether it is one of the step's own heads.
  private func isVanDeStap(_ vak: Vak?) -> Bool { etappe.stap.kolommen.contains { vak == .kolom($0) } }

  /// What was gathered, under the heads of its columns.
  var perKolom: [Document.Block] { perVak(reading.oogst(etappe)) }

  /// In the order of the step's columns; other compartments follow as they came, loose notes go first.
  private func perVak(_ notities: [Notitie]) -> [Document.Block] {
    var vakken = etappe.stap.kolommen.map(Vak.kolom)
    for vak in notities.compactMap(\.gegevens.vak) where !vakken.contains(vak) { vakken.append(vak) }
    let loose = reading.blocks(notities.filter { $0.gegevens.vak == nil })
    return loose
      + vakken.flatMap { vak in
        section(say(vak), reading.blocks(notities.filter { $0.gegevens.vak == vak }))
      }
  }

  /// Table by table; what no table said goes first.
  private func perTafel(
    _ notities: [Notitie], as blocks: ([Notitie]) -> [Document.Block]
  ) -> [Document.Block] {
    let loose = blocks(notities.filter { $0.gegevens.tafel == nil })
    return loose
      + Set(notities.compactMap(\.gegevens.tafel)).sorted().flatMap { tafel in
        section(say(.tafelNummer, String(tafel)), blocks(notities.filter { $0.gegevens.tafel == tafel }))
      }
  }

  private func perThema(_ notities: [Notitie]) -> [Document.Block] {
    let themas: [Thema?] = Thema.allCases + [nil]
    return themas.flatMap { thema in
      let name = say(thema.map { .name(of: $0) } ?? .enVerder)
      return section(name, reading.blocks(notities.filter { $0.gegevens.thema == thema }))
    }
  }

  /// A name as a heading: it begins with a capital.
  func head(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
