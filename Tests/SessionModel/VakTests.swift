import Testing

@testable import SessionModel

/// What is kept of a compartment, and how it is read again.
@Suite struct VakTests {
  private static let own: [Vak] =
    Niveau.allCases.map(Vak.niveau) + Weegvak.allCases.map(Vak.weegvak)
    + Denkpatroon.allCases.map(Vak.denkpatroon) + Slotvraag.allCases.map(Vak.slotvraag)
    + Gezelschapsvak.allCases.map(Vak.gezelschap)

  @Test func `no two forms keep their compartments by one word`() {
    #expect(Set(Self.own.map(\.rawValue)).count == Self.own.count)
  }

  @Test(arguments: own) func `a word that was kept is the compartment again`(vak: Vak) {
    let read = Vak(rawValue: vak.rawValue)
    if case .kolom = read { Issue.record("\(vak) was read as a column") }
    #expect(read == vak)
  }

  @Test func `a journal of before kept levels by the words of the screen`() {
    #expect(["kind", "ouder", "SWV", "systeem"].map(Vak.init(rawValue:)) == Niveau.allCases.map(Vak.niveau))
  }

  @Test func `a column with the word of a form finds the notes that were put in it`() {
    #expect(Vak.kolom("feit") == Vak(rawValue: "feit"))
    #expect(Set([Vak.kolom("feit")]).contains(.denkpatroon(.feit)))
  }
}
