import Panels
import SessionModel
import Text
import Wording

/// What the acts change that say what becomes of what was said: who gets the report, and how long it is kept.
enum AfterwardActs {
  /// Who gets the report; a dash empties it.
  @Sendable static func ontvangers(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let wie = argument == "-" ? "" : CleanText.oneLine(argument)
    guard wie != scene.sessie.krijgt else { throw .already(argument) }
    return [Change(scene.stream, .verslagVoor(wie))]
  }

  /// `DAG [| REDEN]`: until when, of the journey it is about, or of the session where that is about nobody.
  ///
  /// Without a reason that of before holds; a dash says that nobody knows.
  @Sendable static func bewaren(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    let parts = argument.split(separator: "|", maxSplits: 1).map { CleanText.oneLine(String($0)) }
    let known = scene.geheleCasus.map(\.bewaring) ?? scene.sessie.bewaring
    var bewaring: Bewaring?
    if parts.first != "-" {
      guard let dag = parts.first.flatMap({ Day($0) }) else { throw .notUnderstood(.bewaren, argument) }
      let reden = parts.count > 1 ? parts[1] : known?.reden ?? ""
      guard !reden.isEmpty else { throw .asksMore(.bewaren) }
      bewaring = Bewaring(tot: dag, reden: reden)
    }
    guard bewaring != known else { throw .already(argument) }
    guard let casus = scene.geheleCasus else {
      guard !scene.sessie.volgtBewaring else { throw .noCasus }
      return [Change(scene.stream, .bewaringGezet(bewaring))]
    }
    guard scene.sessie.kentKind, var profiel = casus.profiel else { throw .noCasus }
    (profiel.bewaarTot, profiel.bewaarReden) = (bewaring?.tot, bewaring?.reden ?? "")
    return [Change(StreamID(.casus, casus.id), .casusGewijzigd(profiel))]
  }

  /// `ROL WIE[, WIE]`: who is this to the child or the network; a dash empties it.
  @Sendable static func mensen(
    _ argument: String, _ scene: Scene, _ means: Means
  ) throws(ActRefusal) -> [Change] {
    guard let casus = scene.geheleCasus, var profiel = casus.profiel else { throw .noCasus }
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    let rol = words.first.flatMap { word in
      Casus.Mensen.Rol.allCases.first { $0.rawValue.hasPrefix(word.folded) }
    }
    guard let rol, words.count > 1 else { throw .notUnderstood(.mensen, argument) }
    let typed = words[1].split(separator: ",").map { CleanText.oneLine(String($0)) }.filter { !$0.isEmpty }
    let wie = typed == ["-"] ? [] : typed
    guard profiel.mensen[rol] != wie else { throw .already(argument) }
    profiel.mensen[rol] = wie
    return [Change(StreamID(.casus, casus.id), .casusGewijzigd(profiel))]
  }

  /// Who belongs to a journey does not show by itself.
  @Sendable static func onthouden(_ changes: [Change], _ scene: Scene) -> String? {
    changes.lazy.compactMap { change in
      guard case .casus(.gewijzigd(let it)) = change.fact else { return nil }
      return scene.say.mensen(it.profiel.mensen) ?? scene.say(.niemandBekend)
    }.first
  }

  /// Who gets the report is on no screen of its own.
  @Sendable static func toegezegd(_ changes: [Change], _ scene: Scene) -> String? {
    changes.lazy.compactMap { change in
      guard case .sessie(.verslagVoor(let it)) = change.fact else { return nil }
      return scene.say(.dubbelePunt, scene.say(.wieKrijgtVerslag), it.wie)
    }.first
  }

  /// Nor is how long something is kept.
  @Sendable static func bewaard(_ changes: [Change], _ scene: Scene) -> String? {
    changes.lazy.compactMap { change in
      if case .sessie(.bewaringGezet(let it)) = change.fact { return it.bewaring.map(scene.say.bewaring) }
      guard case .casus(.gewijzigd(let it)) = change.fact, let tot = it.profiel.bewaarTot else { return nil }
      return scene.say.bewaring(Bewaring(tot: tot, reden: it.profiel.bewaarReden))
    }.first
  }
}
