import Foundation
import SessionModel
import Support
import Testing

@testable import SessionStore

/// Everything that concerns one casus, for who asks what is known of them.
struct DossierTests {
  @Test func `a dossier has every word about its casus and none about others`() throws {
    let rounds = Torture.rounds(6, long: 200)
    Torture.announce("dossiers", rounds: rounds)
    for round in 0..<rounds {
      let seed = Torture.seed &+ UInt64(round) &* 104_729
      let folder = try TemporaryFolder(inMemory: true)
      let history = try SecretHistory(store: folder.store(), seed: seed)
      let everything = text(try history.store.allEvents())
      for casus in history.casussen {
        let streams = try history.store.events(ofCasus: casus)
        let told = text(streams.flatMap(\.events))
        let (about, others) = history.split(.casus(casus))
        let kept = about.filter(everything.contains)
        #expect(!kept.isEmpty, "seed \(seed)")
        #expect(kept.allSatisfy(told.contains), "seed \(seed): something is not told")
        #expect(!others.contains(where: told.contains), "seed \(seed): something of others is told")
        #expect(streams.first?.stream == StreamID(.casus, casus), "seed \(seed)")
      }
    }
  }

  private func text(_ events: [Event]) -> String {
    events.map { $0.fact.encoded.body.printed() }.joined(separator: "\n")
  }
}
