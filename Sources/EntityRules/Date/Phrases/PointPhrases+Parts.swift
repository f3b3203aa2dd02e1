internal import DocumentModel
internal import Grammar

extension PointPhrases {
  /// Parts of years, months and other periods, with these.
  static let parts: [Rule] = [
    Rule(
      "date.common.season-years", "a season that lies in two years: «شتاء 2022-2023»",
      produces: Category.datePoint.symbol,
      [
        .node(.season).with(article: .forbidden), .node(.dateLink).optional,
        .node(.digits), .token(.punctuation).glued, .node(.digits).glued,
      ]
    ) { match in
      guard case .season(let season)? = match.dateWord(0), let first = match.wholeNumber(2),
        (600...2100).contains(first),
        YearPhrases.secondYear(match, 3, 4, after: first) == first + 1
      else { return [] }
      return Product.point(
        .with {
          $0.season = season
          $0.year = .number(first)
        })
    },
    Rule(
      "date.common.part-this-year", "a part of the year that now is in: «النصف الثاني من العام»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .node(.dateLink).optional, .node(.definiteArticle).optional,
        .node(.timeUnit).with(clitics: .optional(.la)),
        .node(.yearKind, .relativeAdjective, .digits, .number).absent,
      ]
    ) { match in
      guard var part = match.point(0), part.year == nil, part.direction == nil,
        part.quarter != nil || part.half != nil || part.season != nil,
        let unit = match.unit(3), unit.unit == .year, unit.number == .one,
        (match.item(1) == nil) == (match.item(3)?.clitics.isEmpty == false),
        match.isLatin(3) || match.item(3)?.hasArticle == true
      else { return [] }
      part.year = .offset(0)
      part.isDoubtful = false
      return Product.point(part)
    },
    Rule(
      "date.en.year-part", "a part behind its year: «2025 third quarter»",
      produces: Category.datePoint.symbol, [.node(.yearNumber), .node(.datePoint)]
    ) { match in
      guard let year = match.point(0), let part = match.point(1), part.year == nil,
        part.grain == .season || part.grain == .half, let whole = part.merged(with: year)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.ar.part-of-period", "a third of a period: «الثلث الأخير من رمضان»",
      produces: Category.datePoint.symbol,
      [
        .node(.vagueQuantity).with(article: .required),
        .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.monthPhrase, .datePoint, .yearPhrase, .timeUnit),
        .node(.yearNumber, .yearPhrase).optional,
      ]
    ) { match in
      guard case .ordinal(let third)? = match.dateWord(1), third <= 3,
        var period = match.point(3) ?? OrdinalDayPhrases.current(match, 3),
        let grain = period.grain, grain > .day
      else { return [] }
      if match.item(4) != nil {
        guard grain == .month, let year = year(match, 4, for: period),
          let dated = period.merged(with: year)
        else { return [] }
        period = dated
      }
      period.modifier = [1: .start, 2: .mid][third] ?? .end
      period.isDoubtful = false
      return Product.point(period)
    },
    Rule(
      "date.ar.half-month", "half of a month: «النصف الثاني من شهر يونيو»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.monthPhrase), .node(.yearNumber, .yearPhrase).optional,
        .node(.relativeAdjective).with(article: .required).optional,
      ]
    ) { match in
      guard match.unit(0)?.unit == .half, case .ordinal(let half)? = match.dateWord(1),
        (1...2).contains(half), !isWithin(match, 2), var month = match.point(3)
      else { return [] }
      if match.item(4) != nil {
        guard let year = year(match, 4, for: month), let dated = month.merged(with: year) else {
          return []
        }
        month = dated
      }
      if case .relative(let offset, _)? = match.dateWord(5) { month.direction = offset }
      month.modifier = half == 1 ? .start : .end
      month.isDoubtful = false
      return Product.point(month)
    },
  ]
}
