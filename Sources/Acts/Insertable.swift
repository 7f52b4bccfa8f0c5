import SessionModel
import Text
import Wording

// What can be put in on the way: a question of one's own, or a step of any draaiboek.

extension [NamedDraaiboek] {
  /// Every step of every draaiboek, with the title of its draaiboek; those of this session's own first.
  package func insertable(_ sessie: Sessie? = nil) -> [(stap: Stap, titel: String)] {
    let own = sessie?.draaiboek.map { boek in boek.stappen.map { ($0, boek.titel) } } ?? []
    return own + flatMap { boek in boek.draaiboek.stappen.map { ($0, boek.draaiboek.titel) } }
  }

  /// The step that is called this: a scale with pictures, one of a draaiboek by its whole name, or any by its own name or that of its form.
  func insertable(called argument: String, in sessie: Sessie, _ say: Wording) -> Stap? {
    let name = CleanText.oneLine(argument)
    if let beeld = Beeld(rawValue: name.folded) { return .schaal(beeld, say) }
    let whole = insertable().first { $0.stap.wholeName(in: $0.titel).folded == name.folded }
    return (whole ?? insertable(sessie).first { $0.stap.isCalled(name) })?.stap
  }
}

extension Sessie {
  /// Whether this is the name of a form that its own draaiboek has no step of: there is something to choose then.
  func lacks(_ word: String) -> Bool {
    guard let vorm = Vorm(rawValue: word.folded) else { return false }
    return draaiboek?.stappen.contains { $0.vorm == vorm } != true
  }
}

extension Stap {
  /// A step with a question of one's own.
  static func tussenstop(_ vraag: String, naam: String? = nil, _ say: Wording) -> Stap {
    Stap(naam: naam ?? say(.tussenstop), vorm: .oogst, minuten: 10, vraag: vraag)
  }

  /// A minute in which all shout what comes up.
  static func patroonbreker(_ vraag: Phrase, _ say: Wording) -> Stap {
    var stap = Stap(naam: say(.patroonbreker), vorm: .ronde, minuten: 1, vraag: say(vraag))
    (stap.beurten, stap.regie) = ([.allen], [say(.zoGaatPatroonbreker)])
    return stap
  }

  /// A scale with pictures.
  package static func schaal(_ beeld: Beeld, _ say: Wording) -> Stap {
    var stap = Stap(
      naam: say(.naam(of: beeld)), vorm: .schaal, minuten: 5, vraag: say(.vraag(of: beeld)))
    stap.beeld = beeld
    (stap.regie, stap.doorvragen) = (
      [say(.zoGaanPlaatjes)], [say(.plaatjeDoorvraag), say(.plaatjeHoger)]
    )
    return stap
  }

  /// Its name, what it asks and its draaiboek: what tells it from every other that can be put in.
  package func wholeName(in titel: String) -> String { CleanText.oneLine("\(naam) | \(vraag) | \(titel)") }

  /// Whether this is its name, or that of its form.
  func isCalled(_ word: String) -> Bool { naam.folded == word.folded || vorm.rawValue == word.folded }
}
