import SessionModel
import Wording

/// The journey of a casus as a list of points: what happened, what was tried, and what was of value in it.
struct TijdlijnVerslag {
  let plan: Reisplan
  /// Points of later are left out; `nil` tells all.
  var einde: Moment?
  let say: Wording
  /// What is told of a point besides its words.
  var merk: (Tijdpunt) -> String? = { _ in nil }

  /// The points under their heading; nothing at all when there are none.
  var blocks: [Document.Block] {
    let points = plan.tijdlijnOpJaar.filter { point in einde.map { point.moment <= $0 } ?? true }
    let star = points.contains(where: \.gegevens.lichtpunt)
    let uitleg = star ? [Document.Block.paragraph(say(.lichtpuntUitleg))] : []
    let items = points.map { item($0.gegevens, merk($0)) }
    return .section(2, say(.kopTijdlijn), items.isEmpty ? [] : uitleg + .list(items))
  }

  private func item(_ punt: Tijdpunt.Gegevens, _ merk: String?) -> Document.Item {
    // What every point is as long as nobody says otherwise tells a reader nothing, and is no word for a year at home.
    let soort = punt.aard == .mijlpaal ? "" : say(.name(of: punt.aard))
    let details = [
      punt.wie.isEmpty
        ? soort : soort.isEmpty ? say(.tijdpuntWie, punt.wie) : say(.tijdpuntMet, soort, punt.wie),
      punt.waardevol.isEmpty ? "" : say(.vanWaarde, punt.waardevol), merk ?? "",
    ]
    return Document.Item(
      punt.wanneer.isEmpty ? punt.wat : say(.mijlpaalOpDag, punt.wanneer, punt.wat), lichtje: punt.lichtpunt,
      details: details.filter { !$0.isEmpty })
  }
}
