import SessionModel
import Wording

// A report that is read through with those it is about: how far it is, and what they said beside it.

extension AudienceReport {
  /// The round of the text that was last laid down for this reader in this form.
  private var ronde: Correctie.Ronde? {
    source.correcties.ronde(voor: audience.rawValue, vorm: form.rawValue)
  }

  /// The mark of what is told now.
  public var merk: String { Correctie.merk(of: told) }

  /// How many things there are of which something can be said.
  public var punten: Int { told.map(\.punten).reduce(0, +) }

  /// What was laid down of it: which text, whether that is still what is told, and whether it was settled.
  public var neergelegd: (versie: Int, isZelfde: Bool, isVastgesteld: Bool)? {
    ronde.map { ($0.versie, $0.concept.correctie.merk == merk, $0.vastgesteld != nil) }
  }

  /// Something in this round, of this reader and this form.
  ///
  /// - Parameters:
  ///   - dag: the day somebody said so, where that is not today.
  ///   - punt: what in the text it is about.
  public func correctie(
    _ wat: Correctie.Wat, dag: Day? = nil, wie: String = "", punt: Int? = nil, tekst: String = ""
  ) -> Correctie {
    // What is said is said of the text that lies there, also when another would be made now.
    let lies = wat == .concept ? nil : ronde?.concept.correctie.merk
    return Correctie(
      wat, voor: audience.rawValue, vorm: form.rawValue, merk: lies ?? merk, dag: dag, wie: wie, punt: punt,
      tekst: tekst)
  }

  /// How far it is.
  var stand: String { stand(of: ronde == nil ? [] : told) }

  func stand(of told: [Document.Block]) -> String {
    guard let ronde else { return laatsteDag.map { say(.conceptVan, say.longDate($0)) } ?? say(.concept) }
    let isSame = ronde.concept.correctie.merk == Correctie.merk(of: told)
    guard let settled = ronde.vastgesteld else {
      let words = say(.conceptVersie, String(ronde.versie), day(of: ronde.concept))
      return isSame ? words : say(.daarnaGewijzigd, words)
    }
    let words =
      settled.correctie.wie.isEmpty
      ? say(.vastgesteldOp, day(of: settled)) : say(.vastgesteldDoor, day(of: settled), settled.correctie.wie)
    return isSame ? words : say(.naVaststelling, words)
  }

  private func day(of said: Correctie.Gezegd) -> String {
    say.longDate(said.correctie.dag ?? clock.read(said.moment).day)
  }

  /// What is told with what was said beside it: where it stands while the text is the same, else at the end.
  func read(_ told: [Document.Block], isNumbered: Bool) -> [Document.Block] {
    guard let ronde, audience != .leren else { return isNumbered ? told.numbered([:], say) : told }
    let isSame = ronde.concept.correctie.merk == Correctie.merk(of: told)
    let beside = isSame ? ronde.reacties.filter { $0.correctie.punt != nil } : []
    let apart = isSame ? ronde.reacties.filter { $0.correctie.punt == nil } : ronde.reacties
    let lines = Dictionary(grouping: beside) { $0.correctie.punt ?? 0 }.mapValues { said in
      said.map { line($0, withCode: isNumbered) }
    }
    let items = (apart + ronde.eerder).map { said in
      let place = said.correctie.punt.map { [say(.reactieBijPunt, String($0))] } ?? []
      let code = isNumbered ? [say(.codeIs, said.id.code)] : []
      return Document.Item(
        said.correctie.tekst, by: said.correctie.wie, details: [day(of: said)] + place + code)
    }
    let woven = isNumbered ? told.numbered(lines, say) : told.woven(lines)
    return woven + .section(2, say(.kopReacties), .list(items))
  }

  private func line(_ said: Correctie.Gezegd, withCode: Bool) -> String {
    let words = say(.reactieVan, said.correctie.wie, said.correctie.tekst)
    return withCode ? say(.kopMetCode, words, said.id.code) : words
  }
}

extension [Correctie.Gezegd] {
  /// How far the reports of a stream are that were read through together, one line each, and which of them would be another
  /// now.
  func standen(_ clock: WallClock, _ say: Wording, of stream: StreamID, _ nu: VerslagNu) -> [String] {
    rondes.map { ronde in
      let day = { (said: Correctie.Gezegd) in
        say.longDate(said.correctie.dag ?? clock.read(said.moment).day)
      }
      let (words, since): (String, Phrase) =
        ronde.vastgesteld.map { (say(.vastgesteldOp, day($0)), .naVaststelling) }
        ?? (say(.conceptVersie, String(ronde.versie), day(ronde.concept)), .daarnaGewijzigd)
      let state = nu.isAnders(ronde, of: stream) ? say(since, words) : words
      return say(.rondeVan, ronde.concept.correctie.vorm, ronde.concept.correctie.voor, state)
    }
  }
}

