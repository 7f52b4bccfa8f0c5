import Acts
import SessionModel
import SessionStore
import Text
import Wording

/// Carries out the commands about what a casus reached, on any day.
struct MijlpaalCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  /// On a day or today, a casus or traject reached something.
  func reach() throws(CommandFailure) {
    guard let soort = invocation[operand: 1].flatMap(Casus.Mijlpaal.Soort.init(rawValue:)) else { return }
    let store = try console.store()
    let casus = try Lookup(store: store).casus(invocation[operand: 0] ?? "")
    let said = try said(from: 2)
    let id = store.newIdentifier()
    let dag = said.dag ?? today
    try append(
      Change(StreamID(.casus, casus.id), .mijlpaalBereikt(soort, dag: dag, tekst: said.tekst ?? ""), id: id),
      store)
    try console.put(
      line: say(
        .mijlpaalIsBewaard, store.gezien(casus).waarde.profiel.alias, say.mijlpaal(soort, dag), id.code))
    try console.put(line: id.code)
  }

  func mend() throws(CommandFailure) {
    let store = try console.store()
    let (mijlpaal, stream) = try found(in: store)
    let named = invocation[operand: 1].flatMap { Casus.Mijlpaal.Soort(rawValue: $0.folded) }
    let said = try said(from: named == nil ? 1 : 2)
    let (soort, dag) = (named ?? mijlpaal.soort, said.dag ?? mijlpaal.dag)
    let fact = Fact.mijlpaalGewijzigd(mijlpaal, soort, dag: dag, tekst: said.tekst ?? mijlpaal.tekst)
    try append(Change(stream, fact), store)
    try console.put(line: say(.mijlpaalIsAnders, say.mijlpaal(soort, dag)))
  }

  func takeBack() throws(CommandFailure) {
    let store = try console.store()
    let (mijlpaal, stream) = try found(in: store)
    try append(Change(stream, .ingetrokken([mijlpaal.id])), store)
    try console.put(line: say(.mijlpaalIsWeg, say.mijlpaal(mijlpaal.soort, mijlpaal.dag)))
  }

  // MARK: What is meant

  private var today: Day { console.surroundings.wall.read(console.surroundings.now()).day }

  /// A day that is not to come, and words; each as far as it is there.
  ///
  /// A dash says that there are no words.
  private func said(from place: Int) throws(CommandFailure) -> (dag: Day?, tekst: String?) {
    var words = Array(invocation.operands.dropFirst(place))
    var dag: Day?
    if let first = words.first, first.lijktOpDag, let day = Day(first) {
      guard day <= today else { throw .unconfirmed([say(.dagKomtNog, say.longDate(day))]) }
      dag = day
      words.removeFirst()
    }
    return (dag, words.first.map { $0 == "-" ? "" : $0 })
  }

  /// The milestone of this code, with the journey it is of.
  private func found(in store: SessionStore) throws(CommandFailure) -> (Casus.Mijlpaal, StreamID) {
    let code = invocation[operand: 0] ?? ""
    let all = try stored { () throws(StoreFailure) in try store.gezegd(beginning: code) }
    let events = all.filter { event in
      if case .casus(.mijlpaalBereikt) = event.fact { true } else { false }
    }
    guard let event = events.first else { throw .unconfirmed([say(.geenMijlpaal, code)]) }
    guard events.count == 1 else { throw .unconfirmed([say(.meerMijlpalen, code)]) }
    try stored { () throws(StoreFailure) in try store.load(event.stream) }
    let known = store.state.casus(event.stream.id)?.mijlpalen.first { $0.id == event.id }
    guard let known else { throw .unconfirmed([say(.geenMijlpaal, code)]) }
    return (known, event.stream)
  }

  private func append(_ change: Change, _ store: SessionStore) throws(CommandFailure) {
    _ = try stored { () throws(StoreFailure) in try store.append([change]) }
  }
}
