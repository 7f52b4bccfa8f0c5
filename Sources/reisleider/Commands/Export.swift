import Reports
import SessionModel
import SessionStore
import Text
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Words on their way out: to a screen, to a pipe, to the file that was named or the one that the shell opened.
///
/// What becomes a file is in the export log, and for this user's eyes only, whichever way it was asked for.
struct Export {
  let store: SessionStore
  let console: Console
  let invocation: Invocation
  private let bestemming: Bestemming
  /// How often something was erased before the first word was read.
  private let erasures: Int
  private var say: Wording { console.say }

  /// Begins: what is read from here on is what goes out.
  init(_ store: SessionStore, _ console: Console, _ invocation: Invocation) throws(CommandFailure) {
    (self.store, self.console, self.invocation) = (store, console, invocation)
    bestemming = try Bestemming(invocation, of: store, console)
    erasures = try stored { () throws(StoreFailure) in try store.erasureCount() }
  }

  /// Puts a report out, in the format that was asked for.
  ///
  /// - Parameters:
  ///   - vorm: its form, as the export log names it.
  ///   - van: what it is about; `nil` when it is about everything.
  ///   - isAlwaysLogged: whether it is in the log also where it becomes no file that is known.
  func put(
    _ report: Report, vorm: String, van: StreamID?, isAlwaysLogged: Bool = false
  ) throws(CommandFailure) {
    let bytes = try invocation.format.made(of: report, say)
    if let path = invocation[.uit], path != "-" {
      let file = ExportedFile(uitgave: bestemming.uitgave(path, vorm: vorm, van: van), erasures: erasures)
      return try file.write(bytes, replacing: invocation.has(.vervang), of: store, console)
    }
    try noteOutput(vorm: vorm, van: van, isAlwaysLogged: isAlwaysLogged)
    try console.put(bytes)
  }

  /// Notes what goes to standard output, where that is a file, before the first word of it.
  func noteOutput(vorm: String, van: StreamID?, isAlwaysLogged: Bool = false) throws(CommandFailure) {
    // What goes to a file that was named is noted with that.
    guard console.out.path == nil else { return }
    if let path = StandardOutput.file {
      if fchmod(STDOUT_FILENO, 0o600) != 0 { console.tell(say(.uitvoerOpen, path)) }
      try log(bestemming.uitgave(path, vorm: vorm, van: van))
    } else if isAlwaysLogged {
      try log(bestemming.uitgave(StandardOutput.naamloos, vorm: vorm, van: van))
    }
  }

  /// Notes what goes out; no erasure comes between its words and the log without being seen.
  private func log(_ uitgave: Huis.Uitgave) throws(CommandFailure) {
    uitgave.log(in: store, console)
    let now = try stored { () throws(StoreFailure) in try store.erasureCount() }
    guard now == erasures else { throw .store(.busy) }
  }
}

extension Format {
  /// The report in this format.
  func made(of report: Report, _ say: Wording) throws(CommandFailure) -> [UInt8] {
    guard let bytes = bytes(of: report, say) else { throw .noMemory }
    return bytes
  }
}

extension Huis.Uitgave {
  /// Notes in the export log that it is made; a store that can only be read keeps none.
  func log(in store: SessionStore, _ console: Console) {
    guard !store.isReadOnly else { return }
    var whole = self
    whole.pad = CleanText.oneLine(pad)
    do throws(StoreFailure) {
      _ = try store.append([Change(.huis, .uitgegeven(whole))])
    } catch {
      console.tell(console.say(.nietGelogd, pad))
    }
  }
}

extension Invocation {
  /// Whether it tells on standard output what people said, or of whom the journeys are, without an `Export` of its own.
  ///
  /// Without a default: whoever adds a command says here whether a file that the shell makes of it is for one's own eyes.
  fileprivate var tells: Bool {
    switch command {
    case .start, .zaal, .regie, .terugkijken: has(.tekst) || self[.script] != nil
    case .noteer: !has(.regels) && (has(.tekst) || self[.script] != nil)
    case .doe, .notitie, .sessieAfronden, .labelLijst, .bewaren, .draadVoorstel, .casusLijst, .trajectLijst,
      .casusReizen, .sessieLijst, .zoek:
      true
    case .sessieLees: has(.proef)
    case .teruglezen: has(.tekst) || !has(.papier)
    case .nakijken: has(.tekst) || self[.script] != nil
    case .draaiboekToon: has(.ervaring)
    case .casusToon, .trajectToon, .sessieToon, .verslag, .praatplaat, .reisboekje, .conceptToon, .afspraken,
      .geparkeerd, .lijst, .draadLijst, .draadToon, .monitor, .leerrapportage, .codeboek, .uitvoerTabellen,
      .zaadjeLijst, .pakketMaak:
      false
    case .conceptMaak, .conceptReactie, .conceptVaststel, .casusNieuw, .casusWijzig, .casusSluit,
      .trajectNieuw, .trajectWijzig, .trajectSluit, .mijlpaal, .mijlpaalWijzig, .mijlpaalTrekIn, .afspraakZet,
      .monitorLees,
      .sessieWijzig, .bijeenkomstWijzig, .sessieNieuw, .sessieStap, .sessieVerboden, .sessieSluit,
      .uitgaven, .draaiboekLijst, .draaiboekControleer, .draaiboekKopieer, .wis, .wisNotitie, .wisSessie,
      .wisOnleesbaar, .oefen, .uitleg, .hulp,
      .controleer,
      .man,
      .aanvulling, .diagnose, .bewaarregel, .labelSamen, .draadMaak, .draadWijzig, .draadErbij, .draadEruit,
      .draadNee, .draadSamen,
      .draadSplits, .draadWeg, .draadOngedaan, .draadLees, .pakketLees, .pakketLijst, .zaadjeGeef, .zaadjeWeg:
      false
    }
  }
}

/// What standard output is.
enum StandardOutput {
  /// Makes the file that the shell opened for this user's eyes only, and notes it in the export log, before a command
  /// tells anything in it.
  static func keep(_ invocation: Invocation, _ console: Console) throws(CommandFailure) {
    guard invocation.tells, ListFile.path(of: invocation) == nil, let path = file else { return }
    if fchmod(STDOUT_FILENO, 0o600) != 0 { console.tell(console.say(.uitvoerOpen, path)) }
    guard SessionStore.isThere(in: try console.folder()) else { return }
    let store = try console.store(toRead: true)
    defer { store.close() }
    // What cannot be found is told by the command itself.
    let about = invocation[operand: 0].flatMap { try? Lookup(store: store).subject($0) }
    Huis.Uitgave(pad: path, vorm: invocation.exportForm, van: about?.stream, aan: "", grond: "")
      .log(in: store, console)
  }

  /// How the log names what became no file that is known.
  static let naamloos = Huis.Uitgave.naamloos

  /// The path of the file that a shell opened for it, as far as it can be known; `nil` when it is no file.
  static var file: String? {
    var status = stat()
    guard fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    guard status.st_nlink > 0 else { return naamloos }
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    #if canImport(Glibc)
      let count = buffer.withUnsafeMutableBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { letters in
          letters.baseAddress.map { readlink("/proc/self/fd/1", $0, letters.count) } ?? 0
        }
      }
      guard count > 0, count < buffer.count else { return naamloos }
      return String(decoding: buffer.prefix(count), as: UTF8.self)
    #else
      guard fcntl(STDOUT_FILENO, F_GETPATH, &buffer) == 0 else { return naamloos }
      return String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
    #endif
  }
}
