internal import DocumentModel
internal import Grammar

/// Days that a length counts from another day, and days with what English puts between them and their part.
enum EnglishMoments {
  static let rules: [Rule] = [
    Rule(
      "date.en.length-from", "a length from a day: «a week from Friday»",
      produces: Category.date.symbol,
      [.node(.timeLength), .node(.timePreposition), .node(.datePoint)]
    ) { match in
      guard match.isLatin(0), case .preposition(let kind, _)? = match.dateWord(1),
        let length = match.length(0), isSaid(match, length), let day = match.point(2),
        let preposition = match.item(1)?.words.lowerBound
      else { return [] }
      // A week on Monday is one from Monday; two years on Monday are nothing of the kind.
      guard
        kind == .from
          || match.isWord(preposition, "on") && length.isBare && length.unit.iso.letter == "W"
            && !isBehindPreposition(match)
      else { return [] }
      return counted(length, from: day, sign: 1, match)
    },
    Rule(
      "date.en.length-day", "a week and the day it is counted from: «a week tomorrow»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.datePoint)]
    ) { match in
      guard match.isLatin(0), let length = match.length(0), isSaid(match, length), length.isBare,
        length.unit.iso.letter == "W", let day = match.point(1), let days = day.dayOffset,
        days >= 0,
        !isBehindPreposition(match)
      else { return [] }
      return counted(length, from: day, sign: 1, match)
    },
    Rule(
      "date.en.ago-day", "a length before a day: «a week ago Saturday»",
      produces: Category.date.symbol,
      [.node(.timeLength), .node(.timeAdverb), .node(.datePoint)]
    ) { match in
      guard match.isLatin(0), match.dateWord(1) == .adverb(.ago), let length = match.length(0),
        isSaid(match, length), let day = match.point(2)
      else { return [] }
      return counted(length, from: day, sign: -1, match)
    },
    Rule(
      "date.en.length-late", "a unit by which something is late: «a week late»",
      produces: Category.date.symbol, [.node(.timeLength)]
    ) { match in
      guard match.isLatin(0), let length = match.length(0), isSaid(match, length), length.isBare,
        match.isWord(match.end(0...0), "late", "early", "overdue")
          || match.isWord(match.end(0...0), "on")
            && match.word(at: match.end(0...0) + 1)?.kind == .punctuation
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.en.length-given", "one unit that is given, needed or all there is: «gave it a decade»",
      produces: Category.date.symbol, [.node(.timeLength)]
    ) { match in
      guard match.isLatin(0), let length = match.length(0), isSaid(match, length), length.isBare,
        let start = match.item(0)?.words.lowerBound, match.isWord(start, "a", "an"),
        isGiven(match, start), endsLength(match, match.end(0...0))
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.en.some-weekday", "a weekday and its article: «March 6, 2024, a Wednesday»",
      produces: Category.date.symbol, priority: 1,
      [.node(.vagueCount), .node(.datePoint).with(traits: DateShape.weekday.trait)]
    ) { match in
      guard match.isLatin(1), let start = match.item(0)?.words.lowerBound,
        match.isWord(start, "a"), match.item(0)?.words.count == 1, let day = match.point(1),
        day.direction == nil,
        !match.isWord(match.end(1...1), "-")
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.en.daypart-the",
      "a part of a day behind an article or comma: «evening of the 2nd of March»",
      produces: Category.date.symbol,
      [
        .node(.daypart), .mark(",").optional, .node(.definiteArticle).optional, .node(.datePoint),
      ]
    ) { match in
      guard match.isLatin(0), (match.item(1) == nil) != (match.item(2) == nil),
        let day = match.point(3), day.grain == .day,
        match.item(1) == nil
          ? match.dateWord(0) == .daypart(.before) && day.day != nil
          : match.dateWord(0) == .daypart(.both)
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.en.parts-joined", "two parts of one period: «early to mid-1990s»",
      produces: Category.date.symbol,
      [
        .node(.periodPart), .mark("-").glued.optional, .node(.dateOperator),
        .mark("-").glued.optional, .node(.periodPart), .mark("-").glued.optional,
        .node(.datePoint),
      ]
    ) { match in
      guard match.isLatin(0), match.dateWord(2) != .rangeOperator(.and),
        let period = match.point(6),
        let grain = period.grain, grain > .day
      else { return [] }
      return match.date(period)
    },
  ]

