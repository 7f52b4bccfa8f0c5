import SessionModel

// The words of the reports. They go to the family and to school: short, warm, and nothing that only
// insiders know.

extension Phrase {
  // MARK: Names

  /// How a child is (not) enrolled.
  public static func name(of inschrijving: Casus.Profiel.Inschrijving) -> Phrase {
    switch inschrijving {
    case .tijdelijk: Phrase("vrijstelling 5a, tijdelijk")
    case .permanent: Phrase("vrijstelling 5a, permanent")
    case .absoluutVerzuim: Phrase("absoluut verzuim")
    case .anders: Phrase("anders")
    }
  }

  /// What was reached.
  public static func name(of mijlpaal: Casus.Mijlpaal.Soort) -> Phrase {
    switch mijlpaal {
    case .oudersInGesprek: Phrase("ouders in gesprek")
    case .ontwikkelingWasErAl: Phrase("er was al ontwikkeling")
    case .nieuweBeweging: Phrase("nieuwe beweging")
    case .ingeschreven: Phrase("ingeschreven")
    case .anders: Phrase("iets anders moois")
    }
  }

  // MARK: Head of a report

  /// The title of a session that has no draaiboek here.
  public static let sessieZonderTitel = Phrase("Sessie")
  /// The title of the report of a casus: its alias.
  public static let reisVan = Phrase("De reis van {}")
  /// A session on one day: the day, from, until.
  public static let opDagVanTot = Phrase("{}, {} tot {} uur")
  /// A session past midnight: first day and time, last day and time.
  public static let vanDagTotDag = Phrase("{}, {} uur tot {}, {} uur")
  /// A session that is not closed: the day, from.
  public static let opDagVanaf = Phrase("{}, vanaf {} uur (nog niet afgesloten)")
  /// Where.
  public static let regioIs = Phrase("Regio: {}")
  /// How the child is (not) enrolled.
  public static let inschrijvingIs = Phrase("Inschrijving: {}")
  /// Free labels.
  public static let labelsZijn = Phrase("Labels: {}")
  /// The casus is closed.
  public static let reisAfgesloten = Phrase("Deze reis is afgesloten.")
  /// Who sat at the table.
  public static let aanTafelZaten = Phrase("Aan tafel: {}")
  /// Who sat in the ring.
  public static let inDeKringZaten = Phrase("In de kring: {}")
  /// Who agreed with the rules.
  public static let akkoordMetRegels = Phrase("Akkoord met de regels: {}")
  /// All who were there.
  public static let iedereen = Phrase("iedereen")
  /// A label with its voice: "wijkteam (zorg)".
  public static let labelMetStem = Phrase("{} ({})")
  /// Somebody who is no longer in the list of people.
  public static let iemandAanTafel = Phrase("iemand aan tafel")
  /// All of the table as one.
  public static let deTafelSamen = Phrase("de tafel samen")

  // MARK: Dream, afspraken, looking back

  /// Heading above the dream.
  public static let kopDroom = Phrase("De droom")
  /// Heading above a dream that was told in an earlier session.
  public static let kopDroomVanEerder = Phrase("De droom van eerder")
  /// Heading above dreams of before.
  public static let kopAndereDromen = Phrase("Andere dromen")
  /// The day on which a dream was told.
  public static let droomIsVan = Phrase("Deze droom is van {}.")
  /// Heading above what was agreed in a session.
  public static let kopMorgenAnders = Phrase("Wat we morgen anders doen")
  /// Heading above all that was agreed for a casus.
  public static let kopAfspraken = Phrase("Wat we afspraken")
  /// Heading above what came of earlier afspraken.
  public static let kopTerugblik = Phrase("Wat de vorige afspraken brachten")
  /// How far an afspraak is, as a sentence.
  public static func zin(_ stand: Afspraak.Stand.Soort) -> Phrase {
    switch stand {
    case .gedaan: Phrase("Gedaan.")
    case .loopt: Phrase("Loopt nog.")
    case .losgelaten: Phrase("Losgelaten.")
    case .andersGedaan: Phrase("Anders gedaan.")
    }
  }
  /// Nobody has looked back on the afspraak yet.
  public static let standOpen = Phrase("nog niet op teruggekeken")
  /// Heading above milestones.
  public static let kopMijlpalen = Phrase("Mijlpalen")
  /// A milestone: the day, what was reached.
  public static let mijlpaalOpDag = Phrase("{}: {}")

