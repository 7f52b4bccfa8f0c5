import SessionModel
import Wording

/// A draaiboek on paper: when each step begins, its question, and what helps the facilitator.
public struct RunSheet {
  private let draaiboek: Draaiboek
  private let ervaring: Experience?
  private let say: Wording

  /// The run sheet of this draaiboek; times are from the start, 0:00.
  ///
  /// - Parameter ervaring: what earlier sessions with it tell, to print beside it.
  public init(_ draaiboek: Draaiboek, ervaring: Experience? = nil, say: Wording) {
    (self.draaiboek, self.ervaring, self.say) = (draaiboek, ervaring, say)
  }

  /// What the sheet says.
  public var document: Document {
    let tafel = draaiboek.tafel.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
    }
    let minuten = say(.stappenEnMinuten, String(draaiboek.stappen.count), String(draaiboek.minuten))
    let meta = [minuten, tafel.map { say(.bladTafel, $0) }].compactMap(\.self)
    return Document(
      title: draaiboek.titel, meta: meta,
      blocks: draaiboek.uitleg.map { .paragraph($0) } + steps
        + [.heading(2, say(.bladSamen, time(draaiboek.minuten)))] + waardevolst)
  }

  private var steps: [Document.Block] {
    var start = 0
    return draaiboek.stappen.flatMap { stap in
      defer { start += stap.minuten }
      return blocks(stap, start: start)
    }
  }

  private func blocks(_ stap: Stap, start: Int) -> [Document.Block] {
    let parts: [(Phrase, [String])] = [
      (.bladRegels, stap.regels), (.bladPunten, stap.punten), (.bladRegie, stap.regie),
      (.bladDoorvragen, stap.doorvragen), (.bladRedding, stap.redding),
    ]
    return [
      .heading(2, say(.stapVanaf, time(start), stap.naam)),
      .paragraph(say(.stapDuur, String(stap.minuten), stap.vorm.rawValue) + real(stap)),
      .paragraph(stap.vraag),
    ]
      + parts.filter { !$0.1.isEmpty }.flatMap { head, texts in
        [.heading(4, say(head))] + [Document.Block].list(texts.map { Document.Item($0) })
      }
  }

  /// The minutes it really took, on average.
  private func real(_ stap: Stap) -> String {
    guard let spent = ervaring?.minuten[stap.naam] else { return "" }
    return " · " + say(.stapEcht, String(spent.average), String(spent.sessions))
  }

  /// What people found most valuable in earlier sessions with this draaiboek.
  private var waardevolst: [Document.Block] {
    guard let ervaring else { return [] }
    guard ervaring.sessions > 0 else { return [.paragraph(say(.nogGeenErvaring))] }
    return .section(2, say(.bladWaardevolst), .list(ervaring.waardevolst.map { Document.Item($0) }))
  }

  /// Minutes as hours and minutes: 75 is 1:15.
  private func time(_ minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
