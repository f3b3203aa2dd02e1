import TestSupport

/// Spells numbers in English: written apart from the parser, which must read them back.
struct EnglishSpeller {
  /// `one hundred and five`, and not `one hundred five`.
  var saysAnd = true
  /// `twenty-five`, and not `twenty five`.
  var hyphenates = true

  private static let small = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// A number of 1 to 999,999,999,999,999.
  func spell(_ number: Int) -> String {
    let scales = [
      (1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"),
      (1000, "thousand"),
    ]
    var parts: [String] = []
    for (power, scale) in scales {
      let count = number / power % 1000
      if count > 0 { parts.append(below1000(count) + " " + scale) }
    }
    let rest = number % 1000
    if rest > 0 {
      let joiner = saysAnd && rest < 100 && !parts.isEmpty ? "and " : ""
      parts.append(joiner + below1000(rest))
    }
    return parts.joined(separator: " ")
  }

  private func below1000(_ number: Int) -> String {
    var parts: [String] = []
    if number >= 100 { parts.append(Self.small[number / 100] + " hundred") }
    let rest = number % 100
    if rest > 0, number >= 100, saysAnd { parts.append("and") }
    if rest > 0 { parts.append(below100(rest)) }
    return parts.joined(separator: " ")
  }

  private func below100(_ number: Int) -> String {
    if number < 20 { return Self.small[number] }
    let tens = Self.tens[number / 10 - 2]
    return number % 10 == 0 ? tens : tens + (hyphenates ? "-" : " ") + Self.small[number % 10]
  }
}
