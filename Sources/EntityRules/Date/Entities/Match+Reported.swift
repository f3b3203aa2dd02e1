internal import DocumentModel
internal import Grammar

/// Figures, contracts and comparisons: which part of a year their nouns speak of.
extension Match {
  /// How many words may stand between what is reported and the part of a year that it is of.
  private static var reportReach: Int { 3 }

  /// Whether a month, quarter or half is one of figures that are told once it is over: `نتائج أعمال الربع الرابع`, `التوزيعات
  /// عن النصف الثاني`, `بيانات التضخم لشهر أبريل`.
  var isReportedPart: Bool {
    guard
      let part = (0..<2).first(where: {
        point($0).map { $0.isDivision || $0.isWholeMonth } ?? false
      }),
      let item = item(part), let word = word(at: item.words.lowerBound), word.kind == .arabic
    else { return false }
    let start = item.words.lowerBound
    if ["عن", "وعن", "ربع"].contains(arabic(at: start - 1)) { return true }
    for index in stride(from: start - 1, through: max(0, start - Self.reportReach), by: -1) {
      guard self.word(at: index)?.kind == .arabic else { return false }
      if has(.resultWord, at: index) { return true }
      let letters = arabic(at: index)
      // نتائجها المالية, نتائج أعمالها
      guard letters.hasPrefix("ال") || letters.hasPrefix("اعمال") || letters.hasPrefix("مالي")
      else { return false }
    }
    return false
  }

  /// Whether what is counted until the month that has just ended is told, with no verb for it: `95 ألف مشترك إلى غاية نهاية
  /// مارس`, `الأشهر الستة حتى يونيو`.
  func isCountedUntil(_ start: Int) -> Bool {
    guard let month = numberOfMonth, let now = document.reference.day else { return false }
    if isPeriodUntil(start) { return true }
    guard (now.month - month + 12) % 12 == 1, tenseOfVerb(before: start, reach: 12) <= 0 else {
      return false
    }
    for index in stride(from: start - 1, through: max(0, start - 12), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if word.kind == .digits || has(.number, at: index) { return true }
      if word.kind == .arabic, has(.plannedNoun, at: index) || has(.lastingVerb, at: index) {
        return false
      }
    }
    return false
  }

  /// The number of the month that the match is, or a part of.
  private var numberOfMonth: Int? {
    let points = (0..<5).lazy.compactMap { self.point($0) }
    guard let point = points.first, point.day == nil, case .number(let month)? = point.month else {
      return nil
    }
    return month
  }

  /// Whether months with their article are counted until a date, which are those over: `في الأشهر الستة حتى يونيو`.
  private func isPeriodUntil(_ start: Int) -> Bool {
    (max(0, start - Self.reportReach - 1)..<start).contains { index in
      beginsWithArticle(index)
        && dateWords(.timeUnit, at: index).contains { word in
          guard case .unit(let unit, let inflection, _) = word else { return false }
          return unit == .month && inflection.number == .many
        }
    } && tenseOfVerb(before: start, reach: 2 * Self.nearReach) <= 0
  }

  /// Whether a verb of promising or putting off is one of a relative clause that says when it was promised:
  /// `الذي وعد به البنك في يونيو`.
  func isPromised(_ verb: Int, before start: Int) -> Bool {
    guard word(at: verb)?.kind == .arabic, isMonth, start - verb <= 2 * Self.nearReach,
      ["الذي", "التي", "الذين"].contains(arabic(at: verb - 1)), !isPresentVerb(verb)
    else { return false }
    return !(verb + 1..<start).contains { ["الي", "حتي", "ان"].contains(arabic(at: $0)) }
      && !hasPlan(verb + 1..<start)
  }

  /// Whether a month behind ل is one that figures are of: `مبيعات القمح لشهر مارس`.
  func isForFigures(_ start: Int) -> Bool {
    (max(0, start - 2 * Self.reportReach)..<start).contains { index in
      word(at: index)?.kind == .arabic
        && (has(.resultWord, at: index) || has(.figuresNoun, at: index))
    }
  }

  /// Whether a number stands among some words, and no participle of what was to be: `كانت السيولة 1.1 مليار`.
  func isMeasured(_ words: Range<Int>) -> Bool {
    words.contains { word(at: $0)?.kind == .digits }
      && !words.contains { [.future, .ahead].contains(clauseTense(at: $0)) }
  }

  /// How far around the first months of a year what is reported of them is looked for, in words.
  private static var figuresReach: Int { 6 }

  /// The first months of the year in which most of them were over last, where figures of theirs are reported: `صادرات الأشهر
  /// التسعة الأولى`.
  func firstMonths(_ length: TimeLength) -> [Product]? {
    guard let words = span?.words, !isEnglish(at: words.lowerBound), length.unit == .month,
      length.parts.count == 1, let count = length.parts[0].count?.integer, (2...11).contains(count),
      !has(.dateLink, at: words.upperBound), let now = document.reference.day
    else { return nil }
    let near = max(0, words.lowerBound - Self.figuresReach)..<words.upperBound + Self.figuresReach
    guard
      near.contains(where: {
        word(at: $0)?.kind == .arabic && (has(.resultWord, at: $0) || has(.figuresNoun, at: $0))
      })
    else { return nil }
    // When most of them are over they are those of this year.
    let elapsed = 30 * (now.month - 1) + now.day
    let year = elapsed >= 18 * count ? now.year : now.year - 1
    return date(
      .with {
        $0.year = .number(year)
        switch count {
        case 3: $0.quarter = .number(1)
        case 6: $0.half = 1
        default: $0.monthSpan = 1...count
        }
      })
  }

  /// Whether a month is the one for which a future is dealt: `برنت تسليم ديسمبر`, `العقود الآجلة لشهر مارس`.
  func isDelivery(_ start: Int) -> Bool {
    guard isMonth else { return false }
    let before = arabic(at: start - 1)
    if ["تسليم", "لتسليم", "وتسليم", "بتسليم"].contains(before) { return true }
    guard let clitics = item(0)?.clitics, clitics.contains(.la) else { return false }
    return (max(0, start - Self.reportReach - 1)..<start).contains {
      ["الاجله", "اجله"].contains(arabic(at: $0))
    }
  }

  /// Whether a year before stands behind a comparison with figures of another time: `مقابل 2.3% قبل عام`.
  func isComparedYear(_ length: TimeLength) -> Bool {
    guard length.parts.count == 1, length.unit == .year,
      length.parts[0].count == ExactDecimal(1), let start = item(0)?.words.lowerBound
    else {
      return false
    }
    for index in stride(from: start - 1, through: max(0, start - 2 * Self.nearReach), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if has(.comparisonWord, at: index) {
        return (index + 1..<start).contains {
          self.word(at: $0)?.kind == .digits || has(.scale, at: $0)
        }
      }
      if arabic(at: index) == "من", self.word(at: index + 1)?.kind == .digits { return true }
    }
    return false
  }
}

extension DateExpression {
  /// Whether it is a month of our calendar as a whole.
  fileprivate var isWholeMonth: Bool { month != nil && day == nil && week == nil && isGregorian }
}
