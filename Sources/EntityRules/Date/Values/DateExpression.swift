package import DocumentModel

/// What an expression says of the calendar, before anyone asks when that is.
///
/// It is copied at every step, so its fields are small. Phrases compose by merging: `الخميس`, `15`, `مايو` and `2025` each fill one field, and so do the
/// parts of `الجمعة من الأسبوع المقبل`. Only ``DateResolver`` turns the whole into days.
package struct DateExpression: Hashable, Sendable {
  /// Which of its kind a unit is: by its number, or counted from the one that now is in.
  package enum Place: Hashable, Sendable {
    case number(Int)
    case offset(Int)
  }

  /// What decides how long an expression lasts, from the shortest on.
  package enum Grain: Int, Comparable, Sendable {
    case day, week, month, season, half, year, decade, century

    package static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
  }

  /// It has no value: a feast that is not computed, a Hijri century.
  package var isOpen = false
  package var isFeast = false
  /// The week that a feast lies in.
  package var isFeastWeek = false
  package var movable: MovableFeast?
  /// By how many days an eve or morrow is from its feast.
  @Compact package var shift: Int?
  /// A holiday of one country, which is not said.
  package var national: NationalDay?
  /// Day and month are in digits, and either may be the other.
  package var order: NumericOrder?
  /// Written in digits alone.
  package var isNumeric = false
  package var isHijri = false
  /// The calendar where it is neither the Gregorian nor the Hijri one.
  package var otherCalendar: OtherCalendar?
  package var isBeforeCommonEra = false
  /// Numbered by its first two digits: 19 is the twentieth century.
  @CompactPlace package var century: Place?
  /// Counted from the present one only.
  @CompactPlace package var decade: Place?
  /// The tens of a decade that names no century: 90.
  @Compact package var tens: Int?
  @CompactPlace package var year: Place?
  /// The second of two years that make one season or school year.
  @Compact package var secondYear: Int?
  /// A sporting season or school year, counted from the present one.
  @Compact package var sportSeason: Int?
  /// The Gregorian year in which a feast or day of another calendar falls.
  @Compact package var gregorianYear: Int?
  @Compact package var half: Int?
  @CompactPlace package var quarter: Place?
  package var season: DateWord.Season?
  @CompactPlace package var month: Place?
  /// The first or last months of a year: `الأشهر الستة الأولى`.
  package var monthSpan: ClosedRange<Int>?
  /// -1 is the last of its month or year.
  @CompactPlace package var week: Place?
  package var isWeekend: Bool?
  @Compact package var weekday: Int?
  @Compact package var day: Int?
  @Compact package var dayOffset: Int?
  /// The last of some days in a row, the first of which is ``day``.
  @Compact package var lastDay: Int?
  /// Which day of the period that the rest says, or which of its weekdays; -1 is the last.
  @Compact package var ordinalDay: Int?
  /// The same day in another calendar, where the text gives both: in the Hijri one, or in that of
  /// ``pairedCalendar``.
  @Compact package var pairedYear: Int?
  @Compact package var pairedMonth: Int?
  @Compact package var pairedDay: Int?
  package var pairedCalendar: OtherCalendar?
  /// Before, at or after now: what chooses the year of a month, or the week of a weekday.
  @Compact package var direction: Int?
  package var modifier: DateModifier?
  /// Whether it is counted from a date told before and not from now: `العام التالي`.
  package var isToldFrom = false
  /// Whether it points to what is not now: `ذلك الصيف`.
  package var isRemote = false
  /// A word that may mean another thing: it needs a preposition or the like before it.
  package var isDoubtful = false

  package init() {}

  package var isGregorian: Bool { !isHijri && otherCalendar == nil }
  /// Whether it says a month or year, and so one of a calendar.
  private var isOfCalendar: Bool { month != nil || year != nil }

  package var grain: Grain? {
    if day != nil || weekday != nil || dayOffset != nil || movable != nil || national != nil
      || ordinalDay != nil
    {
      return .day
    }
    if week != nil || isWeekend != nil { return .week }
    if month != nil { return .month }
    if quarter != nil || season != nil { return .season }
    if half != nil { return .half }
    if year != nil || sportSeason != nil { return .year }
    if decade != nil || tens != nil { return .decade }
    return century == nil ? nil : .century
  }

  /// Whether it is of a Gregorian year that nothing tells.
  var needsYear: Bool {
    guard case .number? = month else { return false }
    return year == nil && direction == nil && !isHijri && !isFeast && weekday == nil
  }

  /// Both in one; `nil` where they contradict each other. What is certain makes the whole so.
  package func merged(with other: DateExpression) -> DateExpression? {
    guard isHijri == other.isHijri || year == nil || other.year == nil,
      otherCalendar == other.otherCalendar || !isOfCalendar || !other.isOfCalendar
    else { return nil }
    var whole = self
    let agrees =
      Self.take(&whole.century, other.century)
      && Self.take(&whole.decade, other.decade)
      && Self.take(&whole.tens, other.tens)
      && Self.take(&whole.year, other.year)
      && Self.take(&whole.secondYear, other.secondYear)
      && Self.take(&whole.half, other.half)
      && Self.take(&whole.quarter, other.quarter)
      && Self.take(&whole.season, other.season)
      && Self.take(&whole.month, other.month)
      && Self.take(&whole.monthSpan, other.monthSpan)
      && Self.take(&whole.gregorianYear, other.gregorianYear)
      && Self.take(&whole.week, other.week)
      && Self.take(&whole.isWeekend, other.isWeekend)
      && Self.take(&whole.weekday, other.weekday)
      && Self.take(&whole.day, other.day)
      && Self.take(&whole.ordinalDay, other.ordinalDay)
      && Self.take(&whole.lastDay, other.lastDay)
      && Self.take(&whole.movable, other.movable)
      && Self.take(&whole.shift, other.shift)
      && Self.take(&whole.national, other.national)
      && Self.take(&whole.order, other.order)
      && Self.take(&whole.otherCalendar, other.otherCalendar)
      && Self.take(&whole.pairedYear, other.pairedYear)
      && Self.take(&whole.pairedMonth, other.pairedMonth)
      && Self.take(&whole.pairedDay, other.pairedDay)
      && Self.take(&whole.pairedCalendar, other.pairedCalendar)
      && Self.take(&whole.dayOffset, other.dayOffset)
      && Self.take(&whole.direction, other.direction)
      && Self.take(&whole.modifier, other.modifier)
    guard agrees else { return nil }
    whole.isHijri = isHijri || other.isHijri
    whole.isBeforeCommonEra = isBeforeCommonEra || other.isBeforeCommonEra
    whole.isOpen = isOpen || other.isOpen
    whole.isFeast = isFeast || other.isFeast
    whole.isFeastWeek = isFeastWeek || other.isFeastWeek
    whole.isNumeric = isNumeric || other.isNumeric
    whole.isToldFrom = isToldFrom || other.isToldFrom
    whole.isRemote = isRemote || other.isRemote
    whole.isDoubtful = false
    return whole
  }

  /// Takes over a field; false where both have one and they differ.
  private static func take<Value: Equatable>(_ own: inout Value?, _ other: Value?) -> Bool {
    guard let other else { return true }
    guard let mine = own else {
      own = other
      return true
    }
    return mine == other
  }

  /// The first end of a range, with the year, the month and the direction that only the second
  /// says.
  package func completed(from end: DateExpression) -> DateExpression {
    var whole = self
    if whole.month == nil, whole.day != nil { whole.month = end.month }
    if whole.year == nil, whole.grain.map({ $0 < .year }) ?? false, whole.dayOffset == nil {
      whole.year = end.year
    }
    if whole.century == nil, whole.tens != nil { whole.century = end.century }
    if whole.week == nil, whole.weekday != nil, whole.day == nil { whole.week = end.week }
    if whole.direction == nil { whole.direction = end.direction }
    whole.isToldFrom = isToldFrom || end.isToldFrom
    whole.isHijri = isHijri || end.isHijri
    if whole.otherCalendar == nil { whole.otherCalendar = end.otherCalendar }
    return whole
  }
}

extension DateExpression {
  /// An expression with some fields filled in.
  static func with(_ fill: (inout DateExpression) -> Void) -> DateExpression {
    var expression = DateExpression()
    fill(&expression)
    return expression
  }
}
