import SessionModel
import Text
import Wording

/// A note of a thread as it may be seen.
public struct Draadregel {
  /// The note.
  public let rij: Gezien<Verzamelrij>
  /// Whether its words are others since it was put in the thread.
  public let isVeranderd: Bool

  /// This note.
  public init(_ rij: Gezien<Verzamelrij>, isVeranderd: Bool) {
    (self.rij, self.isVeranderd) = (rij, isVeranderd)
  }
}

/// A sentence that may be of a thread, as it may be seen, with the words that say so.
public struct Voorstelregel {
  /// The sentence.
  public let zin: Gezien<Vindregel>
  /// The beginnings of the words it shares.
  private let woorden: [String]

  /// This sentence.
  public init(_ zin: Gezien<Vindregel>, woorden: [String]) { (self.zin, self.woorden) = (zin, woorden) }

  /// The words that it shares, as they stand in it.
  public var gedeeld: [String] { EerderGezegd.gedeeld(Set(woorden), in: zin.waarde.tekst) }
}

extension OverviewDocument {
  /// The threads: names and numbers, of casussen and sessions and never of notes.
  public var draden: ListForm<Draadstand> {
    let heads: [Phrase] = [
      .kolomDraad, .kolomNiveau, .kolomCasussen, .kolomSessies, .kolomEerste, .kolomLaatste, .kolomKomst,
      .kolomBetekenis,
    ]
    return form(heads, json: .draden, csv: .draden) { stand in
      let gegevens = stand.draad.gegevens
      return [
        (gegevens.isWerkzaam ? "★ " : "") + gegevens.naam, gegevens.niveau.map { say(.name(of: $0)) } ?? "",
        String(stand.casussen),
        String(stand.sessies), stand.eerste.map(say.shortDate) ?? "", stand.laatste.map(say.shortDate) ?? "",
        stand.komst.map { say(.name(of: $0)) } ?? "", gegevens.betekenis,
      ]
    }
  }

  /// What is in a thread.
  public var draad: ListForm<Draadregel> {
    let heads: [Phrase] = [.kolomTekst, .kolomStem, .kolomThema, .kolomCasus, .kolomDag, .kolomCode]
    return form(heads, json: .draad, csv: .draad(clock)) { regel in
      let rij = regel.rij.waarde
      let tekst = regel.isVeranderd ? rij.tekst + " " + say(.daarnaVeranderd) : rij.tekst
      return [
        tekst, rij.stem.map { say(.name(of: $0)) } ?? "", rij.thema.map { say(.name(of: $0)) } ?? "",
        rij.alias, day(rij.moment), rij.id.code,
      ]
    }
  }

  /// What may be of a thread.
  public var voorstellen: ListForm<Voorstelregel> {
    let heads: [Phrase] = [.kolomTekst, .kolomGedeeld, .kolomCasus, .kolomDag, .kolomCode]
    return form(heads, json: .voorstellen, csv: .voorstellen(clock)) { regel in
      let zin = regel.zin.waarde
      return [
        zin.tekst, regel.gedeeld.joined(separator: ", "), zin.alias, day(zin.moment), zin.id.code,
      ]
    }
  }
}

extension ListJSON<Draadstand> {
  /// The threads.
  static var draden: Self {
    Self("draden") { stand in
      let gegevens = stand.draad.gegevens
      return [
        "id": JSON(stand.draad.id.text), "code": JSON(stand.draad.id.code), "naam": JSON(gegevens.naam),
        "betekenis": JSON(gegevens.betekenis), "niveau": JSON(gegevens.niveau?.rawValue),
        "casussen": .int(stand.casussen), "sessies": .int(stand.sessies), "eerste": JSON(stand.eerste),
        "laatste": JSON(stand.laatste), "komst": JSON(stand.komst?.rawValue),
        "werkzaam": .bool(gegevens.isWerkzaam),
      ]
    }
  }
}

extension ListCSV<Draadstand> {
  /// The threads as a codebook: other programs read its first two columns.
  static var draden: Self {
    let heads = [
      "name", "description", "level", "casussen", "sessies", "eerste", "laatste", "komst", "werkzaam",
    ]
    return Self(heads: heads) { stand in
      let gegevens = stand.draad.gegevens
      let texts = [gegevens.naam, gegevens.betekenis, gegevens.niveau?.rawValue ?? ""]
      let days = [stand.eerste?.iso ?? "", stand.laatste?.iso ?? "", stand.komst?.rawValue ?? ""]
      return texts.map(CSV.Cell.of) + [.number(stand.casussen), .number(stand.sessies)]
        + days.map(CSV.Cell.of) + [.number(gegevens.isWerkzaam ? 1 : 0)]
    }
  }
}

extension CSV.Cell {
  /// A text, or nothing.
  fileprivate static func of(_ text: String) -> Self { text.isEmpty ? .empty : .text(text) }
}

extension ListJSON<Draadregel> {
  /// What is in a thread.
  static var draad: Self {
    Self("notities") { regel in
      let rij = regel.rij.waarde
      return [
        "id": JSON(rij.id.text), "code": JSON(rij.id.code), "sessie": JSON(rij.sessie.text),
        "casus": JSON(rij.casus?.text), "alias": JSON(rij.alias), "regio": JSON(rij.regio),
        "tekst": JSON(rij.tekst), "stem": JSON(rij.stem?.rawValue), "thema": JSON(rij.thema?.rawValue),
        "niveau": JSON(rij.niveau?.rawValue), "veranderd": .bool(regel.isVeranderd),
        "moment": JSON(rij.moment),
      ]
    }
  }
}

extension ListCSV<Draadregel> {
  /// The same in rows.
  static func draad(_ clock: WallClock) -> Self {
    let heads = ["code", "alias", "regio", "tekst", "stem", "thema", "niveau", "veranderd", "moment"]
    return Self(heads: heads) { regel in
      let rij = regel.rij.waarde
      let texts = [
        rij.id.code, rij.alias, rij.regio, rij.tekst, rij.stem?.rawValue ?? "", rij.thema?.rawValue ?? "",
        rij.niveau?.rawValue ?? "",
      ]
      return texts.map(CSV.Cell.of) + [.number(regel.isVeranderd ? 1 : 0), .moment(rij.moment, clock)]
    }
  }
}

extension ListJSON<Voorstelregel> {
  /// What may be of a thread.
  static var voorstellen: Self {
    Self("voorstellen") { regel in
      let zin = regel.zin.waarde
      return [
        "id": JSON(zin.id.text), "code": JSON(zin.id.code), "alias": JSON(zin.alias),
        "tekst": JSON(zin.tekst),
        "woorden": JSON(regel.gedeeld) { JSON($0) }, "moment": JSON(zin.moment),
      ]
    }
  }
}

extension ListCSV<Voorstelregel> {
  /// The same in rows.
  static func voorstellen(_ clock: WallClock) -> Self {
    Self(heads: ["code", "alias", "tekst", "woorden", "moment"]) { regel in
      let zin = regel.zin.waarde
      let texts = [zin.id.code, zin.alias, zin.tekst, regel.gedeeld.joined(separator: " ")]
      return texts.map(CSV.Cell.of) + [.moment(zin.moment, clock)]
    }
  }
}
