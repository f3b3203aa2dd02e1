import CICUFormat
import DocumentModel

/// The days of ICU's calendar for a locale, as it writes and counts them.
@safe final class ICUDays {
  enum Style: Int32, CaseIterable {
    case full, long, medium
  }

  private let handle: OpaquePointer

  /// `nil` where ICU does not have the locale.
  init?(_ locale: String, _ style: Style) {
    guard let handle = unsafe cicuformat_days_open(locale, style.rawValue) else { return nil }
    unsafe self.handle = handle
  }

  deinit { unsafe cicuformat_days_close(handle) }

  func text(_ day: CalendarDay) -> String? {
    unsafe ICUFormat.text {
      unsafe cicuformat_day_text(handle, Int32(day.daysSinceEpoch), $0, $1)
    }
  }

  /// The year, month and day of the month in the calendar.
  func fields(_ day: CalendarDay) -> [Int]? {
    var fields: [Int32] = [0, 0, 0]
    let isKnown = unsafe cicuformat_day_fields(handle, Int32(day.daysSinceEpoch), &fields)
    return isKnown == 0 ? nil : fields.map { Int($0) }
  }

  /// The day that has such fields; `nil` where the calendar has none.
  func day(_ fields: [Int]) -> CalendarDay? {
    var day: Int32 = 0
    let isKnown = unsafe cicuformat_day_of(handle, fields.map { Int32($0) }, &day)
    return isKnown == 0 ? nil : CalendarDay(daysSinceEpoch: Int(day))
  }
}
