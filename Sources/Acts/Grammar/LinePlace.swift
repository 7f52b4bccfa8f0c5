import Panels
import SessionModel
import Text
import Wording

/// Where a line is typed: the step it belongs to, who is at the table, and the things that have a number there.
///
/// What it was at one moment: a line is read by the place in which it was begun, also when the room has gone on. A class, because
/// it never changes and is handed on at each letter that is typed.
public final class LinePlace: Sendable {
  /// The step; `nil` where there is none.
  public let stap: StapID?
  /// Its form; `nil` where no step has one, and only signs are read.
  let vorm: Vorm?
  /// Who can be meant.
  public let speakers: Speakers
  /// The compartments that the step has, by the words that are typed for them.
  let vakken: [(woorden: String, kenmerk: Kenmerk)]
  /// Who did not agree with the rules yet, while there are rules.
  let nogNietAkkoord: [Identifier]
  /// What a note is put in when it says nothing of that.
  let eigenVak: Vak?
  /// What the casus is that the closing has to speak of; `nil` where there is none.
  let soort: Casus.Soort?
  let variant: Stap.Variant?
  /// The pictures of its scale; `nil` for numbers.
  let beeld: Beeld?
  let say: Wording
  /// How many steps there are.
  let aantalStappen: Int
  /// The words with which a row without a mark can begin, besides a number; those of each length together.
  private let beginwoorden: [[[UInt8]]]
  /// The things of the form, as they were.
  private let form: Form?
  private let dingen: [Int: Form.Ding]

  /// The place of a step in a scene.
  ///
  /// - Parameter reach: how much will be read there; where that is signs alone, the things of the step are not looked at.
  public init(_ etappe: Etappe?, _ scene: Scene, reach: LineReading.Reach = .alles) {
    (stap, vorm, say) = (etappe?.id, etappe?.stap.vorm, scene.say)
    speakers = Speakers(scene.sessie)
    aantalStappen = scene.sessie.stappen.count
    soort = scene.casus?.soort
    (variant, beeld) = (etappe?.stap.variant, etappe?.stap.beeld)
    vakken = etappe.map { LinePlace.vakken(of: $0, scene) } ?? []
    let asks = etappe?.stap.regels.isEmpty == false
    nogNietAkkoord = asks ? scene.sessie.deelnemers.filter { !$0.akkoord }.map(\.id) : []
    let plaatjes = beeld.map { $0.plaatjes.flatMap { [String($0.letter), $0.rawValue.firstWord] } } ?? []
    let words = speakers.beginwoorden + LineRule.beginwoorden(scene.say) + plaatjes
    let folded = words.map { Array($0.folded.utf8) }
    var byLength = Array(repeating: [[UInt8]](), count: (folded.map(\.count).max() ?? 0) + 1)
    for word in folded { byLength[word.count].append(word) }
    beginwoorden = byLength
    eigenVak = etappe?.stap.vorm == .afsluiten ? .slotvraag(.waardevolst) : nil
    if reach == .alles, let etappe, case .formulier(let form) = panel(for: etappe.stap).capture(etappe, scene)
    {
      self.form = form
      dingen = Dictionary(
        form.dingen.compactMap { ding in ding.nummer.map { ($0, ding) } },
        uniquingKeysWith: { first, _ in first })
    } else {
      (form, dingen) = (nil, [:])
    }
  }

  /// Whether a line is a note for certain: it begins with a word that nothing begins with, and has no mark by which a row is known.
  ///
  /// By bytes, because a line is read at each letter that is typed, and nearly all of them are this.
  public func isOnlyWords(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      let word = bytes.prefix(while: LinePlace.isLetter)
      guard !word.isEmpty, word.count == bytes.count || bytes[word.count] == UInt8(ascii: " ") else {
        return false
      }
      // Without a way out in the middle the compiler takes many bytes at once.
      var marks: UInt8 = 0
      for byte in bytes { marks |= byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|") ? 1 : 0 }
      guard marks == 0 else { return false }
      guard beginwoorden.indices.contains(word.count) else { return true }
      return !beginwoorden[word.count].contains { known in
        zip(known, word).allSatisfy { $0 == $1 | 0x20 }
      }
    } ?? false
  }

