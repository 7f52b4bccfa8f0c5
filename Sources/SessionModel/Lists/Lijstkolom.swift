/// What stands in one column of one row of a list.
public enum Lijstwaarde: Hashable, Sendable {
  /// Nothing is known.
  case niets
  /// The name of a thing.
  case naam(Identifier)
  /// A text, which may be empty.
  case tekst(String)
  /// Texts in order.
  case teksten([String])
  /// A moment.
  case moment(Moment)
  /// A day.
  case dag(Day)
  /// A number.
  case getal(Int)
  /// Whether something is so.
  case feit(Bool)
}

/// What a column of a list is, beside the row that it is of.
public enum Kolom {
  /// What kind of value it has, and so how a file keeps it.
  public enum Soort: Hashable, Sendable { case naam, tekst, teksten, moment, dag, getal, feit }

  /// Where its value comes from.
  public enum Herkomst: Hashable, Sendable {
    /// It is kept in the list.
    case bewaard
    /// It is kept in the list to search and to order by; a row follows it from the rest.
    case afgeleid
    /// It is kept in the list, and other lists change it.
    case bijgehouden
    /// Another list tells it.
    case geleend
    /// It is in no list: a row tells it of itself.
    case getoond
  }

  /// What is said of a column beside its name and kind.
  ///
  /// Not inside the column: whoever copied it there would first have the runtime make its type for each kind of row.
  struct Trekken: Sendable {
    var herkomst = Herkomst.bewaard
    var sleutel: String?
    var isVanMensen = false
    var staatVast = false
    var sinds = 1
    var voordien = Lijstwaarde.niets
  }
}

/// One column of a list, declared once: the store writes it, reads it and checks it, JSON tells it, and words in it are
/// covered, all by this.
///
/// An object, since every row of every list goes through all of its columns.
public final class Lijstkolom<Rij: Sendable>: Sendable {
  /// How it is called; a file writes a hyphen its own way.
  public let naam: String
  /// What kind of value it has.
  public let soort: Kolom.Soort
  /// Whether there may be nothing.
  public let magLeeg: Bool
  /// Where its value comes from.
  public var herkomst: Kolom.Herkomst { trekken.herkomst }
  /// How JSON names it; `nil` where it is of no use outside the program.
  public var sleutel: String? { trekken.sleutel }
  /// Whether it is a text of people, in which may be what must not be read.
  public var isVanMensen: Bool { trekken.isVanMensen }
  /// Whether it never changes.
  public var staatVast: Bool { trekken.staatVast }
  /// The first form of the lists that has it.
  public var sinds: Int { trekken.sinds }
  /// What a list of before it says in its place.
  public var voordien: Lijstwaarde { trekken.voordien }

  private let trekken: Kolom.Trekken
  private let lees: @Sendable (Rij) -> Lijstwaarde
  private let zet: @Sendable (inout Rij, Lijstwaarde) -> Bool

  private init(
    _ naam: String, _ soort: Kolom.Soort, magLeeg: Bool, trekken: Kolom.Trekken? = nil,
    _ lees: @escaping @Sendable (Rij) -> Lijstwaarde,
    _ zet: @escaping @Sendable (inout Rij, Lijstwaarde) -> Bool
  ) {
    (self.naam, self.soort, self.magLeeg) = (naam, soort, magLeeg)
    (self.trekken, self.lees, self.zet) = (trekken ?? Kolom.Trekken(sleutel: naam), lees, zet)
  }

  /// The same column, of which something else is said.
  func met(_ change: (inout Kolom.Trekken) -> Void) -> Lijstkolom {
    var trekken = trekken
    change(&trekken)
    return Lijstkolom(naam, soort, magLeeg: magLeeg, trekken: trekken, lees, zet)
  }

  /// What a row has in it.
  public func waarde(van rij: Rij) -> Lijstwaarde { lees(rij) }

  /// Gives a row its value; whether it is one of this column.
  public func geef(_ waarde: Lijstwaarde, aan rij: inout Rij) -> Bool { zet(&rij, waarde) }
}

// MARK: What a column can hold

