import TestSupport

/// Writes numbers in digits, in the ways that leave no doubt what the marks mean.
enum DigitSpeller {
  /// All digits without a mark, or groups of three with a mark between.
  private static let groupMarks = ["", ",", "٬", "'", " ", "\u{A0}", "\u{202F}"]

  static func spell(_ number: Int, _ generator: inout SeededGenerator) -> String {
    let mark = groupMarks.randomElement(using: &generator) ?? ""
    let zero: [UInt32] = [0x30, 0x660, 0x6F0]
    let digits = zero.randomElement(using: &generator) ?? 0x30
    var text = ""
    let plain = String(number)
    for (index, digit) in plain.utf8.enumerated() {
      let left = plain.utf8.count - index
      if index > 0, left.isMultiple(of: 3) { text += mark }
      text.unicodeScalars.append(Unicode.Scalar(digits + UInt32(digit - 0x30)) ?? "?")
    }
    return text
  }

  /// Digits before scale words: `3 ملايين و200 ألف و50`.
  static func mixed(_ number: Int) -> String {
    let scales = [
      (1_000_000_000_000, "تريليون", "تريليونات"), (1_000_000_000, "مليار", "مليارات"),
      (1_000_000, "مليون", "ملايين"), (1000, "ألف", "آلاف"),
    ]
    var parts: [String] = []
    for (power, one, many) in scales {
      let count = number / power % 1000
      if count > 0 { parts.append("\(count) " + ((3...10).contains(count % 100) ? many : one)) }
    }
    if number % 1000 > 0 { parts.append(String(number % 1000)) }
    return parts.joined(separator: " و")
  }
}
