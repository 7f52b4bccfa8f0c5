import Wording

extension UsageError {
  /// One line: what is not understood, what was probably meant or can be chosen, and where to read on.
  func sentence(_ say: Wording) -> String {
    let words = command.map { $0 + " " }.joined()
    return (parts(say) + [say(.zieHulp, words)]).joined(separator: " ")
  }

  private func parts(_ say: Wording) -> [String] {
    func meant(_ nearest: String?, else choices: [String] = []) -> [String] {
      if let nearest { return [say(.bedoelde, nearest)] }
      return choices.isEmpty ? [] : [say(.kanZijn, choices.joined(separator: ", "))]
    }
    let program = command.joined(separator: " ")
    switch what {
    case .notText(let place): return [say(.argumentGeenTekst, String(place))]
    case .unknownCommand(let word, let nearest): return [say(.geenOpdracht, word)] + meant(nearest)
    case .incompleteCommand(let choices): return [say(.opdrachtOnaf, program)] + meant(nil, else: choices)
    case .unknownSubcommand(let word, let choices, let nearest):
      return [say(.geenDeelopdracht, word, program)] + meant(nearest, else: choices)
    case .unknownOption(let option, let nearest): return [say(.geenOptie, option)] + meant(nearest)
    case .optionOfOthers(let option): return [say(.optieVanAnderen, option)]
    case .missingValue(let option, let like): return [say(.waardeOntbreekt, option, option, like)]
    case .emptyValue(let name): return [say(.waardeLeeg, name)]
    case .unexpectedValue(let option): return [say(.geenWaarde, option)]
    case .repeatedOption(let option): return [say(.optieDubbel, option)]
    case .missingOption(let option, let like): return [say(.optieOntbreekt, option, like)]
    case .needsOption(let option, let needs, let like):
      return [say(.optieVraagt, option, like.isEmpty ? needs : needs + " " + like)]
    case .notTogether(let one, let other): return [say(.optiesNietSamen, one, other)]
    case .missingOperand(let name): return [say(.operandOntbreekt, name)]
    case .extraOperand(let text): return [say(.operandTeVeel, text)]
    case .notAWord(let name, let found, let words, let nearest):
      return [say(.waardeOnbekend, found, name)] + meant(nearest, else: words)
    case .notADay(let name, let found): return [say(.geenDag, found, name)]
    case .notAStep(let found, let nearest): return [say(.geenStap, found)] + meant(nearest)
    case .notAVoice(let name, let found, let voices, let nearest):
      return [say(.geenStem, found, name)] + meant(nearest, else: voices)
    case .notAPlace(let path): return [say(.geenPlek, path)]
    case .tooLong(let name): return [say(.waardeTeLang, name)]
    case .otherLanguage(let language): return [say(.andereTaal, language)]
    case .retentionWithoutReason: return [say(.bewaarTotZonderReden)]
    case .nothingToChange: return [say(.nietsTeWijzigen)]
    case .newWordsOfOthers: return [say(.nieuwAlleenNotitie)]
    }
  }
}
