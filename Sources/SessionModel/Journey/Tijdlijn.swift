extension Reisplan {
  /// The journey as a line: as it was told, except that a point with a year stands before those of later years.
  ///
  /// What has no year stays behind the point it was told after.
  public var tijdlijnOpJaar: [Tijdpunt] {
    var line: [Tijdpunt] = []
    var latest = Int.min
    for point in tijdlijn {
      let year = point.gegevens.jaar
      if let year, year < latest, let place = line.firstIndex(where: { ($0.gegevens.jaar ?? .min) > year }) {
        line.insert(point, at: place)
      } else {
        line.append(point)
        latest = max(latest, year ?? latest)
      }
    }
    return line
  }
}

extension Tijdpunt.Gegevens {
  /// The year with which `wanneer` begins, 1900–2199; `nil` when it begins otherwise.
  public var jaar: Int? {
    let digits = wanneer.unicodeScalars.prefix { ("0"..."9").contains($0) }
    guard digits.count == 4, let year = Int(String(digits)), (1900...2199).contains(year) else { return nil }
    return year
  }
}
