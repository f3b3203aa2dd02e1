/// The months of the Umm al-Qura calendar for the years in which they are known.
///
/// The month starts of 1343...1500 are those that were published, the others ICU's. Years follow each
/// other without a gap but at one place: the last day of 1342, by ICU, is the first of 1343 as published.
enum UmmAlQura {
  /// The first day of a month, in days since 1970-01-01; `nil` outside ``years``.
  static func start(ofMonth month: Int, of year: Int) -> Int? {
    guard years.contains(year) else { return nil }
    let start = Int(starts[year - years.lowerBound])
    return (1..<month).reduce(start) { $0 + length(ofMonth: $1, of: year) }
  }

  /// The number of days of a month: 29 or 30, in some years before 1360 also 28 or 31; `nil` outside
  /// ``years``.
  static func days(inMonth month: Int, of year: Int) -> Int? {
    years.contains(year) ? length(ofMonth: month, of: year) : nil
  }

  private static func length(ofMonth month: Int, of year: Int) -> Int {
    28 + Int(months[year - years.lowerBound] >> UInt32(2 * (month - 1)) & 3)
  }
}
