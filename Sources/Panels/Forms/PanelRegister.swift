import SessionModel

/// The panel of a form.
public func panel(for vorm: Vorm) -> any Panel {
  switch vorm {
  case .ronde: RondePanel()
  case .oogst: OogstPanel()
  case .wensdroom: WensdroomPanel()
  case .watWerkt: WatWerktPanel()
  case .ideeen: IdeeenPanel()
  case .kiezen: KiezenPanel()
  case .morgenAnders: MorgenAndersPanel()
  case .terugblik: TerugblikPanel()
  case .denkpatronen: DenkpatronenPanel()
  case .reisgezelschap: ReisgezelschapPanel()
  case .schaal: SchaalPanel()
  case .tijdlijn: TijdlijnPanel()
  case .afweging: AfwegingPanel()
  case .checklist: ChecklistPanel()
  case .stil: StilPanel()
  case .teruglezen: TeruglezenPanel()
  case .pauze: PauzePanel()
  case .afsluiten: AfsluitenPanel()
  }
}
