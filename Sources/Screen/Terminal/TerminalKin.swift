/// Which terminals understand what others do.
///
/// A machine knows the terminals that were there when it was made: who comes from a newer one, or over ssh from another
/// machine, has a name in `TERM` that is not among them.
enum TerminalKin {
  /// The names of terminals that can be painted as xterm is, by their beginning.
  private static let ofXterm = [
    "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole", "mintty",
    "mlterm",
    "ms-terminal", "putty", "rio", "rxvt", "st", "vte", "warp", "wezterm", "zed",
  ]
  private static let ofScreen = ["screen", "tmux", "zellij"]

  /// The names to try, in this order; none where none is told.
  static func names(for name: String) -> [String] {
    guard !name.isEmpty else { return [] }
    func isOf(_ family: [String]) -> Bool {
      family.contains { name == $0 || name.hasPrefix($0 + "-") || name.hasPrefix($0 + "+") }
    }
    if isOf(ofScreen) { return [name, "screen-256color", "screen", "xterm-256color", "xterm"] }
    return isOf(ofXterm) ? [name, "xterm-256color", "xterm"] : [name]
  }
}
