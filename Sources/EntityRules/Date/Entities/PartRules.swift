internal import DocumentModel
internal import Grammar

/// Dates with a word for the part of a day or period that is meant.
enum PartRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.daypart-before", "a part of a day: «مساء أمس الأربعاء»",
      produces: Category.date.symbol,
      [
        .node(.daypart), .node(.timeUnit).with(article: .forbidden).optional,
        .node(.demonstrative).with(article: .forbidden).optional, .node(.datePoint),
      ]
    ) { match in
      guard let day = match.point(3), day.grain == .day, match.dateWord(0) != .daypart(.after),
        match.item(1) == nil || match.unit(1)?.unit == .day
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.common.daypart-after", "a day and its part: «Thursday morning»",
      produces: Category.date.symbol, [.node(.datePoint), .node(.daypart)]
    ) { match in
      guard let day = match.point(0), day.grain == .day, match.dateWord(1) != .daypart(.before),
        match.item(1)?.hasArticle == false
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.ar.daypart-now", "a part of today: «هذا الصباح»", produces: Category.date.symbol,
      [.node(.demonstrative, .relativeAdjective), .node(.daypart)]
    ) { match in
      switch match.dateWord(0) {
      case .plain? where match.item(1)?.hasArticle == true:
        return match.date(.with { $0.dayOffset = 0 })
      case .relative(let offset, let inflection)? where inflection.number == .any && offset <= 0:
        return match.date(.with { $0.dayOffset = offset })
      default: return []
      }
    },
    Rule(
      "date.common.period-part", "a part of a period: «أواخر أكتوبر 2023»",
      produces: Category.date.symbol,
      [
        .node(.periodPart), .mark("-").optional, .node(.dateLink).optional,
        .node(.datePoint, .yearNumber),
      ]
    ) { match in
      // Only a phrase that has an article in it anyway may bear one: العشر الأواخر من.
      guard case .periodPart(let part)? = match.dateWord(0), let head = match.item(0),
        !head.hasArticle || head.words.count > 2, var point = match.point(3),
        let grain = point.grain, grain > .day, point.modifier == nil,
        match.item(3)?.symbol != Category.yearNumber.symbol
          || (1800...2100).contains(match.wholeYear(3) ?? 0)
      else { return [] }
      point.modifier = part
      return match.date(point)
    },
    Rule(
      "date.en.part-of-now", "a part of the month or year that now is in: «year-end»",
      produces: Category.date.symbol,
      [.node(.timeUnit), .mark("-").glued, .node(.periodPart).glued]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(2), match.isLatin(0),
        case .unit(let unit, let inflection, _)? = match.dateWord(0), inflection.number == .one,
        unit == .month || unit == .year, var point = PeriodPhrases.period(unit, 0)
      else { return [] }
      point.modifier = part
      return match.date(point)
    },
    Rule(
      "date.en.part-of-the-unit", "a part of the period that now is in: «end of the year»",
      produces: Category.date.symbol,
      [.node(.periodPart), .node(.definiteArticle), .node(.timeUnit)]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), match.isLatin(0),
        case .unit(let unit, let inflection, _)? = match.dateWord(2), inflection.number == .one,
        [.week, .month, .quarter, .year, .decade, .century].contains(unit),
        match.word(at: match.end(2...2)).map({ $0.kind != .digits }) ?? true,
        var point = PeriodPhrases.period(unit, 0)
      else { return [] }
      point.modifier = part
      return match.date(point)
    },
    Rule(
      "date.ar.part-of-now", "a part of the period that now is in: «نهاية الشهر»",
      produces: Category.date.symbol,
      [
        .node(.periodPart).with(article: .forbidden),
        .node(.timeUnit, .season).with(article: .required),
        .node(.yearKind, .ordinal, .relativeAdjective, .dateLink).absent,
      ]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), var point = now(match) else {
        return []
      }
      point.modifier = part
      return match.date(point)
    },
  ]

  private static func now(_ match: Match) -> DateExpression? {
    switch match.dateWord(1) {
    case .unit(let unit, let inflection, _)?:
      if unit == .millennium, inflection.number == .one {
        return .with {
          $0.century = .offset(0)
          $0.isOpen = true
        }
      }
      guard inflection.number == .one, [.week, .month, .year, .decade, .century].contains(unit)
      else {
        return nil
      }
      return PeriodPhrases.period(unit, 0)
    case .season(let season)?: return .with { $0.season = season }
    default: return nil
    }
  }
}
