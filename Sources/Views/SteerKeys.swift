import Acts
import Screen
import Wording

/// The keys by which a session is driven from zaal and from regie alike.
enum SteerKeys {
  /// - Parameters:
  ///   - hulp: the priority of help in the footer, which depends on what else stands there.
  ///   - isClosed: whether the session is over: then how to leave stands there too.
  static func shared(_ say: Wording, hulp: Int, isClosed: Bool = false) -> [KeyTable<Act.Name>.Row] {
    [
      .init([.char("s")], .overslaan, say, inFooter: false),
      .init([.char("+")], .tijd, say, inFooter: false),
      .init([.char("v")], .kaart, say, inFooter: false),
      .init([.char("f")], .fase, say, inFooter: false),
      .init([.char("i")], .invoegen, say, inFooter: false),
      .init([.char("t")], .thema, say, inFooter: false),
      .init([.ctrl("z")], .ongedaan, say, inFooter: false),
      .init([.ctrl("y")], .opnieuw, say, inFooter: false),
      .init([.ctrl("l")], .bevestig, say, inFooter: false),
      .init([.char("/")], .opdracht, say, inFooter: false),
      .init([.char("?"), .function(1)], .hulp, say, priority: hulp),
      .init([.ctrl("x"), .ctrl("b")], .start, say, inFooter: false),
      .init([.ctrl("q")], .stoppen, say, inFooter: isClosed),
      .init([.ctrl("c")], .onderbreken, say, inFooter: false),
    ]
  }
}
