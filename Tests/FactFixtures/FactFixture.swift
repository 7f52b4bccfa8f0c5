@testable import SessionModel

/// A body of one kind as the journaal has it, with every field there is, and what each of those may be.
package struct FactFixture: Sendable {
  package let kind: FactKind
  /// The word of that kind in the journaal.
  package var name: String { kind.rawValue }
  /// Whether it begins a stream.
  package var begins: Bool { Fact.beginnings.contains(name) }
  /// Everything this kind can have; written again it is the same, to the letter.
  package let body: String
  /// Without one of these nothing of it can be understood.
  package var needed: Set<String> = []
  /// What is written for these where they are absent; the others are left out then.
  package var absent: [String: JSON] = [:]
  /// A null in these empties; absent they keep.
  package var empties: Set<String> = []
  /// These take any text; in the others a word that nobody knows is as good as absent.
  package var free: Set<String> = []
  /// Bodies of before, each as it is read now.
  package var older: [(body: String, now: String)] = []
}

extension FactFixture {
  private static let id = "01900000-0000-7000-8000-000000000001"
  private static let other = "01900000-0000-7000-8000-000000000002"

  /// What a fixture says of a body that begins a session, and of one that says its profile.
  private static let begin =
    #""draaiboek":"Proef","casus":"\#(id)","bijeenkomst":"\#(other)","regio":"Waddenkust","traject":"\#(other)""#
  private static let profiel = #"""
    "alias":"Vlinder","regio":"Waddenkust","inschrijving":"5a-permanent","labels":["angst"],\#
    "bewaar-tot":"2027-01-31","bewaar-reden":"lopende reis","leeftijd":"12-15","leeftijd-gezegd":"2026-11-21",\#
    "gemeenten":["Denkstad"],"swvs":["Noord","Zuid"],"anker":["oma"],"vertrouwenspersoon":["buurvrouw"],\#
    "gewenst":["fietsenmaker"],"erbij":["trainer"]
    """#
  private static let afspraak = #"""
    "sessie":"\#(id)","deelnemer":"\#(other)","wie":"moeder","stem":"ouder","wat":"bellen",\#
    "eerste-stap":"vandaag","wanneer":"morgen","met-wie":"opa","nodig":"een nummer","kijkmoment":"over een week",\#
    "mandaat":"de directeur","als-anders":"dan bellen we","dag":"2026-11-22"
    """#
  private static let tijdpunt = #"""
    "wanneer":"2024","wat":"andere school","wie":"school","waardevol":"de juf","soort":"overgang",\#
    "overgang":"po-vo","lichtpunt":true,"sessie":"\#(id)","stem":"ouder"
    """#
  private static let mens = #""stem":"zorg","label":"wijkteam","plek":"kring","rollen":["anker"]"#

  private static func ofBegin(_ kind: FactKind) -> FactFixture {
    FactFixture(
      kind: kind, body: #"{"v":1,\#(begin)}"#, needed: ["draaiboek", "bijeenkomst"], absent: ["regio": ""],
      free: ["draaiboek", "regio"],
      older: [
        (
          #"{"v":1,"draaiboek":"Proef","bijeenkomst":"\#(other)"}"#,
          #"{"v":1,"draaiboek":"Proef","bijeenkomst":"\#(other)","regio":""}"#
        )
      ])
  }

  private static func ofProfiel(_ kind: FactKind, also more: String = "", absent: [String: JSON] = [:])
    -> FactFixture
  {
    FactFixture(
      kind: kind, body: #"{"v":1,\#(profiel)\#(more)}"#, needed: ["alias"],
      absent: ["regio": "", "labels": [], "bewaar-reden": ""].merging(absent) { $1 },
      free: ["alias", "regio", "bewaar-reden"])
  }

  private static func ofDeelnemer(_ kind: FactKind) -> FactFixture {
    FactFixture(kind: kind, body: #"{"v":1,"deelnemer":"\#(id)"}"#, needed: ["deelnemer"])
  }

  private static func ofStap(_ kind: FactKind, _ more: String, needed: Set<String>, free: Set<String> = [])
    -> FactFixture
  {
    FactFixture(
      kind: kind, body: #"{"v":1,"stap":"3"\#(more)}"#, needed: needed.union(["stap"]),
      free: free.union(["stap"]))
  }

  private static func ofNotitie(
    _ kind: FactKind, _ more: String, needed: Set<String> = [], absent: [String: JSON] = [:],
    free: Set<String> = []
  ) -> FactFixture {
    FactFixture(
      kind: kind, body: #"{"v":1,"notitie":"\#(id)",\#(more)}"#, needed: needed.union(["notitie"]),
      absent: absent, free: free)
  }

  /// One of every kind.
  package static let all: [FactFixture] = sessie + stappen + notities + casus + plan + huis

  private static let sessie: [FactFixture] = [
    ofBegin(.sessieBegonnen), ofBegin(.sessieVan),
    FactFixture(
      kind: .sessieHersteld, body: #"{"v":1,"vraagt":true,\#(begin),"zeker":true}"#,
      needed: ["draaiboek", "bijeenkomst"], absent: ["regio": "", "zeker": false],
      free: ["draaiboek", "regio"]),
    FactFixture(kind: .sessieGesloten, body: #"{"v":1}"#),
    FactFixture(
      kind: .deelnemerErbij, body: #"{"v":1,\#(mens),"aantal":12}"#, needed: ["stem"],
      absent: ["label": "", "plek": "tafel"], free: ["label"],
      older: [(#"{"v":1,\#(mens)}"#, #"{"v":1,\#(mens)}"#)]),
    FactFixture(
      kind: .deelnemerGewijzigd, body: #"{"v":1,"deelnemer":"\#(id)",\#(mens)}"#,
      needed: ["deelnemer", "stem"],
      absent: ["label": "", "plek": "tafel"], free: ["label"]),
    ofDeelnemer(.deelnemerWeg), ofDeelnemer(.regelsAkkoord), ofDeelnemer(.nietNodig),
    FactFixture(
      kind: .bijeenkomstGezet,
      body:
        #"{"v":1,"regio":"Waddenkust","gemeenten":["Denkstad"],"swvs":["Noord","Zuid"],"op-locatie":true,"bij-begin":true}"#,
      absent: ["regio": ""], free: ["regio"],
      older: [
        (#"{"v":1,"regio":"Waddenkust"}"#, #"{"v":1,"regio":"Waddenkust"}"#)
      ]),
    FactFixture(
      kind: .verslagVoor, body: #"{"v":1,"wie":"ouders"}"#, absent: ["wie": ""], free: ["wie"]),
    FactFixture(
      kind: .bewaringGezet, body: #"{"v":1,"bewaar-tot":"2029-08-01","bewaar-reden":"einde schooltijd"}"#,
      absent: ["bewaar-reden": ""], free: ["bewaar-reden"]),
    FactFixture(kind: .trajectGezet, body: #"{"v":1,"traject":"\#(id)"}"#),
    FactFixture(kind: .kiezerGezet, body: #"{"v":1,"kiezer":"samen"}"#, needed: ["kiezer"]),
    FactFixture(kind: .vastMoment, body: #"{"v":1,"om":1795697400000,"wie":"\#(id)"}"#),
    FactFixture(kind: .uitgelicht, body: #"{"v":1,"notitie":"\#(id)"}"#),
    FactFixture(kind: .zwart, body: #"{"v":1,"aan":true}"#, needed: ["aan"]),
    FactFixture(
      kind: .kaartGetrokken, body: #"{"v":1,"tekst":"Wat zou je willen?"}"#, absent: ["tekst": ""],
      free: ["tekst"]),
    FactFixture(
      kind: .voorgelezen,
      body:
        #"{"v":1,"stap":"3","blad":"zinnen","over":["\#(id)"],"nog":["\#(other)"],"vanaf":3,"nummers":["\#(id)"]}"#,
      needed: ["blad"], absent: ["over": []], free: ["stap"],
      older: [(#"{"v":1,"stap":"3","blad":"omslag"}"#, #"{"v":1,"stap":"3","blad":"omslag"}"#)]),
  ]

  private static let stappen: [FactFixture] = [
    FactFixture(
      kind: .stapGekozen, body: #"{"v":1,"van":"1","naar":"2"}"#, needed: ["van", "naar"],
      free: ["van", "naar"]),
    ofStap(.stapOvergeslagen, "", needed: []),
    ofStap(.tijdErbij, #","minuten":-5"#, needed: ["minuten"]),
    ofStap(.tonenGezet, #","tonen":"los""#, needed: ["tonen"]),
    ofStap(.faseGekozen, #","fase":2"#, needed: ["fase"]),
    FactFixture(
      kind: .stapIngevoegd,
      body:
        ##"{"v":1,"na":"3","draaiboek":"# Tussenstop\n\n- soort: casus\n- klok: regie\n\n## Tussenstop\n- vorm: oogst\n- tijd: 5 min\n- vraag: Wat nog?\n"}"##,
      needed: ["na", "draaiboek"], free: ["na"]),
    ofStap(.stapVerplaatst, #","na":"1""#, needed: [], free: ["na"]),
    ofStap(
      .beurtGezet, #","deelnemer":"\#(id)","past":true"#, needed: ["deelnemer"]),
    FactFixture(
      kind: .schaalGezet,
      body:
        #"{"v":1,"stap":"3","deelnemer":"\#(id)","cijfer":7,"meer":[8,6],"waarom":"rust","hoger":"slapen"}"#,
      needed: ["stap", "cijfer"], absent: ["waarom": "", "hoger": ""], free: ["stap", "waarom", "hoger"],
      older: [
        (
          #"{"v":1,"stap":"3","cijfer":7,"waarom":"rust","hoger":"slapen"}"#,
          #"{"v":1,"stap":"3","cijfer":7,"waarom":"rust","hoger":"slapen"}"#
        )
      ]),
    FactFixture(
      kind: .puntGezet,
      body: #"{"v":1,"stap":"3","punt":"tijdlijn","klaar":true,"eigenaar":"school","opmerking":"is er"}"#,
      needed: ["stap", "punt"], absent: ["klaar": false, "eigenaar": "", "opmerking": ""],
      free: ["stap", "punt", "eigenaar", "opmerking"]),
  ]

  private static let labels = #"""
    "stem":"jeugdige","deelnemer":"\#(other)","thema":"houding","soort":"citaat","lichtje":true,\#
    "vak":"SWV","rij":"kind","groep":"werk"
    """#

  private static let notities: [FactFixture] = [
    FactFixture(
      kind: .notitieGemaakt,
      body: #"{"v":1,"stap":"3","tekst":"zo",\#(labels),"bij":"\#(id)","achtergehouden":true}"#,
      needed: ["stap", "tekst"], free: ["stap", "tekst", "vak", "rij", "groep"],
      older: [
        // A compartment of before is the column of that name, or one of a form's own.
        (
          #"{"v":1,"stap":"3","tekst":"zo","vak":"feiten"}"#,
          #"{"v":1,"stap":"3","tekst":"zo","vak":"feiten"}"#
        )
      ]),
    FactFixture(
      kind: .notitieGewijzigd,
      body: #"{"v":1,"notitie":"\#(id)","stap":"3","tekst":"zo",\#(labels),"achtergehouden":true}"#,
      needed: ["notitie"], empties: ["stem", "deelnemer", "thema", "vak", "rij", "groep"],
      free: ["stap", "tekst", "vak", "rij", "groep"]),
    ofNotitie(.notitiesSamengevoegd, #""dubbelen":["\#(other)"]"#, absent: ["dubbelen": []]),
    ofNotitie(.notitieBesproken, #""besproken":false"#, absent: ["besproken": true]),
    ofNotitie(
      .geparkeerd,
      #""route":"agenderen","eigenaar":"gemeente","forum":"lea","geagendeerd":"2027-01-12","antwoord":"Het mag""#,
      absent: ["eigenaar": ""], free: ["eigenaar", "antwoord"]
    ),
    ofNotitie(.stippenGezet, #""stippen":3"#, needed: ["stippen"]),
    ofNotitie(
      .ideeGekozen, #""door":"jeugdige","waarom":"olie""#, absent: ["door": "", "waarom": ""],
      free: ["door", "waarom"]),
    FactFixture(
      kind: .getrokken, body: #"{"v":1,"stap":"3","sessie":"\#(id)","bron":"\#(other)"}"#,
      needed: ["stap", "sessie", "bron"], free: ["stap"]),
    ofNotitie(
      .magMeeGezegd, #""antwoord":"in-deze-woorden","tekst":"liever zo""#, needed: ["antwoord", "tekst"],
      free: ["tekst"]),
  ]

  private static let casus: [FactFixture] = [
    ofProfiel(.casusGemaakt), ofProfiel(.casusVan), ofProfiel(.casusGewijzigd),
    ofProfiel(.casusHersteld, also: #","zeker":true"#, absent: ["zeker": false]),
    FactFixture(kind: .casusGesloten, body: #"{"v":1}"#),
    FactFixture(
      kind: .mijlpaalBereikt,
      body: #"{"v":1,"soort":"anders","dag":"2026-11-21","tekst":"gelukt","sessie":"\#(id)","stem":"ouder"}"#,
      needed: ["soort", "dag"], absent: ["tekst": ""], free: ["tekst"],
      older: [
        (
          #"{"v":1,"soort":"ingeschreven","dag":"2026-11-21","tekst":"gelukt"}"#,
          #"{"v":1,"soort":"ingeschreven","dag":"2026-11-21","tekst":"gelukt"}"#
        )
      ]),
    FactFixture(
      kind: .mijlpaalGewijzigd,
      body:
        #"{"v":1,"mijlpaal":"\#(other)","soort":"anders","dag":"2026-11-21","tekst":"gelukt","sessie":"\#(id)","stem":"ouder"}"#,
      needed: ["mijlpaal", "soort", "dag"], absent: ["tekst": ""], free: ["tekst"]),
    FactFixture(kind: .sessieVraagt, body: #"{"v":1,"sessie":"\#(id)"}"#, needed: ["sessie"]),
  ]

  private static let ofTijdpunt: (absent: [String: JSON], free: Set<String>) = (
    ["wanneer": "", "wie": "", "waardevol": "", "soort": "mijlpaal"], ["wanneer", "wat", "wie", "waardevol"]
  )
  private static let ofAfspraak: (absent: [String: JSON], free: Set<String>) = (
    ["wie": "", "eerste-stap": "", "wanneer": "", "met-wie": ""],
    ["wie", "wat", "eerste-stap", "wanneer", "met-wie", "nodig", "kijkmoment", "mandaat", "als-anders"]
  )

  /// An afspraak as it was written before anybody asked who decides.
  private static let afspraakVanEerst = #"""
    {"v":1,"sessie":"\#(id)","wie":"moeder","wat":"bellen","eerste-stap":"","wanneer":"morgen","met-wie":"",\#
    "nodig":"een nummer","kijkmoment":"over een week","dag":"2026-11-22"}
    """#

  private static let plan: [FactFixture] = [
    FactFixture(
      kind: .droomVastgelegd,
      body:
        #"{"v":1,"tekst":"varen","stem":"jeugdige","sessie":"\#(id)","bron":"\#(other)","verbetert":"\#(id)"}"#,
      needed: ["tekst"], free: ["tekst"]),
    FactFixture(
      kind: .tijdpuntGemaakt, body: #"{"v":1,\#(tijdpunt)}"#, needed: ["wat"], absent: ofTijdpunt.absent,
      free: ofTijdpunt.free),
    FactFixture(
      kind: .tijdpuntGewijzigd, body: #"{"v":1,"tijdpunt":"\#(other)",\#(tijdpunt)}"#,
      needed: ["tijdpunt", "wat"], absent: ofTijdpunt.absent, free: ofTijdpunt.free),
    FactFixture(
      kind: .afspraakGemaakt, body: #"{"v":1,\#(afspraak)}"#, needed: ["sessie", "wat"],
      absent: ofAfspraak.absent, free: ofAfspraak.free, older: [(afspraakVanEerst, afspraakVanEerst)]),
    FactFixture(
      kind: .afspraakGewijzigd, body: #"{"v":1,"afspraak":"\#(other)",\#(afspraak)}"#,
      needed: ["afspraak", "sessie", "wat"], absent: ofAfspraak.absent, free: ofAfspraak.free),
    FactFixture(
      kind: .afspraakStand,
      body: #"{"v":1,"afspraak":"\#(id)","stand":"losgelaten","bracht":"rust","sessie":"\#(other)"}"#,
      needed: ["afspraak", "stand"], absent: ["bracht": ""], free: ["bracht"]),
  ]

  private static let huis: [FactFixture] = [
    FactFixture(
      kind: .activiteitOpgegeven,
      body: #"""
        {"v":1,"dag":"2026-03-02","soort":"werkatelier","aantal":2,"deelnemers":18,"verschillend":15,"bereik":40,\#
        "regio":"Denkstad","swvs":["Noord"],"bron":"jaarplan","opmerking":"samen"}
        """#, needed: ["dag", "soort"], absent: ["aantal": 1],
      free: ["soort", "regio", "swvs", "bron", "opmerking"]),
    FactFixture(
      kind: .bewaarregelGezet, body: #"{"v":1,"jaren":3,"reden":"afspraak"}"#, absent: ["reden": ""],
      free: ["reden"]),
    FactFixture(
      kind: .uitgegeven,
      body:
        #"{"v":1,"pad":"/media/usb/verslag.md","vorm":"md","soort-stroom":"sessie","stroom":"\#(id)","aan":"school","grond":"vraag"}"#,
      needed: ["pad"], absent: ["vorm": ""], free: ["pad", "vorm", "aan", "grond"],
      older: [
        (
          #"{"v":1,"pad":"/media/kopie.db","vorm":"kopie"}"#,
          #"{"v":1,"pad":"/media/kopie.db","vorm":"kopie"}"#
        )
      ]),
    FactFixture(
      kind: .antwoord,
      body: #"""
        {"v":1,"over":["\#(id)"],"antwoord":"in-deze-woorden","tekst":"liever zo","leren":true,"door":"ouder",\#
        "namens":"jeugdige","hoe":"blad","dag":"2026-11-21","na":["\#(other)"]}
        """#, needed: ["over"], absent: ["hoe": "later"], free: ["tekst"]),
    FactFixture(
      kind: .notitieIngedeeld, body: #"{"v":1,"notitie":"\#(id)","niveau":"SWV","categorie":"talent"}"#,
      needed: ["notitie"], empties: ["niveau", "categorie"]),
    FactFixture(
      kind: .notitieInDraad,
      body: #"{"v":1,"notitie":"\#(id)","draad":"\#(other)","hoe":"erbij","bron":"\#(id)"}"#,
      needed: ["notitie", "draad", "hoe"]),
    FactFixture(
      kind: .draadGezet,
      body:
        #"{"v":1,"draad":"\#(id)","naam":"rust","betekenis":"het is rustig","niveau":"ouder","naar":"\#(other)","weg":true,"werkzaam":true}"#,
      needed: ["naam"], absent: ["betekenis": "", "weg": false], free: ["naam", "betekenis"]),
    FactFixture(
      kind: .zaadjeGezet,
      body:
        #"{"v":1,"sessie":"\#(id)","door":"ouder","werkte":"eerst samen wandelen","mogelijk":"tijd","tip":"begin klein"}"#,
      needed: ["sessie", "door", "werkte"], absent: ["mogelijk": "", "tip": ""],
      free: ["werkte", "mogelijk", "tip"]),
    FactFixture(
      kind: .pakketGelezen,
      body: #"""
        {"v":1,"afzender":"Heuvelrand","nummer":2,"drempel":3,"regels":[{"soort":"telling","tabel":"regios",\#
        "rij":"Heuvelrand","kolom":"kinderen","aantal":null},{"soort":"draad","naam":"rust","zinnen":4,"reizen":3},\#
        {"soort":"zin","tekst":"er was tijd","kwartaal":"2026-2","groep":"ouders","draden":["rust"]},\#
        {"soort":"zaadje","werkte":"samen wandelen"}]}
        """#,
      needed: ["afzender", "nummer", "regels"], absent: ["drempel": 3], free: ["afzender"]),
    FactFixture(
      kind: .nagekeken, body: #"{"v":1,"over":["\#(id)"],"mag":true,"na":["\#(other)"]}"#,
      needed: ["over", "mag"]),
    FactFixture(
      kind: .correctie,
      body:
        #"{"v":1,"wat":"reactie","voor":"gezin","vorm":"verslag","merk":"00000000000000aa","dag":"2026-11-21","wie":"ouder","punt":4,"tekst":"anders"}"#,
      needed: ["wat", "voor", "vorm", "merk"], absent: ["wie": "", "tekst": ""],
      free: ["wie", "tekst"]),
    FactFixture(kind: .ietsVerloren, body: #"{"v":1}"#),
    FactFixture(
      kind: .lekBevestigd,
      body: #"{"v":1,"bron":"\#(id)","soorten":["telefoon"],"stukken":["telefoon:0123abcd"]}"#,
      needed: ["bron", "soorten"],
      // Before pieces had names a kind was confirmed whole.
      older: [
        (
          #"{"v":1,"bron":"\#(id)","soorten":["telefoon","bestaat-niet"]}"#,
          #"{"v":1,"bron":"\#(id)","soorten":["telefoon"]}"#
        )
      ]),
    FactFixture(
      kind: .lekGehouden, body: #"{"v":1,"bron":"\#(id)","soorten":["verboden"]}"#,
      needed: ["bron", "soorten"]),
    FactFixture(kind: .ingetrokken, body: #"{"v":1,"events":["\#(id)"]}"#, needed: ["events"]),
    FactFixture(kind: .gewist, body: #"{"v":1}"#),
  ]
}

extension FactFixture {
  /// What takes any word and is no text: the name of a step or a compartment, a whole draaiboek, and where and why a copy
  /// went, of which a store alone tells.
  package static func isName(_ key: String, of kind: FactKind) -> Bool {
    [.uitgegeven, .bewaarregelGezet, .activiteitOpgegeven, .draadGezet, .zaadjeGezet, .pakketGelezen]
      .contains(kind)
      || ["stap", "van", "naar", "na", "vak", "draaiboek"].contains(key)
  }

  /// The fields that take any text, each with the body in which it is this word.
  package func bodies(saying word: String) -> [(key: String, body: JSON.Object)] {
    guard let whole = (try? JSON(parsing: body))?.object else { return [] }
    return whole.members.map(\.key).flatMap { key -> [(key: String, body: JSON.Object)] in
      guard key != "v", !FactFixture.isName(key, of: kind) else { return [] }
      return [JSON.string(word), .array([.string(word)])].compactMap { value in
        var changed = whole
        changed[key] = value
        let fact = Fact(kind: kind.rawValue, body: .object(changed))
        if case .huis(.unknown) = fact { return nil }
        return fact.encoded.body.printed().contains(word) ? (key, changed) : nil
      }
    }
  }
}

extension FactFixture {
  /// The words that are asked about when this is, apart from what is said with them; `nil` where there are none.
  package var mainText: String? {
    let body = (try? JSON(parsing: body))?.object
    return ["tekst", "wat", "waarom", "opmerking", "bracht"].compactMap { body?[$0]?.string }.first
  }

  /// What happened, with a word in every field that takes one, about things of these names; `nil` where nothing is said.
  package func fact(saying word: String, about names: [String: Identifier]) -> Fact? {
    // What is looked for in print is a plain word; this one may be none.
    let plain = bodies(saying: "proefwoord")
    guard var body = plain.first?.body else { return nil }
    for (key, one) in plain { body[key] = one[key]?.array == nil ? .string(word) : .array([.string(word)]) }
    for (key, id) in names where body[key] != nil { body[key] = .string(id.text) }
    return Fact(kind: name, body: .object(body))
  }
}

extension FactFixture {
  /// The fields of every kind that take any text and of which none of these events has a marked one, as "kind field".
  ///
  /// For histories made by hand: a field that somebody adds is to be in them, or to be excused by its name.
  package static func unmarked(in events: [Event], where isMarked: (String) -> Bool) -> Set<String> {
    func says(_ value: JSON?) -> Bool {
      guard let value else { return false }
      return (value.array ?? [value]).compactMap(\.string).contains(where: isMarked)
    }
    let bodies = Dictionary(grouping: events.map(\.fact.encoded)) { $0.kind }.mapValues { $0.map(\.body) }
    let missing = all.flatMap { fixture -> [String] in
      let written = bodies[fixture.kind.rawValue] ?? []
      return fixture.bodies(saying: "proefwoord").map(\.key).filter { key in
        !written.contains { says($0[key]) }
      }.map { "\(fixture.kind.rawValue) \($0)" }
    }
    return Set(missing)
  }
}
