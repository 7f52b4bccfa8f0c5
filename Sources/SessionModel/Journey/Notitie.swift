/// One note: what was said, by which voice, in which step, and what kind of thing it is.
public struct Notitie: Hashable, Sendable {
  /// The event that made it.
  public let id: Identifier
  /// The terminal that made it.
  public let author: String
  /// When it was made, for display.
  public let moment: Moment
  /// Its place in the stream; notes show in this order.
  public let tel: Int
  /// What it says and where it belongs.
  public var gegevens: Gegevens
  /// Whether it was changed after it was made.
  public var verbeterd = false
  /// The event that brought its words as they stand: who answers names it.
  public internal(set) var bron: Identifier
  /// What was answered about its words.
  public internal(set) var stand = Gezegde.Stand()
  /// Whether it was pulled from an earlier session (`gegevens.bij`): its words and voice are those of the note there.
  var isGetrokken = false
  /// The dots it was given when choosing.
  public var stippen = 0
  /// The note it says the same as; it is shown under that one.
  public internal(set) var dubbelVan: Identifier?
  /// The notes that say the same, in the order in which they were put under this one.
  public internal(set) var dubbelen: [Identifier] = []
  /// Whether the table has talked about it.
  public internal(set) var besproken = false
  /// Where it goes, and who takes it on; `nil` while nobody said so.
  public internal(set) var parkeerplek: Parkeerplek?
  /// When that was last said.
  public internal(set) var parkeermoment: Moment?
  /// Whether it waits for a place elsewhere: a hobbel, or what was parked.
  public var isGeparkeerd: Bool { gegevens.soort == .hobbel || parkeerplek?.wacht == true }
  /// Where it was sorted besides its theme, most often afterwards.
  public internal(set) var indeling = Indeling()
  /// The threads it is in, each with the event that brought its words as they stood when it was put there.
  public internal(set) var draden: [Identifier: Identifier] = [:]
  /// The threads for which it was proposed, and is not meant.
  public internal(set) var nietInDraad: Set<Identifier> = []
  /// At whose level it is: as it was sorted, or by the compartment in which it was said.
  public var niveau: Niveau? {
    if let niveau = indeling.niveau { return niveau }
    if case .niveau(let niveau) = gegevens.vak { return niveau }
    return nil
  }
  /// The kinds of finding for which the lek-wacht holds it back.
  public internal(set) var lek: LekSoorten = []

  /// A note of an earlier session that was pulled onto the wall of this one: a reference without words.
  public struct Getrokken: Hashable, Sendable {
    /// The step it was pulled into.
    public var stap: StapID
    /// The session it was said in.
    public var sessie: Identifier
    /// The note there.
    public var bron: Identifier

    /// That note of that session, in this step.
    public init(stap: StapID, sessie: Identifier, bron: Identifier) {
      (self.stap, self.sessie, self.bron) = (stap, sessie, bron)
    }
  }

  /// Whether it stands here because it was said in another session; its words, and whether they may be seen, follow
  /// from there.
  public internal(set) var isGeleend = false
  /// Whether its words are covered, where it was made for a place that covers them.
  public internal(set) var isBedekt = false
  /// Whether it may be on the wall of the session in which it was said.
  public internal(set) var isTeTonen = false

  /// A note of these values, by the event that made it.
  init(_ gegevens: Gegevens, of event: Event) {
    (id, author, moment, tel) = (event.id, event.author, event.time, event.tel)
    self.gegevens = gegevens
    bron = event.id
  }

  /// Where a note is sorted, so that it is found and counted with others.
  public struct Indeling: Hashable, Sendable {
    /// At whose level.
    public internal(set) var niveau: Niveau?
    /// What it is about, of what labels of children can be about.
    public internal(set) var categorie: Casus.Labelsoort?
  }

  /// What kind of thing a note is.
  public enum Soort: String, CaseIterable, Hashable, Sendable {
    /// What was said, in the note-taker's words.
    case gewoon
    /// What was said, word for word.
    case citaat
    /// A question that stays open.
    case vraag
    /// What stands in the way; parked, not forgotten.
    case hobbel
  }

  /// What a note says and where it belongs.
  public struct Gegevens: Hashable, Sendable {
    /// The step it was said in.
    public var stap: StapID
    /// The words.
    public var tekst: String
    /// What it carries besides its words.
    public internal(set) var kenmerken: Kenmerken
    /// The note or quote it came from: an oordeel turned into a question, a quote pulled onto zaal.
    public var bij: Identifier?

    /// A note of this text in this step, of a line that carried this.
    public init(stap: StapID, tekst: String, _ kenmerken: Kenmerken, bij: Identifier? = nil) {
      (self.stap, self.tekst, self.kenmerken, self.bij) = (stap, tekst, kenmerken.kept, bij)
    }

    /// A note of this text in this step.
    public init(
      stap: StapID, tekst: String, stem: Stem? = nil, deelnemer: Identifier? = nil, thema: Thema? = nil,
      soort: Soort = .gewoon, lichtje: Bool = false, vak: Vak? = nil, rij: String? = nil,
      groep: String? = nil, tafel: Int? = nil, bij: Identifier? = nil, achtergehouden: Bool = false
    ) {
      (self.stap, self.tekst, self.bij) = (stap, tekst, bij)
      kenmerken = Kenmerken(
        stem: stem, deelnemer: deelnemer, thema: thema, soort: soort, lichtje: lichtje, vak: vak, rij: rij,
        groep: groep, tafel: tafel, achtergehouden: achtergehouden)
    }
  }

