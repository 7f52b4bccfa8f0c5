import Screen
import SessionModel
import Wording

/// The crooked line of a journey, as on zaal, for who looks back on it.
package struct Reislijn {
  private let lijn: KrommeLijn
  private let count: Int

  /// The line through these points.
  package init(_ punten: [Tijdpunt], _ say: Wording) {
    let newest = punten.map(\.id).max()
    lijn = KrommeLijn(
      punten.map { Halte($0.gegevens, isNewest: $0.id == newest, say) }, isTight: true)
    count = punten.count
  }

  /// So many rows it takes; `nil` where it is not there, or not whole in so many.
  package func rows(in width: Int, atMost limit: Int) -> Int? {
    count == 0 || width < 20 || limit < 4
      ? nil : lijn.rows(in: width, atMost: limit).flatMap { $0 <= limit ? $0 : nil }
  }

  package func draw(on canvas: inout Canvas, in rect: Rect) { lijn.draw(on: &canvas, in: rect) }
}
