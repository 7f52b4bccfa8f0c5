import Glibc
import SessionModel
import SessionStore

/// Writes packages of lessons, each of another region.
struct Packages {
  private let folder: String

  init(folder: String) { self.folder = folder }

  func fill(_ count: Int, of sentences: Int) throws {
    for number in 0..<count {
      let pakket = Lespakket(
        afzender: "Regio \(number + 1)", nummer: 1, drempel: 3,
        regels: (0..<sentences).map { .zin(sentence($0, of: number)) })
      let path = "\(folder)/pakket-\(number).jsonl"
      guard let file = fopen(path, "w") else { exit(1) }
      let bytes = Pakketbestand.bytes(of: pakket)
      let written = fwrite(bytes, 1, bytes.count, file)
      guard fclose(file) == 0, written == bytes.count else { exit(1) }
    }
  }

  private func sentence(_ place: Int, of number: Int) -> Lespakket.Zin {
    let words = [
      "een vaste dag", "buiten beginnen", "met de handen", "een bekend gezicht", "later op de ochtend",
    ]
    let text = "Zin \(place): \(words[place % words.count]), en \(words[(place * 7 + number) % words.count])"
    return Lespakket.Zin(
      text, kwartaal: "2026-\(place % 4 + 1)", groep: Leergroep.allCases[place % 3],
      thema: Thema.allCases[place % Thema.allCases.count], werkt: place % 2 == 0, lichtje: place % 9 == 0)
  }
}