  // MARK: The journey

  /// Heading above the points of the journey.
  package static let kopTijdlijn = Phrase("De reis tot nu toe")
  /// What the star means on the line of a journey.
  package static let lichtpuntUitleg = Phrase("Een ★ staat bij een moment waarop er ontwikkeling was.")
  /// A kind of point, and who was there.
  package static let tijdpuntWie = Phrase("met {}")
  package static let tijdpuntMet = Phrase("{}, met {}")
  /// What was of value in it.
  package static let vanWaarde = Phrase("van waarde: {}")

  // MARK: Column heads

  /// The owner, or the person.
  public static let kolomWie = Phrase("Wie")
  /// What was agreed.
  public static let kolomWat = Phrase("Wat")
  /// The first small step.
  public static let kolomEersteStap = Phrase("Eerste stap")
  /// When.
  public static let kolomWanneer = Phrase("Wanneer")
  /// With whom.
  public static let kolomMetWie = Phrase("Met wie")
  /// What the owner needs.
  package static let kolomNodig = Phrase("Nodig")
  /// When it is looked at again.
  package static let kolomKijkmoment = Phrase("Samen kijken")
  /// Whether it may be done, and who decides.
  package static let kolomMandaat = Phrase("Wie beslist")
  /// What happens when it goes otherwise.
  package static let kolomAlsAnders = Phrase("Loopt het anders")
  /// A point of a checklist.
  package static let kolomPunt = Phrase("Punt")
  /// Whether a point is in order, or who takes it on.
  package static let kolomPuntStand = Phrase("Hoe het staat")
  /// What was said about a point.
  package static let kolomOpmerking = Phrase("Opmerking")
  /// An option that was weighed.
  package static let kolomOptie = Phrase("Optie")
  /// How far it is.
  public static let kolomStand = Phrase("Hoe het ermee staat")
  /// What it brought.
  public static let kolomBracht = Phrase("Wat het bracht")
  /// A mark on the scale.
  public static let kolomCijfer = Phrase("Cijfer")
  /// A picture in the place of a mark.
  public static func kolom(of beeld: Beeld) -> Phrase {
    switch beeld {
    case .weer: Phrase("Weer")
    case .gezicht: Phrase("Gezicht")
    }
  }
  /// At which meeting what came of it began.
  public static let kolomBegin = Phrase("Waar het begon")
  /// What makes it this mark already.
  public static let kolomWaarom = Phrase("Wat er al is")
  /// What one step up would be.
  public static let kolomHoger = Phrase("Eén stap hoger")
  /// A step of the draaiboek.
  public static let kolomStap = Phrase("Stap")
  /// Minutes planned.
  public static let kolomGepland = Phrase("Gepland")
  /// Minutes spent.
  public static let kolomEcht = Phrase("Echt")

  // MARK: Harvest

  /// Heading above the steps.
  public static let kopOogst = Phrase("Wat er op tafel kwam")
  /// What the star means.
  public static let lichtjeUitleg = Phrase("Een ★ staat bij een moment waarop ogen begonnen te stralen.")
  /// What is heard where a ★ is seen.
  public static let sterVoorlezen = Phrase("lichtje:")
  /// Heading above notes that belong to no theme.
  public static let enVerder = Phrase("en verder")
  /// Heading above the ideas that were chosen.
  public static let kopGekozen = Phrase("Gekozen ideeën")
  /// Who chose an idea.
  public static let gekozenDoor = Phrase("Gekozen door {}")
  /// Who chose an idea, and why.
  public static let gekozenDoorOmdat = Phrase("Gekozen door {}: {}")
  /// Heading above ideas that got dots and were not chosen.
  package static let kopOokStippen = Phrase("Kregen ook stippen")
  /// One dot.
  package static let inzetVan = Phrase("Inzet: {}, {}")
  package static let eenMens = Phrase("{} mens")
  package static let zoveelMensen = Phrase("{} mensen")
  package static let eenStip = Phrase("{} stip")
  /// Some dots.
  package static let meerStippen = Phrase("{} stippen")
  /// Who takes on a point.
  package static let paktOp = Phrase("{} pakt dit op")
  /// What a sentence was turned into.
  package static let andereVraag = Phrase("Andere vraag: {}")
  /// Heading above questions that stand by themselves.
  package static let andereVragen = Phrase("andere vragen")
  /// Heading above the moments that eyes lit up.
  public static let kopLichtjes = Phrase("Lichtjes")
  /// Heading above the sessions of a casus.
  public static let kopSessies = Phrase("De sessies")
  /// A session in a list: the day, the title.
  public static let sessieOpDag = Phrase("{} · {}")

