internal import DocumentModel

/// What refers to the last date told, and is counted from it.
extension Timeline {
  /// What refers to the last date told of its grain.
  mutating func next(
    _ point: DateExpression, _ end: DateExpression?, at range: TextRange, in document: Document
  ) -> DateValue? {
    let isBefore = point.isCountedBack
    var point = point
    // بين 5 و10 أكتوبر من ذلك العام: the year is that of both.
    if let end, end.isToldFrom, case .offset? = end.year, end.month != nil,
      point.year ?? end.year == end.year
    {
      point = point.completed(from: end)
    }
    if let end, end.isToldFrom, !point.isToldFrom, point.year != nil {
      return self.range(from: point, to: end, in: document)
    }
    if point.direction == 0, point.isSame, let weekday = point.weekday,
      let day = self.told.weekdays[weekday - 1]
    {
      return resolver(from: day.first, in: document).value(of: point)
    }
    // نوفمبر وديسمبر من السنة السابقة: both are of one year.
    let isListed =
      (0...Self.listed).contains(range.lowerBound - (anchored?.end ?? .max / 2))
      && point.month != nil && point.year != nil
    let anchor = isListed ? anchored?.told : anchor(of: point, at: range, in: document)
    anchored = anchor.map { ($0, range.upperBound) }
    guard let told = anchor, !point.isSame || point.mayBe(told.days),
      point.isSame
        || range.lowerBound - told.range.upperBound <= (isBefore ? Self.near : Self.farthest)
    else { return nil }
    // Of a season in two years the others are counted by its first.
    if let offset = point.sportSeason, told.days > 366 {
      let year = told.first.year + offset
      return resolver(from: told.first, in: document).value(
        of: .with {
          $0.year = .number(year)
          $0.secondYear = year + 1
        })
    }
    // What was before a year of money was before the one that it closes in.
    let isMoney = told.first.year < told.last.year && (360...366).contains(told.days)
    var day = isBefore && !isMoney ? told.first : Self.reference(of: point, told)
    // The day behind the night between two is the second of them.
    if point.dayOffset == 1, told.days == 2, Self.isNight(told, in: document) { day = told.first }
    let resolver = resolver(from: day, in: document)
    let value = end.map { resolver.range(from: point, to: $0) } ?? resolver.value(of: point)
    return value.flatMap { $0.isResolved ? $0 : nil }
  }

  /// The moment a length before or after the last date told.
  func apart(
    _ length: TimeLength, sign: Int, _ story: DateStory, at range: TextRange, in document: Document
  ) -> DateValue? {
    let grain = DateResolver.grain(of: length)
    let last =
      sign < 0
      ? self.told.mainLast(of: grain, before: range.lowerBound, in: document)
      : self.told.last(of: grain)
    guard !length.isVague, let told = last,
      range.lowerBound - told.range.upperBound <= Self.farthest
    else { return nil }
    let isOfYear = grain == .year && told.days <= Self.reach
    let resolver = resolver(
      from: sign < 0 && !isOfYear ? told.first : told.last, in: document)
    let moment = resolver.moment(length, sign: sign)
    // What was so much later than an attack was not behind the verdict of last week.
    if story.tense < 0, let now = document.reference.day, moment.first.map({ $0 > now }) ?? false {
      return nil
    }
    return moment.isResolved ? moment : nil
  }

  /// Whether a date told begins with a word for night.
  private static func isNight(_ told: Told, in document: Document) -> Bool {
    document.text[told.range.lowerBound...].starts(with: "ليل".utf8)
  }

  /// Takes note of the time by which a story goes on: what follows is of the day, month or year so much later.
  mutating func pass(
    _ length: TimeLength, _ story: DateStory?, at range: TextRange, in document: Document
  ) {
    guard let story, let stage, !isOtherLine, !isOtherParagraph,
      let moment = Optional(resolver(from: stage.first, in: document).moment(length, sign: 1)),
      moment.isResolved, let first = moment.first, let last = moment.last
    else { return }
    told.note(moment, story, at: range)
    noteStage(Told(first: first, last: last, range: range, isNow: false))
  }

  /// The date told that a point is counted from.
  private func anchor(of point: DateExpression, at range: TextRange, in document: Document)
    -> Told?
  {
    if point.sportSeason != nil { return told.last(days: 731) }
    if point.day != nil, point.year == nil, point.isGregorian,
      case .number(let month)? = point.month,
      let told = told.months[month - 1]
    {
      return told
    }
    let grain = point.referenceGrain
    if point.isRemote { return told.last(of: grain, isRemote: true) }
    let last = told.mainLast(of: grain, before: range.lowerBound, in: document)
    // A weekday is not what a year is counted from, where a story is.
    if grain == .year, !point.isSame, let last, last.isNow, last.days <= 7,
      let remote = told.last(of: grain, isRemote: true),
      range.lowerBound - remote.range.upperBound <= Self.farthest
    {
      return remote
    }
    return last
  }

  /// The day that a point behind a date told is counted from: a winter is of the year that it begins in.
  private static func reference(of point: DateExpression, _ told: Told) -> CalendarDay {
    let isSeason = (85...95).contains(told.days)
    if case .offset? = point.year, isSeason { return told.first }
    return told.last
  }

  /// All from one date to another that is counted from it: `شتاء 2022 وربيع السنة التي تلته`.
  private func range(
    from point: DateExpression, to end: DateExpression, in document: Document
  ) -> DateValue? {
    guard let now = document.reference.day else { return nil }
    let start = resolver(from: now, in: document).value(of: point)
    guard let first = start.first, let told = start.last else { return nil }
    let day = Self.reference(
      of: end, Told(first: first, last: told, range: .init(0, 0), isNow: false))
    let value = resolver(from: day, in: document).value(of: end)
    guard let last = value.last, first <= last else { return nil }
    return DateValue(
      kind: .range, value: "\(start.value)/\(value.value)", first: first, last: last)
  }
}

extension DateExpression {
  /// The grain of the date from which what refers to one is counted.
  fileprivate var referenceGrain: Grain {
    if dayOffset != nil { return .day }
    if case .offset? = century { return .century }
    if case .offset? = year { return .year }
    if case .offset? = month { return .month }
    if case .offset? = week { return .week }
    if case .offset? = quarter { return .season }
    // The month of a name, and the season, of any date up to a year.
    if month != nil && day == nil || season != nil { return .year }
    return grain ?? .year
  }

  /// Whether it says no more than that it is one told of: `الشهر نفسه`, `that year`.
  var isSame: Bool {
    guard isToldFrom else { return false }
    if dayOffset == 0 || sportSeason == 0 || direction == 0 { return true }
    let places = [year, quarter, month, week, decade, century].compactMap { $0 }
    return places == [.offset(0)] && season == nil && half == nil
  }

  /// Whether it may be a date told that lasts so many days: what is called a decade or quarter may be another
  /// thing, unless one was told.
  fileprivate func mayBe(_ days: Int) -> Bool {
    if decade != nil { return days > 731 }
    return quarter == nil || days > 31
  }

  fileprivate var isCountedBack: Bool {
    [year, month].contains { place in
      if case .offset(let offset)? = place { offset < 0 } else { false }
    } || (dayOffset ?? 0) < 0 || (direction ?? 0) < 0
  }
}
