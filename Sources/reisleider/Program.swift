import SessionModel
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program: reads the command line, does what it says, and ends with 0 when that was done, 1 when it
/// could not be done, 2 when it was not understood.
enum Program {
  static func main() -> Never {
    holdStandardDescriptors()
    let say = Wording()
    let arguments = takeArguments()
    if let question = CompletionQuestion(arguments) { exit(answer(question, say)) }
    let request: Request
    do throws(UsageError) {
      request = try CommandParser.read(arguments, home: Surroundings.home)
    } catch {
      exit(fail(.usage(error), Console(surroundings: Surroundings(folder: nil, say: say))))
    }
    exit(carryOut(request, say))
  }

  private static func carryOut(_ request: Request, _ say: Wording) -> Int32 {
    let console = Console(surroundings: surroundings(of: request, say))
    do throws(CommandFailure) {
      switch request {
      case .help(let words): try help(words, console)
      case .version: try console.put(Build.text(say))
      case .run(let invocation): try run(invocation, console)
      }
      return 0
    } catch {
      return fail(error, console)
    }
  }

  /// Practice has a folder of its own, so it never mixes with what is real.
  private static func surroundings(of request: Request, _ say: Wording) -> Surroundings {
    guard case .run(let invocation) = request else { return Surroundings(folder: nil, say: say) }
    let real = Surroundings(folder: invocation[.map], say: say)
    return invocation.command == .oefen ? real.forPractice : real
  }

  private static func help(_ words: [String], _ console: Console) throws(CommandFailure) {
    try console.put(CommandHelp(say: console.say, width: console.columns ?? CommandHelp.page).text(words))
  }

  /// Tells a shell what can stand where somebody is typing; whatever is wrong, nothing of it comes between the line.
  private static func answer(_ question: CompletionQuestion, _ say: Wording) -> Int32 {
    let lines = question.answer(say)
    guard !lines.isEmpty else { return 0 }
    _ = Array((lines.joined(separator: "\n") + "\n").utf8).writeAll(to: STDOUT_FILENO)
    return 0
  }

  private static func fail(_ failure: CommandFailure, _ console: Console) -> Int32 {
    console.tell(failure)
    return failure.exitCode
  }

  /// Does what a command line says.
  static func run(_ invocation: Invocation, _ console: Console) throws(CommandFailure) {
    try StandardOutput.keep(invocation, console)
    try ListFile.filled(invocation, console) { (console) throws(CommandFailure) in
      try carryOut(invocation, console)
    }
  }

