import SessionModel
import Wording

/// What worked in the journey of another child, as it may be told: in its words, and of a group of people, no more.
public struct Eerderregel {
  /// Its words.
  public let tekst: String
  /// Whose they are, as a group; empty of what nobody in particular said.
  public let wie: String
  /// Why it is told here.
  public let waarom: String
  let zin: Leerregel
  let deeltLabel: Bool
  let gedeeld: [String]

  /// A sentence, with what it has in common with the journey at which it is told.
  public init(_ reis: EerdereReis, _ zin: Leerregel, _ say: Wording) {
    (self.zin, deeltLabel, tekst) = (zin, reis.deeltLabel, zin.tekst)
    gedeeld = reis.gedeeld(in: zin.tekst)
    wie = zin.stem.map { say(.enkel(Leerstof.Groep($0))) } ?? ""
    let parts = [
      reis.deeltLabel ? say(.zelfdeLabel) : "",
      gedeeld.isEmpty ? "" : say(.ookHier, gedeeld.joined(separator: ", ")),
    ]
    waarom = parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension OverviewDocument {
  /// What worked in journeys that are like one.
  public var reizen: ListForm<Eerderregel> {
    form([.kolomTekst, .kolomStem, .kolomWaaromHier], json: .reizen, csv: .reizen) { regel in
      [regel.tekst, regel.wie, regel.waarom]
    }
  }
}

extension ListJSON<Eerderregel> {
  /// What worked in journeys that are like one: nothing in it leads to another child.
  static var reizen: Self {
    Self("eerdere-reizen") { regel in
      [
        "tekst": JSON(regel.tekst), "stem": JSON(regel.zin.stem?.rawValue),
        "thema": JSON(regel.zin.thema?.rawValue), "zelfde-label": .bool(regel.deeltLabel),
        "woorden": JSON(regel.gedeeld) { JSON($0) },
      ]
    }
  }
}

extension ListCSV<Eerderregel> {
  /// The same in rows.
  static var reizen: Self {
    Self(heads: ["tekst", "stem", "thema", "zelfde-label", "woorden"]) { regel in
      let texts = [regel.tekst, regel.zin.stem?.rawValue ?? "", regel.zin.thema?.rawValue ?? ""]
      return texts.map { $0.isEmpty ? .empty : .text($0) } + [
        .number(regel.deeltLabel ? 1 : 0), .text(regel.gedeeld.joined(separator: " ")),
      ]
    }
  }
}
