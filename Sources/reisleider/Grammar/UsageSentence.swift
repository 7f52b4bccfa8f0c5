import SessionModel
import Wording

extension UsageError {
  /// One line: what is not understood, what was probably meant or can be chosen, and where to read on.
  func sentence(_ say: Wording) -> String {
    let words = command.map { $0 + " " }.joined()
    let what = parts(say).joined(separator: " ")
    // What ends with something to type has no end of its own.
    let isWhole = what.last.map { ".?!".contains($0) } ?? true
    return what + (isWhole ? " " : ". ") + say(.zieHulp, words)
  }

  private func parts(_ say: Wording) -> [String] {
    func meant(_ nearest: String?, else choices: [String] = []) -> [String] {
      if let nearest { return [say(.bedoelde, nearest)] }
      return choices.isEmpty ? [] : [say(.kanZijn, choices.joined(separator: ", "))]
    }
    func name(_ place: Place) -> String {
      switch place {
      case .behind(let typed): typed
      case .operand(let placeholder): say(.name(of: placeholder))
      }
    }
    func like(_ placeholder: Placeholder?) -> String { placeholder.map { say(.name(of: $0)) } ?? "" }
    let program = command.joined(separator: " ")
    switch what {
    case .notText(let place): return [say(.argumentGeenTekst, String(place))]
    case .unknownCommand(let word, let nearest): return [say(.geenOpdracht, word)] + meant(nearest)
    case .ambiguous(let text, let choices): return [say(.kanMeerZijn, text)] + meant(nil, else: choices)
    case .incompleteCommand(let choices): return [say(.opdrachtOnaf, program)] + meant(nil, else: choices)
    case .unknownSubcommand(let word, let choices, let nearest):
      return [say(.geenDeelopdracht, word, program)] + meant(nearest, else: choices)
    case .unknownOption(let option, let nearest): return [say(.geenOptie, option)] + meant(nearest)
    case .optionOfOthers(let option): return [say(.optieVanAnderen, option)]
    case .missingValue(let option, let value): return [say(.waardeOntbreekt, option, option, like(value))]
    case .emptyValue(let place): return [say(.waardeLeeg, name(place))]
    case .unexpectedValue(let option): return [say(.geenWaarde, option)]
    case .repeatedOption(let option): return [say(.optieDubbel, option)]
    case .missingOption(let option, let value): return [say(.optieOntbreekt, option, like(value))]
    case .needsOption(let option, let wanted):
      let words = wanted.map { $0.like == nil ? $0.option : $0.option + " " + like($0.like) }
      return [say(.optieVraagt, option, say.keuze(words))]
    case .notTogether(let one, let other): return [say(.optiesNietSamen, one, other)]
    case .otherEnding(let path, let format): return [say(.andereUitgang, path, format)]
    case .foreignEnding(let ending, let endings):
      return [say(.vreemdeUitgang, ending, endings.map { "." + $0 }.joined(separator: ", "))]
    case .missingOperand(let operand): return [say(.operandOntbreekt, like(operand))]
    case .extraOperand(let text): return [say(.operandTeVeel, text)]
    case .notAWord(let place, let found, let words, let nearest):
      // A place where one word can stand is called after that word.
      let what = words == [name(place)] ? say(.kanHierNiet, found) : say(.waardeOnbekend, found, name(place))
      return [what] + meant(nearest, else: words)
    case .notADay(let place, let found): return [say(.geenDag, found, name(place))]
    case .notASchoolYear(let found): return [say(.telGeenSchooljaar, found)]
    case .notDays(let found): return [say(.leerGeenNaast, found)]
    case .notANumber(let place, let found, let range, let or):
      return [say.sentence(found, isNo: range, or: or, at: name(place))]
    case .notACrossing(let found, let words):
      return [say(.telGeenKruis, found, words.joined(separator: ", "))]
    case .notALabelKind(let found, let kinds):
      return [say(.labelsoortOnbekend, found, kinds.joined(separator: ", "))]
    case .notParked: return [say(.parkerenNietBegrepen)]
    case .noTopic(let found, let nearest):
      return [say(.geenUitleg, found)] + (nearest.map { [say(.bedoelde, $0)] } ?? [say(.kijkInUitleg)])
    case .notAStep(let found, let nearest): return [say(.geenStap, found)] + meant(nearest)
    case .notAGroup(let found):
      return [say(.groepKanNiet, found)]
    case .notAVoice(let place, let found, let voices, let nearest):
      return [say(.geenStem, found, name(place))] + meant(nearest, else: voices)
    case .notAPlace(let path): return [say(.geenPlek, path)]
    case .tooLong(let place): return [say(.waardeTeLang, name(place))]
    case .otherLanguage(let language): return [say(.andereTaal, language)]
    case .said(let phrase, let values): return [say(phrase, values)]
    case .nothingToFind(let vraag):
      var uitslag = Zoekuitslag()
      uitslag.vreemd = vraag.vreemd
      return say.raad(vraag, uitslag, isPrivate: true)
    case .retentionWithoutReason: return [say(.bewaarTotZonderReden)]
    case .nothingToChange: return [say(.nietsTeWijzigen)]
    case .newWordsOfOthers: return [say(.nieuwAlleenNotitie)]
    }
  }
}

extension Wording {
  /// What was typed where one of these numbers was wanted, or the word that can stand there instead.
  fileprivate func sentence(_ found: String, isNo range: ClosedRange<Int>, or: String?, at place: String)
    -> String
  {
    let (least, most) = (String(range.lowerBound), String(range.upperBound))
    let numbers =
      range.upperBound == Command.Value.most ? self(.getalVanaf, least) : self(.getalTot, least, most)
    return self(.geenGetal, found, place, or.map { self(.getalOf, numbers, $0) } ?? numbers)
  }
}
