import Foundation
import Support
import Testing

/// A store that breaks while people work in it.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct LiveDamageTests {
  @Test func `a session goes on beside a broken store, under a line nobody can miss, and is joined later`()
    throws
  {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let program = tmux.program
    let code = try program.begin(at: 4)
    let folder = program.path(".local/share/reisleider")
    let (noteer, zaal, regie) = (try tmux.open("noteer"), try tmux.open("zaal"), try tmux.open("regie"))
    try noteer.waitUntil(shows: "Vlinder · Reisdagboek")
    try noteer.enter("Voor de schade")
    try noteer.waitUntil(shows: "1 notitie", "bewaard ")
    try zaal.waitUntil(shows: "Voor de schade")
    try regie.waitUntil(shows: "Vlinder")

    let url = URL(filePath: folder + "/reisleider.db")
    let handle = try FileHandle(forUpdating: url)
    try handle.write(contentsOf: Data(repeating: 0x5A, count: 8192))
    try handle.close()
    let broken = try Data(contentsOf: url)

    try noteer.enter("Na de schade")
    try noteer.waitUntil(shows: "NOODOPSLAG", "Na de schade", "2 notities", hides: ["NIET BEWAARD", "▸ Na"])
    try zaal.waitUntil(shows: "NOODOPSLAG", "Na de schade")
    try regie.waitUntil(shows: "NOODOPSLAG", "Vlinder")
    try zaal.press("n")
    try zaal.enter("Van de zaal")
    try noteer.waitUntil(shows: "Van de zaal", "3 notities")
    for terminal in [noteer, zaal, regie] {
      try terminal.press("C-q")
      try terminal.waitUntil(shows: "einde 0", hides: ["schade"])
    }
    // Who comes back goes on there.
    let again = try tmux.open("noteer", code)
    try again.waitUntil(shows: "NOODOPSLAG", "Na de schade")
    try again.enter("Na een pauze")
    try again.waitUntil(shows: "4 notities", "bewaard ")
    try again.press("C-q")
    try again.waitUntil(shows: "einde 0")
    #expect(try Data(contentsOf: url) == broken)
    #expect(try program.run(["controleer"]).status == 1)
    let refused = try program.run(["wis", "Vlinder", "--bevestig", "Vlinder"])
    #expect(refused.status == 1 && refused.err.contains("noodopslag"), "\(refused.err)")

    let saved = program.path("gered.db")
    try program.output("controleer", "--red", saved)
    #expect(try Data(contentsOf: url) == broken)
    try FileManager.default.createDirectory(atPath: program.path("nieuw"), withIntermediateDirectories: false)
    try FileManager.default.moveItem(atPath: saved, toPath: program.path("nieuw/reisleider.db"))
    var whole = program
    whole.environment["REISLEIDER_MAP"] = program.path("nieuw")
    let words = ["Voor de schade", "Na de schade", "Van de zaal", "Na een pauze"]
    #expect(try whole.notes(of: code).map(\.tekst) == words)
    #expect(try whole.output("controleer").out.hasSuffix(" is heel.\n"))
  }

  @Test func `one damaged note closes no session, and who was in it goes on with the others beside it`()
    throws
  {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let program = tmux.program
    let code = try program.begin(at: 4)
    try program.output("noteer", "--regels", code, stdin: "Eerste zin\nTweede zin\nDerde zin")
    let noteer = try tmux.open("noteer")
    try noteer.waitUntil(shows: "3 notities", "Tweede zin")
    let store = program.path(".local/share/reisleider/reisleider.db")
    let change = "UPDATE event SET som = som + 1 WHERE instr(body, \"Tweede zin\"); SELECT changes();"
    #expect(try program.shell("sqlite3 '\(store)' '\(change)'").lines == ["1"])
    let before = try Data(contentsOf: URL(filePath: store))
    let zaal = try tmux.open("zaal", code)
    try zaal.waitUntil(shows: "NOODOPSLAG", "controleer --red", "Derde zin")
    try noteer.waitUntil(shows: "NOODOPSLAG", "Tweede zin")
    try noteer.enter("Vierde zin")
    try zaal.waitUntil(shows: "Vierde zin")
    #expect(try Data(contentsOf: URL(filePath: store)) == before)
    // What the one remembers that the other could not read is kept too.
    let again = try tmux.open("noteer", code)
    try again.waitUntil(shows: "Vierde zin", "Tweede zin", "4 notities")
    for terminal in [noteer, zaal, again] {
      try terminal.press("C-q")
      try terminal.waitUntil(shows: "einde 0")
    }
    #expect(try program.output("verslag", code, "--voor", "netwerk").out.contains("Vierde zin"))
  }
}
