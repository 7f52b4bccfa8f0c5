import Text

/// Something that worked in the journey of another child, without a word of whose that was.
public struct EerdereReis: Hashable, Sendable {
  /// The sentence; its words are those of `geleerd(op:verboden:)`.
  public let zin: Rij<Vindregel>
  /// Whether the two journeys have a label in common.
  public let deeltLabel: Bool
  /// The beginnings of the words that it shares with this journey.
  public let woorden: [String]

  /// No more are told.
  public static let meeste = 7
  /// Of one journey no more than this: seven of one would be a portrait.
  static let meestePerReis = 2
  /// Of so few journeys nobody can say that a word stands in all of them.
  private static let vanAlle = 3
  /// So many of the newest sentences are looked through.
  public static let gelezen = 4_000

  /// Those that are most like a journey: by its labels first, then by its words; nothing where there is neither.
  ///
  /// - Parameters:
  ///   - zinnen: what others may learn from, the newest first.
  ///   - woorden: the words that say what the journey is about.
  ///   - gelabeld: the journeys that have a label in common with it.
  public static func keuze(
    uit zinnen: [(zin: Rij<Vindregel>, regel: Leerregel)], woorden: Set<String>, gelabeld: Set<Identifier>
  ) -> [EerdereReis] {
    let werkt = zinnen.filter { $0.regel.werkt }
    let own = werkt.map { EerderGezegd.sprekend(of: $0.regel.tekst).intersection(woorden) }
    // A word of many sentences, or of most journeys, tells nothing of any.
    var (often, reizen) = ([String: Int](), [String: Set<Identifier>]())
    for (found, words) in zip(werkt, own) {
      for word in words {
        often[word, default: 0] += 1
        reizen[word, default: []].insert(found.regel.bron)
      }
    }
    let many = max(20, werkt.count / 5)
    let most = max(vanAlle, Set(werkt.map(\.regel.bron)).count / 2)
    let rows = zip(werkt, own).map { found, words in
      EerdereReis(
        zin: found.zin, deeltLabel: gelabeld.contains(found.regel.bron),
        woorden: words.filter { often[$0, default: 0] <= many && reizen[$0]?.count ?? 0 <= most }.sorted())
    }
    let ranked = rows.enumerated().filter { $0.element.lijkt }
      .sorted { (-$0.element.gewicht, $0.offset) < (-$1.element.gewicht, $1.offset) }
    var (kept, perReis, said) = ([EerdereReis](), [Identifier: Int](), Set<String>())
    for (place, row) in ranked where kept.count < meeste {
      let regel = werkt[place].regel
      guard perReis[regel.bron, default: 0] < meestePerReis, said.insert(regel.tekst.folded).inserted else {
        continue
      }
      perReis[regel.bron, default: 0] += 1
      kept.append(row)
    }
    return kept
  }

  /// Whether it is like the journey at all: one word that is the same may be chance.
  private var lijkt: Bool { deeltLabel || woorden.count >= 2 }
  /// A label counts for three words.
  private var gewicht: Int { woorden.count + (deeltLabel ? 3 : 0) }
}

extension EerdereReis {
  /// The words it shares, as they stand in a sentence.
  public func gedeeld(in tekst: String) -> [String] { EerderGezegd.gedeeld(Set(woorden), in: tekst) }
}

extension Rij<CasusOverview> {
  /// Whether two children have a label in common.
  public func deeltLabel(met ander: Rij<CasusOverview>) -> Bool {
    let own = Set(geheel.profiel.labels.map(\.folded))
    return ander.geheel.profiel.labels.contains { own.contains($0.folded) }
  }

  /// Whether anybody gave this child a label.
  public var heeftLabel: Bool { !geheel.profiel.labels.isEmpty }
}

extension State {
  /// The words that say what is said of a journey in a session that is open here: that is in no list yet.
  ///
  /// Of one that is closed the lists have what goes along, and nothing else tells of it.
  public func trefwoorden(van casus: Identifier) -> Set<String> {
    let own = sessies.values.map(\.state).filter { $0.begin?.casus == casus && $0.gesloten == nil }
    return own.reduce(into: Set<String>()) { words, sessie in
      for notitie in sessie.notities.values {
        guard let text = sessie.zicht(notitie, at: .regie).woorden else { continue }
        words.formUnion(EerderGezegd.sprekend(of: text))
      }
    }
  }
}
