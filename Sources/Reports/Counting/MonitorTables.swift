import SessionModel
import Text
import Wording

// The tables, each by its definition in `docs/tellen.md`.

extension Monitor {
  // MARK: Meetings

  /// How many took part: of who is called the same and sits at the same place the largest number over the sessions.
  static func deelnames(_ sessies: [Telsessie]) -> Int {
    guard sessies.count > 1 else { return sessies.first?.mensen ?? 0 }
    var most: [Telsessie.Groep: Int] = [:]
    for sessie in sessies { most.merge(sessie.aanwezig ?? [:], uniquingKeysWith: max) }
    return most.values.reduce(0, +)
  }

  /// The meetings by what they were held for.
  func byDraaiboek() -> [(naam: String, meetings: [[Telsessie]])] {
    let groups = Dictionary(grouping: bijeenkomsten) { $0[0].draaiboek }
    return groups.map { (naam: $0.key, meetings: $0.value) }.sorted {
      ($1.meetings.count, $0.naam.folded, $0.naam) < ($0.meetings.count, $1.naam.folded, $1.naam)
    }
  }

  var bijeenkomstentabel: Teltabel? {
    func cells(_ meetings: [[Telsessie]]) -> [Teltabel.Cel] {
      let people = meetings.map(Monitor.deelnames).reduce(0, +)
      let mean = (people * 20 + meetings.count) / max(1, 2 * meetings.count)
      return [.telling(meetings.count), .telling(people), .tienden(mean)]
    }
    // By which draaiboek it would have been, where it is called so; the table of what was told has all of it.
    let told = opgegeven { [$0.soort.folded] }
    func with(_ cells: [Teltabel.Cel], _ number: Int) -> [Teltabel.Cel] {
      told.isEmpty ? cells : cells + [.telling(number)]
    }
    let groups = byDraaiboek()
    var rows = groups.map {
      Teltabel.Rij(naam: bekend($0.naam), cellen: with(cells($0.meetings), told[$0.naam.folded] ?? 0))
    }
    if rows.count > 1 {
      let sum = Set(groups.map(\.naam.folded)).reduce(0) { $0 + (told[$1] ?? 0) }
      rows.append(
        Teltabel.Rij(naam: say(.telTotaal), cellen: with(cells(bijeenkomsten), sum), isTotaal: true))
    }
    return Teltabel(
      naam: .bijeenkomsten, titel: say(.telBijeenkomsten), kop: say(.kolomDraaiboek),
      kolommen: [say(.telBijeenkomstenKort), say(.telDeelnames), say(.telGemiddeld)]
        + (told.isEmpty ? [] : [say(.telOpgegeven)]), rijen: rows,
      noten: [say(.telDeelnamesNoot)], teltOpgave: true)
  }

  var swvtabel: Teltabel? {
    let told = opgegeven(\.swvs)
    var counts = bijeenkomsten.flatMap { Set($0.flatMap(\.swvs)) }.geteld { $0 }
    let only = Set(told.keys).subtracting(counts.map(\.element))
    counts += only.sorted { ($0.folded, $0) < ($1.folded, $1) }.map { ($0, 0) }
    guard !counts.isEmpty else { return nil }
    let known = counts.count
    var notes = [say(.telSwvNoot, String(known))]
    if let all = vraag.vanTotaal, all >= known, all > 0 {
      notes = [say(.telSwvVan, String(known), String(all), String((known * 200 + all) / (2 * all)))]
    }
    return Teltabel(
      naam: .swvs, titel: say(.telSwvs), kop: say(.gatSwvKort),
      kolommen: [say(.telBijeenkomsten)] + (told.isEmpty ? [] : [say(.telOpgegeven)]),
      rijen: counts.map { count in
        let also = told.isEmpty ? [] : [Teltabel.Cel.telling(told[count.element] ?? 0)]
        return Teltabel.Rij(naam: count.element, cellen: [.telling(count.aantal)] + also)
      }, noten: notes + doelnoot, teltOpgave: true)
  }

  /// What is known of each region; those with fewer children than the threshold stand together.
  var regios: [(naam: String, meetings: Int, children: Int)] {
    let meetings = Dictionary(grouping: bijeenkomsten) { Monitor.regio(of: $0) }.mapValues(\.count)
    let children = Dictionary(grouping: kinderen) { Monitor.regio(of: $0, sessiesVan[$0.id] ?? []) }
      .mapValues(\.count)
    var rows = Set(meetings.keys).union(children.keys).sorted { ($0.folded, $0) < ($1.folded, $1) }.map {
      (naam: bekend($0), meetings: meetings[$0] ?? 0, children: children[$0] ?? 0)
    }
    if let drempel = vraag.drempel {
      let small = rows.filter { $0.children > 0 && $0.children < drempel }
      if small.count > 1 {
        rows.removeAll { $0.children > 0 && $0.children < drempel }
        rows.append(
          (
            say(.telAndereRegios), small.reduce(0) { $0 + $1.meetings }, small.reduce(0) { $0 + $1.children }
          ))
      }
    }
    return rows
  }

