import SessionModel
import Wording

// What was agreed, weighed, reached and left open, as much of it as a reader gets.

extension AudienceReport {
  var promises: [Document.Block] {
    switch shares.promises {
    case .ownFirst:
      let own = { (afspraak: Afspraak) in afspraak.gegevens.stem.map { !$0.isProfessional } ?? false }
      let sorted = source.afspraken.filter(own) + source.afspraken.filter { !own($0) }
      return .section(2, say(.kopWatWeGaanDoen), .list(sorted.map(item))) + source.terugblik
    case .all: return .section(2, say(.kopAfspraken), table(source.afspraken)) + source.terugblik
    case .counts: return .section(2, say(.kopInGetallen), numbers)
    }
  }

  /// An afspraak as one reads it aloud: what, whose, the first step, when and with whom, and what it brought.
  private func item(_ afspraak: Afspraak) -> Document.Item {
    let gegevens = afspraak.gegevens
    return say.punt(
      gegevens, wie: say.wie(gegevens), [.eersteStap, .wanneer, .metWie, .nodig, .kijkmoment],
      stand: afspraak.stand.map { say(.name(of: $0.soort)) } ?? "", bracht: afspraak.stand?.bracht ?? "")
  }

  private func table(_ afspraken: [Afspraak]) -> [Document.Block] {
    let heads = Afspraak.Veld.allCases.map(Phrase.kolom) + [.kolomStand, .kolomBracht]
    return .table(
      heads.map { say($0) },
      afspraken.map { afspraak in
        say.rij(van: afspraak.gegevens) + [
          afspraak.stand.map { say(.name(of: $0.soort)) } ?? "", afspraak.stand?.bracht ?? "",
        ]
      })
  }

  /// What may be counted of afspraken, people and milestones where nothing of them may be told.
  private var numbers: [Document.Block] {
    let afspraken = counted.afspraken
    let kept = afspraken.count { $0.stand?.soort == .gedaan || $0.stand?.soort == .andersGedaan }
    let gone = afspraken.count { $0.stand?.soort == .losgelaten }
    let people = counted.lezingen.map { $0.sessie.deelnemers.map(\.gegevens.aantal).reduce(0, +) }.max() ?? 0
    let rows: [(Phrase, Int)] =
      [
        (.afsprakenGemaakt, afspraken.count), (.aantalNagekomen, kept), (.aantalLosgelaten, gone),
        (.aantalLopend, afspraken.count - kept - gone),
      ].filter { _ in !afspraken.isEmpty }
      + [
        (.aantalMijlpalen, counted.aantalMijlpalen), (.aantalMensen, people),
      ].filter { $0.1 > 0 }
    return .table([say(.kolomWat), say(.kolomAantal)], rows.map { [say($0.0), String($0.1)] })
  }

  var nextStop: [Document.Block] {
    guard shares.words == .whole, let last = source.lezingen.last else { return [] }
    let notes = last.notities { $0.gegevens.vak?.slotvraag == .volgendeStop }
    return .section(2, say(.kopWeerZien), last.blocks(notes))
  }

  // MARK: Marks

  var marks: [Document.Block] {
    let marks = source.lezingen.flatMap { reading in
      reading.sessie.stappen.flatMap(\.schalen).map { (reading: reading, mark: $0) }
    }
    switch shares.marks {
    case .ownAndShared:
      let own = marks.filter { reading, mark in
        reading.sessie.deelnemer(mark.deelnemer).map { !$0.stem.isProfessional }
          ?? (mark.deelnemer == nil)
      }
      return .section(
        2, say(.kopHoeHetNuIs),
        .table(
          [Phrase.kolomWie, .kolomCijfer, .kolomWaarom, .kolomHoger].map { say($0) },
          own.map { [$0.reading.naam($0.mark.deelnemer), $0.mark.rij, $0.mark.waarom, $0.mark.hoger] }))
    case .steps:
      let steps = marks.filter { !$0.mark.hoger.isEmpty }.map {
        Document.Item($0.mark.hoger, by: $0.reading.naam($0.mark.deelnemer))
      }
      return .section(2, say(.kopStapVerder), .list(steps))
    case .none: return []
    }
  }

  // MARK: What was weighed

  var weighing: [Document.Block] {
    let weighed = source.lezingen.filter { $0.sessie.stappen.contains { $0.stap.vorm == .afweging } }
    return weighed.flatMap { reading -> [Document.Block] in
      let steps = reading.sessie.stappen.filter { $0.stap.vorm == .afweging }.map {
        StapVerslag(etappe: $0, reading: reading, level: 2)
      }
      let values = steps.flatMap(\.perspectieven)
      switch shares.weighing {
      case .conclusion: return .section(2, say(.kopBesluit), conclusion(reading))
      case .decision:
        let mandates = reading.sessie.deelnemers.filter { $0.gegevens.rollen.contains(.mandaat) }.map(
          reading.naam)
        return .section(2, say(.kopBeraad), steps.flatMap(\.dilemma))
          + .section(2, say(.kopBesluit), conclusion(reading))
          + .section(
            2, say(.kopWieBesliste), mandates.isEmpty ? [] : [.paragraph(mandates.joined(separator: ", "))])
          + .section(2, say(.kopWaarden), values)
      case .values: return .section(2, say(.kopWaarden), values)
      }
    }
  }

