import Panels
import SessionModel
import Wording

/// What the lek-wacht asks who writes: the last thing that it holds back, by its name.
package struct LekQuestion {
  package let plek: Lekplek
  /// The one thing that is asked about.
  package let vondst: LekVondst
  /// How many more there are after this one.
  private let more: Int
  /// The event that brought the words.
  package let bron: Identifier
  /// What the answer changes: the one thing that was named may be seen.
  package let changes: [Change]

  /// The question in a scene; `nil` when nothing is held back that could be shown.
  ///
  /// - Parameters:
  ///   - soort: only what was found of this kind.
  ///   - own: only what these events brought.
  ///   - terminal: only what was written there; the room need not learn what another hand holds back.
  package init?(
    _ scene: Scene, of soort: LekSoort? = nil, from own: Set<Identifier>? = nil, by terminal: String? = nil,
    _ state: State? = nil
  ) {
    let open = scene.gevonden.filter {
      own?.contains($0.lek.bron) != false && LekQuestion.isProjected($0.plek, scene)
        && soort.map($0.lek.unconfirmed.contains) != false
        && (terminal == nil || state?.event($0.lek.bron, in: $0.stream)?.author == terminal)
    }
    guard let last = open.max(by: { ($0.lek.moment, $0.lek.bron) < ($1.lek.moment, $1.lek.bron) }) else {
      return nil
    }
    guard let vondst = last.lek.vondsten.first(where: { soort == nil || $0.soort == soort }) else {
      return nil
    }
    // The dream has the words of its note: who confirms one confirms both.
    let same = open.filter { $0.lek.isWithin(last.lek) && $0.lek.holds(vondst) }
    plek = same.first { LekQuestion.isNote($0.plek) }?.plek ?? last.plek
    (self.vondst, bron) = (vondst, last.lek.bron)
    // What is asked after it: each thing at each place but those.
    more = open.reduce(-same.count) { $0 + $1.lek.vondsten.count }
    changes = same.map { Change($0.stream, $0.lek.confirmation(of: [vondst])) }
  }

  /// Whether the words are a note's: who typed them knows them as that.
  private static func isNote(_ plek: Lekplek) -> Bool {
    if case .notitie = plek { true } else { false }
  }

  /// Whether words stand where they would be projected, if nothing was found in them.
  private static func isProjected(_ plek: Lekplek, _ scene: Scene) -> Bool {
    switch plek {
    case .notitie(let id), .magMee(let id): scene.sessie.notities[id]?.gegevens.achtergehouden == false
    case .profiel, .parkeerplek, .reactie: false
    case .droom, .afspraak, .stand, .tijdpunt, .mijlpaal, .schaal, .punt, .keuze, .deelnemer, .kaart, .stap,
      .alias:
      true
    }
  }

  /// The question in a sentence.
  package func sentence(_ say: Wording) -> String { found(say) + " " + say(.lekToch) }

  /// The same where there are no keys.
  ///
  /// - Parameter mends: whether a line can be mended there.
  package func spoken(_ say: Wording, mends: Bool = true) -> String {
    found(say) + " " + say(mends ? .lekTochRegel : .lekTochOpdracht, vondst.soort.rawValue)
  }

  private func found(_ say: Wording) -> String {
    say(.lekGevonden, say(.name(of: plek)), say(.name(of: vondst.soort)))
      + (more == 0 ? "" : " " + say.count(more, .nogEenLek, .nogMeerLekken))
  }
}

/// Something that the lek-wacht found: where, and in which stream.
package struct Gevonden: Equatable, Sendable {
  package let stream: StreamID
  package let plek: Lekplek
  package let lek: Lek

  /// The change by which one thing that was found may be seen after all.
  package func confirmation(of vondst: LekVondst) -> Change { Change(stream, lek.confirmation(of: [vondst])) }
}

extension State {
  /// An event of a stream that is known.
  package func event(_ id: Identifier, in stream: StreamID) -> Event? {
    events(of: stream).last { $0.id == id }
  }
}

extension Scene {
  /// Everything that the lek-wacht holds back, in this session and its casus, in the order in which it came.
  package var gevonden: [Gevonden] {
    let own = sessie.lekken.unconfirmed.map { Gevonden(stream: stream, plek: $0.plek, lek: $0.lek) }
    let plan =
      casus?.lekken.unconfirmed.map { Gevonden(stream: planStream, plek: $0.plek, lek: $0.lek) } ?? []
    return (own + plan).sorted { ($0.lek.moment, $0.lek.bron) < ($1.lek.moment, $1.lek.bron) }
  }
}
