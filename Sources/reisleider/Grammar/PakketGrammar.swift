import SessionModel
import Wording

// Commands about what one region gives to another.

extension Command {
  /// Packages, and the seeds that they carry.
  static let pakketten: [Command] = [
    Command(
      .pakketMaak, "pakket maak", [Operand(.bestand, .path, help: .operandPakketUit)],
      [
        Option(.alleenLessen, help: .optieAlleenLessen),
        Option(.casus, .alias, excludes: [.alleenLessen], help: .optiePakketCasus),
        Option(.afzender, .regio, help: .optieAfzender),
        Option(.drempel, .getal, .number(from: 3), excludes: [.casus], help: .optieDrempel),
        Option(.vervang, help: .optieVervang), aan, grond,
      ],
      rules: pakketregels, help: .helpPakketMaak,
      examples: [
        "pakket maak lessen.jsonl --alleen-lessen --afzender Denkstad --aan landelijk --grond \"afspraak over leren\"",
        "pakket maak vlinder.jsonl --casus Vlinder --aan \"regio Heuvelrand\" --grond verhuizing",
      ]),
    Command(
      .pakketLees, "pakket lees", [Operand(.bestand, .path, help: .operandPakket)],
      [Option(.proef, help: .optiePakketProef), Option(.neemTerug, help: .optieNeemTerug)],
      help: .helpPakketLees,
      examples: ["pakket lees lessen.jsonl --proef", "pakket lees lessen.jsonl"]),
    Command(
      .pakketLijst, "pakket lijst", [], [als(.tekst, .csv, .json)], help: .helpPakketLijst,
      examples: ["pakket lijst", "pakket lijst --als json"]),
    Command(
      .zaadjeGeef, "pakket geef", [Operand(.sessie, help: .operandZaadjeSessie)],
      [Option(.door, .stem, .word(Stem.allCases.map(\.rawValue)), help: .optieZaadjeDoor)],
      rules: [.missing(.zaadjeDoor) { !$0.has(.door) }], help: .helpZaadjeGeef,
      examples: ["pakket geef a1y9 --door ouder", "pakket geef a1y9 --door jeugdige < zaadje.txt"]),
    Command(
      .zaadjeLijst, "pakket zaadjes", [], [als(.tekst, .md, .csv, .json)], help: .helpZaadjeLijst,
      examples: ["pakket zaadjes", "pakket zaadjes --als csv > zaadjes.csv"]),
    Command(
      .zaadjeWeg, "pakket neem-terug", [Operand(.code, help: .operandZaadjeCode)], [], help: .helpZaadjeWeg,
      examples: ["pakket neem-terug 7k2qd"]),
  ]
  /// Lessons or a journey, for somebody and for a reason; of lessons it is told of whom they are.
  private static let pakketregels: [Rule] = [
    .missing(.pakketWelk) { !$0.has(.casus) && !$0.has(.alleenLessen) },
    .missing(.pakketVoorWie) { $0.has(.alleenLessen) && !$0.has(.afzender) },
    .destination(.pakketVoorWie) { $0.has(.alleenLessen) },
    .destination(.pakketCasusVoorWie) { $0.has(.casus) },
  ]
}