extension Lijstkolom {
  /// The name of a thing that is always there.
  static func naam(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Identifier,
    _ zet: @escaping @Sendable (inout Rij, Identifier) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .naam, magLeeg: false, { .naam(lees($0)) }) { rij, waarde in
      guard case .naam(let id) = waarde else { return false }
      zet(&rij, id)
      return true
    }
  }

  /// The name of a thing that may be absent.
  static func naamOfNiets(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Identifier?,
    _ zet: @escaping @Sendable (inout Rij, Identifier?) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .naam, magLeeg: true, { lees($0).map { .naam($0) } ?? .niets }) { rij, waarde in
      if case .naam(let id) = waarde { zet(&rij, id) } else { zet(&rij, nil) }
      return true
    }
  }

  /// A text of the program's own.
  static func tekst(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> String,
    _ zet: @escaping @Sendable (inout Rij, String) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .tekst, magLeeg: false, { .tekst(lees($0)) }) { rij, waarde in
      if case .tekst(let tekst) = waarde { zet(&rij, tekst) }
      return true
    }
  }

  /// A text of people.
  static func woorden(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> String,
    _ zet: @escaping @Sendable (inout Rij, String) -> Void
  ) -> Lijstkolom {
    tekst(naam, lees, zet).met { $0.isVanMensen = true }
  }

  /// Texts of the program's own.
  static func eigenWoorden(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> [String],
    _ zet: @escaping @Sendable (inout Rij, [String]) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .teksten, magLeeg: false, { .teksten(lees($0)) }) { rij, waarde in
      if case .teksten(let teksten) = waarde { zet(&rij, teksten) }
      return true
    }
  }

  /// Texts of people.
  static func lijstVanWoorden(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> [String],
    _ zet: @escaping @Sendable (inout Rij, [String]) -> Void
  ) -> Lijstkolom {
    eigenWoorden(naam, lees, zet).met { $0.isVanMensen = true }
  }

  /// A word of the program's own; one that is not known is no row of this list.
  static func woord<Woord: RawRepresentable<String> & Sendable>(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Woord,
    _ zet: @escaping @Sendable (inout Rij, Woord) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .tekst, magLeeg: false, { .tekst(lees($0).rawValue) }) { rij, waarde in
      guard case .tekst(let tekst) = waarde, let woord = Woord(rawValue: tekst) else { return false }
      zet(&rij, woord)
      return true
    }
  }

  /// A word of the program's own that may be absent, as one that is not known is.
  static func woordOfNiets<Woord: RawRepresentable<String> & Sendable>(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Woord?,
    _ zet: @escaping @Sendable (inout Rij, Woord?) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .tekst, magLeeg: true, { lees($0).map { .tekst($0.rawValue) } ?? .niets }) {
      rij, waarde in
      if case .tekst(let tekst) = waarde { zet(&rij, Woord(rawValue: tekst)) } else { zet(&rij, nil) }
      return true
    }
  }

  /// A moment that is always there.
  static func moment(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Moment,
    _ zet: @escaping @Sendable (inout Rij, Moment) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .moment, magLeeg: false, { .moment(lees($0)) }) { rij, waarde in
      if case .moment(let moment) = waarde { zet(&rij, moment) }
      return true
    }
  }

  /// A moment that may be absent.
  static func momentOfNiets(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Moment?,
    _ zet: @escaping @Sendable (inout Rij, Moment?) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .moment, magLeeg: true, { lees($0).map { .moment($0) } ?? .niets }) { rij, waarde in
      if case .moment(let moment) = waarde { zet(&rij, moment) } else { zet(&rij, nil) }
      return true
    }
  }

  /// A day that may be absent.
  static func dagOfNiets(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Day?,
    _ zet: @escaping @Sendable (inout Rij, Day?) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .dag, magLeeg: true, { lees($0).map { .dag($0) } ?? .niets }) { rij, waarde in
      if case .dag(let dag) = waarde { zet(&rij, dag) } else { zet(&rij, nil) }
      return true
    }
  }

  /// A number.
  static func getal(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Int,
    _ zet: @escaping @Sendable (inout Rij, Int) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .getal, magLeeg: false, { .getal(lees($0)) }) { rij, waarde in
      if case .getal(let getal) = waarde { zet(&rij, getal) }
      return true
    }
  }

  /// Whether something is so, where that is known.
  static func feitOfNiets(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Bool?,
    _ zet: @escaping @Sendable (inout Rij, Bool?) -> Void
  ) -> Lijstkolom {
    Lijstkolom(naam, .feit, magLeeg: true, { lees($0).map { .feit($0) } ?? .niets }) { rij, waarde in
      if case .feit(let feit) = waarde { zet(&rij, feit) } else { zet(&rij, nil) }
      return true
    }
  }

  /// Whether something is so.
  static func feit(
    _ naam: String, _ lees: @escaping @Sendable (Rij) -> Bool,
    _ zet: @escaping @Sendable (inout Rij, Bool) -> Void = { _, _ in }
  ) -> Lijstkolom {
    Lijstkolom(naam, .feit, magLeeg: false, { .feit(lees($0)) }) { rij, waarde in
      if case .feit(let feit) = waarde { zet(&rij, feit) }
      return true
    }
  }
}

// MARK: What else is said of it

extension Lijstkolom {
  /// Named otherwise in JSON; `nil` for not at all.
  func inJSON(_ sleutel: String?) -> Lijstkolom { met { $0.sleutel = sleutel } }

  /// From elsewhere.
  func uit(_ herkomst: Kolom.Herkomst) -> Lijstkolom { met { $0.herkomst = herkomst } }

  /// The same from the first row on.
  var vast: Lijstkolom { met { $0.staatVast = true } }

  /// New with this form of the lists; lists of before say this in its place.
  func sinds(_ vorm: Int, voordien: Lijstwaarde = .niets) -> Lijstkolom {
    met { ($0.sinds, $0.voordien) = (vorm, voordien) }
  }
}
