import Testing
@Test func placeholderWording() {}
