import SessionModel
import Wording

// Commands about what is kept, and about the program itself.

extension Command {
  static let labels: [Command] = [
    Command(
      .labelLijst, "label lijst", [], [als(.tekst, .json)], help: .helpLabelLijst,
      examples: ["label lijst", "label lijst --als json"]),
    Command(
      .labelSamen, "label samen",
      [Operand(.label, help: .operandLabelOud), Operand(.label, .label, help: .operandLabelNieuw)], [],
      help: .helpLabelSamen, examples: ["label samen muziek talent:muziek"]),
  ]

  static let bewaarregel = Command(
    .bewaarregel, "bewaarregel", [Operand(.jaren, jaren, isRequired: false, help: .operandJaren)],
    [Option(.reden, .reden, help: .optieRedenRegel)],
    rules: jaarregels, help: .helpBewaarregel,
    examples: ["bewaarregel", "bewaarregel 3 --reden \"afspraak van de school\"", "bewaarregel geen"])

  /// Years and a reason go together.
  private static let jaarregels: [Rule] = [
    .missing(.bewaarregelReden) { $0.years != nil && !$0.has(.reden) },
    .missing(.bewaarregelJaren) { $0.operands.isEmpty && $0.has(.reden) },
    .options([.reden], at: 0) { Int($0) == nil ? [] : [.reden] },
  ]

  private static let jaren = Value.number(Huis.Bewaarregel.mogelijk, or: Wording()(.bewaarregelGeen))

  static let wissen: [Command] = [
    Command(
      .wis, "wis", [Operand(.alias, help: .operandWis)], zekerheid, help: .helpWis,
      examples: ["wis Vlinder", "wis Vlinder --bevestig Vlinder --door ouder"]),
    Command(
      .wisNotitie, "wis notitie", [Operand(.id, help: .operandWisNotitie)],
      [Option(.nieuw, .bestand, .path, help: .optieNieuw)] + zekerheid, help: .helpWisNotitie,
      examples: [
        "wis notitie 01a1fe34-de00 --bevestig 01a1fe34-de00",
        "wis notitie 01a1fe34-de00 --nieuw - --bevestig 01a1fe34-de00",
      ]),
    Command(
      .wisSessie, "wis sessie", [Operand(.id, help: .operandWisSessie)], zekerheid, help: .helpWisSessie,
      examples: ["wis sessie a1y9zbekqvr0 --bevestig a1y9zbekqvr0"]),
    Command(
      .wisOnleesbaar, "wis onleesbaar", [], zekerheid, help: .helpWisOnleesbaar,
      examples: ["wis onleesbaar --bevestig onleesbaar"]),
  ]

  /// What is asked before something goes for good.
  private static let zekerheid = [
    Option(.bevestig, .idOfAlias, help: .optieBevestig),
    Option(.door, .stem, .word(Stem.allCases.map(\.rawValue)), help: .optieWisDoor),
  ]
  static let controleer = Command(
    .controleer, "controleer", [],
    [
      Option(.herbouw, excludes: [.kopie, .red], help: .optieHerbouw),
      Option(.kopie, .bestand, .path, help: .optieKopie),
      Option(.red, .bestand, .path, excludes: [.kopie], help: .optieRed),
      Option(.vervang, needs: [.kopie, .red], help: .optieVervang),
    ], help: .helpControleer,
    examples: ["controleer", "controleer --herbouw", "controleer --kopie /media/usb/reisleider.db"])
  static let oefen = Command(
    .oefen, "oefen", [Operand(.oefening, .word(["vak"]), isRequired: false, help: .operandOefening)],
    [tekst, thema, script], help: .helpOefen, examples: ["oefen", "oefen vak", "oefen --tekst"])
  static let uitleg = Command(
    .uitleg, "uitleg", [Operand(.onderwerp, .topic, isRequired: false, help: .operandOnderwerp)],
    help: .helpUitleg,
    examples: ["uitleg", "uitleg projector", "uitleg draaiboek"])
  static let hulp = Command(
    .hulp, "hulp",
    [
      Operand(.opdracht, isRequired: false, help: .operandOpdracht),
      Operand(.deelopdracht, isRequired: false, help: .operandDeelopdracht),
    ], help: .helpHulp, examples: ["hulp", "hulp noteer", "hulp casus nieuw"])
  static let man = Command(.man, "man", help: .helpMan, examples: ["man > reisleider.1"])
  static let aanvulling = Command(
    .aanvulling, "aanvulling", [Operand(.shell, .word(Shell.allCases.map(\.rawValue)), help: .operandShell)],
    help: .helpAanvulling,
    examples: ["aanvulling bash > reisleider.bash"])
  static let diagnose = Command(.diagnose, "diagnose", help: .helpDiagnose, examples: ["diagnose"])
}

extension Invocation {
  /// The years at the beginning of its operands.
  fileprivate var years: Int? { self[operand: 0].flatMap { Int($0) } }
}
