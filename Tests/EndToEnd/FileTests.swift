import Foundation
import Support
import Testing

/// Which files and sockets the program touches, as the system itself tells.
@Suite(.waits) struct FileTests {
  /// What the system was asked for by a command, a call a line.
  private func calls(_ program: Program, _ arguments: [String], stdin: String = "") throws -> [String] {
    let trace = program.path("trace-\(UUID().uuidString)")
    let line = "exec \(Superuser.strace) -f -o '\(trace)' -e trace=file,desc,network \"$R\" \"$@\""
    let outcome = try program.shell(line, arguments, stdin: Array(stdin.utf8))
    #expect(outcome.status == 0, "\(arguments): \(outcome.err)")
    return try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test(.traces)
  func
    `nothing is written outside the folder of the store and the file that was asked for, and there is no socket`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let (report, copy) = (program.path("uit/verslag.md"), program.path("uit/kopie.db"))
    try FileManager.default.createDirectory(atPath: program.path("uit"), withIntermediateDirectories: true)
    let script = try program.file("script", ":type Een woord\nEnter\nCtrl-Q\n")
    let commands: [(arguments: [String], stdin: String)] = [
      (["casus", "nieuw", "Egel"], ""), (["noteer", "--regels", code], "zq7x9vkw2m\n"),
      (["noteer", code, "--script", script], ""), (["verslag", code, "--als", "md", "--uit", report], ""),
      (["controleer", "--kopie", copy], ""), (["controleer", "--herbouw"], ""),
      (["casus", "toon", "Vlinder", "--alles"], ""), (["wis", "sessie", code, "--bevestig", code], ""),
    ]
    let allowed = [program.path(".local"), program.path("uit")]
    for (arguments, stdin) in commands {
      for call in try calls(program, arguments, stdin: stdin) {
        #expect(!call.contains(" socket("), "\(arguments): \(call)")
        guard call.contains(/\ (open|openat|creat|mkdir|rename|link|symlink)\w*\(/) else { continue }
        let isWriting = call.contains(/O_WRONLY|O_RDWR|O_CREAT|O_TRUNC| (creat|mkdir|rename|link|symlink)/)
        let paths = call.matches(of: /"([^"]*)"/).map { String($0.1) }
        guard isWriting, let path = paths.last, !path.hasPrefix("/dev/") else { continue }
        let isAllowed = allowed.contains(where: path.hasPrefix) || !path.hasPrefix("/")
        #expect(isAllowed, "\(arguments): \(call)")
      }
    }
  }

