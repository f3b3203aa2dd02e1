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
      "date.en.month-short-year", "a month or season and a year cut short: «October '74»",
      produces: Category.datePoint.symbol,
      [.node(.monthPhrase, .season), .node(.dateLink).optional, .mark("'"), .node(.digits).glued]
    ) { match in
      guard match.isLatin(0), case .digits(let text)? = match.meaning(3), text.utf8.count == 2,
        let digits = Int(text)
      else { return [] }
      var point = match.point(0) ?? DateExpression()
      if case .season(let season)? = match.dateWord(0) { point.season = season }
      // Of two digits those are of the last century that would lie ahead in this one.
      point.year = .number(digits < 40 ? 2000 + digits : 1900 + digits)
      point.isDoubtful = false
      return Product.point(point)
    },
    Rule(
      "date.en.feast-adjective", "a feast behind its adjective: «last Christmas»",
      produces: Category.datePoint.symbol,
      [.node(.relativeAdjective), .node(.datePoint).with(traits: DateShape.feast.trait)]
    ) { match in
      guard match.isLatin(0), case .relative(let offset, let inflection)? = match.dateWord(0),
        inflection.number == .any, abs(offset) < 2, var feast = match.point(1),
        feast.direction == nil
      else { return [] }
      feast.direction = offset
      return Product.point(feast)
    },
    Rule(
      "date.en.weekday-the", "a weekday and its date with the article: «Monday the 29th of June»",
      produces: Category.datePoint.symbol,
      [
        .node(.weekday), .mark(",").optional, .node(.definiteArticle), .node(.dayNumber),
        .node(.dateLink), .node(.monthPhrase), .mark(",").optional, .node(.yearNumber).optional,
      ]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), match.isLatin(0),
        match.isLatin(2), let day = match.point(3), day.weekday == nil, day.month == nil,
        let month = match.point(5), match.item(6) == nil || match.item(7) != nil,
        var whole = month.merged(with: day)?.merged(with: .with { $0.weekday = weekday })
      else { return [] }
      if let year = match.point(7), (1000...2100).contains(match.wholeYear(7) ?? 0) {
        guard let dated = whole.merged(with: year) else { return [] }
        whole = dated
      }
      return Product.point(whole)
    },
    Rule(
      "date.en.feast-tail", "a feast and its noun: «Easter holidays»",
      produces: Category.datePoint.symbol,
      [.node(.datePoint).with(traits: DateShape.feast.trait), .node(.feastTail)]
    ) { match in
      guard let feast = match.point(0), match.isLatin(0) else { return [] }
      return Product.point(feast)
    },
    Rule(
      "date.en.weekday-abbreviation", "a weekday cut short before its date: «Tues. 19 August»",
      produces: Category.datePoint.symbol,
      [
        .node(.weekday), .mark(".").glued, .mark(",").context.optional,
        .node(.dayNumber, .monthPhrase).context,
      ]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), match.isLatin(0),
        match.item(0)?.needsContext == true
      else { return [] }
      return Product.point(.with { $0.weekday = weekday })
    },
  ]
}