  /// The question behind it, what all agreed on, and what the organisation takes from it.
  private func conclusion(_ reading: SessieReading) -> [Document.Block] {
    reading.blocks(
      reading.notities { notitie in
        switch notitie.gegevens.vak {
        case .weegvak(.moreleVraag), .slotvraag(.beleid): return true
        case .kolom(let naam): return naam == Self.overeenkomst
        case .niveau, .weegvak, .denkpatroon, .slotvraag, .gezelschap, nil: return false
        }
      })
  }

  /// The column of a dialogue in which stands on what all agree.
  private static let overeenkomst = "overeenkomst"

  // MARK: What was reached, what is open

  var milestones: [Document.Block] {
    switch shares.milestones {
    case .told: source.mijlpalen
    // Among the numbers.
    case .counts: []
    }
  }

  var open: [Document.Block] {
    let readings = source.lezingen
    switch shares.open {
    case .plain:
      let items = readings.flatMap { $0.undiscussed(.vraag) + $0.undiscussed(.hobbel) + $0.geparkeerd }
      return .section(
        2, say(.kopNogLastig), .list(items.map { Document.Item($0.text, lichtje: $0.lichtje) }))
    case .assigned:
      let parts: [Document.Block] =
        .section(3, say(.kopVragen), .list(readings.flatMap { $0.undiscussed(.vraag) }))
        + .section(3, say(.kopHobbels), .list(readings.flatMap { $0.undiscussed(.hobbel) }))
        + .section(3, say(.kopGeparkeerd), .list(readings.flatMap(\.geparkeerd)))
      return .section(2, say(.kopOpen), parts.isEmpty ? [] : [.paragraph(say(.openUitleg))] + parts)
    case .system:
      let items = readings.flatMap { reading in
        reading.notities { notitie in
          (notitie.isGeparkeerd || notitie.gegevens.soort == .vraag)
            && (notitie.niveau == .swv || notitie.niveau == .systeem)
        }.map { Document.Item($0.gegevens.tekst) }
      }
      return .section(2, say(.kopSysteem), .list(items))
    }
  }

  // MARK: People, plan and record

  var people: [Document.Block] {
    switch shares.people {
    // Who may decide is for who accounts for it.
    case .roles: return .section(2, say(.kopMensen), present(als: [.anker, .buitenstaander]) + around)
    case .mandates:
      let mandates = source.lezingen.flatMap { reading in
        reading.sessie.deelnemers.filter { $0.gegevens.rollen.contains(.mandaat) }.map(reading.naam)
      }
      let decide: [Document.Block] =
        mandates.isEmpty
        ? [] : [.paragraph(say(.kopMetTekst, say(.kopWieBesliste), mandates.unique.joined(separator: ", ")))]
      return .section(2, say(.kopMensen), present(als: Deelnemer.Rol.allCases) + around + decide)
    // Among the numbers.
    case .counts: return []
    }
  }

  private func present(als rollen: [Deelnemer.Rol]) -> [Document.Block] {
    let lines = source.lezingen.flatMap { $0.aanwezig(als: rollen) }.unique
    return lines.map { .paragraph($0) }
  }

  private var around: [Document.Block] {
    source.profiel.flatMap { say.mensen($0.mensen) }.map { [.paragraph($0)] } ?? []
  }

  var record: [Document.Block] {
    guard shares.record == .told else { return [] }
    let kept = source.bewaring.map { bewaring in
      let day = say.longDate(bewaring.tot)
      return bewaring.reden.isEmpty ? say(.bewaardTot, day) : say(.bewaardTotOmdat, day, bewaring.reden)
    }
    return [.rule]
      + .section(2, say(.kopVerloop), .weggelaten(source.weggelaten, say) + source.minuten)
      + .section(2, say(.kopBewaren), [.paragraph(kept ?? say(.bewaardZonderDag))])
  }

  /// What those need who do something.
  var needs: [Document.Block] {
    guard shares.promises != .counts else { return [] }
    let items = source.afspraken.filter { !$0.gegevens.nodig.isEmpty }.map {
      Document.Item($0.gegevens.nodig, by: say.wie($0.gegevens))
    }
    return .section(2, say(.kopNodig), .list(items)) + means
  }

  /// When it is looked at again.
  var meetings: [Document.Block] {
    guard shares.promises != .counts else { return [] }
    let items = source.afspraken.filter { !$0.gegevens.kijkmoment.isEmpty }.map {
      Document.Item($0.gegevens.kijkmoment, details: [$0.gegevens.wat])
    }
    return .section(2, say(.kopKijkmomenten), .list(items)) + nextStop
  }

  /// The points of checklists, with who takes them on.
  var points: [Document.Block] {
    guard shares.promises != .counts else { return [] }
    let lists = source.lezingen.flatMap { reading in
      reading.sessie.stappen.flatMap { StapVerslag(etappe: $0, reading: reading).punten }
    }
    return .section(2, say(.kopPunten), lists)
  }
}

extension [String] {
  /// Each text once, where it stands first.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
