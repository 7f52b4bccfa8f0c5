import SessionModel

/// What was confirmed with a command: `--bevestig telefoon` where there is one of its kind, `--bevestig telefoon:3f2a`
/// where there are more.
struct Confirmation {
  private let named: Set<String>

  /// Confirms what has these names.
  init(_ words: [String]) { named = Set(words.map(\.folded)) }

  /// What has to be kept of the confirmation, and what stays held back.
  func applied(to found: [HeldBack.Found]) -> (changes: [Change], open: [HeldBack.Leak]) {
    let all = Set(found.flatMap(\.lek.vondsten))
    let confirmed = all.filter { vondst in
      // Never a kind at once: of two telephone numbers each is named.
      named.contains(vondst.naam)
        || named.contains(vondst.soort.rawValue) && all.count { $0.soort == vondst.soort } == 1
    }
    let changes = found.compactMap { found -> Change? in
      let here = found.lek.vondsten.filter(confirmed.contains)
      return here.isEmpty ? nil : Change(found.stream, found.lek.confirmation(of: here))
    }
    let open = found.flatMap { found in
      found.lek.vondsten.filter { !confirmed.contains($0) }.map {
        HeldBack.Leak(vondst: $0, plek: found.plek, bij: found.bij, code: found.code)
      }
    }
    return (changes, open)
  }
}
