import Panels
import Screen
import SessionModel

/// What a note carries besides its words, as the note-taker sees it in front of the line.
public struct NoteLabels: Hashable, Sendable {
  /// Whose voice.
  public var stem: Stem?
  /// Which person at the table.
  public var deelnemer: Identifier?
  /// Which theme.
  public var thema: Thema?
  /// Which compartment.
  public var vak: String?
  /// What kind of thing.
  public var soort: Notitie.Soort = .gewoon
  /// Whether eyes lit up.
  public var lichtje = false
  /// Held back from the projector.
  public var achtergehouden = false
  /// Kept as the dream.
  public var droom = false
  /// The line is an afspraak.
  public var afspraak = false

  /// A plain note without a voice.
  public init() {}

  /// The labels that stay for the next note: only the voice does.
  var next: NoteLabels {
    var labels = NoteLabels()
    (labels.stem, labels.deelnemer) = (stem, deelnemer)
    return labels
  }
}

/// The line in which notes are typed: text, labels, prefixes, correction, and what is on its way to disk.
///
/// The words stay in the line until they are durable. What is typed meanwhile comes after them and is kept.
public struct NoteLine: Sendable {
  /// The words.
  public private(set) var editor: LineEditor
  /// What the note will carry.
  public private(set) var labels = NoteLabels()
  /// The note that is being corrected, if any.
  public private(set) var correcting: Identifier?
  /// The name that the next note will get.
  public private(set) var id: Identifier
  /// Whether the row with labels is open.
  public private(set) var isChoosing = false
  /// A paste of several lines, waiting for Enter.
  public private(set) var pasted: [String] = []

  private var isLiteral = false
  private var discarded: Discarded?
  private var recognised: Recognised?
  private var previousSpeaker: (stem: Stem?, deelnemer: Identifier?)?
  private var pending: Pending?

  private struct Recognised: Sendable {
    let typed: String
    let before: NoteLabels
  }

  /// What Esc took out of the line, for as long as nothing else is typed.
  private struct Discarded: Sendable {
    let editor: LineEditor
    let labels: NoteLabels
    let correcting: Identifier?
  }

  private struct Pending: Sendable {
    let ticket: Int
    let text: String
    let id: Identifier
  }

  /// The most bytes of one note.
  public static let limit = 64 * 1024

  /// An empty line, whose note will get this name.
  public init(id: Identifier) {
    self.id = id
    editor = LineEditor(limit: NoteLine.limit)
  }

  /// Whether nothing is typed, chosen or waiting.
  public var isEmpty: Bool { editor.isEmpty && pasted.isEmpty && correcting == nil }
  /// Whether the line is in use: something is in it, on its way, or a sign for it was just typed.
  public var isTouched: Bool { !isEmpty || isChoosing || isPending || recognised != nil }
  /// Whether what is in the line is on its way to disk.
  public var isPending: Bool { pending != nil }

  // MARK: Typing

  /// Takes a key that edits; `false` when it means nothing to a line.
  public mutating func type(_ key: Key, speakers: Speakers) -> Bool {
    let forgiving = recognised
    recognised = nil
    discarded = nil
    switch key {
    case .paste(let text): paste(text)
    case .backspace where forgiving != nil && editor.isEmpty: takeBack(forgiving)
    case .char(let character):
      guard editor.handle(key) else { return editor.isFull }
      if character == " " || character == "\"" { recognise(speakers) }
    default: return editor.handle(key)
    }
    if editor.isEmpty, key != .backspace || forgiving == nil { isLiteral = false }
    return true
  }

  /// A sign at the start of a typed line leaves the line and changes the labels.
  private mutating func recognise(_ speakers: Speakers) {
    guard !isLiteral, correcting == nil, editor.cursor <= 3 else { return }
    let typed = String(editor.text.prefix(editor.cursor))
    let (prefix, rest) = NotePrefix.parse(typed)
    guard !prefix.isEmpty, rest.isEmpty else { return }
    let before = labels
    for _ in 0..<editor.cursor { _ = editor.handle(.backspace) }
    apply(prefix, speakers)
    recognised = Recognised(typed: typed, before: before)
  }

