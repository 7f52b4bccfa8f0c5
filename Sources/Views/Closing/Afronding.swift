import Acts
import Panels
import Screen
import SessionModel
import Text
import Wording

/// What is asked in private once a session is closed, a line at a time: → is yes, Esc skips.
///
/// Something else is typed only after Enter: who was in the middle of a word at the closing answers nothing with it.
struct Afronding: Equatable, Sendable {
  /// What was skipped on this screen.
  private var overgeslagen: Set<Slotregel.Vraag> = []
  /// What is asked while something else is typed for it.
  private var gevraagd: Slotregel.Vraag?
  private var editor = LineEditor(limit: CleanText.lineLimit)

  /// What a key comes to.
  enum Outcome: Equatable {
    /// It is for the screen.
    case none
    case taken
    /// Nothing is proposed to say yes to.
    case nothingToSay(Slotregel)
    /// This is to be done with this argument.
    case answer(Act.Name, String)
  }

  /// What is asked now, which one that is, and of how many.
  func regel(_ world: World, _ scene: Scene) -> (regel: Slotregel, nummer: Int, van: Int)? {
    let regels = world.slotregels(scene)
    guard let place = regels.firstIndex(where: { !overgeslagen.contains($0.vraag) }) else { return nil }
    return (regels[place], place + 1, regels.count)
  }

  /// Whether words stand here that are kept nowhere.
  var holdsWords: Bool { gevraagd != nil && !editor.isEmpty }

  /// What was typed as the answer to it.
  fileprivate func typed(_ regel: Slotregel) -> String? {
    isTyping(regel) ? CleanText.oneLine(editor.text) : nil
  }

  private func isTyping(_ regel: Slotregel) -> Bool { gevraagd == regel.vraag }

  mutating func take(_ key: Key, _ regel: Slotregel) -> Outcome {
    guard isTyping(regel) else {
      switch key {
      case .right: return regel.ja.map { .answer(regel.act, $0) } ?? .nothingToSay(regel)
      case .escape: overgeslagen.insert(regel.vraag)
      case .enter: (gevraagd, editor) = (regel.vraag, LineEditor(limit: CleanText.lineLimit))
      default: return .none
      }
      return .taken
    }
    switch key {
    case .escape: gevraagd = nil
    case .enter:
      let typed = CleanText.oneLine(editor.text)
      guard !typed.isEmpty else {
        gevraagd = nil
        return .taken
      }
      return .answer(regel.act, regel.argument(typed))
    // What edits is for the line; what ends, or asks for help, is for the screen.
    case .ctrl, .function: return editor.handle(key) ? .taken : .none
    default: _ = editor.handle(key)
    }
    return .taken
  }

  /// The rows in which it is asked: what, and with what keys it is answered.
  func rows(_ world: World, _ scene: Scene, width: Int) -> [Line] {
    guard let (regel, nummer, van) = regel(world, scene) else { return [] }
    let say = world.say
    // What is answered is asked no more: only how many are still to come stays true.
    let head = Line(say(.slotKop, String(van - nummer + 1)), .quiet)
    let question = Line.wrapped(regel.zin, width: max(1, width), .accent.bolded())
    guard isTyping(regel) else {
      var keys = [
        KeyHint(name: "Enter", label: say(regel.ja == nil ? .slotAntwoord : .slotAnders)),
        KeyHint(name: "Esc", label: say(.slotSla)),
      ]
      if regel.ja != nil { keys.insert(KeyHint(name: "→", label: say(.ja)), at: 0) }
      return [head] + question + Line.hints(keys, width: width)
    }
    let hint = Line.wrapped(say(.slotTyp, regel.anders), width: max(1, width), .quiet)
    return [head] + question + hint
      + Line.field(Line("▸ ", .accent.bolded()), editor, width: width, height: 2)
  }
}

extension World {
  /// What is asked of a session that is closed; nothing where the next casus waits, for then its table goes on.
  func slotregels(_ scene: Scene) -> [Slotregel] {
    guard scene.sessie.gesloten != nil, volgende(na: scene) == nil else { return [] }
    return scene.slotregels(overview.bewaarregel)
  }
}

extension Scene {
  /// What can be given along now that the session is closed: quiet lines below what is asked.
  func giftLines(_ world: World, width: Int) -> [Line] {
    guard !isGeprojecteerd else { return [] }
    return sessie.meeTeGeven(geheleCasus, world.say).flatMap {
      Line.wrapped($0, width: max(1, width), .quiet)
    }
  }
}

/// A private screen, on which is asked at the closing.
protocol ClosingView: ActView {
  var afronding: Afronding { get set }
}

extension ClosingView {
  /// Takes a key for what is asked; `nil` where nothing is, or the key is for something else.
  mutating func handleAfronding(_ key: Key, _ world: World, _ scene: Scene) -> [Wish]? {
    guard desk.isEmpty, let (regel, _, _) = afronding.regel(world, scene) else { return nil }
    switch afronding.take(key, regel) {
    case .none: return nil
    case .taken: return []
    case .nothingToSay(let regel): return [.tell(world.say(.slotNietsTeJa, regel.anders))]
    case .answer(let name, let argument):
      guard !isAnswered(world, scene) else { return [.tell(world.say(.slotNetBeantwoord))] }
      do throws(ActRefusal) {
        return try perform(name.act, argument, world, scene)
      } catch .notUnderstood {
        // Who answered a question typed no act: what fits is told as it was asked.
        return [.tell(world.say(.slotPastNiet, afronding.typed(regel) ?? "", regel.anders))]
      } catch {
        return [.tell(error.sentence(world.say))]
      }
    }
  }

  /// Whether another terminal closed it or answered within the last second: nobody reads and presses as fast as that.
  private func isAnswered(_ world: World, _ scene: Scene) -> Bool {
    let streams = [scene.stream, scene.planStream]
    return streams.contains { stream in
      world.state.events(of: stream).last.map { event in
        event.author != desk.terminal && abs(scene.now.milliseconds(since: event.time)) < 1000
      } ?? false
    }
  }
}
