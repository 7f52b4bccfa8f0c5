import Panels
import SessionModel
import Text
import Wording

/// What a line comes to in a step that reads back; the same for every door it comes in by.
///
/// Any other line is a note there too.
public struct Leesdaad: Sendable {
  /// What happens.
  public enum Gevolg: Sendable {
    /// These become durable.
    case write([Change])
    /// Nothing yet: it is asked once more, in these words.
    case ask(String)
    /// This is erased for good, and that is told.
    case erase(Identifier, in: StreamID, melding: String)
    /// Nothing, and why.
    case tell(String)
    /// Nothing, and why; what was typed stays, to be put right.
    case refuse(String)
  }

  /// What happens.
  public let gevolg: Gevolg
  /// What will happen, in a row above the line while it is typed.
  public let straks: String
  /// The page that comes in sight by it.
  public let toont: Blad?
  /// What was asked for by its number.
  public var alleen: Identifier? { dingen.count == 1 && toont != nil ? dingen.first : nil }
  /// Whether it is a yes: that is kept with who said it and when.
  public let isJa: Bool
  /// What it takes away from where it stood; `nil` where it takes nothing away.
  public let neemtTerug: Teruggenomen?
  /// The things it is about: what was asked holds only while these are the same.
  fileprivate let dingen: [Identifier]

  fileprivate init(
    _ gevolg: Gevolg, _ straks: String, dingen: [Identifier] = [], toont: Blad? = nil, isJa: Bool = false,
    neemtTerug: Teruggenomen? = nil
  ) {
    (self.gevolg, self.straks, self.dingen) = (gevolg, straks, dingen)
    (self.toont, self.isJa, self.neemtTerug) = (toont, isJa, neemtTerug)
  }
}

/// Where a line answers what is read back: in the step of now, on a screen of its own, or told line by line.
public struct Leesplek: Hashable, Sendable {
  /// The step in which the room reads; `nil` anywhere else.
  let stap: StapID?
  /// The page that is in sight.
  let blad: Blad?
  /// Who says it there, and on which day, as far as that was told.
  var gezegd = Gezegd()
  /// How it was asked; `nil` where that follows from the page.
  var hoe: Antwoord.Hoe?

  /// Who said something, and when, where that is not today.
  package struct Gezegd: Hashable, Sendable {
    package var kiezer: Kiezer?
    package var dag: Day?

    package init(kiezer: Kiezer? = nil, dag: Day? = nil) { (self.kiezer, self.dag) = (kiezer, dag) }
  }

  package init(stap: StapID?, blad: Blad?, gezegd: Gezegd = Gezegd()) {
    (self.stap, self.blad, self.gezegd) = (stap, blad, gezegd)
  }

  /// A page that is told line by line, or on paper: who says it there, on which day, and how it was asked.
  public init(verteld blad: Blad, kiezer: Kiezer?, dag: Day?, hoe: Antwoord.Hoe) {
    (stap, self.blad, gezegd, self.hoe) = (nil, blad, Gezegd(kiezer: kiezer, dag: dag), hoe)
  }

  /// How it was asked; `isAlone` where one sentence was in sight.
  func hoe(isAlone: Bool) -> Antwoord.Hoe { hoe ?? (stap == nil ? .later : isAlone ? .zin : .blad) }
}

/// What somebody was asked once more, until the next line.
public struct Leesvraag: Hashable, Sendable {
  fileprivate let regel: String
  fileprivate let dingen: [Identifier]
}

extension Scene {
  /// Whether what is typed in this step may answer what is read back.
  package func leestTerug(in stap: StapID?) -> Bool {
    guard let stap, stap == sessie.huidig else { return false }
    return leestTerug(etappe)
  }

  /// The same of a step.
  package func leestTerug(_ etappe: Etappe?) -> Bool {
    etappe?.stap.vorm.leestTerug == true && etappe?.id == sessie.huidig && sessie.gesloten == nil
  }

  /// What a line comes to while a session is read back; `nil` when it is a note.
  ///
  /// - Parameters:
  ///   - etappe: the step in which the line was typed.
  ///   - vraag: what was asked after the line before.
  public func leesdaad(_ line: String, in etappe: Etappe?, after vraag: Leesvraag? = nil) -> Leesdaad? {
    guard let etappe, leestTerug(etappe) else { return nil }
    return leesdaad(line, at: Leesplek(stap: etappe.id, blad: etappe.blad), after: vraag)
  }

