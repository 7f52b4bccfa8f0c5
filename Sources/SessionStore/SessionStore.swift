import CSQLite
public func v() -> String { String(cString: sqlite3_libversion()) }
