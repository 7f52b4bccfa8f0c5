import Foundation
import Support
import Testing

/// A line that is being typed when the disk fills up, in each way of going away.
@Suite(.waits) struct FullDiskTests {
  /// A disk of its own, small enough to fill.
  struct SmallDisk {
    enum Kind: CaseIterable { case tmpfs, ext4 }

    let program: Program
    private let home: Program

    init(_ kind: Kind) throws {
      let home = try Program()
      let make =
        switch kind {
        case .tmpfs: "mount -t tmpfs -o size=2m,mode=700 none schijf"
        case .ext4:
          "dd if=/dev/zero of=beeld bs=1M count=8 status=none && mkfs.ext4 -q -F -m 0 beeld && mount -o loop beeld schijf"
        }
      let made = try home.shell("PATH=$PATH:/sbin:/usr/sbin; mkdir schijf && \(make)")
      try #require(made.status == 0, "\(kind): \(made.err)")
      self.home = home
      var program = home
      program.environment["REISLEIDER_MAP"] = home.path("schijf/map")
      self.program = program
    }

    func clear() {
      _ = try? home.shell("umount schijf || umount -l schijf")
      home.clear()
    }

    /// Takes all the room there is, to the last byte.
    func fill() throws {
      let line = """
        for size in 4096 512 1; do dd if=/dev/zero of=schijf/vol$size bs=$size status=none; sync -f schijf; done
        ! { head -c 8192 /dev/zero >schijf/proef && sync schijf/proef; }
        """
      #expect(try home.shell(line).status == 0, "the harness is blind")
      _ = try home.shell("rm -f schijf/proef; head -c 8192 /dev/zero >>schijf/vol1")
    }

    var draft: String { get throws { try home.shell("cat schijf/map/concept/*").out } }

    func makeRoom() throws { #expect(try home.shell("rm schijf/vol*; sync -f schijf").status == 0) }
  }

  enum Going: CaseIterable {
    case key, hangup, terminate, kill

    func leave(_ terminal: PseudoTerminal) -> Int32? {
      switch self {
      case .key: terminal.type("\u{11}")
      case .hangup: terminal.send(SIGHUP)
      case .terminate: terminal.send(SIGTERM)
      case .kill: terminal.send(SIGKILL)
      }
      return terminal.waitForEnd()
    }

    var status: Int32 {
      switch self {
      case .key: 0
      case .hangup: SIGHUP
      case .terminate: SIGTERM
      case .kill: SIGKILL
      }
    }
  }

  @Test(.mounts, .makesDisks, arguments: SmallDisk.Kind.allCases, Going.allCases)
  func `the line that is typed while the disk fills up comes back whole`(
    kind: SmallDisk.Kind, going: Going
  ) throws {
    let disk = try SmallDisk(kind)
    defer { disk.clear() }
    let code = try disk.program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(disk.program, "noteer", code))
    #expect(noteer.waits(for: "Enter"))
    noteer.type("Een zin ")
    #expect(noteer.waits(for: "zin"))
    try disk.fill()
    // Longer than a page, and shorter again: what was longer does not stay behind.
    noteer.type("\u{1B}[200~\(String(repeating: "woord ", count: 900))\u{1B}[201~")
    noteer.waitForSilence()
    noteer.type("\u{15}Wat er bleef \(String(repeating: "staan ", count: 20))tot het slot")
    noteer.waitForSilence()
    // A kill waits for no key.
    if going == .kill { #expect(try disk.draft.contains("tot het slot")) }
    #expect(going.leave(noteer) == going.status)
    try disk.makeRoom()
    #expect(try disk.draft.contains("tot het slot"))
    #expect(try !disk.draft.contains("woord"))
    let again = try #require(PseudoTerminal(disk.program, "noteer", code))
    #expect(again.waits(for: "tot het slot"))
    again.type("\r")
    #expect(again.waits(for: "bewaard "))
    again.type("\u{11}")
    #expect(again.waitForEnd() == 0)
    #expect(try disk.program.notes(of: code).map(\.tekst.count) == [145])
  }

