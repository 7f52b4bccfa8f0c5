/// The draaiboeken that the program carries, as their Markdown.
public enum Templates {
  /// Name and text of every shipped draaiboek, in the order of the start screen.
  public static let all: [(name: String, markdown: String)] = [
    ("reisbureau", reisbureau),
    ("reisbureau-kort", text(PackageResources.reisbureau_kort_md)),
    ("werkatelier-netwerk", text(PackageResources.werkatelier_netwerk_md)),
    ("netwerk-vervolg", text(PackageResources.netwerk_vervolg_md)),
    ("tafel-van-dertig", text(PackageResources.tafel_van_dertig_md)),
    ("werkatelier-casuistiek", text(PackageResources.werkatelier_casuistiek_md)),
    ("expertsessie", text(PackageResources.expertsessie_md)),
    ("moreel-beraad", text(PackageResources.moreel_beraad_md)),
    ("waarderend-interview", text(PackageResources.waarderend_interview_md)),
    ("interview-professional", text(PackageResources.interview_professional_md)),
    ("oudergesprek", text(PackageResources.oudergesprek_md)),
    ("voorbereiding", text(PackageResources.voorbereiding_md)),
    ("reis-van-de-jeugdige", text(PackageResources.reis_van_de_jeugdige_md)),
    ("waarderende-workshop", text(PackageResources.waarderende_workshop_md)),
    ("het-andere-gesprek", text(PackageResources.het_andere_gesprek_md)),
    ("handig", text(PackageResources.handig_md)),
    ("bij-en-meepraat", text(PackageResources.bij_en_meepraat_md)),
    ("startgesprek", text(PackageResources.startgesprek_md)),
    ("delen-van-opbrengsten", text(PackageResources.delen_van_opbrengsten_md)),
  ]

  /// A whole reisbureau.
  public static let reisbureau = text(PackageResources.reisbureau_md)

  /// The draaiboek of a practice session; not one to choose.
  public static let oefening = text(PackageResources.oefening_md)

  /// Names for what comes back in many journeys, with what each means, by level.
  public static let draden = text(PackageResources.draden_md)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
