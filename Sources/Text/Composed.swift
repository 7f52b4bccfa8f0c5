@_spi(_Unicode) import Swift

extension String {
  /// The text composed (NFC): a letter and the mark on it are one scalar where there is one for both.
  ///
  /// Here alone the standard library is asked for something that has no public name yet, `_nfc`: Foundation, which has one,
  /// would be a quarter of the program. Should it go, utf8proc has the same (`utf8proc_NFC`), a C library of one file that a
  /// module map can name as it does ncurses; `ComposedTests` says what it must do.
  var composed: String.UnicodeScalarView { String.UnicodeScalarView(_nfc) }
}
