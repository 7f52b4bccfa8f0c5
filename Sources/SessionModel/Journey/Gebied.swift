/// Where something is at home: a region, its municipalities and its SWV's, each as far as it is known.
public struct Gebied: Hashable, Sendable {
  /// The region; empty while nobody told.
  public var regio: String
  /// The municipalities.
  public var gemeenten: [String]
  /// The SWV's.
  public var swvs: [String]

  /// What is known of where something is at home.
  public init(regio: String = "", gemeenten: [String] = [], swvs: [String] = []) {
    (self.regio, self.gemeenten, self.swvs) = (regio, gemeenten, swvs)
  }

  /// Whether nothing is known of it.
  public var isEmpty: Bool { self == Gebied() }

  /// Everything that was typed.
  public var woorden: [String] { [regio] + gemeenten + swvs }

  /// The same, with what is not known here as it is known there.
  public func aangevuld(met other: Gebied) -> Gebied {
    Gebied(
      regio: regio.isEmpty ? other.regio : regio, gemeenten: gemeenten.isEmpty ? other.gemeenten : gemeenten,
      swvs: swvs.isEmpty ? other.swvs : swvs)
  }

  /// The same, with each text made into this.
  func vertaald(_ woord: (String) -> String) -> Gebied {
    Gebied(regio: woord(regio), gemeenten: gemeenten.map(woord), swvs: swvs.map(woord))
  }
}

/// What is counted of the meeting a session is part of.
///
/// It stands in each of its sessions, so that a package or an erasing of one takes it along.
public struct Bijeenkomst: Hashable, Sendable {
  /// Where it was, and for whom.
  public var gebied: Gebied
  /// Whether it was where the child or the network is; `nil` while nobody told.
  public var opLocatie: Bool?

  /// What is known of a meeting.
  public init(gebied: Gebied = Gebied(), opLocatie: Bool? = nil) {
    (self.gebied, self.opLocatie) = (gebied, opLocatie)
  }

  /// Whether nothing is known of it.
  public var isEmpty: Bool { self == Bijeenkomst() }

  /// The same, with what became otherwise elsewhere as it is there now.
  public func met(wijziging oud: Bijeenkomst, naar nieuw: Bijeenkomst) -> Bijeenkomst {
    var whole = self
    if nieuw.gebied.regio != oud.gebied.regio { whole.gebied.regio = nieuw.gebied.regio }
    if nieuw.gebied.gemeenten != oud.gebied.gemeenten { whole.gebied.gemeenten = nieuw.gebied.gemeenten }
    if nieuw.gebied.swvs != oud.gebied.swvs { whole.gebied.swvs = nieuw.gebied.swvs }
    if nieuw.opLocatie != oud.opLocatie { whole.opLocatie = nieuw.opLocatie }
    return whole
  }
}

extension Sessie.Begin {
  /// Whether it is about a child, as far as is known here.
  var isVanKind: Bool { casus != nil && casus != traject }
}
