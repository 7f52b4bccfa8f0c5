import SessionModel
import Wording

// What was learned by what was asked: step by step, of the way of working itself, where people stood still; and what was meant.

extension Leerverslag {
  /// What was meant to be, with what was counted of it.
  var bedoeld: Stuk {
    guard let doelen else { return Stuk(deel: .doelen) }
    let tabellen = monitor.tabellen
    let rows = doelen.doelen.map { [$0.tekst, monitor.gemeten($0, in: tabellen)] }
    return Stuk(
      deel: .doelen, zinnen: [say(.leerDoelenNoot)],
      tabellen: [Document.Table(headers: [say(.telDoel), say(.leerGeteld)], rows: rows)])
  }

  /// The steps at which something was said in two journeys or more, that of most sentences first.
  private var stappen: [(sleutel: String, naam: String, zinnen: Int)] {
    var counts: [String: (zinnen: Int, bronnen: Set<Identifier>)] = [:]
    for (sleutel, hoop) in stof.hopen {
      guard case .stap(let stap, _) = sleutel else { continue }
      counts[stap, default: (0, [])].zinnen += hoop.zinnen
      counts[stap]?.bronnen.formUnion(hoop.bronnen)
    }
    return counts.compactMap { stap, count in
      // A name in which something of somebody may stand is none that is told.
      guard count.bronnen.count > 1, let known = stapvragen[stap] else { return nil }
      return (stap, known.naam, count.zinnen)
    }.sorted { ($1.zinnen, $0.naam, $0.sleutel) < ($0.zinnen, $1.naam, $1.sleutel) }
  }

  /// One question and three voices beside each other: how much each said, and below it in which words.
  var perVraag: Stuk {
    let known = stappen
    guard !known.isEmpty else { return Stuk(deel: .vragen) }
    let groups = Leerstof.Groep.allCases
    let rows = known.map { stap in
      [[stap.naam, stapvragen[stap.sleutel]?.vraag ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")]
        + groups.map { String(stof[.stap(stap.sleutel, $0)].zinnen) }
    }
    let table = Document.Table(
      headers: [say(.leerVraag)] + groups.map { say.zinsbegin(.name(of: $0)) }, rows: rows,
      notes: [say(.leerZinnenNoot)])
    let told = known.flatMap { stap in
      groups.compactMap { groep -> Regel? in
        let hoop = stof[.stap(stap.sleutel, groep)]
        return hoop.getoond.isEmpty
          ? nil
          : regel(
            hoop, [stap.naam], naam: say.zinsbegin(.name(of: groep)), isVerzameling: true)
      }
    }
    return Stuk(deel: .vragen, tabellen: [table], regels: told)
  }

  /// What people found most valuable of how it went, by theme, and what their organisations learn from it.
  var aanpak: Stuk {
    let valuable = Leerverslag.themas.compactMap {
      regel(stof[.waardevolst($0)], [say(.leerWaardevolst), kop($0)])
    }
    let policy = regel(stof[.beleid], [say(.leerBeleid)])
    return Stuk(deel: .aanpak, regels: valuable + (policy.map { [$0] } ?? []))
  }

  /// Of each kind of meeting where it stands, what is needed and what is asked anew.
  var stilgestaan: Stuk {
    let names = Set(
      stof.hopen.keys.compactMap { sleutel -> String? in
        if case .stilstaan(let draaiboek, _) = sleutel { draaiboek } else { nil }
      })
    let told = names.sorted { ($0.folded, $0) < ($1.folded, $1) }.flatMap { naam in
      Leerstof.Stilstaan.allCases.compactMap { wat in
        regel(stof[.stilstaan(naam, wat)], [monitor.bekend(naam), say(.name(of: wat))])
      }
    }
    return Stuk(deel: .stilstaan, zinnen: told.isEmpty ? [] : [say(.leerStilstaanNoot)], regels: told)
  }
}
