/// What stands for a value in a usage line, in a message about one, and in the manual.
package enum Placeholder: CaseIterable, Hashable, Sendable {
  case map, taal, thema, bestand, vorm
  case naam, gemeente, swv, jaNee, soortOfDag, dagOfTekst
  case alias, regio, leeftijdsband, soort, label, datum, dag, reden
  case sessie, sessieOfAlias, aliasOfSessie, draaiboek, stap, mensen
  case punt
  case code, handeling, woorden, woord, stem
  case wie, rol, tekst, jaren
  case getal, kruis, schooljaar, dagen
  case id, idOfAlias
  case stand, deel
  case shell, opdracht, deelopdracht, onderwerp, oefening
}

extension Phrase {
  /// The word for a value, in capitals; what is typed as it stands is not.
  package static func name(of placeholder: Placeholder) -> Phrase {
    switch placeholder {
    case .map: Phrase("MAP")
    case .stand: Phrase("STAND")
    case .deel: Phrase("DEEL")
    case .taal: Phrase("TAAL")
    case .thema: Phrase("THEMA")
    case .bestand: Phrase("BESTAND")
    case .vorm: Phrase("VORM")
    case .alias: Phrase("ALIAS")
    case .regio: Phrase("REGIO")
    case .naam: Phrase("NAAM")
    case .gemeente: Phrase("GEMEENTE")
    case .swv: Phrase("SWV")
    case .jaNee: Phrase("ja|nee")
    case .soortOfDag: Phrase("SOORT|DAG|TEKST")
    case .dagOfTekst: Phrase("DAG|TEKST")
    case .leeftijdsband: Phrase("BAND")
    case .soort: Phrase("SOORT")
    case .label: Phrase("LABEL")
    case .datum: Phrase("DATUM")
    case .dag: Phrase("DAG")
    case .reden: Phrase("REDEN")
    case .sessie: Phrase("SESSIE")
    case .sessieOfAlias: Phrase("SESSIE|ALIAS")
    case .aliasOfSessie: Phrase("ALIAS|SESSIE")
    case .draaiboek: Phrase("DRAAIBOEK")
    case .stap: Phrase("STAP")
    case .mensen: Phrase("STEM[:LABEL],…")
    case .code: Phrase("CODE")
    case .punt: Phrase("PUNT|alles")
    case .handeling: Phrase("HANDELING")
    case .woorden: Phrase("WOORDEN")
    case .woord: Phrase("WOORD")
    case .stem: Phrase("STEM")
    case .wie: Phrase("WIE")
    case .rol: Phrase("ROL")
    case .tekst: Phrase("TEKST")
    case .jaren: Phrase("JAREN|geen")
    case .getal: Phrase("GETAL")
    case .kruis: Phrase("A,B")
    case .schooljaar: Phrase("JJJJ-JJJJ")
    case .dagen: Phrase("DAG..DAG")
    case .id: Phrase("ID")
    case .idOfAlias: Phrase("ID|ALIAS")
    case .shell: Phrase("SHELL")
    case .opdracht: Phrase("OPDRACHT")
    case .deelopdracht: Phrase("DEELOPDRACHT")
    case .onderwerp: Phrase("ONDERWERP")
    case .oefening: Phrase("vak")
    }
  }
}
