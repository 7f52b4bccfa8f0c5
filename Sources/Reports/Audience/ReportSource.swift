import SessionModel
import Wording

/// What a report is told of, whomever it is for: a session, or a journey with its sessions.
protocol ReportSource {
  /// What it is called.
  var titel: String { get }
  /// Whose journey it is; empty without one, and where nobody may know.
  var alias: String { get }
  /// When it was, and where: a line each.
  var plaatsEnTijd: [String] { get }
  /// Its sessions, the first one first.
  var lezingen: [SessieReading] { get }
  /// The dream, under its heading.
  var droom: [Document.Block] { get }
  /// What was reached, under its heading.
  var mijlpalen: [Document.Block] { get }
  /// How much was reached.
  var aantalMijlpalen: Int { get }
  /// What was agreed, what is still to be done first.
  var afspraken: [Afspraak] { get }
  /// What was said of what was agreed before, under its heading.
  var terugblik: [Document.Block] { get }
  /// The journey so far, under its heading.
  var tijdlijn: [Document.Block] { get }
  /// What is known of the child or the network.
  var profiel: Casus.Profiel? { get }
  /// Until when it is kept.
  var bewaring: Bewaring? { get }
  /// What is left out.
  var weggelaten: Weggelaten { get }
  /// How much of it is of a newer version, and cannot be told.
  var onbekend: Int { get }
  /// Who gets it, as the table said; empty while nobody said.
  var krijgt: String { get }
  /// How its reports were read through together.
  var correcties: [Correctie.Gezegd] { get }
  /// The minutes of its sessions.
  var minuten: [Document.Block] { get }
}

extension SessieVerslag: ReportSource {
  var titel: String { reading.titel }
  var alias: String { reading.casus?.alias ?? "" }
  var plaatsEnTijd: [String] {
    [reading.wanneer, say.bijeenkomst(sessie.bijeenkomst)].compactMap(\.self)
  }
  var lezingen: [SessieReading] { [reading] }
  var aantalMijlpalen: Int { vanDezeSessie.count }
  var afspraken: [Afspraak] { reading.plan.afspraken(van: sessie.id) }
  var profiel: Casus.Profiel? { reading.casus?.profiel }
  var bewaring: Bewaring? { sessie.volgtBewaring ? profiel?.bewaring : sessie.bewaring }
  var weggelaten: Weggelaten { reading.weggelaten }
  var onbekend: Int { sessie.onbekend }
  var krijgt: String { sessie.krijgt }
  var correcties: [Correctie.Gezegd] { sessie.correcties }
}

extension CasusVerslag: ReportSource {
  var titel: String { say(.reisVan, casus.alias) }
  var alias: String { casus.alias }
  var plaatsEnTijd: [String] {
    profiel.flatMap { say.bijeenkomst(Bijeenkomst(gebied: $0.gebied)) }.map { [$0] } ?? []
  }
  var lezingen: [SessieReading] { sessies }
  var aantalMijlpalen: Int { casus.mijlpalen.count }
  var afspraken: [Afspraak] { (gegeven + casus.reisplan.afspraken).opDag }
  /// It stands with each afspraak.
  var terugblik: [Document.Block] { [] }
  var profiel: Casus.Profiel? { casus.profiel }
  var bewaring: Bewaring? { profiel?.bewaring }
  var onbekend: Int { casus.onbekend + sessies.map(\.sessie.onbekend).reduce(0, +) }
  var krijgt: String { "" }
  var correcties: [Correctie.Gezegd] { casus.correcties }
  var minuten: [Document.Block] { [] }
}

extension Casus.Profiel {
  /// Until when it is kept, where somebody said.
  fileprivate var bewaring: Bewaring? { bewaarTot.map { Bewaring(tot: $0, reden: bewaarReden) } }
}
