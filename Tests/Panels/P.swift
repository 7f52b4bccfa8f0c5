import Testing
@Test func placeholderPanels() {}
