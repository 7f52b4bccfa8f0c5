import CNcurses
public func w() -> String { String(cString: curses_version()) }
