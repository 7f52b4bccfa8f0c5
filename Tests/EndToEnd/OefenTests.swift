import Foundation
import Testing

/// A newcomer practises on a real terminal, from the first act to the last, and leaves nothing behind in what is real.
@Suite(.enabled(if: Tmux.isInstalled, "tmux is not installed")) struct OefenTests {
  @Test func `practice goes from the first act to the last, in a store of its own`() throws {
    let tmux = try Tmux()
    defer { tmux.clear() }
    let scherm = try tmux.open("oefen")
    try leads(scherm)
    try takesNotes(scherm)
    try scherm.says("12 van 12 gedaan", "Dit was het")
    try scherm.press("C-q")
    try scherm.waitUntil(shows: "einde 0")
    let sessies = try tmux.program.output("sessie", "lijst")
    #expect(!sessies.out.contains("oefening"), "practice is nowhere among the real sessions")
  }

  /// The facilitator's acts: on, back, dark, light, a note of one's own, more time.
  private func leads(_ scherm: Terminal) throws {
    try scherm.says("0 van 12 gedaan", "Druk op →")
    try scherm.press("Right")
    try scherm.says("1 van 12 gedaan", "Druk op ←")
    try scherm.press("Left")
    try scherm.says("2 van 12 gedaan", "Druk op z")
    try scherm.press("z")
    try scherm.says("3 van 12 gedaan", "Druk nog eens op z")
    try scherm.press("z")
    try scherm.says("4 van 12 gedaan", "Druk op n")
    try scherm.press("n")
    try scherm.enter("De hond weet de weg")
    try scherm.says("5 van 12 gedaan", "De hond weet de weg", "Druk op +")
    try scherm.press("Escape")
    try scherm.says("→ verder")
    try scherm.press("+")
    try scherm.says("6 van 12 gedaan", "notulist")
  }

  /// The note-taker's acts: a voice, a quote, a ★, holding back, mending, taking back.
  private func takesNotes(_ scherm: Terminal) throws {
    try scherm.enter("o: Thuis gaat het goed")
    try scherm.says("7 van 12 gedaan", "ouder")
    try scherm.enter("\"Ik wil ergens bij horen")
    try scherm.says("8 van 12 gedaan", "“Ik wil ergens bij horen”")
    try scherm.enter("* Sleutelen aan brommers")
    try scherm.says("9 van 12 gedaan", "Sleutelen aan brommers ★")
    try scherm.enter("p: dit is even voor ons")
    try scherm.says("10 van 12 gedaan", "[nog niet op het scherm]")
    try scherm.press("Up")
    try scherm.says("verbeteren")
    try scherm.enter("!")
    try scherm.says("11 van 12 gedaan", "dit is even voor ons!")
    try scherm.press("C-z")
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
