import Testing
@Test func placeholderViews() {}
