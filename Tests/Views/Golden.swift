import Screen
import Support
import Testing

/// Compares a picture of a whole screen with the one that a person looked at and kept.
enum Golden {
  static func expect(_ picture: String, _ name: String, _ location: SourceLocation = #_sourceLocation) {
    guard let complaint = Picture.complaint(picture, name, in: "views") else { return }
    Issue.record("\(complaint)", sourceLocation: location)
  }

  /// Whole screens: a common one and a wide one.
  static func expect(_ robot: Robot, _ name: String, _ location: SourceLocation = #_sourceLocation) {
    let before = robot.size
    for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)] {
      robot.size = size
      robot.wake()
      expect(robot.canvas.text, "\(name)-\(size.columns)x\(size.rows)", location)
    }
    robot.size = before
    robot.wake()
  }
}
