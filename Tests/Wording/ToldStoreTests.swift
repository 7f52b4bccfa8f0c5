import Testing

@testable import Wording

/// A command that is told works on the store that is worked in, wherever it is typed.
@Suite struct ToldStoreTests {
  private func told(_ phrase: Phrase, _ values: String..., in store: ToldStore) -> String {
    Wording().telling(store)(phrase, values)
  }

  @Test func `the store that the program finds by itself is not named`() {
    #expect(told(.kijkInSessies, in: .own) == "Kijk in: reisleider sessie lijst")
    #expect(told(.deurOefen, in: .own).hasPrefix("reisleider oefen|"))
    #expect(Wording() == Wording().telling(.own))
  }

  @Test(arguments: [
    ("/media/usb/reis", "/media/usb/reis"), ("/media/mijn usb", "'/media/mijn usb'"),
    ("/media/oma's", #"'/media/oma'\''s'"#), ("/a|b", "'/a|b'"), ("/{}", "'/{}'"),
  ])
  func `another one is named in front of the words, as a shell takes it`(folder: String, word: String) {
    let store = ToldStore.folder(folder)
    #expect(told(.kijkInSessies, in: store) == "Kijk in: reisleider --map \(word) sessie lijst")
    #expect(
      told(.casusIsGesloten, "Oma (Rand)", "Oma (Rand)", in: store)
        == "Casus Oma (Rand) is gesloten. Lezen kan altijd: reisleider --map \(word) casus toon 'Oma (Rand)'")
    #expect(told(.deurOefen, in: store).hasPrefix("reisleider --map \(word) oefen|"))
    #expect(Wording().telling(store) != Wording())
  }

  @Test func `in practice the store of practice is named, but not to practise again`() {
    let own = ToldStore.practice("/thuis/reisleider-oefen", beside: nil)
    #expect(told(.kijkInSessies, in: own) == "Kijk in: reisleider --map /thuis/reisleider-oefen sessie lijst")
    #expect(told(.deurOefen, in: own).hasPrefix("reisleider oefen|"))
    let usb = ToldStore.practice("/usb/reis-oefen", beside: "/usb/reis")
    #expect(told(.deurOefen, in: usb).hasPrefix("reisleider --map /usb/reis oefen|"))
  }
}
