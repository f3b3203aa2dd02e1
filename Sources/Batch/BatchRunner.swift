package import DocumentModel
package import Records

/// Reads all inputs, one document after the other, and writes their records in the same order.
///
/// One document is held at a time.
package struct BatchRunner {
  private let options: BatchOptions
  private let documents: DocumentReader
  private let extract: (Document) throws -> Extraction
  private let findDateline: (Document) throws -> CalendarDay?
  private let shouldStop: () -> Bool
  /// The id of the input that is being read.
  private var source = ""
  private var files: FileTextReader
  private var writer: RecordWriter
  private var summary = BatchSummary()

  /// `findDateline` tells the day at a document's head, where the options ask for it. `shouldStop` is
  /// asked before each document; where it says yes, the run ends as if there were no more.
  package init(
    _ options: BatchOptions, writer: RecordWriter,
    extract: @escaping (Document) throws -> Extraction,
    findDateline: @escaping (Document) throws -> CalendarDay? = { _ in nil },
    shouldStop: @escaping () -> Bool = { false }
  ) {
    self.options = options
    self.writer = writer
    self.extract = extract
    self.findDateline = findDateline
    self.shouldStop = shouldStop
    documents = DocumentReader(fields: options.fields, reference: options.reference)
    files = FileTextReader(limit: options.maximumSize)
  }

  /// Runs to the end and passes on all records. What cannot be read becomes error records; only
  /// what cannot be written is thrown.
  package mutating func run() throws(OutputError) -> BatchSummary {
    var walker = InputWalker(paths: options.paths, includesHidden: options.includesHidden)
    while !shouldStop(), let input = walker.next() {
      switch input {
      case .standardInput:
        try process(stream: .standardInput, id: "-", options.format ?? .text)
      case .file(let path): try process(path, expecting: .regular)
      case .pipe(let path): try process(path, expecting: .pipe)
      case .failure(let path, let error): try fail(error, id: path.id)
      }
    }
    try writer.flush()
    summary.skipped = walker.skipped
    return summary
  }

  private mutating func process(
    _ path: FilePath, expecting kind: FileStatus.Kind
  ) throws(OutputError) {
    let format = options.format ?? (path.hasSuffix(".jsonl") ? .jsonl : .text)
    let input: Descriptor
    do throws(RecordError) {
      input = try Self.open(path, expecting: kind)
    } catch {
      return try fail(error, id: path.id)
    }
    if kind == .pipe {
      try process(stream: input, id: path.id, format)
    } else {
      try process(input, id: path.id, format)
    }
  }

  private static func open(
    _ path: FilePath, expecting expected: FileStatus.Kind
  ) throws(RecordError) -> Descriptor {
    let kind: FileStatus.Kind
    let input: Descriptor
    do throws(SystemError) {
      input = try Descriptor(reading: path)
    } catch {
      throw RecordError(error)
    }
    do throws(SystemError) { kind = try input.status().kind } catch { throw RecordError(error) }
    // Between the walk and now it may have become something else.
    guard kind == expected else { throw .notAFile }
    return input
  }

  /// Reads what may have to be waited for: what was found until then is passed on before.
  private mutating func process(
    stream input: consuming Descriptor, id: String, _ format: InputFormat
  ) throws(OutputError) {
    try writer.flush()
    try process(input, id: id, format)
  }

  private mutating func process(
    _ input: consuming Descriptor, id: String, _ format: InputFormat
  ) throws(OutputError) {
    input.shouldStop = shouldStop
    source = id
    switch format {
    case .text: try processText(input, id: id)
    case .jsonl, .lines: try processLines(input, source: id, format)
    }
  }

  private mutating func processText(
    _ input: borrowing Descriptor, id: String
  ) throws(OutputError) {
    let text: FileText
    do throws(RecordError) {
      text = try files.read(input)
    } catch {
      return try failReading(error, id: id)
    }
    try process(document(id, text))
  }

  private mutating func processLines(
    _ input: consuming Descriptor, source: String, _ format: InputFormat
  ) throws(OutputError) {
    var reader: LineReader
    do throws(RecordError) {
      reader = try LineReader(input, limit: options.maximumSize)
    } catch {
      return try failReading(error, id: source)
    }
    while !shouldStop() {
      let step = try reader.next { () throws(OutputError) in try writer.flush() }
      let id = "\(source):\(reader.number)"
      switch step {
      case .line(let line): try process(line, id: id, format)
      case .tooLarge(let error): try fail(error, id: id)
      case .failure(let error): return try failReading(error, id: id)
      case .end: return
      }
    }
  }

  private mutating func process(
    _ line: consuming [UInt8], id: String, _ format: InputFormat
  ) throws(OutputError) {
    if format == .jsonl { return try processRecord(line, fallbackID: id) }
    let text: FileText
    do throws(RecordError) {
      text = try FileText(decoding: line)
    } catch {
      return try fail(error, id: id)
    }
    try process(document(id, text))
  }

  private mutating func processRecord(
    _ line: consuming [UInt8], fallbackID: String
  ) throws(OutputError) {
    switch documents.read(line, fallbackID: fallbackID) {
    case .failure(let id, let error): try fail(error, id: id, source: line)
    case .document(let document):
      // The text is a copy: of a long line there is no need to keep both.
      line = []
      try process(document)
    }
  }

  private func document(_ id: String, _ text: FileText) -> Document {
    Document(id: id, text: text.text, reference: options.reference, warnings: text.warnings)
  }

  /// The reference date that a document or its file bears, where the options ask for one.
  private func reference(of document: Document) throws -> ReferenceDate {
    for origin in options.referenceSources {
      let found: ReferenceDate? =
        switch origin {
        case .dateline: try findDateline(document).map { ReferenceDate(day: $0, from: .dateline) }
        case .filename: ReferenceDate(fileName: source)
        case .option, .field, .none: nil
        }
      if let found { return found }
    }
    return .none
  }

  /// Extracts from a document and writes its record.
  private mutating func process(_ document: Document) throws(OutputError) {
    var document = document
    document.hijriCalendar = options.hijriCalendar
    let extraction: Extraction
    do {
      if document.reference.origin == .none {
        document.reference = try reference(of: document)
      }
      extraction = try extract(document)
    } catch {
      summary.errors += 1
      let reason = error as? RecordError ?? RecordError(.internal, .extract, "\(error)")
      return try writer.write(reason, of: document)
    }
    summary.documents += 1
    summary.bytes += document.text.count
    summary.entities += try writer.write(document, extraction)
  }

  /// Writes that an input cannot be read; not where reading ended because the run is to stop.
  private mutating func failReading(_ error: RecordError, id: String) throws(OutputError) {
    if !shouldStop() { try fail(error, id: id) }
  }

  /// Writes that something is no document. An offset of the error is one into `source`.
  private mutating func fail(
    _ error: RecordError, id: String, source: [UInt8] = []
  ) throws(OutputError) {
    summary.errors += 1
    try writer.write(error, id: id, source: source)
  }
}