  private static func carryOut(_ invocation: Invocation, _ console: Console) throws(CommandFailure) {
    func screen(_ asked: ScreenSession.Asked) -> ScreenSession {
      ScreenSession(console: console, invocation: invocation, asked: asked)
    }
    let casussen = CasusCommands(console: console, invocation: invocation)
    let trajecten = CasusCommands(console: console, invocation: invocation, soort: .netwerk)
    let bijeenkomsten = BijeenkomstCommand(console: console, invocation: invocation)
    let sessies = SessieCommands(console: console, invocation: invocation)
    let draaiboeken = DraaiboekCommands(console: console, invocation: invocation)
    switch invocation.command {
    case .noteer where invocation.has(.regels): try noteLines(invocation, console)
    case .doe: try actLines(invocation, console)
    case .start: try screen(.start).run()
    case .zaal: try screen(.zaal).run()
    case .noteer: try screen(.noteer).run()
    case .regie: try screen(.regie).run()
    case .oefen: try screen(.oefen).run()
    case .terugkijken: try screen(.terugkijken).run()
    case .casusNieuw: try casussen.make()
    case .casusLijst: try casussen.list()
    case .casusToon: try casussen.show()
    case .casusReizen: try ReizenCommand(console: console, invocation: invocation).run()
    case .casusWijzig: try casussen.change()
    case .casusSluit: try casussen.close()
    case .trajectNieuw: try trajecten.make()
    case .trajectLijst: try trajecten.list()
    case .trajectToon: try trajecten.show()
    case .trajectWijzig: try trajecten.change()
    case .trajectSluit: try trajecten.close()
    case .mijlpaal: try MijlpaalCommand(console: console, invocation: invocation).reach()
    case .mijlpaalWijzig: try MijlpaalCommand(console: console, invocation: invocation).mend()
    case .mijlpaalTrekIn: try MijlpaalCommand(console: console, invocation: invocation).takeBack()
    case .sessieWijzig: try bijeenkomsten.changeSessie()
    case .bijeenkomstWijzig: try bijeenkomsten.change()
    case .sessieNieuw: try sessies.begin()
    case .sessieLijst: try sessies.list()
    case .sessieToon: try sessies.show()
    case .sessieLees: try SessieLezen(console: console, invocation: invocation).run()
    case .sessieStap: try sessies.go()
    case .sessieVerboden: try sessies.forbid()
    case .sessieSluit: try sessies.close()
    case .sessieAfronden: try AfrondenCommand(console: console, invocation: invocation).run()
    case .labelLijst: try LabelCommands(console: console, invocation: invocation).list()
    case .labelSamen: try LabelCommands(console: console, invocation: invocation).join()
    case .bewaarregel: try BewaarregelCommand(console: console, invocation: invocation).run()
    case .notitie: try SentenceCommand(console: console, invocation: invocation).run()
    case .teruglezen: try TeruglezenCommand(console: console, invocation: invocation).run()
    case .nakijken: try NakijkenCommand(console: console, invocation: invocation).run()
    case .uitgaven: try UitgavenCommand(console: console, invocation: invocation).run()
    case .zoek: try ZoekCommand(console: console, invocation: invocation).run()
    case .verslag: try VerslagCommand(console: console, invocation: invocation).run()
    case .praatplaat: try PraatplaatCommand(console: console, invocation: invocation).run()
    case .reisboekje: try ReisboekjeCommand(console: console, invocation: invocation).run()
    case .conceptMaak, .conceptReactie, .conceptVaststel, .conceptToon:
      try ConceptCommand(console: console, invocation: invocation).run()
    case .afspraken: try AfsprakenCommand(console: console, invocation: invocation).run()
    case .afspraakZet: try AfspraakZetten(console: console, invocation: invocation).run()
    case .draadLijst: try DraadCommands(console: console, invocation: invocation).list()
    case .draadToon: try DraadCommands(console: console, invocation: invocation).show()
    case .draadMaak: try DraadCommands(console: console, invocation: invocation).make()
    case .draadWijzig: try DraadCommands(console: console, invocation: invocation).change()
    case .draadErbij: try DraadCommands(console: console, invocation: invocation).put(.erbij)
    case .draadEruit: try DraadCommands(console: console, invocation: invocation).put(.eruit)
    case .draadNee: try DraadCommands(console: console, invocation: invocation).put(.nee)
    case .draadSamen: try DraadCommands(console: console, invocation: invocation).join()
    case .draadSplits: try DraadCommands(console: console, invocation: invocation).split()
    case .draadWeg: try DraadCommands(console: console, invocation: invocation).retire()
    case .draadOngedaan: try DraadCommands(console: console, invocation: invocation).undo()
    case .draadVoorstel: try DraadCommands(console: console, invocation: invocation).propose()
    case .draadLees: try DraadCommands(console: console, invocation: invocation).read()
    case .bewaren: try BewarenCommand(console: console, invocation: invocation).run()
    case .lijst: try LijstCommand(console: console, invocation: invocation).run()
    case .geparkeerd: try GeparkeerdCommand(console: console, invocation: invocation).run()
    case .monitor: try MonitorCommand(console: console, invocation: invocation).run()
    case .monitorLees: try OpgaveLezen(console: console, invocation: invocation).run()
    case .uitvoerTabellen: try UitvoerCommand(console: console, invocation: invocation).run()
    case .codeboek: try CodeboekCommand(console: console, invocation: invocation).run()
    case .leerrapportage: try LeerrapportageCommand(console: console, invocation: invocation).run()
    case .pakketMaak: try PakketCommand(console: console, invocation: invocation).make()
    case .pakketLees: try PakketCommand(console: console, invocation: invocation).read()
    case .pakketLijst: try PakketCommand(console: console, invocation: invocation).list()
    case .zaadjeGeef: try ZaadjeCommand(console: console, invocation: invocation).give()
    case .zaadjeLijst: try ZaadjeCommand(console: console, invocation: invocation).list()
    case .zaadjeWeg: try ZaadjeCommand(console: console, invocation: invocation).remove()
    case .draaiboekLijst: try draaiboeken.list()
    case .draaiboekToon: try draaiboeken.show()
    case .draaiboekControleer: try draaiboeken.check()
    case .draaiboekKopieer: try draaiboeken.copy()
    case .wis, .wisNotitie, .wisSessie, .wisOnleesbaar:
      try WisCommand(console: console, invocation: invocation).run()
    case .controleer: try ControleerCommand(console: console, invocation: invocation).run()
    case .uitleg: try UitlegCommand(console: console, invocation: invocation).run()
    case .hulp: try help(invocation.operands, console)
    case .man: try console.put(ManPage(say: console.say).text)
    case .aanvulling:
      if let shell = invocation[operand: 0].flatMap(Shell.init(rawValue:)) {
        try console.put(shell.stub(console.say))
      }
    case .diagnose: try DiagnoseCommand(console: console, invocation: invocation).run()
    }
  }

  private static func noteLines(_ invocation: Invocation, _ console: Console) throws(CommandFailure) {
    let store = try console.store()
    let sessie = try Lookup(store: store).sessie(orRunning: invocation[operand: 0])
    var lines = try NoteLines(
      console: console, store: store, sessie: sessie, isLiteral: invocation.has(.letterlijk))
    try lines.run()
  }

  private static func actLines(_ invocation: Invocation, _ console: Console) throws(CommandFailure) {
    let store = try console.store()
    let sessie = try Lookup(store: store).sessie(invocation[operand: 0] ?? "")
    var lines = try ActLines(console: console, store: store, sessie: sessie)
    try lines.run()
  }

  // MARK: What the system gives

  /// The arguments after the program's name; `nil` for one that is not UTF-8.
  ///
  /// They can be read once: an alias behind the command would stand in every list of processes while this runs.
  private static func takeArguments() -> [String?] {
    (1..<max(1, Int(CommandLine.argc))).map { index in
      guard let argument = CommandLine.unsafeArgv[index] else { return nil }
      defer { if index > 1 { memset(argument, 0, strlen(argument)) } }
      return String(validatingCString: argument)
    }
  }

  /// A closed standard descriptor would be given to the next file that opens, the store's too; these only fail.
  private static func holdStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
