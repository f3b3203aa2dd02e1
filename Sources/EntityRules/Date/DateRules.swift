internal import Grammar

/// The rules for dates, by the stage that they belong to.
enum DateRules {
  /// Months, years, days, lengths: what dates are made of.
  static let phrases: [Rule<Meaning>] =
    MonthPhrases.rules + YearPhrases.rules + DayPhrases.rules + PeriodPhrases.rules
    + LengthPhrases.rules + NumericDates.rules
  /// Points of the calendar, made of phrases.
  static let points: [Rule<Meaning>] = PointPhrases.rules + LengthPhrases.compounds
  /// Points that several points make together.
  static let wholes: [Rule<Meaning>] = WholePhrases.rules
  static let entities: [Rule<Meaning>] =
    PointRules.rules + YearRules.rules + PartRules.rules + RangeRules.rules + LengthRules.rules
  static let combinations: [Rule<Meaning>] = []
}
