internal import DocumentModel
internal import Grammar

/// What English says without a name of a month or year that it has told of: `by the end of the month`, `on the 5th`.
extension Match {
  /// How far before the match its month or year is told, in words.
  private static var toldReach: Int { 30 }

  /// A part of the unit that the sentence tells of, or that the sentence before a past one does: `In mid-October they
  /// were promised their wages before the end of the month`; `nil` where it is that of now.
  func toldPart(_ point: DateExpression, _ unit: TimeUnit) -> [Product]? {
    guard unit == .month || unit == .year, isUnitTold(unit) else { return nil }
    var told = point
    told.isToldFrom = true
    return [Product(.date(resolver.value(of: point), DateStory(role: .next(told))))]
  }

  /// A day of the month told shortly before: `shut from 27 December to 3 January and reopens on the 5th`.
  func toldDay(_ day: DateExpression) -> [Product]? {
    guard
      case .number(let month)? = monthBefore(within: Self.toldReach, isHijri: false)?.month,
      let now = document.reference.day,
      month != now.month
        || periodBefore(of: .month, within: Self.toldReach)?.first.year ?? now.year < now.year
    else { return nil }
    var told = day
    told.month = .offset(0)
    var fallback = day
    fallback.month = .number(month)
    told.isToldFrom = true
    return [Product(.date(resolver.value(of: fallback), DateStory(role: .next(told))))]
  }

  /// Some days by their numbers, of the month told shortly before or else of the one that the clause asks for.
  func days(_ first: DateExpression, _ last: DateExpression) -> [Product] {
    var start = EnglishPointRules.placed(first, self)
    var end = last
    if case .number(let month)? = monthBefore(within: Self.toldReach, isHijri: false)?.month,
      let now = document.reference.day, month != now.month
    {
      start.month = .number(month)
    }
    end.month = start.month
    return RangeRules.range(self, start, end)
  }

  /// A point that names a thing and is not the time of what is told.
  func aside(_ point: DateExpression) -> [Product] {
    guard var story = story(of: point, 0) else { return date(point) }
    story.isAside = true
    return [Product(.date(resolver.value(of: point), story))]
  }

  private func isUnitTold(_ unit: TimeUnit) -> Bool {
    guard let start = items(0).first?.words.lowerBound, let now = document.reference.day else {
      return false
    }
    var isSentence = true
    for index in stride(from: start - 1, through: max(0, start - Self.toldReach), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) {
        guard isSentence, beginsClause(start), tense < 0 else { return false }
        isSentence = false
      }
      if isWord(
        index, "will", "is", "are", "now", "has", "have", "today", "must", "can", "may", "this",
        "ll", "yesterday")
      {
        return false
      }
      if isWord(index - 1, "since", "than", "until", "of") { continue }
      for item in items(of: Category.datePoint.symbol, startingAt: index) {
        guard let point = point(item), point.isGregorian else { continue }
        if case .number(let month)? = point.month { return unit == .year || month != now.month }
      }
      if unit == .year,
        items(of: Category.yearNumber.symbol, startingAt: index).contains(where: { item in
          item.words.allSatisfy { block.words[$0].kind == .digits }
        }), isWord(index - 1, "in")
      {
        return true
      }
    }
    return false
  }
}
