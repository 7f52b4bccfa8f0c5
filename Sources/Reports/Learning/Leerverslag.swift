import SessionModel
import Text
import Wording

/// What was learned in some days, before it has a format: each format tells the same.
public struct Leerverslag {
  /// The parts, in their order.
  public enum Deel: String, CaseIterable, Hashable, Sendable {
    case gedaan, doelen, opvalt, ouders, kinderen, professionals, gedeeld, vragen, niveaus, regios, aanpak,
      stilstaan, werkzaam, knelpunten
    case misschienWel = "misschien-wel"
    case tips, verhalen, elders, verantwoording
  }

  /// Where something stands beside another period, or an earlier report.
  public enum Beweging: String, Hashable, Sendable { case terug, nieuw, weg }

  /// What is told of what belongs together.
  struct Regel: Hashable, Sendable {
    /// The headings it stands under within its part.
    var koppen: [String] = []
    /// What it is called; empty where its headings say so.
    var naam = ""
    var betekenis = ""
    var stand: Beweging?
    var zinnen = 0
    /// Of how many children it was said, as far as that is told; only of threads, which overlap: of regions and themes it
    /// would give back what the tables hide.
    var kinderen: Kleintal.Getal?
    /// The sentences that are told; before each has its place those that could be.
    var citaten: [Zin] = []

    /// How many sentences, as that is told: beside a hidden number of children one sentence would say that it is one child.
    var aantal: Kleintal.Getal {
      if case .minderDan(let limit)? = kinderen, zinnen < limit {
        .minderDan(limit)
      } else {
        .precies(zinnen)
      }
    }
    /// The parts where its sentences stand, where none stands here.
    var staatBij: [Deel] = []
    /// Whether it gathers what has names of its own elsewhere.
    var isVerzameling = false
  }

  /// A sentence, as far as it is told of whom it is.
  struct Zin: Hashable, Sendable {
    let tekst: String
    let groep: Leerstof.Groep?
    let lichtje: Bool
    /// Whether it is not in the report that is gone on with.
    let isNieuw: Bool
  }

  /// A part with what is in it.
  struct Stuk {
    let deel: Deel
    var zinnen: [String] = []
    var tabellen: [Document.Table] = []
    var regels: [Regel] = []
    /// The tables of the monitor, in the part that has those.
    var tellingen: [Teltabel] = []

    var isLeeg: Bool { zinnen.isEmpty && tabellen.isEmpty && regels.isEmpty && tellingen.isEmpty }
  }

  let monitor: Monitor
  let stof: Leerstof
  let naast: Leerstof?
  let draden: [Leerdraad]
  let vorig: Vorig?
  let delen: Set<Deel>
  /// Whether all parts are wanted.
  private let isHeel: Bool
  /// How many sentences the wacht kept back.
  let achtergehouden: Int
  /// What others sent.
  let elders: Elders
  /// What steps ask, by what a sentence knows its step.
  let stapvragen: [String: Stapvraag]
  /// What was meant to be.
  let doelen: Doelen?
  var say: Wording { monitor.say }

  /// What was learned.
  ///
  /// - Parameters:
  ///   - monitor: what was counted of the same days.
  ///   - naast: what was said in other days, to set beside these.
  ///   - vorig: an earlier report that is gone on with.
  ///   - delen: the parts that are wanted; all where none are named.
  ///   - stapvragen: what steps ask, by what a sentence knows its step.
  ///   - doelen: what was meant to be, where somebody says so.
  public init(
    _ monitor: Monitor, _ stof: Leerstof, naast: Leerstof? = nil, draden: [Leerdraad] = [],
    vorig: Vorig? = nil,
    delen: Set<Deel> = [], achtergehouden: Int, elders: Elders = Elders([], eigen: []),
    stapvragen: [String: Stapvraag] = [:], doelen: Doelen? = nil
  ) {
    (self.monitor, self.stof, self.naast, self.draden) = (monitor, stof, naast, draden)
    (self.vorig, self.achtergehouden, self.elders) = (vorig, achtergehouden, elders)
    (self.stapvragen, self.doelen) = (stapvragen, doelen)
    isHeel = delen.isEmpty
    self.delen = isHeel ? Set(Deel.allCases) : delen
  }

