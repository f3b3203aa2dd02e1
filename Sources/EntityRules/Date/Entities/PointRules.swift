internal import DocumentModel
internal import Grammar

/// Points that are dates by themselves, or with a word before them that leaves no doubt.
enum PointRules {
  static let rules: [Rule] =
    DateShape.allCases.map(standing) + [
      Rule(
        "date.common.after-preposition",
        "what is a date only behind a preposition of time: «في مايو»",
        produces: Category.date.symbol,
        [.node(.timePreposition).context, .node(.datePoint)]
      ) { match in
        guard let point = match.point(1), point.isDoubtful, !point.isToldFrom,
          isPlaced(point) || isHalf(match, point), !match.isForName(1),
          !point.isDivision || !isInRow(match, 1)
        else { return [] }
        return match.date(match.sharingYear(point))
      },
      Rule(
        "date.ar.holiday-day", "a holiday named after its day: «عطلة 26 سبتمبر»",
        produces: Category.date.symbol,
        [
          .node(.holidayNoun).with(article: .forbidden),
          .node(.datePoint).with(traits: DateShape.dayMonth.trait),
        ]
      ) { match in
        guard let point = match.point(1), point.weekday == nil else { return [] }
        return match.date(point)
      },
      Rule(
        "date.ar.days-of-month", "the days or nights of a month: «ليالي رمضان»",
        produces: Category.date.symbol,
        [.node(.timeUnit).with(article: .forbidden), .node(.datePoint)]
      ) { match in
        guard let unit = match.unit(0), unit.number == .many, unit.unit <= .night,
          let point = match.point(1), point.grain == .month, case .number? = point.month
        else { return [] }
        return match.date(point)
      },
      Rule(
        "date.common.season-preposition",
        "a season until or since which something is: «قبل الصيف», «before autumn»",
        produces: Category.date.symbol,
        [
          .node(.timePreposition).context, .node(.definiteArticle).context.optional,
          .node(.datePoint).with(traits: DateShape.part.trait),
        ]
      ) { match in
        guard case .preposition(let kind, _)? = match.dateWord(0), let point = match.point(2),
          point.season != nil, point.isDoubtful,
          [.since, .before, .after, .until, .by].contains(kind)
            || (kind == .in || kind == .during) && isAlone(match, 2)
            || match.isLatin(2) && (match.item(1) != nil || kind == .in || kind == .during)
              && !match.hasNoun(at: match.end(2...2)),
          match.isLatin(2) || match.beginsWithArticle(match.item(2)?.words.lowerBound ?? 0),
          !match.has(.dateLink, at: match.end(2...2))
        else { return [] }
        var season = point
        // Until when something is lies ahead, unless a verb tells what was.
        if [.before, .until, .by].contains(kind), match.resolver.tense >= 0 {
          season.direction = 1
        }
        return match.date(season)
      },
      Rule(
        "date.common.preposition-letter", "the same behind a proclitic: «لمايو»",
        produces: Category.date.symbol,
        [.node(.datePoint).with(clitics: .required([.wa, .fa, .la, .ba]))]
      ) { match in
        guard let point = match.point(0), point.isDoubtful, point.grain == .month,
          match.item(0)?.clitics.isDisjoint(with: .prepositions) == false
        else { return [] }
        return match.date(match.sharingYear(point))
      },
      Rule(
        "date.ar.month-cue", "a month that is also a name, behind its noun: «اقتراب رمضان»",
        produces: Category.date.symbol,
        [.node(.monthCue).context, .node(.datePoint).with(traits: DateShape.hijri.trait)]
      ) { match in
        guard let point = match.point(1), point.isDoubtful, point.grain == .month else { return [] }
        return match.date(point)
      },
      Rule(
        "date.ar.month-verb", "such a month behind a verb of its coming: «متى يدخل شعبان؟»",
        produces: Category.date.symbol,
        [.node(.monthVerb).context, .node(.datePoint).with(traits: DateShape.hijri.trait)]
      ) { match in
        guard let point = match.point(1), point.isDoubtful, point.grain == .month else { return [] }
        let next = match.end(1...1)
        guard let word = match.word(at: next) else { return match.date(point) }
        // Behind a name another one may follow: يدخل رمضان صبحي.
        let isAlone =
          word.kind == .punctuation || match.has(.timePreposition, at: next)
          || match.has(.functionWord, at: next) || match.has(.demonstrative, at: next)
          || match.has(.honorific, at: next) || match.folded(next, has: "\u{0648}")
        return isAlone ? match.date(point) : []
      },
      Rule(
        "date.ar.month-honorific", "such a month before what honours it: «رمضان المبارك»",
        produces: Category.date.symbol,
        [
          .node(.datePoint).with(traits: DateShape.hijri.trait),
          .node(.honorific).with(article: .required).context,
        ]
      ) { match in
        guard let point = match.point(0), point.isDoubtful, point.grain == .month else { return [] }
        return match.date(point)
      },
      Rule(
        "date.en.month-alone", "such a month in English, beside no name: «Ramadan»",
        produces: Category.date.symbol,
        [.node(.datePoint).with(traits: DateShape.hijri.trait), .node(.capitalized).absent]
      ) { match in
        guard let point = match.point(0), point.isDoubtful, point.grain == .month, match.isLatin(0),
          let start = match.item(0)?.words.lowerBound, !match.has(.capitalized, at: start - 1)
        else { return [] }
        return match.date(point)
      },
      Rule(
        "date.ar.place-name", "a place that bears a day's name: «مدينة 6 أكتوبر»",
        produces: Category.otherName.symbol, priority: 1,
        [
          .node(.notDateHead).with(article: .forbidden).context, .node(.datePoint),
          .node(.datePoint).with(clitics: .required(.wa)).optional,
          .node(.daypart).with(article: .forbidden).optional,
        ]
      ) { match in
        guard case .otherHead(.place)? = match.dateWord(0), isName(match, 1),
          match.item(2) == nil || isName(match, 2), let point = match.point(1),
          match.item(3) == nil || match.dateWord(3) == .daypart(.after)
        else { return [] }
        return [Product(.datePhrase(.point(point)))]
      },
      Rule(
        "date.common.digits-preposition", "day and month in digits behind a preposition: «في 22/4»",
        produces: Category.date.symbol,
        [.node(.timePreposition).context, .node(.dayNumber)]
      ) { match in
        guard case .preposition(let kind, _)? = match.dateWord(0), kind != .between,
          let point = match.point(1), point.month != nil,
          point.order != .open || kind != .in && endsClause(match, match.end(1...1)),
          !match.has(.dateLink, at: match.end(1...1))
        else { return [] }
        return match.date(point)
      },
      Rule(
        "date.common.agency-day",
        "day and month behind a news agency's place: «الكويت - 15 - 4 (كونا)»",
        produces: Category.date.symbol,
        [
          .node(.country, .place).context, .mark("-").context, .node(.dayNumber), .mark("-"),
          .node(.dayNumber), .mark("(").context,
        ]
      ) { match in
        guard let day = match.point(2), let month = match.point(4)?.day, day.month == nil,
          month <= 12, var date = match.point(2)
        else { return [] }
        date.month = .number(month)
        return match.date(date)
      },
    ]

