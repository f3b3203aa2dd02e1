package import DocumentModel
package import ICUText

/// Finds the day that an article bears at its head.
extension Worker {
  /// How much of a text is its head, in bytes.
  private static var headLength: Int { 4096 }
  /// The longest line that is one of data and not of text, in bytes.
  private static var dataLength: Int { 240 }
  /// How far into a line of text the day may begin, and how far behind it the dash may stand that ends
  /// a dateline, in bytes.
  private static var reachBefore: Int { 120 }
  private static var reachAfter: Int { 40 }

  /// The day of a document's dateline: the first whole date with its year that stands apart in the head,
  /// between marks on a line of its own or before the dash with which a report begins (`تونس 9 أفريل 2026
  /// (وات) -`). `nil` where there is none. Throws only what ICU throws.
  package mutating func dateline(of document: Document) throws(ICUError) -> CalendarDay? {
    var end = min(document.text.count, Self.headLength)
    if end < document.text.count {
      end = document.text[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? end
      // Not within a scalar.
      while end > 0, document.text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    var head = Document(id: document.id, text: Array(document.text[..<end]))
    head.hijriCalendar = document.hijriCalendar
    for entity in try extract(head).entities {
      guard case .date(let date) = entity.value, date.kind == .date, date.isResolved,
        !date.isContradictory, let day = date.first, day == date.last, date.order != .open,
        Self.standsApart(entity.range, in: head.text)
      else { continue }
      return day
    }
    return nil
  }

  private static func standsApart(_ range: TextRange, in text: [UInt8]) -> Bool {
    let start = text[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = text[range.upperBound...].firstIndex(of: 0x0A) ?? text.count
    if range.lowerBound - start <= reachBefore {
      let behind = text[range.upperBound..<min(end, range.upperBound + reachAfter)]
      if hasDash(behind) { return true }
    }
    guard end - start <= dataLength else { return false }
    let before = text[start..<range.lowerBound].last { $0 != 0x20 }
    let after = text[range.upperBound..<end].drop { $0 == 0x20 || $0 == 0x0D }
    // Behind a word the day of a title may be that of what it tells.
    let isFirstLine = start == 0
    return (before.map { !isFirstLine || !isLetter($0) } ?? true)
      && (after.first.map { !isLetter($0) || isArabicMark(after) } ?? true)
  }

  /// Whether a byte is of a Latin or an Arabic letter, at its beginning or end.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0xD8...0xDB).contains(byte)
      || (0x80...0xBF).contains(byte)
  }

  /// Whether some text begins with an Arabic comma, semicolon or the like.
  private static func isArabicMark(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == 0xD8 && text.dropFirst().first.map { $0 < 0xA0 } ?? false
  }

  /// Whether a dash stands in some text, with a space behind it: `-`, `–`, `—`.
  private static func hasDash(_ text: ArraySlice<UInt8>) -> Bool {
    for index in text.indices.dropLast() where text[index + 1] == 0x20 {
      if text[index] == 0x2D { return true }
      if index >= text.startIndex + 2, text[index - 2] == 0xE2, text[index - 1] == 0x80,
        text[index] == 0x93 || text[index] == 0x94
      {
        return true
      }
    }
    return false
  }
}