  private mutating func apply(_ prefix: NotePrefix, _ speakers: Speakers) {
    if let stem = prefix.stem { speak(stem: stem, deelnemer: speakers.only(of: stem)) }
    if prefix.soort != .gewoon { labels.soort = prefix.soort }
    labels.lichtje = labels.lichtje || prefix.lichtje
    labels.achtergehouden = labels.achtergehouden || prefix.achtergehouden
    labels.afspraak = labels.afspraak || prefix.afspraak
  }

  /// Backspace right after a recognised sign: it was meant as text.
  private mutating func takeBack(_ recognised: Recognised?) {
    guard let recognised else { return }
    labels = recognised.before
    editor.insert(recognised.typed)
    isLiteral = true
  }

  private mutating func paste(_ text: String) {
    let lines = PastedLine.notes(in: text)
    let whole = lines.joined(separator: " ")
    let fits = editor.byteCount + whole.utf8.count <= NoteLine.limit
    if lines.count > 1, editor.isEmpty || !fits {
      pasted = lines
    } else {
      editor.insert(whole)
    }
  }

  /// Makes the pasted lines one text in the line after all, when a note can be that long.
  public mutating func keepPasteTogether() {
    if editor.insert(pasted.joined(separator: "\n")) { pasted = [] }
  }

  // MARK: Labels

  /// Opens or closes the row with labels; Tab in the open row brings back the previous speaker.
  public mutating func tab() {
    if isChoosing, let previousSpeaker {
      speak(stem: previousSpeaker.stem, deelnemer: previousSpeaker.deelnemer)
    }
    isChoosing.toggle()
  }

  /// Closes the row without a choice.
  public mutating func closeRow() { isChoosing = false }

  /// Takes a label from the row.
  public mutating func choose(_ label: LabelRow.Label) {
    isChoosing = false
    switch label {
    case .deelnemer(let deelnemer): speak(stem: deelnemer.stem, deelnemer: deelnemer.id)
    case .stem(let stem): speak(stem: stem, deelnemer: nil)
    case .niemand: speak(stem: nil, deelnemer: nil)
    case .soort(let soort): labels.soort = labels.soort == soort ? .gewoon : soort
    case .lichtje: labels.lichtje.toggle()
    case .thema(let thema): labels.thema = labels.thema == thema ? nil : thema
    case .vak(let vak): labels.vak = labels.vak == vak ? nil : vak
    case .achtergehouden: labels.achtergehouden.toggle()
    case .droom: labels.droom.toggle()
    case .afspraak: labels.afspraak.toggle()
    }
  }

  private mutating func speak(stem: Stem?, deelnemer: Identifier?) {
    if (stem, deelnemer) != (labels.stem, labels.deelnemer) {
      previousSpeaker = (labels.stem, labels.deelnemer)
    }
    (labels.stem, labels.deelnemer) = (stem, deelnemer)
  }

  // MARK: Keeping

  /// The words as they will be kept.
  public var text: String { CleanText.note(editor.text).trimmed }

  /// Marks the line as on its way to disk under this ticket.
  public mutating func send(ticket: Int) {
    pending = Pending(ticket: ticket, text: editor.text, id: correcting ?? id)
  }

  /// The write of `ticket` ended.
  ///
  /// Durable words leave the line; what was typed after them stays.
  public mutating func settle(_ ticket: Int, kept: Bool, next: Identifier) {
    guard let pending, pending.ticket == ticket else { return }
    self.pending = nil
    guard kept else { return }
    let text = editor.text
    if text.hasPrefix(pending.text) {
      begin(text: String(text.dropFirst(pending.text.count)), next: next)
    } else {
      // The words were changed while they were on their way: what is in the line corrects the kept note.
      correcting = pending.id
      id = next
    }
  }

  /// Takes everything out of the line; `bringBack()` right after it is as if nothing happened.
  public mutating func discard(next: Identifier) {
    let taken = Discarded(editor: editor, labels: labels, correcting: correcting)
    begin(text: "", next: next)
    discarded = taken
  }

  /// Brings back what was just taken out; `false` when nothing was.
  public mutating func bringBack() -> Bool {
    guard let discarded else { return false }
    (editor, labels, correcting) = (discarded.editor, discarded.labels, discarded.correcting)
    self.discarded = nil
    return true
  }

