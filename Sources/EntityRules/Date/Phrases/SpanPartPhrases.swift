internal import DocumentModel
internal import Grammar

/// Parts of years and seasons with an adjective or noun more, and months that were the last of their name.
enum SpanPartPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.division-fiscal", "a part of a year of money: «الربع المالي الثالث»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.yearKind).with(article: .required),
        .node(.ordinal).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one,
        unit.unit == .quarter || unit.unit == .half,
        case .yearKind(let kind)? = match.dateWord(1), kind.bearsLastYear,
        case .ordinal(let number)? = match.dateWord(2),
        var part = PeriodPhrases.division(unit.unit, number)
      else { return [] }
      part.isDoubtful = false
      return Product.point(part)
    }
  ]

  static let wholes: [Rule] = [
    Rule(
      "date.ar.week-number", "a week by its number in a year: «الأسبوع 12 من عام 2026»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit), .node(.digits, .ordinal), .node(.dateLink),
        .node(.yearNumber, .yearPhrase),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.unit == .week, unit.number == .one, !match.isLatin(0),
        var week = match.point(3), week.isGregorian, week.secondYear == nil,
        (1900...2100).contains(match.wholeYear(3) ?? 0)
      else { return [] }
      let number: Int? =
        if case .ordinal(let number)? = match.dateWord(1) { number } else { match.wholeNumber(1) }
      guard let number, (6...53).contains(number) else { return [] }
      week.week = .number(number)
      return Product.point(week)
    },
    Rule(
      "date.ar.part-of-season", "a part of the season that now is: «النصف الأول من الموسم»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint, .vagueQuantity), .node(.ordinal).with(article: .required).optional,
        .node(.dateLink), .node(.timeUnit).with(article: .required),
        .node(.yearKind).with(article: .required).optional,
        .node(.relativeAdjective, .yearKind, .yearNumber).absent,
      ]
    ) { match in
      guard let unit = match.unit(3), unit.unit == .season, unit.number == .one,
        !PointPhrases.isWithin(match, 2), !match.isLatin(0), let place = place(match),
        !match.dateWords(.same, at: match.end(0...4)).contains(.same(.same)),
        var season = PeriodPhrases.period(.season, 0)
      else { return [] }
      season.modifier = place
      return Product.point(season)
    },
    Rule(
      "date.ar.point-latest", "a month or season that was the last of its name: «في مارس الأخير»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .node(.ordinal).with(article: .required), .node(.dateLink).absent,
      ]
    ) { match in
      guard case .ordinal(-1)? = match.dateWord(1), var point = match.point(0), !match.isLatin(0),
        point.year == nil, point.direction == nil, !point.isFeast, point.modifier == nil,
        isMasculine(match, 1), point.weekday == nil, point.week == nil,
        point.month != nil || point.season != nil, isPlaced(match)
      else { return [] }
      point.direction = -1
      point.isDoubtful = false
      return Product.point(point)
    },
  ]

  /// Where in a season a half, quarter or third of it is.
  private static func place(_ match: Match) -> DateModifier? {
    if match.item(0)?.symbol == Category.vagueQuantity.symbol {
      guard match.item(0)?.hasArticle == true, case .ordinal(let third)? = match.dateWord(1),
        third <= 3
      else { return nil }
      return [1: .start, 2: .mid][third] ?? .end
    }
    guard match.item(1) == nil, let part = match.point(0), part.year == nil, part.direction == nil
    else { return nil }
    if let half = part.half { return half == 1 ? .start : .end }
    guard case .number(let quarter)? = part.quarter else { return nil }
    return quarter == 1 ? .start : quarter == 4 ? .end : .mid
  }

  private static func isMasculine(_ match: Match, _ element: Int) -> Bool {
    guard let item = match.item(element) else { return false }
    let last = match.folded(item.words.upperBound - 1).unicodeScalars.last
    return last != "\u{0647}" && last != "\u{0629}"
  }

  /// Whether a noun of its own or a preposition of time stands before a month: else the adjective is of what
  /// comes before (`أسبوع مايو الأخير`).
  private static func isPlaced(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.timeUnit, at: start) || match.beginsWithArticle(start)
      || match.item(of: Category.timePreposition.symbol, endingAt: start) != nil
  }
}
