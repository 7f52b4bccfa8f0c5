import SessionModel
import Wording

/// What is read back, on paper: every sentence with its number, by the pages of the reading, to tick.
public struct Leesblad {
  private let lezing: Teruglezing
  private let titel: String
  private let meta: [String]
  private let say: Wording

  /// The paper of a reading; `titel` and `meta` say of which session.
  public init(_ lezing: Teruglezing, titel: String, meta: [String], say: Wording) {
    (self.lezing, self.titel, self.meta, self.say) = (lezing, titel, meta, say)
  }

  /// What the paper says.
  public var document: Document {
    var blocks: [Document.Block] = [.paragraph(say(.papierUitleg)), .paragraph(say(.papierWie))]
    for (index, zinnen) in lezing.bladen.enumerated() {
      let head = say(
        .laterBlad, String(index + 1), String(lezing.bladen.count), say(.kop(zinnen.first?.spreker)))
      blocks += [.heading(2, head)]
      blocks += zinnen.flatMap { zin -> [Document.Block] in
        [.paragraph(regel(zin)), .paragraph(say(.papierKeuze))]
      }
    }
    return Document(
      title: say(.papierTitel, titel), meta: meta, blocks: blocks + [.rule, .paragraph(say(.papierLeren))])
  }

  /// A sentence with its number and what was answered before.
  public func regel(_ zin: Teruglezing.Zin) -> String {
    let known: String? =
      switch zin.stand.mee {
      case .mee: say(.merkMagMee)
      case .woorden(let woorden): say(.merkInWoorden, woorden)
      case .blijft: say(.merkBlijft)
      case nil: nil
      }
    let text = (zin.lichtje ? "★ " : "") + zin.tekst
    return "\(zin.nummer). \(text)" + (known.map { " (" + $0 + ")" } ?? "")
  }
}

extension Phrase {
  /// Whose page it is.
  public static func kop(_ spreker: Teruglezing.Zin.Spreker?) -> Phrase {
    switch spreker {
    case .jeugdige: .vanJeugdige
    case .ouder: .vanOuder
    case .anderen, nil: .vanAnderen
    }
  }
}
