package import DocumentModel
package import Records

/// How inputs become documents.
package enum InputFormat: String, Sendable, CaseIterable {
  /// One document a file.
  case text
  /// One document a line of JSON.
  case jsonl
  /// One document a line of text.
  case lines
}

/// What a run reads, and how.
package struct BatchOptions: Sendable {
  /// The largest input, or line of one, in bytes, if nothing else is said: 1 GiB.
  package static let defaultMaximumSize = 1 << 30

  /// Files, directories, and `-` for standard input.
  package var paths: [String]
  /// `nil`: `jsonl` for files named so, `text` for all others.
  package var format: InputFormat?
  package var fields: DocumentFields
  /// The option's reference date; it wins over a record's field.
  package var referenceDate: CalendarDay?
  /// Where else the day is looked for, in this order: the dateline, the file's name.
  package var referenceSources: [ReferenceDate.Origin]
  package var hijriCalendar: HijriCalendar
  /// Whether hidden files and directories within directories are read.
  package var includesHidden: Bool
  /// The largest input, or line of one, in bytes.
  package var maximumSize: Int

  package init(
    paths: [String], format: InputFormat? = nil, fields: DocumentFields = DocumentFields(),
    referenceDate: CalendarDay? = nil, referenceSources: [ReferenceDate.Origin] = [],
    hijriCalendar: HijriCalendar = .umalqura, includesHidden: Bool = false,
    maximumSize: Int = BatchOptions.defaultMaximumSize
  ) {
    self.paths = paths
    self.format = format
    self.fields = fields
    self.referenceDate = referenceDate
    self.referenceSources = referenceSources
    self.hijriCalendar = hijriCalendar
    self.includesHidden = includesHidden
    self.maximumSize = maximumSize
  }

  var reference: ReferenceDate {
    referenceDate.map { ReferenceDate(day: $0, from: .option) } ?? .none
  }
}

/// What a run did, for its closing line.
package struct BatchSummary: Hashable, Sendable {
  /// Documents that were extracted from.
  package var documents = 0
  /// Entities that were written.
  package var entities = 0
  /// Error records.
  package var errors = 0
  /// The documents' texts, in bytes of UTF-8.
  package var bytes = 0
  package var skipped = SkippedFiles()

  package init() {}
}
