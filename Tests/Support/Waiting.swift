import Foundation
import Synchronization
import Testing

/// Tests that wait for programs, each on a thread of its own.
///
/// The runner has as many threads as there are processors. A test that waits for a program to answer holds one of them
/// without doing anything, and with two processors two such tests held everything up.
public struct WaitingTrait: SuiteTrait, TestScoping {
  /// Runs what waits on threads of its own.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(WaitingThreads.shared) { try await function() }
  }
}

extension Trait where Self == WaitingTrait {
  /// Waits for programs beside the other tests.
  public static var waits: Self { WaitingTrait() }
}

/// A handful of threads on which it is no harm to wait.
///
/// Not a queue of Dispatch: that adds threads only when it sees that all of them wait.
private final class WaitingThreads: TaskExecutor {
  static let shared = WaitingThreads(count: 8)

  private let jobs = Mutex<[UnownedJob]>([])
  private let waiting = DispatchSemaphore(value: 0)

  private init(count: Int) {
    for _ in 0..<count {
      let thread = Thread { [self] in
        while true {
          waiting.wait()
          jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }?.runSynchronously(on: asUnownedTaskExecutor())
        }
      }
      // A test builds whole screens on its stack, as on the runner's own threads.
      thread.stackSize = 8 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    waiting.signal()
  }
}
