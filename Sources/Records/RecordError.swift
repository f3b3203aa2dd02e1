/// Why a document has no entities: it becomes the record's `error`, and the run goes on.
package struct RecordError: Error, Hashable, Sendable {
  /// What was being done.
  package enum Stage: String, Sendable, CaseIterable {
    case read, decode, parse, extract
  }

  /// A stable word for programs.
  package enum Code: String, Sendable, CaseIterable {
    case notFound = "not_found"
    case permission
    /// Symbolic links that lead back to themselves.
    case loop
    /// A directory where a file is wanted, a device, a socket, or a pipe that was not named outright.
    case notAFile = "not_a_file"
    case tooLarge = "too_large"
    /// Any other failure of the system.
    case io
    /// NUL within the first 8 KiB.
    case binary
    case badJSON = "bad_json"
    case missingField = "missing_field"
    case badField = "bad_field"
    /// Extraction itself failed.
    case `internal`
  }

  package let code: Code
  package let stage: Stage
  /// A sentence for people.
  package let message: String
  /// Where, as a byte offset into what was read: the line of JSON, or the text. `nil` where the
  /// error has no place.
  package let offset: Int?

  package init(_ code: Code, _ stage: Stage, _ message: String, offset: Int? = nil) {
    self.code = code
    self.stage = stage
    self.message = message
    self.offset = offset
  }
}
