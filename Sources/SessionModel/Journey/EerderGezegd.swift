import Text

/// Finds what was said before in the notes of a journey, by the words that two notes share.
///
/// Takes notes in a piece at a time, so that nobody who types waits for it; it knows words, never meaning.
public struct EerderGezegd: Sendable {
  /// A note of a session.
  public struct Vondst: Hashable, Sendable {
    /// The session it was said in.
    public let sessie: Identifier
    /// The note as it is now.
    public let notitie: Notitie
  }

  private var places: [(sessie: Identifier, notitie: Identifier)] = []
  private var known: Set<Identifier> = []
  /// How many notes of a session are known.
  private var counts: [Identifier: Int] = [:]
  private var postings: [String: [Int32]] = [:]

  /// Knows nothing yet.
  public init() {}

  /// Takes in so many notes that are not known yet; whether there are more.
  public mutating func take(_ limit: Int, of sessies: [Sessie]) -> Bool {
    var left = limit
    for sessie in sessies where counts[sessie.id, default: 0] < sessie.notities.count {
      for etappe in sessie.stappen {
        for id in etappe.notities where !known.contains(id) {
          guard let notitie = sessie.notities[id] else { continue }
          guard left > 0 else { return true }
          left -= 1
          take(notitie, of: sessie.id)
        }
      }
      counts[sessie.id] = sessie.notities.count
    }
    return false
  }

  private mutating func take(_ notitie: Notitie, of sessie: Identifier) {
    known.insert(notitie.id)
    for word in EerderGezegd.words(of: notitie.gegevens.tekst) {
      postings[word, default: []].append(Int32(clamping: places.count))
    }
    places.append((sessie, notitie.id))
  }

  /// The note that is most like a text, the newest of equals; `nil` when none is like it.
  ///
  /// - Parameters:
  ///   - here: the session in which is typed; of others only what goes along is found.
  ///   - other: the note that is being mended, which is always like itself.
  public func find(
    _ text: String, in sessies: [Sessie], from here: Identifier, butNot other: Identifier? = nil
  ) -> Vondst? {
    let words = EerderGezegd.words(of: text)
    guard words.count >= EerderGezegd.least else { return nil }
    let elders = sessies.first { $0.id == here }?.elders(.regie) ?? .regieLater
    var shared: [Int32: Int] = [:]
    for word in words {
      let places = postings[word] ?? []
      // A word of many notes tells nothing of any.
      guard places.count <= max(20, self.places.count / 5) else { continue }
      for place in places { shared[place, default: 0] += 1 }
    }
    let candidates = shared.filter { $0.value >= EerderGezegd.least }
      .sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(50)
    for (place, _) in candidates {
      let (sessie, id) = places[Int(place)]
      guard id != other, let there = sessies.first(where: { $0.id == sessie }),
        var notitie = there.notities[id], notitie.dubbelVan == nil,
        let shown = there.zicht(notitie, at: sessie == here ? .regie : elders).woorden
      else { continue }
      notitie.gegevens.tekst = shown
      guard EerderGezegd.isLike(words, EerderGezegd.words(of: shown)) else { continue }
      return Vondst(sessie: sessie, notitie: notitie)
    }
    return nil
  }

  /// So many words at least are shared, and so large a part of the shorter of the two.
  private static let least = 2
  private static func isLike(_ one: Set<String>, _ other: Set<String>) -> Bool {
    let shared = one.intersection(other).count
    return shared >= least && shared * 5 >= min(one.count, other.count) * 3
  }

  /// Whether two texts seem to say the same.
  public static func isLike(_ one: String, _ other: String) -> Bool {
    isLike(words(of: one), words(of: other))
  }

  /// The words of a text that say what it is about: of four letters and more, by their beginning, so that
  /// "ochtend" and "ochtenden" are one.
  public static func words(of text: String) -> Set<String> { beginnings(of: text) { _ in true } }

  /// The same without the words that can stand in any sentence: who proposes something for the words that two sentences
  /// share proposes it for these.
  public static func sprekend(of text: String) -> Set<String> {
    beginnings(of: text) { !Vulwoorden.contains($0) }
  }

  private static func beginnings(of text: String, where tells: (String) -> Bool) -> Set<String> {
    let words = text.folded.split { !$0.isLetter }.filter { $0.count >= 4 }.map(String.init).filter(tells)
    return Set(words.map { String($0.prefix(6)) })
  }

  /// The words of a sentence, as they stand in it, of which the beginnings are among these.
  public static func gedeeld(_ woorden: Set<String>, in tekst: String) -> [String] {
    tekst.split { !$0.isLetter }.map(String.init).filter { word in
      !sprekend(of: word).isDisjoint(with: woorden)
    }
  }
}
