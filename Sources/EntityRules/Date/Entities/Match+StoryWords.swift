internal import DocumentModel
internal import Grammar

/// What the words beside a date say of its place in a story.
extension Match {
  /// How far beside a weekday the verb stands that it goes with, in words.
  private static var verbReach: Int { 4 }

  /// Whether a word for since leads to a date.
  func isSince(_ start: Int) -> Bool { leads(to: start, .since) }

  /// Whether a preposition leads to a date, be it the match's own.
  func leads(to start: Int, _ kind: DateWord.TimePreposition) -> Bool {
    if let before = item(of: Category.timePreposition.symbol, endingAt: start),
      preposition(before) == kind
    {
      return true
    }
    return items(of: Category.timePreposition.symbol, startingAt: start).contains {
      preposition($0) == kind
    }
  }

  /// Whether a verb that begins its clause says of a year what it was or saw: `كان عام 1986 عام المونديال`.
  func isNamedByVerb(_ start: Int) -> Bool {
    var verb = arabic(at: start - 1)
    if verb.hasPrefix("و") { verb.removeFirst() }
    return ["كان", "كانت", "شهد", "شهدت", "حل", "حلت", "جاء", "جاءت"].contains(verb)
      && (word(at: start - 2).map { $0.kind == .punctuation } ?? true)
  }

  /// Whether a verb of going back leads to a date, with which a story begins: `تعود وقائع القضية إلى`.
  func isOpening(_ start: Int) -> Bool {
    guard arabic(at: start) == "الي" || arabic(at: start - 1) == "الي" else { return false }
    for index in stride(from: start - 2, through: max(0, start - 2 * Self.verbReach), by: -1) {
      guard let word = word(at: index), word.kind == .arabic else { return false }
      var verb = arabic(at: index)
      if verb.hasPrefix("و") { verb.removeFirst() }
      if ["تعود", "يعود", "ترجع", "يرجع", "عادت", "ترتد"].contains(verb) { return true }
    }
    return false
  }

  /// Whether a part of a month or year is called by the bare noun: `نهاية العام`, but not `نهاية هذا العام`.
  func isBare(_ point: DateExpression) -> Bool {
    guard point.modifier != nil || point.isDivision,
      point.year == .offset(0) || point.month == .offset(0),
      let span, !isEnglish(at: span.words.lowerBound), point.day == nil
    else { return false }
    return ["العام", "السنه", "الشهر"].contains(arabic(at: span.words.upperBound - 1))
      && !["هذا", "هذه", "لهذا", "بهذا", "لهذه", "بهذه"].contains(
        arabic(at: span.words.upperBound - 2))
  }

  /// Whether a period is called a year: `العام الماضي`.
  var isYearNoun: Bool {
    span?.words.contains { ["العام", "عام", "السنه", "سنه"].contains(arabic(at: $0)) } ?? false
  }

  /// Whether a period is compared with another, or is what something is counted from: `عن العام الماضي`.
  func isCompared(_ start: Int) -> Bool {
    guard let word = word(at: start - 1) else { return false }
    return word.kind == .latin
      || ["عن", "من", "مع", "منذ", "حتي", "الي", "نهايه", "نفسها", "نفسه"].contains(
        folded(start - 1))
      || item(0).map { !$0.clitics.isEmpty } ?? false
  }

  /// Whether a verb of saying stands by a weekday.
  func isSaid(_ start: Int) -> Bool {
    let end = span?.words.upperBound ?? start + 1
    let before = stride(from: start - 1, through: max(0, start - Self.verbReach), by: -1)
    return ([Array(before), [end, end + 1]] as [[Int]]).contains { words in
      words.lazy.prefix { self.word(at: $0).map { $0.kind != .punctuation } ?? false }
        .contains { index in
          let tense = clauseTense(at: index)
          return tense == .says || tense == .told
        }
    }
  }

  /// Whether a day is the last of what its clause tells: `يستمر حتى الخميس`, `ويختتم البرنامج السبت`.
  func isEnd(_ start: Int) -> Bool {
    if isEnglish(at: start) { return false }
    if leads(to: start, .until) || ["حتي", "لغايه", "غايه"].contains(arabic(at: start - 1)) {
      return true
    }
    for index in stride(from: start - 1, through: max(0, start - Self.verbReach), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { return false }
      if isOne(index, among: Self.ends, behind: Self.and) { return true }
    }
    return false
  }

  /// The day shortly behind a weekday on which ends what begins then.
  func dayOfEnd(_ start: Int) -> CalendarDay? {
    guard !isEnglish(at: start), let end = span?.words.upperBound,
      (start - 2..<start).contains(where: {
        ["تبدا", "يبدا", "وتبدا", "ويبدا", "تنطلق", "ينطلق", "من"].contains(arabic(at: $0))
      })
    else { return nil }
    for index in end..<end + Self.endReach {
      guard let word = word(at: index), word.kind == .arabic else { return nil }
      guard ["وتنتهي", "وينتهي", "وحتي", "ولغايه", "وتختتم", "ويختتم"].contains(arabic(at: index))
      else { continue }
      return items(of: Category.datePoint.symbol, startingAt: index + 1).lazy
        .compactMap { self.point($0) }
        .filter { $0.day != nil && $0.month != nil && $0.isGregorian }
        .compactMap { self.resolver.period(of: $0)?.first }.first
    }
    return nil
  }

