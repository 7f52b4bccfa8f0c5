import SessionModel
import Wording

/// Why an act is not done.
public enum ActRefusal: Error, Hashable, Sendable {
  /// There is no act of this word.
  case unknown(String, nearest: String?)
  /// A slash with nothing behind it.
  case empty
  /// An act stands among other rows.
  case amongNotes
  /// It cannot be done by this door, or on this screen.
  case notHere(Act.Name)
  /// Its argument is missing, or is too much.
  case asksMore(Act.Name)
  case takesNothing(Act.Name)
  /// The argument is not what it can be: what was typed.
  case notUnderstood(Act.Name, String)
  /// The session is closed.
  case closed
  /// There is no step before the first, or after the last.
  case firstStep, lastStep
  /// No step, or more than one, begins like this.
  case noStep(String, nearest: String?)
  case severalSteps(String, [String])
  /// It is like this already.
  case already(String)
  case noMoreGroups
  /// This terminal has nothing to take back, or to do again.
  case nothingToTakeBack(isUndo: Bool)
  case noPerson(String, nearest: String?)
  case severalPeople(String, [String])
  /// The step of now has another form.
  case otherForm(Act.Name)
  /// No thing of the form is called this, or more than one.
  case noDing(String, nearest: String?)
  case severalItems(String, [String])
  /// An answer is not one of those asked for.
  case wrongAnswer(field: String, answers: [String])
  case nothingToFillIn
  /// The step has no notes, or none of this number.
  case noNotes
  case noNote(Int, of: Int)
  /// No minutes are late, or no step has minutes to give.
  case nothingToDivide
  /// The lek-wacht holds nothing back, or nothing of this kind.
  case nothingFound
  /// Notes are put together from two.
  case oneNote(typed: Bool)
  /// A text without words.
  case noWords
  /// An afspraak is projected, so it cannot be held back.
  case heldBackPromise
  /// What was typed while the session is read back cannot be done: why.
  case toldWhy(String)
  /// There is no page that way.
  case noPage
  /// The session is about no casus.
  case noCasus
  /// What was reached was not reached on a day that is still to come.
  case dayToCome(Day)
}

extension ActRefusal {
  /// One line: what is not done, why, and what to do.
  public func sentence(_ say: Wording) -> String {
    switch self {
    case .unknown(let word, let nearest):
      say(.handelingOnbekend, word) + " "
        + (nearest.map { say(.bedoelde, "/" + $0) } ?? say(.handelingenStaanIn))
    case .empty: say(.handelingLeeg)
    case .amongNotes: say(.handelingTussenRegels)
    case .notHere(let name): say(.handelingNietHier, word(name, say))
    case .asksMore(.akkoord): say(.wieIsAkkoord)
    case .asksMore(let name): say(.handelingVraagtMeer, usage(name, say)) + example(name, say)
    case .takesNothing(let name): say(.handelingZonderMeer, word(name, say))
    case .notUnderstood(let name, ""): ActRefusal.asksMore(name).sentence(say)
    case .notUnderstood(let name, let text):
      say(.handelingNietBegrepen, text, usage(name, say)) + example(name, say)
    case .closed: say(.sessieIsGeslotenLezen)
    case .firstStep: say(.alEersteStap)
    case .lastStep: say(.alLaatsteStap)
    case .noStep(let text, let nearest): hint(say(.geenStapMetNaam, text), nearest, say)
    case .severalSteps(let text, let names), .severalPeople(let text, let names),
      .severalItems(let text, let names):
      say(.pastMeer, text, names.joined(separator: ", "))
    case .already(let what): say(.isAlZo, what)
    case .noMoreGroups: say(.geenGroepMeer)
    case .nothingToTakeBack(let isUndo): say(isUndo ? .nietsOngedaan : .nietsOpnieuw)
    case .noPerson(let text, let nearest): hint(say(.geenDeelnemerMetNaam, text), nearest, say)
    case .otherForm(let name): say(.nietInDezeStap, word(name, say))
    case .noDing(let text, let nearest): hint(say(.geenDingMetNaam, text), nearest, say)
    case .wrongAnswer(let field, let answers):
      answers.isEmpty
        ? say(.antwoordPastNiet, field) : say(.antwoordKanZijn, field, answers.joined(separator: ", "))
    case .nothingToFillIn: say(.nietsInTeVullen)
    case .noNotes: say(.geenNotitiesHier)
    case .noNote(let number, let count): say(.geenNotitieMetNummer, String(number), String(count))
    case .nothingToDivide: say(.nietsTeVerdelen)
    case .nothingFound: say(.geenLek)
    case .oneNote(let isTyped): say(isTyped ? .noemTwee : .kiesEerstTwee)
    case .noWords: say(.vulIetsIn)
    case .heldBackPromise: say(.afspraakIsTeZien)
    case .toldWhy(let why): why
    case .noPage: say(.geenBladMeer)
    case .noCasus: say(.geenCasusHier)
    case .dayToCome(let day): say(.dagKomtNog, say.longDate(day))
    }
  }

  private func word(_ name: Act.Name, _ say: Wording) -> String { say(name.act.word) }

  private func usage(_ name: Act.Name, _ say: Wording) -> String { name.act.usage(say) }

  private func example(_ name: Act.Name, _ say: Wording) -> String {
    name.act.example.map { " " + say(.bijvoorbeeld, say($0)) } ?? ""
  }

  private func hint(_ sentence: String, _ nearest: String?, _ say: Wording) -> String {
    nearest.map { sentence + " " + say(.bedoelde, $0) } ?? sentence
  }
}
