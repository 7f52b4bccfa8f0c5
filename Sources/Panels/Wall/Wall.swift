import Screen
import SessionModel
import Text
import Wording

/// All that a step has to show between the head of the screen and its foot.
public struct Wall: Sendable {
  /// The question; empty where the form asks one of its own.
  let question: String
  /// The dream that stays in sight, with its sign.
  let dream: String
  /// The rules, as long as somebody can be asked about them; and who agreed.
  let rules: [String]
  let agreed: String
  /// A question card that lies on the harvest.
  let card: String
  /// What the form has.
  let contents: WallContents
  /// The step, by which the next layout knows whether it goes on in this one.
  let stap: StapID
  let say: Wording
  /// The colour of the question.
  let ink: Style
  /// Whether the words of the question are what it is all about, and not what the harvest answers.
  let isEnd: Bool
  /// Whether block letters can be read on it.
  let hasBlocks: Bool

  /// What stands above the harvest.
  var heading: Heading.Words {
    Heading.Words(
      question: question, dream: dream, agreed: agreed, card: card, rules: rules, ink: ink,
      hasBlocks: hasBlocks)
  }

  /// How much there is to show: things, rules, a card.
  var load: Int { contents.things + rules.count + (card.isEmpty ? 0 : 1) }

  /// The wall of the step the room is at; `nil` before the first.
  public init?(_ scene: Scene) {
    guard let etappe = scene.etappe else { return nil }
    if let end = Slotbeeld(scene) {
      self.init(end, stap: etappe.id, scene)
    } else {
      self.init(etappe, scene)
    }
  }

  /// The wall of a step.
  public init(_ etappe: Etappe, _ scene: Scene) {
    let stap = etappe.stap
    contents = panel(for: stap).wall(etappe, scene).with(nieuws: etappe.nieuws)
    (self.stap, say, hasBlocks, ink, isEnd) = (etappe.id, scene.say, scene.hasBlocks, .accent, false)
    question = contents.asksItself ? "" : contents.vraag?.text ?? stap.vraag
    let droom = stap.vorm.toontDroom || contents.asksItself ? nil : scene.plan.droom
    dream = droom.map { "☁ " + scene.droomwoorden($0) } ?? ""
    card = contents.asksItself ? "" : scene.sessie.kaart
    let akkoord = Akkoord(scene.sessie)
    if stap.regels.isEmpty || contents.asksItself {
      (rules, agreed) = ([], "")
    } else if akkoord.isCompleet {
      (rules, agreed) = ([], scene.say(.allenAkkoord))
    } else {
      let names = akkoord.wel.map(scene.wandnaam).joined(separator: ", ")
      (rules, agreed) = (stap.regels, names.isEmpty ? "" : scene.say(.akkoordMetDeRegels, names))
    }
  }

  /// Only what a form has, in all the room there is.
  init(alone contents: WallContents, stap: StapID, _ say: Wording) {
    (question, dream, rules, agreed, card) = ("", "", [], "", "")
    (self.contents, self.stap, self.say, hasBlocks) = (contents.withVraag, stap, say, true)
    (ink, isEnd) = (.accent, false)
  }

  /// The last picture of a session.
  private init(_ end: Slotbeeld, stap: StapID, _ scene: Scene) {
    (question, contents, ink, isEnd) = (end.vraag, end.contents, end.ink, true)
    (dream, rules, agreed, card) = ("", [], "", "")
    (self.stap, say, hasBlocks) = (stap, scene.say, scene.hasBlocks)
  }
}
