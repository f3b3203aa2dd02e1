/// A holiday that many countries have under one name, each on a day of its own.
package enum NationalDay: String, Hashable, Sendable, CaseIterable {
  case independence, national, liberation, republic, army, martyrs, revolution, evacuation
  case victory, unity, flag, teacher, police, press, tree, child, youth, women, amazigh, forces
  case constitution, mother, father, labour

  /// A country by its ISO 3166-1 code, and its day.
  package struct Day: Hashable, Sendable {
    package let country: String
    package let day: DateWord.Feast
    /// Whether it is meant only where the country is said beside it: others are told of by the name more.
    package let isSaid: Bool
  }

  /// Those that a document may mean that names their country somewhere.
  package var days: [Day] {
    (NationalDays.table[self] ?? []).filter { !$0.isSaid && $0.country != Self.anywhere }
  }

  /// The day of a country; `nil` where it has none of the name.
  package func day(of country: String) -> Day? {
    NationalDays.table[self]?.first { $0.country == country }
  }

  /// The day of all countries that have no other; `nil` where there is none such.
  package var usual: Day? { day(of: Self.anywhere) }

  static let anywhere = "*"

  private static let arab: Set<String> = [
    "AE", "BH", "DJ", "DZ", "EG", "IQ", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA",
    "SA", "SD", "SO",
    "SY", "TN", "YE",
  ]

  /// Whether a country is one whose press the holidays of others concern less.
  package static func isArab(_ country: String) -> Bool { arab.contains(country) }
}

extension DateExpression {
  /// The same on the day that one country keeps.
  func dated(_ holiday: NationalDay.Day) -> DateExpression {
    var dated = self
    dated.national = nil
    switch holiday.day {
    case .gregorian(let month, let day): (dated.month, dated.day) = (.number(month), day)
    case .movable(let feast): dated.movable = feast
    default: preconditionFailure("\(holiday) is no day that a country keeps")
    }
    return dated
  }
}
