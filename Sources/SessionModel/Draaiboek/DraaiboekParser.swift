import Text

extension Draaiboek {
  /// How many bytes a file may have: 256 KiB.
  public static let maximumSize = 256 << 10

  /// How many steps a draaiboek may have.
  public static let maximumSteps = 200

  /// Reads a draaiboek from Markdown; throws everything that is wrong with it.
  public init(parsing text: String) throws(DraaiboekErrors) {
    try self.init(parsing: text.utf8)
  }

  /// Reads a draaiboek from the bytes of a file; throws everything that is wrong with it.
  public init(parsing bytes: some Collection<UInt8>) throws(DraaiboekErrors) {
    guard bytes.count <= Self.maximumSize else {
      throw DraaiboekErrors(all: [DraaiboekError(.tooLong(limit: Self.maximumSize), line: 1)])
    }
    var parser = DraaiboekParser()
    self = try parser.draaiboek(from: DraaiboekLines(of: Array(bytes)))
  }
}

/// Gathers the lines of a draaiboek into title, lists and steps, and those into values.
private struct DraaiboekParser {
  private var title: (text: String, line: Int)?
  private var paragraphs: [String] = []
  private var isParagraphOpen = false
  private var header = Section(line: 1)
  private var steps: [Section] = []
  private var openItem: Item?
  private var errors: [DraaiboekError] = []

  mutating func draaiboek(from file: DraaiboekLines) throws(DraaiboekErrors) -> Draaiboek {
    errors = file.errors
    for line in withoutFrontMatter(file.lines) { take(line) }
    closeItem()
    let draaiboek = values()
    guard errors.isEmpty else {
      let inOrder = errors.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      throw DraaiboekErrors(all: inOrder.map(\.element))
    }
    return draaiboek
  }
}

/// From lines to sections.
extension DraaiboekParser {
  private struct Item {
    let line: Int
    var content: String
  }

  private struct Section {
    var line: Int
    var name: String?
    var items: [Item] = []
  }

  /// The lines without what other programs put before a text between `---`: it is one thing that is wrong, and not six.
  private mutating func withoutFrontMatter(_ lines: [DraaiboekLine]) -> ArraySlice<DraaiboekLine> {
    guard let first = lines.firstIndex(where: { $0.kind != .blank }), lines[first].isRule,
      let last = lines[(first + 1)...].firstIndex(where: \.isRule)
    else { return lines[...] }
    report(.frontMatter, lines[first].number)
    return lines[(last + 1)...]
  }

  private mutating func take(_ line: DraaiboekLine) {
    switch line.kind {
    case .blank:
      isParagraphOpen = false
    case .heading(let level):
      closeItem()
      takeHeading(level, line)
    case .item:
      closeItem()
      openItem = Item(line: line.number, content: line.content)
    case .text(isIndented: true) where openItem != nil:
      openItem?.content += " " + line.content
    case .text:
      takeText(line)
    }
  }

  private mutating func closeItem() {
    guard let item = openItem else { return }
    openItem = nil
    isParagraphOpen = false
    if steps.isEmpty {
      header.items.append(item)
    } else {
      steps[steps.count - 1].items.append(item)
    }
  }

  private mutating func takeHeading(_ level: Int, _ line: DraaiboekLine) {
    isParagraphOpen = false
    let text = Self.text(line.content[...])
    switch level {
    case 1: takeTitle(text, line.number)
    case 2: takeStep(text, line.number)
    default: report(.headingTooDeep, line.number, found: text)
    }
  }

  private mutating func takeTitle(_ text: String, _ line: Int) {
    if let title {
      report(.secondTitle(firstLine: title.line), line, found: text)
    } else if !text.isEmpty {
      title = (text, line)
      header.line = line
    }
  }

  private mutating func takeStep(_ name: String, _ line: Int) {
    steps.append(Section(line: line, name: name))
    if name.isEmpty { report(.stepWithoutName, line) }
    if steps.count == Draaiboek.maximumSteps + 1 {
      report(.tooManySteps(limit: Draaiboek.maximumSteps), line, found: name)
    }
  }

  private mutating func takeText(_ line: DraaiboekLine) {
    let text = Self.text(line.content[...])
    guard !text.isEmpty else { return }
    let belongs = title != nil && steps.isEmpty && header.items.isEmpty && openItem == nil
    guard belongs else { return report(.strayText, line.number, found: text) }
    if isParagraphOpen, let last = paragraphs.popLast() {
      paragraphs.append(last + " " + text)
    } else {
      paragraphs.append(text)
    }
    isParagraphOpen = true
  }

  private mutating func report(_ what: DraaiboekError.What, _ line: Int, found: String = "") {
    errors.append(DraaiboekError(what, line: line, step: steps.last?.name, found: found))
  }

  private static func text(_ content: Substring) -> String {
    let trimmed = content.utf8.drop { $0 == UInt8(ascii: " ") }
    let plain = DraaiboekEscape.read(String(Substring(trimmed)))
    return CleanText(oneLine: plain, limit: Draaiboek.maximumSize).text
  }
}

/// From sections to values.
extension DraaiboekParser {
  private mutating func values() -> Draaiboek {
    var draaiboek = Draaiboek(titel: title?.text ?? "", uitleg: paragraphs)
    if title == nil { errors.append(DraaiboekError(.noTitle, line: 1)) }
    if steps.isEmpty { errors.append(DraaiboekError(.noSteps, line: header.line)) }
    read(header, into: &draaiboek, Draaiboek.keys, vorm: nil)
    reportDuplicateSteps()
    draaiboek.stappen = steps.map { step(from: $0) }
    return draaiboek
  }

