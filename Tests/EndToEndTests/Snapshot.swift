import Foundation
import Testing

/// A text that is kept beside the tests.
///
/// With `MUSAMMA_RECORD=1` it is written anew, and the test fails all the same: whoever records looks
/// at the difference and runs again.
enum Snapshot {
  private static let directory = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")

  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = directory.appending(path: name)
    if ProcessInfo.processInfo.environment["MUSAMMA_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): look at it and run again", sourceLocation: sourceLocation)
      return
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(
      text == kept, "as in Tests/EndToEndTests/Snapshots/\(name); MUSAMMA_RECORD=1 writes it anew",
      sourceLocation: sourceLocation)
  }
}
