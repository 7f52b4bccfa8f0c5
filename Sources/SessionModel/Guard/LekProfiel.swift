/// A handle, or the address of somebody's profile.
enum LekProfiel {
  /// Places where people have a profile, as they are called.
  static let places: Set<String> = Set([
    "insta", "instagram", "tiktok", "snap", "snapchat", "discord", "facebook", "fb", "twitter", "linkedin",
    "youtube",
    "twitch", "roblox", "telegram", "steam", "fortnite", "minecraft", "bereal", "threads", "bluesky", "bsky",
    "mastodon",
    "x", "t", "wa", "reddit", "pinterest", "playstation", "psn", "xbox",
    "steamcommunity", "gebruikersnaam", "username", "gamertag", "usernaam", "gamernaam", "spelersnaam",
    "accountnaam", "inlognaam", "profielnaam", "nickname", "nicknaam", "ign",
  ]).union(games).union(compounds)
  /// A place and the word for a name in one: "instanaam", "psnid".
  private static let compounds: [String] = [
    "insta", "snap", "snapchat", "tiktok", "discord", "roblox", "steam", "minecraft", "xbox", "psn", "twitch",
    "fortnite", "game", "gamer", "youtube", "fb",
  ].flatMap { place in ["naam", "tag", "account", "acc", "id", "user"].map { place + $0 } }
  /// Games and places where a name is only looked for behind a word for it: "switch tag: muis12".
  private static let games: Set<String> = [
    "epic", "nintendo", "switch", "battlenet", "riot", "valorant", "brawl", "brawlstars", "clash", "royale",
    "habbo", "yubo", "skype", "signal", "scratch", "strava", "github", "wattpad", "fifa", "spotify", "kik",
    "chess", "lichess", "duolingo", "pokemon", "rocket", "apex", "overwatch", "geometry", "amongus",
    "user", "account", "acc", "gebruiker", "speler", "nick", "handle", "game", "gamer",
  ]
  /// Those that are only an address: a letter is no place.
  private static let hosts: Set<String> = ["x", "t", "wa"]
  private static let domains: Set<String> = ["com", "nl", "tv", "me", "net", "be", "app", "social", "gg"]
  /// Pages of such a place that are nobody's.
  private static let pages: Set<String> = [
    "watch", "p", "reel", "reels", "help", "about", "login", "explore", "playlist", "results", "shorts",
    "event", "events", "hashtag",
    "share", "sharer", "privacy", "legal", "policies", "business", "search", "settings", "home", "groups",
    "intent",
  ]
  /// Words for a name that somebody has there.
  private static let naming: Set<String> = [
    "naam", "kanaal", "account", "gebruikersnaam", "nick", "nickname", "nicknaam", "profiel", "id", "user",
    "username", "usernaam", "gamertag", "tag", "acc", "accountnaam", "profielnaam", "spelersnaam",
    "gamernaam",
    "handle", "ign", "name", "gebruiker", "speler", "login", "inlognaam", "heet", "als", "onder",
  ]
  private static let between: Set<String> = naming.union([
    "is", "op", "via", "hij", "zij", "ze", "haar", "zijn", "de", "het", "live", "games", "stars", "royale",
    "naamtje",
  ])
  /// What a number behind it counts: "minecraft versie1.20", "fortnite seizoen3".
  private static let counted: Set<String> = [
    "v", "versie", "lvl", "level", "seizoen", "season", "top", "deel", "les", "dag", "week", "groep",
    "update",
    "hoofdstuk", "chapter", "ch", "deck", "java", "nr", "art", "stap", "ps", "jan", "feb", "mrt", "apr",
    "mei",
    "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec",
  ]
  private static let context: Set<String> = places.subtracting(hosts).subtracting(games).union([
    "volg", "volgt", "volgen", "account", "accounts", "profiel", "profielen", "gebruikersnaam", "tag", "tagt",
    "getagd", "dm",
  ])

  /// The pieces of a profile that begins with the name of a place: its address, or the name somebody has there.
  static func profile(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard let site = scan.word(place), !scan.isText(place - 1) else { return nil }
    if !games.contains(site), scan.isSign(place + 1, "."), let domain = scan.word(place + 2),
      domains.contains(domain)
    {
      guard scan.isSign(place + 3, "/") else { return nil }
      let first = scan.isSign(place + 4, "@") ? place + 5 : place + 4
      guard scan.isText(first), scan.word(first).map(pages.contains) != true else { return nil }
      var end = first
      while let token = scan.token(end), token.kind != .space, !scan.isSign(end, ",;)]\"”") { end += 1 }
      while scan.isSign(end - 1, ".!?:") { end -= 1 }
      return place..<end
    }
    guard !hosts.contains(site) else { return nil }
    var (at, isNamed) = (place + 1, !games.contains(site))
    while at < place + 13 {
      if scan.isSign(at, ":=@") {
        isNamed = true
        if scan.isSign(at, "@") { break }
        at += 1
      } else if scan.isSpace(at) || scan.isSign(at, "-'\"“‘(") {
        at += 1
      } else if let word = scan.word(at), between.contains(word), !scan.isText(at + 1),
        !scan.isSign(at + 1, "_")
      {
        isNamed = isNamed || naming.contains(word)
        at += 1
      } else {
        break
      }
    }
    guard at > place + 1, isNamed else { return nil }
    if scan.isSign(at, "@") { return handle(at: at, in: &scan) }
    guard let (end, isTelling) = name(at: at, in: &scan), isTelling else { return nil }
    return at..<end
  }

  /// The pieces of the handle whose @ stands at a place.
  static func handle(at place: Int, in scan: inout LekScan) -> Range<Int>? {
    guard !scan.isText(place - 1), let (end, isTelling) = name(at: place + 1, in: &scan) else { return nil }
    if scan.isSign(end, "@"), let domain = LekPost.domain(at: end + 1, mustBeKnown: false, in: &scan) {
      return place..<domain
    }
    let isSpokenOf = scan.isNear(context, before: place, within: 6) || isFollowed(end, &scan)
    return isTelling || isSpokenOf ? place..<end : nil
  }

  private static func isFollowed(_ place: Int, _ scan: inout LekScan) -> Bool {
    var (at, seen) = (place, 0)
    while seen < 4, let token = scan.token(at), !scan.isSign(at, ".!?;") {
      if token.kind == .word {
        if context.contains(token.text) { return true }
        seen += 1
      }
      at += 1
    }
    return false
  }

  /// The end of a name as people choose it, and whether it cannot be an ordinary word: it has a digit or a sign in it.
  private static func name(at place: Int, in scan: inout LekScan) -> (end: Int, isTelling: Bool)? {
    var (at, length, hasLetters, isTelling) = (place, 0, false, false)
    while at < place + 16, let token = scan.token(at) {
      if token.kind == .word {
        hasLetters = true
        length += token.text.utf8.count
      } else if token.kind == .number {
        guard hasLetters || scan.isSign(place - 1, "@") else { return nil }
        isTelling = true
        length += token.text.utf8.count
      } else if scan.isSign(at, "_") {
        isTelling = true
        length += 1
      } else if scan.isSign(at, ".#-"), scan.isText(at + 1), at > place {
        isTelling = isTelling || !scan.isSign(at, "-")
        length += 1
      } else {
        break
      }
      at += 1
    }
    if scan.number(at - 1) != nil, scan.word(place).map(counted.contains) == true { return nil }
    return hasLetters && length >= 3 ? (at, isTelling && length >= 4) : nil
  }
}
