import Panels
import SessionModel

/// Which page of what does not fit is on the projector: the one that was asked for, and after a while the next.
struct Paging: Sendable {
  /// When this screen was opened: what came in last is on it first, however long ago that was.
  private let opened: Moment
  private var stap: StapID?
  private var chosen = 0
  /// When somebody asked for a page.
  private var asked: Moment?

  /// So long a page is there to be read, in milliseconds.
  static let patience: Int64 = 20_000

  /// The pages of a screen that was opened at this moment.
  init(opened: Moment) { self.opened = opened }

  /// Shows this page of a step; it stays three times as long as one that comes by itself.
  mutating func choose(_ page: Int, of stap: StapID, at now: Moment) {
    (self.stap, chosen, asked) = (stap, page, now)
  }

  /// The page of a step at a moment, counted from 0: what came in last is on the first.
  func page(_ etappe: Etappe, since latest: Moment?, of pages: Int, at now: Moment) -> Int {
    let turns = now.milliseconds(since: start(etappe, latest)) / Paging.patience
    return (base(etappe, latest) + Int(max(0, turns))) % max(1, pages)
  }

  /// Whether nobody chose a page, and none has turned by itself.
  func isOnFirst(_ etappe: Etappe, since latest: Moment?, at now: Moment) -> Bool {
    stap == nil && now.milliseconds(since: start(etappe, latest)) < Paging.patience
  }

  /// When the next page comes.
  func next(_ etappe: Etappe, since latest: Moment?, at now: Moment) -> Moment {
    let waited = now.milliseconds(since: start(etappe, latest))
    let left = waited < 0 ? Paging.patience - waited : Paging.patience - waited % Paging.patience
    return now.later(milliseconds: left)
  }

  /// What comes in brings the first page back, and so does another step.
  private func base(_ etappe: Etappe, _ latest: Moment?) -> Int {
    guard stap == etappe.id, let asked, asked >= news(etappe, latest) else { return 0 }
    return chosen
  }

  private func start(_ etappe: Etappe, _ latest: Moment?) -> Moment {
    let news = news(etappe, latest)
    guard stap == etappe.id, let asked, asked >= news else { return news }
    return asked.later(milliseconds: 2 * Paging.patience)
  }

  /// When there last was something new on this wall: the step, a thing in it, or a page of what is read back; all of it was
  /// when it was opened.
  private func news(_ etappe: Etappe, _ latest: Moment?) -> Moment {
    [etappe.bezoeken.last?.van, latest, etappe.bladSinds].compactMap(\.self).reduce(opened, max)
  }
}
