import Acts
import Panels
import Screen
import SessionModel
import Text

/// The line in which notes are typed: its words, what Tab put to it, a correction, and what is on its way to disk.
///
/// The words stay in the line as they were typed until they are durable; what they are is read at Enter. What is typed
/// meanwhile comes after them and is kept.
public struct NoteLine: Sendable {
  /// The words.
  public private(set) var editor: LineEditor
  /// What the note will carry besides what its words say: who speaks, and what Tab put to it.
  public private(set) var labels = Kenmerken()
  /// What is being corrected, if anything.
  private(set) var correcting: Correction?
  /// The name that the next note will get.
  public private(set) var id: Identifier
  /// Whether more was typed while the line was on its way: each of its rows is a note.
  public private(set) var hasRows = false

  private var previousSpeaker: Speaking?
  /// Who spoke before a note was put back to be corrected, and goes on after it.
  private var speakerBefore: Speaking?
  private var pending: Pending?
  /// The words that could not be kept, for as long as they are left as they were.
  private var refused: String?

  private typealias Speaking = (stem: Stem?, deelnemer: Identifier?)

  /// What is put back in the line to be mended.
  struct Correction: Sendable {
    /// What it replaces.
    let kept: Kept
    /// The words as they were put back.
    let words: String
    /// The note whose words these are; `nil` for an act.
    ///
    /// Kept beside what it replaces: looked up there, through an optional, the optimizer of Swift 6.3 fails on it.
    let notitie: Identifier?

    init(kept: Kept, words: String) { (self.kept, self.words, notitie) = (kept, words, kept.notitie) }
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

  /// Whether nothing is typed or mended.
  public var isEmpty: Bool { editor.isEmpty && correcting == nil }
  /// Whether it is one line of words that mends nothing, to which Tab put nothing.
  var isPlain: Bool { !hasRows && correcting == nil && labels.alle.allSatisfy { $0.toets == nil } }
  /// Whether what is in the line is on its way to disk.
  public var isPending: Bool { pending != nil }
  /// Whether a correction changed nothing yet.
  var isUnchanged: Bool { correcting.map { $0.words == editor.text } ?? false }

  // MARK: Typing

  /// Takes a key that edits; `false` when it means nothing to a line.
  mutating func type(_ key: Key) -> Bool {
    if case .char = key {
      beginRow()
      return editor.handle(key) || editor.isFull
    }
    return editor.handle(key)
  }

  /// Whether a key takes out more than a character, so that one may want it back at once.
  static func empties(_ key: Key) -> Bool {
    [.ctrl("u"), .ctrl("k"), .ctrl("w"), .altBackspace, .ctrlBackspace, .ctrlDelete, .alt("d")].contains(key)
  }

  /// Puts words in the line that were pasted; they are words there, whatever they look like.
  mutating func paste(_ text: String, in place: LinePlace) {
    beginRow()
    editor.insert(editor.isEmpty ? LineReading.literal(text, in: place) : text)
  }

  /// What is typed behind words that are on their way, or could not be kept, stands on a row of its own.
  private mutating func beginRow() {
    guard let waiting = pending?.text ?? refused, editor.cursor == editor.count,
      editor.byteCount == waiting.utf8.count
    else { return }
    hasRows = editor.insert("\n") || hasRows
    refused = nil
  }

  /// Ends the row that is typed while others are on their way.
  mutating func endRow() {
    guard let pending, editor.byteCount > pending.text.utf8.count + 1 else { return }
    editor.move(to: editor.count)
    guard editor.characterBeforeCursor != "\n" else { return }
    hasRows = editor.insert("\n") || hasRows
  }

  /// Puts words in the line that were typed elsewhere.
  mutating func takeOver(_ text: String) {
    if !editor.isEmpty { hasRows = editor.insert("\n") || hasRows }
    editor.insert(text)
  }

  /// Puts the cursor at the beginning or at the end.
  mutating func moveCursor(toEnd: Bool) { editor.move(to: toEnd ? editor.count : 0) }

  /// Forgets what could be typed again: something else was undone since.
  mutating func forgetHistory() { editor.forgetHistory() }

  // MARK: Labels

  /// Takes a label from the row.
  mutating func choose(_ label: LabelRow.Label) {
    switch label {
    case .spreker(let stem, let deelnemer): speak(stem: stem, deelnemer: deelnemer)
    case .kenmerk(let kenmerk): labels.toggle(kenmerk)
    }
  }

  /// Has who spoke before speak again.
  mutating func speakAgain() {
    if let previousSpeaker { speak(stem: previousSpeaker.stem, deelnemer: previousSpeaker.deelnemer) }
  }

  /// Has somebody speak from now on.
  mutating func speak(stem: Stem?, deelnemer: Identifier?) {
    if (stem, deelnemer) != (labels.stem, labels.deelnemer) {
      previousSpeaker = (labels.stem, labels.deelnemer)
    }
    (labels.stem, labels.deelnemer) = (stem, deelnemer)
  }

  /// Notes for this table from now on.
  mutating func sit(at tafel: Int) { labels.tafel = tafel }

  /// Forgets a compartment that the step of now does not have.
  mutating func keep(vakken: [Vak]) {
    if let vak = labels.vak, correcting == nil, !vakken.contains(vak) { labels.vak = nil }
  }

  // MARK: Reading

