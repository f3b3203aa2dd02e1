package import DocumentModel

/// Reads a token of digits, with the separators that ICU leaves in it: `1,234.56`, `1.234,56`.
///
/// Folding has made the digits ASCII and the Arabic marks `,` and `.`, so only these and the Swiss
/// apostrophe are left. A mark that stands twice groups thousands, and of two the last is the decimal
/// mark. One mark alone groups if three digits follow it and one to three stand before it, no zero
/// first; a full stop never groups, unless the text's country writes it so: both are then told.
package struct DigitNumber: Hashable, Sendable {
  package let value: ExactDecimal
  package let otherReading: ExactDecimal?
  /// Whether no separator stands in it.
  package let isPlain: Bool

  /// `nil` where the marks make no number: `1,2,3`, `192.168.1.1`, `12.5.2024`.
  package init?(_ text: String) {
    let marks = text.utf8.filter { !(0x30...0x39).contains($0) }
    guard let last = marks.last else {
      guard let value = ExactDecimal(text) else { return nil }
      self.init(value: value, otherReading: nil, isPlain: true)
      return
    }
    guard marks.allSatisfy({ $0 == 0x2C || $0 == 0x2E || $0 == 0x27 }) else { return nil }
    if marks.count == 1 {
      self.init(single: text, mark: last)
      return
    }
    let groupMark = marks[0]
    let isGroupedThroughout = marks.allSatisfy { $0 == groupMark }
    guard isGroupedThroughout || marks.dropLast().allSatisfy({ $0 == groupMark }) else { return nil }
    let parts = Self.parts(of: text, at: isGroupedThroughout ? nil : last)
    guard let whole = Self.ungrouped(parts.whole, mark: groupMark),
      let value = ExactDecimal(parts.decimals.isEmpty ? whole : whole + "." + parts.decimals)
    else { return nil }
    self.init(value: value, otherReading: nil, isPlain: false)
  }

  private init?(single text: String, mark: UInt8) {
    let parts = Self.parts(of: text, at: mark)
    guard !parts.whole.isEmpty, !parts.decimals.isEmpty else { return nil }
    let grouped = Self.ungrouped(text, mark: mark).flatMap { ExactDecimal($0) }
    let decimal = ExactDecimal(parts.whole + "." + parts.decimals)
    if mark == 0x27 {
      guard let grouped else { return nil }
      self.init(value: grouped, otherReading: nil, isPlain: false)
      return
    }
    guard let decimal else { return nil }
    if let grouped {
      let isComma = mark == 0x2C
      self.init(
        value: isComma ? grouped : decimal, otherReading: isComma ? decimal : grouped,
        isPlain: false)
    } else {
      self.init(value: decimal, otherReading: nil, isPlain: false)
    }
  }

  private init(value: ExactDecimal, otherReading: ExactDecimal?, isPlain: Bool) {
    self.value = value
    self.otherReading = otherReading
    self.isPlain = isPlain
  }

  /// What stands before and behind the last of a mark; all before where there is no mark.
  private static func parts(of text: String, at mark: UInt8?) -> (whole: String, decimals: String) {
    guard let mark, let index = text.utf8.lastIndex(of: mark) else { return (text, "") }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }

  /// The digits of a number whose thousands a mark groups; `nil` where the groups are not of three.
  private static func ungrouped(_ text: String, mark: UInt8) -> String? {
    let groups = text.utf8.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first.first != 0x30,
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return String(decoding: groups.joined(), as: UTF8.self)
  }
}
