import Acts
import Panels
import Screen
import SessionModel
import Text

/// The line in which notes are typed: text, labels, prefixes, correction, and what is on its way to disk.
///
/// The words stay in the line until they are durable. What is typed meanwhile comes after them and is kept.
public struct NoteLine: Sendable {
  /// The words.
  public private(set) var editor: LineEditor
  /// What the note will carry.
  public private(set) var labels = Kenmerken()
  /// The note that is being corrected, if any.
  public private(set) var correcting: Identifier?
  /// The name that the next note will get.
  public private(set) var id: Identifier
  /// Whether the row with labels is open.
  public private(set) var isChoosing = false
  /// A paste of several lines, waiting for Enter.
  public private(set) var pasted: [String] = []
  /// Those lines as they are kept.
  var pastedNotes: [String] { pasted.map { CleanText.note($0) } }

  /// The signs that left this line.
  private var signs = Kenmerken()
  private var isLiteral = false
  private var discarded: Discarded?
  private var recognised: Recognised?
  private var previousSpeaker: Speaking?
  /// Who spoke before a note was put back to be corrected, and goes on after it.
  private var speakerBefore: Speaking?
  private var pending: Pending?
  /// The words that could not be kept, for as long as they are left as they were.
  private var refused: String?
  /// Whether more was typed while the line was on its way: each of its rows is a note.
  public private(set) var hasRows = false
  /// Which of those rows begin with signs that still have to be read.
  private var unread = Unread.none

  private typealias Speaking = (stem: Stem?, deelnemer: Identifier?)

  private enum Unread: String, Sendable { case none, behind, all }

  private struct Recognised: Sendable {
    let typed: String
    let labels: Kenmerken
    let signs: Kenmerken
    let previousSpeaker: Speaking?
  }

  /// What was taken out of the line at once, for as long as nothing else is typed.
  private struct Discarded: Sendable {
    let editor: LineEditor
    let labels: Kenmerken
    let correcting: Identifier?
    let pasted: [String]
    let signs: Kenmerken
    let hasRows: Bool
    let unread: Unread
  }

  private struct Pending: Sendable {
    let ticket: Int
    let text: String
    let id: Identifier
  }

  /// An empty line, whose note will get this name.
  public init(id: Identifier) {
    self.id = id
    editor = LineEditor(limit: CleanText.noteLimit)
  }

  /// Whether nothing is typed, chosen or waiting.
  public var isEmpty: Bool { editor.isEmpty && pasted.isEmpty && correcting == nil }
  /// Whether it is one line of words without any sign, that mends nothing.
  var isPlain: Bool {
    pasted.isEmpty && !hasRows && correcting == nil && !isLiteral
      && labels.alle.allSatisfy { $0.toets == nil }
  }
  /// Whether the line is in use: something is in it, on its way, or a sign for it was just typed.
  public var isTouched: Bool { !isEmpty || isChoosing || isPending || recognised != nil }
  /// Whether what is in the line is on its way to disk.
  public var isPending: Bool { pending != nil }

  // MARK: Typing

  /// Takes a key that edits; `false` when it means nothing to a line.
  public mutating func type(_ key: Key, speakers: Speakers) -> Bool {
    let forgiving = recognised
    let before = !editor.isEmpty && NoteLine.empties(key) ? snapshot : nil
    switch key {
    case .paste(let text): paste(text)
    case .backspace where forgiving != nil && editor.cursor == 0: takeBack(forgiving)
    case .char(let character):
      beginRow()
      guard editor.handle(key) else { return editor.isFull }
      recognised = nil
      if character == " " || character == "\"" { recognise(speakers) }
    default:
      guard editor.handle(key) else { return false }
    }
    if case .char = key {} else { recognised = nil }
    if editor.isEmpty, key != .backspace || forgiving == nil { isLiteral = false }
    discarded = editor.isEmpty ? before : nil
    return true
  }

  /// Whether a key takes out more than a character, so that one may want it back at once.
  private static func empties(_ key: Key) -> Bool {
    [.ctrl("u"), .ctrl("k"), .ctrl("w"), .altBackspace, .ctrlBackspace, .ctrlDelete, .alt("d")].contains(key)
  }

  private var snapshot: Discarded {
    Discarded(
      editor: editor, labels: labels, correcting: correcting, pasted: pasted, signs: signs, hasRows: hasRows,
      unread: unread)
  }

  /// What is typed behind words that are on their way, or could not be kept, stands on a row of its own.
  private mutating func beginRow() {
    guard let waiting = pending?.text ?? refused, editor.cursor == editor.count,
      editor.byteCount == waiting.utf8.count
    else { return }
    hasRows = editor.insert("\n") || hasRows
    unread = .behind
    refused = nil
  }

