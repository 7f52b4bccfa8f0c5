/// A value that can stand in an event's body.
protocol BodyValue {
  init?(body: JSON)
  var body: JSON { get }
}

/// The named values of an event's body, on their way in or out.
///
/// An absent value is not written.
struct Body {
  private(set) var members = JSON.Object()
  /// How many of the members were taken out, as long as they were asked in their order.
  private var taken = 0

  init() {}

  init?(_ json: JSON) {
    guard let members = json.object else { return nil }
    self.members = members
  }

  /// The value of a key, which is asked once; `nil` when it is absent.
  ///
  /// Who asks in the order in which they stand, and knows of all that there are, has none of them looked for.
  mutating func take(_ key: String) -> JSON? {
    let members = members.members
    guard taken < members.count else { return nil }
    if members[taken].key == key {
      taken += 1
      return members[taken - 1].value
    }
    return self.members[key]
  }

  /// A correction of a part: absent keeps, present sets.
  mutating func take<Value: BodyValue>(edit key: String) -> Edit<Value> {
    take(key).flatMap(Value.init(body:)).map(Edit.set) ?? .keep
  }

  /// A correction of a part that may be empty: absent keeps, null empties.
  mutating func take<Value: BodyValue>(edit key: String) -> Edit<Value?> {
    switch take(key) {
    case nil: .keep
    case .null: .set(nil)
    case let value?: Value(body: value).map { .set($0) } ?? .keep
    }
  }

  /// Writes a value; an absent one is not written.
  mutating func put(_ key: String, _ value: (some BodyValue)?) {
    if let value { members[key] = value.body }
  }

  /// Writes a correction of a part.
  mutating func put<Value: BodyValue>(_ key: String, edit: Edit<Value>) {
    if case .set(let value) = edit { members[key] = value.body }
  }

  /// Writes a correction of a part that may be empty.
  mutating func put<Value: BodyValue>(_ key: String, edit: Edit<Value?>) {
    if case .set(let value) = edit { members[key] = value?.body ?? .null }
  }
}

extension String: BodyValue {
  init?(body: JSON) {
    guard let text = body.string else { return nil }
    self = text
  }
  var body: JSON { .string(self) }
}

extension Int: BodyValue {
  init?(body: JSON) {
    guard let number = body.int else { return nil }
    self = number
  }
  var body: JSON { .int(self) }
}

extension Moment: BodyValue {
  init?(body: JSON) {
    guard let number = body.int else { return nil }
    self.init(milliseconds: Int64(number))
  }
  var body: JSON { .int(Int(milliseconds)) }
}

extension Bool: BodyValue {
  init?(body: JSON) {
    guard let bool = body.bool else { return nil }
    self = bool
  }
  var body: JSON { .bool(self) }
}

extension Identifier: BodyValue {
  init?(body: JSON) { self.init(body.string ?? "") }
  var body: JSON { .string(text) }
}

extension StapID: BodyValue {
  init?(body: JSON) {
    guard let text = body.string else { return nil }
    self.init(text)
  }
  var body: JSON { .string(text) }
}

extension Day: BodyValue {
  init?(body: JSON) { self.init(body.string ?? "") }
  var body: JSON { .string(iso) }
}

extension Array: BodyValue where Element: BodyValue {
  init?(body: JSON) {
    guard let items = body.array else { return nil }
    self = items.compactMap(Element.init(body:))
  }
  var body: JSON { .array(map(\.body)) }
}

extension BodyValue where Self: RawRepresentable, RawValue == String {
  init?(body: JSON) {
    guard let word = body.string else { return nil }
    self.init(rawValue: word)
  }
  var body: JSON { .string(rawValue) }
}

extension Stem: BodyValue {}
extension Kiezer: BodyValue {}
extension Antwoord.Hoe: BodyValue {}
extension Casus.Leeftijd.Band: BodyValue {}
extension Thema: BodyValue {}
extension Niveau: BodyValue {}
extension Casus.Labelsoort: BodyValue {}
extension Vak: BodyValue {}
extension LekSoort: BodyValue {}
extension LekStuk: BodyValue {}
extension Plek: BodyValue {}
extension Deelnemer.Rol: BodyValue {}
extension Tijdpunt.Soort: BodyValue {}
extension Tijdpunt.Overgang: BodyValue {}
extension Notitie.Soort: BodyValue {}
extension Parkeerplek.Route: BodyValue {}
extension NotitieFact.InDraad.Hoe: BodyValue {}
extension Parkeerplek.Forum: BodyValue {}
extension Stap.Tonen: BodyValue {}
extension Beeld: BodyValue {}
extension Afspraak.Stand.Soort: BodyValue {}
extension Casus.Profiel.Inschrijving: BodyValue {}
extension Casus.Mijlpaal.Soort: BodyValue {}
extension Casus.Soort: BodyValue {}
extension StreamID.Kind: BodyValue {}