  /// Whether there is nothing to tell: nothing was counted, and nothing was said from which others may learn.
  public var isLeeg: Bool { stof[.alles].zinnen == 0 && monitor.tabellen.isEmpty && elders.isLeeg }

  /// The parts that are wanted and have something in them.
  var stukken: [Stuk] {
    Leerverslag.eenmaal(Deel.allCases.filter(delen.contains).map(stuk).filter { !$0.isLeeg })
  }

  private func stuk(_ deel: Deel) -> Stuk {
    switch deel {
    case .gedaan: Stuk(deel: deel, tellingen: monitor.tabellen)
    case .doelen: bedoeld
    case .opvalt: opvalt
    case .ouders: volgens(.ouders, deel)
    case .kinderen: volgens(.kinderen, deel)
    case .professionals: volgens(.professionals, deel)
    case .gedeeld: gedeeld
    case .vragen: perVraag
    case .niveaus: Stuk(deel: deel, regels: Niveau.allCases.compactMap(niveau))
    case .regios: Stuk(deel: deel, regels: regios)
    case .aanpak: aanpak
    case .stilstaan: stilgestaan
    case .werkzaam: werkzaam
    case .knelpunten: knelpunten
    case .misschienWel: lijst(deel, .misschienWel)
    case .tips: lijst(deel, .tips)
    case .verhalen: verhalen
    case .elders: vanElders
    case .verantwoording: verantwoording
    }
  }

  // MARK: What is told of a heap

  /// What is told of a heap; `nil` where nothing was said.
  func regel(
    _ hoop: Leerstof.Hoop, _ koppen: [String] = [], naam: String = "", betekenis: String = "",
    stand: Beweging? = nil, isVerzameling: Bool = false
  ) -> Regel? {
    guard hoop.zinnen > 0 else { return nil }
    return Regel(
      koppen: koppen, naam: naam, betekenis: betekenis, stand: stand, zinnen: hoop.zinnen,
      citaten: hoop.kandidaten.map(zin), isVerzameling: isVerzameling)
  }

  /// The same of a thread, with of how many children it is.
  private func regel(
    _ draad: Leerdraad, _ hoop: Leerstof.Hoop, _ koppen: [String] = [], stand: Beweging? = nil
  ) -> Regel? {
    var told = regel(hoop, koppen, naam: draad.naam, betekenis: draad.betekenis, stand: stand)
    told?.kinderen = geteld(hoop.kinderen.count)
    return told
  }

  private func zin(_ citaat: Leerstof.Citaat) -> Zin {
    Zin(
      tekst: citaat.tekst, groep: citaat.groep, lichtje: citaat.lichtje,
      isNieuw: isNieuw(citaat.tekst))
  }

  /// Whether words are not in the report that is gone on with.
  private func isNieuw(_ tekst: String) -> Bool {
    vorig.map { !$0.zinnen.contains(tekst.folded) } ?? false
  }

  /// A number of children as it may be told: they overlap, so nothing adds up.
  func geteld(_ number: Int) -> Kleintal.Getal? {
    guard number > 0 else { return nil }
    let tabel = Kindertabel(
      [[number]], isPerRij: false, isPerKolom: true, kinderen: max(number, monitor.kinderen.count))
    return monitor.verteld(tabel).cellen[0][0]
  }

  func kop(_ thema: Thema?) -> String {
    thema.map { say.zinsbegin(.name(of: $0)) } ?? say(.leerNietIngedeeld)
  }

  static let themas: [Thema?] = Thema.allCases + [nil]

  private func naam(_ groep: Leerstof.Groep) -> String { say(.name(of: groep)) }

  // MARK: The parts

