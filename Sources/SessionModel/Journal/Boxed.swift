/// A value that lies apart from who has it, and is copied only when it changes while somebody else has it too.
///
/// A stream's state is some kilobytes large: in a dictionary it would be moved out and in again for each event.
struct Boxed<Value: Sendable>: Sendable {
  private var box: Box

  init(_ value: Value) { box = Box(value) }

  var value: Value {
    _read { yield box.value }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
      yield &box.value
    }
  }

  /// Unchecked, since it is changed only through the one who has it alone.
  private final class Box: @unchecked Sendable {
    var value: Value

    init(_ value: Value) { self.value = value }
  }
}
