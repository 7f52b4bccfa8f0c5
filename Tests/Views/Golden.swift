import Support
import Testing

/// Compares a picture of a whole screen with the one that a person looked at and kept.
enum Golden {
  static func expect(_ picture: String, _ name: String, _ location: SourceLocation = #_sourceLocation) {
    guard let complaint = Picture.complaint(picture, name, in: "views") else { return }
    Issue.record("\(complaint)", sourceLocation: location)
  }
}