  private mutating func reportDuplicateSteps() {
    var firstLines: [String: Int] = [:]
    for step in steps {
      guard let name = step.name, !name.isEmpty else { continue }
      if let firstLine = firstLines[name.lowercased()] {
        let what = DraaiboekError.What.duplicateStep(firstLine: firstLine)
        errors.append(DraaiboekError(what, line: step.line, step: name, found: name))
      } else {
        firstLines[name.lowercased()] = step.line
      }
    }
  }

  private mutating func step(from section: Section) -> Stap {
    var step = Stap(naam: section.name ?? "", vorm: .ronde, minuten: 1, vraag: "")
    let vorm = section.items.lazy.map(Self.split).first { $0.key == "vorm" }?.value
      .flatMap { Vorm(rawValue: $0.lowercased()) }
    read(section, into: &step, Stap.keys, vorm: vorm)
    return step
  }

  private mutating func read<Owner>(
    _ section: Section, into owner: inout Owner, _ keys: [DraaiboekKey<Owner>], vorm: Vorm?
  ) {
    let fitting = keys.filter { key in
      guard let vorm, let vormen = key.vormen else { return true }
      return vormen.contains(vorm)
    }
    var lines: [String: Int] = [:]
    var meant: Set<String> = []
    for item in section.items {
      let (name, value) = Self.split(item)
      if let value, let key = fitting.first(where: { $0.name == name }) {
        errors += faults(reading: value, of: key, at: item.line, in: section, into: &owner, lines)
        lines[name] = lines[name] ?? item.line
      } else {
        let error = strangeness(of: name, value, at: item.line, in: section, fitting.map(\.name), vorm)
        errors.append(error)
        if let nearest = error.nearest { meant.insert(nearest) }
      }
    }
    for key in keys where key.isRequired && lines[key.name] == nil && !meant.contains(key.name) {
      errors.append(
        DraaiboekError(
          .missingKey, line: section.line, step: section.name, key: key.name, expected: .value(key.grammar)))
    }
  }

  /// Sets the value of a key unless something is wrong with it.
  private func faults<Owner>(
    reading value: String, of key: DraaiboekKey<Owner>, at line: Int, in section: Section,
    into owner: inout Owner, _ lines: [String: Int]
  ) -> [DraaiboekError] {
    func fault(_ what: DraaiboekError.What, _ found: String, nearest: String? = nil) -> [DraaiboekError] {
      [
        DraaiboekError(
          what, line: line, step: section.name, key: key.name, found: found, expected: .value(key.grammar),
          nearest: nearest)
      ]
    }
    if let first = lines[key.name], !key.isRepeatable { return fault(.duplicateKey(firstLine: first), value) }
    if let rival = Stap.rivals[key.name], let first = lines[rival] {
      return fault(.rivalKey(other: rival, firstLine: first), value)
    }
    if value.isEmpty { return fault(.emptyValue, "") }
    guard let strange = key.read(&owner, value) else { return [] }
    return fault(.notUnderstood, strange, nearest: key.grammar.meant(by: strange))
  }

  /// What is the matter with a list line that is not one of the fitting keys with a value.
  private func strangeness(
    of name: String, _ value: String?, at line: Int, in section: Section, _ fitting: [String], _ vorm: Vorm?
  ) -> DraaiboekError {
    let isOfHeader = Draaiboek.keys.contains { $0.name == name }
    let isOfStep = Stap.keys.contains { $0.name == name }
    let what: DraaiboekError.What =
      switch (section.name, vorm) {
      case _ where value == nil: .itemWithoutColon
      case (nil, _) where isOfStep: .keyOfStep
      case (.some, _) where isOfHeader: .keyOfHeader
      case (.some, let vorm?) where isOfStep: .keyOfOtherVorm(vorm)
      default: .unknownKey
      }
    return DraaiboekError(
      what, line: line, step: section.name, key: value == nil ? nil : name, found: name,
      expected: .key(fitting), nearest: what.isSlip ? nearest(to: name, in: fitting) : nil)
  }

  /// The key before the colon and what stands behind it; no value when there is no colon.
  private static func split(_ item: Item) -> (key: String, value: String?) {
    let colon = item.content.utf8.firstIndex(of: UInt8(ascii: ":"))
    let key = text(item.content[..<(colon ?? item.content.endIndex)]).lowercased()
    return (key, colon.map { text(item.content[item.content.utf8.index(after: $0)...]) })
  }
}

extension DraaiboekError.What {
  /// Whether the key may be another one with a slip of the hand in it.
  fileprivate var isSlip: Bool { self == .unknownKey || self == .itemWithoutColon }
}

extension DraaiboekGrammar {
  /// The valid value that was probably meant.
  fileprivate func meant(by strange: String) -> String? {
    switch self {
    case .text: return nil
    case .word(let words), .words(let words): return nearest(to: strange, in: words)
    case .minutes(let range): return inside(range, strange).map { "\($0) min" }
    case .number(let range): return inside(range, strange).map { "\($0)" }
    case .span: return nil
    }
  }

  /// The first number in the text, brought within the range.
  private func inside(_ range: ClosedRange<Int>, _ text: String) -> Int? {
    let digits = text.unicodeScalars.drop { !("0"..."9").contains($0) }.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return nil }
    return min(max(Int(String(digits)) ?? range.upperBound, range.lowerBound), range.upperBound)
  }
}
