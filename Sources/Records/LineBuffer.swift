/// Collects lines and passes them on in large pieces.
///
/// Law: only whole lines are passed on, so that an interrupted run leaves whole records behind;
/// save where one line is longer than the buffer. Such a line is passed on in parts, and its end at
/// once.
struct LineBuffer {
  /// How much is collected, in bytes: one write of this size costs little, and pipes hold as much.
  static let capacity = 64 * 1024

  var json = JSONWriter()
  private let sink: any OutputSink
  private let flushesEachLine: Bool
  /// Where the unfinished line begins in the buffer.
  private var lineStart = 0
  /// Whether a part of the unfinished line has been passed on.
  private var isLineCut = false

  init(sink: any OutputSink, flushesEachLine: Bool) {
    self.sink = sink
    self.flushesEachLine = flushesEachLine
  }

  /// To be called within a line now and then: passes on what is too much to hold.
  mutating func relieve() throws(OutputError) {
    guard json.bytes.count >= Self.capacity else { return }
    if lineStart > 0 {
      try pass(lineStart)
    } else {
      try pass(json.bytes.count)
      isLineCut = true
    }
  }

  mutating func endLine() throws(OutputError) {
    json.endLine()
    lineStart = json.bytes.count
    if isLineCut || flushesEachLine || lineStart >= Self.capacity { try flush() }
  }

  /// Passes on all whole lines. To be called between lines.
  mutating func flush() throws(OutputError) {
    try pass(json.bytes.count)
    isLineCut = false
  }

  private mutating func pass(_ count: Int) throws(OutputError) {
    guard count > 0 else { return }
    try sink.write(json.bytes[..<count])
    json.removeFirst(count)
    lineStart = 0
  }
}
