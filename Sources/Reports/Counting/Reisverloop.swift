import SessionModel
import Text
import Wording

// How journeys went on in these days: from which meeting to which, from which enrolment to which, and what is kept too long.

extension Monitor {
  /// The children that were at a meeting of one kind, and later for the first time at one of another.
  var vanNaartabel: Teltabel? {
    let pairs = kinderen.flatMap { kind -> [String] in
      var first: [(draaiboek: String, begonnen: Moment)] = []
      let sessies = (sessiesVan[kind.id] ?? []).filter { vraag.periode.bevat($0.dag) }
      for sessie in sessies.sorted(by: { ($0.begonnen, $0.draaiboek) < ($1.begonnen, $1.draaiboek) })
      where !first.contains(where: { $0.draaiboek == sessie.draaiboek }) {
        first.append((sessie.draaiboek, sessie.begonnen))
      }
      return first.indices.flatMap { place in
        first[(place + 1)...].map { pijl(bekend(first[place].draaiboek), bekend($0.draaiboek)) }
      }
    }
    return lijst(
      .vanNaar, .telVanNaar, .telVanNaarKop,
      pairs.geteld { $0 }.map { (naam: $0.element, aantal: $0.aantal) }, isDeling: false,
      kinderen: kinderen.count, noten: [say(.telVanNaarNoot)])
  }

  /// How children were enrolled before these days and at the end of them.
  ///
  /// Its rows add up to those of the table of enrolment: where that hides anything, or this does, it is left out.
  var verlooptabel: Teltabel? {
    let moves = kinderen.compactMap { kind -> String? in
      guard let (van, naar) = inschrijvingen[kind.id]?.beweging(in: vraag.periode) else { return nil }
      return van == naar ? say(.telGelijkGebleven) : pijl(naam(van), naam(naar))
    }
    guard moves.contains(where: { $0 != say(.telGelijkGebleven) }) else { return nil }
    let tabel = lijst(
      .inschrijvingVerloop, .telVerloop, .telInschrijvingKop,
      moves.geteld { $0 }.map { (naam: $0.element, aantal: $0.aantal) }, isDeling: true,
      kinderen: moves.count,
      noten: [say(.telVerloopNoot)])
    guard vraag.drempel != nil else { return tabel }
    let beside = [tabel, inschrijvingstabel]
    return beside.allSatisfy { $0?.verbergtNiets ?? false } ? tabel : nil
  }

  private func naam(_ inschrijving: Casus.Profiel.Inschrijving?) -> String {
    inschrijving.map { say(.name(of: $0)) } ?? say(.telNietBekend)
  }

  private func pijl(_ van: String, _ naar: String) -> String { say(.telPijl, van, naar) }

  /// Of how many journeys the last day on which they are kept was past at the end of these days.
  var bewaringen: [(naam: String, aantal: Int)] {
    let past = kinderen.count { $0.bewaarTot.map { $0 < vraag.periode.tot } ?? false }
    let none = kinderen.count { $0.bewaarTot == nil }
    return [
      (say(.telBewaarVoorbij), past), (say(.telBewaarLoopt), kinderen.count - past - none),
      (say(.telBewaarGeen), none),
    ].filter { $0.1 > 0 }
  }

  var bewaartabel: Teltabel? {
    lijst(
      .bewaren, .telBewaren, .telBewarenKop, bewaringen, isDeling: true, kinderen: kinderen.count,
      noten: [say(.telBewarenNoot)])
  }

  /// How many meetings were on location, of those draaiboeken of which anybody told.
  var locatietabel: Teltabel? {
    func told(_ meetings: [[Telsessie]]) -> [Bool?] {
      meetings.map { meeting in
        let known = meeting.compactMap(\.opLocatie)
        return known.isEmpty ? nil : known.contains(true)
      }
    }
    func cells(_ meetings: [[Telsessie]]) -> [Teltabel.Cel] {
      let places = told(meetings)
      return [true, false, nil].map { place in .telling(places.count { $0 == place }) }
    }
    let groups = byDraaiboek().filter { told($0.meetings).contains { $0 != nil } }
    var rows = groups.map { Teltabel.Rij(naam: bekend($0.naam), cellen: cells($0.meetings)) }
    if rows.count > 1 {
      rows.append(
        Teltabel.Rij(naam: say(.telTotaal), cellen: cells(groups.flatMap(\.meetings)), isTotaal: true))
    }
    return Teltabel(
      naam: .opLocatie, titel: say(.telWaar), kop: say(.kolomDraaiboek),
      kolommen: [say(.telOpLocatie), say(.telElders), say(.telNietBekend)], rijen: rows,
      noten: [say(.telWaarNoot)])
  }

