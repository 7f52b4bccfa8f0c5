import Foundation
import SessionModel
import SessionStore

/// A store that is filled as the program fills it, with a calendar of its own: all that is in it is invented.
package final class Bron {
  /// The time of what happens next.
  private final class Klok { var nu = Moment(milliseconds: 0) }

  private let klok = Klok()
  private let store: SessionStore
  private var wacht: [Change] = []
  /// The threads of the first year, by their name.
  var draden: [String: Identifier] = [:]

  /// An empty store in a folder that is made.
  package init(in folder: String) throws {
    let klok = klok
    store = try SessionStore(
      folder: folder, author: "proef", patience: .command, now: { klok.nu },
      entropy: { (.random(in: 0...(.max)), .random(in: 0...(.max))) })
  }

  /// What comes now happens on this day at noon, or so many minutes later.
  func op(_ dag: String, minuten: Int64 = 0) throws {
    try bewaar()
    let noon = try Date(dag + "T12:00:00Z", strategy: .iso8601)
    klok.nu = Moment(milliseconds: Int64(noon.timeIntervalSince1970) * 1000 + minuten * 60_000)
  }

  /// All of it is written, and the store closed.
  package func sluit() throws {
    try bewaar()
    store.close()
  }

  private func bewaar() throws {
    if !wacht.isEmpty { _ = try store.append(wacht) }
    wacht = []
  }

  func naam() -> Identifier { store.newIdentifier() }

  @discardableResult
  func gebeurt(_ fact: Fact, _ stream: StreamID) -> Identifier {
    let id = naam()
    wacht.append(Change(stream, fact, id: id))
    return id
  }

  // MARK: What is in it

  func kind(_ profiel: Casus.Profiel) -> Identifier {
    let id = naam()
    gebeurt(.casusGemaakt(profiel), StreamID(.casus, id))
    return id
  }

  func draad(
    _ naam: String, _ betekenis: String = "Wat dat is", niveau: Niveau? = nil, isWerkzaam: Bool = false
  ) -> Identifier {
    gebeurt(
      .draadGezet(
        nil, .init(naam: naam, betekenis: betekenis, niveau: niveau, isWerkzaam: isWerkzaam)), .huis)
  }

  /// A meeting of one session; who is there is a group of so many.
  func bijeenkomst(
    _ draaiboek: String, over casus: Identifier? = nil, regio: String = "", swvs: [String] = [],
    mensen: Int = 0, opLocatie: Bool? = nil
  ) -> StreamID {
    let stream = StreamID(.sessie, naam())
    gebeurt(.sessieBegonnen(Sessie.Begin(draaiboek: draaiboek, casus: casus, bijeenkomst: naam())), stream)
    gebeurt(
      .bijeenkomstGezet(Bijeenkomst(gebied: Gebied(regio: regio, swvs: swvs), opLocatie: opLocatie)), stream)
    if mensen > 0 { deelnemer(.ouder, "ouders", mensen, stream) }
    return stream
  }

  @discardableResult
  func deelnemer(_ stem: Stem, _ label: String, _ aantal: Int, _ stream: StreamID) -> Identifier {
    gebeurt(.deelnemerErbij(.init(stem: stem, label: label, aantal: aantal)), stream)
  }

  /// What somebody said, and whether others may learn from it.
  @discardableResult
  func zin(
    _ tekst: String, _ stem: Stem?, _ thema: Thema? = nil, stap: Int = 1, soort: Notitie.Soort = .gewoon,
    vak: Vak? = nil, rij: String? = nil, niveau: Niveau? = nil, leert: Bool = true,
    in draden: [Identifier] = [],
    _ stream: StreamID
  ) -> Identifier {
    let note = gebeurt(
      .notitieGemaakt(
        .init(
          stap: StapID(number: stap), tekst: tekst, stem: stem, thema: thema, soort: soort, vak: vak, rij: rij
        )), stream)
    if leert {
      let yes = gebeurt(.antwoord(Antwoord(over: [note], mee: .mee, leren: true, door: stem)), stream)
      gebeurt(.nagekeken(Nagekeken(over: [note], mag: true, na: [yes])), stream)
    }
    if let niveau { gebeurt(.notitieIngedeeld(note, niveau: .set(niveau)), stream) }
    for draad in draden { gebeurt(.notitieInDraad(note, draad, .erbij, bron: note), stream) }
    return note
  }

  func opgegeven(
    _ dag: String, _ soort: String, _ aantal: Int, deelnemers: Int? = nil, verschillend: Int? = nil,
    bereik: Int? = nil, bron: String = "jaarplan"
  ) {
    guard let day = Day(dag) else { return }
    gebeurt(
      .activiteitOpgegeven(
        Activiteit(
          dag: day, soort: soort, aantal: aantal, deelnemers: deelnemers, verschillend: verschillend,
          bereik: bereik, bron: bron)), .huis)
  }

  // MARK: Draaiboeken

  /// The steps of a talk, by their number.
  enum Stappen { static let werkt = 1, kan = 2, nodig = 3, slot = 4, morgen = 5 }

  static func draaiboek(_ titel: String) -> String {
    """
    # \(titel)
    Een bijeenkomst die verzonnen is.

    - soort: casus

    ## Wat werkt
    - vorm: wat-werkt
    - tijd: 15 min
    - vraag: Wat werkt al?

    ## Wat kan er nog meer
    - vorm: ideeen
    - tijd: 15 min
    - vraag: Wat kan misschien wel?

    ## Wat is nodig
    - vorm: oogst
    - tijd: 5 min
    - vraag: Wat heb jij nodig?

    ## Waardevolst
    - vorm: afsluiten
    - tijd: 5 min
    - vraag: Wat was het meest waardevol?

    ## Morgen anders
    - vorm: morgen-anders
    - tijd: 10 min
    - vraag: Wie doet morgen iets anders?

    """
  }
}
