// What is said of a report that is read through together.

extension Correctie: HuisBody, NamesNothing, AnyDay, HasNoNote {
  static let kind = FactKind.correctie
  static let isTakenBackAnyDay = true
  /// What was said beside a text can be erased by itself.
  static let wissen = Wissen.alleen
  var fact: Fact { .huis(.correctie(self)) }

  /// Said to stand in the report, so nobody is asked about it; what the lek-wacht finds is held back all the same.
  func woorden(by event: Identifier, stem: (Identifier?) -> Stem?) -> [Woorden] {
    [Woorden(.reactie(event), alleenBewaakt: [wie, tekst])]
  }
}

extension Correctie.Wat: BodyValue {}

extension Correctie {
  /// Which report it is and which text of it are marks of our own: nobody's words can stand there.
  init(_ fields: inout Fields, _ it: Self?) throws(Onleesbaar) {
    self.init(
      try fields.needed("wat", it?.wat), voor: try fields.needed("voor", it?.voor),
      vorm: try fields.needed("vorm", it?.vorm), merk: try fields.needed("merk", it?.merk),
      dag: fields.optional("dag", it?.dag), wie: fields.given("wie", it?.wie, or: ""),
      punt: fields.optional("punt", it?.punt), tekst: fields.given("tekst", it?.tekst, or: ""))
    try fields.check(Correctie.lezers.contains(voor) && Correctie.vormen.contains(vorm))
    try fields.check(merk.utf8.count == Correctie.merktekens && merk.allSatisfy(\.isHexDigit))
  }
}
