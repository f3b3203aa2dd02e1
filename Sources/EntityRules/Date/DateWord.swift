package import DocumentModel
internal import Gazetteers

/// A word that dates are made of.
package enum DateWord: Hashable, Sendable {
  /// 1 to 12.
  case month(Int)
  case hijriMonth(Int)
  /// Of the Persian, Hebrew or Coptic calendar: 1 to 12 or 13.
  case otherMonth(OtherCalendar, Int)
  /// What says whose a year is; `nil` where several of these calendars have it.
  case otherEra(OtherCalendar?)
  /// By ISO 8601: Monday is 1.
  case weekday(Int)
  case unit(TimeUnit, Inflection, UnitRole)
  /// Days from today.
  case relativeDay(Int)
  /// How many periods from the one that now is in.
  case relative(Int, Inflection)
  case season(Season)
  case daypart(DaypartPlace)
  case periodPart(DateModifier)
  /// -1 is the last.
  case ordinal(Int)
  /// The tens: 90 is the nineties.
  case decade(Int)
  /// A year by what happened in it.
  case namedYear(Int)
  case era(Era)
  case rangeOperator(RangeOperator)
  case preposition(TimePreposition, takesYear: Bool)
  case yearKind(YearKind)
  case feast(Feast)
  /// What makes a number something else than a date.
  case otherHead(OtherHead)
  case approximator(String)
  /// What follows a unit and adds to it, in hundredths: `ونصف` is 50.
  case addedFraction(Int)
  case adverb(TimeAdverb)
  case vagueCount(VagueCount)
  /// A letter before the number of a part of a year.
  case divisionSign(TimeUnit)
  case clauseTense(ClauseTense)
  case same(Sameness)
  case church(MovableFeast.Church)
  case tenDays(DateModifier)
  /// A word that only its class says something about.
  case plain
}

extension DateWord {
  /// How the form of a unit is used.
  package enum UnitRole: String, Sendable {
    case any = ""
    case count, construct
  }
  package enum Season: String, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
  }
  /// Eves and morrows are the day before a feast and behind it, and stand before their day.
  package enum DaypartPlace: String, Sendable { case before, after, both, eve, morrow }
  package enum Era: String, Sendable {
    case common = "ce"
    case before = "bc"
    case hijri = "ah"
  }
  package enum RangeOperator: String, Sendable { case to, and, or, over }
  package enum Sameness: String, Sendable { case same, mentioned, matching, previous }
  package enum TimePreposition: String, Sendable {
    case `in`, since, before, after, during, until, by, between, from
  }
  package enum YearKind: String, Sendable {
    case fiscal, budget, school, sport

    /// Whether such a year is numbered by the one that it ends in.
    var bearsLastYear: Bool { self == .fiscal || self == .budget }
  }
  package enum OtherHead: String, Sendable {
    case number, file, weekday, day, general, place, feast
  }
  package enum TimeAdverb: String, Sendable { case ago, hence, apart, old, long }
  package enum ClauseTense: String, Sendable {
    case future, past, told, says, was, ahead, condition, done, bare
  }
  package enum VagueCount: String, Sendable { case few, one }

  /// A feast by its day in one of the calendars.
  package enum Feast: Hashable, Sendable {
    case gregorian(month: Int, day: Int)
    /// From one day to another of a month; mostly they are the same.
    case hijri(month: Int, first: Int, last: Int)
    case movable(MovableFeast)
    case national(NationalDay)
    /// The evening before another.
    indirect case eve(of: Feast)
    /// The week that another lies in.
    indirect case week(of: Feast)
    /// One whose day nobody computes here.
    case open

    /// From `12-25`, `h10-01`, `h12-11..13`, what ``MovableFeast`` reads, the name of a
    /// ``NationalDay``, `-`, or one of them behind `<` or `W`: its eve
    /// or week.
    init?(_ text: String) {
      if text.first == "<" {
        guard let feast = Feast(String(text.dropFirst())) else { return nil }
        self = .eve(of: feast)
      } else if text.first == "W" {
        guard let feast = Feast(String(text.dropFirst())) else { return nil }
        self = .week(of: feast)
      } else if text == "-" {
        self = .open
      } else if let day = NationalDay(rawValue: text) {
        self = .national(day)
      } else if let feast = MovableFeast(text) {
        self = .movable(feast)
      } else {
        let numbers = text.split { "h-.".contains($0) }.compactMap { Int($0) }
        guard numbers.count == 2 || numbers.count == 3 && text.hasPrefix("h"),
          (1...12).contains(numbers[0]), numbers.dropFirst().allSatisfy({ (1...31).contains($0) })
        else { return nil }
        self =
          text.hasPrefix("h")
          ? .hijri(month: numbers[0], first: numbers[1], last: numbers[numbers.count - 1])
          : .gregorian(month: numbers[0], day: numbers[1])
      }
    }
  }
}
