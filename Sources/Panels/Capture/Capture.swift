import SessionModel

/// What a step asks of the note-taker: a line at a time, or things to fill in field by field.
public enum Capture: Sendable {
  /// Notes, a line each.
  case lijn(NoteForm)
  /// Things with fields; plain notes stay possible beside it.
  case formulier(Form)
}

/// Which labels a note of this step can carry.
public struct NoteForm: Hashable, Sendable {
  /// Whether a voice is kept (not in ideeen).
  public var stemmen: Bool
  /// Whether a theme can be chosen.
  public var themas: Bool
  /// The compartments a note can be put in: the step's own columns, empty for none.
  public var vakken: [Vak]
  /// Whether a note can be kept as the dream.
  public var droom: Bool

  /// A note line with these labels.
  public init(stemmen: Bool = true, themas: Bool = false, vakken: [Vak] = [], droom: Bool = false) {
    (self.stemmen, self.themas, self.vakken, self.droom) = (stemmen, themas, vakken, droom)
  }
}

/// Things to fill in: choose one with the arrows, then field by field with Enter.
public struct Form: Sendable {
  /// The things, in the order of the screen.
  public var dingen: [Ding]
  /// What is shown when there is nothing to fill in.
  public var leeg: String

  /// A form with these things.
  public init(dingen: [Ding], leeg: String = "") { (self.dingen, self.leeg) = (dingen, leeg) }

  /// One thing to fill in: a person, an idea, an afspraak, a question.
  public struct Ding: Sendable {
    /// Its name in the form; stays the same while others come and go.
    public var id: String
    /// What it is, and what is known of it already (quiet, behind it).
    public var titel, detail: String
    /// The number by which it is typed and stands on the wall, the same for as long as the step lasts; `nil` for what is
    /// called by its name.
    public var nummer: Int?
    /// Whether it has an answer.
    public var klaar: Bool
    /// Whether what is filled in stays off the projector: answers are then dots there.
    public var achtergehouden: Bool
    /// What it asks; made when it is asked for, for most things are only looked at.
    public var velden: [Field] { makeVelden() }
    /// What happens when the last field is entered; the values are in the order of the fields.
    public var changes: @Sendable ([String]) -> [Change]
    private let makeVelden: @Sendable () -> [Field]

    /// A thing with its fields.
    public init(
      id: String, nummer: Int? = nil, titel: String, detail: String = "", klaar: Bool = false,
      achtergehouden: Bool,
      velden: @escaping @autoclosure @Sendable () -> [Field],
      changes: @escaping @Sendable ([String]) -> [Change]
    ) {
      (self.id, self.nummer) = (id, nummer)
      (self.titel, self.detail, self.klaar) = (titel, detail, klaar)
      (self.achtergehouden, makeVelden, self.changes) = (achtergehouden, velden, changes)
    }
  }

  /// One value of a thing.
  public struct Field: Sendable {
    /// What is asked: "wat", "cijfer".
    public var label: String
    /// What can be answered.
    public var soort: Soort
    /// The value it begins with.
    public var begin: String
    /// Whether it must be filled in.
    public var verplicht: Bool
    /// The answers after which nothing more is asked: the fields behind it stay empty.
    public var stopt: Set<String>

    /// What can be answered.
    public enum Soort: Hashable, Sendable {
      /// Any text.
      case tekst
      /// How somebody is called: a few words, or none yet.
      case naam
      /// One of these; the letter chooses it, its value is what is kept.
      case keuze([Option])
      /// One of these by its letter, or any other text.
      case vrij([Option])
      /// Some of these, by their letters in a row; the letters are what is kept.
      case meer([Option])
      /// A whole number in this range.
      case getal(ClosedRange<Int>)
      /// At most so many whole numbers in this range, in a row.
      case getallen(ClosedRange<Int>, hoogstens: Int)
    }

    /// One answer of a choice.
    public struct Option: Hashable, Sendable {
      /// The key that chooses it.
      public var letter: Character
      /// How it reads.
      public var label: String
      /// What is kept.
      public var value: String

      /// An answer.
      public init(letter: Character, label: String, value: String) {
        (self.letter, self.label, self.value) = (letter, label, value)
      }
    }

    /// A value to ask for.
    public init(
      _ label: String, _ soort: Soort = .tekst, begin: String = "", verplicht: Bool = false,
      stopt: String?...
    ) {
      (self.label, self.soort, self.begin, self.verplicht) = (label, soort, begin, verplicht)
      self.stopt = Set(stopt.compactMap { $0 })
    }

    /// The answers that have a letter; `nil` when none have.
    public var options: [Option]? {
      switch soort {
      case .keuze(let options), .vrij(let options), .meer(let options): options
      case .tekst, .naam, .getal, .getallen: nil
      }
    }

    /// The value that an answer stands for; `nil` when it is not one of those asked for.
    public func value(of answer: String) -> String? {
      switch soort {
      case .tekst, .naam: verplicht && answer.isEmpty ? nil : answer
      case .keuze(let options):
        option(answer, of: options)?.value ?? (answer.isEmpty && !verplicht ? "" : nil)
      case .vrij(let options):
        option(answer, of: options)?.value ?? (verplicht && answer.isEmpty ? nil : answer)
      case .meer(let options): letters(answer, of: options)
      case .getal(let range):
        if let number = Int(answer), range.contains(number) {
          String(number)
        } else {
          answer.isEmpty && !verplicht ? "" : nil
        }
      case .getallen(let range, let most): numbers(answer, in: range, most: most)
      }
    }

    /// Numbers behind each other; what is no number is no answer.
    private func numbers(_ answer: String, in range: ClosedRange<Int>, most: Int) -> String? {
      let words = answer.split { $0 == " " || $0 == "," }
      let numbers = words.compactMap { Int($0) }.filter(range.contains)
      guard numbers.count == words.count, numbers.count <= most, !(verplicht && numbers.isEmpty) else {
        return nil
      }
      return numbers.map(String.init).joined(separator: " ")
    }

    private func option(_ answer: String, of options: [Option]) -> Option? {
      options.first { String($0.letter) == answer || $0.value == answer || $0.label == answer }
    }

    /// The letters in the order of the options; spaces and commas between them mean nothing.
    private func letters(_ answer: String, of options: [Option]) -> String? {
      let letters = Set(answer.lowercased()).subtracting([" ", ","])
      guard letters.isSubset(of: options.map(\.letter)), !letters.isEmpty || !verplicht else { return nil }
      return String(options.map(\.letter).filter(letters.contains))
    }
  }
}
