import Screen
import Testing

/// Keys on the wall that were meant for another window, and a wall that has to go black all the same.
@Suite struct MistypedTests {
  @Test(arguments: ["xpizza", "xz z z", "xzz", "een puzzel hebben"])
  func `words for another window do nothing, whatever keys are in them`(words: String) {
    let reis = Reis(draaiboek: "reisbureau")
    reis.zaal.type(words)
    #expect(!reis.sessie.zwart && reis.sessie.etappe?.id == reis.sessie.stappen.first?.id)
  }

  @Test(arguments: ["z", "b", "."])
  func `after a wrong key the wall goes black for who presses again, at once or with time between`(
    key: String
  ) {
    for seconds in [0, 1] {
      let reis = Reis(draaiboek: "reisbureau")
      reis.zaal.press("x")
      for press in 1...3 where !reis.sessie.zwart {
        reis.table.wait(seconds: seconds)
        reis.zaal.press(key)
        #expect(reis.sessie.zwart == (press == (seconds == 0 ? 3 : 2)), "\(key) \(press) \(seconds)")
      }
    }
  }
}
