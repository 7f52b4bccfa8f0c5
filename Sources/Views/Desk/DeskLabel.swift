import Acts
import Panels
import Screen
import SessionModel
import Wording

/// What stands in front of the line: another step, a correction, the voice, the kind, the theme.
struct DeskLabel: Region {
  let scene: Scene
  /// The step the hand is in.
  let hand: StapID?
  /// The step in which the words will stand, where the room is in another.
  let elsewhere: StapID?
  let labels: Kenmerken
  /// Whether who spoke before still speaks.
  let isSpoken: Bool
  let isMending: Bool

  func drawn() -> Line {
    let say = scene.say
    var row = Line()
    func add(_ text: String, _ style: Style) {
      if row.width > 0 { row.add(" · ", .quiet) }
      row.add(text, style)
    }
    if let elsewhere = elsewhere.flatMap(scene.etappe) { add(elsewhere.stap.naam, .quiet) }
    if isMending { add(say(.verbeteren), .warning) }
    if hand.flatMap(scene.etappe).map({ panel(for: $0.stap).noteForm($0, scene) })?.stemmen
      ?? NoteForm().stemmen
    {
      let voice = scene.speaker(labels)
      add((voice ?? say(.niemand)) + (isSpoken ? "" : "?"), voice == nil || !isSpoken ? .quiet : .accent)
    }
    if labels.tafel == nil, hand.flatMap(scene.etappe)?.stap.per == .tafel {
      add(say(.aanWelkeTafel), .warning)
    }
    for kenmerk in labels.alle where !kenmerk.tellsSpeaker {
      let name = kenmerk == .lichtje ? "★" : say.name(of: kenmerk)
      if let name { add(name, style(of: kenmerk)) }
    }
    if row.width == 0 { row.add(say(.notitie), .quiet) }
    row.add(" ▸ ", .accent.bolded())
    return row
  }

  private func style(of kenmerk: Kenmerk) -> Style {
    switch kenmerk {
    case .lichtje: .light
    case .droom: .dream
    case .achtergehouden: .held
    case .stem, .deelnemer, .soort, .thema, .rij, .vak, .groep, .tafel, .afspraak: .text
    }
  }
}

/// What a line becomes that is nothing but words: whatever they are, the same is told of them.
struct WordsTell: Region {
  let scene: Scene
  let place: LinePlace
  /// What it carries besides its words.
  let labels: Kenmerken

  static func == (one: WordsTell, other: WordsTell) -> Bool {
    one.place === other.place && one.scene == other.scene && one.labels == other.labels
  }

  func drawn() -> String {
    let row = NoteLine.Row(.words("", in: place), typed: "", carried: labels, in: place)
    return scene.say(.wordt, Desk.tell(row, scene))
  }
}

extension Scene {
  /// Who speaks by these labels, as the table calls them; `nil` for nobody.
  func speaker(_ labels: Kenmerken) -> String? {
    labels.deelnemer.flatMap { sessie.deelnemer($0) }?.naam ?? labels.stem.map { say(.name(of: $0)) }
  }
}
