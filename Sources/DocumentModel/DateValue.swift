/// What qualifies a date.
package enum DateModifier: String, Sendable, CaseIterable {
  case start, mid, end, about, before, after
}

/// The calendars that dates are written in.
package enum DateCalendar: String, Sendable, CaseIterable {
  case gregorian, umalqura, civil, tabular, persian, hebrew, coptic
}

/// Which of the Islamic calendars Hijri dates are taken to be of.
package enum HijriCalendar: String, Sendable, CaseIterable {
  /// That of Saudi Arabia; the civil one in years whose months are not known.
  case umalqura
  /// The tabular calendar whose first day is a Friday, 16 July 622 of the Julian calendar.
  case civil
  /// The same a day earlier, as astronomers count.
  case tabular
}

/// In which order day and month stand in a date in digits.
package enum NumericOrder: Sendable {
  case dayFirst, monthFirst
  /// Both can be: it was read as day first.
  case open
}

/// What a calendar expression means.
package struct DateValue: Hashable, Sendable {
  /// The four kinds of output contract and TIMEX3: a point, a range, a length and a repetition.
  package enum Kind: String, Sendable, CaseIterable {
    case date = "DATE"
    case range = "RANGE"
    case duration = "DURATION"
    case set = "SET"
  }

  package var kind: Kind
  /// The TIMEX3 value; partial where something is missing (`XXXX-10-07`).
  package var value: String
  /// The first and last day it covers, where both can be resolved.
  package var first: CalendarDay?
  package var last: CalendarDay?
  package var calendar: DateCalendar
  /// The date in its own calendar, where that is not the Gregorian one.
  package var original: String?
  package var modifier: DateModifier?
  /// False where a reference date or a year is missing.
  package var isResolved: Bool
  /// `nil` where it is not in digits alone, or the order cannot matter.
  package var order: NumericOrder?
  /// Whether what it says of one day differs by more than a day: its weekday, or its two calendars.
  package var isContradictory = false
  /// Whether the text gives it in both calendars.
  package var isPaired = false
  /// The day in each country, by ISO 3166-1 codes, of a holiday whose country is not said.
  package var countryDays: [String: CalendarDay] = [:]
  /// Of a feast that churches keep on different days.
  package var churchDay: ChurchDay?

  package init(
    kind: Kind, value: String, first: CalendarDay? = nil, last: CalendarDay? = nil,
    calendar: DateCalendar = .gregorian, original: String? = nil, modifier: DateModifier? = nil,
    isResolved: Bool = true
  ) {
    self.kind = kind
    self.value = value
    self.first = first
    self.last = last
    self.calendar = calendar
    self.original = original
    self.modifier = modifier
    self.isResolved = isResolved
  }

  /// Makes it one day.
  package mutating func settle(on day: CalendarDay) {
    (first, last, value, isResolved) = (day, day, day.iso, true)
  }
}

/// What is known of a feast that the eastern churches keep on another day than the western.
package struct ChurchDay: Hashable, Sendable {
  /// What the text beside it tells: whose day it is, or the one that it would be in each church.
  package enum Keeper: Hashable, Sendable {
    case eastern
    case western
    /// The name is mostly that of the eastern churches where `isUsuallyEastern`.
    case open(eastern: CalendarDay, western: CalendarDay, isUsuallyEastern: Bool)
  }

  /// Whether it is a day of a month, not one counted from Easter: some lands differ in Easter alone.
  package let isFixed: Bool
  package let keeper: Keeper

  package init(isFixed: Bool, keeper: Keeper) {
    (self.isFixed, self.keeper) = (isFixed, keeper)
  }
}
