/// A holiday that many countries have under one name, each on a day of its own.
package enum NationalDay: String, Hashable, Sendable, CaseIterable {
  case independence, national, liberation, republic, army, martyrs, revolution, evacuation

  /// A country by its ISO 3166-1 code, and its day.
  package struct Day: Hashable, Sendable {
    package let country: String
    package let month: Int
    package let day: Int
  }

  package var days: [Day] { Self.table[self] ?? [] }

  /// The day of a country; `nil` where it has none of the name.
  package func day(of country: String) -> Day? { days.first { $0.country == country } }

  /// Source: general knowledge of the laws on holidays.
  private static let table: [NationalDay: [Day]] = [
    .independence: read(
      "DZ 07-05, DJ 06-27, JO 05-25, KM 07-06, LB 11-22, LY 12-24, MA 11-18, MR 11-28, SD 01-01,"
        + " SO 07-01, SS 07-09, TN 03-20, YE 11-30, BR 09-07, ID 08-17, IN 08-15, MX 09-16,"
        + " NG 10-01, PK 08-14, PL 11-11, UA 08-24, US 07-04"),
    .national: read(
      "AE 12-02, BH 12-16, KW 02-25, OM 11-18, QA 12-18, SA 09-23, CH 08-01, CN 10-01, DE 10-03,"
        + " ES 10-12, FR 07-14, SG 08-09"),
    .liberation: read("KW 02-26, LB 05-25, IT 04-25"),
    .republic: read("IN 01-26, IQ 07-14, IT 06-02, TN 07-25, TR 10-29"),
    .army: read("IQ 01-06, LB 08-01, SY 08-01"),
    .martyrs: read("LB 05-06, LY 09-16, SY 05-06, TN 04-09"),
    .revolution: read("DZ 11-01, EG 07-23, LY 02-17, SD 12-19, TN 12-17, YE 09-26"),
    .evacuation: read("EG 06-18, SY 04-17, TN 10-15"),
  ]

  private static func read(_ text: String) -> [Day] {
    text.split(separator: ",").map { entry in
      let parts = entry.split { $0 == " " || $0 == "-" }
      guard parts.count == 3, let month = Int(parts[1]), let day = Int(parts[2]) else {
        preconditionFailure("\(entry) is no day of a country")
      }
      return Day(country: String(parts[0]), month: month, day: day)
    }
  }
}

extension DateExpression {
  /// The same on the day that one country keeps.
  func dated(_ holiday: NationalDay.Day) -> DateExpression {
    var dated = self
    dated.national = nil
    (dated.month, dated.day) = (.number(holiday.month), holiday.day)
    return dated
  }
}
