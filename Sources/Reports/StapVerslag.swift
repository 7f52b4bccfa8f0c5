import SessionModel
import Wording

/// What one step brought, in the shape of its form.
struct StapVerslag {
  let etappe: Etappe
  let reading: SessieReading

  /// The step's name, its question and its harvest; nothing when nothing was gathered.
  var blocks: [Document.Block] {
    let oogst = oogst
    guard !oogst.isEmpty else { return [] }
    return [.heading(3, etappe.stap.naam)] + vraag(above: oogst) + oogst
  }

  /// The question, unless a part below it asks the same.
  private func vraag(above oogst: [Document.Block]) -> [Document.Block] {
    let vraag = etappe.stap.vraag
    return vraag.isEmpty || oogst.contains(.heading(4, vraag)) ? [] : [.paragraph(vraag)]
  }

  private var oogst: [Document.Block] {
    switch etappe.stap.vorm {
    case .ideeen: return ideeen
    case .kiezen: return .list(reading.gekozen) + schalen + grouped
    default: return schalen + grouped
    }
  }

  /// Ideas carry no voice, and a number to point at.
  private var ideeen: [Document.Block] {
    let ideas = reading.oogst(etappe).map {
      Document.Item($0.gegevens.tekst, lichtje: $0.gegevens.lichtje)
    }
    return .list(ideas, numbered: true)
  }

  /// Who gave which mark, and why.
  private var schalen: [Document.Block] {
    let words = [Phrase.kolomWie, .kolomCijfer, .kolomWaarom, .kolomHoger].map { reading.say($0) }
    return .table(
      words,
      etappe.schalen.map { schaal in
        [reading.naam(schaal.deelnemer), String(schaal.cijfer), schaal.waarom, schaal.hoger]
      })
  }

  /// The notes by compartment when the step has them, by theme when they were given one, or as they came.
  private var grouped: [Document.Block] {
    let notities = reading.oogst(etappe)
    if notities.contains(where: { $0.gegevens.vak != nil }) { return perVak(notities) }
    if notities.contains(where: { $0.gegevens.thema != nil }) { return perThema(notities) }
    return reading.told(notities)
  }

  /// In the order of the step's columns; other compartments follow as they came, loose notes go first.
  private func perVak(_ notities: [Notitie]) -> [Document.Block] {
    var vakken = etappe.stap.kolommen
    for vak in notities.compactMap(\.gegevens.vak) where !vakken.contains(vak) { vakken.append(vak) }
    let loose = reading.told(notities.filter { $0.gegevens.vak == nil })
    return loose
      + vakken.flatMap { vak in
        [Document.Block].section(
          4, head(reading.say.naam(vak: vak)), reading.told(notities.filter { $0.gegevens.vak == vak }))
      }
  }

  private func perThema(_ notities: [Notitie]) -> [Document.Block] {
    let themas: [Thema?] = Thema.allCases + [nil]
    return themas.flatMap { thema in
      let name = reading.say(thema.map { .name(of: $0) } ?? .enVerder)
      return [Document.Block].section(
        4, head(name), reading.told(notities.filter { $0.gegevens.thema == thema }))
    }
  }

  /// A name as a heading: it begins with a capital.
  private func head(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
