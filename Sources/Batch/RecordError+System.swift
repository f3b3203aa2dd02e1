internal import Records

extension RecordError {
  /// A failure of the system while reading.
  init(_ error: SystemError) {
    switch error.kind {
    case .notFound: self.init(.notFound, .read, "there is no such file or directory")
    case .permission: self.init(.permission, .read, "reading is not permitted")
    case .loop: self.init(.loop, .read, "symbolic links lead back to themselves")
    case .other: self.init(.io, .read, error.message)
    }
  }

  static let notAFile = RecordError(.notAFile, .read, "this is neither a file nor a directory")

  static let binary = RecordError(.binary, .decode, "NUL within the first 8 KiB: no text")

  static func tooLarge(limit: Int) -> RecordError {
    RecordError(.tooLarge, .read, "larger than \(limit) bytes")
  }
}
