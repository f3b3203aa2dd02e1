internal import DocumentModel

/// Ranges of two expressions, of which one may say what both share.
extension DateResolver {
  /// A range of two expressions. The first takes over what only the second says.
  func range(from start: DateExpression, to end: DateExpression) -> DateValue? {
    if let days = daysOfCalendars(start, end) { return days }
    var (start, end) = (start.ofChurch(of: end), end.ofChurch(of: start))
    let isLong = end.grain == .decade || end.grain == .century
    if end.year == nil, end.direction == nil, !isLong { end.year = yearOfEnd(end, behind: start) }
    if end.month == nil, end.day != nil { end.month = start.month }
    if end.week == nil, end.weekday != nil, end.day == nil { end.week = start.week }
    let whole = start.completed(from: end)
    if whole.needsYear, end.needsYear, tense > 0 || start.grain == .month {
      start.year = yearOfRange(whole, end)
    }
    if let day = weekdayBefore(start, end) { return range(.day(day), to: end) }
    var first = value(of: start.completed(from: end))
    // 20 December to 4 January 2026: it begins in the year before.
    if start.year == nil, start.month != nil, case .number(let year)? = end.year,
      let from = first.first, let to = period(of: end)?.last, from > to
    {
      start.year = .number(year - 1)
      first = value(of: start)
    }
    let last = ending(end, after: first)
    guard first.isResolved, last.isResolved else {
      return DateValue(
        kind: .range, value: "\(first.value)/\(last.value)", isResolved: false)
    }
    guard let from = first.first, let to = last.last, from <= to else {
      if isFirm { return nil }
      var resolver = self
      resolver.isFirm = true
      return resolver.range(from: start, to: end)
    }
    // A Hijri year is a span of days itself.
    let value = first.value.contains("/") ? "\(from.iso)/\(to.iso)" : "\(first.value)/\(last.value)"
    return DateValue(
      kind: .range, value: value, first: from, last: to,
      calendar: first.calendar)
  }

  /// From a day of our calendar to one of the Hijra, or the other way round; the one that says no year is the next from
  /// the other on, or the last before it: `16 رمضان (5 مارس) إلى 10 شوال`.
  private func daysOfCalendars(_ start: DateExpression, _ end: DateExpression) -> DateValue? {
    guard start.isHijri != end.isHijri, [start, end].allSatisfy({ $0.isFullDay }),
      // 30-5 is of the calendar of 8-6-1447هـ.
      start.isHijri || start.year != nil || start.pairedMonth != nil
    else { return nil }
    let isFromEnd = start.year == nil && start.pairedYear == nil && end.year != nil
    let known = isFromEnd ? end : start
    guard let day = period(of: known)?.first else { return nil }
    let resolver = DateResolver(
      reference: day, hijriCalendar: hijriCalendar, tense: isFromEnd ? -1 : 1, isFirm: true)
    guard let other = resolver.period(of: isFromEnd ? start : end)?.first else { return nil }
    let (first, last) = isFromEnd ? (other, day) : (day, other)
    guard first <= last else { return nil }
    return DateValue(
      kind: .range, value: "\(first.iso)/\(last.iso)", first: first, last: last)
  }

  /// The year in which a range ends that names only that of its beginning: the next where the end lies before it
  /// in the calendar (`من نوفمبر 2025 إلى مارس`).
  private func yearOfEnd(
    _ end: DateExpression, behind start: DateExpression
  ) -> DateExpression.Place? {
    guard case .number(let year)? = start.year, start.month != nil, end.month != nil,
      start.isGregorian, end.isGregorian, let first = period(of: start)?.first,
      let last = Self.period(of: end, in: year)?.last, last < first
    else { return start.year }
    return .number(year + 1)
  }

  /// The weekday that a range begins with whose end is a date, or lies behind now: the last before that.
  private func weekdayBefore(_ start: DateExpression, _ end: DateExpression) -> CalendarDay? {
    guard let weekday = start.weekday, start.day == nil, start.week == nil,
      start.direction == nil,
      end.day != nil && end.month != nil || end.weekday != nil && end.direction ?? 0 < 0,
      end.isGregorian, let last = period(of: end)?.first
    else { return nil }
    return (1...7).lazy.compactMap { last.adding(days: -$0) }.first { $0.weekday == weekday }
  }

  private func range(_ first: CalendarPeriod, to end: DateExpression) -> DateValue? {
    guard let last = period(of: end)?.last else { return nil }
    return DateValue(
      kind: .range, value: "\(first.value)/\(last.iso)", first: first.first, last: last)
  }

  /// The year in which a range begins that names none: the one that brings it nearest to the reference
  /// day; where the text speaks of what is to come, one in which it is not over, unless it has just been, and where
  /// it tells what happened, one in which it has begun, unless it is to come soon.
  private func yearOfRange(
    _ start: DateExpression, _ end: DateExpression
  ) -> DateExpression.Place? {
    guard let reference else { return nil }
    let ranges = ((reference.year - 1)...(reference.year + 1)).compactMap {
      year -> (year: Int, distance: Int)? in
      guard let first = Self.period(of: start, in: year)?.first,
        let last = [0, 1].lazy.compactMap({ Self.period(of: end, in: year + $0)?.last })
          .first(where: { $0 >= first }),
        let range = CalendarPeriod.range(first, last)
      else { return nil }
      let distance = range.distance(from: reference)
      let near = isReported ? Self.reportTime.named : isFirm ? 0 : Self.nearby
      if tense > 0, last < reference, distance > near { return nil }
      if tense < 0, first > reference, isFirm || distance > Self.nearby { return nil }
      return (year, distance)
    }
    return ranges.min { $0.distance < $1.distance }.map { .number($0.year) }
  }

  /// The second end: the next weekday behind the first where it is only a weekday.
  private func ending(_ end: DateExpression, after first: DateValue) -> DateValue {
    if let weekday = end.weekday, end.day == nil, end.week == nil, end.direction == nil,
      let start = first.first, reference != nil,
      let day = (end.isToldFrom ? 1...7 : 0...6).lazy.compactMap({ start.adding(days: $0) })
        .first(where: {
          $0.weekday == weekday
        })
    {
      return DateValue(kind: .date, value: day.iso, first: day, last: day)
    }
    // Days and months whose year neither end says are of the same year, or the next.
    if end.isGregorian, end.year == nil, end.direction == nil,
      end.grain.map({ $0 < .year }) ?? false,
      let start = first.first,
      let period = [0, 1].lazy.compactMap({ Self.period(of: end, in: start.year + $0) })
        .first(where: { $0.last >= start })
    {
      return DateValue(kind: .date, value: period.value, first: period.first, last: period.last)
    }
    return value(of: end)
  }
}

extension DateExpression {
  /// Whether it is a day with its month.
  fileprivate var isFullDay: Bool {
    guard case .number? = month, day != nil, lastDay == nil else { return false }
    return !isFeast && otherCalendar == nil
  }
}