  /// How far behind a weekday a word for the end stands, in words.
  private static let endReach = 4

  private static let ends: [StaticString] = [
    "يختتم", "تختتم", "ينتهي", "تنتهي", "يختم", "تختم", "ينتهيان", "نهايتها", "نهايته", "اخرها",
    "ينقضي", "تنقضي", "يليه", "يليها", "تليه", "تليها", "يعقبه",
    "يعقبها", "تعقبه", "تعقبها", "يتبعه", "يتبعها", "تتبعه", "تتبعها",
  ]

  /// Whether a day is called the morrow behind a preposition: `من الغد`, `في الغد`, but not `مباراة الغد`.
  func isMorrow(_ start: Int) -> Bool {
    guard let end = span?.words.upperBound, arabic(at: end - 1) == "الغد" else { return false }
    return (max(0, end - 3)..<end - 1).contains {
      ["في", "من", "وفي", "ومن"].contains(arabic(at: $0))
    }
  }

  /// Whether what is told is compared with a date or counted since it, or it is the year of a law.
  func isBeside(_ start: Int) -> Bool {
    if isSince(start) { return true }
    for index in stride(from: start - 1, through: max(0, start - Self.verbReach), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { return false }
      if has(.comparisonWord, at: index)
        || isOne(index, among: Self.laws, behind: Self.articles)
      {
        return true
      }
    }
    return false
  }

  private static let laws: [StaticString] = [
    "قانون", "دستور", "معاهده", "اتفاقيه", "مرسوم", "ميثاق", "لائحه",
  ]
  private static let articles: [StaticString] = ["", "لل", "ال", "بال"]
  private static let and: [StaticString] = ["", "و"]

  /// Whether a word is one of some, behind one of some prefixes; by bytes, for it is asked of most words of a
  /// sentence.
  private func isOne(
    _ index: Int, among names: [StaticString], behind prefixes: [StaticString] = [""]
  ) -> Bool {
    guard let word = word(at: index) else { return false }
    return prefixes.contains { prefix in
      let offset = prefix.utf8CodeUnitCount
      return folded(index, has: prefix)
        && names.contains {
          word.folded.count == offset + $0.utf8CodeUnitCount && folded(index, has: $0, at: offset)
        }
    }
  }

  /// Whether a word says of what follows that it was before what is told: `وقبل ذلك`, `قبلها`.
  func leadsBack(_ index: Int) -> Bool {
    if isOne(index, among: ["قبل"], behind: Self.and) {
      return isOne(index + 1, among: ["ذلك", "ذاك"])
    }
    return isOne(index, among: ["قبلها", "قبله", "قبلهما", "قبلهم"], behind: Self.and)
  }

  /// Whether a comma stands behind such a word: `وقبل ذلك، في مارس`.
  func isEarlierMark(_ index: Int) -> Bool {
    isWord(index, ",") && (leadsBack(index - 1) || leadsBack(index - 2))
  }

  /// Whether a word begins a name of the last of some things, of which a verb or the head of a clause tells: `كان آخر ظهور لها`.
  func isLatest(_ index: Int) -> Bool {
    // By bytes: it is asked of every word of a sentence.
    guard folded(index, has: "اخر") || folded(index, has: "واخر"),
      ["اخر", "واخر", "اخرها", "اخره", "اخرهم"].contains(arabic(at: index))
    else { return false }
    return ["كان", "كانت", "وكان", "وكانت", "فكان", "فكانت", "اما"].contains(arabic(at: index - 1))
  }

  /// Whether a weekday is said to follow the day before it: `الخميس المقبل، يليه السبت`.
  func isFollowing(_ start: Int) -> Bool {
    (start - 2..<start).contains { isOne($0, among: Self.followers, behind: Self.and) }
  }

  private static let followers: [StaticString] = [
    "يليه", "يليها", "تليه", "تليها", "تعقبها", "تعقبه", "يعقبه", "يعقبها", "ثم",
  ]

  /// How a story goes on by a length behind what it told: `بعد ذلك بعامين`, `وبعدها بسنتين`.
  func passing(_ length: TimeLength) -> DateStory? {
    guard !length.isVague, let item = item(0), item.clitics.contains(.ba) else { return nil }
    let start = item.words.lowerBound
    var name = arabic(at: start - 1)
    if ["ذلك", "ذاك"].contains(name) { name = arabic(at: start - 2) + "ها" }
    if name.hasPrefix("و") { name.removeFirst() }
    return ["بعدها", "بعده", "بعدهما"].contains(name) ? DateStory(role: .passed(length)) : nil
  }
}