  /// Of ASCII; of these a small one is a capital with one bit more.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Whether a word before a colon is one of the step's own, and nobody's name with a slip in it.
  func isEigen(_ word: String) -> Bool {
    let eigen: [Phrase] = [
      .weMissen, .woordPunt, .woordVolgendeStop, .woordMijlpaal, .woordWieVertelt, .woordBeleid,
    ]
    return eigen.contains { say($0) == word }
  }

  /// Whether a compartment of the step is typed with this word.
  func isEigenVak(_ word: String) -> Bool { vakken.contains { $0.woorden == word } }

  /// The thing of a number.
  func ding(_ nummer: Int) -> Form.Ding? { dingen[nummer] }

  /// The thing of a name in the form.
  func ding(_ id: String) -> Form.Ding? { form?.dingen.first { $0.id == id } }

  /// The words by which a note is put in a compartment of the step, one for each.
  var vakwoorden: [String] {
    // Of the tables one is enough to know how the others are typed.
    vakken.indices.filter { index in !vakken[..<index].contains { $0.kenmerk == vakken[index].kenmerk } }
      .filter { vakken[$0].kenmerk.naam != .tafel || vakken[$0].kenmerk == .tafel(1) }
      .map { vakken[$0].woorden }
  }

  /// Whether anything has a number here.
  var hasNummers: Bool { !dingen.isEmpty }

  /// The numbers that things have here, in order.
  public var nummers: [(nummer: Int, titel: String)] {
    dingen.sorted { $0.key < $1.key }.map { ($0.key, $0.value.titel) }
  }

  /// Whether what a line does was done by somebody else since, or can be done no more.
  public func isChanged(for daden: [LineAct], in scene: Scene) -> Bool {
    guard let etappe = stap.flatMap(scene.sessie.etappe) else { return true }
    let now = LinePlace(etappe, scene)
    return daden.contains { daad in
      if let who = daad.deelnemer, scene.sessie.deelnemer(who) == nil { return true }
      guard let before = daad.ding(in: self) else { return false }
      guard let here = now.ding(before.id) else { return true }
      return (here.detail, here.klaar) != (before.detail, before.klaar)
    }
  }

  private static func vakken(of etappe: Etappe, _ scene: Scene) -> [(woorden: String, kenmerk: Kenmerk)] {
    let (say, stap) = (scene.say, etappe.stap)
    let note = panel(for: stap).noteForm(etappe, scene)
    var all: [(String, Kenmerk)] = note.vakken.map { (say($0), .vak($0)) }
    if note.themas {
      // As the wall calls it, and by the word of the trade.
      for name in [Phrase.wandwoord, Phrase.name(of:)] {
        all += Thema.allCases.map { (say(name($0)), .thema($0)) }
      }
    }
    if note.droom { all.append((say(.woordDroom), .droom)) }
    if stap.per == .tafel { all += Sessie.tafels.map { (say(.tafelNummer, String($0)), .tafel($0)) } }
    if stap.vorm == .afweging {
      switch stap.variant ?? .dilemma {
      case .dilemma:
        all += [
          (say(.woordKeuzeA), .vak(.weegvak(.keuzeA))), (say(.woordKeuzeB), .vak(.weegvak(.keuzeB))),
          (say(.woordSchadeA), .vak(.weegvak(.schadeA))), (say(.woordSchadeB), .vak(.weegvak(.schadeB))),
          (say(.woordMoreleVraag), .vak(.weegvak(.moreleVraag))),
        ]
      case .passend:
        all += [
          (say(.woordGezin), .vak(.weegvak(.passendGezin))),
          (say(.woordSysteem), .vak(.weegvak(.passendSysteem))),
        ]
      case .perspectieven: break
      }
    }
    return all.map { ($0.0.folded, $0.1) }
  }
}
