import Foundation
import Support
import Testing

@testable import reisleider

/// What is installed, and what is packed for Debian, without a build.
@Suite(.waits) struct PackageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private static func has(_ tools: String...) -> Bool {
    tools.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0) }
  }

  /// The manual in both places, the completions and the program.
  private static let installed = [
    "bin/reisleider", "share/bash-completion/completions/reisleider",
    "share/fish/vendor_completions.d/reisleider.fish",
    "share/man/man1/reisleider.1", "share/man/nl/man1/reisleider.1", "share/zsh/site-functions/_reisleider",
  ]

  @Test(.enabled(if: has("make"), "make is not installed"))
  func `installing copies what is built, and taking it away leaves nothing`() throws {
    let program = try Program()
    defer { program.clear() }
    let make = "cd \"$1\" && make --silent DESTDIR=\"$HOME/wortel\" PREFIX=/usr BINARY="
    let done = try program.shell(make + "\"$R\" install && cd && find wortel -type f | sort", [Self.root])
    #expect(done.status == 0 && done.err.isEmpty, "\(done)")
    #expect(done.lines == Self.installed.map { "wortel/usr/" + $0 })
    let gone = try program.shell(make + "\"$R\" uninstall && cd && find wortel -type f", [Self.root])
    #expect(gone.status == 0 && gone.out.isEmpty, "\(gone)")
    let none = try program.shell(make + "/bestaat/niet install", [Self.root])
    #expect(none.status != 0 && none.err.contains("make build"), "\(none)")
  }

  @Test(.enabled(if: has("make"), "make is not installed"))
  func `what cannot be installed is one line, and nothing is left of it`() throws {
    let program = try Program()
    defer { program.clear() }
    let make = "cd \"$1\" && make --silent --no-print-directory BINARY=\"$R\" PREFIX=\"$HOME/$2\" "
    func told(_ outcome: Program.Outcome) -> [String] {
      outcome.err.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("make: ***") }
    }
    // A folder with a space is one folder.
    #expect(try program.shell(make + "install", [Self.root, "een plek"]).status == 0)
    #expect(try program.shell("'een plek/bin/reisleider' --versie; ls").lines.contains("een plek"))
    #expect(
      try program.shell(make + "uninstall; find \"$HOME\" -type f", [Self.root, "een plek"]).out.isEmpty)
    // A file where a folder has to be stands for all that may not be written, also for root.
    try program.file("dicht", "")
    let closed = try program.shell(make + "install", [Self.root, "dicht"])
    #expect(closed.status != 0 && closed.out.isEmpty && told(closed).count == 1, "\(closed)")
    #expect(
      told(closed).allSatisfy { $0.contains("sudo") && $0.contains("make install PREFIX=") }, "\(closed)")
    // No file may be larger than this, as on a disk that is full.
    let full = try program.shell("ulimit -f 100; trap '' XFSZ; " + make + "install", [Self.root, "vol"])
    #expect(full.status != 0 && full.out.isEmpty && told(full).count == 1, "\(full)")
    #expect(try program.shell("find vol -type f").out.isEmpty)
  }

  @Test(.enabled(if: has("dpkg-deb", "make", "git"), "dpkg-deb is not installed"))
  func `a package is the same bytes twice, and what is in it runs in a clean folder`() throws {
    let program = try Program()
    defer { program.clear() }
    // Packed quickly: how small it becomes is asked of the real one.
    let pack = "mkdir \"$HOME/$2\" && \"$1/packaging/deb\" \"$R\" \"$HOME/$2\" -Zgzip -z1"
    let first = try program.shell(pack, [Self.root, "een"]),
      second = try program.shell(pack, [Self.root, "twee"])
    try #require(first.status == 0 && second.status == 0, "\(first.err) \(second.err)")
    let name = try #require(first.lines.last.map { URL(filePath: $0).lastPathComponent })
    #expect(name.hasPrefix("reisleider_\(Build.version)_"))
    #expect(try program.shell("cmp een/\(name) twee/\(name)").status == 0)
    let inside = try program.shell(
      """
      dpkg-deb -x een/\(name) leeg && dpkg-deb -e een/\(name) leeg/DEBIAN && cd leeg && md5sum --quiet -c DEBIAN/md5sums &&
      find . -user 0 -o -print | head -1; usr/bin/reisleider --versie && zcat usr/share/man/nl/man1/reisleider.1.gz | head -1
      """)
    #expect(inside.status == 0, "\(inside)")
    #expect(
      inside.out.contains("reisleider \(Build.version)") && inside.out.contains(".TH REISLEIDER 1"),
      "\(inside)")
    let fields = try program.shell("dpkg-deb -f een/\(name) Version Description Installed-Size")
    #expect(fields.out.contains("Version: \(Build.version)"))
    let owners = try program.shell("dpkg-deb -c een/\(name) | awk '{ print $2 }' | sort -u")
    #expect(owners.lines == ["root/root"])
  }

  @Test func `who has no Swift, or an old one, hears it before anything is installed`() throws {
    let program = try Program()
    defer { program.clear() }
    let old = try program.file("oud", "#!/bin/sh\necho 'Swift version 5.9.2 (swift-5.9.2-RELEASE)'\n")
    for (swift, said) in [("/bestaat/niet", "hier is geen Swift"), (old, "hier is Swift 5.9.2")] {
      for door in ["build", "test"] {
        let told = try program.shell("chmod +x oud; SWIFT=\(swift) \"$1/.ci/swift\" \(door)", [Self.root])
        #expect(told.status == 1 && told.out.isEmpty, "\(told)")
        #expect(told.err.contains(said) && told.err.split(separator: "\n").count == 1, "\(told)")
      }
    }
  }

  @Test(.enabled(if: has("dpkg-query"), "dpkg-query is not installed"))
  func `what is missing is one line that says what it is for`() throws {
    let program = try Program()
    defer { program.clear() }
    // Nobody here may become root, whoever runs the tests.
    let line = """
      mkdir leeg && for tool in bash env dpkg-query mktemp rm cat uname; do ln -s "$(command -v $tool)" leeg; done
      printf '#!/bin/bash\\nexit 1\\n' >leeg/apt-get; chmod +x leeg/apt-get; ln -s /usr/bin/sed /usr/bin/head leeg
      PATH="$HOME/leeg" "$1/.ci/system-libraries" "om te bouwen" bestaat-niet-een bestaat-niet-twee
      """
    let told = try program.shell(line, [Self.root])
    #expect(told.status == 1)
    let errors = told.err.split(separator: "\n")
    #expect(errors.count == 1, "\(told)")
    #expect(told.err.contains("om te bouwen: bestaat-niet-een bestaat-niet-twee"), "\(told)")
  }

  @Test func `the version is the one that stands on top of CHANGELOG, with its day`() throws {
    let text = try String(
      contentsOf: URL(filePath: Self.root).appending(path: "CHANGELOG.md"), encoding: .utf8)
    let head = text.split(separator: "\n").first { $0.hasPrefix("## ") }
    #expect(head == "## \(Build.version) (\(Build.day))")
  }
}
