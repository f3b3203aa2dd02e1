/// The kinds of points that stand for a date by themselves, each with a rule of its own.
enum DateShape: String, CaseIterable {
  case day
  case dayMonth = "day-month"
  case month, year, weekday
  case relativeDay = "relative-day"
  case numeric, hijri
  case otherCalendar = "other-calendar"
  case equivalent, feast, period, part, decade, century

  /// The trait of points of the shape.
  var trait: UInt16 {
    // By the place among all cases; there are few, and it is asked once a point.
    1 << UInt16(Self.allCases.firstIndex(of: self) ?? 0)
  }

  /// An example for the rule's summary.
  var example: String {
    switch self {
    case .day: "a day with its year: «7 أكتوبر 2023»"
    case .dayMonth: "a day without its year: «7 أكتوبر»"
    case .month: "a month: «يونيو 2018»"
    case .year: "a year: «عام 2021»"
    case .weekday: "a day of the week: «الخميس»"
    case .relativeDay: "a day counted from now: «أمس»"
    case .numeric: "a date in digits: «2018-06-20»"
    case .hijri: "a date of the Hijri calendar: «15 رمضان 1445 هـ»"
    case .otherCalendar: "a date of the Persian, Hebrew or Coptic calendar: «22 بهمن 1357»"
    case .equivalent: "one date in two calendars: «1 محرم 1446 هـ الموافق 7 يوليو 2024»"
    case .feast: "a feast: «عيد الفطر»"
    case .period: "a period counted from now: «الأسبوع المقبل»"
    case .part: "a part of a year or month: «الربع الثالث من 2025»"
    case .decade: "a decade: «الثمانينيات»"
    case .century: "a century: «القرن التاسع عشر»"
    }
  }
}

extension DateExpression {
  /// What kind of point it is; `nil` where it is none.
  var shape: DateShape? {
    if isFeast { return .feast }
    if isHijri { return .hijri }
    if otherCalendar != nil { return .otherCalendar }
    if pairedMonth != nil || pairedYear != nil { return .equivalent }
    if isNumeric { return .numeric }
    switch grain {
    case nil: return nil
    case .day: return dayShape
    case .week, .half, .season: return isCountedFromNow ? .period : .part
    case .month: return isCountedFromNow ? .period : .month
    case .year: return isCountedFromNow ? .period : .year
    case .decade: return isCountedFromNow ? .period : .decade
    case .century: return isCountedFromNow ? .period : .century
    }
  }

  private var dayShape: DateShape {
    if dayOffset != nil { return .relativeDay }
    if ordinalDay != nil { return .day }
    guard day != nil else { return .weekday }
    return year == nil ? .dayMonth : .day
  }

  /// Whether the unit itself is counted from the present one.
  private var isCountedFromNow: Bool {
    let place: Place? =
      switch grain {
      case .week: week
      case .month: month
      case .season: quarter
      case .year: year
      case .decade: decade
      case .century: century
      case .day, .half, nil: nil
      }
    if case .offset? = place { return true }
    return grain == .year && sportSeason != nil
  }
}
