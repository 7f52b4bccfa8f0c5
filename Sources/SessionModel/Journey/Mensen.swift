extension Casus {
  /// Who belongs around a child or a network, by what they are to it: roles, never names.
  public struct Mensen: Hashable, Sendable {
    /// What somebody is to the child or the network.
    public enum Rol: String, CaseIterable, Hashable, Sendable {
      /// Whom the child turns to.
      case anker
      /// In whom the family confides.
      case vertrouwenspersoon
      /// Who is wished for and was not there.
      case gewenst
      /// Who belongs to it besides.
      case erbij
    }

    private var wie: [Rol: [String]] = [:]

    /// Nobody is known.
    public init() {}

    /// Who is this to it.
    public subscript(rol: Rol) -> [String] {
      get { wie[rol] ?? [] }
      set { wie[rol] = newValue.isEmpty ? nil : newValue }
    }

    /// Whether nobody is known.
    public var isEmpty: Bool { wie.isEmpty }

    /// Everything that was typed.
    public var woorden: [String] { Rol.allCases.flatMap { self[$0] } }

    /// The same, with each text made into this.
    func vertaald(_ woord: (String) -> String) -> Mensen {
      var mensen = self
      for rol in Rol.allCases { mensen[rol] = self[rol].map(woord) }
      return mensen
    }
  }
}
