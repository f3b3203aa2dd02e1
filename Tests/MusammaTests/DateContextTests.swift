import DocumentModel
import Gazetteers
import TestSupport
import Testing

@testable import Musamma

/// What a whole document tells about its dates, and what it is warned of.
struct DateContextTests {
  private func extract(_ text: String) throws -> Extraction {
    var worker = try Worker(try Extractor([Lexicon.embedded()]))
    let day = try #require(CalendarDay(iso: "2026-10-14"))
    return try worker.extract(
      Document(id: "x", text, reference: ReferenceDate(day: day, from: .option)))
  }

  private func values(_ text: String) throws -> [String] {
    try extract(text).entities.compactMap {
      if case .date(let date) = $0.value { date.value } else { nil }
    }
  }

  @Test(
    arguments: [
      ("حرر في 05/06/2025 وفي 07/08/2025", ["date_ambiguous 12 2"]),
      ("حرر في 05/06/2025 وفي 27/08/2025", []),
      ("حرر الخميس 05/06/2025", []),
      ("حرر في 2025-06-05", []),
      ("حرر في 05/05/2025", []),
      ("اجتمعوا الاثنين 14 أكتوبر 2026", ["date_mismatch 15 1"]),
      ("اجتمعوا الخميس 14 أكتوبر 2026", []),
      ("حرر 7 يوليو 2024 الموافق 9 محرم 1446 هـ", ["date_mismatch 7 1"]),
      ("حرر 7 يوليو 2024 الموافق 2 محرم 1446 هـ", []),
    ] as [(String, [String])])
  func warns(_ text: String, _ warnings: [String]) throws {
    let found = try extract(text).warnings.map { "\($0.code) \($0.offset) \($0.count)" }
    #expect(found == warnings)
  }

  /// One numeric date that can have one order alone decides for the others.
  @Test func ordersNumericDatesAlike() throws {
    #expect(try values("06/20/2018 and 03/04/2018") == ["2018-06-20", "2018-03-04"])
    #expect(try values("20/06/2018 and 03/04/2018") == ["2018-06-20", "2018-04-03"])
  }

  @Test func givesHolidaysTheirCountry() throws {
    #expect(try values("في السودان وفي مدن السودان احتفلوا بعيد الاستقلال") == ["2026-01-01"])
    #expect(try values("في السودان وفي لبنان احتفلوا بعيد الاستقلال") == ["XXXX-XX-XX"])
  }

  /// The church that other dates, words or countries of the document tell keeps its feasts.
  @Test(
    arguments: [
      ("رعية الروم الأرثوذكس\nعيد الفصح 2026: الهجمة", ["2026-04-12"]),
      ("رعية الموارنة\nعيد القيامة 2026: القداس", ["2026-04-05"]),
      ("عيد القيامة 2026: القداس", ["2026-04-12"]),
      ("عيد الفصح 2026: القداس", ["2026-04-05"]),
      ("عيد الفصح في 5 نيسان 2026\nسبت لعازر 2026", ["2026-04-05", "2026-04-05", "2026-03-28"]),
      ("شم النسيم 2026\nأحد الشعانين 2026", ["2026-04-13", "2026-04-05"]),
      // Many keep Easter with the east and Christmas with the west.
      ("رعية الروم الأرثوذكس\nعيد الميلاد 2026: القداس", ["2026-12-25"]),
      ("في العراق\nعيد القيامة 2026: القداس", ["2026-04-05"]),
    ] as [(String, [String])])
  func settlesFeastsByChurch(_ text: String, _ days: [String]) throws {
    #expect(try values(text) == days)
  }

  /// Days of a Hijri month are counted as the document counts one of them.
  @Test func countsHijriMonthsAsTold() throws {
    let told = "الأربعاء 29 صفر 1446 هـ الموافق 4 سبتمبر 2024"
    #expect(try values(told + "\nوفي 27 صفر 1446 هـ عادوا") == ["2024-09-04", "2024-09-02"])
    #expect(try values(told + "\nوفي 27 محرم 1446 هـ عادوا") == ["2024-09-04", "2024-08-02"])
  }

  @Test(arguments: [
    ("عنوان الخبر\nالجمعة 5 ديسمبر 2025\nعاد أمس", "2025-12-05"),
    ("العنوان\nتونس 9 أفريل 2026 (وات) - بلغت العائدات", "2026-04-09"),
    ("Title\nBy A. B. Feb. 13, 2026 10:15 a.m.\nText", "2026-02-13"),
    ("حصاد المال - الثلاثاء 8 أبريل 2025 - إعداد: القسم\nنص", "2025-04-08"),
    ("عنوان\n30 أكتوبر 2025، 14:20 بتوقيت غرينتش", "2025-10-30"),
    ("عنوان الخبر\nوقع الزلزال في 5 ديسمبر 2025 قرب الساحل وأودى بحياة كثيرين", nil),
    ("انتخابات 5 ديسمبر 2025\nنص", nil),
    ("عنوان\n05/06/2025\nنص", nil),
    ("عنوان\n5 ديسمبر\nنص", nil),
  ])
  func findsDatelines(_ text: String, _ day: String?) throws {
    var worker = try Worker(try Extractor([Lexicon.embedded()]))
    #expect(try worker.dateline(of: Document(id: "x", text))?.iso == day)
  }
}