  /// The rule for points of one shape.
  private static func standing(_ shape: DateShape) -> Rule {
    Rule(
      "date.common.\(shape.rawValue)", shape.example, produces: Category.date.symbol,
      [.node(.datePoint).with(traits: shape.trait)]
    ) { match in
      guard let point = match.point(0), !point.isDoubtful || isReported(match, point),
        !point.isDivision || !isInRow(match, 0)
      else { return [] }
      if point.isNumeric, NumericDates.isNumbered(match) { return [] }
      if let end = laterEnd(match, of: point) { return match.date(point.completed(from: end)) }
      if shape == .weekday, isOtherDay(match) || isPair(match, point) { return [] }
      if shape == .weekday || shape == .month, isTitle(match, point) { return [] }
      return match.date(match.sharingYear(point))
    }
  }

  /// Whether a part of a year is only the last of some in a row: `للربع الثاني على التوالي`.
  private static func isInRow(_ match: Match, _ element: Int) -> Bool {
    guard let item = match.item(element), !item.clitics.contains(.wa) else { return false }
    let end = item.words.upperBound
    return match.arabic(at: end) == "علي" && match.arabic(at: end + 1) == "التوالي"
      || ["تواليا", "المتتالي", "المتتاليه"].contains(match.arabic(at: end))
  }

  /// Whether no adjective makes another thing of a season: `في الربيع العربي`.
  private static func isAlone(_ match: Match, _ element: Int) -> Bool {
    let next = match.end(element...element)
    return !match.isLatin(element) && !match.beginsWithArticle(next)
  }

