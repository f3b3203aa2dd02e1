internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Weeks and weekends counted in a month.
enum WeekPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.week-counted", "a week counted in its month: «آخر أسبوع من غشت»",
      produces: Category.datePoint.symbol,
      [
        .node(.ordinal, .periodPart).with(article: .forbidden),
        .node(.timeUnit).with(article: .forbidden), .node(.dateLink).optional,
        .node(.monthPhrase, .datePoint, .timeUnit, .ofIt), .node(.yearNumber, .yearPhrase).optional,
        .node(.relativeAdjective).with(article: .required).optional,
      ]
    ) { match in
      guard let unit = match.unit(1), unit.unit == .week, unit.number == .one, unit.role == .any,
        (match.item(2) == nil) == (match.item(3)?.symbol == Category.ofIt.symbol),
        let number = number(match, 0)
      else { return [] }
      return week(match, number, month: 3, year: 4, adjective: 5)
    },
    Rule(
      "date.ar.week-of-this", "a week by its number in what now is: «الأسبوع الأخير من الشهر»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.timeUnit).with(article: .required),
        .node(.relativeAdjective, .same, .digits, .yearKind).absent,
      ]
    ) { match in
      guard let unit = match.unit(0), unit.unit == .week, unit.number == .one,
        case .ordinal(let number)? = match.dateWord(1), number <= 5,
        var whole = OrdinalDayPhrases.current(match, 3)
      else { return [] }
      if match.unit(3)?.unit == .month, let told = match.monthBefore, told.isGregorian {
        (whole.month, whole.year) = (told.month, told.year)
      } else if match.unit(3)?.unit == .year, let told = match.toldYear() {
        whole.year = .number(told.last)
      }
      whole.week = .number(number)
      return Product.point(whole)
    },
    Rule(
      "date.ar.weekend-counted", "a weekend counted in its month: «نهاية الأسبوع الأولى من ديسمبر»",
      produces: Category.datePoint.symbol,
      [
        .node(.weekend), .node(.ordinal).with(article: .required), .node(.dateLink),
        .node(.monthPhrase, .datePoint, .timeUnit), .node(.yearNumber, .yearPhrase).optional,
      ]
    ) { match in
      guard case .ordinal(let number)? = match.dateWord(1), number <= 5, isOfWeekend(match) else {
        return []
      }
      return week(match, number, month: 3, year: 4, isWeekend: true)
    },
    Rule(
      "date.ar.part-placed", "a part of a year that its adjective places: «الربع الثالث الماضي»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.part.trait),
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard var part = match.point(0), part.quarter != nil, part.year == nil, !match.isLatin(0),
        let item = match.item(1), !item.needsContext, !match.isClosed(1),
        case .relative(let offset, let inflection)? = match.dateWord(1), inflection.number == .one,
        abs(offset) <= 1
      else { return [] }
      part.direction = offset
      part.isDoubtful = false
      return Product.point(part)
    },
    Rule(
      "date.ar.week-of-now", "a week of the month or year told of: «الأسبوع الأخير من الشهر»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.part.trait), .node(.dateLink),
        .node(.timeUnit, .datePoint),
      ]
    ) { match in
      // النصف الأول من الشهر الماضي
      if var month = match.point(2) {
        guard let half = match.point(0)?.half, case .offset? = month.month, month.day == nil,
          month.modifier == nil
        else { return [] }
        month.modifier = half == 1 ? .start : .end
        return Product.point(month)
      }
      guard let part = match.point(0), part.week != nil || part.half != nil,
        part.isWeekend == nil, part.month == nil, part.year == nil,
        var whole = told(match, 2) ?? OrdinalDayPhrases.current(match, 2),
        !match.isHead(match.end(2...2)), match.word(at: match.end(2...2))?.kind != .digits
      else { return [] }
      whole.isDoubtful = false
      guard let half = part.half else {
        whole.week = part.week
        return Product.point(whole)
      }
      guard whole.grain == .month else { return [] }
      whole.modifier = half == 1 ? .start : .end
      return Product.point(whole)
    },
  ]

  /// The month or year that the sentence has told, where only its noun is said.
  private static func told(_ match: Match, _ element: Int) -> DateExpression? {
    guard let unit = match.unit(element), unit.number == .one,
      match.item(element)?.hasArticle == true
    else { return nil }
    switch unit.unit {
    case .month:
      guard var month = match.monthBefore(within: toldReach), month.isGregorian else { return nil }
      // Its clause says nothing of the year of the month that another one told.
      if month.year == nil {
        let near = DateResolver(reference: match.document.reference.day).period(of: month)
        month.year = near.map { .number($0.first.year) }
      }
      return month
    case .year:
      guard let years = match.toldYear(within: toldReach), years.first == years.last else {
        return nil
      }
      return .with { $0.year = .number(years.last) }
    default: return nil
    }
  }

  /// How far back a month or year is told, in words.
  private static let toldReach = 15

  private static func number(_ match: Match, _ element: Int) -> Int? {
    switch match.dateWord(element) {
    case .ordinal(let number)?: number <= 5 ? number : nil
    case .periodPart(.end)?: -1
    default: nil
    }
  }

  /// Whether an ordinal is that of the weekend and not of the week that it ends: it is feminine, or the break
  /// is said.
  private static func isOfWeekend(_ match: Match) -> Bool {
    guard let weekend = match.item(0), let ordinal = match.item(1) else { return false }
    if weekend.words.count > 2 { return true }
    let last = match.folded(ordinal.words.upperBound - 1).unicodeScalars.last?.value
    return last == ArabicLetter.heh
      || last == ArabicLetter.yeh && match.dateWord(1) == .ordinal(1)
  }

  private static func week(
    _ match: Match, _ number: Int, month: Int, year: Int, adjective: Int? = nil,
    isWeekend: Bool = false
  ) -> [Product] {
    guard var whole = match.point(month) ?? OrdinalDayPhrases.current(match, month),
      whole.grain == .month || whole.grain == .year && !isWeekend, whole.week == nil,
      whole.isGregorian, whole.sportSeason == nil, whole.secondYear == nil
    else { return [] }
    if let year = match.point(year) {
      guard whole.year == nil, let dated = whole.merged(with: year) else { return [] }
      whole = dated
    }
    if let adjective, case .relative(let offset, let inflection)? = match.dateWord(adjective) {
      guard whole.month != nil, whole.year == nil, whole.direction == nil, abs(offset) < 2,
        inflection.number == .one
      else { return [] }
      whole.direction = offset
    }
    whole.week = .number(number)
    if isWeekend { whole.isWeekend = true }
    whole.isDoubtful = false
    return Product.point(whole)
  }
}
