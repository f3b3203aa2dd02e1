import ArgumentParser
import Batch
import DocumentModel
import Records

/// How inputs become documents.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text: a document a file; jsonl: a document a line of JSON; lines: a document a line. "
        + "Default: jsonl for .jsonl files, else text.",
      valueName: "format"))
  var inputFormat: InputFormat?

  @Option(help: "The field of a JSONL record that holds its id.")
  var idField = "id"

  @Option(help: "The field of a JSONL record that holds its text.")
  var textField = "text"

  @Option(help: "The field of a JSONL record that holds its reference date.")
  var referenceDateField = "reference_date"

  @Option(
    help: ArgumentHelp(
      "The day that relative dates are resolved against, for every document.",
      valueName: "YYYY-MM-DD"),
    transform: referenceDate(_:))
  var referenceDate: CalendarDay?

  @Option(
    help: ArgumentHelp(
      "Where to look for that day in documents that have none, in order: dateline, filename.",
      valueName: "dateline,filename"),
    transform: referenceSources(_:))
  var referenceDateFrom: [ReferenceDate.Origin] = []

  @Option(
    help: ArgumentHelp(
      "The country that the documents are from, by its ISO 3166 code: decides currencies and "
        + "decimal marks that a document leaves open.",
      valueName: "country"))
  var region: String?

  @Option(
    name: .customLong("hijri"),
    help: ArgumentHelp(
      "What Hijri dates are converted by: umalqura, the calendar of Saudi Arabia; civil or tabular, "
        + "which are computed, the second a day earlier.",
      valueName: "calendar"))
  var hijriCalendar = HijriCalendar.umalqura

  @Option(help: "The largest file or line that is read, in bytes.")
  var maxSize = BatchOptions.defaultMaximumSize

  @Flag(help: "Read hidden files of directories too.")
  var hidden = false

  func validate() throws {
    if maxSize < 1 { throw ValidationError("--max-size must be at least 1 byte") }
  }

  func batch(paths: [String]) -> BatchOptions {
    BatchOptions(
      paths: paths, format: inputFormat,
      fields: DocumentFields(id: idField, text: textField, referenceDate: referenceDateField),
      referenceDate: referenceDate, referenceSources: referenceDateFrom,
      hijriCalendar: hijriCalendar,
      includesHidden: hidden, maximumSize: maxSize)
  }

  /// Reads the sources of a reference date as an argument.
  static func referenceSources(_ text: String) throws -> [ReferenceDate.Origin] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let origin = ReferenceDate.Origin(rawValue: String(name)),
        origin == .dateline || origin == .filename
      else { throw ValidationError("'\(name)' is none of dateline and filename") }
      return origin
    }
  }

  /// Reads a reference date as an argument.
  static func referenceDate(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("'\(text)' is no date: write YYYY-MM-DD")
    }
    return day
  }
}

extension InputFormat: ExpressibleByArgument {}
extension HijriCalendar: ExpressibleByArgument {}
