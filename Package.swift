// swift-tools-version: 6.0
import PackageDescription

/// On Linux a release build is one static file that runs when copied alone to another folder.
///
/// Debian's own compiler names libraries for that which it doesn't have: what it builds has Swift inside, and uses the
/// ncurses and SQLite of the system.
#if compiler(>=6.3)
  let linking = "-static-executable"
#else
  let linking = "-static-stdlib"
#endif
let release: BuildSettingCondition = .when(platforms: [.linux], configuration: .release)
/// Tests draw thousands of walls: what they run is optimized too, and keeps its checks of numbers, bounds and exclusive access.
let testSettings: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]
let swiftSettings =
  testSettings + [
    // What another room may call, but nobody does, stays out of the one file.
    .unsafeFlags(
      [linking, "-Xfrontend", "-function-sections", "-Xfrontend", "-internalize-at-link"], release),
    // One search for a piece of text would bring a whole engine of regular expressions into the one file, and one clock
    // all of tasks, actors and queues, of which a program of one thread has none.
    .unsafeFlags([
      "-Xfrontend", "-disable-implicit-string-processing-module-import",
      "-Xfrontend", "-disable-implicit-concurrency-module-import",
    ]),
  ]
/// What runs once for a command or a report is better small than fast; what runs at a key and over many notes is not.
let smallSettings = swiftSettings + [.unsafeFlags(["-Osize"], release)]
/// The functions that run on the way to the first screens, as they do; `make order` finds them.
let startOrder = Context.packageDirectory + "/bench/start.order"
/// What is measured by name keeps its names.
let stripping = Context.environment["REISLEIDER_SYMBOLS"] == nil ? ["-Xlinker", "-s"] : []
/// lld says nothing of `dlopen`, which nobody calls, lays the file out in the order in which it runs at the start, and keeps a text that
/// ends another one only once (`-O2`).
let linkerSettings: [LinkerSetting] = [
  .unsafeFlags(
    [
      linking, "-use-ld=lld", "-Xlinker", "--symbol-ordering-file=\(startOrder)", "-Xlinker",
      "--no-warn-symbol-ordering", "-Xlinker", "-O2",
    ] + stripping, release)
]

/// A room of the house: who may import whom is decided here and checked by `HouseTests`.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], isSmall: Bool = false) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: isSmall ? smallSettings : swiftSettings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, path: "Tests/" + name, exclude: exclude)
}

/// What `make` tells of how it builds, as a text of C; only what cannot end that text.
func told(_ what: String) -> String {
  let value = Context.environment["REISLEIDER_" + what] ?? ""
  return "\"" + value.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") } + "\""
}

