import Foundation
import Support
import Testing

/// What is left of the words when the program is killed, at any moment.
@Suite(.waits) struct KillTests {
  /// Milliseconds between characters; who types faster is no longer a person.
  private static let pause = 67

  /// Somebody who types at a program that is killed again and again.
  private final class Hand {
    let program: Program
    let code: String
    var terminal: PseudoTerminal?
    var typed: [String] = []
    var text: [Character] = []
    var limit = 0

    init() throws {
      program = try Program()
      code = try program.begin(at: 4)
    }
  }

  @Test func `killed while ten people type, what was kept is there and ten characters at most are not`()
    throws
  {
    let rounds = Torture.rounds(50, long: 1000) / 10
    Torture.announce("kill -9 of ten noteers in a pty", rounds: rounds * 10)
    var dice = Dice(seed: Torture.seed)
    let hands = try (1...10).map { _ in try Hand() }
    defer { for hand in hands { hand.program.clear() } }
    for round in 1...rounds {
      let hint: Comment = "seed \(Torture.seed), round \(round)"
      for hand in hands {
        hand.terminal = PseudoTerminal(hand.program, "noteer", hand.code)
        hand.text = Array("r\(round)" + String((0..<30).map { _ in dice.pick(Array("abcdefghijklmno")) }))
        hand.limit = dice.roll(12...30)
      }
      for hand in hands {
        let terminal = try #require(hand.terminal)
        try #require(terminal.waits(for: round == 1 ? "Enter" : "gebleven"), hint)
        guard round > 1 else { continue }
        // What was being typed is in the line again, and is kept by Enter.
        terminal.type("\r")
        try #require(terminal.waits(for: "bewaard"), hint)
      }
      var running = hands
      for index in 0..<30 where !running.isEmpty {
        for hand in running {
          // Who gets no turn for long reads many letters at once, and is no person who types.
          try #require(hand.terminal?.waits(forUnread: 0) == true, hint)
          hand.terminal?.type(String(hand.text[index]))
        }
        _ = running.first?.terminal?.pause(milliseconds: Self.pause)
        running.removeAll { hand in
          guard index + 1 >= hand.limit else { return false }
          hand.typed.append(String(hand.text[...index]))
          hand.terminal?.send(SIGKILL)
          return true
        }
      }
      for hand in hands {
        let terminal = try #require(hand.terminal)
        #expect(terminal.waitForEnd() == SIGKILL, hint)
        // A program that the machine gave no turn has not read all.
        hand.typed.append(String(hand.typed.removeLast().dropLast(terminal.unread)))
      }
    }
    for hand in hands {
      let notes = try hand.program.notes(of: hand.code).map(\.tekst)
      // The line of the last round was not kept by Enter.
      #expect(notes.count == rounds - 1, "seed \(Torture.seed): \(notes)")
      for (note, typed) in zip(notes, hand.typed) {
        #expect(typed.hasPrefix(note), "seed \(Torture.seed): \(note) of \(typed)")
        #expect(typed.count - note.count <= 10, "seed \(Torture.seed): \(note) of \(typed)")
      }
      #expect(try hand.program.output("controleer").out.hasSuffix(" is heel.\n"))
    }
  }
}
