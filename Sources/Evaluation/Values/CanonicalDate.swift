internal import DocumentModel

/// A date's value in the form that is compared: `2013-02-04` of grain week is `2013-W06`, `P2W` is
/// `P14D`, `PT24H` is `P1D`, `197X` is `197`.
struct CanonicalDate: Hashable {
  /// One part, or several joined by `/` in the value.
  private var parts: [Part]

  private enum Part: Hashable {
    case text(String)
    case period(Period)
  }

  init(_ value: String, grain: String? = nil) {
    let pieces = value.trimmed.uppercased().unicodeScalars
      .split(separator: "/", omittingEmptySubsequences: false)
    // The grain is that of a single value.
    let single = pieces.count == 1 ? grain : nil
    parts = pieces.map { Self.part(String($0).trimmed, grain: single) }
  }

  private static func part(_ text: String, grain: String?) -> Part {
    if let period = Period(text) { return .period(period) }
    let text = withoutTime(text)
    return .text(day(text, grain: grain) ?? week(text) ?? withoutUnknownDigits(text))
  }
}

extension CanonicalDate: CustomStringConvertible {
  var description: String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .period(let period): "P\(period.months)M\(period.seconds)S"
      }
    }.joined(separator: "/")
  }
}

/// A length of time. Months have no length in seconds, so the two stand side by side; all other
/// units are exact in seconds.
private struct Period: Hashable {
  private(set) var months = ExactDecimal.zero
  private(set) var seconds = ExactDecimal.zero

  /// Reads `P1Y6M`, `P0.5Y` or `P2WT12H`; `nil` for anything else and for numbers of more than 38
  /// digits.
  init?(_ text: String) {
    var scanner = ValueScanner(text.unicodeScalars)
    guard scanner.take("P"), !scanner.isAtEnd else { return nil }
    while !scanner.isAtEnd, !scanner.take("T") {
      guard add(from: &scanner, units: ["Y", "M", "W", "D"]) else { return nil }
    }
    let isTimeMissing = scanner.isAtEnd && text.hasSuffix("T")
    guard !isTimeMissing else { return nil }
    while !scanner.isAtEnd {
      guard add(from: &scanner, units: ["H", "M", "S"]) else { return nil }
    }
  }

  /// Adds one number with its unit.
  private mutating func add(from scanner: inout ValueScanner, units: [Unicode.Scalar]) -> Bool {
    guard let number = Self.number(&scanner), let unit = scanner.take(anyOf: units) else {
      return false
    }
    let isOfDate = units.contains("Y")
    switch unit {
    case "Y": return Self.add(number, times: 12, to: &months)
    case "M" where isOfDate: return Self.add(number, times: 1, to: &months)
    case "W": return Self.add(number, times: 7 * 86_400, to: &seconds)
    case "D": return Self.add(number, times: 86_400, to: &seconds)
    case "H": return Self.add(number, times: 3600, to: &seconds)
    case "M": return Self.add(number, times: 60, to: &seconds)
    default: return Self.add(number, times: 1, to: &seconds)
    }
  }

  private static func add(_ number: ExactDecimal, times: Int, to sum: inout ExactDecimal) -> Bool {
    guard let amount = number.multiplied(by: ExactDecimal(times)), let new = sum.adding(amount)
    else { return false }
    sum = new
    return true
  }

  /// Digits, and more behind a point.
  private static func number(_ scanner: inout ValueScanner) -> ExactDecimal? {
    guard let whole = scanner.digits(1...Int.max) else { return nil }
    guard scanner.take(".") else { return ExactDecimal(whole.ascii) }
    guard let decimals = scanner.digits(1...Int.max) else { return nil }
    return ExactDecimal("\(whole.ascii).\(decimals.ascii)")
  }
}

// MARK: - Points in time

extension CanonicalDate {
  /// A day without the time behind it: `2018-06-20T09:00` is `2018-06-20`.
  private static func withoutTime(_ text: String) -> String {
    var scanner = ValueScanner(text.unicodeScalars)
    guard scanner.digits(4...4) != nil, scanner.take("-"), scanner.digits(1...2) != nil,
      scanner.take("-"), scanner.digits(1...2) != nil
    else { return text }
    let day = text.unicodeScalars.prefix(text.unicodeScalars.count - scanner.rest.count)
    // A line end is no part of a time.
    return scanner.take("T") ? String(Array(day) + scanner.rest.drop { $0 != "\n" }) : text
  }

  /// A month, a day, or the week of a day of grain week: `2016-7-4` is `2016-07-04`.
  private static func day(_ text: String, grain: String?) -> String? {
    var scanner = ValueScanner(text.unicodeScalars)
    guard let year = scanner.digits(4...4), scanner.take("-"), let month = scanner.digits(1...2)
    else { return nil }
    let start = "\(year.text)-\(month.padded)"
    if scanner.isAtEnd { return start }
    guard scanner.take("-"), let day = scanner.digits(1...2), scanner.isAtEnd else { return nil }
    let whole = "\(start)-\(day.padded)"
    // A day that does not exist is compared as it is.
    guard grain == "week", let week = CalendarDay(iso: whole)?.isoWeek else { return whole }
    return "\(week.year)-W\(CalendarDay.padded(week.week, 2))"
  }

  /// A week or weekend: `2013W6` is `2013-W06`.
  private static func week(_ text: String) -> String? {
    var scanner = ValueScanner(text.unicodeScalars)
    guard let year = scanner.digits(4...4) else { return nil }
    _ = scanner.take("-")
    guard scanner.take("W"), let week = scanner.digits(1...2) else { return nil }
    let tail = String(scanner.rest)
    guard tail.isEmpty || tail == "-WE" else { return nil }
    return "\(year.text)-W\(week.padded)\(tail)"
  }

  /// A decade or century written with its open digits: `197X` is `197`, `19XX` is `19`.
  private static func withoutUnknownDigits(_ text: String) -> String {
    var scanner = ValueScanner(text.unicodeScalars)
    guard let known = scanner.digits(2...3) else { return text }
    return String(scanner.rest) == (known.text.unicodeScalars.count == 3 ? "X" : "XX")
      ? known.text : text
  }
}