  /// Threads that come in two journeys or more; without any how much was said of what, and how threads are made.
  private var opvalt: Stuk {
    var stuk = Stuk(deel: .opvalt)
    let known = draden.map { ($0, stof[.draad($0.id)]) }.filter { $0.1.bronnen.count > 1 }
      .sorted { ($1.1.bronnen.count, $0.0.naam.folded) < ($0.1.bronnen.count, $1.0.naam.folded) }
    stuk.regels = known.compactMap { draad, hoop in
      regel(draad, hoop, stand: stand(of: draad))
    }
    let rows = Leerverslag.themas.compactMap { thema -> [String]? in
      let hopen = Leerstof.Groep.allCases.map { stof[.stem($0, thema)] }
      guard hopen.contains(where: { $0.zinnen > 0 }) else { return nil }
      return [kop(thema)] + hopen.map { String($0.zinnen) } + [String(hopen.reduce(0) { $0 + $1.lichtjes })]
    }
    guard !rows.isEmpty else { return stuk }
    stuk.tabellen.append(
      Document.Table(
        headers: [say(.leerThema)] + Leerstof.Groep.allCases.map { say.zinsbegin(.name(of: $0)) } + ["★"],
        rows: rows, notes: [say(.leerZinnenNoot)]))
    if let naast, let table = naastelkaar(naast) { stuk.tabellen.append(table) }
    if draden.isEmpty { stuk.zinnen.append(say(.leerZonderDraden)) }
    return stuk
  }

