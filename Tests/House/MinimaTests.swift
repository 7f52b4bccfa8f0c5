import Testing

/// What Swift is needed stands in `Package.swift`; what people read of it says the same.
@Suite struct MinimaTests {
  @Test func `README and CONTRIBUTING name the versions of Swift that Package needs`() throws {
    let package = try HouseTests.tree.text("Package.swift")
    let builds = try #require(package.firstMatch(of: /swift-tools-version: *([0-9.]+)/)?.output.1)
    let tests = try #require(package.firstMatch(of: /#if compiler\(>=([0-9.]+)\)/)?.output.1)
    for (page, paragraph) in [("README.md", "Needed first:"), ("CONTRIBUTING.md", "The tests need Swift")] {
      let text = try HouseTests.tree.text(page)
      let paragraphs = text.split(separator: "\n\n")
      let told = try #require(paragraphs.first { $0.hasPrefix(paragraph) }, "\(page)")
      let versions = Set(told.matches(of: /\b6\.[0-9]+\b/).map(\.output))
      #expect(versions == [builds, tests], "\(page)")
    }
  }
}
