import SessionModel
import Templates
import Testing

/// The names that the program carries for threads.
@Suite struct CodeboekTests {
  private let regels = Codeboek(Templates.draden).regels

  @Test func `every level has names, each once and with one short sentence`() {
    for niveau in Niveau.allCases { #expect(regels.count { $0.niveau == niveau } > 10, "\(niveau)") }
    #expect(Set(regels.map(\.naam)).count == regels.count)
    for regel in regels {
      #expect(
        regel.betekenis.hasSuffix(".") && regel.betekenis.dropLast().allSatisfy { $0 != "." }
          && regel.betekenis.count < 100 && regel.naam.count < 30, "\(regel.naam)")
    }
    // Nothing of the file is lost.
    #expect(regels.count == Templates.draden.split(separator: "\n").count { $0.hasPrefix("- ") })
  }

  @Test func `what is no name says nothing, whatever a text is`() {
    #expect(
      Codeboek("- los: zonder niveau\n## anders\n- a: b\n## Kind\n- zonder dubbele punt\n- : x").regels
        .isEmpty)
    #expect(Codeboek("## systeem\r\n- A: b: c").regels.map(\.betekenis) == ["b: c"])
  }
}