  /// How much was said in both periods.
  private func naastelkaar(_ naast: Leerstof) -> Document.Table? {
    let rows = Leerstof.Groep.allCases.flatMap { groep in
      Leerverslag.themas.compactMap { thema -> [String]? in
        let (now, then) = (stof[.stem(groep, thema)].zinnen, naast[.stem(groep, thema)].zinnen)
        guard now + then > 0 else { return nil }
        return [
          say.zinsbegin(.name(of: groep)) + ": " + say.kleinbegin(kop(thema)), String(then), String(now),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return Document.Table(
      say(.leerNaastElkaar),
      headers: [say(.leerWieWat), say.kop(naast.periode), say.kop(stof.periode)], rows: rows)
  }

  /// Where a thread stands beside the report that is gone on with, else beside the other period.
  private func stand(of draad: Leerdraad) -> Beweging? {
    if let vorig { return vorig.namen.contains(draad.naam.folded) ? .terug : .nieuw }
    return naast.map { $0[.draad(draad.id)].zinnen > 0 ? .terug : .nieuw }
  }

  /// What a group said, by theme: what came back, what is new, what did not come back.
  private func volgens(_ groep: Leerstof.Groep, _ deel: Deel) -> Stuk {
    var stuk = Stuk(deel: deel)
    for thema in Leerverslag.themas {
      let threads = draden.filter {
        stof.draad($0.id, groep)?.thema == thema && stof.draad($0.id, groep) != nil
      }
      let known = threads.sorted { ($0.naam.folded, $0.id) < ($1.naam.folded, $1.id) }
      let back = known.filter { draad in naast.map { $0.draad(draad.id, groep) != nil } ?? false }
      let new = known.filter { !back.contains($0) }
      let gone = draden.filter { draad in
        stof.draad(draad.id, groep) == nil
          && naast.map { $0.draad(draad.id, groep).map { $0.thema == thema } ?? false } ?? false
      }.sorted { ($0.naam.folded, $0.id) < ($1.naam.folded, $1.id) }
      func regels(_ draden: [Leerdraad], _ kop2: Phrase?, _ stand: Beweging?, of stof: Leerstof) -> [Regel] {
        draden.compactMap { draad in
          guard let hoop = stof.draad(draad.id, groep)?.hoop else { return nil }
          return regel(draad, hoop, [kop(thema)] + (kop2.map { [say($0)] } ?? []), stand: stand)
        }
      }
      if naast == nil {
        stuk.regels += regels(known, nil, nil, of: stof)
      } else {
        stuk.regels += regels(back, .leerTerug, .terug, of: stof)
        stuk.regels += regels(new, .leerAanvullingen, .nieuw, of: stof)
        stuk.regels += naast.map { regels(gone, .leerWeg, .weg, of: $0) }?.map(\.zonderCitaten) ?? []
        if gone.isEmpty, !back.isEmpty { stuk.zinnen.append(say(.leerAllesTerug, kop(thema))) }
      }
      if let loose = regel(
        stof[.stem(groep, thema)], [kop(thema)], naam: draden.isEmpty ? "" : say(.leerAlles),
        isVerzameling: !draden.isEmpty)
      {
        stuk.regels.append(loose)
      }
    }
    return stuk
  }

  /// What all three share: threads that each of them named.
  private var gedeeld: Stuk {
    let known = draden.compactMap { draad -> (Leerdraad, [Leerstof.Groep])? in
      let groups = Leerstof.Groep.allCases.filter { stof.draad(draad.id, $0) != nil }
      return groups.isEmpty || stof[.draad(draad.id)].bronnen.count < 2 ? nil : (draad, groups)
    }
    guard !known.isEmpty else { return Stuk(deel: .gedeeld) }
    let rows = known.sorted { ($1.1.count, $0.0.naam.folded) < ($0.1.count, $1.0.naam.folded) }.map {
      draad, groups in
      [draad.naam] + Leerstof.Groep.allCases.map { groups.contains($0) ? "✓" : "" } + [
        groups.count == Leerstof.Groep.allCases.count ? say(.leerAlleDrie) : ""
      ]
    }
    return Stuk(
      deel: .gedeeld,
      tabellen: [
        Document.Table(
          headers: [say(.leerDraad)] + Leerstof.Groep.allCases.map { say.zinsbegin(.name(of: $0)) } + [
            say(.leerSamen)
          ], rows: rows)
      ])
  }

  private func niveau(_ niveau: Niveau) -> Regel? {
    regel(stof[.niveau(niveau)], [say.zinsbegin(.name(of: niveau))], isVerzameling: true)
  }

  private var regios: [Regel] {
    let names = monitor.regios.map(\.naam) + [say(.telAndereRegios)]
    let told = names.filter { stof[.regio($0)].zinnen > 0 }
    // One region is all there is: it would be told a second time.
    guard Set(told).count > 1 || !isHeel else { return [] }
    return names.indices.filter { names.firstIndex(of: names[$0]) == $0 }.compactMap { place in
      let hoop = stof[.regio(names[place])]
      var told = regel(hoop, [names[place]], isVerzameling: true)
      // Where so few are that their number is hidden, somebody knows who said it.
      if let drempel = monitor.vraag.drempel, hoop.bronnen.count < drempel { told?.citaten = [] }
      return told
    }
  }

  /// Threads that are marked; without any what was told of what works, and what lit up.
  private var werkzaam: Stuk {
    let marked = draden.filter(\.isWerkzaam).sorted { ($0.naam.folded, $0.id) < ($1.naam.folded, $1.id) }
    if !marked.isEmpty {
      return Stuk(
        deel: .werkzaam,
        regels: Leerverslag.themas.flatMap { thema in
          marked.filter { stof.thema(of: $0.id) == thema }.compactMap {
            regel($0, stof[.draad($0.id)], [kop(thema)], stand: stand(of: $0))
          }
        })
    }
    let regels = Leerverslag.themas.compactMap {
      regel(stof[.werkzaam($0)], [kop($0)], isVerzameling: true)
    }
    return Stuk(deel: .werkzaam, zinnen: regels.isEmpty ? [] : [say(.leerWerkzaamNoot)], regels: regels)
  }

  /// What stands in the way: at which table it waits, and how far it is.
  private var knelpunten: Stuk {
    let fora: [Parkeerplek.Forum?] = Parkeerplek.Forum.allCases + [nil]
    let rows = fora.compactMap { forum -> [String]? in
      let counts = Parkeerplek.Stand.allCases.map { stof[.knelpunt(forum, $0)].zinnen }
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      return [forum.map { say(.name(of: $0)) } ?? say(.leerGeenForum)] + counts.map(String.init)
    }
    guard !rows.isEmpty else { return Stuk(deel: .knelpunten) }
    let heads = [say(.leerForum)] + Parkeerplek.Stand.allCases.map { say.zinsbegin(.name(of: $0)) }
    return Stuk(
      deel: .knelpunten, tabellen: [Document.Table(headers: heads, rows: rows)],
      regels: regel(stof[.knelpunten]).map { [$0] } ?? [])
  }

  private func lijst(_ deel: Deel, _ sleutel: Leerstof.Sleutel) -> Stuk {
    Stuk(deel: deel, regels: regel(stof[sleutel]).map { [$0] } ?? [])
  }

  private var verhalen: Stuk {
    guard !stof.verhalen.isEmpty else { return Stuk(deel: .verhalen) }
    return Stuk(
      deel: .verhalen, zinnen: [say(.leerVerhalenNoot, String(Leerstof.verhaalwoorden))],
      regels: stof.verhalen.map { Regel(zinnen: 1, citaten: [zin($0)]) })
  }

  /// What others sent: names that come back there, and what worked.
  private var vanElders: Stuk {
    guard !elders.isLeeg else { return Stuk(deel: .elders) }
    let rows = elders.draden.map { [$0.naam, String($0.regios), String($0.zinnen)] }
    let table = Document.Table(
      headers: [say(.leerDraad), say(.telRegios), say(.leerAantalKop)], rows: rows)
    let senders = say.count(elders.afzenders, .eenAfzender, .aantalAfzenders)
    return Stuk(
      deel: .elders, zinnen: [say(.eldersNoot, senders)], tabellen: rows.isEmpty ? [] : [table],
      regels: elders.werkzaam.map { groep in
        Regel(
          koppen: [kop(groep.thema)], zinnen: groep.zinnen,
          citaten: groep.voorbeelden.map {
            Zin(
              tekst: $0.tekst, groep: $0.groep, lichtje: $0.lichtje,
              isNieuw: isNieuw($0.tekst))
          })
      }
        + elders.aanbod.map { les in
          let more = [les.zaadje.mogelijk, les.zaadje.tip].filter { !$0.isEmpty }
          return Regel(
            koppen: [say(.zaadjesTitel)], naam: les.zaadje.werkte,
            betekenis: (more + [say.gelukt(les.regios)]).joined(separator: " · "))
        })
  }

  private var verantwoording: Stuk {
    var lines = [
      say(.leerVerantwoording, String(stof[.alles].zinnen), String(stof.sessies.count)),
      say(.leerVrijgegeven),
    ]
    if achtergehouden > 0 { lines.append(say(.leerAchtergehouden, String(achtergehouden))) }
    lines.append(say(.leerCitaten))
    lines.append(monitor.vraag.drempel.map { say(.kleineAantallen, String($0)) } ?? say(.telIntern))
    lines.append(say(.leerHoeGeteld))
    return Stuk(deel: .verantwoording, zinnen: lines)
  }
}

extension Leerverslag.Regel {
  /// Of what is no more only that it was.
  fileprivate var zonderCitaten: Leerverslag.Regel {
    var regel = self
    (regel.citaten, regel.kinderen) = ([], nil)
    return regel
  }
}

/// A report that is gone on with: what it told.
public struct Vorig: Hashable, Sendable {
  /// The sentences and the names of threads that stood in it, folded.
  let zinnen, namen: Set<String>

  /// What stands in a report as JSON; `nil` where it is none.
  public init?(json bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes), json["soort"]?.string == "leerrapportage",
      let delen = json["delen"]?.array
    else { return nil }
    let regels = delen.flatMap { $0["regels"]?.array ?? [] }
    namen = Set(regels.compactMap { $0["naam"]?.string?.folded })
    zinnen = Set(regels.flatMap { $0["zinnen"]?.array ?? [] }.compactMap { $0["tekst"]?.string?.folded })
  }
}