  /// What a line comes to at a place where is read back; `nil` when it is no answer.
  public func leesdaad(_ line: String, at plek: Leesplek, after vraag: Leesvraag? = nil) -> Leesdaad? {
    let (text, isSure) = Scene.sure(line, vraag)
    guard let text, let daad = reading(text, isSure: isSure, at: plek) else { return nil }
    guard isSure, text == vraag?.regel, daad.dingen != vraag?.dingen else { return daad }
    return Leesdaad(.tell(say(.intussenAnders)), say(.intussenAnders))
  }

  /// What this act asks before it is done; `nil` when it asks nothing.
  public func leesvraag(_ line: String, _ daad: Leesdaad) -> Leesvraag? {
    guard case .ask = daad.gevolg else { return nil }
    return Leesvraag(regel: line, dingen: daad.dingen)
  }

  /// A line, and whether who typed it knows what it undoes: `ja` after the question, or before the line itself.
  private static func sure(_ line: String, _ vraag: Leesvraag?) -> (String?, Bool) {
    let words = line.trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words.first.map({ String($0).folded == "ja" }) == true else { return (line, false) }
    return words.count > 1 ? (words[1].trimmed, true) : (vraag?.regel, true)
  }

  private func reading(_ line: String, isSure: Bool, at plek: Leesplek) -> Leesdaad? {
    let lezing = plek.stap == nil ? teruglezing(behalve: nil) : teruglezing
    guard let regel = Leesregel(line, lezing, blad: plek.blad) else { return nil }
    func daad(
      _ gevolg: Leesdaad.Gevolg, _ straks: String, _ numbers: [Int] = [], isJa: Bool = false,
      neemtTerug: Teruggenomen? = nil
    ) -> Leesdaad {
      let dingen = numbers.compactMap { lezing[nummer: $0]?.ding }
      return Leesdaad(gevolg, straks, dingen: dingen, isJa: isJa, neemtTerug: neemtTerug)
    }
    func show(_ zinnen: [Teruglezing.Zin], _ straks: String) -> Leesdaad {
      let blad = Teruglezing.blad(zinnen)
      return Leesdaad(
        .write([Change(stream, lezing.toont(blad, in: plek.stap))]), straks, dingen: zinnen.map(\.ding),
        toont: blad)
    }
    switch regel {
    case .antwoord(let mee, let numbers):
      let zinnen = numbers.compactMap { lezing[nummer: $0] }
      let straks = straks(mee, numbers)
      let stayed = mee == .blijft ? [] : zinnen.filter(\.blijft).map(\.nummer)
      let isJa = mee != .blijft
      if isJa, let why = bezwaar(over: zinnen, lezing, plek) { return daad(.tell(why), why, numbers) }
      if !stayed.isEmpty, !isSure {
        return daad(.ask(say(.tochMee, Scene.list(stayed))), straks, numbers, isJa: true)
      }
      return daad(
        .write(answer(mee, zinnen, lezing, plek)), straks, numbers, isJa: isJa,
        neemtTerug: lezing.neemtTerug(mee, over: zinnen))
    case .alleen(let number):
      return show([lezing[nummer: number]].compactMap { $0 }, say(.straksAlleen, String(number)))
    case .weg(let number):
      guard let zin = lezing[nummer: number], let stream = zin.stream else { return nil }
      guard isSure else {
        return daad(.ask(say(.voorgoedWeg, String(number))), say(.straksWeg, String(number)), [number])
      }
      return daad(
        .erase(zin.ding, in: stream, melding: say(.isVoorgoedWeg, String(number))),
        say(.straksWeg, String(number)), [number])
    case .kiezer(let kiezer):
      return daad(
        .write([Change(self.stream, .kiezerGezet(kiezer))]), say(.straksKiezer, say(.kiezer(kiezer))))
    case .leren(let yes, let numbers):
      let zinnen = numbers.compactMap { lezing[nummer: $0] }
      let straks = yes ? say(.straksLeren, Scene.list(numbers)) : "→ " + say(.vanGeenLeren)
      guard !zinnen.isEmpty else { return daad(.tell(say(.vanGeenLeren)), straks) }
      let changes = lezing.antwoord(
        nil, leren: yes, over: zinnen, kiezer: plek.gezegd.kiezer, hoe: plek.hoe(isAlone: false),
        dag: plek.gezegd.dag)
      return daad(.write(changes), straks, numbers, isJa: yes)
    case .kort:
      guard !lezing.kort.isEmpty else { return daad(.tell(say(.kortHeeftNiets)), say(.kortHeeftNiets)) }
      return show(lezing.kort, say(.straksKort))
    case .nogNietGelezen(let numbers):
      let why = say(.eerstLezen, Scene.list(numbers))
      return daad(.tell(why), why)
    case .nietHier(let numbers):
      let why = say.nietHier(numbers, in: lezing)
      return daad(.refuse(why), why)
    }
  }

