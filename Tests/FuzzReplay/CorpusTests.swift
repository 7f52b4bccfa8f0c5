import Foundation
import FuzzTargets
import Support
import Testing

/// What fuzzing found or is fed with, and a little more of the same: `make torture` goes on for hours.
struct CorpusTests {
  private static func corpus(_ target: FuzzTarget) throws -> [String: [UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzz/Corpus/" + target.rawValue)
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      files[name] = try Array(Data(contentsOf: folder.appending(path: name)))
    }
    return files
  }

  @Test(arguments: FuzzTarget.allCases)
  func `everything in the corpus holds`(target: FuzzTarget) throws {
    let corpus = try Self.corpus(target)
    #expect(corpus.count >= 5)
    for (name, bytes) in corpus {
      if let finding = target.finding(bytes) { Issue.record("\(target) \(name): \(finding)") }
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func `what is made of the corpus by chance holds too`(target: FuzzTarget) throws {
    let rounds = Torture.rounds(300, long: 20_000)
    Torture.announce("mutations of \(target.rawValue)", rounds: rounds)
    var dice = Dice(seed: Torture.seed)
    let corpus = try Self.corpus(target).sorted { $0.key < $1.key }.map(\.value)
    for round in 0..<rounds {
      var bytes = dice.pick(corpus)
      for _ in 0..<dice.roll(1...6) { mutate(&bytes, with: dice.pick(corpus), &dice) }
      if let finding = target.finding(bytes) {
        let text = Data(bytes).base64EncodedString()
        Issue.record("\(target), seed \(Torture.seed), round \(round): \(finding): \(text)")
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], with other: [UInt8], _ dice: inout Dice) {
    let place = dice.roll(0...bytes.count)
    switch dice.roll(1...5) {
    case 1: bytes.insert(UInt8(dice.roll(0...255)), at: place)
    case 2 where place < bytes.count: bytes[place] ^= 1 << UInt8(dice.roll(0...7))
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + dice.roll(0...9)))
    case 4 where !other.isEmpty:
      let start = dice.roll(0...other.count - 1)
      bytes.insert(contentsOf: other[start..<min(other.count, start + dice.roll(1...60))], at: place)
    default: bytes.insert(contentsOf: bytes.suffix(dice.roll(0...20)), at: place)
    }
  }
}