  /// Ends the row that is typed while others are on their way.
  public mutating func endRow() {
    guard let pending, editor.byteCount > pending.text.utf8.count + 1 else { return }
    editor.move(to: editor.count)
    guard editor.characterBeforeCursor != "\n" else { return }
    hasRows = editor.insert("\n") || hasRows
  }

  /// A sign at the start of a typed line leaves the line and changes the labels.
  private mutating func recognise(_ speakers: Speakers) {
    guard !isLiteral, correcting == nil, pending == nil, !hasRows, editor.cursor <= 4 else { return }
    let typed = String(editor.text.prefix(editor.cursor))
    if let literal = NotePrefix.literal(typed) {
      replaceStart(by: literal)
      isLiteral = true
      return
    }
    let (prefix, rest) = NotePrefix.signs(typed)
    guard !prefix.isEmpty, rest.isEmpty, signs.isExtended(by: prefix) else { return }
    recognised = Recognised(typed: typed, labels: labels, signs: signs, previousSpeaker: previousSpeaker)
    replaceStart(by: "")
    apply(prefix, speakers)
  }

  /// What stands before the cursor becomes this.
  ///
  /// A line with nothing else in it forgets that a sign was ever in it.
  private mutating func replaceStart(by text: String) {
    if editor.cursor == editor.count { return editor = LineEditor(text: text, limit: CleanText.noteLimit) }
    for _ in 0..<editor.cursor { _ = editor.handle(.backspace) }
    editor.insert(text)
  }

  private mutating func apply(_ prefix: Kenmerken, _ speakers: Speakers) {
    signs.extend(by: prefix)
    if let stem = prefix.stem { speak(stem: stem, deelnemer: speakers.only(of: stem)) }
    labels.extend(by: prefix)
  }

  /// Backspace right after a recognised sign: it was meant as text.
  private mutating func takeBack(_ recognised: Recognised?) {
    guard let recognised else { return }
    (labels, signs, previousSpeaker) = (recognised.labels, recognised.signs, recognised.previousSpeaker)
    editor.insert(recognised.typed)
    isLiteral = true
  }

  private mutating func paste(_ text: String) {
    let lines = PastedLine.notes(in: text)
    let whole = lines.count > 1 ? lines.joined(separator: " ") : PastedLine.line(in: text)
    let fits = editor.byteCount + whole.utf8.count < CleanText.noteLimit
    if lines.count > 1, editor.isEmpty || !fits {
      pasted = lines
    } else {
      beginRow()
      unread = .none
      editor.insert(editor.isEmpty ? ActLine.escaped(whole) : whole)
    }
  }

  /// Puts another paste behind the one that waits for Enter.
  public mutating func pasteMore(_ text: String) { pasted += PastedLine.notes(in: text) }