  // MARK: What stays open, and how it went

  /// Heading above questions and hobbels.
  public static let kopOpen = Phrase("Wat nog open is")
  /// Why open things stand in a report.
  public static let openUitleg = Phrase(
    "Dit is nog niet opgelost. Het staat hier, zodat we het niet vergeten.")
  /// Heading above open questions.
  public static let kopVragen = Phrase("Vragen")
  /// Heading above what stands in the way.
  public static let kopHobbels = Phrase("Hobbels op de weg")
  /// Heading above what waits for a place elsewhere.
  public static let kopGeparkeerd = Phrase("Geparkeerd")
  /// What several notes say.
  public static let aantalKeerGezegd = Phrase("{} keer gezegd")
  /// The group of a note in a list that has no groups.
  public static let hoortBij = Phrase("hoort bij: {}")
  /// Heading above how the session went.
  public static let kopVerloop = Phrase("Hoe de sessie liep")
  /// Steps that were skipped.
  public static let overgeslagen = Phrase("Overgeslagen: {}.")
  /// What is left out of a report, counted; the parts of one sentence.
  package static let eenBlijftHier = Phrase("{} zin blijft hier")
  package static let meerBlijvenHier = Phrase("{} zinnen blijven hier")
  package static let eenNietGevraagd = Phrase("van {} zin is nog niet gevraagd of die mee mag")
  package static let meerNietGevraagd = Phrase("van {} zinnen is nog niet gevraagd of ze mee mogen")
  package static let eenNietOpHetScherm = Phrase("{} zin staat nog niet op het scherm")
  package static let meerNietOpHetScherm = Phrase("{} zinnen staan nog niet op het scherm")

  /// What was answered about a sentence, for who was there.
  package static let merkMagMee = Phrase("mag mee")
  package static let merkInWoorden = Phrase("mag mee in deze woorden: {}")
  package static let merkBlijft = Phrase("blijft hier")
  package static let merkNietGevraagd = Phrase("nog niet gevraagd")
  /// The column of those answers.
  package static let kolomMagMee = Phrase("Mag mee")
  /// For whom a report of a whole session is.
  package static let verslagVoorEigen = Phrase(
    "Voor wie erbij was ({}). Hierin staat ook wat hier blijft: geef het niet door.")

  /// One event of a newer version.
  public static let eenOnbekend = Phrase(
    "{} regel komt uit een nieuwere versie van Reisleider en staat er niet bij.")
  /// Some events of a newer version.
  public static let meerOnbekend = Phrase(
    "{} regels komen uit een nieuwere versie van Reisleider en staan er niet bij.")
  /// All steps together.
  public static let samen = Phrase("Samen")
  /// Minutes in a table.
  public static let minutenKort = Phrase("{} min")
  static let langerDanEenDag = Phrase("langer dan een dag")

  // MARK: Experience with a draaiboek

  /// What a step really took, over how many sessions.
  public static let stapEcht = Phrase("echt gemiddeld {} min, in {} keer")
  /// The head of what people found most valuable.
  public static let bladWaardevolst = Phrase("Het waardevolste, volgens eerdere tafels")
  /// No session with this draaiboek was closed yet.
  public static let nogGeenErvaring = Phrase("Met dit draaiboek is nog geen sessie afgesloten.")
}
