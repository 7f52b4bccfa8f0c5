import Foundation
import Support
import Testing

/// Who has nothing yet, and whoever is there before a session is.
@Suite(.waits) struct FirstHourTests {
  @Test(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
  func `noteer and regie wait for a session, and go on by themselves`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let noteer = try tmux.open("noteer"), regie = try tmux.open("regie")
    for screen in [noteer, regie] {
      try screen.waitUntil(shows: "Er loopt nog geen sessie", "vanzelf verder")
    }
    let start = try tmux.open()
    try start.waitUntil(shows: "Nieuwe reis", "Oefenen", "Uitleg")
    try start.press("Enter")
    try start.enter("Vlinder")
    try start.waitUntil(shows: "Welk draaiboek?")
    try start.press("Enter")
    try start.waitUntil(shows: "Wie zijn er?")
    try start.press("Enter")
    try start.waitUntil(shows: "reisleider noteer", "Reisbureau · Vlinder")
    try noteer.waitUntil(shows: "Vlinder · Inchecken", hides: ["Er loopt nog geen sessie"])
    try regie.waitUntil(shows: "NU ZEGGEN", hides: ["Er loopt nog geen sessie"])
  }

  @Test(.enabled(if: Tmux.isInstalled, "tmux is not installed"))
  func `the first screen leads to the guide and back, and to practice`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let start = try tmux.open()
    try start.waitUntil(shows: "Oefenen")
    try start.press("Down", "Down", "Enter")
    try start.waitUntil(shows: "EERSTE SESSIE", "Esc terug")
    try start.press("Escape")
    try start.waitUntil(shows: "Nieuwe reis", hides: ["EERSTE SESSIE"])
    try start.press("Up", "Enter")
    try start.waitUntil(shows: "0 van 19 gedaan")
    try start.press("C-q")
    try start.waitUntil(shows: "einde 0")
    #expect(try tmux.program.output("sessie", "lijst").out.isEmpty)
  }

  @Test
  func `a script goes on from the first screen to practice, where the family is heard on a small screen too`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let fromStart = try program.file("start", "↓\nEnter\n:wait 0 van 19 gedaan\n→\n:wait 1 van 19 gedaan\n")
    #expect(try program.run(["--script", fromStart]).status == 0)
    let vak = try program.file(
      "vak", ":resize 40x12\n:wait stap 1 van 12\n→\n:wait stap 2 van 12\n:save-screen klein\n")
    #expect(try program.run(["oefen", "vak", "--script", vak]).status == 0)
    let screen = try program.text("klein").split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    #expect(screen.contains("staat nog niets") && screen.contains("zegt:"), "\(screen)")
    #expect(try program.output("sessie", "lijst").out.isEmpty)
  }

  @Test func `a first session is begun in lines, and told`() throws {
    let program = try Program()
    defer { program.clear() }
    let said = try program.run(
      ["--tekst"], stdin: Array("9\n1\nVlinder\nreisbureau-kort\no: moeder\n\n/verder\n/stoppen\n".utf8))
    #expect(said.status == 0 && said.err.isEmpty, "\(said)")
    var rest = said.out[...]
    for line in [
      "1 Nieuwe reis", "2 Oefenen", "Typ een nummer van 1 tot en met 3.", "Om welke casus", "Welk draaiboek?",
      "2 Reisbureau kort", "Wie zijn er?", "moeder", "Reisbureau kort · Vlinder", "stap 1",
      "reisleider noteer", "stap 2",
    ] {
      let found = try #require(rest.range(of: line), "\(line) in \(said.out)")
      rest = rest[found.upperBound...]
    }
    #expect(try program.output("sessie", "lijst").out.contains("Vlinder"))
  }

  @Test func `practice in lines goes from the first act to the report`() throws {
    let program = try Program()
    defer { program.clear() }
    let lines = [
      "/verder", "/terug", "/zwart", "/zwart", "/tijd +5", "/notitie De hond weet de weg",
      "o: Thuis gaat het goed",
      "\"Ik wil ergens bij horen", "* Sleutelen aan brommers", "p: dit is even voor ons",
      "/verbeter dit is voor ons", "/verder", "j: Ik wil met Sam naar school fietsen", "/ja", "/verder",
      "! een rooster maken | mentor | morgen bellen | dinsdag", "/ongedaan", "/opnieuw", "/verder", "/sluit",
      "/stoppen",
    ]
    let said = try program.run(
      ["oefen", "--tekst"], stdin: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(said.status == 0, "\(said)")
    for number in 0..<19 { #expect(said.out.contains("Oefening, \(number) van 19 gedaan"), "\(number)") }
    let report = try #require(said.out.range(of: "Oefenreis · Egel", options: .backwards), "\(said.out)")
    #expect(said.out[report.lowerBound...].contains("een rooster maken"), "\(said.out)")
    #expect(said.out.contains("Hierboven staat het verslag"))
  }

  @Test func `the craft is practised with a family that answers, and a coach who sees what is left out`()
    throws
  {
    let program = try Program()
    defer { program.clear() }
    let lines = [
      "j: Dat het niet te lang duurt.", "/verder", "/verder", "/verder", "/verder",
      "z: Dan heeft hij een vast ritme.", "/ongedaan", "j: Dan maak ik een boot, en iemand helpt mee.",
      "/verder",
      "/verder", "/verder", "/kaart Wil je weer naar school?", "/kaart Waar word je blij van?",
      "j: Als het stil is, en ik iets met mijn handen doe.", "/invoegen Ben je er klaar voor?", "/verder",
      "/sluit", "/stoppen",
    ]
    let said = try program.run(
      ["oefen", "vak", "--tekst"], stdin: Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(said.status == 0, "\(said)")
    var rest = said.out[...]
    for line in [
      "Oefenen met het vak, stap 1 van 12", "zegt: Dat het niet te lang duurt.",
      "In de stap “Inchecken” staat nog niets van: moeder, mentor, wijkteam.",
      "In de droom komt het kind eerst. U schreef wijkteam eerder op.",
      "zegt niets", "“Wil je weer naar school?” is een gesloten vraag", "jeugdige zegt: Nee.",
      "jeugdige zegt: Als het stil is", "“Ben je er klaar voor?” is een gesloten vraag", "Reisbureau · Bever",
      "Van uw eigen vragen was dit open: 1 van de 3.", "Bij de droom had het kind het eerste woord.",
    ] {
      let found = try #require(rest.range(of: line), "\(line) in \(said.out)")
      rest = rest[found.upperBound...]
    }
    #expect(try program.output("sessie", "lijst").out.isEmpty)
  }

  @Test func `who begin to practise at the same moment all do`() throws {
    let program = try Program()
    defer { program.clear() }
    let all = try (1...4).map { _ in try program.start(["oefen", "vak", "--tekst"]) }
    for one in all {
      let outcome = one.finish()
      #expect(outcome.status == 0, "\(outcome.err)")
    }
    let sessies = try program.output(
      "--map", program.path(".local/share/reisleider-oefen"), "sessie", "lijst")
    #expect(sessies.out.split(separator: "\n").count { $0.contains("Bever") } == 4, "\(sessies.out)")
  }

  @Test(arguments: [["oefen", "vlak"], ["oefen", "vak", "nog"]])
  func `practice of something else is wrong usage`(
    words: [String]
  ) throws {
    let program = try Program()
    defer { program.clear() }
    #expect(try program.run(words).status == 2)
  }

  @Test func `who waits over a pipe hears that nothing runs`() throws {
    let program = try Program()
    defer { program.clear() }
    let said = try program.run(["noteer", "--tekst"], stdin: Array("o: verloren\n".utf8))
    #expect(said.status == 1 && said.err.contains("Er loopt geen sessie"))
    #expect(try program.shell("find . -name reisleider.db").out.isEmpty)
  }

  @Test(arguments: [(20, 5), (80, 24)]) func `the first screens can be read on a small terminal too`(
    columns: Int, rows: Int
  ) throws {
    let program = try Program()
    defer { program.clear() }
    let script = try program.file(
      "script",
      ":resize \(columns)x\(rows)\n:save-screen een\nDown\nDown\nEnter\n:save-screen twee\nEsc\nEnter\n"
        .replacing("Down", with: "↓"))
    let played = try program.run(["--script", script])
    #expect(played.status == 0, "\(played)")
    #expect(try program.text("een").contains("Nieuwe reis"))
    #expect(try program.text("twee").contains("HANDLEIDING"))
  }
}
