internal import DocumentModel
internal import Grammar

/// Lengths that share their unit, and those that are counted within something.
enum LengthListRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.duration-or", "a length or a longer one: «ثلاثة أيام أو أربعة»",
      produces: Category.date.symbol,
      [
        .node(.timeLength), .node(.dateOperator), .node(.number), .node(.timeUnit).absent,
        .node(.scale, .currency, .currencyPhrase).absent,
      ]
    ) { match in
      guard match.dateWord(1) == .rangeOperator(.or), let first = match.length(0),
        let least = first.parts.first?.count, first.parts.count == 1, let most = match.count(2),
        least < most, match.wholeDigits(0) == match.wholeDigits(2)
      else { return [] }
      return lengths(first, TimeLength(first.unit, most))
    },
    Rule(
      "date.ar.day-or-days", "a day or two: «يوما أو يومين»", produces: Category.date.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.dateOperator), .node(.timeLength)]
    ) { match in
      guard match.dateWord(1) == .rangeOperator(.or), let unit = match.unit(0),
        unit.number == .one, unit.role == .count, let last = match.length(2), !last.isVague,
        last.parts.count == 1, last.unit == unit.unit
      else { return [] }
      return lengths(TimeLength(unit.unit, ExactDecimal(1)), last)
    },
    Rule(
      "date.en.length-apart", "how long before or after: «a fortnight after»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.timePreposition).context]
    ) { match in
      guard let length = match.length(0), length.isBare, !length.isVague, match.isLatin(0),
        (match.item(0)?.words.count ?? 0) > 1
      else { return [] }
      switch match.dateWord(1) {
      case .preposition(.before, _)?, .preposition(.after, _)?:
        return [Product(.date(match.resolver.value(of: length)))]
      default: return []
      }
    },
    Rule(
      "date.ar.first-units", "the first or last of many: «الأيام الثلاثة الأولى»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.definiteArticle).optional,
        .node(.number), .node(.ordinal).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .many, let count = match.count(2),
        case .ordinal(let place)? = match.dateWord(3), place == 1 || place == -1
      else { return [] }
      return [Product(.date(match.resolver.value(of: TimeLength(unit.unit, count))))]
    },
    Rule(
      "date.ar.counted-units", "units with their number behind: «الأشهر الستة»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.definiteArticle).optional,
        .node(.number),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .many, unit.unit != .quarter,
        let count = match.count(2),
        let start = match.item(2)?.words.lowerBound,
        match.item(1) != nil || match.beginsWithArticle(start),
        count > ExactDecimal(2)
      else { return [] }
      return [Product(.date(match.resolver.value(of: TimeLength(unit.unit, count))))]
    },
    Rule(
      "date.common.first-length", "the first of many: «أول 100 يوم», «first six months»",
      produces: Category.date.symbol,
      [.node(.ordinal).with(article: .forbidden), .node(.timeLength)]
    ) { match in
      guard case .ordinal(1)? = match.dateWord(0), let length = match.length(1), !length.isBare,
        !length.isVague
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
  ]

  private static func lengths(_ first: TimeLength, _ last: TimeLength) -> [Product] {
    [Product(.date(DateValue(kind: .duration, value: "\(first.iso)/\(last.iso)")))]
  }
}
