internal import DocumentModel
internal import Grammar

/// What sport writes that looks like a date, and dates that only sport writes so.
extension Match {
  /// How far from a quarter a word of the game stands, in words.
  private static var gameReach: Int { 14 }
  /// The highest score of a game and the highest of two that may be days.
  private static var highest: Int { 199 }
  /// The day before which nobody writes one of the month before: `30-2 May`.
  private static var lateDay: Int { 20 }

  /// Whether two numbers before a month are a score, and the day stands behind the month or not at all: `W 3-1 Sept 20`,
  /// `a 2-1 August win`.
  func isScore(_ first: Int, _ last: Int) -> Bool {
    guard mark(first + 1) == "-", wholeDigits(first), let one = point(first), one.month == nil,
      let home = one.day, let item = item(last), let away = point(last)?.day,
      point(last)?.weekday == nil, word(at: item.words.lowerBound + 1)?.kind == .latin
    else { return false }
    if home >= away, home < Self.lateDay { return true }
    return point(last)?.year == nil && isDay(item.words.upperBound)
  }

  /// Whether a month that is also a word begins a name that something is for: `plays for March Town`.
  func isForName(_ month: Int) -> Bool {
    guard isLatin(month), point(month)?.month != nil, point(month)?.day == nil,
      let words = item(month)?.words, isWord(words.lowerBound - 1, "for")
    else { return false }
    return word(at: words.upperBound)?.kind == .latin && !isLowercase(words.upperBound)
  }

  /// Whether a number before a month ends such a score: the month has its own day behind it, or none.
  func endsScore(_ day: Int, _ month: Int) -> Bool {
    guard let words = item(day)?.words, words.count == 1, isWord(words.lowerBound - 1, "-"),
      word(at: words.lowerBound)?.isGlued == true,
      word(at: words.lowerBound - 1)?.isGlued == true,
      word(at: words.lowerBound - 2)?.kind == .digits, !isWord(words.lowerBound - 3, "-"),
      let home = Int(folded(words.lowerBound - 2)), let away = point(day)?.day,
      let name = item(month)?.words, word(at: name.lowerBound)?.kind == .latin
    else { return false }
    return home >= away && home < Self.lateDay || isDay(name.upperBound)
  }

  /// Whether a number that may be a day stands at a word, counting nothing.
  private func isDay(_ index: Int) -> Bool {
    guard let day = word(at: index), day.kind == .digits, day.folded.count <= 2, !day.isGlued
    else { return false }
    return word(at: index + 1).map { $0.kind == .punctuation } ?? true
      || has(.functionWord, at: index + 1) || has(.timePreposition, at: index + 1)
      || has(.dateOperator, at: index + 1)
  }

  /// Whether a length is told as an exact one: `a year to the day`.
  func isToTheDay(_ length: Int) -> Bool {
    let end = self.end(0...length)
    return (item(length)?.words.count ?? 0) > 1 && isWord(end, "to") && isWord(end + 1, "the")
      && isWord(end + 2, "day", "week")
  }

  /// Whether what was counted in some time stands before a word: `two in a month`, `a fourth win in 12 days`; of what is
  /// to come only games and the like are (`eight games in 46 days`).
  func isCounted(before start: Int, isToCome: Bool) -> Bool {
    let isGame = isWord(
      start - 1, "game", "games", "match", "matches", "fixtures", "win", "wins", "defeat",
      "defeats", "loss", "losses", "draws", "goals", "points", "tests", "races", "titles", "starts",
      "appearances")
    if isToCome, !isGame { return false }
    for index in stride(from: start - 1, through: start - 4, by: -1) {
      guard word(at: index)?.isWord == true || word(at: index)?.kind == .digits else {
        return false
      }
      if has(.number, at: index) || has(.ordinal, at: index), !isWord(index - 1, "in") {
        return index < start - 1 || !isToCome
      }
      guard hasNoun(at: index) else { return false }
    }
    return false
  }

  /// Whether a noun behind a weekday makes another thing of it: `Sunday League`, `Friday prayers`.
  var isOfOtherDay: Bool {
    guard let end = span?.words.upperBound, isLatin(0) else { return false }
    if isWord(end, "league", "times", "telegraph", "mirror") { return !isLowercase(end) }
    return isWord(end, "sermon", "sermons", "prayer", "prayers", "khutbah", "school", "roast")
  }

