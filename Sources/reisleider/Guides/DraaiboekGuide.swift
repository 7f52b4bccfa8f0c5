import SessionModel
import Wording

/// Everything that can stand in the file of a draaiboek, from the tables that read it.
struct DraaiboekGuide {
  let say: Wording

  /// The guide as it is read on a page.
  var markdown: String {
    [
      "# " + say(.gidsDraaiboek), say(.gidsDraaiboekUitleg), "## " + say(.gidsVoorbeeld),
      code(say(.gidsVoorbeeldTekst)),
      "## " + say(.gidsBoven), say(.gidsBovenUitleg), table(Draaiboek.keys), "## " + say(.gidsStap),
      say(.gidsStapUitleg), table(Stap.keys), "## " + say(.gidsVormen), say(.gidsVormenUitleg), forms,
      "## " + say(.gidsBeurten), say(.gidsBeurtenUitleg), turns, "## " + say(.gidsNakijken),
      say(.gidsNakijkenUitleg),
    ].joined(separator: "\n\n") + "\n"
  }

  private func code(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n")
  }

  private func table<Owner>(_ keys: [DraaiboekKey<Owner>]) -> String {
    table(
      [.gidsSleutel, .gidsWaarde, .gidsBij, .gidsIs],
      keys.map { key in
        [
          "`\(key.name)`" + (key.isRequired ? " *" : ""), value(key.grammar),
          key.vormen?.map(\.rawValue).joined(separator: ", ") ?? say(.gidsOveral),
          say(.uitleg(sleutel: key.name)) + (key.isRepeatable ? " " + say(.gidsMagVaker) : ""),
        ]
      })
  }

  private func value(_ grammar: DraaiboekGrammar) -> String {
    func ends(_ range: ClosedRange<Int>) -> (String, String) {
      (String(range.lowerBound), String(range.upperBound))
    }
    switch grammar {
    case .text: return say(.gidsTekst)
    case .word(let words): return words.joined(separator: ", ")
    case .words(let words): return say(.gidsLijst, words.joined(separator: ", "))
    case .minutes(let range): return say(.gidsMinuten, ends(range).0, ends(range).1)
    case .number(let range): return say(.gidsGetal, ends(range).0, ends(range).1)
    case .span(let range): return say(.gidsVanTot, ends(range).0, ends(range).1)
    }
  }

  private var forms: String {
    table([.gidsVorm, .gidsIs], Vorm.allCases.map { ["`\($0.rawValue)`", say(.uitleg(vorm: $0))] })
  }

  private var turns: String {
    table([.gidsBeurt, .gidsIs], Stap.Fase.allCases.map { ["`\($0.rawValue)`", say(.uitleg(beurt: $0))] })
  }

  private func table(_ heads: [Phrase], _ rows: [[String]]) -> String {
    let lines = [heads.map { say($0) }, heads.map { _ in "---" }] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
