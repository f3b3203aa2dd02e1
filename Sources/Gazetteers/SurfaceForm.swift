internal import ArabicText
internal import ICUText

/// A way to write a name or word, with its marks.
package struct SurfaceForm: Hashable, Sendable {
  package let text: String
  /// Marked `?`: counts only with context.
  package let needsContext: Bool
  /// Marked `=`: counts only as spelled.
  package let isExact: Bool
  /// Where its cell stands in the line: one-based, in scalars; 0 for a form of no file.
  package let column: Int

  /// Reads a form from a cell, with its marks before it.
  package init(_ cell: some StringProtocol, column: Int = 0) {
    self.column = column
    var rest = cell[...]
    var needsContext = false
    var isExact = false
    while let mark = rest.unicodeScalars.first, mark == "?" || mark == "=" {
      if mark == "?" { needsContext = true } else { isExact = true }
      rest = rest[rest.unicodeScalars.index(after: rest.startIndex)...]
    }
    text = String(rest)
    self.needsContext = needsContext
    self.isExact = isExact
  }

  /// What is wrong with the form's spelling, `nil` where nothing is.
  package var fault: String? {
    if text.isEmpty { return "a form is empty" }
    let scalars = text.unicodeScalars
    if scalars.first == " " || scalars.last == " " {
      return "'\(text)' begins or ends with a space"
    }
    if text.contains("  ") { return "'\(text)' has two spaces in a row" }
    if !Normalization.isComposed(text) { return "'\(text)' is not in NFC" }
    for scalar in scalars {
      if let reason = Self.reason(against: scalar, in: text) {
        return "'\(text)' has \(Self.name(scalar)), \(reason)"
      }
    }
    return nil
  }

  private static func reason(against scalar: Unicode.Scalar, in text: String) -> String? {
    switch scalar.value {
    case 0xFB50...0xFDFF, 0xFE70...0xFEFE: "a presentation form: write the plain letter"
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x061C, 0xFEFF:
      "an invisible control: leave it out"
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: "a control character: leave it out"
    case ArabicLetter.tatweel where text != "هـ": "a tatweel: leave it out"
    case 0x064B...0x0652: "a mark that matching drops: leave it out"
    case 0x06CC, 0x06A9: "a Persian letter: write the Arabic one"
    case 0xFFFD: "a replacement character: the file was damaged"
    default: nil
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
