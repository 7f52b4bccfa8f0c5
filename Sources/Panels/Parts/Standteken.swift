import Screen
import SessionModel

extension Afspraak.Stand.Soort? {
  /// The sign of how far something that was agreed is, the same on the wall and in every list.
  package var teken: Span {
    switch self {
    case nil: Span("○", .quiet)
    case .loopt: Span("●", .accent.bolded())
    case .gedaan: Span("✓", .done.bolded())
    case .andersGedaan: Span("≈", .done.bolded())
    case .losgelaten: Span("~", .quiet)
    }
  }

  /// The sign of what is past its day.
  package static var overtijd: Span { Span("!", .warning) }
}
