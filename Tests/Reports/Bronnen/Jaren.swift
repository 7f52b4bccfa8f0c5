import SessionModel

// Two years of one desk: the second goes on where the first ended. Shape and numbers are those of reports of the field.

extension Bron {
  /// What keeps coming back: in which theme, and who of the three speak of it.
  struct Element {
    let naam: String
    let thema: Thema
    let stemmen: [Stem]
    var isWerkzaam = false
  }

  /// So many of each voice alone in each theme, besides what all three share.
  private static func elementen(
    _ jaar: String, samen: Bool, ouders: [Int], kinderen: [Int], professionals: [Int], werkzaam: [Int] = []
  ) -> [Element] {
    zip([Thema.inhoud, .proces, .houding], 0...).flatMap { thema, place -> [Element] in
      var found = samen ? [Element(naam: "\(jaar) \(thema) van allen", thema: thema, stemmen: allen)] : []
      for (stem, counts) in [(Stem.ouder, ouders), (.jeugdige, kinderen), (.school, professionals)] {
        for number in 0..<counts[place] {
          found.append(
            Element(
              naam: "\(jaar) \(thema) \(stem) \(number + 1)", thema: thema, stemmen: [stem],
              isWerkzaam: stem == .ouder && number < (werkzaam.isEmpty ? 0 : werkzaam[place])))
        }
      }
      return found
    }
  }

  private static let allen: [Stem] = [.ouder, .jeugdige, .school]

  /// Parents 2/4/4, children 5/2/4, professionals 3/3/3, of which one in each theme is of all three.
  static let eersteElementen = elementen(
    "eerste", samen: true, ouders: [1, 3, 3], kinderen: [4, 1, 3], professionals: [2, 2, 2])
  /// What comes on top of it in the second: parents 2/4/4, children 5/3/3, professionals 2/2/2; 3/4/3 make the difference.
  static let tweedeElementen = elementen(
    "tweede", samen: false, ouders: [2, 4, 4], kinderen: [5, 3, 3], professionals: [2, 2, 2],
    werkzaam: [2, 4, 3])

  /// Says an element in two talks, by each whose it is.
  private func zeg(_ element: Element, _ draad: Identifier, turn: Int, in talks: [StreamID]) {
    for (place, stem) in element.stemmen.enumerated() {
      for keer in 0..<2 {
        let talk = talks[(turn * 3 + place * 5 + keer * 7) % talks.count]
        zin("\(element.naam), keer \(keer + 1)", stem, element.thema, in: [draad], talk)
      }
    }
  }

  /// The first year: 75 regions in four steps, 20 interviews in four of them, 16 tables of 44 networks of schools.
  package func jaar1() throws {
    var known: [String: Identifier] = [:]
    var regio = 0
    for (dag, count) in [("2025-02-10", 3), ("2025-04-10", 10), ("2025-08-10", 30), ("2025-11-10", 32)] {
      try op(dag)
      for _ in 0..<count {
        regio += 1
        _ = bijeenkomst(Self.draaiboek("Startgesprek"), regio: "Regio \(regio)", mensen: 3)
      }
    }
    try op("2025-05-12")
    var seen = 0
    for number in 0..<16 {
      let count = number == 0 ? 2 : number == 1 ? 6 : number < 10 ? 3 : 2
      _ = bijeenkomst(
        Self.draaiboek("Werkatelier"), regio: "Regio \(number % 4 + 1)",
        swvs: (seen..<seen + count).map { "SWV \($0 + 1)" }, mensen: 13)
      seen += count
    }
    opgegeven("2025-05-12", "werkatelier", 16, verschillend: 200, bron: "eigen lijst")
    try op("2025-10-06")
    var talks: [StreamID] = []
    for number in 0..<20 {
      let casus = kind(
        Casus.Profiel(
          alias: "Egel \(number)", regio: "Regio \(number % 4 + 1)",
          inschrijving: number < 12 ? .tijdelijk : number < 17 ? .permanent : .absoluutVerzuim))
      talks.append(
        bijeenkomst(
          Self.draaiboek("Waarderend interview"), over: casus, regio: "Regio \(number % 4 + 1)",
          swvs: ["SWV \(number % 4 + 1)"], mensen: 2))
    }
    for (turn, element) in Self.eersteElementen.enumerated() {
      let id = draad(element.naam)
      known[element.naam] = id
      zeg(element, id, turn: turn, in: talks)
    }
    for number in 1...8 {
      let id = draad("verhaal \(number)", niveau: .kind)
      known["verhaal \(number)"] = id
      for keer in 0..<2 { zin("Verhaal \(number) in 2025", nil, in: [id], talks[(number + keer * 9) % 20]) }
    }
    draden = known
    // Something was written down that was not meant, and taken back.
    if let talk = talks.first, let draad = known["verhaal 1"] {
      let mistake = zin("Dit hoort hier niet", .ouder, .inhoud, in: [draad], talk)
      gebeurt(.ingetrokken([mistake]), talk)
    }
  }

