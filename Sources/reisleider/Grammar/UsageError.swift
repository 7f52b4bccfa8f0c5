import SessionModel
import Wording

/// What is not understood in a command line.
struct UsageError: Error, Equatable {
  /// The words of the command it is about; none when it is about the program as a whole.
  let command: [String]
  let what: What

  /// Where a value stands that is not understood.
  enum Place: Equatable {
    /// Behind an option or a command, as that was typed.
    case behind(String)
    case operand(Placeholder)
  }

  /// An option that is not there.
  struct Wanted: Equatable {
    let option: String
    /// How its value is called; `nil` where it has none.
    var like: Placeholder?
  }

  enum What: Equatable {
    /// The argument at this place, from 1, is not UTF-8.
    case notText(place: Int)
    case unknownCommand(String, nearest: String?)
    /// A beginning of several words or options.
    case ambiguous(String, [String])
    /// A command that needs a second word.
    case incompleteCommand([String])
    case unknownSubcommand(String, [String], nearest: String?)
    case unknownOption(String, nearest: String?)
    /// An option of other commands.
    case optionOfOthers(String)
    case missingValue(option: String, like: Placeholder)
    case emptyValue(Place)
    case unexpectedValue(option: String)
    case repeatedOption(String)
    case missingOption(String, like: Placeholder?)
    /// An option that goes with one of others.
    case needsOption(String, oneOf: [Wanted])
    case notTogether(String, String)
    /// The name of a file ends like a format that this does not become.
    case otherEnding(String, format: String)
    /// The name of a file ends like something that nothing here becomes; how it can end.
    case foreignEnding(String, [String])
    case missingOperand(Placeholder)
    case extraOperand(String)
    case notAWord(of: Place, found: String, [String], nearest: String?)
    case notADay(of: Place, found: String)
    case notASchoolYear(found: String)
    case notDays(found: String)
    /// Not one of these numbers, nor the word that can stand there instead.
    case notANumber(of: Place, found: String, ClosedRange<Int>, or: String?)
    case notACrossing(found: String, [String])
    case notALabelKind(found: String, [String])
    /// No place or state that something parked can have.
    case notParked
    case noTopic(String, nearest: String?)
    case notAStep(found: String, nearest: String?)
    case notAVoice(of: Place, found: String, [String], nearest: String?)
    /// A number of people that there cannot be.
    case notAGroup(found: String)
    /// A path that begins with the folder of somebody else, or with one's own where that is not told.
    case notAPlace(String)
    case tooLong(of: Place)
    case otherLanguage(String)
    /// What this command in particular asks of a whole line.
    case said(Phrase, [String])
    /// What is looked for finds nothing in any store: it is nothing, or narrowed to what there is not.
    case nothingToFind(Zoekvraag)
    /// A day until which a casus is kept, and nobody says why.
    case retentionWithoutReason
    case nothingToChange
    /// Nothing can be given other words but a note.
    case newWordsOfOthers
  }
}
