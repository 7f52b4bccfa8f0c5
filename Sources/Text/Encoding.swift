#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The character encoding of this process: UTF-8, or nothing works.
public enum Encoding {
  /// Whether the C library reads and measures UTF-8; the first use sets this up.
  ///
  /// Takes `LC_CTYPE` from the environment and `C.UTF-8` where that is not UTF-8. No other part of the
  /// locale is touched.
  public static let isUTF8: Bool = adopt("") || adopt("C.UTF-8") || adopt("C.utf8")

  private static func adopt(_ locale: String) -> Bool {
    guard setlocale(LC_CTYPE, locale) != nil, let codeset = nl_langinfo(Int32(CODESET)) else { return false }
    return strcmp(codeset, "UTF-8") == 0
  }
}