  /// How many interviews were held in each region, and with a goal how many are left.
  var interviewtabel: Teltabel? {
    let held = Dictionary(
      grouping: bijeenkomsten.filter { $0[0].draaiboek.folded.holds(say(.telInterviewWoord)) },
      by: { Monitor.regio(of: $0) }
    ).mapValues(\.count)
    guard !held.isEmpty else { return nil }
    let regions = vraag.doel == nil ? Set(held.keys) : Set(bijeenkomsten.map { Monitor.regio(of: $0) })
    let rows = regions.sorted { ($0.folded, $0) < ($1.folded, $1) }.map { regio in
      let done = held[regio] ?? 0
      let goal = vraag.doel.map { [Teltabel.Cel.telling($0), .telling(max(0, $0 - done))] } ?? []
      return Teltabel.Rij(naam: bekend(regio), cellen: [.telling(done)] + goal)
    }
    return Teltabel(
      naam: .interviews, titel: say(.telInterviews), kop: say(.kolomRegio),
      kolommen: [say(.telGehouden)] + (vraag.doel == nil ? [] : [say(.telDoel), say(.telNogTeDoen)]),
      rijen: rows,
      noten: [])
  }

  /// How far checklists are, by the draaiboek of the meeting: no points of one child beside those of another.
  var checklisttabel: Teltabel? {
    tabel(
      .checklists, .telChecklists, [.puntInOrde, .puntMetEigenaar, .puntZonderEigenaar],
      [.telInOrde, .telMetEigenaar, .telVanNiemand], .telChecklistsNoot)
  }

  /// Of how many ways to go on the family, the system or both said how fitting they are.
  var blikkentabel: Teltabel? {
    tabel(
      .tweeBlikken, .telBlikken, [.optieVanBeide, .optieVanGezin, .optieVanSysteem],
      [.telBlikBeide, .telBlikGezin, .telBlikSysteem], .telBlikkenNoot)
  }

  /// What is counted of sessions, by the draaiboek of their meeting.
  private func tabel(
    _ naam: Teltabel.Naam, _ titel: Phrase, _ soorten: [Sessietelling.Soort], _ kolommen: [Phrase],
    _ noot: Phrase
  ) -> Teltabel? {
    func cells(_ meetings: [[Telsessie]]) -> [Int] {
      soorten.map { soort in meetings.joined().reduce(0) { $0 + $1.telling[soort] } }
    }
    var rows = byDraaiboek().map { (naam: bekend($0.naam), aantallen: cells($0.meetings), isTotaal: false) }
      .filter { $0.aantallen.contains { $0 > 0 } }
    if rows.count > 1 { rows.append((say(.telTotaal), cells(bijeenkomsten), true)) }
    return Teltabel(
      naam: naam, titel: say(titel), kop: say(.kolomDraaiboek), kolommen: kolommen.map { say($0) },
      rijen: rows.map {
        Teltabel.Rij(naam: $0.naam, cellen: $0.aantallen.map(Teltabel.Cel.telling), isTotaal: $0.isTotaal)
      },
      noten: [say(noot)], isBalk: false)
  }

  /// A number that somebody else counted, by day and source: it is never added up.
  var tellingtabel: Teltabel? {
    let rows = tellingen.map { telling in
      let name = [telling.dag.iso, telling.bron].filter { !$0.isEmpty }.joined(separator: " · ")
      return Teltabel.Rij(naam: name, cellen: [.telling(telling.aantal)])
    }
    return Teltabel(
      naam: .tellingen, titel: say(.telTellingen), kop: say(.telTellingKop), kolommen: [say(.telAantal)],
      rijen: rows, noten: [say(.telOpgegevenNoot)])
  }

  /// What was meant to be, beside what is: a goal is no count.
  var doelnoot: [String] {
    guard let doel = vraag.doel else { return [] }
    let swvs = Set(bijeenkomsten.flatMap { $0.flatMap(\.swvs) }).count
    let isTold = vraag.drempel.map { kinderen.count >= $0 && !isTotaalGeheim } ?? true
    let children = isTold ? String(kinderen.count) : say(.telVerborgen)
    return [say(.telDoelNoot, String(doel), String(swvs), String(doel * swvs), children)]
  }
}

extension Teltabel {
  /// Whether every count of it is told.
  fileprivate var verbergtNiets: Bool {
    rijen.allSatisfy { rij in
      rij.cellen.allSatisfy { if case .getal(let number) = $0 { number.getal != nil } else { true } }
    }
  }
}