  /// The second year, behind the first: 37 children, 25 tables of 116 networks of schools, 5 talks about a child.
  package func jaar2() throws {
    try jaar1()
    try tafels()
    let kinderen = try kinderen()
    try op("2026-05-18")
    var talks: [StreamID] = []
    for (number, casus) in kinderen.enumerated() {
      talks.append(
        bijeenkomst(
          Self.draaiboek("Waarderend interview"), over: casus, regio: Self.regio(of: number), mensen: 2))
    }
    try gezegd(in: talks)
    try reizen(kinderen)
    try opgaven()
  }

  static func regio(of number: Int) -> String { number < 4 ? "Regio 75" : "Regio \(number % 4 + 1)" }

  private func tafels() throws {
    for number in 0..<25 {
      // Two of every three took part from the first quarter on.
      try op(number < 16 ? "2026-02-09" : "2026-05-11")
      let swvs =
        number < 16
        ? (0..<77).filter { $0 % 16 == number } : (77..<116).filter { $0 % 9 == number - 16 }
      _ = bijeenkomst(
        Self.draaiboek("Werkatelier"), regio: "Regio \(number % 4 + 1)", swvs: swvs.map { "SWV \($0 + 1)" },
        mensen: number < 15 ? 9 : 10)
    }
    for number in 0..<6 {
      _ = bijeenkomst(
        Self.draaiboek("Waarderende workshop"), regio: "Regio 1", mensen: number < 3 ? 10 : 11)
    }
    for number in 0..<5 {
      let talk = bijeenkomst(Self.draaiboek("Startgesprek"), regio: "Regio 2")
      // First fewer were written down than there were.
      let people = deelnemer(.school, "scholen", 1, talk)
      gebeurt(
        .deelnemerGewijzigd(people, .init(stem: .school, label: "scholen", aantal: number < 3 ? 4 : 3)), talk)
    }
  }

  private func kinderen() throws -> [Identifier] {
    try op("2026-03-02")
    return (0..<37).map { number in
      let soort: Casus.Profiel.Inschrijving =
        number < 21 ? .tijdelijk : number < 26 ? .permanent : .absoluutVerzuim
      var profiel = Casus.Profiel(
        alias: "Vlinder \(number)", regio: Self.regio(of: number), inschrijving: soort,
        labels: Self.labels(of: number))
      if number != 36 { return kind(profiel) }
      // One had an exemption when the year began, and has none any more.
      profiel.inschrijving = .tijdelijk
      let casus = kind(profiel)
      profiel.inschrijving = soort
      gebeurt(.casusGewijzigd(profiel), StreamID(.casus, casus))
      return casus
    }
  }

  /// Half of them girls; fourteen and twelve, two of which both; four of five; six; two; one without.
  private static func labels(of number: Int) -> [String] {
    let isBoy = (0...6).contains(number) || (12...19).contains(number) || (21...24).contains(number)
    let label: [String] =
      switch number {
      case 0..<2: ["diagnose:ASS", "talent:hoogbegaafd"]
      case 2..<12, 26..<28: ["diagnose:ASS"]
      case 12..<21, 28: ["talent:hoogbegaafd"]
      case 21..<25: ["diagnose:verstandelijk"]
      case 25: []
      case 29..<35: ["klacht:angst"]
      default: ["gedrag:hechting"]
      }
    return label + [isBoy ? "geslacht:jongen" : "geslacht:meisje"]
  }

  private func gezegd(in talks: [StreamID]) throws {
    // Of the children one thing did not come back.
    let back = Self.eersteElementen.filter { $0.naam != "eerste inhoud jeugdige 4" }
    for (turn, element) in back.enumerated() {
      if let id = draden[element.naam] { zeg(element, id, turn: turn, in: talks) }
    }
    for (turn, element) in Self.tweedeElementen.enumerated() {
      zeg(element, draad(element.naam, isWerkzaam: element.isWerkzaam), turn: turn, in: talks)
    }
    // The tenth that makes the difference was there the year before.
    if let id = draden["eerste inhoud van allen"] {
      gebeurt(
        .draadGezet(
          id, .init(naam: "eerste inhoud van allen", betekenis: "Wat dat is", isWerkzaam: true)), .huis)
    }
    for number in 1...9 {
      let id = draden["verhaal \(number)"] ?? draad("verhaal \(number)", niveau: .kind)
      for keer in 0..<2 { zin("Verhaal \(number) in 2026", nil, in: [id], talks[(number + keer * 8) % 37]) }
    }
    let levels: [(String, Niveau, first: Int)] = [
      ("ouder vroeg", .ouder, 5), ("swv zocht", .swv, 5), ("regel knelde", .systeem, 0),
    ]
    for (naam, niveau, first) in levels {
      let id = draad(naam, niveau: niveau)
      for keer in 0..<2 { zin("\(naam) \(keer)", nil, niveau: niveau, in: [id], talks[first + 4 * keer]) }
    }
    let pair = draad("overprikkeling en terugtrekken", "De oorzaak, en wat je ervan ziet.")
    for keer in 0..<2 { zin("Het werd te veel, \(keer)", .jeugdige, in: [pair], talks[keer + 3]) }
    let advice = draad("aanbeveling: begin met tijd", "Wat bronnen aanraden.")
    for keer in 0..<2 { zin("Begin met tijd, \(keer)", .zorg, in: [advice], talks[keer + 5]) }
    let story = Array(repeating: "wij liepen elke dag een stukje verder en vertelden", count: 25)
    zin(story.joined(separator: ", ") + " langs het water", .ouder, .proces, talks[0])
    for keer in 0..<4 {
      zin(
        "Dat wij samen keken \(keer)", .school, .proces, stap: Stappen.slot, vak: .slotvraag(.waardevolst),
        talks[keer])
      zin("Een rustige plek \(keer)", .ouder, stap: Stappen.nodig, talks[keer])
      zin("Eerst een kaart sturen \(keer)", .ouder, stap: Stappen.kan, soort: .gewoon, talks[keer])
    }
  }

