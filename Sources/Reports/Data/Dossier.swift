import SessionModel
import Text
import Wording

/// Inzage: everything that is kept about one casus, event by event, for who asks what is known of them.
///
/// The JSON format: `docs/json.md`.
public struct Dossier: Sendable {
  private let casus: Identifier
  private let alias: String
  private let streams: [(stream: StreamID, events: [Event])]
  private let aan: String
  private let blijft, others: [String]
  private let clock: WallClock
  private let say: Wording

  /// The inzage of a casus with the events of these streams, in their order.
  ///
  /// - Parameters:
  ///   - aan: for whom it is; empty when nobody said.
  ///   - blijft: what has to be said first of sentences of somebody else that stay.
  ///   - others: what has to be said of events that may be of it too and cannot be read.
  public init(
    casus: Identifier, alias: String, streams: [(stream: StreamID, events: [Event])], aan: String = "",
    blijft: [String] = [], others: [String], clock: WallClock, say: Wording
  ) {
    (self.casus, self.alias, self.streams, self.others) = (casus, alias, streams, others)
    (self.aan, self.blijft, self.clock, self.say) = (aan, blijft, clock, say)
  }

  /// The inzage as JSON text.
  public var jsonText: String {
    let json: JSON = [
      "versie": JSON.versie, "soort": "dossier", "id": JSON(casus), "alias": JSON(alias),
      "aan": JSON(aan), "let-op": JSON(blijft) { JSON($0) },
      "onleesbaar": .array(others.map { .string($0) }),
      "stromen": JSON(streams) { stream, events in
        let retracted = events.retracted
        return [
          "soort": .string(stream.kind.rawValue), "id": JSON(stream.id),
          "gebeurtenissen": JSON(events) { $0.json(ingetrokken: retracted.contains($0.id)) },
        ]
      },
    ]
    return json.printed(pretty: true) + "\n"
  }

  /// The inzage to read, or to print.
  public var document: Document {
    var document = Document(
      title: say(.dossierVan, alias),
      meta: (aan.isEmpty ? [] : [say(.inzageVoor, aan)]) + [say(.dossierUitleg)] + others)
    document.blocks = blijft.map { .paragraph($0) }
    for (stream, events) in streams {
      let retracted = events.retracted
      var begin: JSON?
      let items = events.map { event in
        let body = event.fact.encoded.body
        defer { if event.fact.beginning != nil { begin = begin ?? body } }
        let isSpare = event.fact.beginning == .spare && body == begin
        return item(event, isRetracted: retracted.contains(event.id), isSpare: isSpare)
      }
      document.blocks += .section(
        2, say(.dossierDeel, stream.kind.rawValue, stream.id.code), .list(items))
    }
    return document
  }

  /// An event with all that it says: but for the text of a draaiboek, in which nobody's words are, and for what says once
  /// more how a stream began.
  private func item(_ event: Event, isRetracted: Bool, isSpare: Bool) -> Document.Item {
    let wall = clock.read(event.time)
    let (kind, body) = event.fact.encoded
    let time = say.shortDate(wall.day) + " " + wall.hourMinuteSecond
    let text = say(isRetracted ? .dossierIngetrokken : .dossierRegel, time, kind, event.author)
    if isSpare { return Document.Item(text, details: [say(.dossierReserve)]) }
    guard let draaiboek = event.fact.begin?.draaiboek, var rest = body.object else {
      return Document.Item(text, details: Dossier.lines(body, under: ""))
    }
    let titel = (try? Draaiboek(parsing: draaiboek))?.titel ?? ""
    for member in rest.members where member.value == .string(draaiboek) {
      rest[member.key] = .string(say(.dossierDraaiboek, titel))
    }
    return Document.Item(text, details: Dossier.lines(.object(rest), under: ""))
  }

  /// Every value of a body, with its name.
  private static func lines(_ json: JSON, under name: String) -> [String] {
    switch json {
    case .object(let object):
      object.members.filter { $0.key != "v" }.flatMap { lines($0.value, under: $0.key) }
    case .array(let items): items.flatMap { lines($0, under: name) }
    case .string(let text): [name + ": " + text]
    case .null, .bool, .int, .number: [name + ": " + json.printed()]
    }
  }
}

extension [Event] {
  /// The events that were taken back.
  fileprivate var retracted: Set<Identifier> {
    var (targets, retracted): (Set<Identifier>, Set<Identifier>) = ([], [])
    for event in reversed() {
      if targets.contains(event.id) {
        retracted.insert(event.id)
      } else if let more = event.fact.ingetrokken {
        targets.formUnion(more)
      }
    }
    return retracted
  }
}

extension Event {
  fileprivate func json(ingetrokken: Bool) -> JSON {
    let (kind, body) = fact.encoded
    return [
      "id": JSON(id), "tel": .int(tel), "moment": JSON(time), "terminal": JSON(author),
      "soort": .string(kind), "ingetrokken": .bool(ingetrokken), "inhoud": body.harmless,
    ]
  }
}

extension JSON {
  /// The value with every text in it made harmless.
  fileprivate var harmless: JSON {
    switch self {
    case .string(let text): return .string(text.harmless)
    case .array(let items): return .array(items.map(\.harmless))
    case .object(let object):
      var safe = JSON.Object()
      for member in object.members { safe[member.key.harmless] = member.value.harmless }
      return .object(safe)
    case .null, .bool, .int, .number: return self
    }
  }
}
