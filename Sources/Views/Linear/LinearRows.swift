import Panels
import Reports
import SessionModel
import Text
import Wording

// The lists of looking back in words, for who hears them.

extension Lijstvraag.Lijst {
  /// What can be done with its rows once they were told.
  var hoeVerder: Phrase {
    switch self {
    case .afspraken: .zetMet
    case .verzameld: .plekMet
    case .draden: .dradenMet
    case .voorstel: .voorstelMet
    case .casussen, .jaarOud, .sessies, .draad, .bewaren, .reizen: .leesMet
    }
  }
}

extension World {
  /// The rows of a page in words, for who hears them: no sign, and what was agreed whole.
  func zinnen(_ pagina: Lijstpagina) -> [String] {
    let parts: [[String]] =
      switch pagina.rijen {
      case .casussen(let rijen):
        rijen.map { gezien($0) }.map { casus in
          [
            casus.profiel.alias, say.count(casus.sessies, .eenSessie, .aantalSessies),
            say.shortDate(wall(casus.laatste).day),
          ]
        }
      case .sessies(let rijen):
        rijen.map { gezien($0) }.map { sessie in
          [
            say.shortDate(wall(sessie.begonnen).day), sessie.alias, sessie.titel,
            say.count(sessie.notities, .eenNotitie, .aantalNotities),
            sessie.gesloten == nil ? say(.nogOpen) : "",
          ]
        }
      case .afspraken(let rijen): rijen.map { delen(gezien($0)) }
      case .reizen(let rijen): rijen.map { [zin(van: $0)] }
      case .voorstel(let rijen):
        rijen.map { rij in
          let seen = rij.zin.gezien(op: Day(utc: now), verboden: state.verboden)
          return [seen.waarde.alias, seen.waarde.tekst]
            + [Voorstelregel(seen, woorden: rij.woorden).gedeeld.joined(separator: ", ")]
        }
      case .draden(let rijen):
        rijen.map { [$0.draad.gegevens.naam] + gewicht($0) + [$0.draad.gegevens.betekenis] }
      case .bewaren(let rijen):
        rijen.map { row in
          let stuk = Bewaarstuk(row, casus: { gezien($0) }, sessie: { gezien($0) })
          let moment = say.shortDate(stuk.tot ?? wall(stuk.moment).day)
          let naam = OverviewDocument(clock: clock, say: say).naam(stuk)
          return [naam, say(.name(of: stuk.stand)), stuk.stand == .zonderDag ? "" : moment, stuk.reden]
        }
      case .verzameld(let rijen):
        rijen.map { row in
          let rij = gezien(row.rij)
          let stand = rij.lijst == nil ? "" : say.stand(van: rij.plek)
          return [say.shortDate(wall(rij.moment).day), rij.alias, rij.tekst] + waarheen(rij)
            + [stand, rij.waarom, rij.bracht, say.vaak(row.keer, in: row.sessies) ?? ""]
            + (isVeranderd(rij, in: pagina) ? [say(.daarnaVeranderd)] : [])
        }
      }
    return parts.map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }
  }

  private func delen(_ afspraak: AfspraakOverview) -> [String] {
    let gegevens = afspraak.gegevens
    let day = gegevens.dag.map(say.shortDate) ?? ""
    guard afspraak.verborgen == nil else {
      return [day, afspraak.alias, say(.afspraakBlijft, say.shortDate(wall(afspraak.moment).day))]
    }
    let told = afspraak.stand.map { stand in
      let day = afspraak.standOp ?? afspraak.standMoment.map { wall($0).day }
      return [say(.name(of: stand)), day.map(say.shortDate) ?? ""].filter { !$0.isEmpty }.joined(
        separator: " ")
    }
    let stand = [isOvertijd(afspraak) ? say(.woorden(.overtijd)) : "", told ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let wat = gegevens.wie.isEmpty ? gegevens.wat : say(.kopMetTekst, gegevens.wie, gegevens.wat)
    return [day, afspraak.alias, wat, stand, afspraak.bracht]
  }
}