  /// Whether a part of a year stands beside what is reported of it, be it a sum: `second half profit`.
  private static func isReported(_ match: Match, _ point: DateExpression) -> Bool {
    guard point.half != nil || point.quarter != nil, let words = match.item(0)?.words else {
      return false
    }
    if !match.isLatin(0), match.isReportedPart || match.isPutOff(to: words.lowerBound) {
      return true
    }
    let told = max(0, words.lowerBound - reportReach)..<words.upperBound + reportReach
    return told.contains { index in
      [Category.resultWord, .currency, .currencyCountry, .subunit, .scale].contains {
        match.has($0, at: index)
      }
    }
  }

  /// The end of a span that a day or month without its year begins, where that says the year: `من 1 يناير
  /// وحتى 30 سبتمبر 2025`.
  private static func laterEnd(_ match: Match, of point: DateExpression) -> DateExpression? {
    guard point.month != nil, point.year == nil, point.direction == nil, !point.isHijri else {
      return nil
    }
    let next = match.end(0...0)
    guard let link = match.items(of: Category.dateOperator.symbol, startingAt: next).first,
      match.dateWord(link) == .rangeOperator(.to)
    else { return nil }
    return match.items(of: Category.datePoint.symbol, startingAt: link.words.upperBound).lazy
      .compactMap { match.point($0) }.first { $0.year != nil && $0.month != nil && !$0.isHijri }
  }

  /// How far from a part of a year what is reported of it is looked for, in words.
  private static let reportReach = 8

  /// Whether a point is one that places are named after: a day of a month.
  private static func isName(_ match: Match, _ element: Int) -> Bool {
    guard let point = match.point(element), point.month != nil else { return false }
    return point.weekday == nil && point.direction == nil && !point.isNumeric
  }

  /// Whether a noun before a weekday makes another thing of it: `صلاة الجمعة`.
  private static func isOtherDay(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound, !match.isOfOtherDay else {
      return true
    }
    let isQuoted = match.has(.quotationMark, at: start - 1)
    return match.items(of: Category.notDateHead.symbol, startingAt: start - (isQuoted ? 2 : 1))
      .contains { !$0.hasArticle && match.dateWord($0) == .otherHead(.weekday) }
  }

  /// Whether الاثنين are the two that the text told of: behind a word for both or between, before one for
  /// together, or behind إن with a verb in the dual.
  private static func isPair(_ match: Match, _ point: DateExpression) -> Bool {
    guard point.weekday == 1, point.day == nil, point.direction == nil, !match.isLatin(0),
      let words = match.item(0)?.words, words.count == 1
    else { return false }
    if let head = match.item(of: Category.pairHead.symbol, endingAt: words.lowerBound),
      !head.hasArticle
    {
      return true
    }
    if match.has(.pairTail, at: words.upperBound) { return true }
    return match.has(.thatParticle, at: words.lowerBound - 1)
      && match.word(at: words.upperBound)?.kind == .arabic
      && match.folded(words.upperBound).unicodeScalars.last == "\u{0627}"
  }

  /// Whether a bare month or weekday begins a title in quotation marks: `«أيلول الطويل»`.
  private static func isTitle(_ match: Match, _ point: DateExpression) -> Bool {
    guard let words = match.item(0)?.words, words.count == 1, !match.isLatin(0),
      match.has(.quotationMark, at: words.lowerBound - 1),
      match.beginsWithArticle(words.upperBound), point.year == nil, point.direction == nil
    else { return false }
    return match.has(.quotationMark, at: words.upperBound + 1)
  }

  /// Whether nothing follows that a fraction could be of: `منذ 8/7`, but not `بعد 3/4 الطريق`.
  private static func endsClause(_ match: Match, _ next: Int) -> Bool {
    match.word(at: next).map { $0.kind == .punctuation } ?? true
  }

  /// Whether a half is one of a year, said as of one that all know: `خلال النصف الأول`, but not that of a match or of
  /// what stands behind.
  private static func isHalf(_ match: Match, _ point: DateExpression) -> Bool {
    guard point.half != nil, point.grain == .half, !match.isLatin(1),
      let words = match.item(1)?.words, !match.has(.dateLink, at: words.upperBound)
    else { return false }
    let near = max(0, words.lowerBound - 2 * reportReach)..<words.upperBound + reportReach
    return !near.contains { match.has(.matchWord, at: $0) }
  }

  /// Whether a preposition is enough to make it a date: not for a half or a week by number.
  private static func isPlaced(_ point: DateExpression) -> Bool {
    point.half == nil && point.week == nil && point.season == nil
  }
}
