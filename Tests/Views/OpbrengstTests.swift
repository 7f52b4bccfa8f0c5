import Panels
import SessionModel
import Templates
import Testing

@testable import Acts
@testable import Views

/// What the sessions of a traject brought, at the beginning of one that shares it.
@Suite struct OpbrengstTests {
  private struct Traject {
    let table = Table()
    let traject: Identifier

    init() {
      traject = table.newName()
      append([Change(StreamID(.casus, traject), .casusGemaakt(Casus.Profiel(traject: "Denkstad")))])
    }

    func append(_ changes: [Change]) { _ = try? table.append(changes, by: "toets") }

    /// A session with this draaiboek, some days later than the last.
    func begin(_ name: String, _ text: String? = nil) -> StreamID {
      let sessie = table.newName()
      table.now = Moment(milliseconds: table.now.milliseconds + 7 * 86_400_000)
      let markdown = text ?? Templates.all.first { $0.name == name }?.markdown ?? ""
      append([
        Change(
          StreamID(.sessie, sessie),
          .sessieBegonnen(
            Sessie.Begin(draaiboek: markdown, casus: traject, bijeenkomst: table.newName(), traject: traject))
        )
      ])
      return StreamID(.sessie, sessie)
    }

    /// A note in the first step of a form.
    @discardableResult
    func say(
      _ text: String, in vorm: Vorm, of stream: StreamID,
      _ change: (inout Notitie.Gegevens) -> Void = { _ in }
    ) -> Identifier {
      let stap =
        table.state.sessie(stream.id)?.stappen.first { $0.stap.vorm == vorm }?.id ?? StapID(number: 1)
      var gegevens = Notitie.Gegevens(stap: stap, tekst: text, stem: .zorg)
      change(&gegevens)
      let id = table.newName()
      append([Change(stream, .notitieGemaakt(gegevens), id: id)])
      return id
    }
  }

  /// What a session that shares the harvest shows of it, on the wall and in lines.
  private static func shared(_ traject: Traject) throws -> (zaal: Robot, gehoord: [String], regie: [String]) {
    let text = try #require(Templates.all.first { $0.name == "bij-en-meepraat" }).markdown
    let terugblik = Stap(naam: "Terugblik", vorm: .terugblik, minuten: 5, vraag: "Wat bracht het?")
    let draaiboek = try Draaiboek(parsing: text).met(terugblik: terugblik)
    let stream = traject.begin("bij-en-meepraat", draaiboek.printed())
    let zaal = Robot(traject.table, "zaal", at: .zaal(stream.id))
    zaal.press("PgDn")
    let scene = try #require(
      zaal.inside.state.scene(stream.id, at: traject.table.now, Table.clock, zaal.inside.say))
    let etappe = try #require(scene.etappe)
    #expect(etappe.stap.vorm == .terugblik)
    return (
      zaal, Robot(traject.table, "lijn", at: .zaal(stream.id), inLines: true).listen(),
      panel(for: etappe.stap).regie(etappe, scene)
    )
  }

  @Test func `the harvest and the open points of the traject are on the wall, and nothing else`() throws {
    let traject = Traject()
    let before = traject.begin("netwerk-vervolg")
    traject.say("Eén vast gezicht", in: .watWerkt, of: before)
    traject.say("Samen lunchen", in: .afsluiten, of: before) { $0.vak = .slotvraag(.waardevolst) }
    traject.say("Ogen die stralen", in: .reisgezelschap, of: before) { $0.lichtje = true }
    let kind = traject.say("Vos", in: .kiezen, of: before)
    traject.append([Change(before, .ideeGekozen(kind, door: "beleid", waarom: ""))])
    traject.say("Te veel plannen", in: .watWerkt, of: before) { $0.soort = .hobbel }
    traject.say("Zomaar een zin", in: .reisgezelschap, of: before)
    traject.say("Nog niet voor iedereen", in: .watWerkt, of: before) { $0.achtergehouden = true }
    traject.append([Change(before, .sessieGesloten)])
    let (zaal, gehoord, regie) = try Self.shared(traject)
    for words in ["Eén vast gezicht", "Samen lunchen", "Ogen die stralen", "Vos", "Te veel plannen"] {
      zaal.shows(words)
    }
    zaal.shows("dit bracht het tot nu toe").shows("wacht nog van eerder")
    zaal.lacks("Zomaar een zin").lacks("Nog niet voor iedereen").lacks("eerste etappe")
    #expect(regie.contains { $0.contains("Van eerdere sessies op het scherm: 4") }, "\(regie)")
    #expect(gehoord.contains { $0.contains("Eerder: Eén vast gezicht") }, "\(gehoord)")
  }

  @Test func `of a session that asks only what was let go along is there`() throws {
    let traject = Traject()
    let asking =
      (Templates.all.first { $0.name == "netwerk-vervolg" }?.markdown ?? "")
      + "\n## Lezen\n- vorm: teruglezen\n- tijd: 5 min\n- vraag: Wat mag er mee?\n"
    let before = traject.begin("netwerk-vervolg", asking)
    let mag = traject.say("Dit mag mee", in: .watWerkt, of: before)
    traject.say("Dit is niet gevraagd", in: .watWerkt, of: before)
    let anders = traject.say("Dit zei ik echt", in: .watWerkt, of: before)
    let blijft = traject.say("Dit blijft hier", in: .watWerkt, of: before)
    traject.append([
      Change(before, .antwoord(.init(over: [mag], mee: .mee, door: .ouder))),
      Change(before, .antwoord(.init(over: [anders], mee: .woorden("Zo mag het mee"), door: .ouder))),
      Change(before, .antwoord(.init(over: [blijft], mee: .blijft, door: .ouder))),
      Change(before, .sessieGesloten),
    ])
    let (zaal, _, _) = try Self.shared(traject)
    zaal.shows("Dit mag mee").shows("Zo mag het mee")
    zaal.lacks("niet gevraagd").lacks("zei ik echt").lacks("blijft hier")
  }

  @Test func `a child of whom was spoken within the traject is in none of it`() throws {
    let traject = Traject()
    let kind = traject.table.newName()
    traject.append([Change(StreamID(.casus, kind), .casusGemaakt(Casus.Profiel(alias: "Egel")))])
    let sessie = StreamID(.sessie, traject.table.newName())
    let text = Templates.all.first { $0.name == "reisbureau-kort" }?.markdown ?? ""
    traject.append([
      Change(
        sessie,
        .sessieBegonnen(
          Sessie.Begin(
            draaiboek: text, casus: kind, bijeenkomst: traject.table.newName(), traject: traject.traject)))
    ])
    traject.say("Egel bouwt hutten", in: .watWerkt, of: sessie)
    let before = traject.begin("netwerk-vervolg")
    traject.say("Eén vast gezicht", in: .watWerkt, of: before)
    let (zaal, gehoord, _) = try Self.shared(traject)
    zaal.shows("Eén vast gezicht").lacks("Egel")
    #expect(!gehoord.contains { $0.contains("Egel") })
  }
}
