import SessionModel

extension Phrase {
  // MARK: Notes, in any panel

  /// One note in a step.
  public static let eenNotitie = Phrase("{} notitie")
  /// How many notes a step has, when it is not one.
  public static let aantalNotities = Phrase("{} notities")
  /// How many of them are held back.
  public static let aantalAchtergehouden = Phrase("{} nog niet op het scherm")
  /// Voices of which this step has no note.
  public static let nogNietGehoord = Phrase("Nog niet gehoord: {}")
  /// Notes without a theme.
  public static let aantalNogNietIngedeeld = Phrase("{} nog niet ingedeeld")
  /// The answer yes.
  public static let ja = Phrase("ja")
  /// The answer no.
  public static let nee = Phrase("nee")
  /// A person who left the table.
  public static let iemand = Phrase("iemand")

  // MARK: Levels of a lesson

  /// The name of a level.
  public static func name(of niveau: Niveau) -> Phrase {
    switch niveau {
    case .kind: Phrase("kind")
    case .ouder: Phrase("ouder")
    case .swv: Phrase("SWV")
    case .systeem: Phrase("systeem")
    }
  }

  // MARK: Fields of a form

  /// Asks for the voice.
  public static let veldStem = Phrase("stem")
  /// Asks for the role of a person, never the name.
  public static let veldLabel = Phrase("hoe noemen we deze persoon? (geen naam)")
  /// Asks where somebody sits.
  public static let veldPlek = Phrase("plek")
  /// Asks whether somebody agrees with the rules.
  public static let veldAkkoord = Phrase("akkoord met de regels")
  /// Asks who chooses.
  public static let veldDoor = Phrase("wie kiest")
  /// Asks why it was chosen.
  public static let veldWaarom = Phrase("waarom")
  /// Asks how far an afspraak is.
  public static let veldStand = Phrase("hoe staat het ermee?")
  /// Asks what an afspraak brought.
  public static let veldBracht = Phrase("wat bracht het")
  /// Asks for a mark on the scale.
  public static let veldCijfer = Phrase("cijfer 0 tot 10")
  /// Asks for the marks of a group.
  public static let veldCijfers = Phrase("cijfers 0 tot 10, achter elkaar")
  /// Asks what makes it already this number.
  public static let veldWatMaaktHet = Phrase("wat maakt dat het dit al is")
  /// Asks what one step up looks like.
  public static let veldStapHoger = Phrase("één stap hoger")
  /// Asks who makes an afspraak.
  public static let veldWie = Phrase("wie")
  /// Asks what will be different.
  public static let veldWat = Phrase("wat")
  /// Asks what will be different, or that nothing is needed.
  public static let veldWatOfNiet = Phrase("wat? (een - betekent: hoeft niet)")
  /// Asks for the first small step.
  public static let veldEersteStap = Phrase("eerste stap (klein, mag morgen al)")
  /// Asks when.
  public static let veldWanneer = Phrase("wanneer")
  package static let vanVorigeKeer = Phrase("van de vorige keer")
  /// Asks with whom.
  public static let veldMetWie = Phrase("met wie")
  /// Asks for words.
  public static let veldTekst = Phrase("tekst")
  /// Asks which milestone was reached.
  public static let veldMijlpaal = Phrase("welke")
  /// Asks for own words with a milestone.
  public static let veldInEigenWoorden = Phrase("in eigen woorden")

  // MARK: Reisgezelschap

  /// The rules of the step, above them.
  public static let onzeRegels = Phrase("Zo doen we het")
  /// Who listens in the ring.
  public static let inDeKring = Phrase("in de kring")
  /// One more person, in the form.
  public static let erbij = Phrase("iemand erbij")
  /// Not here after all.
  public static let nietHier = Phrase("niet hier")
  /// Somebody agreed with the rules.
  public static let akkoord = Phrase("akkoord")
  /// The family as a side.
  public static let gezin = Phrase("gezin")
  /// Sides that nobody here comes from.
  public static let nogNietHier = Phrase("Nog niet hier: {}")
  /// The hint about a large table: how many sit there, how many the draaiboek is made for.
  public static let meerDanTafel = Phrase(
    "{} aan tafel: met {} of minder praat het rustiger. De kring mag ook.")
  /// The rules wait for the people.
  public static let nogNiemandAkkoord = Phrase("Nog niemand is akkoord met de regels.")
  /// Who was not asked about the rules yet.
  public static let nogNietAkkoord = Phrase("Nog vragen of de regels goed zijn: {}")
  /// Everybody agreed with the rules.
  public static let allenAkkoord = Phrase("Iedereen is akkoord met de regels.")
  /// Some agreed with the rules.
  public static let akkoordMetDeRegels = Phrase("akkoord: {}")
  /// Asks who agrees with the rules.
  public static let veldWieAkkoord = Phrase("wie is akkoord (letters achter elkaar)")

