import Panels
import SessionModel
import Text
import Wording

/// What the acts change that are about reading back: the page, and the age by which somebody is proposed to answer.
package enum ReadingActs {
  /// What is typed for the page of the dream and what lit up.
  package static let kort = "kort"

  /// Another page of what is read back.
  ///
  /// Nothing is the next one, `terug` the one before, a number the page of that number. `kort` goes from any step to
  /// the page of the dream and what lit up, while nobody was asked about it.
  @Sendable static func blad(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    if argument.folded == kort {
      guard let short = scene.kortLezen else { throw .noPage }
      return short
    }
    if let refusal = scene.unless(.teruglezen, .blad) { throw refusal }
    let turned: [Change]?
    // The word that is told with it, too.
    if argument.isEmpty || argument.folded == scene.say(.verder).folded {
      turned = scene.bladert(1)
    } else if argument.folded == scene.say(.terug).folded {
      turned = scene.bladert(-1)
    } else if let place = argument.place {
      turned = scene.bladert(naar: place)
    } else {
      throw .notUnderstood(.blad, argument)
    }
    guard let turned else { throw .noPage }
    return turned
  }

  /// A band of ages, with the day it was told.
  @Sendable static func leeftijd(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let casus = scene.geheleCasus, var profiel = casus.profiel else { throw .noCasus }
    guard let band = Casus.Leeftijd.Band(typed: argument) else { throw .notUnderstood(.leeftijd, argument) }
    profiel.leeftijd = Casus.Leeftijd(band: band, gezegd: scene.today)
    return [Change(StreamID(.casus, casus.id), .casusGewijzigd(profiel))]
  }
}
