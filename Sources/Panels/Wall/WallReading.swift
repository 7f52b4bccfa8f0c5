/// A page of the wall in words, for who sees it in small or has it told.
extension Layout {
  /// Its heads and things in reading order, each once; those in a shape too, which are all there or not at all.
  public func told(_ pages: Pages, turned turns: Int) -> [Placed.What] {
    guard case .things(let above, _) = form else { return [] }
    guard above.shape != nil, !hasPages else {
      return (above.shape?.told ?? []).map(Placed.What.item) + (pages.page(turned: turns) ?? home).contents
    }
    return wall.contents.bare.groups.flatMap { group -> [Placed.What] in
      let head = group.head.map { [Placed.What.head($0, count: group.items.count)] } ?? []
      return head + (0..<group.items.count).map { .item(group.items[$0]) }
    }
  }
}