  var regiotabel: Teltabel? {
    let rows = regios
    guard !rows.isEmpty else { return nil }
    let told = verteld(
      Kindertabel(rows.map { [$0.children] }, isPerRij: true, isPerKolom: true, kinderen: kinderen.count))
    return Teltabel(
      naam: .regios, titel: say(.telRegios), kop: say(.kolomRegio),
      kolommen: [say(.telBijeenkomsten), say(.telKinderen)],
      rijen: rows.indices.map { row in
        Teltabel.Rij(
          naam: rows[row].naam, cellen: [.telling(rows[row].meetings), .getal(told.cellen[row][0])])
      }, noten: noten(told))
  }

  /// Hours at the table, and those times how many were there; of sessions that were closed.
  var inzettabel: Teltabel? {
    let rows = byDraaiboek().compactMap { name, meetings -> Teltabel.Rij? in
      let known = meetings.flatMap(\.self).compactMap { sessie in sessie.duur.map { ($0, sessie.mensen) } }
      guard !known.isEmpty else { return nil }
      // Reckoned in minutes, so that no sum of rounded hours goes astray.
      let minutes = known.reduce(0) { $0 + Int(min($1.0 / 60_000, 24 * 60)) }
      let people = known.reduce(0) { $0 + Int(min($1.0 / 60_000, 24 * 60)) * $1.1 }
      return Teltabel.Rij(
        naam: bekend(name),
        cellen: [.telling(known.count), .tienden((minutes + 3) / 6), .tienden((people + 3) / 6)])
    }
    return Teltabel(
      naam: .inzet, titel: say(.telInzet), kop: say(.kolomDraaiboek),
      kolommen: [say(.kolomSessies), say(.telUren), say(.telMensuren)], rijen: rows,
      noten: [say(.telInzetNoot)], isBalk: false)
  }

  /// Of each region how many meetings there were before the first about a child.
  var opWegtabel: Teltabel? {
    let meetings = Dictionary(grouping: bijeenkomsten) { Monitor.regio(of: $0) }
    let children = Set(kinderen.map(\.id))
    let rows = meetings.sorted { ($0.key.folded, $0.key) < ($1.key.folded, $1.key) }.compactMap {
      regio, meetings -> Teltabel.Rij? in
      guard
        let first = meetings.firstIndex(where: { $0.contains { $0.casus.map(children.contains) ?? false } })
      else {
        return nil
      }
      return Teltabel.Rij(naam: bekend(regio), cellen: [.telling(first)])
    }
    return Teltabel(
      naam: .opWeg, titel: say(.telOpWeg), kop: say(.kolomRegio), kolommen: [say(.telBijeenkomsten)],
      rijen: rows, noten: [say(.telOpWegNoot)])
  }

  // MARK: Children

  /// How many children are enrolled how; each is in one place.
  var inschrijving: [(naam: String, aantal: Int)] {
    let known = Casus.Profiel.Inschrijving.allCases
    var counts = known.map { soort in
      (naam: say(.name(of: soort)), aantal: kinderen.count { $0.inschrijving == soort })
    }
    counts.append((say(.telNietBekend), kinderen.count { $0.inschrijving == nil }))
    return counts.filter { $0.aantal > 0 }
  }

  var inschrijvingstabel: Teltabel? {
    lijst(
      .inschrijving, .telInschrijving, .telInschrijvingKop, inschrijving, isDeling: true,
      kinderen: kinderen.count)
  }

  var labeltabel: Teltabel? {
    var counts = kinderen.flatMap(\.labels).geteld { $0 }.map { (naam: $0.element, aantal: $0.aantal) }
    let named = counts.reduce(0) { $0 + $1.aantal }
    let bare = kinderen.count { $0.labels.isEmpty }
    if bare > 0 { counts.append((say(.telZonderLabel), bare)) }
    // Where nobody has two, they add up, and whoever reckons knows that.
    let overlaps = named + bare != kinderen.count
    return lijst(
      .labels, .telLabels, .telLabel, counts, isDeling: !overlaps, isDekkend: true, kinderen: kinderen.count,
      noten: overlaps ? [say(.telLabelsNoot)] : [])
  }