  /// A row of the line.
  struct Row: Sendable {
    /// What its words say and Tab put to it.
    var labels: Kenmerken
    /// What its words are.
    let reading: LineReading
    /// The words as they will be kept.
    var text: String { reading.tekst }
    /// The row as it was typed.
    let typed: String
    /// Whether it says nothing.
    var isEmpty: Bool { reading.soort == .leeg }

    /// A row that was read, with what was carried on to it.
    init(_ reading: LineReading, typed: String, carried: Kenmerken, in place: LinePlace) {
      (labels, self.reading, self.typed) = (carried, reading, typed)
      labels.take(reading, speakers: place.speakers)
    }
  }

  /// What is carried on to the first row; it has no voice where nobody is sure to speak.
  func carried(isSpoken: Bool) -> Kenmerken {
    var carried = labels
    if !isSpoken, correcting == nil { (carried.stem, carried.deelnemer) = (nil, nil) }
    return carried
  }

  /// Whether it is one row of nothing but words.
  func isOnlyWords(in place: LinePlace) -> Bool {
    !hasRows && correcting == nil && place.isOnlyWords(editor.text)
  }

  /// What each row of the line is, with all that it carries.
  ///
  /// A row without a voice has that of the row before it; the first has none where nobody is sure to speak.
  ///
  /// - Parameters:
  ///   - isSpoken: whether who spoke before still speaks.
  ///   - isKept: whether they are about to be kept, and not only told of.
  func rows(_ place: LinePlace, isSpoken: Bool, isKept: Bool = true) -> [Row] {
    var carried = carried(isSpoken: isSpoken)
    let text = isKept ? CleanText.note(editor.text) : editor.text
    guard hasRows else {
      let only = row(text, at: 0, carried, in: place)
      return only.isEmpty ? [] : [only]
    }
    return text.split(separator: "\n").enumerated().compactMap { index, row in
      if index > 0 { carried = carried.next }
      let read = self.row(String(row), at: index, carried, in: place)
      carried = read.labels
      return read.isEmpty ? nil : read
    }
  }

  private func row(_ text: String, at index: Int, _ carried: Kenmerken, in place: LinePlace) -> Row {
    let isNote = correcting?.notitie != nil && index == 0
    let reading = LineReading(text, in: place, current: carried, reach: isNote ? .tekens : .alles)
    return Row(reading, typed: text.trimmed, carried: carried, in: place)
  }

  // MARK: Keeping

  /// Marks the line as on its way to disk under this ticket.
  mutating func send(ticket: Int, _ text: String? = nil) {
    pending = Pending(ticket: ticket, text: text ?? editor.text, id: correcting?.notitie ?? id)
  }

  /// The write of `ticket` ended.
  ///
  /// Durable words leave the line; what was typed after them stays.
  mutating func settle(_ ticket: Int, kept: Bool, next: Identifier) {
    guard let pending, pending.ticket == ticket else { return }
    self.pending = nil
    guard kept else {
      refused = pending.text.isEmpty ? nil : pending.text
      return
    }
    let text = editor.text
    if text.hasPrefix(pending.text) {
      let isAhead = hasRows
      begin(text: String(text.dropFirst(pending.text.count).drop { $0 == "\n" }), next: next)
      hasRows = isAhead && editor.text.contains("\n")
    } else if text.isEmpty {
      begin(text: "", next: next)
    } else {
      // The words were changed while they were on their way: what is in the line corrects the kept note.
      correcting = Correction(kept: Kept(.notitie(pending.id)), words: pending.text)
      id = next
    }
  }

  /// Empties the line after what was typed in it was done.
  mutating func finish(next: Identifier) { begin(text: "", next: next) }

  /// Gives the next note another name: this one was used.
  mutating func rename(_ next: Identifier) { id = next }

  private mutating func begin(text: String, next: Identifier) {
    editor = LineEditor(text: text, limit: CleanText.noteLimit)
    labels = labels.next
    if let speakerBefore { (labels.stem, labels.deelnemer) = speakerBefore }
    (correcting, speakerBefore) = (nil, nil)
    (hasRows, refused) = (false, nil)
    id = next
  }

  // MARK: Correcting

  /// Puts a note back in the line to be corrected.
  mutating func correct(_ notitie: Notitie, in place: LinePlace) {
    let gegevens = notitie.gegevens
    putBack(LineReading.literal(gegevens.tekst, in: place), Kept(.notitie(notitie.id)))
    labels = gegevens.kenmerken
    // A line has no row and no group.
    (labels.rij, labels.groep) = (nil, nil)
  }

  /// Puts what was typed for an act back in the line.
  mutating func correct(_ kept: Kept) { putBack(kept.typed, kept) }

  private mutating func putBack(_ text: String, _ kept: Kept) {
    editor = LineEditor(text: text, limit: CleanText.noteLimit)
    correcting = Correction(kept: kept, words: editor.text)
    speakerBefore = (labels.stem, labels.deelnemer)
  }

  // MARK: Drafts

  /// The labels as a draft keeps them.
  var draftFields: [String: String] {
    var fields = labels.fields
    fields["verbetert"] = correcting?.notitie?.text
    if hasRows { fields["regels"] = "ja" }
    return fields
  }

  /// Takes a draft up again where it was left.
  mutating func adopt(_ draft: DraftContent, words: String) {
    editor = LineEditor(text: words, limit: CleanText.noteLimit)
    hasRows = draft.fields["regels"] != nil
    id = draft.id
    labels = Kenmerken(fields: draft.fields)
    correcting = draft.fields["verbetert"].flatMap { Identifier($0) }.map {
      Correction(kept: Kept(.notitie($0)), words: "")
    }
  }
}