  // MARK: Terugblik

  /// Something was done: celebrate.
  public static let aantalGevierd = Phrase("{} gedaan: dat mogen we vieren!")
  /// Nothing was promised before.
  public static let eersteEtappe = Phrase("Dit is de eerste etappe. De reis begint hier.")
  /// What is asked in the place of what that brought.
  public static let eersteEtappeVraag = Phrase("Wat ging er al goed?")
  /// Above what the sessions of a journey brought.
  public static let ditBracht = Phrase("dit bracht het tot nu toe")
  /// How much that is.
  public static let aantalOpbrengst = Phrase("Van eerdere sessies op het scherm: {}. Wat herken je?")
  /// A part of it, for who listens.
  public static let brachtEerder = Phrase("Eerder: {}")
  /// Everything of before was finished already.
  public static let nietsOpen = Phrase("Alles van de vorige keren is af. Mooi!")
  /// Above the afspraken, before anything was said.
  public static let watBracht = Phrase("Dit spraken we af:")
  /// An afspraak nobody looked back on yet.
  public static let nogNietBesproken = Phrase("nog niet besproken")
  /// How many wait.
  public static let aantalNogBespreken = Phrase("Nog te bespreken: {}")
  /// They all had their turn.
  public static let allesBesproken = Phrase("Alle afspraken zijn besproken.")
  /// Letting go is an answer too.
  public static let loslatenMag = Phrase("Loslaten is ook een goed antwoord.")
  /// The form when there is nothing to look back on.
  public static let geenAfsprakenTerug = Phrase("Er zijn nog geen eerdere afspraken.")

  // MARK: Wensdroom

  /// The dream of an earlier session.
  public static let vorigeKeer = Phrase("vorige keer: {}")
  /// The dream is kept, and whose words it is.
  public static let droomVan = Phrase("De droom staat er, in de woorden van: {}")
  /// The dream is kept, and nobody said whose words it is.
  public static let droomVastgelegd = Phrase("De droom staat er.")
  /// Where nobody asked the child yet, beside the dream of a parent.
  public static let droomVanHetKind = Phrase("Hier komt de droom van het kind.")
  /// There is no dream of this session.
  public static let nogGeenDroom = Phrase("De droom van vandaag staat er nog niet.")

  // MARK: Schaal

  /// One table of a room with many.
  public static let tafelNummer = Phrase("tafel {}")
  /// What the note-taker of a table is asked once.
  public static let aanWelkeTafel = Phrase("aan welke tafel?")
  /// What became of the answer.
  public static let tafelGezet = Phrase("U noteert voor tafel {}. Andere tafel? Typ tafel 4: voor de zin.")
  /// Where who notes says no table.
  public static let typTafel = Phrase("Typ het nummer van uw tafel, en Enter. Daarna onthoudt noteer het.")
  /// The table as a whole.
  public static let heleTafel = Phrase("hele tafel")
  /// Who did not give a number.
  public static let nogGeenCijfer = Phrase("Nog geen cijfer: {}")
  /// Who did not choose a picture.
  public static let nogGeenPlaatje = Phrase("Nog niet gekozen: {}")
  /// What can be chosen, and the keys for it.
  public static let kiesPlaatje = Phrase("Kies: {}. Op zaal: 1 tot en met 5.")
  /// A picture with its letter.
  public static let plaatjeMetLetter = Phrase("{} {}")
  /// What is asked where a scale has pictures.
  public static let veldPlaatje = Phrase("welk plaatje past")
  /// The title under which scales with pictures are offered.
  public static let plaatjes = Phrase("plaatjes")
  /// The step that is put in.
  public static func naam(of beeld: Beeld) -> Phrase {
    switch beeld {
    case .weer: Phrase("Hoe is het weer")
    case .gezicht: Phrase("Welk gezicht")
    }
  }
  /// What it asks.
  public static func vraag(of beeld: Beeld) -> Phrase {
    switch beeld {
    case .weer: Phrase("Welk weer past bij vandaag?")
    case .gezicht: Phrase("Welk gezicht past bij vandaag?")
    }
  }
  /// What the facilitator is told of it.
  public static let zoGaanPlaatjes = Phrase(
    "Laat het kind wijzen of kiezen. Elk plaatje is goed. Wie wil, kiest er ook een.")
  /// What to ask on.
  public static let plaatjeDoorvraag = Phrase("Wat maakt dat het dit is?")
  /// What to ask on after that.
  public static let plaatjeHoger = Phrase("Wat zou het een beetje mooier maken?")

