import SessionModel
import Wording

extension Form.Field.Option {
  /// The voices, each by its own letter.
  static func stemmen(_ say: Wording) -> [Form.Field.Option] {
    Stem.allCases.map { Form.Field.Option(letter: $0.letter, label: say(.name(of: $0)), value: $0.rawValue) }
  }

  /// Yes and no.
  static func jaNee(_ say: Wording) -> [Form.Field.Option] {
    list([(say(.ja), Form.ja), (say(.nee), Form.nee)])
  }

  /// Answers with a letter each: where it is free the first of a word, or else one of their own.
  package static func list(_ answers: [(label: String, value: String)]) -> [Form.Field.Option] {
    var taken: Set<Character> = []
    return answers.map { answer in
      let words = answer.label.lowercased().split(separator: " ").map {
        $0.filter { $0.isASCII && $0.isLetter }
      }
      let letter =
        (words.compactMap(\.first) + words.joined() + "abcdefghijklmnopqrstuvwxyz0123456789").first {
          !taken.contains($0)
        } ?? "#"
      taken.insert(letter)
      return Form.Field.Option(letter: letter, label: answer.label, value: answer.value)
    }
  }
}

extension Form {
  /// The values of the answers yes and no.
  static let ja = "ja"
  static let nee = "nee"
}

extension [String] {
  /// The answer to a field; empty when it was not asked.
  func answer(_ index: Int) -> String { indices.contains(index) ? self[index] : "" }
}

extension Scene {
  /// What a person is called here: the label, or the voice.
  package func naam(_ deelnemer: Deelnemer) -> String {
    deelnemer.gegevens.label.isEmpty ? say(.name(of: deelnemer.stem)) : deelnemer.gegevens.label
  }

  /// Who chose an idea: of the child the alias.
  package func kiezer(_ keuze: Sessie.Keuze) -> String { kiezer(keuze.door) }
  package func kiezer(_ door: String) -> String { say.kiezer(door, alias: casus?.alias ?? "") }

  /// The label with the voice behind it, where the label doesn't say it already, and how many a group is.
  func naamMetStem(_ deelnemer: Deelnemer) -> String {
    let (naam, stem) = (naam(deelnemer), say(.name(of: deelnemer.stem)))
    let groep = naamMetAantal(deelnemer)
    return deelnemer.stem == .anders || naam == stem ? groep : "\(groep) · \(stem)"
  }

  /// What somebody is called, and how many a group is.
  package func naamMetAantal(_ deelnemer: Deelnemer) -> String {
    [naam(deelnemer), deelnemer.gegevens.maal].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A note of this step by this answer; held back where the step says so.
  func notitie(
    _ etappe: Etappe, _ tekst: String, stem: Stem? = nil, deelnemer: Identifier? = nil,
    soort: Notitie.Soort = .gewoon, lichtje: Bool = false, vak: Vak? = nil, rij: String? = nil,
    bij: Identifier? = nil
  ) -> Change {
    Change(
      stream,
      .notitieGemaakt(
        Notitie.Gegevens(
          stap: etappe.id, tekst: tekst, stem: stem, deelnemer: deelnemer, soort: self.soort(soort, of: stem),
          lichtje: lichtje, vak: vak, rij: rij, bij: bij, achtergehouden: etappe.houdtAchter)))
  }

  /// Where what is said is read back, what child or parent say are their words, also without a quotation mark.
  public func soort(_ soort: Notitie.Soort, of stem: Stem?) -> Notitie.Soort {
    let isOwn = sessie.vraagt && (stem == .jeugdige || stem == .ouder)
    return isOwn && soort == .gewoon ? .citaat : soort
  }

  /// A note in other words; nothing when they are the same.
  func verbeterd(_ notitie: Notitie, _ tekst: String) -> [Change] {
    guard tekst != notitie.gegevens.tekst else { return [] }
    var wijziging = Notitie.Wijziging()
    wijziging.tekst = .set(tekst)
    return [Change(stream, .notitieGewijzigd(notitie.id, wijziging))]
  }

  /// What the facilitator wants to know of the notes of a step.
  package func telling(_ etappe: Etappe) -> [String] {
    let found = sessie.lekken.unconfirmed.count { plek, _ in
      guard case .notitie(let id) = plek, let notitie = sessie.notities[id] else { return false }
      return notitie.gegevens.stap == etappe.id && !notitie.gegevens.achtergehouden
    }
    let held = etappe.achtergehouden + found
    // How many there are is told once there are some.
    let count = etappe.notities.count
    var lines = count == 0 ? [] : [say.count(count, .eenNotitie, .aantalNotities)]
    if held > 0 { lines.append(say(.aantalAchtergehouden, String(held))) }
    return lines
  }

  /// The heads of a step below which nothing was noted yet.
  func nogLeeg(_ etappe: Etappe) -> [String] {
    let filled = Set(sessie.notities(in: etappe.id).compactMap(\.gegevens.vak))
    return etappe.stap.kolommen.filter { !filled.contains(.kolom($0)) }
  }

  /// The voices at the table from whom this step has no note yet, as a line; none when all were heard, or nobody was.
  func nogNietGehoord(_ etappe: Etappe) -> [String] {
    let present = sessie.deelnemers.filter { $0.gegevens.plek == .tafel }.map(\.stem)
    let silent = Stem.allCases.filter { present.contains($0) && etappe.stemmen[$0] == nil }
    guard !silent.isEmpty, !etappe.stemmen.isEmpty else { return [] }
    return [say(.nogNietGehoord, silent.map { say(.name(of: $0)) }.joined(separator: ", "))]
  }
}
