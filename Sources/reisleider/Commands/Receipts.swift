import SessionModel
import SessionStore
import Wording

/// Tells when something is gone for good, and what still may tell of it; never what it said.
struct Receipts {
  let console: Console
  private var say: Wording { console.say }

  /// Takes what was erased out of the file when nobody else has a session open; tells of each erasure.
  ///
  /// What is overwritten stays so: a file that cannot be written anew now is told, and written anew later.
  ///
  /// - Parameter toOutput: whether the receipts are what was asked for, and not just news.
  /// - Returns: whether nothing is left to do.
  @discardableResult
  func finishErasing(_ store: SessionStore, toOutput: Bool = false) throws(CommandFailure) -> Bool {
    var unheard: CommandFailure?
    // Only of what is known to be overwritten is said that it is.
    let isPending = try stored { () throws(StoreFailure) in try !store.pendingErasures().isEmpty }
    guard isPending else { return true }
    let outcome: ErasingOutcome
    do throws(StoreFailure) {
      outcome = try store.finishErasing { wissing in
        guard toOutput else {
          lines(wissing).forEach(console.tell)
          return true
        }
        do throws(CommandFailure) {
          for line in lines(wissing) { try console.put(line: line) }
          return true
        } catch {
          unheard = error
          return false
        }
      }
    } catch {
      console.tell(say(.wisResten, say.reason(of: error)))
      throw .alreadyTold
    }
    if let unheard { throw unheard }
    return outcome == .done
  }

  /// Finishes for who has done all that was asked: what is left to erase is told and done later.
  func finishErasingOrTell(_ store: SessionStore) {
    do throws(CommandFailure) {
      try finishErasing(store)
    } catch {
      console.tell(error)
    }
  }

  /// The receipt of an erasure.
  func lines(_ wissing: Wissing) -> [String] {
    let what =
      switch wissing.soort {
      case .notitie: say(.gewistNotitie)
      case .afspraak: say(.gewistAfspraak)
      case .droom: say(.gewistDroom)
      case .tijdpunt: say(.gewistPunt)
      case .zin: say(.gewistZin)
      case .verbeterd: say(.gewistOud)
      case .sessie: say(.gewistSessie)
      case .casus: say(.gewistCasus, say.count(wissing.sessies, .eenSessie, .aantalSessies))
      case .onleesbaar: say(.gewistOnleesbaar)
      }
    let rows = say.count(wissing.regels, .eenRegel, .aantalRegels)
    let bon: Phrase = wissing.overig.isEmpty ? .gewistBon : .gewistDeels
    return [say(bon, what, rows, time(wissing.moment))]
      + strays(wissing.overig) + reach(wissing.uitgaven)
  }

  /// What may be of anybody, for who asks about somebody.
  func strays(_ overig: Wissing.Overig) -> [String] {
    let (rows, sessies) = (overig.regels, overig.sessies)
    return (rows > 0 ? [say.count(rows, .eenOnbekendeRegel, .onbekendeRegels)] : [])
      + (sessies.isEmpty ? [] : [say(.onzekereSessies, sessies.joined(separator: ", "))])
  }

  /// The same of all that is in a store.
  func strays(in store: SessionStore) throws(CommandFailure) -> [String] {
    let strays = try stored { () throws(StoreFailure) in try store.strays() }
    return self.strays(Wissing.Overig(strays))
  }

  /// What erasing does not reach.
  private func reach(_ files: [Wissing.Uitgave]) -> [String] {
    let known = files.map { say(.bonUitgave, $0.pad, $0.vorm, time($0.moment)) }
    return [say(known.isEmpty ? .bonGeenUitgaven : .bonUitgaven)] + known + [say(.bonSchijf)]
  }

  private func time(_ moment: Moment) -> String {
    let wall = console.surroundings.wall.read(moment)
    return say.shortDate(wall.day) + " " + wall.hourMinute
  }
}
