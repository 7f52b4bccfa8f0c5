import SessionModel
import Testing

/// Activities are read as a spreadsheet writes them: all of a file, or nothing with what is wrong on which line.
@Suite struct OpgaveTests {
  private func gelezen(_ text: String) -> Opgave { Opgave(Array(text.utf8)) { $0.contains("06-") } }

  @Test func `what Excel writes is read`() throws {
    let text =
      "\u{FEFF}Datum;Soort;Aantal;Deelnemers;Verschillend;Bereik;Regio;SWV;Bron;Opmerking\r\n"
      + "1-2-2026;training;10;91;;;Denkstad;Noord;jaarverslag;\r\n"
      + "02/03/2026;Reisbureau;5;\"35,0\";30;;;\"Zuid, Oost\";;\r\n"
      + "2026-04-01 00:00:00;nieuwsbrief;15;;;1.200;;;;\"twee\r\n\"\"regels\"\"\"\r\n;;;;;;;;;\r\n"
    let opgave = gelezen(text)
    #expect(opgave.fouten.isEmpty && opgave.activiteiten.map(\.line) == [2, 3, 4])
    let (one, two) = (opgave.activiteiten[0].activiteit, opgave.activiteiten[1].activiteit)
    #expect(one.dag.iso == "2026-02-01" && one.aantal == 10 && one.deelnemers == 91 && one.swvs == ["Noord"])
    #expect(two.dag.iso == "2026-03-02" && two.deelnemers == 35 && two.swvs == ["Zuid", "Oost"])
    let three = opgave.activiteiten[2].activiteit
    #expect(three.bereik == 1200 && three.opmerking == "twee \"regels\"")
    // With commas or tabs, and in letters of Windows.
    #expect(gelezen("dag,soort\n2026-01-01,\"a, b\"").activiteiten.first?.activiteit.soort == "a, b")
    let windows = Opgave(Array("datum\tsoort\n2026-01-01\tcaf".utf8) + [0xE9, 0x92]) { _ in false }
    #expect(windows.activiteiten.first?.activiteit.soort == "café’")
  }

  @Test func `one line that is wrong and nothing is taken, with the line and what is wrong`() {
    let text = """
      datum;soort;aantal;deelnemers;verschillend
      2026-01-01;training;2;10;
      31-2-2026;training;;;
      2026-01-01;;twee;;
      2026-01-01;x;1;5;6
      2026-01-01;x;1;;;;te veel
      2026-01-01;bel 06-1;1,5;;

      ;training;-1;;
      """
    let opgave = gelezen(text)
    #expect(opgave.activiteiten.isEmpty)
    let expected: [(Int, Opgave.Fout.Wat)] = [
      (3, .geenDag("31-2-2026")), (4, .niets(.soort)), (4, .geenGetal(.aantal, "twee")),
      (5, .meerDanDeelnemers), (6, .teveel), (7, .geenGetal(.aantal, "1,5")), (7, .vondst(.soort)),
      (9, .niets(.datum)), (9, .geenGetal(.aantal, "-1")),
    ]
    #expect(opgave.fouten.map(\.line) == expected.map(\.0))
    #expect(opgave.fouten.map(\.wat) == expected.map(\.1))
  }

  @Test(arguments: [
    ("", Opgave.Fout.Wat.leeg), ("datum;soort\n", .leeg),
    ("datum;soort;wie\n2026-01-01;x;y", .onbekend("wie")),
    ("datum;aantal\n2026-01-01;1", .zonder(.soort)), ("datum;soort;dag\n", .dubbel(.datum)),
    ("datum;soort\n2026-01-01;\"open", .aanhaling),
  ]) func `a file that is no such table is none`(text: String, wat: Opgave.Fout.Wat) {
    let opgave = gelezen(text)
    #expect(opgave.fouten.map(\.wat) == [wat] && opgave.activiteiten.isEmpty)
  }

  @Test func `a row is known again by its source, or by all of it, and none takes it back`() throws {
    let day = try #require(Day("2026-01-01"))
    var all = Activiteiten()
    let told = Activiteit(dag: day, soort: "training", aantal: 3, bron: "Jaarplan")
    all.zet(told)
    all.zet(Activiteit(dag: day, soort: "Training", aantal: 4, bron: "jaarplan"))
    all.zet(Activiteit(dag: day, soort: "reis"))
    all.zet(Activiteit(dag: day, soort: "reis"))
    #expect(all.alle.map(\.aantal) == [4, 1])
    all.zet(Activiteit(dag: day, soort: "training", aantal: 0, bron: "jaarplan"))
    #expect(all.alle.map(\.soort) == ["reis"] && all[told.sleutel]?.aantal == 0)
  }

  @Test
  func `two bytes for each letter and a line that names the separator are read, and a workbook is named`() {
    let text = "sep=,\r\ndatum,soort,aantal\r\n1-2-2026,\"café, é\",3\r\n"
    for (mark, isLittle) in [([UInt8](), true), ([], false), ([0xFF, 0xFE], true), ([0xFE, 0xFF], false)] {
      let wide = text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isLittle ? [low, high] : [high, low]
      }
      let opgave = Opgave(mark + wide) { _ in false }
      #expect(opgave.activiteiten.map(\.activiteit.soort) == ["café, é"] && opgave.activiteiten[0].line == 3)
    }
    for bytes in [Array("PK\u{3}\u{4}rest;".utf8), Array("datum;soort\u{0}\n".utf8)] {
      #expect(Opgave(bytes) { _ in false }.fouten.map(\.wat) == [.geenTabel])
    }
  }

  @Test func `one source behind every line is no reason to keep the last line alone`() {
    let head = "datum;soort;aantal;regio;swv;bron\n"
    let opgave = gelezen(
      head + "2026-01-31;telling;45;;;opgave\n2026-04-30;telling;120;;;opgave\n"
        + "2026-04-30;training;3;Noord;;opgave\n2026-04-30;training;4;Zuid;;opgave\n"
        + "2026-04-30;training;4;;\"A; B\nC\";opgave\n2026-01-31;telling;45;;;opgave\n")
    var all = Activiteiten()
    for told in opgave.activiteiten { all.zet(told.activiteit) }
    #expect(all.alle.map(\.aantal) == [45, 120, 3, 4, 4] && all.alle.last?.swvs == ["A", "B", "C"])
    // What cannot both be is no reason to guess.
    let wrong = gelezen(head + "2026-04-30;training;3;;;opgave\n30-4-2026;Training;4;;;Opgave\n")
    #expect(wrong.fouten.map(\.wat) == [.andersDan(regel: 2)] && wrong.fouten.map(\.line) == [3])
  }
}
