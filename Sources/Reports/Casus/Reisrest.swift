import SessionModel
import Text
import Wording

// What a journey leaves: people, what is open, what was gathered besides, and how it is kept.

extension Reisblad {
  // MARK: 6 People

  /// Talk by talk who was there; who belongs to it, who is missed.
  var mensen: [Regel] {
    let known = Casus.Mensen.Rol.allCases.flatMap { rol in
      (casus.profiel?.mensen[rol] ?? []).map { Regel(tekst: $0, details: [say(.name(of: rol))]) }
    }
    let wished = sessies.flatMap { reading in
      reading.notities { $0.gegevens.vak == .gezelschap(.gewenst) && !$0.gegevens.tekst.isEmpty }.map {
        regel($0, in: reading)
      }
    }
    var before: Set<String> = []
    let there = sessies.flatMap { reading -> [Regel] in
      let rows = reading.sessie.deelnemers.map { deelnemer -> Regel in
        let name = reading.naam(deelnemer)
        let isNew = !before.isEmpty && !before.contains(name)
        let agreed = deelnemer.akkoord ? [say(.akkoordKort)] : []
        let plek = say(.name(of: deelnemer.gegevens.plek))
        return Regel(
          tekst: reading.voluit(deelnemer, als: deelnemer.gegevens.rollen),
          details: [plek] + (isNew ? [say(.kwamErbij)] : []) + agreed,
          herkomst: Herkomst(reading.sessie.id, name))
      }
      before.formUnion(reading.sessie.deelnemers.map(reading.naam))
      return onder(gesprek(reading), rows)
    }
    return onder(say(.kopHoortErbij), known) + onder(say(.wieErbijMag), wished) + there
  }

  // MARK: 7 What is open

  /// Questions, hobbels and what was parked: where it waits, with whom and since when.
  var open: [Regel] {
    var (waits, done) = ([Regel](), [Regel]())
    for reading in sessies {
      for notitie in reading.notities(where: { reading.isOpen($0) && !$0.gegevens.tekst.isEmpty }) {
        let plek = notitie.parkeerplek ?? Parkeerplek()
        let place = notitie.isGeparkeerd ? [say.delen(van: plek).joined(separator: " · ")] : []
        var line = regel(notitie, in: reading, place)
        line.teken = plek.stand == .beantwoord ? "✓" : notitie.gegevens.soort == .vraag ? "?" : "~"
        if plek.stand == .beantwoord || notitie.besproken { done.append(line) } else { waits.append(line) }
      }
    }
    return onder(say(.kopWacht), waits) + onder(say(.kopBeantwoord), done)
  }

  // MARK: 8 Means, and all else that was said

  /// What there is and what lacks, what was weighed, chosen, thought up; and apart what stands in no other part.
  var middelen: [Regel] { noemende + onder(say(.kopVerderGezegd), verder) }

  /// The means, talk by talk and step by step.
  var noemende: [Regel] {
    sessies.flatMap { reading -> [Regel] in
      let rows = reading.sessie.stappen.flatMap { etappe -> [Regel] in
        let notes = etappe.stap.vorm.noemtMiddelen || etappe.heeftIndeling ? self.rest(etappe, reading) : []
        return notes + punten(etappe, reading)
      }
      let chosen = reading.gekozen.map { item in
        Regel(
          teken: "✓", tekst: item.text, details: [say(.kopGekozen)] + item.details,
          herkomst: Herkomst(reading.sessie.id, item.text))
      }
      return onder(gesprek(reading), rows + chosen)
    }
  }

  /// What was said besides, talk by talk.
  private var verder: [Regel] {
    sessies.flatMap { reading in
      reading.sessie.stappen.filter { !$0.stap.vorm.noemtMiddelen && !$0.heeftIndeling }.flatMap {
        rest($0, reading)
      }
    }
  }

  /// What was noted in a step and stands in no other part.
  private func rest(_ etappe: Etappe, _ reading: SessieReading) -> [Regel] {
    reading.sessie.notities(in: etappe.id).filter { notitie in
      !reading.isOpen(notitie) && !reading.isWatWerkt(notitie) && !notitie.gegevens.tekst.isEmpty
        && notitie.gegevens.vak != .gezelschap(.gewenst) && !isGedroomd(notitie, etappe)
        && !isBewaardeDroom(notitie, etappe)
    }.map { notitie in
      let vak = notitie.gegevens.vak.map { [say($0)] } ?? []
      let rij = notitie.gegevens.rij.map { [$0] } ?? []
      return regel(notitie, in: reading, [etappe.stap.naam] + vak + rij)
    }
  }

