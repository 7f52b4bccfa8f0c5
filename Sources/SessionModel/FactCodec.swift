/// How facts stand in the journaal: a kind and a JSON body with a version.
///
/// A kind, or a version of a kind, that this program does not know is kept as `unknown`, byte for byte in
/// meaning, and written again as it was. A new field is optional; a new meaning is a new version.
extension Fact {
  /// The version of every kind that this program writes.
  private static let version = 1

  /// Reads a fact; what cannot be understood becomes `unknown`.
  public init(kind: String, body json: JSON) {
    let known = Body(json).flatMap { body -> Fact? in
      guard let version: Int = body["v"], version <= Fact.version else { return nil }
      return Fact(kind: kind, known: body)
    }
    self = known ?? .unknown(kind: kind, body: json)
  }

  /// The kind and the body that stand for this fact.
  public var encoded: (kind: String, body: JSON) {
    if case .unknown(let kind, let body) = self { return (kind, body) }
    var body = Body()
    body["v"] = Fact.version
    let kind = write(&body)
    return (kind, .object(body.members))
  }

  private init?(kind: String, known body: Body) {
    switch kind {
    case "sessie-begonnen":
      guard let begin = Sessie.Begin(body) else { return nil }
      self = .sessieBegonnen(begin)
    case "sessie-van":
      guard let begin = Sessie.Begin(body) else { return nil }
      self = .sessieVan(begin)
    case "sessie-hersteld":
      guard let begin = Sessie.Begin(body) else { return nil }
      self = .sessieHersteld(begin, zeker: body["zeker"] ?? false, vraagt: body["vraagt"] ?? false)
    case "deelnemer-erbij":
      guard let gegevens = Deelnemer.Gegevens(body) else { return nil }
      self = .deelnemerErbij(gegevens)
    case "deelnemer-gewijzigd":
      guard let id: Identifier = body["deelnemer"], let gegevens = Deelnemer.Gegevens(body)
      else { return nil }
      self = .deelnemerGewijzigd(id, gegevens)
    case "deelnemer-weg":
      guard let id: Identifier = body["deelnemer"] else { return nil }
      self = .deelnemerWeg(id)
    case "regels-akkoord":
      guard let id: Identifier = body["deelnemer"] else { return nil }
      self = .regelsAkkoord(id)
    case "stap-gekozen":
      guard let van: StapID = body["van"], let naar: StapID = body["naar"] else { return nil }
      self = .stapGekozen(van: van, naar: naar)
    case "stap-overgeslagen":
      guard let stap: StapID = body["stap"] else { return nil }
      self = .stapOvergeslagen(stap)
    case "tijd-erbij":
      guard let stap: StapID = body["stap"], let minuten: Int = body["minuten"],
        (-1440...1440).contains(minuten)
      else { return nil }
      self = .tijdErbij(stap, minuten: minuten)
    case "notitie-gemaakt":
      guard let gegevens = Notitie.Gegevens(body) else { return nil }
      self = .notitieGemaakt(gegevens)
    case "notitie-gewijzigd":
      guard let id: Identifier = body["notitie"] else { return nil }
      self = .notitieGewijzigd(id, Notitie.Wijziging(body))
    case "mag-mee":
      guard let id: Identifier = body["notitie"], let mee = Antwoord.Mee(body) else { return nil }
      self = .magMeeGezegd(id, mee)
    case "antwoord":
      guard let antwoord = Antwoord(body) else { return nil }
      self = .antwoord(antwoord)
    case "kiezer-gezet":
      guard let kiezer: Kiezer = body["kiezer"] else { return nil }
      self = .kiezerGezet(kiezer)
    case "voorgelezen":
      guard let blad = Blad(body) else { return nil }
      self = .voorgelezen(
        body["stap"], blad, nog: body["nog"] ?? [], nummers: Leesnummers(body))
    case "getrokken":
      guard let getrokken = Notitie.Getrokken(body) else { return nil }
      self = .getrokken(getrokken)
    case "iets-verloren": self = .ietsVerloren
    case "sessie-vraagt":
      guard let sessie: Identifier = body["sessie"] else { return nil }
      self = .sessieVraagt(sessie)
    case "beurt-gezet":
      guard let stap: StapID = body["stap"], let deelnemer: Identifier = body["deelnemer"] else { return nil }
      self = .beurtGezet(stap, Sessie.Beurt(deelnemer: deelnemer, past: body["past"] ?? false))
    case "fase-gekozen":
      guard let stap: StapID = body["stap"], let fase: Int = body["fase"] else { return nil }
      self = .faseGekozen(stap, fase)
    case "punt-gezet":
      guard let stap: StapID = body["stap"], let punt = Sessie.Punt(body) else { return nil }
      self = .puntGezet(stap, punt)
    case "stippen-gezet":
      guard let id: Identifier = body["notitie"], let count: Int = body["stippen"] else { return nil }
      self = .stippenGezet(id, count)
    case "kaart-getrokken": self = .kaartGetrokken(body["tekst"] ?? "")
    case "stap-ingevoegd":
      guard let na: StapID = body["na"], let stap = Stap(body) else { return nil }
      self = .stapIngevoegd(stap, na: na)
    case "stap-verplaatst":
      guard let stap: StapID = body["stap"] else { return nil }
      self = .stapVerplaatst(stap, na: body["na"])
    case "notities-samengevoegd":
      guard let id: Identifier = body["notitie"] else { return nil }
      self = .notitiesSamengevoegd(in: id, body["dubbelen"] ?? [])
    case "notitie-besproken":
      guard let id: Identifier = body["notitie"] else { return nil }
      self = .notitieBesproken(id, body["besproken"] ?? true)
    case "geparkeerd":
      guard let id: Identifier = body["notitie"] else { return nil }
      self = .geparkeerd(id, Parkeerplek(route: body["route"], eigenaar: body["eigenaar"] ?? ""))
    case "tonen-gezet":
      guard let stap: StapID = body["stap"], let tonen: Stap.Tonen = body["tonen"] else { return nil }
      self = .tonenGezet(stap, tonen)
    case "schaal-gezet":
      guard let schaal = Sessie.Schaal(body) else { return nil }
      self = .schaalGezet(schaal)
    case "idee-gekozen":
      guard let notitie: Identifier = body["notitie"] else { return nil }
      self = .ideeGekozen(notitie, door: body["door"] ?? "", waarom: body["waarom"] ?? "")
    case "niet-nodig":
      guard let id: Identifier = body["deelnemer"] else { return nil }
      self = .nietNodig(id)
    case "zwart":
      guard let aan: Bool = body["aan"] else { return nil }
      self = .zwart(aan)
    case "sessie-gesloten": self = .sessieGesloten
    case "casus-gemaakt":
      guard let profiel = Casus.Profiel(body) else { return nil }
      self = .casusGemaakt(profiel)
    case "casus-van":
      guard let profiel = Casus.Profiel(body) else { return nil }
      self = .casusVan(profiel)
    case "casus-hersteld":
      guard let profiel = Casus.Profiel(body) else { return nil }
      self = .casusHersteld(profiel, zeker: body["zeker"] ?? false)
    case "casus-gewijzigd":
      guard let profiel = Casus.Profiel(body) else { return nil }
      self = .casusGewijzigd(profiel)
    case "casus-gesloten": self = .casusGesloten
    case "mijlpaal-bereikt":
      guard let soort: Casus.Mijlpaal.Soort = body["soort"], let dag: Day = body["dag"] else { return nil }
      self = .mijlpaalBereikt(
        soort, dag: dag, tekst: body["tekst"] ?? "", sessie: body["sessie"], stem: body["stem"])
    case "droom-vastgelegd":
      guard let tekst: String = body["tekst"] else { return nil }
      self = .droomVastgelegd(
        tekst: tekst, stem: body["stem"], sessie: body["sessie"], bron: body["bron"],
        verbetert: body["verbetert"])
    case "tijdpunt-gemaakt":
      guard let gegevens = Tijdpunt.Gegevens(body) else { return nil }
      self = .tijdpuntGemaakt(gegevens)
    case "tijdpunt-gewijzigd":
      guard let id: Identifier = body["tijdpunt"], let gegevens = Tijdpunt.Gegevens(body) else { return nil }
      self = .tijdpuntGewijzigd(id, gegevens)
    case "afspraak-gemaakt":
      guard let gegevens = Afspraak.Gegevens(body) else { return nil }
      self = .afspraakGemaakt(gegevens)
    case "afspraak-gewijzigd":
      guard let id: Identifier = body["afspraak"], let gegevens = Afspraak.Gegevens(body) else { return nil }
      self = .afspraakGewijzigd(id, gegevens)
    case "afspraak-stand":
      guard let id: Identifier = body["afspraak"], let soort: Afspraak.Stand.Soort = body["stand"]
      else { return nil }
      self = .afspraakStand(id, soort, bracht: body["bracht"] ?? "", sessie: body["sessie"])
    case "uitgegeven":
      guard let uitgave = Huis.Uitgave(body) else { return nil }
      self = .uitgegeven(uitgave)
    case "lek-bevestigd":
      guard let id: Identifier = body["bron"], let soorten: [LekSoort] = body["soorten"] else { return nil }
      self = .lekBevestigd(id, LekSoorten(soorten), stukken: body["stukken"] ?? [])
    case "lek-gehouden":
      guard let id: Identifier = body["bron"], let soorten: [LekSoort] = body["soorten"] else { return nil }
      self = .lekGehouden(id, LekSoorten(soorten))
    case "ingetrokken":
      guard let events: [Identifier] = body["events"] else { return nil }
      self = .ingetrokken(events)
    case "gewist": self = .gewist
    default: return nil
    }
  }

