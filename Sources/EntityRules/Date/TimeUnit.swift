/// A unit of the calendar, from the shortest on.
package enum TimeUnit: String, Sendable, CaseIterable, Comparable {
  case day, night, week, fortnight, month, quarter, half, season, year, decade, century, millennium

  package static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .day, .night: 0
    case .week, .fortnight: 1
    case .month: 2
    case .season, .quarter: 3
    case .half: 4
    case .year: 5
    case .decade: 6
    case .century: 7
    case .millennium: 8
    }
  }

  /// The unit that ISO 8601 writes a length of it in, and how many of those it is.
  var iso: (letter: Character, count: Int) {
    switch self {
    case .day, .night: ("D", 1)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .month: ("M", 1)
    case .quarter: ("M", 3)
    case .half: ("M", 6)
    case .season, .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    case .millennium: ("Y", 1000)
    }
  }
}
