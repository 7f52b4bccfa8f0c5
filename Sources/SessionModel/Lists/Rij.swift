import Text

/// What a list has a row of: facts, and words of people.
public protocol Lijstrij: Hashable, Sendable {
  /// What the row is about.
  var id: Identifier { get }
  /// A row of which nothing is known, for a list to fill in.
  static var blanco: Self { get }
  /// Its columns, each declared once; a text of people that is not declared as one could be read by all.
  static var kolommen: [Lijstkolom<Self>] { get }
}

extension Lijstrij {
  /// The row with each of its words made into this.
  public func vertaald(_ woord: (String) -> String) -> Self {
    var rij = self
    for kolom in Self.kolommen where kolom.isVanMensen {
      switch kolom.waarde(van: self) {
      case .tekst(let tekst): _ = kolom.geef(.tekst(woord(tekst)), aan: &rij)
      case .teksten(let teksten): _ = kolom.geef(.teksten(teksten.map(woord)), aan: &rij)
      case .niets, .naam, .moment, .dag, .getal, .feit: break
      }
    }
    return rij
  }
}

/// A fact in a row that is no word of anybody: a day, a number, a name of the program's own.
public protocol Lijstfeit {}

extension Identifier: Lijstfeit {}
extension StreamID: Lijstfeit {}
extension Moment: Lijstfeit {}
extension Day: Lijstfeit {}
extension Bool: Lijstfeit {}
extension Int: Lijstfeit {}
extension Zicht.Reden: Lijstfeit {}
extension Casus.Soort: Lijstfeit {}
extension Afspraak.Stand.Soort: Lijstfeit {}
extension Optional: Lijstfeit where Wrapped: Lijstfeit {}

/// A row of a list as the store has it: its facts can be asked for, its words can't.
///
/// Screens, reports and commands take a `Gezien` of it, and only `gezien(op:verboden:)` makes that: who forgets to cover
/// what may not be read has nothing to show.
@dynamicMemberLookup
public struct Rij<Waarde: Lijstrij>: Hashable, Sendable {
  /// The row with its words.
  let geheel: Waarde

  /// A row with these words.
  public init(_ geheel: Waarde) { self.geheel = geheel }

  /// A fact of the row.
  public subscript<Feit: Lijstfeit>(dynamicMember path: KeyPath<Waarde, Feit>) -> Feit {
    geheel[keyPath: path]
  }

  /// The row as a list shows it on these days: a dot for each character that must not be read.
  public func gezien(op dagen: Day..., verboden: VerbodenWoorden) -> Gezien<Waarde> {
    let bedekt = dagen.reduce(geheel) { row, dag in
      row.vertaald { $0.masked(today: dag, forbidden: verboden) }
    }
    var weggelaten = Weggelaten()
    if bedekt != geheel { weggelaten.nogNietOpHetScherm = 1 }
    return Gezien(bedekt, .lijst, weggelaten)
  }
}

extension Rij: CustomStringConvertible {
  /// Also in a message of a fault there are no words.
  public var description: String { "Rij(\(geheel.id.code))" }
}

extension Rij<CasusOverview> {
  /// Whether the casus is called this; case and accents do not count.
  public func heet(_ alias: String) -> Bool { geheel.profiel.alias.folded == alias.folded }

  /// Whether its alias begins like this; case and accents do not count.
  public func begint(met text: String) -> Bool { geheel.profiel.alias.folded.hasPrefix(text.folded) }

  /// Whether anybody said until when it is kept.
  public var heeftBewaardag: Bool { geheel.profiel.bewaarTot != nil }

  /// Whether it is kept longer than was said, on this day.
  public func isOverdue(on today: Day) -> Bool { geheel.profiel.bewaarTot.map { $0 < today } ?? false }
}

extension Rij<SessieOverview> {
  /// The form people see and type.
  public var code: String { geheel.code }

  /// Whether it can be joined: not closed, and something happened in the last 12 hours.
  public func isRunning(at now: Moment) -> Bool { geheel.isRunning(at: now) }

  /// Whether anybody said until when it is kept.
  public var heeftBewaardag: Bool { geheel.bewaring != nil }

  /// What is known of the meeting, and is of no child.
  public func vult(aan bijeenkomst: Bijeenkomst, isZelfde: Bool) -> Bijeenkomst {
    Bijeenkomst(
      gebied: bijeenkomst.gebied.aangevuld(met: geheel.gebied),
      opLocatie: bijeenkomst.opLocatie ?? (isZelfde ? geheel.bijeenkomstgegevens.opLocatie : nil))
  }

  /// What another session of the meeting knows of it once this one has it so: what is new here, and else its own.
  public func deelt(_ nieuw: Bijeenkomst, met known: Bijeenkomst) -> Bijeenkomst {
    known.met(wijziging: geheel.bijeenkomstgegevens, naar: nieuw)
  }

  /// Whether it was run with a draaiboek of this title.
  public func volgt(_ draaiboek: Draaiboek) -> Bool { geheel.titel == draaiboek.titel }
}

extension Rij<AfspraakOverview> {
  /// It as it is counted: no word of it is told.
  public func geteld(_ dag: (Moment) -> Day) -> Telafspraak { Telafspraak(geheel, dag) }

  /// The row as its casus or session lets it be seen: what was confirmed there is not covered.
  public func gezien(op dag: Day, verboden: VerbodenWoorden, bevestigdIn lekken: Lekken) -> Gezien<
    AfspraakOverview
  > {
    let isOpen = lekken.unconfirmed.contains { plek, _ in
      switch plek {
      case .afspraak(let id): id == geheel.id
      case .alias, .stand: true
      case .notitie, .magMee, .parkeerplek, .droom, .tijdpunt, .mijlpaal, .reactie, .schaal, .punt, .keuze,
        .deelnemer,
        .kaart,
        .stap, .profiel:
        false
      }
    }
    return isOpen ? gezien(op: dag, Day(utc: geheel.moment), verboden: verboden) : Gezien(geheel, .lijst)
  }

  /// Whether the lek-wacht finds something in its words, on the day they were said or on this one.
  public func heeftVondst(op dag: Day, verboden: VerbodenWoorden) -> Bool {
    !gezien(op: dag, Day(utc: geheel.moment), verboden: verboden).weggelaten.isEmpty
  }
}

extension Rij<CasusOverview> {
  /// Whether it is at home in a region that begins so; case and accents do not count.
  public func isUit(regio: String) -> Bool { geheel.profiel.regio.folded.hasPrefix(regio.folded) }

  /// Whether it is at home in a municipality that begins so; case and accents do not count.
  public func isUit(gemeente: String) -> Bool {
    geheel.profiel.gebied.gemeenten.contains { $0.folded.hasPrefix(gemeente.folded) }
  }

  /// Whose journey it is.
  public var soort: Casus.Soort { geheel.profiel.soort }
}
