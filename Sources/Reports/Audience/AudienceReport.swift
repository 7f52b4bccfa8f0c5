import SessionModel
import Wording

/// A report for one kind of reader: what that reader gets of what there is to tell, in the order of its form.
public struct AudienceReport {
  /// What is told, as it may be seen where it is read.
  let source: any ReportSource
  /// The same as anybody who works with them sees it: what may be counted where it may not be told.
  let counted: any ReportSource
  let audience: Audience
  let form: ReportForm
  /// Whether a dream was kept, so that what was dreamt aloud besides stands with what was said: asked for each note.
  let isDreamKept: Bool
  let clock: WallClock
  let say: Wording
  var shares: Shares { Shares(audience) }

  /// The report of a session, for one kind of reader.
  ///
  /// - Parameter eerder: sessions that were given to its traject later, and keep their afspraken themselves.
  public init(
    sessie: Sessie, casus: Casus?, eerder: [Sessie] = [], for audience: Audience,
    as form: ReportForm = .verslag,
    clock: WallClock, say: Wording
  ) {
    self.init(for: audience, as: form, clock, say) {
      SessieVerslag(sessie: sessie, casus: casus, at: $0, eerder: eerder, clock: clock, say: say)
    }
  }

  /// The report of a journey with those of these sessions that are about it, the newest of them first.
  public init(
    casus: Casus, sessies: [Sessie], for audience: Audience, as form: ReportForm = .verslag, clock: WallClock,
    say: Wording
  ) {
    self.init(for: audience, as: form, clock, say) {
      CasusVerslag(casus: casus, sessies: sessies, at: $0, clock: clock, say: say)
    }
  }

  private init(
    for audience: Audience, as form: ReportForm, _ clock: WallClock, _ say: Wording,
    of source: (Zicht.Plaats) -> any ReportSource
  ) {
    (self.audience, self.form, self.clock, self.say) = (audience, form, clock, say)
    self.source = source(audience.plaats)
    counted = audience.plaats == .verslag ? self.source : source(.verslag)
    isDreamKept = !self.source.droom.isEmpty
  }

  /// What the report says, with what was said beside it.
  public var document: Document { document(isNumbered: false) }

  /// What the report says, with a number before each thing of which something can be said.
  public var correctieblad: Document { document(isNumbered: true) }

  /// What is told, without what was said beside it since: this is what is laid down.
  var told: [Document.Block] {
    let parts = form.parts.flatMap(blocks)
    let empty = Document.Block.paragraph(say(audience == .leren ? .nietsOmVanTeLeren : .nietsVoorDezeVorm))
    return parts.isEmpty ? [empty] : parts
  }

  private func document(isNumbered: Bool) -> Document {
    let told = told
    var document = Document(title: title, meta: head(of: told), blocks: read(told, isNumbered: isNumbered))
    if audience != .leren { document.status = stand(of: told) }
    if audience == .gezin {
      document.layout = .large
      document.blocks += document.explained(say)
    }
    // Whoever reads it has to know that it is not whole.
    if source.onbekend > 0 {
      document.blocks.append(.paragraph(say.count(source.onbekend, .eenOnbekend, .meerOnbekend)))
    }
    return document
  }

  // MARK: Head

  private var title: String {
    if audience == .leren { return say(source is SessieVerslag ? .leerTitelSessie : .leerTitelReis) }
    let of = source.alias.isEmpty ? source.titel : source.alias
    return switch form {
    case .verslag: source.lezingen.isEmpty || source is CasusVerslag ? source.titel : named(source.titel)
    case .reis: say(.vormReis, of)
    case .ontwikkelplan: say(.vormOntwikkelplan, of)
    case .werkafspraken: say(.vormWerkafspraken, of)
    }
  }

  private func named(_ titel: String) -> String {
    source.alias.isEmpty ? titel : [titel, source.alias].joined(separator: " · ")
  }

  /// For whom it is and how far it is; then when and where.
  private func head(of told: [Document.Block]) -> [String] {
    guard audience != .leren else {
      let last = laatsteDag
      let quarter = last.map { say(.kwartaal, String(($0.month + 2) / 3), String($0.year)) }
      return [say(.voorLeren)] + (quarter.map { [$0] } ?? [])
    }
    let state = stand(of: told)
    let krijgt = source.krijgt.isEmpty ? [] : [say(.verslagKrijgt, source.krijgt)]
    return [[say(.name(of: audience)), state].joined(separator: " · ")] + source.plaatsEnTijd + krijgt
  }

  /// The day of the last thing that it tells.
  var laatsteDag: Day? { counted.lezingen.compactMap(\.einde).max().map { clock.read($0).day } }

  // MARK: Parts

  private func blocks(_ part: ReportPart) -> [Document.Block] {
    switch part {
    case .droom: dream
    case .gezegd: said
    case .watWerkt: works
    case .gekozen: chosen
    case .afspraken: promises
    case .volgendeStop: nextStop
    case .schalen: marks
    case .beraad: weighing
    case .mijlpalen: milestones
    case .oogst: harvest
    case .open: open
    case .mensen: people
    case .verloop: record
    case .tijdlijn: audience == .leren ? [] : source.tijdlijn
    case .verschil: difference
    case .middelen: means
    case .nodig: needs
    case .kijkmomenten: meetings
    case .punten: points
    }
  }
}

extension Phrase {
  /// For whom a report is, as its head says it.
  static func name(of audience: Audience) -> Phrase {
    switch audience {
    case .gezin: .voorGezin
    case .netwerk: .voorNetwerk
    case .dossier: .voorDossier
    case .leren: .voorLeren
    case .eigen: .voorEigen
    }
  }
}

extension Document {
  /// The words of the field that stand in it, each with what it means, in the order in which they stand there.
  func explained(_ say: Wording) -> [Block] {
    let text = words
    let found = Vakwoord.alle.compactMap { known in
      text.place(ofWord: known.woord).map { (place: $0, word: known) }
    }
    let terms = found.sorted { $0.place < $1.place }.map { Term($0.word.woord, say($0.word.uitleg)) }
    return terms.isEmpty ? [] : .section(2, say(.kopWoorden), [.terms(terms)])
  }

  /// All that it says.
  private var words: String {
    ([title] + meta + blocks.flatMap(\.words)).joined(separator: "\n")
  }
}

extension Document.Block {
  fileprivate var words: [String] {
    switch self {
    case .heading(_, let text), .paragraph(let text): [text]
    case .quote(let quote): [quote.text]
    case .items(let items, _): items.flatMap { [$0.text] + $0.details }
    case .table(let table): table.headers + table.rows.joined()
    case .figure, .terms, .rule: []
    }
  }
}

extension String {
  /// How far in it a word stands by itself; `nil` where it does not.
  ///
  /// An abbreviation counts as it is written: "so" is a word of everybody.
  fileprivate func place(ofWord word: String) -> Int? {
    let isAbbreviation = word.allSatisfy { $0.isUppercase || $0.isNumber }
    let (text, wanted) =
      isAbbreviation
      ? (Array(utf8), Array(word.utf8)) : (Array(lowercased().utf8), Array(word.lowercased().utf8))
    guard wanted.count <= text.count else { return nil }
    let isLetter = { (byte: UInt8) in
      byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
    return (0...(text.count - wanted.count)).first { start in
      let end = start + wanted.count
      guard text[start..<end].elementsEqual(wanted) else { return false }
      return (start == 0 || !isLetter(text[start - 1])) && (end == text.count || !isLetter(text[end]))
    }
  }
}
