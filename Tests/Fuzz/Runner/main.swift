import FuzzTargets
import Glibc

// libFuzzer with one of our targets; `REISLEIDER_FUZZ` names it.

/// libFuzzer's own run, with the arguments of the command line.
@_silgen_name("LLVMFuzzerRunDriver")
func run(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// One try; also what the library asks for by this name.
@_cdecl("LLVMFuzzerTestOneInput")
func tryOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  guard let target = Fuzzing.target else { fatalError("REISLEIDER_FUZZ names no target") }
  if let finding = target.finding(Array(UnsafeBufferPointer(start: data, count: size))) {
    fatalError(finding)
  }
  return 0
}

enum Fuzzing {
  static let target = getenv("REISLEIDER_FUZZ").flatMap { FuzzTarget(rawValue: String(cString: $0)) }
}

var (count, arguments) = (CommandLine.argc, CommandLine.unsafeArgv)
exit(run(&count, &arguments) { tryOne($0, $1) })
