/// How often what others write is drawn: a screen rests nine times as long as its drawing took.
///
/// When many write at once, drawing each note on each screen would take the time that writing needs; so what came
/// meanwhile is drawn together. A drawing that takes no time rests none, and what the hand here does never waits.
struct Pace {
  private var began: Int64 = 0
  private var rested: Int64 = 0

  /// A wall full of notes still shows a new one in a blink, in milliseconds.
  private static let longest: Int64 = 100

  /// How long the screen still rests, in milliseconds.
  var rest: Int64 { max(0, (rested - SystemClock.lasting) / 1000) }

  /// A drawing begins.
  mutating func begin() { began = SystemClock.lasting }

  /// A drawing is done.
  mutating func end() {
    let now = SystemClock.lasting
    rested = now + min(Pace.longest * 1000, 9 * (now - began))
  }
}