  private mutating func begin(text: String, next: Identifier) {
    editor = LineEditor(text: text, limit: NoteLine.limit)
    labels = labels.next
    correcting = nil
    pasted = []
    isLiteral = false
    id = next
  }

  /// Puts a note back in the line to be corrected.
  public mutating func correct(_ notitie: Notitie) {
    let gegevens = notitie.gegevens
    editor = LineEditor(text: gegevens.tekst, limit: NoteLine.limit)
    correcting = notitie.id
    labels = NoteLabels()
    (labels.stem, labels.deelnemer) = (gegevens.stem, gegevens.deelnemer)
    (labels.thema, labels.vak, labels.soort) = (gegevens.thema, gegevens.vak, gegevens.soort)
    (labels.lichtje, labels.achtergehouden) = (gegevens.lichtje, gegevens.achtergehouden)
  }

  // MARK: Drafts

  /// The labels as a draft keeps them.
  public var draftFields: [String: String] {
    var fields: [String: String] = [:]
    fields["stem"] = labels.stem?.rawValue
    fields["deelnemer"] = labels.deelnemer?.text
    fields["thema"] = labels.thema?.rawValue
    fields["vak"] = labels.vak
    fields["soort"] = labels.soort.rawValue
    if labels.lichtje { fields["lichtje"] = "ja" }
    if labels.achtergehouden { fields["achtergehouden"] = "ja" }
    if labels.droom { fields["droom"] = "ja" }
    if labels.afspraak { fields["afspraak"] = "ja" }
    fields["verbetert"] = correcting?.text
    return fields
  }

  /// Takes a draft up again where it was left.
  public mutating func adopt(_ draft: DraftContent) {
    editor = LineEditor(text: draft.text, limit: NoteLine.limit)
    id = draft.id
    labels = NoteLabels()
    labels.stem = draft.fields["stem"].flatMap(Stem.init(rawValue:))
    labels.deelnemer = draft.fields["deelnemer"].flatMap { Identifier($0) }
    labels.thema = draft.fields["thema"].flatMap(Thema.init(rawValue:))
    labels.vak = draft.fields["vak"]
    labels.soort = draft.fields["soort"].flatMap(Notitie.Soort.init(rawValue:)) ?? .gewoon
    labels.lichtje = draft.fields["lichtje"] != nil
    labels.achtergehouden = draft.fields["achtergehouden"] != nil
    labels.droom = draft.fields["droom"] != nil
    labels.afspraak = draft.fields["afspraak"] != nil
    correcting = draft.fields["verbetert"].flatMap { Identifier($0) }
  }
}

/// A line of a pasted or imported list.
public enum PastedLine {
  /// The notes in a pasted text: a line each, without bullets; one that is too long for a note in parts.
  static func notes(in text: String) -> [String] {
    CleanText(text, limit: .max).text.split(separator: "\n")
      .map { withoutBullet(String($0)) }.filter { !$0.isEmpty }.flatMap(parts)
  }

  /// The line in parts that fit in a note, cut between words where there are any.
  public static func parts(of line: String) -> [String] {
    var (parts, rest) = ([String](), line[...])
    while rest.utf8.count > NoteLine.limit {
      var end = rest.startIndex
      var (bytes, lastSpace) = (0, rest.startIndex)
      while end < rest.endIndex, bytes + rest[end].utf8.count <= NoteLine.limit {
        if rest[end] == " " { lastSpace = end }
        bytes += rest[end].utf8.count
        end = rest.index(after: end)
      }
      if lastSpace > rest.startIndex { end = lastSpace }
      guard end > rest.startIndex else { break }
      parts.append(rest[..<end].trimmed)
      rest = rest[end...]
    }
    return parts + [rest.trimmed].filter { !$0.isEmpty }
  }

  /// The line without the sign or number that lists begin with.
  static func withoutBullet(_ line: String) -> String {
    let text = line.trimmed
    for bullet in ["-", "*", "•", "–", "·", "▪", "o"] where text.hasPrefix(bullet + " ") {
      return text.dropFirst(2).trimmed
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    if (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") {
      return rest.dropFirst(2).trimmed
    }
    return text
  }
}
