import SessionModel

/// The panel of a form.
///
/// A form without a shape of its own yet gets the free board of `oogst`.
public func panel(for vorm: Vorm) -> any Panel {
  switch vorm {
  case .reisgezelschap: ReisgezelschapPanel()
  case .terugblik: TerugblikPanel()
  case .wensdroom: WensdroomPanel()
  case .schaal: SchaalPanel()
  case .watWerkt: WatWerktPanel()
  case .ideeen: IdeeenPanel()
  case .kiezen: KiezenPanel()
  case .morgenAnders: MorgenAndersPanel()
  case .afsluiten: AfsluitenPanel()
  case .tijdlijn: TijdlijnPanel()
  case .afweging: AfwegingPanel()
  case .checklist: ChecklistPanel()
  case .ronde: RondePanel()
  case .tijdlijn: TijdlijnPanel()
  case .afweging: AfwegingPanel()
  case .checklist: ChecklistPanel()
  case .ronde: RondePanel()
  case .stil: StilPanel()
  case .tijdlijn: TijdlijnPanel()
  case .afweging: AfwegingPanel()
  case .checklist: ChecklistPanel()
  case .ronde: RondePanel()
  case .stil: StilPanel()
  case .denkpatronen: DenkpatronenPanel()
  case .tijdlijn: TijdlijnPanel()
  case .afweging: AfwegingPanel()
  case .checklist: ChecklistPanel()
  case .ronde: RondePanel()
  case .stil: StilPanel()
  case .denkpatronen: DenkpatronenPanel()
  case .teruglezen: TeruglezenPanel()
  case .oogst: OogstPanel()
  }
}
