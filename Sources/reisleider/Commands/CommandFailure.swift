import Screen
import SessionModel
import Text
import Wording

/// Why a command could not be done.
enum CommandFailure: Error {
  case usage(UsageError)
  case store(StoreFailure)
  /// A list of which a part was put out could not be read to its end.
  case brokenOff(StoreFailure)
  /// Someone left while another kept the store.
  case leftWaiting(lineIsKept: Bool, hasMore: Bool)
  case terminal(TerminalFailure)
  /// There is no terminal for the screen of these words.
  case noTerminal([String])
  /// Somebody came from another computer without asking for a terminal.
  case noTerminalOverSSH
  /// The system gives no pipe for signals.
  case noSignals
  /// Standard output cannot be written, or nobody reads it any more.
  case outputFailed, outputClosed
  case unreadable(path: String, TextFile.Failure)
  case unwritable(path: String, OutputFile.Failure)
  /// A command that begins something tells how one is made, any other where they stand.
  case noCasus(String, nearest: String?, begint: Bool = false)
  case noTraject(String, nearest: String?, begint: Bool = false)
  /// A traject where a casus was asked for, or the reverse.
  case otherSoort(String, Casus.Soort)
  case severalCasussen(String, [Gezien<CasusOverview>])
  case noSessie(String, nearest: String?)
  case severalSessies(String, [Gezien<SessieOverview>], [Gezien<CasusOverview>])
  /// A casus whose sessions are all over.
  case noneRunsOf(alias: String)
  case noneRuns(afTeRonden: String?)
  case severalRun([Gezien<SessieOverview>])
  case noDraaiboek(String, nearest: String?)
  case severalDraaiboeken(String, [String])
  case brokenDraaiboek(name: String, DraaiboekErrors)
  case noBijeenkomst(String)
  case lastStep(String, code: String)
  case firstStep(String)
  case noSuchStep(number: Int, count: Int)
  case script(ScriptError)
  case noNotitie(String), severalNotities(String)
  /// Something that must be said twice was said once, or not the same: what it would take, and how to go on.
  case unconfirmed([String])
  /// The file that was to be read from is empty.
  case nothingNew
  /// What was to be read from a file is more than a note can hold.
  case tooMuchNew
  /// Standard input broke off.
  case inputFailed
  /// What would leave the program holds what could tell who a child is.
  case leaks([HeldBack.Leak])
  /// There is no memory for what was asked.
  case noMemory
  /// What went wrong was told already.
  case alreadyTold
  /// What went wrong with another store than that of the command, in the words that find it.
  indirect case elsewhere(CommandFailure, in: Wording)

  /// What went wrong, wherever that was.
  var cause: CommandFailure {
    if case .elsewhere(let failure, _) = self { failure } else { self }
  }

  /// 1 for what could not be done, 2 for what was not understood.
  var exitCode: Int32 {
    switch self {
    case .usage: 2
    case .script(let error): error.isUsage ? 2 : 1
    case .elsewhere(let failure, _): failure.exitCode
    case .store, .brokenOff, .leftWaiting, .terminal, .noTerminal, .noTerminalOverSSH, .noSignals,
      .outputFailed,
      .outputClosed, .unreadable,
      .unwritable,
      .noCasus, .noTraject, .otherSoort, .severalCasussen, .noSessie, .severalSessies, .noneRunsOf, .noneRuns,
      .severalRun,
      .noDraaiboek,
      .severalDraaiboeken, .brokenDraaiboek, .noBijeenkomst, .lastStep, .firstStep,
      .noSuchStep, .noNotitie,
      .severalNotities, .unconfirmed, .nothingNew, .tooMuchNew, .inputFailed, .leaks, .noMemory, .alreadyTold:
      1
    }
  }
}

