internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Days of the month by number, days of the week, days counted from now.
enum DayPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.day-number", "a number that may be a day: «15»",
      produces: Category.dayNumber.symbol, [.node(.digits, .number).with(traits: NumberTrait.day)]
    ) { match in
      guard let number = match.wholeNumber(0) else { return [] }
      return Product.point(.with { $0.day = number })
    },
    Rule(
      "date.common.day-ordinal", "an ordinal that may be a day: «الخامس عشر»",
      produces: Category.dayNumber.symbol, [.node(.ordinal)]
    ) { match in
      guard case .ordinal(let number)? = match.dateWord(0), (1...31).contains(number),
        number > 10 || !isFeminine(match)
      else { return [] }
      return Product.point(.with { $0.day = number })
    },
    Rule(
      "date.ar.day-number-article", "a day with its article: «الـ15»",
      produces: Category.dayNumber.symbol, [.node(.definiteArticle), .node(.digits).glued]
    ) { match in
      guard let number = match.wholeNumber(1), (1...31).contains(number) else { return [] }
      return Product.point(.with { $0.day = number })
    },
    Rule(
      "date.en.day-ordinal", "an ordinal in digits: «15th»", produces: Category.dayNumber.symbol,
      [.node(.digits), .node(.ordinalSuffix).glued]
    ) { match in
      guard let number = match.wholeNumber(0), (1...31).contains(number) else { return [] }
      return Product.point(.with { $0.day = number })
    },
    Rule(
      "date.en.day-noun", "an ordinal and the noun for a day: «the 3rd day of May»",
      produces: Category.dayNumber.symbol,
      [
        .node(.ordinal, .digits), .node(.ordinalSuffix).glued.optional,
        .node(.timeUnit).with(article: .forbidden), .node(.dateLink).context,
      ]
    ) { match in
      guard let unit = match.unit(2), unit.unit <= .night, unit.number == .one, match.isLatin(2)
      else { return [] }
      let number: Int? =
        if case .ordinal(let number)? = match.dateWord(0) { number } else { match.wholeNumber(0) }
      guard let number, (1...31).contains(number),
        (match.item(0)?.symbol == Category.digits.symbol) == (match.item(1) != nil)
      else { return [] }
      return Product.point(.with { $0.day = number })
    },
    Rule(
      "date.common.weekday-name", "a day of the week: «الخميس»",
      produces: Category.datePoint.symbol,
      [.node(.weekday)]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), let item = match.item(0) else {
        return []
      }
      let isArabic = match.block.words[item.words.lowerBound].kind == .arabic
      guard item.hasArticle || !isArabic else { return [] }
      return Product.point(
        .with {
          $0.weekday = weekday
          // ماتش التلات
          $0.isDoubtful =
            item.needsContext && !isPlayed(match, item.words.lowerBound)
        })
    },
    Rule(
      "date.ar.weekday-head", "a day of the week with its noun: «يوم الخميس»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.weekday)]
    ) { match in
      guard let head = match.unit(0), head.unit == .day || head.unit == .night, head.number == .one,
        case .weekday(let weekday)? = match.dateWord(1),
        // يوم الأربع, but not ثمانية أيام أربع منها.
        match.item(1).map({ $0.hasArticle || !$0.needsContext }) == true
      else { return [] }
      return Product.point(.with { $0.weekday = weekday })
    },
    Rule(
      "date.common.relative-day-name", "a day counted from now: «أمس»",
      produces: Category.datePoint.symbol,
      [.node(.relativeDay)]
    ) { match in
      relativeDay(match, 0)
    },
    Rule(
      "date.ar.relative-day-head", "such a day with its noun: «يوم أمس»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.relativeDay)]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .one else { return [] }
      return relativeDay(match, 1)
    },
  ]

  /// Whether a day whose name may be another word has a match before it: `ماتش التلات`, but not `مفاوضات الحد`.
  private static func isPlayed(_ match: Match, _ day: Int) -> Bool {
    match.has(.plannedNoun, at: day - 1) && !["الحد", "الاربع"].contains(match.arabic(at: day))
  }

  /// Whether an ordinal is one of something feminine, and so of no day: `الدورة الثانية الشهر المقبل`.
  private static func isFeminine(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    let letters = match.arabic(at: start)
    return letters == "الاولي"
      || letters.hasPrefix("ال") && letters.hasSuffix("ه") && letters != "الغره"
  }

  private static func relativeDay(_ match: Match, _ element: Int) -> [Product] {
    guard case .relativeDay(let offset)? = match.dateWord(element), let item = match.item(element)
    else { return [] }
    if item.needsContext, !item.hasArticle, element == 0, !isDay(match, item) { return [] }
    // لامس is a verb: no one writes the preposition before yesterday without its hamza.
    if offset == -1, item.clitics.contains(.la) { return [] }
    if offset == 0, item.hasArticle, !isToday(match, item) { return [] }
    // لغة الأمس and الأمس القريب are of long ago.
    if offset == -1, match.folded(item.words.lowerBound) == "الامس",
      isOfNoDay(match, item.words.lowerBound)
        || ["القريب", "البعيد"].contains(match.arabic(at: item.words.upperBound))
    {
      return []
    }
    return Product.point(
      .with {
        $0.dayOffset = offset
        // The future as such is called tomorrow too: الغد needs a preposition.
        $0.isDoubtful = offset > 0 && item.hasArticle && item.needsContext && element == 0
      })
  }

  /// Whether a weekday behind it, or a part of day or a word for until before it, says that a word for
  /// tomorrow is meant.
  private static func isDay(_ match: Match, _ item: Match.Item) -> Bool {
    guard match.dateWord(item) != .relativeDay(0) else { return false }
    let start = item.words.lowerBound
    // وغدوة يسافر العرسان, نشوفوك غدوة
    if match.folded(start).hasSuffix("غدوه"),
      [start - 1, item.words.upperBound].contains(where: { isOurVerb(match, $0) })
    {
      return true
    }
    if match.dateWords(.dateOperator, at: start - 1).contains(.rangeOperator(.to)) { return true }
    if match.isBehindDated(start) || isBehindPreposition(match, item) { return true }
    return match.has(.weekday, at: item.words.upperBound)
      || match.item(of: Category.daypart.symbol, endingAt: item.words.lowerBound) != nil
  }

  /// Whether a word may be a verb of the present in the speech of the Maghreb.
  private static func isOurVerb(_ match: Match, _ index: Int) -> Bool {
    let letters = match.arabic(at: index).unicodeScalars.map(\.value)
    guard letters.count > 3 else { return false }
    return [ArabicLetter.yeh, ArabicLetter.noon].contains(letters[0])
      && letters.last != ArabicLetter.heh
  }

  /// Whether a preposition of time stands before it, and behind it nothing that describes what is to come:
  /// `قبل غد`, but `في غد أفضل`.
  private static func isBehindPreposition(_ match: Match, _ item: Match.Item) -> Bool {
    let words = match.dateWords(.timePreposition, at: item.words.lowerBound - 1, bare: false)
    for case .preposition(let kind, _) in words where kind != .during && kind != .between {
      let next = item.words.upperBound
      return match.word(at: next).map { $0.kind == .punctuation } ?? true
        || match.has(.functionWord, at: next) || match.has(.clauseTense, at: next)
    }
    return false
  }

  /// Whether what a verb tells of stands before a day, so that no adjective of the day follows: `أحيت زحلة اليوم الزياح`,
  /// `أعلنت الوزارة اليوم الخطة`, but not `يحيي العالم اليوم الدولي`.
  private static func isBehindAgent(_ match: Match, _ start: Int, _ end: Int) -> Bool {
    guard
      match.beginsWithArticle(start - 1) || match.has(.place, at: start - 1)
        || match.has(.country, at: start - 1), !match.folded(end).hasSuffix("ي"),
      !match.has(.worldAdjective, at: end)
    else { return false }
    return (start - 5..<start - 1).contains { match.word(at: $0) != nil && match.isVerb($0) }
  }

  /// Whether a noun without its article before a day makes it the time of an age: `شباب اليوم`, but not `العالم اليوم`.
  private static func isOfNoDay(_ match: Match, _ start: Int) -> Bool {
    match.items(of: Category.notDateHead.symbol, startingAt: start - 1).contains { item in
      !item.hasArticle && match.dateWord(item) == .otherHead(.day)
    }
  }

  /// Whether `اليوم` is today: not a day that is described (`اليوم الأول`, `في اليوم`).
  private static func isToday(_ match: Match, _ item: Match.Item) -> Bool {
    guard item.clitics.isDisjoint(with: [.ba, .ka]) else { return false }
    let (start, end) = (item.words.lowerBound, item.words.upperBound)
    // اليوم والساعة are the day and hour of something, يومان ونصف اليوم a length.
    if match.has(.same, at: end) || match.has(.fraction, at: start - 1) { return false }
    if match.items(of: Category.hour.symbol, startingAt: end).contains(where: \.hasArticle) {
      return false
    }
    if isOfNoDay(match, start) { return false }
    // في مثل هذا اليوم is the same day of other years.
    if match.has(.demonstrative, at: start - 1), match.isWord(start - 2, "مثل") { return false }
    if match.dateWords(.timePreposition, at: start - 1).contains(.preposition(.in, takesYear: true))
    {
      return false
    }
    return !match.beginsWithArticle(end) || match.has(.weekday, at: end)
      // الليلة التاسعة مساء, but not الليلة التاسعة من رمضان.
      || match.has(.ordinal, at: end) && match.has(.daypart, at: end + 1, bare: true)
      || match.has(.dateEquivalent, at: end)
      || item.clitics.isEmpty && !match.has(.ordinal, at: end)
        && !match.has(.relativeAdjective, at: end)
        && (isVerb(match, start - 1) || isBehindAgent(match, start, end))
  }

  /// Whether a word is an Arabic verb by its letters or by its list, so that a day behind it stands for
  /// itself: `يلقي اليوم الوزير`, but `فعاليات اليوم الدراسي`.
  private static func isVerb(_ match: Match, _ index: Int) -> Bool {
    guard let word = match.word(at: index), word.kind == .arabic else { return false }
    if match.has(.clauseTense, at: index) { return true }
    let letters = match.folded(index).unicodeScalars.map(\.value)
    return (3...8).contains(letters.count)
      && (letters[0] == ArabicLetter.yeh || letters[0] == ArabicLetter.teh)
  }
}