  private func write(_ body: inout Body) -> String {
    switch self {
    case .sessieBegonnen(let begin):
      begin.write(&body)
      return "sessie-begonnen"
    case .sessieVan(let begin):
      begin.write(&body)
      return "sessie-van"
    case .sessieHersteld(let begin, let isSure, let asked):
      if asked { body["vraagt"] = true }
      begin.write(&body)
      body["zeker"] = isSure
      return "sessie-hersteld"
    case .deelnemerErbij(let gegevens):
      gegevens.write(&body)
      return "deelnemer-erbij"
    case .deelnemerGewijzigd(let id, let gegevens):
      body["deelnemer"] = id
      gegevens.write(&body)
      return "deelnemer-gewijzigd"
    case .deelnemerWeg(let id):
      body["deelnemer"] = id
      return "deelnemer-weg"
    case .regelsAkkoord(let id):
      body["deelnemer"] = id
      return "regels-akkoord"
    case .stapGekozen(let van, let naar):
      body["van"] = van
      body["naar"] = naar
      return "stap-gekozen"
    case .stapOvergeslagen(let stap):
      body["stap"] = stap
      return "stap-overgeslagen"
    case .tijdErbij(let stap, let minuten):
      body["stap"] = stap
      body["minuten"] = minuten
      return "tijd-erbij"
    case .notitieGemaakt(let gegevens):
      gegevens.write(&body)
      return "notitie-gemaakt"
    case .notitieGewijzigd(let id, let wijziging):
      body["notitie"] = id
      wijziging.write(&body)
      return "notitie-gewijzigd"
    case .magMeeGezegd(let id, let magMee):
      body["notitie"] = id
      magMee.write(&body)
      return "mag-mee"
    case .antwoord(let antwoord):
      antwoord.write(&body)
      return "antwoord"
    case .kiezerGezet(let kiezer):
      body["kiezer"] = kiezer
      return "kiezer-gezet"
    case .voorgelezen(let stap, let blad, let nog, let nummers):
      body["stap"] = stap
      blad.write(&body)
      if !nog.isEmpty { body["nog"] = nog }
      nummers?.write(&body)
      return "voorgelezen"
    case .getrokken(let getrokken):
      getrokken.write(&body)
      return "getrokken"
    case .beurtGezet(let stap, let beurt):
      body["stap"] = stap
      body["deelnemer"] = beurt.deelnemer
      if beurt.past { body["past"] = true }
      return "beurt-gezet"
    case .faseGekozen(let stap, let fase):
      body["stap"] = stap
      body["fase"] = fase
      return "fase-gekozen"
    case .puntGezet(let stap, let punt):
      body["stap"] = stap
      punt.write(&body)
      return "punt-gezet"
    case .stippenGezet(let id, let count):
      body["notitie"] = id
      body["stippen"] = count
      return "stippen-gezet"
    case .kaartGetrokken(let tekst):
      body["tekst"] = tekst
      return "kaart-getrokken"
    case .stapIngevoegd(let stap, let na):
      body["na"] = na
      stap.write(&body)
      return "stap-ingevoegd"
    case .stapVerplaatst(let stap, let na):
      body["stap"] = stap
      body["na"] = na
      return "stap-verplaatst"
    case .notitiesSamengevoegd(let id, let dubbelen):
      body["notitie"] = id
      body["dubbelen"] = dubbelen
      return "notities-samengevoegd"
    case .notitieBesproken(let id, let besproken):
      body["notitie"] = id
      body["besproken"] = besproken
      return "notitie-besproken"
    case .geparkeerd(let id, let plek):
      body["notitie"] = id
      body["route"] = plek.route
      body["eigenaar"] = plek.eigenaar
      return "geparkeerd"
    case .tonenGezet(let stap, let tonen):
      body["stap"] = stap
      body["tonen"] = tonen
      return "tonen-gezet"
    case .schaalGezet(let schaal):
      schaal.write(&body)
      return "schaal-gezet"
    case .ideeGekozen(let notitie, let door, let waarom):
      body["notitie"] = notitie
      body["door"] = door
      body["waarom"] = waarom
      return "idee-gekozen"
    case .nietNodig(let id):
      body["deelnemer"] = id
      return "niet-nodig"
    case .zwart(let aan):
      body["aan"] = aan
      return "zwart"
    case .sessieGesloten: return "sessie-gesloten"
    case .casusGemaakt(let profiel):
      profiel.write(&body)
      return "casus-gemaakt"
    case .casusVan(let profiel):
      profiel.write(&body)
      return "casus-van"
    case .casusHersteld(let profiel, let isSure):
      profiel.write(&body)
      body["zeker"] = isSure
      return "casus-hersteld"
    case .casusGewijzigd(let profiel):
      profiel.write(&body)
      return "casus-gewijzigd"
    case .casusGesloten: return "casus-gesloten"
    case .mijlpaalBereikt(let soort, let dag, let tekst, let sessie, let stem):
      body["soort"] = soort
      body["dag"] = dag
      body["tekst"] = tekst
      body["sessie"] = sessie
      body["stem"] = stem
      return "mijlpaal-bereikt"
    case .ietsVerloren: return "iets-verloren"
    case .sessieVraagt(let sessie):
      body["sessie"] = sessie
      return "sessie-vraagt"
    case .droomVastgelegd(let tekst, let stem, let sessie, let bron, let verbetert):
      body["tekst"] = tekst
      body["stem"] = stem
      body["sessie"] = sessie
      body["bron"] = bron
      body["verbetert"] = verbetert
      return "droom-vastgelegd"
    case .tijdpuntGemaakt(let gegevens):
      gegevens.write(&body)
      return "tijdpunt-gemaakt"
    case .tijdpuntGewijzigd(let id, let gegevens):
      body["tijdpunt"] = id
      gegevens.write(&body)
      return "tijdpunt-gewijzigd"
    case .afspraakGemaakt(let gegevens):
      gegevens.write(&body)
      return "afspraak-gemaakt"
    case .afspraakGewijzigd(let id, let gegevens):
      body["afspraak"] = id
      gegevens.write(&body)
      return "afspraak-gewijzigd"
    case .afspraakStand(let id, let soort, let bracht, let sessie):
      body["afspraak"] = id
      body["stand"] = soort
      body["bracht"] = bracht
      body["sessie"] = sessie
      return "afspraak-stand"
    case .uitgegeven(let uitgave):
      uitgave.write(&body)
      return "uitgegeven"
    case .lekBevestigd(let bron, let soorten, let stukken):
      body["bron"] = bron
      body["soorten"] = soorten.soorten
      if !stukken.isEmpty { body["stukken"] = stukken }
      return "lek-bevestigd"
    case .lekGehouden(let bron, let soorten):
      body["bron"] = bron
      body["soorten"] = soorten.soorten
      return "lek-gehouden"
    case .ingetrokken(let events):
      body["events"] = events
      return "ingetrokken"
    case .gewist: return "gewist"
    case .unknown(let kind, _): return kind
    }
  }
}
