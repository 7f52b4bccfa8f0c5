// A small program on a real terminal, for the tests of NcursesTerminal: it shows a canvas of difficult text,
// after F6 a list, names every key, and ends in every way a program can.
import CSignals
import Glibc
import Screen

csignals_harden()
exit(Probe.run())

enum Probe {
  static let samples = [
    "één ë ï café", "e\u{301}e\u{308}n", "漢字 kana かな", "👨\u{200D}👩\u{200D}👧 gezin", "🇳🇱 vlag",
    "❤\u{FE0F} hart 1\u{FE0F}\u{20E3}",
    "👍🏽 duim", "a\u{202E}b\u{200B}c\u{1B}[31md", "★ licht ☕ ⚠\u{FE0F}.",
  ]

  static func run() -> Int32 {
    if CommandLine.arguments.count == 4, CommandLine.arguments[1] == "picture" {
      let size = Size(
        columns: Int(CommandLine.arguments[2]) ?? 0, rows: Int(CommandLine.arguments[3]) ?? 0)
      print(ProbeScreen(size: size).canvas().text)
      return 0
    }
    guard let signals = SignalPipe() else { return 1 }
    let terminal: NcursesTerminal
    do {
      terminal = try NcursesTerminal(theme: theme)
    } catch {
      print("\(error)")
      return 1
    }
    var screen = ProbeScreen(size: terminal.size)
    terminal.show(screen.canvas())
    var wait = [
      pollfd(fd: terminal.inputDescriptor ?? -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while !terminal.isGone {
      poll(&wait, 2, terminal.silenceNeeded.map(Int32.init) ?? -1)
      for signal in signals.read() {
        switch signal {
        case .stop:
          terminal.suspend()
          Signal.stopProcess()
          terminal.resume()
        case .resume: terminal.resume()
        case .windowChange: break
        case .terminate, .hangUp, .interrupt, .quit:
          terminal.leave()
          signal.endProcess()
        }
      }
      for key in terminal.readKeys() {
        if key == .ctrl("q") {
          terminal.leave()
          return 0
        }
        crash(on: key)
        screen.take(key)
      }
      terminal.show(screen.canvas())
    }
    terminal.leave()
    return 3
  }

  static var theme: Theme {
    CommandLine.arguments.dropFirst().first.flatMap(Theme.init(rawValue:)) ?? .licht
  }

  /// F1 to F5 end the program as a fault would.
  static func crash(on key: Key) {
    let numbers = [1: SIGSEGV, 2: SIGABRT, 3: SIGFPE, 4: SIGBUS]
    guard case .function(let number) = key else { return }
    if number == 5 {
      let none: [Int] = []
      print(none[number])
    }
    if let signal = numbers[number] { raise(signal) }
  }
}

struct ProbeScreen {
  var size: Size
  var editor = LineEditor(limit: 1_000_000)
  var lastKey = ""
  var isList = false

  mutating func take(_ key: Key) {
    switch key {
    case .resize(let new): size = new
    case .paste(let text):
      lastKey =
        "paste \(text.count) \(text.unicodeScalars.reduce(0) { ($0 &* 31 &+ Int($1.value)) & 0xFFFF })"
    case .char, .backspace: _ = editor.handle(key)
    case .function(6): isList = true
    default: lastKey = key.name ?? "?"
    }
  }

  func canvas() -> Canvas {
    var canvas = Canvas(size)
    if isList {
      list(on: &canvas)
      return canvas
    }
    for (y, sample) in Probe.samples.enumerated() {
      canvas.put(sample + "|", at: Point(x: 1, y: y))
      canvas.put("|", at: Point(x: 45, y: y), style: .accent)
    }
    canvas.put("\(size.columns)x\(size.rows)", at: Point(x: 30, y: 0), style: .title)
    let y = Probe.samples.count
    // Typing alone changes one row, as in a note line.
    let window = editor.window(width: size.columns - 2, height: 1)
    canvas.put(window.rows[0], at: Point(x: 1, y: y), width: size.columns - 2)
    canvas.cursor = Point(x: 1 + window.cursor.x, y: y)
    canvas.put(lastKey, at: Point(x: 1, y: y + 1), style: .accent)
    canvas.rule(y: size.rows - 1)
    return canvas
  }

  /// Rows of a word and something quiet, each with room for a mark.
  private func list(on canvas: inout Canvas) {
    for y in 0..<size.rows {
      let spans = [
        Span("  ", .accent.bolded()), Span("naam \(y)", .text), Span("  ", .title), Span("woorden", .quiet),
        Span("   ", .text), Span("slot", .quiet),
      ]
      _ = [Line(spans)].draw(on: &canvas, in: Rect(x: 0, y: y, width: size.columns, height: 1))
    }
  }
}
