package import Records

/// Errors as JSON Lines, a document's at a time.
package struct ErrorLines {
  private let sink: any OutputSink
  private var json = JSONWriter()

  package init(sink: any OutputSink) { self.sink = sink }

  package mutating func write(
    _ errors: [MentionError], in document: GoldDocument
  ) throws(OutputError) {
    for error in errors {
      json.write(ErrorRecord(error, in: document).tree)
      json.endLine()
    }
    guard !errors.isEmpty else { return }
    try sink.write(json.bytes[...])
    json.removeFirst(json.bytes.count)
  }
}