  // MARK: Kiezen

  /// The one who brought the case.
  public static let inbrenger = Phrase("wie de vraag meebracht")
  /// Who an idea gives energy.
  public static let geeftEnergie = Phrase("geeft {} energie")
  /// Who chose it and why.
  public static let gekozenWaarom = Phrase("{}: {}")
  /// How many were chosen.
  public static let aantalGekozen = Phrase("{} gekozen van {}")
  /// Who goes first.
  public static let jeugdigeKiestEerst = Phrase(
    "Eerst kiest de jeugdige, dan de ouder, dan wie de vraag meebracht.")
  /// The form without ideas.
  public static let geenIdeeen = Phrase("Typ eerst waaruit te kiezen is, een regel per idee.")

  // MARK: Morgen anders

  /// With whom, on a sign.
  public static let met = Phrase("met {}")
  /// One afspraak.
  public static let eenAfspraak = Phrase("{} afspraak")
  /// How many afspraken there are, when it is not one.
  public static let aantalAfspraken = Phrase("{} afspraken")
  /// Of whom one is awaited; never projected.
  public static let nogZonderAfspraak = Phrase("Nog zonder afspraak: {}")
  /// Somebody who is not on the list.
  public static let iemandAnders = Phrase("iemand anders")
  /// Somebody who has one may make more.
  public static let nogEenAfspraak = Phrase("nog een afspraak")
  /// A full answer.
  public static let hoeftNiet = Phrase("hoeft niet")
  /// An afspraak that can be mended.
  public static let verbeter = Phrase("verbeter")

  // MARK: Beurten

  /// Half of the minutes of a group are over.
  public static let beurtIsHalf = Phrase("{}: op de helft.")
  /// The minutes of a group are over, and which comes now.
  public static let beurtIsOm = Phrase("{}: de tijd is om. Verder met {}.")
  /// The minutes of the last group are over.
  public static let laatsteBeurtIsOm = Phrase("{}: de tijd is om.")

  // MARK: Pauze

  /// When a break is over.
  public static let verderOm = Phrase("We gaan verder om {}")
  /// Where what is typed in a break goes.
  public static let inPauzeVoor = Phrase("Wat u nu typt, komt bij {}.")

  // MARK: Afsluiten

  /// What a closing asks.
  public static func name(of vraag: Slotvraag) -> Phrase {
    switch vraag {
    case .waardevolst: Phrase("het waardevolste")
    case .volgendeStop: Phrase("volgende stop")
    case .wieVertelt: Phrase("wie vertelt het aan het kind")
    case .beleid: Phrase("wat leert de organisatie hiervan")
    case .praatplaat: Phrase("wie krijgt de praatplaat")
    }
  }
  /// The question for milestones.
  public static let mijlpaalBereikt = Phrase("mijlpaal bereikt")
  /// One answer.
  public static let eenAntwoord = Phrase("{} antwoord")
  /// How many answers there are, when it is not one.
  public static let aantalAntwoorden = Phrase("{} antwoorden")
  /// Questions without an answer.
  public static let nogVragen = Phrase("Nog te vragen: {}")
}

extension Wording {
  /// The name of what a note or its line carries; `nil` of a person, whose name only the table knows.
  package func name(of kenmerk: Kenmerk) -> String? {
    switch kenmerk {
    case .stem(let stem): self(.name(of: stem))
    case .deelnemer: nil
    case .soort(let soort): self(.name(of: soort))
    case .lichtje: self(.lichtje)
    case .thema(let thema): self(.wandwoord(thema))
    case .rij(let naam), .groep(let naam): naam
    case .tafel(let nummer): self(.tafelNummer, String(nummer))
    case .vak(let vak): self(vak)
    case .droom: self(.droom)
    case .afspraak: self(.afspraak)
    case .achtergehouden: self(.nogNietOpHetScherm)
    }
  }

  /// The name of a compartment: the words for one of a form's own, or the column's name.
  package func callAsFunction(_ vak: Vak) -> String {
    switch vak {
    case .niveau(let niveau): self(.name(of: niveau))
    case .weegvak(let vak): self(.name(of: vak))
    case .denkpatroon(let patroon): self(.name(of: patroon))
    case .slotvraag(let vraag): self(.name(of: vraag))
    case .gezelschap(.gewenst): self(.wieErbijMag)
    case .kolom(let naam): naam
    }
  }
}
