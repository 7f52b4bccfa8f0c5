import Foundation
import Support
import Testing

/// Somebody alone with one terminal does everything from zaal, by the keys that a hand presses.
@Suite(.waits) struct AloneEndTests {
  private static let script = """
    Enter
    :wait Om welke casus gaat het?
    :type Vlinder
    Enter
    :wait Welk draaiboek?
    :type reisb
    Enter
    :wait Wie zijn er?
    :type j: jongere
    Enter
    :type o: moeder
    Enter
    :wait • moeder
    Enter
    :wait Reisbureau · Vlinder
    → → → →
    n
    :type j: "Een boot op het meer
    Enter
    Esc
    →
    n
    Enter
    :type 6
    Enter
    :type We praten weer
    Enter
    Enter
    Esc Esc
    → →
    n
    :type o: Buiten zijn
    Enter
    :type Buiten lopen
    Enter
    :type p: Ruzie thuis
    Enter
    Esc
    :wait Buiten lopen
    Ctrl-O
    :wait nog niet op het scherm
    :save-screen oogst.txt
    Home Spatie Spatie g
    :type buiten
    Enter
    :wait [buiten]
    Esc Esc
    :wait → verder
    g
    :wait ga naar een stap
    :type 11
    Enter
    :wait → verder
    n
    :type ! Ik huur de boot | moeder | Als het droog is, dan bel ik | zaterdag
    Enter
    :wait Ik huur de boot
    Esc
    :save-screen afspraken.txt
    g
    :wait ga naar een stap
    :type 12
    Enter
    → Enter
    :wait De sessie is gesloten en bewaard.
    Ctrl-Q
    """

  @Test func `a whole session from one terminal`() throws {
    let program = try Program()
    defer { program.clear() }
    let script = try program.file("alleen.txt", Self.script)
    let outcome = try program.run(["--script", script])
    try #require(outcome.status == 0, "\(outcome.err)")
    let oogst = try program.text("oogst.txt")
    #expect(
      oogst.contains("●●●●●●●●") && oogst.contains("Buiten zijn") && !oogst.contains("Ruzie"), "\(oogst)")
    let afspraken = try program.text("afspraken.txt")
    #expect(afspraken.contains("Ik huur de boot") && !afspraken.contains("nog zonder"), "\(afspraken)")
    let list = try Program.json(try program.output("sessie", "lijst", "--als", "json"))
    let sessies = try #require(list["sessies"] as? [[String: Any]])
    let code = try #require(sessies.first?["code"] as? String)
    let sessie = try Program.json(try program.output("sessie", "toon", code, "--alles", "--als", "json"))
    let text = "\(sessie)"
    for part in ["Een boot op het meer", "We praten weer", "Buiten lopen", "Ik huur de boot", "zaterdag"] {
      #expect(text.contains(part), "\(part)")
    }
    let verslag = try program.output("verslag", "Vlinder", "--als", "md").out
    #expect(verslag.contains("> Een boot op het meer") && !verslag.contains("Ruzie"), "\(verslag)")
  }
}