  /// Makes the pasted lines one text in the line after all; `false` when no note can be that long.
  public mutating func keepPasteTogether() -> Bool {
    let whole = (editor.isEmpty ? "" : "\n") + pasted.joined(separator: "\n")
    guard editor.insert(whole) else { return false }
    pasted = []
    return true
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
    case .spreker(let stem, let deelnemer): speak(stem: stem, deelnemer: deelnemer)
    case .kenmerk(let kenmerk): labels.toggle(kenmerk)
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
  public var text: String {
    let text = ActLine.literal(CleanText.note(editor.text)).trimmed
    return labels.soort == .citaat && correcting == nil ? NotePrefix.withoutClosingQuote(text) : text
  }

  /// The rows of a line in which was typed ahead, each with its own labels.
  public func rows(_ speakers: Speakers) -> [(labels: Kenmerken, text: String)] {
    var line = self
    return CleanText.note(editor.text).split(separator: "\n").enumerated().compactMap { index, row in
      if index > 0 { line.begin(text: "", next: id) }
      let isUnread = unread == .all || unread == .behind && index > 0
      line.take(row: String(row), isUnread: isUnread, speakers)
      return line.text.isEmpty ? nil : (line.labels, line.text)
    }
  }

  /// Whether one of those rows will be held back: its sign is still among its words.
  func rowIsHeldBack(_ speakers: Speakers) -> Bool {
    unread != .none && rows(speakers).contains(where: \.labels.achtergehouden)
  }

  /// Takes a row as if it were typed now.
  private mutating func take(row: String, isUnread: Bool, _ speakers: Speakers) {
    var text = row
    if isUnread {
      let (prefix, rest) = NotePrefix.signs(row)
      apply(prefix, speakers)
      text = NotePrefix.literal(row) ?? String(rest)
    }
    editor = LineEditor(text: text, limit: CleanText.noteLimit)
  }

  /// Marks the line as on its way to disk under this ticket.
  public mutating func send(ticket: Int) {
    pending = Pending(ticket: ticket, text: pasted.isEmpty ? editor.text : "", id: correcting ?? id)
  }

  /// The write of `ticket` ended.
  ///
  /// Durable words leave the line; what was typed after them stays.
  public mutating func settle(_ ticket: Int, kept: Bool, next: Identifier) {
    guard let pending, pending.ticket == ticket else { return }
    self.pending = nil
    guard kept else {
      refused = pending.text.isEmpty ? nil : pending.text
      return
    }
    let text = editor.text
    if text.hasPrefix(pending.text) {
      let isAhead = hasRows && unread == .behind
      begin(text: String(text.dropFirst(pending.text.count).drop { $0 == "\n" }), next: next)
      if isAhead, !editor.isEmpty { (hasRows, unread) = (true, .all) }
    } else if text.isEmpty {
      begin(text: "", next: next)
    } else {
      // The words were changed while they were on their way: what is in the line corrects the kept note.
      correcting = pending.id
      id = next
    }
  }

  /// Whether a row that was typed ahead is an act; acts are not done together with notes.
  var hidesAct: Bool {
    hasRows && editor.text.split(separator: "\n").contains { ActLine.typed(in: String($0)) != nil }
  }

  /// Empties the line after an act that was typed in it.
  public mutating func finish(next: Identifier) { begin(text: "", next: next) }

  /// Takes everything out of the line; `bringBack()` right after it is as if nothing happened.
  public mutating func discard(next: Identifier) {
    let taken = snapshot
    begin(text: "", next: next)
    discarded = taken
  }

  /// Brings back what was just taken out; `false` when nothing was.
  public mutating func bringBack() -> Bool {
    guard let discarded else { return false }
    (editor, labels, correcting) = (discarded.editor, discarded.labels, discarded.correcting)
    (pasted, signs) = (discarded.pasted, discarded.signs)
    (hasRows, unread) = (discarded.hasRows, discarded.unread)
    self.discarded = nil
    return true
  }

  /// Puts words in the line that were typed elsewhere.
  public mutating func takeOver(_ text: String) {
    if !editor.isEmpty { editor.insert("\n") }
    editor.insert(text)
  }

  /// Gives the next note another name: this one was used.
  public mutating func rename(_ next: Identifier) { id = next }

  /// Forgets a compartment that the step of now does not have.
  public mutating func keep(vakken: [Vak]) {
    if let vak = labels.vak, correcting == nil, !vakken.contains(vak) { labels.vak = nil }
  }

  /// Forgets what could be typed again: something else was undone since.
  public mutating func forgetHistory() { editor.forgetHistory() }

  private mutating func begin(text: String, next: Identifier) {
    editor = LineEditor(text: text, limit: CleanText.noteLimit)
    labels = labels.next
    if let speakerBefore { (labels.stem, labels.deelnemer) = speakerBefore }
    (correcting, speakerBefore, signs) = (nil, nil, Kenmerken())
    pasted = []
    isLiteral = false
    (hasRows, unread, refused) = (false, .none, nil)
    id = next
  }

  /// Puts a note back in the line to be corrected.
  public mutating func correct(_ notitie: Notitie) {
    let gegevens = notitie.gegevens
    editor = LineEditor(text: ActLine.escaped(gegevens.tekst), limit: CleanText.noteLimit)
    correcting = notitie.id
    speakerBefore = (labels.stem, labels.deelnemer)
    labels = gegevens.kenmerken
    // A line has no row and no group.
    (labels.rij, labels.groep) = (nil, nil)
  }

  // MARK: Drafts

  /// The labels as a draft keeps them.
  public var draftFields: [String: String] {
    var fields = labels.fields
    fields["verbetert"] = correcting?.text
    if hasRows { fields["regels"] = unread.rawValue }
    if !pasted.isEmpty { fields["regel"] = editor.text }
    return fields
  }

  /// The words as a draft keeps them.
  public var draftText: String { pasted.isEmpty ? editor.text : pasted.joined(separator: "\n") }

  /// Takes up the words of an afspraak whose fields were being filled in.
  public mutating func adopt(_ draft: DraftContent, asAfspraak wat: String) {
    editor = LineEditor(text: wat, limit: CleanText.noteLimit)
    (id, labels) = (draft.id, Kenmerken())
    labels.afspraak = true
  }

  /// Takes a draft up again where it was left.
  public mutating func adopt(_ draft: DraftContent) {
    editor = LineEditor(text: draft.fields["regel"] ?? draft.text, limit: CleanText.noteLimit)
    pasted = draft.fields["regel"] == nil ? [] : draft.text.split(separator: "\n").map(String.init)
    unread = draft.fields["regels"].flatMap(Unread.init(rawValue:)) ?? .none
    hasRows = draft.fields["regels"] != nil
    id = draft.id
    labels = Kenmerken(fields: draft.fields)
    correcting = draft.fields["verbetert"].flatMap { Identifier($0) }
  }
}
