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
  public var vak: Vak?
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
  package var next: NoteLabels {
    var labels = NoteLabels()
    (labels.stem, labels.deelnemer) = (stem, deelnemer)
    return labels
  }
}

extension NoteLabels {
  /// The labels that a prefix gives to a line by itself.
  public init(_ prefix: NotePrefix, speakers: Speakers) {
    (stem, deelnemer) = (prefix.stem, prefix.stem.flatMap(speakers.only))
    (soort, lichtje) = (prefix.soort, prefix.lichtje)
    (achtergehouden, afspraak) = (prefix.achtergehouden, prefix.afspraak)
  }
}
