import Testing
@Test func placeholderSessionModel() {}