extension CommandFailure {
  /// What to tell, a line each: first what happened and how to mend it, then what can be chosen from.
  func lines(_ say: Wording, clock: WallClock) -> [String] {
    switch self {
    case .usage(let error): [error.sentence(say)]
    case .store(let failure): [say.commandSentence(for: failure)]
    case .brokenOff(let failure): [say(.lijstBreektAf, say.commandSentence(for: failure))]
    case .leftWaiting(let lineIsKept, let hasMore):
      [say(!lineIsKept ? .laatsteNietBewaard : hasMore ? .regelWachtMeerNiet : .regelWacht)]
    case .terminal(let failure): [failure.sentence(say)]
    case .noTerminal(let words): [say.geenTerminal(words)]
    case .noTerminalOverSSH: [say(.geenTerminalOverSSH, say(.noteerOpdracht))]
    case .noSignals: [say(.geenSignalen)]
    case .outputFailed: [say(.uitvoerVol)]
    case .outputClosed, .alreadyTold: []
    case .unreadable(let path, let failure): [failure.sentence(path, say)]
    case .unwritable(let path, let failure): [failure.sentence(path, say)]
    case .noCasus(let text, let nearest, let begint):
      [
        say.sentence(
          say(.geenCasus, text), meant: nearest,
          else: begint ? say(.casusMaken, text) : say(.kijkInCasussen))
      ]
    case .noTraject(let text, let nearest, let begint):
      [
        say.sentence(
          say(.geenTraject, text), meant: nearest,
          else: begint ? say(.trajectMaken, text) : say(.kijkInTrajecten))
      ]
    case .otherSoort(let name, .kind): [say(.isCasus, name, name)]
    case .otherSoort(let name, .netwerk): [say(.isTraject, name, name)]
    case .severalCasussen(let text, let found):
      [say(.meerCasussen, text, String(found.count))] + found.toldApart
    case .noSessie(let text, let nearest):
      [say.sentence(say(.geenSessie, text), meant: nearest, else: say(.kijkInSessies))]
    case .severalSessies(let text, let sessies, let casussen):
      [say(.meerSessies, text, String(sessies.count + casussen.count))]
        + sessies.map { $0.waarde.line(say, clock) }
        + casussen.toldApart
    case .noneRunsOf(let alias): [say(.geenLopendeVan, alias)]
    case .noneRuns(let code):
      [say(.nietsLoopt)] + (code.map { [say(.nietsLooptRondAf, $0, $0, $0)] } ?? [])
    case .severalRun(let sessies):
      [say(.meerLopen, String(sessies.count))] + sessies.map { $0.waarde.line(say, clock) }
    case .noDraaiboek(let text, let nearest):
      [say.sentence(say(.geenDraaiboek, text), meant: nearest, else: say(.kijkInDraaiboeken))]
    case .severalDraaiboeken(let text, let names):
      [say(.meerDraaiboeken, text, names.joined(separator: ", "))]
    case .brokenDraaiboek(let name, let errors): errors.all.map { say.sentence(for: $0, in: name) }
    case .noBijeenkomst(let text): [say(.geenBijeenkomst, text)]
    case .lastStep(let name, let code): [say(.isAlLaatste, name, code)]
    case .firstStep(let name): [say(.isAlEerste, name)]
    case .noSuchStep(let number, let count): [say(.zoveelStappen, String(number), String(count))]
    case .script(let error): [error.sentence(say)]
    case .noNotitie(let text): [say(.geenNotitie, text)]
    case .severalNotities(let text): [say(.meerNotities, text)]
    case .unconfirmed(let lines): lines
    case .nothingNew: [say(.nieuwIsLeeg)]
    case .tooMuchNew: [say(.nieuwIsTeLang, String(CleanText.noteLimit >> 10))]
    case .inputFailed: [say(.invoerBreektAf)]
    case .leaks(let leaks): lines(of: leaks, say)
    case .noMemory: [say(.geenGeheugen)]
    case .elsewhere(let failure, let say): failure.lines(say, clock: clock)
    }
  }