  private func reizen(_ kinderen: [Identifier]) throws {
    // From the table to the travel agency, by three of five; at home with two of them.
    try op("2026-03-16")
    for number in 0..<3 {
      _ = bijeenkomst(
        Self.draaiboek("Werkatelier casuïstiek"), over: kinderen[number], regio: Self.regio(of: number))
    }
    try op("2026-06-08")
    for number in 0..<5 {
      let talk = bijeenkomst(
        Self.draaiboek("Reisbureau"), over: kinderen[number], regio: Self.regio(of: number), mensen: 7,
        opLocatie: number < 2)
      let casus = StreamID(.casus, kinderen[number])
      for soort in [Casus.Mijlpaal.Soort.oudersInGesprek, .ontwikkelingWasErAl, .nieuweBeweging] {
        if let dag = Day("2026-06-08") { gebeurt(.mijlpaalBereikt(soort, dag: dag, tekst: ""), casus) }
      }
      // Told twice it is reached once.
      if number == 0, let dag = Day("2026-06-20") {
        gebeurt(.mijlpaalBereikt(.nieuweBeweging, dag: dag, tekst: "weer"), casus)
      }
      gebeurt(
        .afspraakGemaakt(
          .init(
            sessie: talk.id, wie: "mentor", stem: .school, wat: "Bellen op maandag \(number)",
            wanneer: "maandag")),
        casus)
      guard number == 0 else { continue }
      let fora: [(String, Parkeerplek)] = [
        ("Geen busje", .init(route: .agenderen, forum: .gemeente)),
        ("Geen plek in de buurt", .init(route: .agenderen, forum: .lea)),
        ("Geen geld voor begeleiding", .init(route: .oplossen, eigenaar: "school", forum: .swv)),
      ]
      for (place, (tekst, plek)) in fora.enumerated() {
        var later = plek
        if place == 1 { later.geagendeerd = Day("2026-09-01") }
        if place == 2 { later.antwoord = "Het kan" }
        let note = zin(tekst, .school, soort: .hobbel, niveau: .systeem, leert: false, talk)
        gebeurt(.geparkeerd(note, later), talk)
      }
      for (place, forum) in [Parkeerplek.Forum.gemeente, .rea, .landelijk].enumerated() {
        let note = zin("Wie betaalt \(place)", .gemeente, soort: .vraag, niveau: .systeem, leert: false, talk)
        gebeurt(.geparkeerd(note, .init(route: .systeem, forum: forum)), talk)
      }
      for place in 0..<9 { zin("Misschien kan \(place)", nil, stap: Stappen.kan, leert: false, talk) }
      let chosen = zin("Mee met de boswachter", nil, stap: Stappen.kan, leert: false, talk)
      gebeurt(.ideeGekozen(chosen, door: "", waarom: ""), talk)
    }
  }

  private func opgaven() throws {
    let dag = "2026-05-01"
    opgegeven(dag, "verkennend gesprek", 25, deelnemers: 82)
    // What was told first was mended under the same source.
    opgegeven(dag, "training", 9, deelnemers: 80)
    opgegeven(dag, "training", 10, deelnemers: 91)
    opgegeven(dag, "bij- en meepraat", 9, deelnemers: 86)
    opgegeven(dag, "handig", 5, deelnemers: 80)
    opgegeven(dag, "ziezon", 2, deelnemers: 20)
    opgegeven(dag, "nieuwsbrief", 15, bereik: 200)
    opgegeven(dag, "benadering", 250, bereik: 128)
    opgegeven(dag, "uren regulier", 87)
    opgegeven(dag, "uren extra", 125)
    opgegeven("2026-01-31", "telling", 45, bron: "eigen opgave")
    opgegeven("2026-04-30", "telling", 120, bron: "eigen opgave")
    opgegeven("2026-06-30", "telling", 565, bron: "jeugdigen op reis")
  }
}