extension VerslagNu {
  /// What the reports would be of this journey and of these of its talks, or of one talk that is of none.
  public init(casus: Casus?, sessies: [Sessie], clock: WallClock, say: Wording) {
    self.init { stream, correctie in
      // Of a reader or a form that only a newer program knows nobody can tell.
      guard let voor = Audience(rawValue: correctie.voor), let vorm = ReportForm(rawValue: correctie.vorm)
      else {
        return nil
      }
      switch stream.kind {
      case .casus:
        return casus.map {
          AudienceReport(casus: $0, sessies: sessies, for: voor, as: vorm, clock: clock, say: say).merk
        }
      case .sessie:
        guard let sessie = sessies.first(where: { $0.id == stream.id }) else { return nil }
        let own = sessie.begin?.casus == casus?.id ? casus : nil
        // Of a talk about another journey its report is not told with this one.
        guard own != nil || sessie.begin?.casus == nil else { return nil }
        var later: [Sessie] = []
        // What was given to a network later keeps its own afspraken.
        if let own, own.soort == .netwerk {
          later = sessies.about(own).filter { $0.begin?.casus == nil }.reversed()
        }
        return AudienceReport(
          sessie: sessie, casus: own, eerder: later, for: voor, as: vorm, clock: clock, say: say
        ).merk
      case .huis: return nil
      }
    }
  }
}

extension Correctie {
  /// The mark of what is told: of its words, however they are set.
  static func merk(of told: [Document.Block]) -> String {
    merk(of: told.flatMap(\.zegt).joined(separator: "\n"))
  }
}

extension Document.Block {
  /// How many things of it something can be said of.
  var punten: Int {
    switch self {
    case .paragraph, .quote: 1
    case .items(let items, _): items.count
    case .table(let table): table.rows.count
    case .heading, .figure, .terms, .rule: 0
    }
  }

  /// All that it says.
  fileprivate var zegt: [String] {
    switch self {
    case .heading(_, let text), .paragraph(let text): [text]
    case .quote(let quote): [quote.text, quote.by ?? ""]
    case .items(let items, _): items.flatMap { [$0.text, $0.by ?? ""] + $0.details }
    case .table(let table): table.headers + table.rows.joined()
    case .terms(let terms): terms.flatMap { [$0.word, $0.meaning] }
    case .figure, .rule: []
    }
  }
}

extension [Document.Block] {
  /// With what was said beside each thing, by its number.
  fileprivate func woven(_ lines: [Int: [String]]) -> [Document.Block] {
    guard !lines.isEmpty else { return self }
    return beside(lines) { $1 }
  }

  /// The same with its number before each thing.
  fileprivate func numbered(_ lines: [Int: [String]], _ say: Wording) -> [Document.Block] {
    beside(lines) { say(.puntMetNummer, String($0), $1) }
  }

  private func beside(
    _ lines: [Int: [String]], _ word: (Int, String) -> String
  ) -> [Document.Block] {
    var last = 0
    return flatMap { block -> [Document.Block] in
      let first = last + 1
      last += block.punten
      let said = { (number: Int) in lines[number] ?? [] }
      let below = { (number: Int) in said(number).map { Document.Block.paragraph($0) } }
      switch block {
      case .paragraph(let text): return [.paragraph(word(first, text))] + below(first)
      case .quote(var quote):
        quote.text = word(first, quote.text)
        return [.quote(quote)] + below(first)
      case .items(let items, let numbered):
        let all = items.enumerated().map { index, item in
          var item = item
          item.text = word(first + index, item.text)
          item.details += said(first + index)
          return item
        }
        return [.items(all, numbered: numbered)]
      case .table(var table):
        table.rows = table.rows.enumerated().map { index, row in
          row.isEmpty ? row : [word(first + index, row[0])] + row.dropFirst()
        }
        table.notes += table.rows.indices.flatMap { said(first + $0) }
        return [.table(table)]
      case .heading, .figure, .terms, .rule: return [block]
      }
    }
  }
}
