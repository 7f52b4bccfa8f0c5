import SessionModel
import Templates
import Testing

/// The names that the program carries for threads.
@Suite struct CodeboekTests {
  private let regels = Codeboek(Templates.draden).regels

  @Test func `every level has names, each once and with one short sentence`() {
    for niveau in Niveau.allCases { #expect(regels.count { $0.niveau == niveau.rawValue } > 10, "\(niveau)") }
    #expect(Set(regels.map(\.naam)).count == regels.count)
    for regel in regels {
      #expect(
        regel.betekenis.hasSuffix(".") && regel.betekenis.dropLast().allSatisfy { $0 != "." }
          && regel.betekenis.count < 100 && regel.naam.count < 30, "\(regel.naam)")
    }
    // Nothing of the file is lost.
    #expect(regels.count == Templates.draden.split(separator: "\n").count { $0.hasPrefix("- ") })
  }

  @Test func `below the name of a level everything is at that level`() {
    let regels = Codeboek("# Namen\n## Systeem\r\n- A: b: c\n## kind\n- D: e\n- F; g; ouder").regels
    #expect(regels.map(\.naam) == ["A", "D", "F"])
    #expect(regels.map(\.betekenis) == ["b: c", "e", "g"])
    #expect(regels.map(\.niveau) == ["systeem", "kind", "ouder"])
    // By hand: names without a meaning, other marks, and a heading that is no level.
    let hand = Codeboek(
      "# Mijn\n## Kind\n- **Lucht**: a\n- Tweede\n* Derde: c\n+ Vierde\n\n## Wolk\n- Vijfde: d\n"
    ).regels
    #expect(hand.map(\.naam) == ["Lucht", "Tweede", "Derde", "Vierde", "Vijfde"])
    #expect(hand.map(\.betekenis) == ["a", "", "c", "", "d"])
    #expect(hand.map(\.niveau) == ["kind", "kind", "kind", "kind", ""])
    // A heading with what is known of it below is a name.
    let names = Codeboek("## Rust\n- betekenis: eerst rust\n- niveau: ouder\n## Tijd\nGenoeg tijd.\n").regels
    #expect(names.map(\.naam) == ["Rust", "Tijd"] && names.map(\.niveau) == ["ouder", ""])
    #expect(Codeboek("# Kop\n\n- zonder dubbele punt\n- : x").regels.isEmpty)
  }
}
