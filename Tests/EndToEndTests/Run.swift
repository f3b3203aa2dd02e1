import Foundation
import Testing

/// What a run gave.
struct Run: Sendable {
  let ending: Ending
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of standard output without their ends, which are LF and nothing else.
  var lines: [String] {
    var parts = output.split(separator: 0x0A, omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Checks how the run ended and all that it said on standard error; shows everything where that is
  /// not so. `errors` is without the last line end; `nil` where the test looks at it itself.
  @discardableResult
  func expect(
    _ status: Int32, errors wanted: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Run {
    expect(.status(status), errors: wanted, sourceLocation: sourceLocation)
  }

  @discardableResult
  func expect(
    _ wantedEnding: Ending, errors wanted: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Run {
    let wantedText = wanted.map { $0.isEmpty ? "" : $0 + "\n" }
    #expect(
      ending == wantedEnding && wantedText ?? errors == errors,
      "wanted \(wantedEnding) and: \(wanted ?? "anything")\n\(description)",
      sourceLocation: sourceLocation)
    return self
  }
}

extension Run: CustomStringConvertible {
  var description: String {
    "\(ending)\nstandard error: \(errors)\nstandard output (\(output.count) bytes): "
      + text.prefix(1000)
  }
}
