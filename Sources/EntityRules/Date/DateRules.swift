internal import Grammar

/// The rules for dates, by the stage that they belong to.
enum DateRules {
  /// Months, years, days, lengths: what dates are made of.
  static let phrases: [Rule] =
    MonthPhrases.rules + YearPhrases.rules + DayPhrases.rules + PeriodPhrases.rules
    + LengthPhrases.rules + NumericDates.rules
  /// Points of the calendar, made of phrases.
  static let points: [Rule] = PointPhrases.rules + LengthPhrases.compounds
  /// Points that several points make together.
  static let wholes: [Rule] = WholePhrases.rules
  static let entities: [Rule] =
    PointRules.rules + YearRules.rules + PartRules.rules + RangeRules.rules + LengthRules.rules
  static let combinations: [Rule] = []
}
