import ICUText
import Musamma
import Records

/// What several commands do alike.
enum Tool {
  /// A worker, or the end of the run where ICU cannot be used.
  static func worker(_ extractor: Extractor) throws -> Worker {
    do throws(ICUError) {
      return try Worker(extractor)
    } catch {
      throw Ending(.failed, error.description)
    }
  }

  /// How a run ends that cannot write: a reader that has gone is no failure.
  static func ending(_ error: OutputError) -> Ending {
    switch error {
    case .closedPipe: Ending(.done)
    case .failed(let reason): Ending(.failed, "cannot write to \(reason)")
    }
  }

  /// A number and its noun.
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}
