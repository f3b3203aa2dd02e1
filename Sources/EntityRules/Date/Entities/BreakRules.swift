internal import DocumentModel
internal import Grammar

/// Breaks of schools that are named after their time.
enum BreakRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.holiday-season", "a school break by its season: «عطلة الربيع», «العطلة الصيفية»",
      produces: Category.date.symbol,
      [
        .node(.holidayNoun), .node(.season, .seasonAdjective).with(article: .required),
        .node(.relativeAdjective).with(article: .required).optional,
      ]
    ) { match in
      guard case .season(let season)? = match.dateWord(1), match.items(1).count == 1,
        (match.item(1)?.symbol == Category.seasonAdjective.symbol)
          == (match.item(0)?.hasArticle == true)
      else { return [] }
      var point = DateExpression.with { $0.season = season }
      if case .relative(let offset, _)? = match.dateWord(2), abs(offset) < 2 {
        point.direction = offset
      }
      return match.date(point)
    },
    Rule(
      "date.ar.break-season", "a break named after the season of a year: «عطلة ربيع 2027»",
      produces: Category.date.symbol,
      [
        .node(.holidayNoun).with(article: .forbidden),
        .node(.datePoint).with(traits: DateShape.part.trait),
      ]
    ) { match in
      guard let point = match.point(1), point.season != nil, point.year != nil else { return [] }
      return match.date(point)
    },
    Rule(
      "date.ar.weekend-of-week", "the weekend of a week said: «عطلة نهاية هذا الأسبوع»",
      produces: Category.date.symbol,
      [
        .node(.holidayNoun).with(article: .forbidden), .node(.periodPart), .node(.datePoint),
      ]
    ) { match in
      guard match.dateWord(1) == .periodPart(.end), var point = match.point(2),
        case .offset? = point.week, point.weekday == nil
      else { return [] }
      point.isWeekend = true
      return match.date(point)
    },
    Rule(
      "date.ar.break-time", "a break named after its place in the year: «إجازة نصف العام»",
      produces: Category.date.symbol, priority: 1,
      [.node(.holidayNoun).with(article: .forbidden), .node(.breakTime)]
    ) { match in
      // Each country and year has days of its own.
      var story = DateStory(role: .vague)
      story.isBreak = match.item(0).map { match.isBreak($0.words.lowerBound) } ?? false
      return [Product(.date(DateValue(kind: .date, value: "XXXX", isResolved: false), story))]
    },
  ]
}
