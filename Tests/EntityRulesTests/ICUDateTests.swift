import DocumentModel
import Musamma
import TestSupport
import Testing

@testable import EntityRules

/// Days of 1900 to 2100 that ICU writes for its locales come back as the same days, whole.
struct ICUDateTests {
  static let states = ICUAmountTests.states.map(\.0)
  private static let arabic = ("حرر العقد في ", " بحضور الطرفين.")
  private static let english = ("It was signed on ", " by both sides.")
  private static let first = CalendarDay(year: 1900, month: 1, day: 1)
  private static let last = CalendarDay(year: 2100, month: 12, day: 31)

  @Test(arguments: states)
  func gregorianDaysComeBack(_ state: String) throws {
    var reader = try RoundTripReader(RuleTests.extractor.get())
    try forEachStyle("ar_\(state)@calendar=gregorian", Self.states.count) { icu, _, day in
      try expect(icu, day, Self.arabic, day.iso, &reader)
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
  }

  @Test(arguments: ["en", "en_GB", "en_AE"])
  func englishDaysComeBack(_ locale: String) throws {
    var reader = try RoundTripReader(RuleTests.extractor.get())
    try forEachStyle("\(locale)@calendar=gregorian", 3) { icu, _, day in
      try expect(icu, day, Self.english, day.iso, &reader)
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
  }

  /// Our days are those of the published Umm al-Qura table, from which ICU's differ in many years before
  /// 1420 and after 1449. So what ICU is given to write in the styles without a weekday is the year, month
  /// and day of the published table. In the full style it writes its own, and the weekday beside them
  /// tells the day.
  ///
  /// The exceptions, all of them days on which ICU's table is not the published one:
  /// - Not tried are those that ICU has no month long enough to write: a thirtieth, and in a few years
  ///   before 1360 a thirty-first.
  /// - Where ICU's day is two from the published one, so is the weekday in the full style from the date:
  ///   the date counts then, and the record warns.
  @Test(arguments: states)
  func hijriDaysComeBack(_ state: String) throws {
    var reader = try RoundTripReader(RuleTests.extractor.get())
    var exceptions = 0
    try forEachStyle("ar_\(state)@calendar=islamic-umalqura", Self.states.count) {
      icu, style, day in
      let published = try #require(Self.published(day))
      guard style == .full else {
        guard let written = icu.day(published) else {
          exceptions += 1
          return #expect(published[2] >= 30)
        }
        return try expect(icu, written, Self.arabic, "\(day.iso) = \(Self.iso(published))", &reader)
      }
      let own = try #require(icu.fields(day))
      let said = try #require(HijriDay(year: own[0], month: own[1], day: own[2])?.gregorian)
      let isNear = abs(said.daysSinceEpoch - day.daysSinceEpoch) < 2
      if !isNear { exceptions += 1 }
      let value = (isNear ? day.iso : said.iso) + " = " + Self.iso(own)
      try expect(icu, day, Self.arabic, value + (isNear ? "" : ", contradictory"), &reader)
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
    #expect(exceptions * 20 < reader.count)
  }

  /// Has a locale's share of random days written in every style.
  private func forEachStyle(
    _ locale: String, _ locales: Int,
    _ body: (ICUDays, ICUDays.Style, CalendarDay) throws -> Void
  ) throws {
    let first = try #require(Self.first).daysSinceEpoch
    let last = try #require(Self.last).daysSinceEpoch
    // Each locale has days of its own.
    let seed = locale.utf8.reduce(RoundTripReader.seed) { $0 &* 31 &+ UInt64($1) }
    var generator = SeededGenerator(seed: seed)
    for style in ICUDays.Style.allCases {
      guard let icu = ICUDays(locale, style) else {
        Issue.record("ICU has no \(locale)")
        continue
      }
      for _ in 0..<(RoundTripReader.tries + locales - 1) / locales {
        let number = Int.random(in: first...last, using: &generator)
        try body(icu, style, #require(CalendarDay(daysSinceEpoch: number)))
      }
    }
  }

  private func expect(
    _ icu: ICUDays, _ day: CalendarDay, _ sentence: (String, String), _ value: String,
    _ reader: inout RoundTripReader
  ) throws {
    let text = try #require(icu.text(day))
    try reader.expect(sentence.0 + text + sentence.1, value, mention: text)
  }

  private static func iso(_ fields: [Int]) -> String {
    fields.enumerated().map { CalendarDay.padded($1, $0 == 0 ? 4 : 2) }.joined(separator: "-")
  }

  /// The year, month and day of the month that the published table gives a day.
  private static func published(_ day: CalendarDay) -> [Int]? {
    let near = HijriDay.year(near: day)
    for year in (near - 1...near + 1).reversed() {
      for month in (1...12).reversed() {
        guard let start = HijriDay(year: year, month: month, day: 1)?.gregorian, start <= day else {
          continue
        }
        return [year, month, day.daysSinceEpoch - start.daysSinceEpoch + 1]
      }
    }
    return nil
  }
}
