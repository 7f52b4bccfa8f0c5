import Text
import Wording

/// `uitleg`: the guides, read in the terminal.
struct UitlegCommand {
  let console: Console
  let invocation: Invocation
  private var say: Wording { console.say }

  func run() throws(CommandFailure) {
    let guides = Guide.all(say)
    guard let asked = invocation[operand: 0] else { return try list(guides) }
    guard let guide = guides.first(where: { $0.topics.contains(asked) }) else { return }
    let width = min(console.columns ?? CommandHelp.page, 100)
    try console.put(guide.text(asked, width: width).joined(separator: "\n") + "\n")
  }

  /// What there is, a guide with its chapters on a line each.
  private func list(_ guides: [Guide]) throws(CommandFailure) {
    var lines = [say(.uitlegKop), ""]
    for guide in guides {
      lines.append("  " + guide.name + ": " + guide.title)
      lines += guide.topics.dropFirst().map { "    " + $0 }
    }
    let how = say(.uitlegHoe, say(.name(of: .onderwerp)))
    lines += [""] + Wrap.lines(how, width: min(console.columns ?? CommandHelp.page, 100))
    try console.put(lines.joined(separator: "\n") + "\n")
  }
}