  @Test(.mounts, .makesDisks, arguments: SmallDisk.Kind.allCases)
  func `a disk that is full at the opening is told of at once, and leaving without the words asks once`(
    kind: SmallDisk.Kind
  ) throws {
    let disk = try SmallDisk(kind)
    defer { disk.clear() }
    let code = try disk.program.begin(at: 4)
    try disk.fill()
    let noteer = try #require(PseudoTerminal(disk.program, "noteer", code))
    #expect(noteer.waits(for: "maak eerst ruimte"))
    noteer.type("Een zin")
    #expect(noteer.waits(for: "NIET BEWAARD"))
    #expect(!noteer.text.contains("concept"))
    noteer.type("\u{11}")
    #expect(noteer.waits(for: "niet bewaard. Doe"))
    // Another key, and the question is asked anew.
    let asked = noteer.output.count
    noteer.type("!")
    #expect(noteer.waits(for: "is vol", since: asked))
    noteer.type("\u{11}")
    #expect(noteer.waits(for: "niet bewaard. Doe", since: asked))
    noteer.type("\u{11}")
    #expect(noteer.waitForEnd() == 0)
    // With room again the words are safe, and nothing is asked.
    let other = try #require(PseudoTerminal(disk.program, "noteer", code))
    #expect(other.waits(for: "maak eerst ruimte"))
    other.type("Een zin")
    #expect(other.waits(for: "NIET BEWAARD"))
    try disk.makeRoom()
    other.type(" erbij")
    other.waitForSilence()
    other.type("\u{11}")
    #expect(other.waitForEnd() == 0)
    let again = try #require(PseudoTerminal(disk.program, "noteer", code))
    #expect(again.waits(for: "Een zin erbij"))
  }

  @Test(
    .traces,
    arguments: [("statfs:error=ENOSYS", true), ("fallocate:error=EOPNOTSUPP", false)])
  func `where nobody knows whether a disk keeps its word, leaving with words asks once`(
    inject: String, asks: Bool
  ) throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let arguments =
      "\(Superuser.strace) -f -qq -o /dev/null -e trace=statfs,fallocate -e inject=\(inject)"
      .split(separator: " ").map(String.init) + [Program.binary, "noteer", code]
    let noteer = try #require(
      PseudoTerminal(
        program: "/usr/bin/env", arguments, columns: 80, rows: 24,
        environment: program.environment.merging(["TERM": "xterm-256color"]) { $1 }))
    #expect(noteer.waits(for: "Enter"))
    noteer.type("Een zin")
    #expect(noteer.waits(for: "zin"))
    noteer.type("\u{11}")
    if asks {
      #expect(noteer.waits(for: "niet zeker"))
      noteer.type("\u{11}")
    }
    #expect(noteer.waitForEnd() == 0)
    let again = try #require(PseudoTerminal(program, "noteer", code))
    #expect(again.waits(for: "Een zin"))
    again.type("\u{15}\u{11}")
    #expect(again.waitForEnd() == 0, "with no words nothing is asked")
  }

  @Test func `words in a question that is half answered are not thrown away without a word`() throws {
    let (used, new) = (try Program(), try Program())
    defer {
      used.clear()
      new.clear()
    }
    let code = try used.begin(at: 4)
    let noteer = try #require(PseudoTerminal(used, "noteer", code))
    #expect(noteer.waits(for: "Enter"))
    noteer.type("Muziek\r")
    #expect(noteer.waits(for: "bewaard "))
    let start = try #require(PseudoTerminal(new))
    #expect(start.waits(for: "Enter"))
    for (screen, keys) in [(noteer, ["\u{F}", "h", " en dans"]), (start, ["\r", "Egel"])] {
      for key in keys {
        screen.waitForSilence()
        screen.type(key)
      }
      screen.waitForSilence()
      screen.type("\u{11}")
      #expect(screen.waits(for: "niet bewaard. Doe"))
      screen.type("\u{11}")
      #expect(screen.waitForEnd() == 0)
    }
  }

  @Test func `who leaves while another keeps the store hears where the line is`() throws {
    let program = try Program()
    defer { program.clear() }
    let code = try program.begin(at: 4)
    let noteer = try #require(PseudoTerminal(program, "noteer", code))
    #expect(noteer.waits(for: "Enter"))
    let keeper = try program.keepStore()
    noteer.type("Muziek op dinsdag\r")
    #expect(noteer.waits(for: "even wachten"))
    noteer.type("\u{11}")
    // It tries for ten seconds.
    #expect(noteer.waits(for: "Een ander bleef"))
    #expect(noteer.waits(for: "staat klaar"))
    #expect(noteer.waitForEnd() == 1 << 8)
    _ = keeper.finish()
    let again = try #require(PseudoTerminal(program, "noteer", code))
    #expect(again.waits(for: "Muziek op dinsdag"))
  }
}
