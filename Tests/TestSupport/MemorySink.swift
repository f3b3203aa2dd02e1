package import Records

/// Keeps what is written, piece by piece; fails from a given piece on.
package final class MemorySink: OutputSink {
  package private(set) var pieces: [[UInt8]] = []
  private let failsAfter: Int

  package init(failsAfter: Int = .max) { self.failsAfter = failsAfter }

  package func write(_ bytes: ArraySlice<UInt8>) throws(OutputError) {
    if pieces.count >= failsAfter { throw .closedPipe }
    pieces.append(Array(bytes))
  }

  package var text: String { String(decoding: pieces.joined(), as: UTF8.self) }
}
