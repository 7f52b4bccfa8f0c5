import Testing

/// `#expect` for calls that change something, which the macro cannot take apart.
func verify(_ isTrue: Bool, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(isTrue, comment, sourceLocation: sourceLocation)
}
