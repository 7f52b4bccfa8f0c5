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
      var chosen = reading.gekozen.map { item in
        Regel(
          teken: "✓", tekst: item.text, details: [say(.kopGekozen)] + item.details,
          herkomst: Herkomst(reading.sessie.id, item.text))
      }
      let rows = reading.sessie.stappen.flatMap { etappe -> [Regel] in
        let notes = etappe.stap.vorm.noemtMiddelen || etappe.heeftIndeling ? self.rest(etappe, reading) : []
        // What was chosen stands there once, with what was said of that.
        let told = notes.map { note -> Regel in
          guard let place = chosen.firstIndex(where: { $0.herkomst == note.herkomst }) else { return note }
          let keuze = chosen.remove(at: place)
          var note = note
          (note.teken, note.details) = (
            keuze.teken, note.details.filter { !keuze.details.contains($0) } + keuze.details
          )
          return note
        }
        return told + punten(etappe, reading)
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

  /// What is kept and until when, what left, and talk by talk what was answered of each sentence.
  var beheer: [Regel] {
    let how: Phrase = casus.soort == .kind ? .wijzigtProfiel : .wijzigtTraject
    return bewaard + [Regel(tekst: say(how, casus.alias))] + onder(say(.kopNaarBuiten), uitgegeven)
      + gehele.enumerated().flatMap { index, sessie in onder(gesprek(sessies[index]), antwoorden(sessie)) }
  }

  /// What is known of the journey, what stays, and until when it is kept.
  var bewaard: [Regel] {
    guard let profiel = casus.profiel else { return [] }
    let rows: [String?] =
      [
        profiel.bewaarTot.map { say(.bewaarTotOm, say.longDate($0), profiel.bewaarReden) }
          ?? say(.zonderBewaardagKort),
        say.bijeenkomst(Bijeenkomst(gebied: profiel.gebied)),
        profiel.inschrijving.map { say(.inschrijvingIs, say(.name(of: $0))) },
        profiel.labels.isEmpty ? nil : say(.labelsZijn, profiel.labels.joined(separator: ", ")),
        profiel.leeftijd.map { say(.leeftijdIs, $0.band.rawValue, say.shortDate($0.gezegd)) },
        casus.gesloten ? say(.reisAfgesloten) : nil,
        say.weggelaten(weggelaten),
        onbekend(casus.onbekend),
      ] + casus.correcties.standen(clock, say, of: StreamID(.casus, casus.id), nu)
    return rows.compactMap(\.self).filter { !$0.isEmpty }.map { Regel(tekst: $0) }
  }

  /// How much a newer program said that is told nowhere here.
  private func onbekend(_ count: Int) -> String? {
    count == 0 ? nil : say.count(count, .eenOnbekend, .meerOnbekend)
  }

  /// What left: which file, in which form, for whom and why.
  private var uitgegeven: [Regel] {
    guard let uitgaven else { return [] }
    guard !uitgaven.isEmpty else { return [Regel(tekst: say(.nietsNaarBuiten))] }
    return uitgaven.map { uitgave in
      let who = [
        uitgave.aan.isEmpty ? "" : say(.uitgaveAan, uitgave.aan),
        uitgave.grond.isEmpty ? "" : say(.uitgaveGrond, uitgave.grond),
      ].filter { !$0.isEmpty }
      return Regel(
        tekst: uitgave.pad ?? say(.geenBestand),
        details: [([uitgave.vorm, dag(uitgave.moment)] + who).joined(separator: " · ")])
    }
  }

  /// How many sentences of a talk may go along, what was said of the talk itself, and each sentence that goes along.
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
      answers, sessie.kiezer.map { say(.kiezerIsNu, say(.kiezer($0))) } ?? "",
      say.bijeenkomst(sessie.bijeenkomst) ?? "",
      sessie.krijgt.isEmpty ? "" : say(.verslagKrijgt, sessie.krijgt),
      sessie.bewaring.map { say(.bewaarTotOm, say.longDate($0.tot), $0.reden) } ?? "",
      skipped.isEmpty ? "" : say(.overgeslagen, skipped),
      sessie.gesloten == nil ? say(.nogOpen) : "", onbekend(sessie.onbekend) ?? "",
    ]
    let rounds = sessie.correcties.standen(clock, say, of: StreamID(.sessie, sessie.id), nu)
    return (lines.filter { !$0.isEmpty } + rounds).map {
      Regel(tekst: $0, herkomst: Herkomst(sessie.id, ""))
    } + zinnen(sessie)
  }

  /// Each sentence of which somebody said that it goes along, with the sign of that; what stays is only counted.
  private func zinnen(_ sessie: Sessie) -> [Regel] {
    Teruglezing(sessie, casus: heel).zinnen.filter(\.gaatMee).map { zin in
      Regel(
        teken: zin.andereWoorden == nil ? "✓" : "✎", tekst: zin.andereWoorden ?? zin.tekst,
        details: zin.stand.leren ? [say(.merkLeren)] : [], herkomst: Herkomst(sessie.id, zin.tekst))
    }
  }
}

extension Etappe {
  /// Whether its draaiboek says what its columns are for: what is needed, what there is.
  fileprivate var heeftIndeling: Bool { !stap.kolommen.isEmpty }
}
