import SessionModel
import SessionStore
import Wording

/// `monitor lees FILE`: takes over what was held without the program, all of it or nothing.
struct OpgaveLezen {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  /// So many faults are told; who made more sees them after mending these.
  private static let meesteFouten = 20

  func run() throws(CommandFailure) {
    let path = invocation[operand: 0] ?? "-"
    let bytes = try TextFile(path: path).given()
    let isProef = invocation.has(.proef)
    let store = try console.store(toRead: isProef)
    let (today, forbidden) = (console.surroundings.today, store.state.verboden)
    let opgave = Opgave(bytes) { $0.masked(today: today, forbidden: forbidden) != $0 }
    guard opgave.fouten.isEmpty else { throw .unconfirmed(lines(opgave.fouten)) }
    let outcome = try stored { () throws(StoreFailure) in
      try store.atOnce { () throws(StoreFailure) in try store.activiteiten() }
    }
    let (told, nieuw, verbeterd) = OpgaveLezen.compare(opgave, with: outcome)
    if !isProef { try stored { () throws(StoreFailure) in try store.neemOver(told) } }
    let all = opgave.activiteiten.count
    try console.put(
      line: say(
        .leesUitkomst, say.count(all, .leesEenRegel, .leesRegels), String(nieuw), String(verbeterd),
        String(all - nieuw - verbeterd)))
    if isProef { console.tell(say(.leesProef)) }
  }

  /// What of it says something that was not known, and how much of that is new, or told otherwise.
  private static func compare(
    _ opgave: Opgave, with known: Activiteiten
  ) -> (told: [Activiteit], nieuw: Int, verbeterd: Int) {
    var (all, told, nieuw, verbeterd) = (known, [Activiteit](), 0, 0)
    for activiteit in opgave.activiteiten.map(\.activiteit) {
      switch all[activiteit.sleutel] {
      case activiteit?: continue
      case .some: verbeterd += 1
      case nil: nieuw += 1
      }
      all.zet(activiteit)
      told.append(activiteit)
    }
    return (told, nieuw, verbeterd)
  }

  private func lines(_ fouten: [Opgave.Fout]) -> [String] {
    let most = OpgaveLezen.meesteFouten
    return [say(.leesFouten)] + fouten.prefix(most).map { say(.leesRegel, String($0.line), tell($0.wat)) }
      + (fouten.count > most ? [say(.leesMeer, String(fouten.count - most))] : [])
  }

  private func tell(_ wat: Opgave.Fout.Wat) -> String {
    switch wat {
    case .leeg: say(.leesLeeg)
    case .geenTabel: say(.leesGeenTabel)
    case .aanhaling: say(.leesAanhaling)
    case .onbekend(let kop):
      say(.leesOnbekend, kop, Opgave.Kolom.allCases.map(\.rawValue).joined(separator: ", "))
    case .dubbel(let kolom): say(.leesDubbel, kolom.rawValue)
    case .zonder(let kolom): say(.leesZonder, kolom.rawValue)
    case .teveel: say(.leesTeveel)
    case .geenDag(let text): say(.leesGeenDag, text)
    case .niets(let kolom): say(.leesNiets, kolom.rawValue)
    case .geenGetal(let kolom, let text): say(.leesGeenGetal, kolom.rawValue, text)
    case .meerDanDeelnemers: say(.leesMeerVerschillend)
    case .vondst(let kolom): say(.leesVondst, kolom.rawValue)
    case .andersDan(let line): say(.leesAndersDan, String(line))
    }
  }
}
