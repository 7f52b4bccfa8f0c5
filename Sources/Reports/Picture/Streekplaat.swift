import SessionModel
import Text
import Wording

/// What a picture of several journeys, or of several threads, tells without saying whose they are.
public struct Streekplaat: Hashable, Sendable {
  /// What it is of.
  let soort: Soort
  /// What it is called, and what it is about.
  var titel = "", onderwerp = ""
  /// Of which days it is.
  var stand = ""
  /// The side roads, each with what is at its end.
  var wegen: [Weg] = []
  /// What was said on the way, what lit up first.
  var zinnen: [Praatplaat.Zin] = []
  /// What may be counted.
  var getallen: [Praatplaat.Zin] = []
  /// What stands at its foot.
  var voet = ""

  /// Of journeys, or of what comes back in them.
  enum Soort: Hashable, Sendable {
    case reizen, draden

    var kopWegen: Phrase {
      switch self {
      case .reizen: .kopWaarnaartoe
      case .draden: .dradenTitel
      }
    }

    var kopZinnen: Phrase {
      switch self {
      case .reizen: .kopWatWerkt
      case .draden: .kopGezegd
      }
    }

    /// What is told where there is no side road.
    var zonderWegen: Phrase {
      switch self {
      case .reizen: .streekGeenDroom
      case .draden: .plaatZonderDraad
      }
    }
  }

  /// A side road: a dream with what helped on the way, or a thread with its meaning.
  struct Weg: Hashable, Sendable {
    /// What is at its end.
    var tekst: String
    /// Below that: how often it comes, of a thread.
    var onder = ""
    /// What stands along the road.
    var bij: Praatplaat.Zin?
  }

  /// How many side roads there is room for, and how many sentences of one journey are told.
  static let meesteWegen = 6, meesteZinnen = 2
}

extension Streekplaat {
  /// A picture of the journeys of a region: what others may learn from of each, in an order that says nothing of whose it is.
  ///
  /// - Parameters:
  ///   - reizen: what may be told of each journey to who learns.
  ///   - monitor: what is counted of the region in these days.
  public init(
    regio: String, titel: String, onderwerp: String, dagen: String, reizen: [AudienceReport],
    monitor: Monitor, _ say: Wording
  ) {
    soort = .reizen
    self.titel = titel.isEmpty ? say(.streekTitel, regio) : titel
    (self.onderwerp, stand, voet) = (onderwerp, dagen, say(.streekVoet))
    let told = reizen.map(\.praatplaat)
    // What stands along one road stands along no other, where there is more to tell.
    var used: Set<String> = []
    let dreamt = told.filter { !$0.droom.isEmpty }.sorted {
      ($0.droom.folded, $0.droom) < ($1.droom.folded, $1.droom)
    }
    wegen = dreamt.map { plaat in
      let bij = plaat.werkt.first { !used.contains($0.tekst) }
      if let bij { used.insert(bij.tekst) }
      return Weg(tekst: plaat.droom, bij: bij)
    }
    let alongside = Set(wegen.prefix(Streekplaat.meesteWegen).compactMap(\.bij?.tekst))
    let works = told.flatMap { $0.werkt.prefix(Streekplaat.meesteZinnen + 1) }.filter {
      !alongside.contains($0.tekst)
    }
    var seen: Set<String> = []
    zinnen = works.filter { seen.insert($0.tekst.folded).inserted }.sorted {
      ($0.lichtje ? 0 : 1, $0.tekst.folded, $0.tekst) < ($1.lichtje ? 0 : 1, $1.tekst.folded, $1.tekst)
    }
    getallen = monitor.plaatgetallen
  }

  /// A picture of what comes back: the name of each thread with its meaning, in how many journeys it came, and what was said of
  /// it.
  public init(
    draden: [Plaatdraad], titel: String, onderwerp: String, dagen: String, monitor: Monitor, _ say: Wording
  ) {
    soort = .draden
    let named = monitor.vraag.regio.map { say(.dradenTitelIn, $0) } ?? say(.dradenTitel)
    self.titel = titel.isEmpty ? named : titel
    (self.onderwerp, stand, voet) = (onderwerp, dagen, say(.streekVoet))
    wegen = draden.map { draad in
      let meaning = draad.betekenis.isEmpty ? nil : Praatplaat.Zin(tekst: draad.betekenis)
      return Weg(
        tekst: draad.naam, onder: draad.reizen.map { say(.streekDraadIn, say.getal($0)) } ?? "", bij: meaning)
    }
    zinnen = draden.compactMap(\.citaat)
    getallen = monitor.plaatgetallen
  }

  /// The picture, with the same in words below it.
  public func document(on paper: PraatplaatPaper, _ say: Wording) -> Document {
    let picture = StreekplaatSheet(plaat: self, paper: paper, say: say).picture
    let ends = wegen.map { weg in
      Document.Item(weg.tekst, details: [weg.onder, weg.bij?.tekst ?? ""].filter { !$0.isEmpty })
    }
    let lists: [(Phrase, [Document.Item])] = [
      (soort.kopWegen, ends),
      (soort.kopZinnen, zinnen.map { Document.Item($0.tekst, lichtje: $0.lichtje) }),
      (.kopGetallen, getallen.map { Document.Item($0.tekst) }),
    ]
    let words: [Document.Block] = lists.flatMap { head, items in
      [Document.Block].section(2, say(head), .list(items))
    }
    return Document(
      title: titel, meta: [onderwerp, stand, voet].filter { !$0.isEmpty },
      blocks: [.figure(Document.Figure(picture, isSheet: true))] + words)
  }
}

extension Monitor {
  /// The children on a journey in these days.
  public var opReis: [Identifier] { kinderen.map(\.id) }

  /// Whether there are so few that one knows of whom something is.
  public var isTeKlein: Bool { kinderen.count < max(3, vraag.drempel ?? 3) }

  /// What a picture tells of it: what may be told of children, and meetings.
  var plaatgetallen: [Praatplaat.Zin] {
    let children = verteld(
      Kindertabel([[kinderen.count]], isPerRij: true, isPerKolom: true, kinderen: kinderen.count)
    ).kinderen
    let milestones = (mijlpalentabel?.rijen ?? []).compactMap { row -> Praatplaat.Zin? in
      guard case .getal(let number)? = row.cellen.first, number != .verborgen else { return nil }
      return Praatplaat.Zin(tekst: say(.streekMijlpaal, row.naam, say.getal(number)))
    }
    return [
      Praatplaat.Zin(tekst: say.getal(children) + " " + say(.streekKinderen)),
      Praatplaat.Zin(tekst: String(bijeenkomsten.count) + " " + say(.streekBijeenkomsten)),
    ] + milestones
  }
}