/// Its beginning is libFuzzer's own, so that it is built by `make fuzz` alone.
let fuzzer: [Target] =
  Context.environment["REISLEIDER_FUZZ"] == nil
  ? []
  : [.executableTarget(name: "Fuzzer", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Runner")]

let package = Package(
  name: "reisleider",
  products: [.executable(name: "reisleider", targets: ["reisleider"])],
  targets: [
    .systemLibrary(
      name: "CNcurses", path: "Modules/CNcurses",
      providers: [.apt(["libncurses-dev"]), .brew(["ncurses"])]),
    .systemLibrary(
      name: "CSQLite", path: "Modules/CSQLite",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .systemLibrary(
      name: "CZip", path: "Modules/CZip",
      providers: [.apt(["libminizip-dev", "zlib1g-dev"]), .brew(["minizip"])]),
    .target(name: "CSignals", path: "Modules/CSignals"),
    .target(
      name: "CBuild", path: "Modules/CBuild",
      cSettings: [
        .define("REISLEIDER_COMMIT", to: told("COMMIT")), .define("REISLEIDER_SWIFT", to: told("SWIFT")),
      ]),
    .systemLibrary(name: "CText", path: "Modules/CText"),
    .target(
      name: "Templates", path: "templates",
      resources: [
        .embedInCode("reisbureau.md"),
        .embedInCode("oefening.md"),
        .embedInCode("draden.md"),
        .embedInCode("werkatelier-netwerk.md"),
        .embedInCode("werkatelier-casuistiek.md"),
        .embedInCode("moreel-beraad.md"),
        .embedInCode("waarderend-interview.md"),
        .embedInCode("reis-van-de-jeugdige.md"),
        .embedInCode("waarderende-workshop.md"),
        .embedInCode("het-andere-gesprek.md"),
        .embedInCode("bij-en-meepraat.md"),
        .embedInCode("startgesprek.md"),
        .embedInCode("tafel-van-dertig.md"),
        .embedInCode("delen-van-opbrengsten.md"),
        .embedInCode("reisbureau-kort.md"),
        .embedInCode("interview-professional.md"),
        .embedInCode("oudergesprek.md"),
        .embedInCode("netwerk-vervolg.md"),
        .embedInCode("handig.md"),
        .embedInCode("voorbereiding.md"),
        .embedInCode("expertsessie.md"),
      ],
      swiftSettings: swiftSettings),

    .target(
      name: "Guides", path: "docs",
      exclude: [
        "draaiboek.md", "json.md", "noteer.svg", "pictures", "pictures.sh", "regels.md", "reports.sh",
        "script.md", "sessie.svg", "tellen.md", "vormen", "vormen.md", "vragen.md", "wand", "zaal.svg",
      ],
      resources: [.embedInCode("handleiding.md"), .embedInCode("twee-laptops.md")],
      swiftSettings: swiftSettings),

    room("Text", ["CText"]),
    room("SessionModel", ["Text"]),
    room("Wording", ["Text", "SessionModel"]),
    room("SessionStore", ["Text", "SessionModel", "CSQLite"]),
    room("Screen", ["Text", "CNcurses", "CSignals"]),
    room("Panels", ["Text", "SessionModel", "Wording", "Screen"]),
    room("Acts", ["Text", "SessionModel", "Wording", "Panels"]),
    room("Views", ["Text", "SessionModel", "Wording", "Screen", "Panels", "Acts", "Reports"]),
    room("Loop", ["SessionModel", "Wording", "Screen", "Views"]),
    room("Reports", ["Text", "SessionModel", "Wording", "CZip"], isSmall: true),
    .executableTarget(
      name: "reisleider",
      dependencies: [
        "Text", "SessionModel", "Wording", "SessionStore", "Screen", "Panels", "Acts", "Views", "Loop",
        "Reports", "Templates", "Guides", "CSignals", "CBuild",
      ],
      swiftSettings: smallSettings, linkerSettings: linkerSettings),

    tests("House", ["Screen"]),
    tests("Text", ["Text", "Support"]),
    /// A body of every kind of event, for tests of several rooms.
    .target(name: "FactFixtures", dependencies: ["SessionModel"], path: "Tests/FactFixtures"),
    tests(
      "SessionModel", ["Text", "SessionModel", "Wording", "Templates", "Support", "FactFixtures"],
      exclude: [
        "Draaiboeken", "LekWacht/gevallen.txt", "LekWacht/gevallen-derde.txt", "LekWacht/notulen-derde.txt",
        "LekWacht/gevallen-tweede.txt", "LekWacht/notulen.txt",
      ]),
    tests("Wording", ["Wording", "SessionModel"]),
    tests(
      "SessionStore",
      ["SessionStore", "SessionModel", "Reports", "Wording", "CSQLite", "Support", "FactFixtures"],
      exclude: ["Fixtures"]),
    /// What tests of several rooms share; not in the product.
    .target(name: "Support", path: "Tests/Support", swiftSettings: testSettings),
    .executableTarget(
      name: "ScreenProbe", dependencies: ["Screen", "CSignals"], path: "Tests/ScreenProbe",
      swiftSettings: swiftSettings, linkerSettings: linkerSettings),
    tests("Screen", ["Text", "Screen", "ScreenProbe", "Support"]),
    tests("Panels", ["Panels", "Screen", "SessionModel", "Wording", "Templates", "Support"]),
    tests("Acts", ["Text", "Acts", "Panels", "SessionModel", "Wording", "Support"], exclude: ["zinnen.txt"]),
    tests(
      "Views",
      [
        "Text", "Views", "Acts", "Loop", "Panels", "Screen", "SessionModel", "Wording", "Templates",
        "reisleider",
        "Support",
      ]),
    tests(
      "Zicht",
      [
        "Views", "Acts", "Panels", "Reports", "Screen", "SessionModel", "Wording", "Templates", "Support",
        "FactFixtures",
      ]),
    tests(
      "Reports", ["Text", "Reports", "SessionModel", "Wording", "Templates", "Support"],
      exclude: ["Golden", "Bronnen"]),
    /// Years of the shape of reports of the field, and what those need to come out of them.
    .target(
      name: "Bronnen", dependencies: ["SessionModel", "SessionStore"], path: "Tests/Reports/Bronnen",
      exclude: ["lijst.csv", "journaal.sql"], swiftSettings: swiftSettings),
    tests("Loop", ["Loop", "SessionModel", "Wording", "Screen", "Views"]),
    tests(
      "reisleider",
      [
        "reisleider", "Acts", "Loop", "Reports", "Screen", "SessionModel", "SessionStore", "Support", "Views",
        "Wording",
      ]),
    tests(
      "EndToEnd", ["reisleider", "Support", "SessionModel", "SessionStore", "FactFixtures", "Bronnen"]),
    /// What must hold whatever bytes come in; also what libFuzzer runs.
    .target(name: "FuzzTargets", dependencies: ["SessionModel", "Screen"], path: "Tests/Fuzz/Targets"),
    tests("FuzzReplay", ["FuzzTargets", "Support"]),

    /// Fills a store to measure with; not in the product.
    .executableTarget(
      name: "bench-store", dependencies: ["SessionModel", "SessionStore"], path: "bench/store",
      swiftSettings: swiftSettings, linkerSettings: linkerSettings),
  ] + fuzzer,
  swiftLanguageModes: [.v6]
)
