import Reports
import SessionModel
import Templates
import Wording

/// `codeboek`: the names that the program carries for what comes back in many journeys.
struct CodeboekCommand {
  let console: Console
  let invocation: Invocation

  func run() throws(CommandFailure) {
    let report = CodeboekVerslag(Codeboek(Templates.draden), say: console.say)
    try console.put(invocation.format.made(of: report.report(als: invocation.format), console.say))
  }
}
