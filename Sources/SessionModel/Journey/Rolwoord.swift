import Text

/// Words for what somebody is to a child or to the table: they say a role, and point at nobody.
enum Rolwoord {
  private static let woorden: Set<String> = Set(
    """
    gezinsvoogd ib ggz jeugdhulpverlener zorgcoordinator
    moeder vader ouder ouders mama papa pleegmoeder pleegvader pleegouder pleegouders stiefmoeder stiefvader oma opa
    tante oom broer zus familie gezin kind jeugdige jongere leerling verzorger voogd buur buurvrouw buurman vriend
    vriendin leraar lerares leerkracht docent juf meester mentor directeur schoolleider conciërge zorgcoördinator
    intern begeleider ib'er orthopedagoog psycholoog therapeut coach begeleider hulpverlener jeugdarts arts
    jeugdhulp jeugdzorg wijkteam jeugdteam ggz leerplicht leerplichtambtenaar gemeente beleidsadviseur consulent
    jeugdconsulent samenwerkingsverband swv onderwijsconsulent ervaringsdeskundige inbrenger reisleider notulist
    facilitator collega school zorg anders
    """.split(whereSeparator: \.isWhitespace).map { String($0).folded })

  static func isRol(_ label: String) -> Bool {
    let words = label.folded.split { !$0.isLetter && $0 != "'" }
    return !words.isEmpty && words.allSatisfy { woorden.contains(String($0)) }
  }
}

extension Deelnemer.Gegevens {
  /// Whether the label only says a role.
  public var isRolwoord: Bool { Rolwoord.isRol(label) }
}