  /// What was found and how to go on, and then where, at most ten places; never the words themselves.
  ///
  /// Of a kind of which several were found each has a name of its own.
  private func lines(of leaks: [HeldBack.Leak], _ say: Wording) -> [String] {
    let soorten = LekSoorten(leaks.map(\.vondst.soort))
    func name(_ vondst: LekVondst) -> String {
      let isOnly = leaks.allSatisfy { $0.vondst.soort != vondst.soort || $0.vondst == vondst }
      return isOnly ? vondst.soort.rawValue : vondst.naam
    }
    var options: [String] = []
    for leak in leaks where !options.contains(name(leak.vondst)) { options.append(name(leak.vondst)) }
    let places = leaks.prefix(10).map { leak in
      let found = say(.name(of: leak.vondst.soort))
      guard let plek = leak.plek else { return say(.lekInWeggehaald, name(leak.vondst), found) }
      return say(.lekInUitvoer, name(leak.vondst), say(.name(of: plek)), leak.bij, found)
    }
    let mend = leaks.lazy.compactMap(\.code).first.map { [say(.lekHerstel, $0, $0)] } ?? []
    let more = leaks.count - places.count
    let asked = options.map { "--bevestig " + $0 }.joined(separator: " ")
    return [say(.uitvoerHeeftLek, say.opsomming(soorten), asked)] + places
      + (more > 0 ? [say(.enNogZoveelPlekken, String(more))] : []) + mend
  }
}

extension Wording {
  /// A sentence with the word that was probably meant, or other help when no word comes near.
  func sentence(_ sentence: String, meant nearest: String?, else help: String) -> String {
    sentence + " " + (nearest.map { self(.bedoelde, $0) } ?? help)
  }
}

extension [Gezien<CasusOverview>] {
  /// Their aliases, with their code behind those that read the same, as they may in what was saved of a damaged store
  /// or where they are covered.
  fileprivate var toldApart: [String] {
    let aliases = reduce(into: [String: Int]()) { $0[$1.waarde.profiel.alias.folded, default: 0] += 1 }
    return map(\.waarde).map { casus in
      let alias = "  " + casus.profiel.alias
      return aliases[casus.profiel.alias.folded] == 1 ? alias : alias + " · " + casus.id.code
    }
  }
}

extension SessieOverview {
  /// The session as it is pointed out among others: code, when, what, of whom; never a note.
  fileprivate func line(_ say: Wording, _ clock: WallClock) -> String {
    let wall = clock.read(begonnen)
    let name = [titel, alias].filter { !$0.isEmpty }.joined(separator: " · ")
    return "  \(code)  \(say.shortDate(wall.day)) \(wall.hourMinute)  \(name)"
  }
}

extension Wording {
  /// That there is no terminal, and how the screen of these words is told in lines.
  fileprivate func geenTerminal(_ words: [String]) -> String {
    switch words.count {
    case 0: self(.geenTerminal)
    case 1: self(.geenTerminalVoor, words[0])
    default: self(.geenTerminalVan, words[0], words[1])
    }
  }
}

extension TerminalFailure {
  fileprivate func sentence(_ say: Wording) -> String {
    switch self {
    case .notATerminal: say.geenTerminal([])
    case .unknownTerminal(""): say(.naamlozeTerminal)
    case .unknownTerminal(let name): say(.onbekendeTerminal, name)
    case .dumbTerminal(let name): say(.kaleTerminal, name)
    case .notUTF8: say(.geenUTF8)
    case .noRoom: say(.geenSignalen)
    }
  }
}

extension TextFile.Failure {
  /// One line about the file at this path.
  func sentence(_ path: String, _ say: Wording) -> String {
    switch self {
    case .absent: say(.bestandIsErNiet, path)
    case .noAccess: say(.bestandGeenToegang, path)
    case .notAFile: say(.bestandGeenBestand, path)
    case .tooLarge: say(.bestandTeGroot, path, String(TextFile.limit >> 20))
    case .exhausted: say(.bestandUitgeput, path)
    case .unreadable: say(.bestandOnleesbaar, path)
    }
  }
}

extension OutputFile.Failure {
  /// One line about the file at this path.
  func sentence(_ path: String, _ say: Wording) -> String {
    switch self {
    case .exists: say(.bestandBestaat, path)
    case .notAFile: say(.bestandIsLink, path)
    case .noFolder: say(.bestandGeenMap, path)
    case .noAccess: say(.bestandGeenToegang, path)
    case .readOnly: say(.bestandAlleenLezen, path)
    case .full: say(.bestandSchijfVol, path)
    case .exhausted: say(.bestandUitgeput, path)
    case .failed: say(.bestandNietGeschreven, path)
    }
  }
}