  /// The year of the last hundred that an element of two digits is; `nil` without a reference date.
  func shortYear(_ element: Int) -> Int? {
    guard case .digits(let text)? = meaning(element), text.utf8.count == 2, let tens = Int(text),
      let now = document.reference.day
    else { return nil }
    return (tens <= now.year % 100 ? now.year / 100 : now.year / 100 - 1) * 100 + tens
  }

  /// Whether the first word of an element is a number in digits.
  func beginsWithDigits(_ element: Int) -> Bool {
    item(element).map { word(at: $0.words.lowerBound)?.kind == .digits } ?? false
  }

  /// Whether a match begins right behind a letter: `T20s`.
  var isBehindLetter: Bool {
    guard let start = item(0)?.words.lowerBound else { return false }
    return word(at: start)?.isGlued == true && word(at: start - 1)?.kind == .latin
  }

  /// Whether a day before a month is an English cardinal in letters: `the only one until October 5`.
  func isCardinal(_ day: Int) -> Bool {
    guard isLatin(day), let start = item(day)?.words.lowerBound else { return false }
    return isWord(
      start, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
  }

  /// Whether a weekday cut short stands in brackets of its own or begins its sentence before a colon.
  func standsApart(_ weekday: Int) -> Bool {
    let end = isWord(weekday + 1, ".") ? weekday + 2 : weekday + 1
    if isWord(weekday - 1, "(") { return isWord(end, ")", ",") }
    guard word(at: weekday - 1).map({ _ in endsClause(weekday - 1) }) ?? true else { return false }
    return isWord(end, ":")
  }

  /// Whether an element counts the seasons of a player or club: `in nine seasons`, but not the four of the year.
  func isSeasons(_ element: Int) -> Bool {
    guard let unit = unit(element), unit.unit == .season, unit.number == .many, isLatin(element),
      let start = items(0).first?.words.lowerBound, let word = item(element)?.words.lowerBound,
      isLowercase(word)
    else { return false }
    return !isWord(word + 1, "of")
      && !(isWord(start, "four") && has(.definiteArticle, at: start - 1))
  }

  /// Whether words of a game or a score stand near an element, whose quarters are none of a year.
  func isOfGame(_ element: Int) -> Bool {
    guard let end = item(element)?.words.upperBound else { return false }
    for index in stride(from: end - 1, through: end - Self.gameReach, by: -1) {
      guard let word = word(at: index), !endsClause(index) || isDecimal(index) else { break }
      if word.kind != .punctuation, isGame(index) { return true }
    }
    for index in end..<end + Self.gameReach {
      guard let word = word(at: index), !endsClause(index) || isDecimal(index) else { break }
      if word.kind != .punctuation, isGame(index) { return true }
    }
    return false
  }

  private func isDecimal(_ mark: Int) -> Bool {
    word(at: mark - 1)?.kind == .digits && word(at: mark + 1)?.kind == .digits
  }

  private func isGame(_ index: Int) -> Bool {
    if has(.matchWord, at: index) { return true }
    guard word(at: index)?.kind == .digits, isCount(index) else { return false }
    // 31 points, by 10 or 44-30
    if isWord(index + 1, "points", "unanswered", "straight") { return true }
    return isWord(index + 1, "-") && word(at: index + 1)?.isGlued == true && isCount(index + 2)
      && word(at: index + 2)?.isGlued == true && !has(.monthPhrase, at: index + 3)
      && word(at: index + 3)?.isGlued != true && word(at: index - 1)?.kind != .symbol
  }

  private func isCount(_ index: Int) -> Bool {
    Int(folded(index)).map { (0...Self.highest).contains($0) } ?? false
  }

  /// Whether a day before the noun of a place names it: `6th of October City`, but not `Aug 11 City win 3-0`.
  func isPlaceName(_ day: Int, _ tail: Int) -> Bool {
    guard let words = item(day)?.words, let next = item(tail)?.words.upperBound,
      !words.contains(where: { isShortMonth($0) })
    else { return false }
    // October 6 City Hall, and a line that begins with its date.
    if isLowercase(next) || word(at: next)?.kind != .latin {
      return word(at: words.lowerBound - 1) != nil || word(at: next) == nil
        || words.count > 2
    }
    return false
  }
}
