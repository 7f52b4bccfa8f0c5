/// What a step is held for, where its form does not say so.
public enum Opbrengst: String, CaseIterable, Hashable, Sendable {
  case watWerkt = "wat-werkt"
  case knelpunten, nevenvragen
  case misschienWel = "wat-misschien-wel-kan"
  case tips
}