  /// A correction: each part is kept or set, so two people can mend different parts of one note.
  public struct Wijziging: Hashable, Sendable {
    /// The step it moves to.
    public var stap: Edit<StapID> = .keep
    /// Its new words.
    public var tekst: Edit<String> = .keep
    /// Its new voice.
    public var stem: Edit<Stem?> = .keep
    /// Its new person.
    public var deelnemer: Edit<Identifier?> = .keep
    /// Its new theme.
    public var thema: Edit<Thema?> = .keep
    /// Its new kind.
    public var soort: Edit<Soort> = .keep
    /// Whether it becomes a ★ or is one no more.
    public var lichtje: Edit<Bool> = .keep
    /// Its new compartment.
    public var vak: Edit<Vak?> = .keep
    /// Its new row.
    public var rij: Edit<String?> = .keep
    /// The group it belongs to from now on.
    public var groep: Edit<String?> = .keep
    /// The table that said it.
    public var tafel: Edit<Int?> = .keep
    /// Whether it is held back from now on.
    public var achtergehouden: Edit<Bool> = .keep

    /// A correction that changes nothing yet.
    public init() {}

    /// The correction that makes `new` of `old`.
    public init(from old: Gegevens, to new: Gegevens) {
      stap = Edit(from: old.stap, to: new.stap)
      tekst = Edit(from: old.tekst, to: new.tekst)
      stem = Edit(from: old.stem, to: new.stem)
      deelnemer = Edit(from: old.deelnemer, to: new.deelnemer)
      thema = Edit(from: old.thema, to: new.thema)
      soort = Edit(from: old.soort, to: new.soort)
      lichtje = Edit(from: old.lichtje, to: new.lichtje)
      vak = Edit(from: old.vak, to: new.vak)
      rij = Edit(from: old.rij, to: new.rij)
      groep = Edit(from: old.groep, to: new.groep)
      tafel = Edit(from: old.tafel, to: new.tafel)
      achtergehouden = Edit(from: old.achtergehouden, to: new.achtergehouden)
    }

    /// Carries the correction out.
    public func apply(to gegevens: inout Gegevens) {
      stap.apply(to: &gegevens.stap)
      tekst.apply(to: &gegevens.tekst)
      stem.apply(to: &gegevens.stem)
      deelnemer.apply(to: &gegevens.deelnemer)
      thema.apply(to: &gegevens.thema)
      soort.apply(to: &gegevens.soort)
      lichtje.apply(to: &gegevens.lichtje)
      vak.apply(to: &gegevens.vak)
      rij.apply(to: &gegevens.rij)
      groep.apply(to: &gegevens.groep)
      tafel.apply(to: &gegevens.tafel)
      achtergehouden.apply(to: &gegevens.achtergehouden)
    }
  }
}

/// What a note carries, by itself.
extension Notitie.Gegevens {
  /// The voice.
  public var stem: Stem? {
    @inlinable get { kenmerken.stem }
    set { kenmerken.stem = newValue }
  }
  /// The person at the table.
  public var deelnemer: Identifier? {
    @inlinable get { kenmerken.deelnemer }
    set { kenmerken.deelnemer = newValue }
  }
  /// The theme.
  public var thema: Thema? {
    @inlinable get { kenmerken.thema }
    set { kenmerken.thema = newValue }
  }
  /// What kind of thing it is.
  public var soort: Notitie.Soort {
    @inlinable get { kenmerken.soort }
    set { kenmerken.soort = newValue }
  }
  /// ★: the moment that eyes lit up.
  public var lichtje: Bool {
    @inlinable get { kenmerken.lichtje }
    set { kenmerken.lichtje = newValue }
  }
  /// The compartment of the form.
  public var vak: Vak? {
    @inlinable get { kenmerken.vak }
    set { kenmerken.vak = newValue }
  }
  /// The row of a grid.
  public var rij: String? {
    @inlinable get { kenmerken.rij }
    set { kenmerken.rij = newValue }
  }
  /// The name of what belongs together.
  public var groep: String? {
    @inlinable get { kenmerken.groep }
    set { kenmerken.groep = newValue }
  }
  /// The table that said it, where a room has many.
  public var tafel: Int? {
    @inlinable get { kenmerken.tafel }
    set { kenmerken.tafel = newValue }
  }
  /// Held back from the projector.
  public var achtergehouden: Bool {
    @inlinable get { kenmerken.achtergehouden }
    set { kenmerken.achtergehouden = newValue }
  }
}

extension Notitie.Gegevens {
  /// What it says, and in whose voice; the group it was put in is not its words.
  var gezegd: Gezegde.Tekst {
    Gezegde.Tekst(rij.map { tekst + " " + $0 } ?? tekst, stem: stem, persoon: deelnemer)
  }
}

/// One part of a correction: leave it as it is, or make it this.
public enum Edit<Value: Hashable & Sendable>: Hashable, Sendable {
  case keep
  case set(Value)

  /// Keeps when both are the same.
  public init(from old: Value, to new: Value) { self = old == new ? .keep : .set(new) }

  /// Carries this part out.
  public func apply(to value: inout Value) {
    if case .set(let new) = self { value = new }
  }
}