  /// The points of a checklist, each with who takes it on.
  private func punten(_ etappe: Etappe, _ reading: SessieReading) -> [Regel] {
    etappe.punten.map { punt in
      let owner =
        punt.klaar ? say(.inOrde) : punt.eigenaar.isEmpty ? say(.nogNiemand) : say(.paktOp, punt.eigenaar)
      return Regel(
        teken: punt.klaar ? "✓" : "○", tekst: punt.tekst,
        details: [owner, punt.opmerking, etappe.stap.naam].filter { !$0.isEmpty },
        herkomst: Herkomst(reading.sessie.id, punt.tekst))
    }
  }

  // MARK: 9 How it is kept

  /// What was answered, what stays, for whom and until when.
  var beheer: [Regel] {
    guard let profiel = casus.profiel else { return [] }
    var rows: [Regel] = [
      Regel(
        tekst: profiel.bewaarTot.map { say(.bewaarTotOm, say.longDate($0), profiel.bewaarReden) }
          ?? say(.zonderBewaardagKort))
    ]
    rows += [
      say.bijeenkomst(Bijeenkomst(gebied: profiel.gebied)),
      profiel.inschrijving.map { say(.inschrijvingIs, say(.name(of: $0))) },
      profiel.labels.isEmpty ? nil : say(.labelsZijn, profiel.labels.joined(separator: ", ")),
      profiel.leeftijd.map { say(.leeftijdIs, $0.band.rawValue, say.shortDate($0.gezegd)) },
      casus.gesloten ? say(.reisAfgesloten) : nil,
      say.weggelaten(weggelaten),
      casus.onbekend > 0 ? say(.onbekendKort, String(casus.onbekend)) : nil,
    ].compactMap(\.self).filter { !$0.isEmpty }.map { Regel(tekst: $0) }
    rows += casus.correcties.standen(clock, say).map { Regel(tekst: $0) }
    rows.append(Regel(tekst: say(.uitgavenVan, casus.alias)))
    return rows
      + gehele.enumerated().flatMap { index, sessie in onder(gesprek(sessies[index]), antwoorden(sessie)) }
  }

  /// How many sentences of a talk may go along, and what was said of the talk itself.
  private func antwoorden(_ sessie: Sessie) -> [Regel] {
    let notes = sessie.notities.values.filter { !$0.isGeleend }
    let counts: [(Int, Phrase)] = [
      (notes.count { $0.stand.mee == .mee }, .aantalMagMee),
      (
        notes.count { $0.stand.mee.map { if case .woorden = $0 { true } else { false } } ?? false },
        .aantalInWoorden
      ),
      (notes.count { $0.stand.mee == .blijft }, .aantalBlijft),
      (sessie.ongevraagd.count, .aantalOngevraagd),
    ]
    let answers = counts.filter { $0.0 > 0 }.map { say($0.1, String($0.0)) }.joined(separator: " · ")
    let skipped = sessie.stappen.filter(\.overgeslagen).map(\.stap.naam).joined(separator: ", ")
    let lines = [
      answers, say.bijeenkomst(sessie.bijeenkomst) ?? "",
      sessie.krijgt.isEmpty ? "" : say(.verslagKrijgt, sessie.krijgt),
      sessie.bewaring.map { say(.bewaarTotOm, say.longDate($0.tot), $0.reden) } ?? "",
      skipped.isEmpty ? "" : say(.overgeslagen, skipped),
      sessie.gesloten == nil ? say(.nogOpen) : "",
    ]
    return (lines.filter { !$0.isEmpty } + sessie.correcties.standen(clock, say)).map {
      Regel(tekst: $0, herkomst: Herkomst(sessie.id, ""))
    }
  }
}

extension Etappe {
  /// Whether its draaiboek says what its columns are for: what is needed, what there is.
  fileprivate var heeftIndeling: Bool { !stap.kolommen.isEmpty }
}
