/// What words would hold back if they were forbidden now: in the session, and in the Dutch of every day.
public struct Vooraf: Hashable, Sendable {
  /// How many notes of the session have one of them.
  public let notities: Int
  /// Whether there are more notes than were looked through.
  public let isMinstens: Bool
  /// Words in those notes that would be held, each once; names are among them.
  public let geraakt: [String]
  /// Words of every day that would be held, the commonest first.
  public let gewone: [String]

  /// How many notes are looked through while somebody types.
  public static let whileTyped = 1000

  /// What these words would hold back in a session; of many notes so many are looked through.
  public init(_ woorden: [String], in sessie: Sessie?, atMost limit: Int = .max) {
    let words = VerbodenWoorden(woorden)
    var (count, geraakt): (Int, Set<String>) = (0, [])
    if !words.isEmpty {
      for notitie in (sessie?.notities ?? Notities()).values.prefix(limit) {
        let text = notitie.gegevens.tekst
        let found = LekWacht.findings(in: text, today: .epoch, forbidden: words).filter {
          $0.soort == .verboden
        }
        if !found.isEmpty { count += 1 }
        if geraakt.count < 5 { geraakt.formUnion(found.map { String(text[$0.range]).folded }) }
      }
    }
    (notities, isMinstens) = (count, (sessie?.notities.count ?? 0) > limit)
    self.geraakt = geraakt.sorted()
    gewone = words.isEmpty ? [] : Array(GewoneWoorden.hit(by: words).prefix(5))
  }
}
