import FuzzTargets
import Glibc

/// What libFuzzer calls; `REISLEIDER_FUZZ` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let target = Fuzzing.target else { fatalError("REISLEIDER_FUZZ names no target") }
  if let finding = target.finding(Array(UnsafeBufferPointer(start: data, count: size))) {
    fatalError(finding)
  }
  return 0
}

enum Fuzzing {
  static let target = getenv("REISLEIDER_FUZZ").flatMap { FuzzTarget(rawValue: String(cString: $0)) }
}
