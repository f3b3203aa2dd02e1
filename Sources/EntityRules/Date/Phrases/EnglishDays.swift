internal import DocumentModel
internal import Grammar

/// Days and weeks as only English writes them.
enum EnglishDays {
  static let names: [Rule] = [
    Rule(
      "date.en.weekday-week", "a weekday a week later: «Monday week»",
      produces: Category.datePoint.symbol, [.node(.weekday), .node(.timeUnit), .mark("-").absent]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), match.isLatin(1),
        let unit = match.unit(1), unit.unit == .week, unit.number == .one
      else { return [] }
      return Product.point(
        .with {
          $0.weekday = weekday
          $0.direction = 2
        })
    },
    Rule(
      "date.en.period-behind", "a period two from now: «week before last»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit, .weekday).with(article: .forbidden), .node(.relativeAdjective),
        .node(.timeUnit).absent,
      ]
    ) { match in
      guard match.isLatin(1), case .relative(let offset, _)? = match.dateWord(1), abs(offset) == 2
      else { return [] }
      switch match.dateWord(0) {
      case .unit(let unit, let inflection, _)? where inflection.number == .one && unit > .day:
        return PeriodPhrases.period(unit, offset).map { Product.point($0) } ?? []
      case .weekday(let weekday)?:
        return Product.point(
          .with {
            $0.weekday = weekday
            $0.direction = offset
          })
      default: return []
      }
    },
  ]

  static let points: [Rule] = [
    Rule(
      "date.en.weekday-abbreviation", "a weekday cut short before its date: «Tues. 19 August»",
      produces: Category.datePoint.symbol,
      [
        .node(.weekday), .mark(".").glued, .mark(",").context.optional,
        .node(.dayNumber, .monthPhrase).context,
      ]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), match.isLatin(0) else { return [] }
      return Product.point(.with { $0.weekday = weekday })
    }
  ]
}
