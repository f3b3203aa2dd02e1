internal import Grammar

/// The rules for dates, by the stage that they belong to.
enum DateRules {
  /// Months, years, days, lengths: what dates are made of.
  static let phrases: [Rule] =
    MonthPhrases.rules + YearPhrases.rules + DayPhrases.rules + PeriodPhrases.rules
    + DecadePhrases.rules + NamedYearPhrases.rules + LengthPhrases.rules + NumericDates.rules
    + ShortNumericDates.rules
    + FeastPhrases.names
    + NamedDayPhrases.names + CalendarNamePhrases.rules
    + DivisionSigns.rules + EnglishDays.names + EnglishPeriods.names + AnaphoricPhrases.names
    + AgePhrases.rules + SpokenPhrases.rules + SpokenYearPhrases.rules + EnglishLengths.rules
    + ShortYearPhrases.rules + OwnUnitPhrases.rules + ToldPhrases.names
    + SpanPartPhrases.rules + NumberedMonthPhrases.rules + CropSeasonPhrases.rules
  /// Points of the calendar, made of phrases.
  static let points: [Rule] =
    PointPhrases.rules + PointPhrases.parts + FurtherPhrases.rules + CenturyPhrases.rules
    + OtherCalendarPhrases.rules
    + MonthSpanPhrases.rules
    + FeastPhrases.rules + FeastPhrases.honoured + NamedDayPhrases.points + DayOfMonthPhrases.rules
    + LengthCompoundPhrases.rules + WeekPhrases.rules + EnglishDays.points + EnglishParts.points
    + EnglishFeastDays.points
    + AnaphoricPhrases.points + ToldPhrases.points
  /// Points that several points make together.
  static let wholes: [Rule] =
    WholePhrases.rules + WeekdayDigitPhrases.rules + HeadPhrases.rules + OrdinalDayPhrases.rules
    + AnaphoricPhrases.wholes + ToldPhrases.wholes + SpanPartPhrases.wholes
  /// One date in two calendars.
  static let pairs: [Rule] = PairPhrases.rules + DatedWeekdayPhrases.rules
  static let entities: [Rule] =
    PointRules.rules + YearRules.rules + FiguresYearRules.rules + CitedYearRules.rules
    + HistoryYearRules.rules + SpokenYearPhrases.entities
    + LineHeadRules.rules
    + PartRules.rules + RangeRules.rules + RangeRules.between + RangeRules.digits
    + ListRules.rules
    + LengthRules.rules + SpentLengthRules.rules + MomentRules.rules + MomentPairRules.rules
    + SpokenMomentRules.rules
    + BareLengthRules.rules + BoundLengthRules.rules + PeriodPairRules.rules
    + LengthListRules.rules
    + ClosedPeriodRules.rules + SetRules.rules + PeriodSetRules.rules
    + AnaphoricRules.rules + CountedSpanRules.rules + SplitYearRules.rules + EidRules.rules
    + DigitRangeRules.rules + OpenEndRules.rules + NowEndRules.rules + YearListRules.rules
    + DaypartRangeRules.rules + WeekdaysOfMonthsRules.rules + SharedNounRanges.rules
    + DigitDayRules.rules + JoinedMonthRules.rules
    + DayListRules.rules + CalendarListRules.rules + JoinedPointRules.rules + BreakRules.rules
    + EnglishPointRules.rules
    + EnglishNamedRules.rules
    + EnglishDayLists.rules
    + EnglishLists.rules + EnglishMoments.rules + EnglishRanges.rules
    + CalendarNamePhrases.parts + NightRules.rules + CityDayRules.rules + EnglishAnaphora.rules
    + EnglishFeastDays.rules + EnglishYearSpans.rules + SeasonPairRules.rules
    + EnglishToldBehind.rules + EnglishYearCues.rules
    + EnglishSharedUnits.rules + EnglishParts.rules + EnglishPress.rules + EnglishSportRules.rules
  static let combinations: [Rule] =
    RangePairRules.rules + HeadedRangeRules.rules + EnglishMoments.nights
}