  /// What stands in a place was looked at before; a link may be put there after that.
  @Test(.traces)
  func `no file of the store is opened through a link, whoever puts one there meanwhile`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let script = try program.file("script", ":type Een half woord\n:wait Een half woord\n")
    let store = program.path(".local/share/reisleider") + "/"
    var opened: Set<Substring> = []
    for (arguments, stdin) in [
      (["noteer", code, "--script", script], ""), (["sessie", "verboden", code], "Knorretje\n"),
      (["sessie", "verboden", code], "Bosuil\n"), (["noteer", "--regels", code], "een\n"),
      (["wis", "sessie", code, "--bevestig", code], ""),
    ] {
      for call in try calls(program, arguments, stdin: stdin) where call.contains(/\ open(at)?\(/) {
        guard let path = call.firstMatch(of: /"([^"]*)"/)?.1, path.hasPrefix(store) else { continue }
        let name = path.dropFirst(store.count).prefix { $0 != "/" }
        // SQLite opens its own files, and looks for a link by itself.
        guard !name.hasPrefix("reisleider.db") else { continue }
        #expect(call.contains("O_NOFOLLOW"), "\(arguments): \(call)")
        opened.insert(name)
      }
    }
    #expect(opened.isSuperset(of: ["concept", "verboden", "in-gebruik"]), "the harness is blind: \(opened)")
  }

  @Test(.traces)
  func `a folder that is made is on the disk in the one above it`() throws {
    let program = try Program()
    defer { program.clear() }
    let trace = program.path("trace")
    let line =
      "exec \(Superuser.strace) -f -y -qq -o '\(trace)' -e trace=mkdir,mkdirat,fsync \"$R\" casus nieuw Egel"
    #expect(try program.shell(line).status == 0)
    let calls = try program.text("trace").split(separator: "\n").map(String.init)
    let made = calls.enumerated().filter { $0.element.contains(/\ mkdir(at)?\(.* = 0$/) }
    #expect(made.count >= 3, "\(calls)")
    for (place, call) in made {
      let path = try #require(call.firstMatch(of: /"([^"]*)"/)).1
      let above = path.prefix(upTo: try #require(path.lastIndex(of: "/")))
      let isOnDisk = calls[place...].contains { $0.contains(" fsync(") && $0.contains("<\(above)>) = 0") }
      #expect(isOnDisk, "\(call)")
    }
  }

  @Test(
    .traces,
    arguments: [["verslag", "Vlinder", "--uit"], ["controleer", "--kopie"], ["controleer", "--red"]])
  func `a file for others is on the disk, with its name, before it is said to be there`(command: [String])
    throws
  {
    let program = try Program()
    defer { program.clear() }
    _ = try program.begin()
    let folder = program.path("uit")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let line =
      "exec \(Superuser.strace) -f -y -qq -o trace -e trace=fsync,fdatasync,link,linkat,rename,renameat,write,pwrite64 \"$R\" \"$@\""
    let outcome = try program.shell(line, command + [folder + "/bestand"])
    try #require(outcome.status == 0, "\(outcome)")
    let calls = try program.text("trace").split(separator: "\n").map(String.init)
    func last(_ pattern: some RegexComponent) throws -> Int {
      try #require(calls.lastIndex { $0.contains(pattern) }, "\(calls)")
    }
    let written = try last(/p?write(64)?\(\d+<[^>]*\/uit\/\.bestand[^>]*>/)
    let file = try last(/f(data)?sync\(\d+<[^>]*\/uit\/\.bestand[^>]*>\) = 0/)
    let name = try last(/(link|rename)\w*\(.*\/uit\/bestand".* = 0/)
    let above = try last(/fsync\(\d+<[^>]*\/uit>\) = 0/)
    let said = calls.firstIndex { $0.contains(/\ write\([12]</) } ?? calls.endIndex
    #expect(written < file && file < name && name < above && above < said, "\(calls)")
  }

  @Test(.traces)
  func `no other program is started, so no note is in an argument or in an environment`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let trace = program.path("trace")
    let line =
      "exec \(Superuser.strace) -f -s 4096 -v -o '\(trace)' -e trace=process \"$R\" noteer --regels \(code)"
    #expect(try program.shell(line, stdin: Array("zq7x9vkw2m\n".utf8)).status == 0)
    let calls = try String(contentsOfFile: trace, encoding: .utf8)
    #expect(calls.matches(of: /execve\(/).count == 1 && !calls.contains("zq7x9vkw2m"))
    #expect(!calls.contains("vfork(") && !calls.contains(" fork("))
  }

  @Test(arguments: ["000", "022", "077", "777"])
  func `whatever the umask, only this user can read what is made`(mask: String) throws {
    let program = try Program()
    defer { program.clear() }
    let steps = """
      umask \(mask); "$R" casus nieuw Vlinder && "$R" sessie nieuw --draaiboek reisbureau --casus Vlinder \
      && echo een | "$R" noteer --regels && "$R" noteer --script script \
      && "$R" verslag Vlinder --uit v.txt && "$R" controleer --kopie k.db
      """
    try program.file("script", ":type Een half woord\n:wait Een half woord\n")
    let outcome = try program.shell(steps)
    try #require(outcome.status == 0, "\(outcome.err)")
    let store = program.path(".local/share/reisleider")
    for folder in [store, store + "/concept", store + "/verboden"] {
      #expect(try program.rights(folder) == 0o700)
    }
    for name in try FileManager.default.contentsOfDirectory(atPath: store)
    where !["concept", "verboden"].contains(name) {
      #expect(try program.rights(store + "/" + name) == 0o600, "\(name)")
    }
    for name in ["v.txt", "k.db"] { #expect(try program.rights(program.path(name)) == 0o600) }
  }

  @Test(arguments: ["../../buiten", "/tmp/x", "a/b", "-rf", "..", ".", "con\u{0}x", "nood-2026-11-21.db"])
  func `no alias leads out of the folder`(alias: String) throws {
    let program = try Program()
    defer { program.clear() }
    _ = try program.run(["casus", "nieuw", "--", alias])
    let files = try FileManager.default.subpathsOfDirectory(atPath: program.home.path)
    #expect(files.allSatisfy { $0.hasPrefix(".local") }, "\(files)")
    let store = Set(
      (try? FileManager.default.contentsOfDirectory(atPath: program.path(".local/share/reisleider"))) ?? [])
    #expect(store.isSubset(of: ["reisleider.db", "reisleider.db-journal", "concept", "in-gebruik"]))
  }

  @Test func `a file that was asked for is never written through a link`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let target = try program.file("doel", "van mij")
    let link = program.path("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    for arguments in [
      ["verslag", code, "--uit", link, "--vervang"], ["controleer", "--kopie", link, "--vervang"],
      ["controleer", "--red", link, "--vervang"],
    ] {
      let outcome = try program.run(arguments)
      #expect(outcome.status == 1 && outcome.err.split(separator: "\n").count == 1, "\(outcome.err)")
    }
    #expect(try program.text("doel") == "van mij")
  }

  @Test func `nothing is written over a file of the store, however its path is spelled`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin()
    let store = program.path(".local/share/reisleider")
    try FileManager.default.createSymbolicLink(atPath: program.path("link"), withDestinationPath: store)
    for name in ["/concept", "/verboden"] where !FileManager.default.fileExists(atPath: store + name) {
      try FileManager.default.createDirectory(atPath: store + name, withIntermediateDirectories: false)
    }
    let before = try Data(contentsOf: URL(filePath: store + "/reisleider.db"))
    for path in [
      store + "/reisleider.db", "link/reisleider.db", store + "/concept/../reisleider.db",
      store + "/reisleider.db-journal", store + "/nood-2026-11-21.db", store + "/in-gebruik",
      "link/concept/x", store + "/verboden/x",
    ] {
      for arguments in [["verslag", code, "--uit"], ["controleer", "--kopie"], ["controleer", "--red"]] {
        let outcome = try program.run(arguments + [path, "--vervang"])
        #expect(outcome.status == 1 && outcome.err.contains("van de opslag zelf"), "\(path): \(outcome)")
      }
    }
    try program.file("script", ":save-screen link/reisleider.db\n")
    let script = try program.run(["regie", code, "--script", "script"])
    #expect(script.status == 1 && script.err.contains("van de opslag zelf"), "\(script)")
    #expect(try Data(contentsOf: URL(filePath: store + "/reisleider.db")) == before)
    try program.output("controleer", "--kopie", store + "/kopie.db")
  }
}
