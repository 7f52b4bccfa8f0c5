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

  init() {}

  init?(_ json: JSON) {
    guard let members = json.object else { return nil }
    self.members = members
  }

  /// The value of a key; `nil` when it is absent or of another type.
  subscript<Value: BodyValue>(key: String) -> Value? {
    get { members[key].flatMap(Value.init(body:)) }
    set { if let newValue { members[key] = newValue.body } }
  }

  /// A correction of a part: absent keeps, present sets.
  subscript<Value: BodyValue>(edit key: String) -> Edit<Value> {
    get { (self[key] as Value?).map(Edit.set) ?? .keep }
    set { if case .set(let value) = newValue { self[key] = value } }
  }

  /// A correction of a part that may be empty: absent keeps, null empties.
  subscript<Value: BodyValue>(edit key: String) -> Edit<Value?> {
    get {
      switch members[key] {
      case nil: .keep
      case .null: .set(nil)
      case let value?: Value(body: value).map { .set($0) } ?? .keep
      }
    }
    set { if case .set(let value) = newValue { members[key] = value?.body ?? .null } }
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