  /// Boys and girls, where anybody told; a label that is no label of what a child meets.
  var geslachten: [(naam: String, aantal: Int)] {
    var counts = kinderen.flatMap(\.geslacht).geteld { $0 }.map { (naam: $0.element, aantal: $0.aantal) }
    let bare = kinderen.count { $0.geslacht.isEmpty }
    if !counts.isEmpty, bare > 0 { counts.append((say(.telNietBekend), bare)) }
    return counts
  }

  /// Whether of each child at most one is told, so that they add up.
  var isGeslachtDeling: Bool { kinderen.allSatisfy { $0.geslacht.count < 2 } }

  var geslachttabel: Teltabel? {
    lijst(
      .geslacht, .telGeslacht, .telGeslachtKop, geslachten, isDeling: isGeslachtDeling, isDekkend: true,
      kinderen: kinderen.count)
  }

  /// Left out where a label is hidden, or a pair: who has two would give back who has one, and the labels how many have two.
  var parentabel: Teltabel? {
    guard labeltabel?.verbergt != true else { return nil }
    let pairs = kinderen.flatMap { kind -> [[String]] in
      let labels = kind.labels.sorted()
      return labels.indices.flatMap { first in labels[(first + 1)...].map { [labels[first], $0] } }
    }
    let counts = pairs.geteld { $0.joined(separator: " + ") }
    let told = lijst(
      .labelparen, .telLabelparen, .telLabel,
      counts.map { (naam: $0.element.joined(separator: " + "), aantal: $0.aantal) }, isDeling: false,
      kinderen: kinderen.count)
    return told?.verbergt == true ? nil : told
  }

  /// Children that reached it for the first time in these days.
  var mijlpalentabel: Teltabel? {
    let counts = Casus.Mijlpaal.Soort.allCases.map { soort in
      let reached = kinderen.count { kind in
        kind.reis.mijlpalen.filter { $0.soort == soort }.map(\.dag).min().map(vraag.periode.bevat) ?? false
      }
      return (naam: say(.name(of: soort)), aantal: reached)
    }
    return lijst(
      .mijlpalen, .telMijlpalen, .telMijlpaal, counts.filter { $0.aantal > 0 }, isDeling: false,
      kinderen: kinderen.count)
  }

  /// How often children went over, and how many places and kinds of help were tried.
  var overgangentabel: Teltabel? {
    let kinds = Tijdpunt.Overgang.allCases.map { Tijdpunt.Aard.overgang($0) } + [.overgang(nil), .geprobeerd]
    let told = kinds.compactMap { aard -> Teltabel.Rij? in
      let counts = kinderen.map { $0.reis.aantal(aard) }
      let children = counts.count { $0 > 0 }
      guard children > 0 else { return nil }
      let table = verteld(
        Kindertabel([[children]], isPerRij: false, isPerKolom: true, kinderen: kinderen.count))
      let cell = table.cellen[0][0]
      let times: Teltabel.Cel = cell.getal == nil ? .leeg : .telling(counts.reduce(0, +))
      return Teltabel.Rij(naam: say(.name(of: aard)), cellen: [.getal(cell), times])
    }
    return Teltabel(
      naam: .overgangen, titel: say(.telOvergangen), kop: say(.kolomSoort),
      kolommen: [say(.telKinderen), say(.telKeer)], rijen: told, noten: [say(.telOvergangenNoot)])
  }

  /// How many children were ever promised anything, and how many nothing.
  var plannen: [(naam: String, aantal: Int)] {
    let bare = kinderen.count { !metAfspraak.contains($0.id) }
    return [(say(.telMetPlan), kinderen.count - bare), (say(.telZonderPlan), bare)]
  }

  var plantabel: Teltabel? {
    lijst(.zonderPlan, .telPlan, .telPlanKop, plannen, isDeling: true, kinderen: kinderen.count)
  }

  // MARK: Promises

