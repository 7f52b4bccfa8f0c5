import Foundation
import Support
import Testing

/// A newcomer practises on a real terminal, from the first act to the last, and leaves nothing behind in what is real.
@Suite(.waits, .enabled(if: Tmux.isInstalled, "tmux is not installed")) struct OefenTests {
  @Test
  func `the first hour takes forty keys beside its words, from practice to a report of a first session`()
    throws
  {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let scherm = try tmux.open("oefen")
    try leads(scherm)
    try takesNotes(scherm)
    try goesOn(scherm)
    try scherm.says("19 van 19 gedaan", "Dit was het", "Oefenreis · Egel", "een rooster maken")
    try scherm.press("C-q")
    try scherm.waitUntil(shows: "einde 0")
    let sessies = try tmux.program.output("sessie", "lijst")
    #expect(!sessies.out.contains("oefening"), "practice is nowhere among the real sessions")
    let zaal = try tmux.open()
    try firstSession(zaal)
    let verslag = try tmux.program.output("verslag", "Vlinder")
    #expect(verslag.status == 0 && verslag.out.contains("De reis van Vlinder"), "\(verslag)")
    #expect(
      scherm.pressed + zaal.pressed <= 40,
      "\(scherm.pressed) to practise, \(zaal.pressed) in the first session")
  }

  /// A first session of an hour, from nothing to closed.
  private func firstSession(_ zaal: Terminal) throws {
    try zaal.says("Nieuwe reis")
    try zaal.press("Enter")
    try zaal.enter("Vlinder")
    try zaal.says("Welk draaiboek?")
    try zaal.press("Down", "Enter")
    try zaal.says("Wie zijn er?")
    try zaal.press("Enter")
    // Eight steps on, and past the last.
    for _ in 1...9 { try zaal.press("Right") }
    try zaal.says("Sessie sluiten?")
    try zaal.press("Enter")
    try zaal.waitUntil(shows: "Vlinder", hides: ["Sessie sluiten?"])
    try zaal.press("C-q")
    try zaal.waitUntil(shows: "einde 0")
  }

  /// The facilitator's acts: on, back, dark, light, a note of one's own, more time.
  private func leads(_ scherm: Terminal) throws {
    try scherm.says("0 van 19 gedaan", "Druk op →")
    try scherm.press("Right")
    try scherm.says("1 van 19 gedaan", "Druk op ←")
    try scherm.press("Left")
    try scherm.says("2 van 19 gedaan", "Druk op z")
    try scherm.press("z")
    try scherm.says("3 van 19 gedaan", "Druk nog eens op z")
    try scherm.press("z")
    try scherm.says("4 van 19 gedaan", "Druk op +")
    try scherm.press("+")
    try scherm.says("5 van 19 gedaan", "Druk op n")
    try scherm.press("n")
    try scherm.enter("De hond weet de weg")
    try scherm.says("6 van 19 gedaan", "notulist")
  }

  /// The note-taker's acts: a voice, a quote, a ★, holding back, mending.
  private func takesNotes(_ scherm: Terminal) throws {
    try scherm.enter("o: Thuis gaat het goed")
    try scherm.says("7 van 19 gedaan", "ouder")
    try scherm.enter("\"Ik wil ergens bij horen")
    try scherm.says("8 van 19 gedaan", "“Ik wil ergens bij horen”")
    try scherm.enter("* Sleutelen aan brommers")
    try scherm.says("9 van 19 gedaan", "Sleutelen aan brommers ★")
    try scherm.enter("p: dit is even voor ons")
    try scherm.says("10 van 19 gedaan", "[nog niet op het scherm]")
    try scherm.press("Up")
    try scherm.says("verbeteren")
    try scherm.enter("!")
    try scherm.says("11 van 19 gedaan", "Dit is regie", "NU ZEGGEN")
  }

  /// On in regie, a dream, a promise that is taken back and made again, and the closing.
  private func goesOn(_ scherm: Terminal) throws {
    try scherm.press("Right")
    try scherm.says("12 van 19 gedaan", "een vorm")
    try scherm.enter("j: Ik wil met Sam naar school fietsen")
    try scherm.says("Is dit de droom? →")
    try scherm.press("Right")
    try scherm.says("13 van 19 gedaan", "Weer in regie")
    try scherm.press("Right")
    try scherm.says("14 van 19 gedaan", "Een afspraak is één regel")
    try scherm.enter("! een rooster maken | mentor | morgen bellen | dinsdag")
    try scherm.says("15 van 19 gedaan", "1 afspraak")
    try scherm.press("C-z")
    try scherm.says("16 van 19 gedaan", "Ongedaan: afspraak")
    try scherm.press("C-y")
    try scherm.says("17 van 19 gedaan", "Nog één stap")
    try scherm.press("Right")
    try scherm.says("18 van 19 gedaan", "En dan sluit u")
    try scherm.press("Right")
    try scherm.says("Sessie sluiten?")
    try scherm.press("Enter")
  }
}

extension Terminal {
  /// Waits until the screen says all this; what the coach says goes on on the next row.
  fileprivate func says(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("says \(texts)", sourceLocation) { screen in
      let flowing = screen.split { $0.isWhitespace }.joined(separator: " ")
      return texts.allSatisfy(flowing.contains)
    }
  }
}