  /// What is made of ranges: the night between their days.
  static let nights: [Rule] = [
    Rule(
      "date.en.night", "the night between two days: «night of March 26-27»",
      produces: Category.date.symbol, priority: 1, [.node(.daypart), .node(.date)]
    ) { match in
      guard match.isLatin(0), match.dateWord(0) == .daypart(.before),
        case .date(let days, let story)? = match.meaning(1), days.kind == .range,
        let first = days.first,
        let last = days.last, first.adding(days: 1) == last
      else { return [] }
      return [Product(.date(days, story))]
    },
    Rule(
      "date.en.days-parts", "a part of several days: «mornings of 29 and 30 March»",
      produces: Category.date.symbol, priority: 1,
      [.node(.dayparts), .node(.dateLink), .node(.definiteArticle).optional, .node(.date)]
    ) { match in
      guard match.isLatin(0), case .date(let days, let story)? = match.meaning(3),
        days.kind == .range,
        let first = days.first, let last = days.last,
        last.daysSinceEpoch - first.daysSinceEpoch < 32
      else { return [] }
      return [Product(.date(days, story))]
    },
    Rule(
      "date.en.weekend-days", "a weekend by its days: «weekend of May 2-3»",
      produces: Category.date.symbol, priority: 1,
      [.node(.weekend), .node(.dateLink), .node(.date)]
    ) { match in
      guard match.isLatin(0), case .date(let days, let story)? = match.meaning(2),
        days.kind == .range,
        let first = days.first, let last = days.last, last.daysSinceEpoch - first.daysSinceEpoch < 4
      else { return [] }
      return [Product(.date(days, story))]
    },
  ]

  /// Whether a length is more than the bare word for its unit, and its number is told.
  private static func isSaid(_ match: Match, _ length: TimeLength) -> Bool {
    !length.isVague && (!length.isBare || (match.item(0)?.words.count ?? 0) > 1)
  }

  /// Whether what stands before one unit gives, needs or cuts it, and does not say how often: `gave it a decade`,
  /// `cut to a week`, but not `twice a week`.
  private static func isGiven(_ match: Match, _ start: Int) -> Bool {
    if match.isWord(start - 1, "normally", "usually", "typically", "another") {
      return true
    }
    if match.isWord(start - 1, "to") {
      return match.isWord(
        start - 2, "cut", "reduced", "shortened", "extended", "shrunk", "trimmed", "halved",
        "limited", "down", "stretched", "shorten", "extend", "reduce", "lengthened", "prolonged")
    }
    let verb =
      match.isWord(start - 1, "it", "him", "her", "them", "us", "me", "you") ? start - 2 : start - 1
    return match.isWord(
      verb, "gave", "give", "gives", "given", "giving", "bought", "buy", "buys", "cost", "costs",
      "lost", "lose", "needed", "needs", "need", "waited", "wait", "waits", "stayed", "stay",
      "stays",
      "liked", "want", "wanted", "wants", "saved", "saves", "save", "allowed", "allow", "granted",
      "took", "take", "takes", "taken", "taking", "spent", "spend", "lasted", "last", "lasts",
      "only", "just", "barely", "hardly", "maybe", "perhaps")
  }

  /// Whether a length is no part of a moment, an age or a noun behind it.
  private static func endsLength(_ match: Match, _ next: Int) -> Bool {
    guard let word = match.word(at: next) else { return true }
    if word.kind == .punctuation { return !match.isWord(next, "-", "'", "’", "/") }
    return match.isWord(
      next, "at", "by", "with", "off", "for", "to", "in", "and", "or", "but", "on", "without",
      "than", "away", "while", "when", "as", "until", "under", "together", "because", "from",
      "behind", "there", "here", "abroad", "more", "more", "alone", "apiece", "each")
  }

  private static func isBehindPreposition(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.timePreposition, at: start - 1) || match.has(.approximator, at: start - 1)
  }

  /// The day so long after or before a weekday or a day, month or week counted from now.
  private static func counted(
    _ length: TimeLength, from day: DateExpression, sign: Int, _ match: Match
  ) -> [Product] {
    guard day.day == nil, !day.isFeast, day.weekday != nil || day.dayOffset != nil || isNow(day),
      let (months, days) = length.monthsAndDays
    else { return [] }
    var day = day
    if day.weekday != nil, day.direction == nil { day.direction = sign }
    guard let start = match.resolver.period(of: day),
      let first = start.first.adding(months: sign * months)?.adding(days: sign * days)
    else {
      return [Product(.date(DateValue(kind: .date, value: "XXXX-XX-XX", isResolved: false)))]
    }
    let period: CalendarPeriod? =
      switch day.grain {
      case .week: .week(of: first)
      case .month: .month(first.month, of: first.year)
      default: .day(first)
      }
    return period.map {
      [Product(.date(.init(kind: .date, value: $0.value, first: $0.first, last: $0.last)))]
    } ?? []
  }

  /// Whether a week or month is the present one: `two years ago this month`.
  private static func isNow(_ point: DateExpression) -> Bool {
    point.grain == .week && point.week == .offset(0) && point.isWeekend == nil
      || point.grain == .month && point.month == .offset(0)
  }
}
