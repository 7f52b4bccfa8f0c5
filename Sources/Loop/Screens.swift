import SessionModel
import Views

extension Screenful {
  /// The screen, or the same in lines where those were asked for and it can be told so.
  ///
  /// - Parameter terminal: the name of the terminal it is on.
  public func view(on terminal: String, _ world: World, inLines: Bool) -> any View {
    if inLines, let linear = linear(on: terminal, world) { return linear }
    switch self {
    case .start: return StartView()
    case .volgende(let sessie): return StartView(na: sessie, world)
    case .terugkijken: return TerugkijkenView()
    case .terugblik(let lijst): return TerugkijkenView(lijst)
    case .lees(let stream): return TerugkijkenView(reading: stream)
    case .teruglezen(let ronde): return TeruglezenView(ronde: ronde, terminal: terminal, world: world)
    case .nakijken: return NakijkenView()
    case .uitleg: return UitlegView()
    case .wacht(let plek): return WachtView(plek)
    case .indelen(let sessie, let zin): return IndelenView(sessie: sessie, bij: zin)
    case .zaal(let sessie): return ZaalView(sessie: sessie, terminal: terminal, world: world)
    case .oefen(.toetsen, let sessie): return OefenView(sessie: sessie, terminal: terminal, world: world)
    case .oefen(.vak, let sessie): return VakView(sessie: sessie, terminal: terminal, world: world)
    case .regie(let sessie): return RegieView(sessie: sessie, terminal: terminal, world: world)
    case .noteer(let sessie): return NoteerView(sessie: sessie, terminal: terminal, world: world)
    }
  }

  /// The session that one comes to by it, to write in; `nil` where there is none.
  public var sessie: Identifier? {
    switch self {
    case .zaal(let sessie), .noteer(let sessie), .regie(let sessie), .oefen(_, let sessie): sessie
    case .teruglezen(let ronde): ronde.sessie
    case .start, .volgende, .terugkijken, .terugblik, .lees, .nakijken, .indelen, .uitleg, .wacht: nil
    }
  }

  /// Whether it comes over the screen from which it is asked, and goes back to that.
  var isOver: Bool {
    switch self {
    case .teruglezen, .nakijken, .indelen, .uitleg: true
    case .start, .zaal, .noteer, .regie, .volgende, .terugkijken, .terugblik, .oefen, .lees, .wacht: false
    }
  }

  /// The lists of the store that it shows.
  public var lists: Lists? {
    switch self {
    case .start, .wacht: .lopend
    case .volgende: .casussen
    case .terugkijken, .lees: .pagina(Lijstvraag(.casussen))
    case .terugblik(let lijst): .pagina(Lijstvraag(lijst))
    case .nakijken: .nakijken
    case .zaal, .noteer, .regie, .oefen, .teruglezen, .indelen, .uitleg: nil
    }
  }
}
