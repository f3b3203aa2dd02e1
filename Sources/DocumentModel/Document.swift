/// A text to extract from, decoded, with what is known about it.
///
/// Law: ``text`` is valid UTF-8, shorter than 4 GiB, and never changes.
package struct Document: Sendable {
  /// The longest text a document may have, in bytes.
  package static let maximumLength = Int(UInt32.max)

  /// A file's path, a record's id, or `SOURCE:LINE`.
  package let id: String
  /// The decoded text as UTF-8.
  package let text: [UInt8]
  /// The day that relative expressions are resolved against, if one is known.
  package var reference: ReferenceDate
  /// What its Hijri dates are taken to be.
  package var hijriCalendar = HijriCalendar.umalqura
  /// What was mended while the text was read.
  package let warnings: [Warning]

  /// Takes a text whose UTF-8 is valid; the reader that decoded it sees to that.
  package init(
    id: String, text: [UInt8], reference: ReferenceDate = .none, warnings: [Warning] = []
  ) {
    precondition(text.count <= Self.maximumLength, "a text must be shorter than 4 GiB")
    self.id = id
    self.text = text
    self.reference = reference
    self.warnings = warnings
  }

  /// A document from a string, for callers that have one.
  package init(id: String, _ string: String, reference: ReferenceDate = .none) {
    self.init(id: id, text: Array(string.utf8), reference: reference)
  }

  /// The slice of the text, as a string.
  package func string(_ range: TextRange) -> String {
    String(decoding: text[range.indices], as: UTF8.self)
  }
}

/// A reference date and where it came from; never the clock.
package struct ReferenceDate: Hashable, Sendable {
  package enum Origin: String, Sendable, CaseIterable {
    case option, field, dateline, filename, none
  }

  package let day: CalendarDay?
  package let origin: Origin

  /// No date is known.
  package static let none = ReferenceDate(day: nil, origin: .none)

  package init(day: CalendarDay, from origin: Origin) {
    self.init(day: day, origin: origin)
  }

  private init(day: CalendarDay?, origin: Origin) {
    self.day = day
    self.origin = origin
  }
}

/// Something that was mended or is doubtful: one a code and document, with the first place and how
/// often it happened.
package struct Warning: Hashable, Sendable {
  /// A stable word for programs, such as `invalid_utf8`.
  package let code: String
  /// A sentence for people.
  package let message: String
  /// Where it happened first, as a byte offset into the decoded text.
  package let offset: Int
  /// How often it happened, at least 1.
  package let count: Int

  package init(code: String, message: String, offset: Int, count: Int) {
    self.code = code
    self.message = message
    self.offset = offset
    self.count = count
  }
}
