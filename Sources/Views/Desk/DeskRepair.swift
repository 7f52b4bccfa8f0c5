import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// The round along the notes of which something is still to be said: a letter says whose it is, → takes what is proposed,
/// Enter leaves it and goes on.
struct Repair: Sendable {
  /// Where the round goes along.
  let notes: [Identifier]
  /// Which of them is asked.
  var place = 0
  /// What is picked for it.
  var picking = Picking()

  /// The note that is asked, and what can be mended of it; passes by what was mended or taken back meanwhile.
  mutating func ask(_ scene: Scene) -> Herstelpunt? {
    while place < notes.count {
      if let point = scene.herstelpunt(notes[place]) { return point }
      place += 1
    }
    return nil
  }
}

extension Desk {
  /// Begins the round; what is half done in a form or a paste goes first.
  mutating func beginRepair(_ world: World, _ scene: Scene) -> [Wish] {
    follow(world, scene)
    switch hand {
    case .filling, .resting, .pasted: return [.tell(world.say(.eerstDitAf))]
    case .line, .row, .chosen, .mending: break
    }
    var repair = Repair(notes: scene.herstelronde)
    guard repair.ask(scene) != nil else {
      hand = .line
      return [.tell(world.say(.nietsTeHerstellen))]
    }
    offer = nil
    hand = .mending(repair)
    return []
  }

  mutating func mend(_ key: Key, _ repair: Repair, _ world: World, _ scene: Scene) -> [Wish]? {
    var repair = repair
    let row = LabelRow(Speakers(scene.sessie), world.say)
    guard let point = repair.ask(scene) else { return end(world) }
    switch key {
    case .escape:
      hand = .line
      return []
    case .right: return accept(point, repair, world, scene)
    case .enter, .down:
      if let label = repair.picking.chosen(in: row) { return give(point, label, repair, world, scene) }
      return goOn(repair, world, scene)
    case .up:
      repair.place = max(0, repair.place - 1)
      repair.picking = Picking()
    case .backspace where repair.picking.takeBack(): break
    case .char(let letter):
      switch repair.picking.take(letter, row) {
      case .picked(let label, _): return give(point, label, repair, world, scene)
      case .narrowed: break
      case .words(let words):
        hand = .line
        for letter in words { _ = write(.char(letter), scene) }
        return []
      }
    case .left, .tab, .backTab: return []
    default:
      hand = .line
      return type(key, world, scene)
    }
    hand = .mending(repair)
    return []
  }

  /// Goes on to the next note, as the session is once this one was mended.
  private mutating func goOn(_ repair: Repair, _ world: World, _ scene: Scene) -> [Wish] {
    var next = repair
    (next.place, next.picking) = (repair.place + 1, Picking())
    guard next.ask(scene) != nil else { return end(world) }
    hand = .mending(next)
    return []
  }

  private mutating func end(_ world: World) -> [Wish] {
    hand = .line
    return [.tell(world.say(.herstelKlaar))]
  }

  private mutating func accept(
    _ point: Herstelpunt, _ repair: Repair, _ world: World, _ scene: Scene
  ) -> [Wish] {
    let id = point.notitie.id
    let changes: [Change] =
      switch point.voorstel {
      case .daden(let daden): Offer.daden(daden, of: id).changes(scene)
      case .afspraak: Offer.afspraak(of: id).changes(scene)
      case .stem(let stem, let deelnemer): scene.geeft(id, aan: stem, deelnemer)
      case nil: []
      }
    return changes.isEmpty ? [] : mended(changes, repair, world, scene)
  }

  private mutating func give(
    _ point: Herstelpunt, _ label: LabelRow.Label, _ repair: Repair, _ world: World, _ scene: Scene
  ) -> [Wish] {
    // Only who speaks can be picked here; whose it is may stay nobody's.
    guard case .spreker(let stem?, let deelnemer) = label else { return goOn(repair, world, scene) }
    return mended(scene.geeft(point.notitie.id, aan: stem, deelnemer), repair, world, scene)
  }

  private mutating func mended(
    _ changes: [Change], _ repair: Repair, _ world: World, _ scene: Scene
  ) -> [Wish] {
    let wishes = goOn(repair, world, scene)
    return (changes.isEmpty ? [] : [.write(changes, ticket: 0)]) + wishes
  }

  // MARK: Drawing

  /// The note that is asked, what can be done, and who can be picked as far as there is room.
  func repairRows(_ repair: Repair, _ world: World, _ scene: Scene, width: Int, height: Int) -> [Line] {
    let say = world.say
    var repair = repair
    guard height > 0, let point = repair.ask(scene) else { return [] }
    let step = scene.sessie.etappe(point.notitie.gegevens.stap)?.stap.naam ?? ""
    let number = say(.herstelPlaats, String(repair.place + 1), String(repair.notes.count))
    let asked =
      switch point.voorstel {
      case .daden(let daden): say(.maakHier, daden.map { $0.woorden(scene) }.joined(separator: ", "))
      case .afspraak:
        say(
          .maakHier, scene.afzender(point.notitie).map { say(.wordtAfspraakVan, $0) } ?? say(.wordtAfspraak))
      case .stem(let stem, let deelnemer):
        (scene.sessie.deelnemer(deelnemer)?.naam ?? say(.name(of: stem))) + "?"
      case nil: ""
      }
    let keys = say(point.zonderStem ? .herstelToetsen : .herstelToetsenStem)
    let tell = [asked.isEmpty ? "" : say(.wordt, asked), keys].filter { !$0.isEmpty }.joined(separator: " · ")
    // What can be done is told whole, before all of what somebody said is.
    let foot = Line.message(tell, .accent, width: width, limit: max(1, height - 1))
    guard height > foot.count else { return foot }
    let words = "\(number) · \(step): “\(point.notitie.gegevens.tekst)”"
    let head = Line.message(words, .text, width: width, limit: min(2, height - foot.count))
    let row = LabelRow(Speakers(scene.sessie), say)
    let room = height - foot.count - head.count
    return head + (room > 0 ? pickRows(row, repair.picking, width: width, height: room) : []) + foot
  }
}
