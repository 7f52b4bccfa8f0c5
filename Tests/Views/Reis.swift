import Acts
import SessionModel
import Templates
import Testing
import Views

/// The invented journey of Vlinder: a session as it might go, typed at two terminals.
struct Reis {
  let table = Table()
  let zaal: Robot
  let noteer: Robot

  static let draaiboeken: [NamedDraaiboek] = Templates.all.prefix(1).compactMap { template in
    guard let draaiboek = try? Draaiboek(parsing: template.markdown) else { return nil }
    return NamedDraaiboek(naam: template.name, markdown: template.markdown, draaiboek: draaiboek)
  }

  /// A session that was just begun, at its first step; with `eerder`, after one of four weeks ago.
  init(eerder: Bool = false) {
    if eerder { Reis.eerder(table) }
    zaal = Robot(table, "zaal")
    zaal.press("Enter").type("Vlinder").press("Enter", "Enter")
    for wie in ["j", "o: moeder", "s: mentor", "leerplicht", "z: jeugdhulp"] { zaal.type(wie).press("Enter") }
    zaal.type("gemeente wijkteam").press("Enter", "Ctrl-K", "Enter")
    noteer = Robot(table, "noteer", at: .noteer(table.sessie?.id ?? table.newName()))
  }

  /// A session of this draaiboek, at its first step.
  init(draaiboek name: String) {
    let sessie = table.newName()
    let opening = Opening(
      sessie: sessie, bijeenkomst: table.newName(),
      draaiboek: Templates.all.first { $0.name == name }?.markdown ?? "",
      onderwerp: .nieuw(table.newName(), Casus.Profiel(alias: "Egel")),
      tafel: [.init(stem: .jeugdige), .init(stem: .ouder, label: "moeder")])
    _ = try? table.append(opening.changes, by: "begin")
    zaal = Robot(table, "zaal", at: .zaal(sessie))
    noteer = Robot(table, "noteer", at: .noteer(sessie))
  }

  /// The session so far.
  var sessie: Sessie { table.sessie ?? Sessie(id: table.newName()) }
  /// The journey so far.
  var casus: Casus { sessie.begin?.casus.flatMap(table.state.casus) ?? Casus(id: table.newName()) }
  /// What was noted in the step of now.
  var notities: [Notitie] { sessie.huidig.map { sessie.notities(in: $0) } ?? [] }

  /// Goes on to a step.
  @discardableResult
  func naar(_ naam: String) -> Reis {
    for _ in 0..<20 where sessie.etappe?.stap.naam != naam {
      table.wait(minutes: 4)
      zaal.press("PgDn")
    }
    #expect(sessie.etappe?.stap.naam == naam)
    return self
  }

  /// Types notes, a line each, as the note-taker does.
  @discardableResult
  func noteer(_ lines: String...) -> Reis {
    for line in lines {
      table.wait(seconds: 20)
      noteer.type(line).press("Enter")
    }
    return self
  }

  /// Everything that is said and written in this session, up to a step and with it.
  func verloopt(totEnMet naam: String) {
    let namen = sessie.stappen.map(\.stap.naam)
    let here = sessie.etappe.flatMap { namen.firstIndex(of: $0.stap.naam) } ?? 0
    for stap in namen.dropFirst(here) {
      naar(stap)
      schrijf(stap)
      if stap == naam { return }
    }
  }

  private func schrijf(_ stap: String) {
    switch stap {
    case "Vorige etappe":
      noteer("1 gedaan, Twee ochtenden naar de werkplaats")
    case "Reisdagboek":
      noteer(
        "j: \"Op dinsdag was het rustig", "o: Hij vertelde thuis over de werkplaats",
        "z: Er was één vast gezicht")
    case "Bestemming":
      noteer(
        "j: \"Sleutelen aan brommers, samen met iemand die het kan")
      noteer.press("→")
      noteer(
        "o: Twee ochtenden met een vast gezicht", "* Weer samen aan tafel zonder over school te praten")
    case "Nu":
      noteer("j 6, De werkplaats op dinsdag", "m 5, We praten weer")
    case "Bagage":
      noteer("o: Handen bezig, dan komt het praten vanzelf", "s: * Hij legt anderen uit hoe het werkt")
      noteer.press("Tab", "2").type("l: Eerst kennismaken, dan pas een plan").press("Enter")
    case "Routes":
      noteer(
        "Een ochtend in de week bij de fietsenmaker", "School komt naar de werkplaats",
        "Een brommer voor de hele straat")
    case "Kiezen": noteer("1 j, Daar wil ik heen")
    case "Eerste etappe":
      noteer.press("↓", "→").type("Ik bel de fietsenmaker").press("Enter").type(
        "Als het negen uur is, dan bel ik"
      )
      .press("Enter").type("maandag").press("Enter").type("moeder").finish()
    case "Uitchecken":
      noteer("j: Dat jullie luisterden")
    default: break
    }
  }

  /// A session of four weeks ago, with what was promised then.
  private static func eerder(_ table: Table) {
    let (casus, sessie) = (table.newName(), table.newName())
    let now = table.now
    table.now = Moment(milliseconds: now.milliseconds - 28 * 86_400_000 / 2)
    defer { table.now = now }
    let (reis, avond) = (StreamID(.casus, casus), StreamID(.sessie, sessie))
    let changes = [
      Change(reis, .casusGemaakt(Casus.Profiel(alias: "Vlinder"))),
      Change(
        avond,
        .sessieBegonnen(
          Sessie.Begin(draaiboek: draaiboeken[0].markdown, casus: casus, bijeenkomst: table.newName()))),
      Change(avond, .notitieGemaakt(Notitie.Gegevens(stap: StapID(number: 7), tekst: "Muziek in de auto"))),
      Change(
        reis,
        .afspraakGemaakt(
          Afspraak.Gegevens(sessie: sessie, wie: "mentor", stem: .school, wat: "Een ochtend meekijken"))),
      Change(
        reis,
        .afspraakGemaakt(
          Afspraak.Gegevens(sessie: sessie, wie: "moeder", stem: .ouder, wat: "Samen naar de werkplaats"))),
      Change(avond, .sessieGesloten),
    ]
    _ = try? table.append(changes, by: "eerder")
  }
}