  private func answer(
    _ mee: Antwoord.Mee, _ zinnen: [Teruglezing.Zin], _ lezing: Teruglezing, _ plek: Leesplek
  ) -> [Change] {
    // What a young child was asked itself, it answers itself.
    let isChild = lezing.isKort(plek.blad) && sessie.deelnemers.contains { $0.stem == .jeugdige }
    let isAlone = zinnen.count == 1 && lezing.zinnen(op: plek.blad).count == 1
    return lezing.antwoord(
      mee, over: zinnen, door: isChild ? .jeugdige : nil, kiezer: plek.gezegd.kiezer,
      hoe: plek.hoe(isAlone: isAlone), dag: plek.gezegd.dag)
  }

  /// Why who says it later cannot let these go along: nobody is at the table to say so.
  private func bezwaar(over zinnen: [Teruglezing.Zin], _ lezing: Teruglezing, _ plek: Leesplek) -> String? {
    guard plek.stap == nil, let kiezer = plek.gezegd.kiezer else { return nil }
    let band = geheleCasus?.profiel?.leeftijd?.band
    let found = zinnen.lazy.compactMap { lezing.bezwaar(tegen: kiezer, over: $0, leeftijd: band) }.first
    return found.map(say.sentence(for:))
  }

  private func straks(_ mee: Antwoord.Mee, _ numbers: [Int]) -> String {
    switch mee {
    case .mee: say(.straksGaatMee, say.gaanMee(numbers.count), Scene.list(numbers))
    case .woorden: say(.straksAnders, Scene.list(numbers))
    case .blijft: say(.straksBlijft, Scene.list(numbers))
    }
  }

  static func list(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }

  // MARK: Pages

  /// What turns the page of the step of now; `nil` where there is no other page that way.
  ///
  /// Leaving the cover takes the one that was proposed to say what may go along.
  ///
  /// - Parameter nog: what of a page is not shown whole at once, where it is known how large the wall is.
  package func bladert(_ distance: Int, nog: (Blad) -> [Teruglezing.Zin] = { _ in [] }) -> [Change]? {
    guard let etappe = sessie.etappe, leestTerug(etappe) else { return nil }
    let lezing = teruglezing
    guard lezing.heeftBlad(distance, from: etappe.blad) else { return nil }
    let blad = lezing.blad(distance, from: etappe.blad)
    return toont(blad, in: etappe, nog: nog(blad))
  }

  /// What shows a page, from 1; `nil` where there is no such page.
  func bladert(naar place: Int) -> [Change]? {
    guard let etappe = sessie.etappe, leestTerug(etappe) else { return nil }
    let lezing = teruglezing
    return lezing.bladen.indices.contains(place) ? toont(lezing.blad(at: place), in: etappe) : nil
  }

  private func toont(_ blad: Blad, in etappe: Etappe, nog: [Teruglezing.Zin] = []) -> [Change] {
    let isAsked = sessie.heeftGezin && sessie.kiezer == nil && blad != .omslag
    let chosen = isAsked ? [Change(stream, .kiezerGezet(voorgesteldeKiezer))] : []
    return chosen + [Change(stream, teruglezing.toont(blad, in: etappe.id, nog: nog))]
  }

  /// What goes to the dream and what lit up, in one minute; `nil` where that was answered, or nothing is read back.
  package var kortLezen: [Change]? {
    guard sessie.vraagt, sessie.gesloten == nil,
      let etappe = sessie.stappen.first(where: { $0.stap.vorm.leestTerug })
    else { return nil }
    let lezing = teruglezing
    guard lezing.kort.contains(where: { $0.stand.mee == nil }) else { return nil }
    return go(to: etappe.id) + toont(Teruglezing.blad(lezing.kort), in: etappe)
  }
}

extension Wording {
  /// "Nog niet gevraagd: de droom en 22 zinnen"; `nil` where everything was asked.
  public func nogNietGevraagd(_ zinnen: [Teruglezing.Zin]) -> String? {
    let others = zinnen.count { $0.soort != .droom }
    let parts = (others < zinnen.count ? [self(.deDroom)] : []) + (others > 0 ? [self.zinnen(others)] : [])
    switch parts.count {
    case 0: return nil
    case 1: return self(.nogNietGevraagdRest, parts[0])
    default: return self(.nogNietGevraagdRest, self(.enVerbinding, parts[0], parts[1]))
    }
  }
}
