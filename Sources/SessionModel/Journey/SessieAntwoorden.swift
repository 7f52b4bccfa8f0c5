/// What was answered about the words of its notes, and what was said by who looked at them before they leave.
extension Sessie {
  /// An answer of before answers named words: it was about those of its moment, and replaced the ones before it.
  mutating func answer(as mee: Antwoord.Mee, _ id: Identifier, _ event: Event) -> Touched {
    guard let notitie = notities[id] else { return Touched() }
    let before = bewoording(of: notitie).antwoorden(in: besproken.antwoorden)
    return take(Antwoord(over: [notitie.bron], mee: mee, na: before), of: event)
  }

  mutating func take(_ antwoord: Antwoord, of event: Event) -> Touched {
    besproken.take(antwoord, of: event)
    return judge(over: antwoord.over)
  }

  /// Has what was said of the words of these events hold for the notes that have them.
  mutating func judge(over bronnen: [Identifier]) -> Touched {
    var touched = Touched()
    for bron in bronnen {
      let id = self.notitie(van: bron)
      guard let notitie = notities[id] else { continue }
      let stand = bewoording(of: notitie).stand(in: besproken.antwoorden)
      notities[id]?.stand = stand
      touched.notities.insert(id)
    }
    touched.afspraken.formUnion(reisplan.afspraken.map(\.id))
    return touched
  }
}
