import Testing
@Test func placeholderSessionStore() {}