  var afsprakentabel: Teltabel? {
    let standen: [Afspraak.Stand.Soort?] = [.gedaan, .andersGedaan, .losgelaten, .loopt, nil]
    func cells(_ promises: [Telafspraak]) -> [Teltabel.Cel] {
      let days = promises.compactMap(\.dagen)
      let mean = (days.reduce(0, +) * 20 + days.count) / max(1, 2 * days.count)
      return [.telling(promises.count)]
        + standen.map { stand in .telling(promises.count { $0.stand == stand }) }
        + [days.isEmpty ? .leeg : .tienden(mean)]
    }
    let sides: [Stem?] = Stem.allCases + [nil]
    var rows = sides.compactMap { stem -> Teltabel.Rij? in
      let promises = afspraken.filter { $0.stem == stem }
      guard !promises.isEmpty else { return nil }
      return Teltabel.Rij(
        naam: stem.map { say(.name(of: $0)) } ?? say(.telNietBekend), cellen: cells(promises))
    }
    if rows.count > 1 {
      rows.append(Teltabel.Rij(naam: say(.telTotaal), cellen: cells(afspraken), isTotaal: true))
    }
    return Teltabel(
      naam: .afspraken, titel: say(.telAfspraken), kop: say(.telKant),
      kolommen: [say(.telGemaakt)] + standen.map(kop) + [say(.telDagen)], rijen: rows,
      noten: [say(.telAfsprakenNoot)] + (afspraken.contains { $0.dagen != nil } ? [say(.telDagenNoot)] : []))
  }

  /// A head that is short enough to stand beside the others.
  private func kop(_ stand: Afspraak.Stand.Soort?) -> String {
    switch stand {
    case .andersGedaan: say(.telAnders)
    case .gedaan, .losgelaten, .loopt: stand.map { say(.name(of: $0)) } ?? ""
    case nil: say(.telNietBekeken)
    }
  }

  // MARK: Set against each other

  var kruistabel: Teltabel? {
    guard let (een, ander) = vraag.kruis, !kinderen.isEmpty else { return nil }
    let of = { (kruis: Kruis) in self.kinderen.map { self.values(of: $0, by: kruis) } }
    let (mine, theirs) = (of(een), of(ander))
    let (rows, columns) = (
      mine.joined().geteld { $0 }.map(\.element), theirs.joined().geteld { $0 }.map(\.element)
    )
    guard !rows.isEmpty, !columns.isEmpty else { return nil }
    let cells = rows.map { row in
      columns.map { column in
        kinderen.indices.count { mine[$0].contains(row) && theirs[$0].contains(column) }
      }
    }
    let told = verteld(
      Kindertabel(cells, isPerRij: een.isDeling, isPerKolom: ander.isDeling, kinderen: kinderen.count))
    var lines = rows.indices.map { row in
      Teltabel.Rij(
        naam: rows[row],
        cellen: told.cellen[row].map(Teltabel.Cel.getal) + (told.rijtotalen.map { [.getal($0[row])] } ?? []))
    }
    if let totals = told.kolomtotalen {
      let whole: [Teltabel.Cel] = told.rijtotalen == nil ? [] : [.getal(told.kinderen)]
      lines.append(
        Teltabel.Rij(naam: say(.telTotaal), cellen: totals.map(Teltabel.Cel.getal) + whole, isTotaal: true))
    }
    let overlaps = !een.isDeling || !ander.isDeling
    return Teltabel(
      naam: .kruis, titel: say(.telKruis, say.naam(een), say.naam(ander)), kop: say.naam(een),
      kolommen: columns + (told.rijtotalen == nil ? [] : [say(.telTotaal)]), rijen: lines,
      noten: [say(.telVanKinderen, say.getal(told.kinderen))] + (overlaps ? [say(.telKruisNoot)] : [])
        + noten(told), isBalk: false)
  }

  /// The period in pieces.
  var periodetabel: Teltabel? {
    guard let per = vraag.per else { return nil }
    let rows = vraag.periode.stukken(per).map { piece in
      let meetings = bijeenkomsten.filter { piece.bevat($0[0].dag) }
      let told = activiteiten.filter { piece.bevat($0.dag) }.reduce(0) { $0 + $1.aantal }
      let regions = Set(
        bijeenkomsten.filter { $0[0].dag <= piece.tot }.map { Monitor.regio(of: $0) }.filter { !$0.isEmpty })
      let swvs = Set(bijeenkomsten.filter { $0[0].dag <= piece.tot }.flatMap { $0.flatMap(\.swvs) })
      return Teltabel.Rij(
        naam: say.stuk(piece, per),
        cellen: [
          .telling(meetings.count), .telling(meetings.map(Monitor.deelnames).reduce(0, +)),
          .telling(regions.count), .telling(swvs.count),
        ] + (activiteiten.isEmpty ? [] : [.telling(told)]))
    }
    return Teltabel(
      naam: .perPeriode, titel: say(.telPer, say(.name(of: per))), kop: say(.name(of: per)),
      kolommen: [say(.telBijeenkomsten), say(.telDeelnames), say(.telRegiosTot), say(.telSwvsTot)]
        + (activiteiten.isEmpty ? [] : [say(.telOpgegeven)]),
      rijen: rows, noten: [say(.telPerNoot)], teltOpgave: true)
  }
}
