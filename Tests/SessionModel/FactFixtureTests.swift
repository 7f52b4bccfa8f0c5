import FactFixtures
import Testing

@testable import SessionModel

/// What a body of each kind may lack, and what becomes of it then.
@Suite struct FactFixtureTests {
  private func read(_ fixture: FactFixture, _ body: JSON) -> Fact {
    Fact(kind: fixture.kind.rawValue, body: body)
  }

  /// The members of the whole body, without one or with another in its place.
  private func members(_ fixture: FactFixture, _ key: String, _ value: JSON?) throws -> JSON {
    var changed = JSON.Object()
    for member in try #require(try JSON(parsing: fixture.body).object).members {
      if member.key != key { changed[member.key] = member.value } else if let value { changed[key] = value }
    }
    return .object(changed)
  }

  /// The body as it is written when one field is as good as absent: of two that are one value the other goes with it.
  private func expected(_ fixture: FactFixture, without key: String) throws -> [JSON] {
    let absent = fixture.absent[key]
    var bodies = [try members(fixture, key, absent)]
    for partner in [
      "leeftijd", "leeftijd-gezegd", "vanaf", "nummers", "soort-stroom", "stroom", "antwoord", "tekst",
    ]
    where partner != key {
      var changed = JSON.Object()
      for member in bodies[0].object?.members ?? [] where member.key != partner {
        changed[member.key] = member.value
      }
      bodies.append(.object(changed))
    }
    return bodies
  }

  @Test func `a body says the same in whatever order its fields stand`() throws {
    for fixture in FactFixture.all {
      let body = try JSON(parsing: fixture.body)
      let members = try #require(body.object).members
      for turned in [Array(members.reversed()), Array(members.dropFirst() + members.prefix(1))] {
        let other = JSON.object(JSON.Object(distinct: turned))
        #expect(read(fixture, other) == read(fixture, body), "\(fixture.kind)")
      }
    }
  }

  @Test func `every kind has one fixture`() {
    #expect(FactFixture.all.map(\.kind.rawValue).sorted() == FactKind.allCases.map(\.rawValue).sorted())
    for kind in FactKind.allCases { #expect(kind.body.kind == kind, "\(kind)") }
  }

  @Test(arguments: FactFixture.all.indices)
  func `a body is written again to the letter, and as its own kind`(index: Int) throws {
    let fixture = FactFixture.all[index]
    let fact = read(fixture, try JSON(parsing: fixture.body))
    #expect(fact.encoded.kind == fixture.kind.rawValue)
    #expect(fact.encoded.body.printed() == fixture.body)
    guard case .huis(.unknown) = fact else { return }
    Issue.record("\(fixture.kind) is not understood")
  }

  @Test(arguments: FactFixture.all.indices)
  func `a kind that begins a stream is among the beginnings, and no other`(index: Int) throws {
    let fixture = FactFixture.all[index]
    let fact = read(fixture, try JSON(parsing: fixture.body))
    #expect((fact.beginning != nil) == Fact.beginnings.contains(fixture.kind.rawValue))
  }

  @Test(arguments: FactFixture.all.indices)
  func `without what is needed, or of a later version, a body is unknown and kept with its text`(index: Int)
    throws
  {
    let fixture = FactFixture.all[index]
    let next = fixture.kind.body.version + 1
    var bodies = [try members(fixture, "v", nil), try members(fixture, "v", .int(next))]
    for key in fixture.needed {
      bodies += [try members(fixture, key, nil), try members(fixture, key, .null)]
      bodies.append(try members(fixture, key, .number(1.5)))
    }
    for body in bodies + ["niets", [], .null] {
      #expect(read(fixture, body) == .unknown(kind: fixture.kind.rawValue, body: body), "\(body.printed())")
      #expect(read(fixture, body).encoded.body.printed() == body.printed())
    }
  }

  @Test(arguments: FactFixture.all.indices)
  func `an absent field has its default, and a word that nobody knows is as good as absent`(index: Int) throws
  {
    let fixture = FactFixture.all[index]
    let keys = try #require(try JSON(parsing: fixture.body).object).members.map(\.key)
    for key in keys where key != "v" && !fixture.needed.contains(key) {
      let known = try expected(fixture, without: key)
      var instead: [JSON?] = [nil, .number(1.5)]
      if !fixture.free.contains(key) { instead.append("bestaat-niet") }
      if !fixture.empties.contains(key) { instead.append(.null) }
      for value in instead {
        let fact = read(fixture, try members(fixture, key, value))
        #expect(known.contains(fact.encoded.body), "\(key): \(fact.encoded.body.printed())")
      }
    }
  }

  @Test(arguments: FactFixture.all.indices)
  func `a null empties a part of a correction, and is written as one`(index: Int) throws {
    let fixture = FactFixture.all[index]
    for key in fixture.empties {
      let body = try members(fixture, key, .null)
      #expect(read(fixture, body).encoded.body == body, "\(key)")
      #expect(read(fixture, body) != read(fixture, try members(fixture, key, nil)), "\(key)")
    }
  }

  @Test(arguments: FactFixture.all.indices)
  func `a body of before is read as it was meant`(index: Int) throws {
    let fixture = FactFixture.all[index]
    for (body, now) in fixture.older {
      #expect(read(fixture, try JSON(parsing: body)).encoded.body.printed() == now)
    }
  }

  @Test func `what is added later to a body of now does not hinder reading it`() throws {
    for fixture in FactFixture.all {
      var members = try #require(try JSON(parsing: fixture.body).object)
      members["later-bedacht"] = ["v": 3]
      #expect(read(fixture, .object(members)).encoded.body.printed() == fixture.body, "\(fixture.kind)")
    }
  }
}
