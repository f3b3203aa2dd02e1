package import DocumentModel
internal import Gazetteers

/// A word that dates are made of.
package enum DateWord: Hashable, Sendable {
  /// 1 to 12.
  case month(Int)
  case hijriMonth(Int)
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
  package enum DaypartPlace: String, Sendable { case before, after, both }
  package enum Era: String, Sendable {
    case common = "ce"
    case before = "bc"
    case hijri = "ah"
  }
  package enum RangeOperator: String, Sendable { case to, and }
  package enum TimePreposition: String, Sendable {
    case `in`, since, before, after, during, until, between, from
  }
  package enum YearKind: String, Sendable { case fiscal, school, sport }
  package enum OtherHead: String, Sendable { case number, weekday, day, general, place }
  package enum TimeAdverb: String, Sendable { case ago, later, old }
  package enum ClauseTense: String, Sendable { case future, told }
  package enum VagueCount: String, Sendable { case few, one }

  /// A feast by its day in one of the calendars.
  package enum Feast: Hashable, Sendable {
    case gregorian(month: Int, day: Int)
    case hijri(month: Int, day: Int)
    /// One whose day is not computed.
    case movable

    /// From `12-25`, `h10-01` or `-`.
    init?(_ text: String) {
      if text == "-" {
        self = .movable
        return
      }
      let isHijri = text.hasPrefix("h")
      let parts = text.drop { $0 == "h" }.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 2, (1...12).contains(parts[0]), (1...31).contains(parts[1]) else {
        return nil
      }
      self =
        isHijri
        ? .hijri(month: parts[0], day: parts[1]) : .gregorian(month: parts[0], day: parts[1])
    }
  }
}
