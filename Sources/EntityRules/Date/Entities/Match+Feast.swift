internal import DocumentModel
internal import Grammar

extension Match {
  /// How far from a feast the day is looked for that says of which year it is, in words.
  private static var feastReach: Int { 12 }
  /// How far behind a feast a day without a year tells its year, in words.
  private static var openReach: Int { 6 }
  /// By how many days a feast may differ from the day told beside it: the moon is sighted, and
  /// holidays are moved to the end of a week.
  private static var feastTolerance: Int { 3 }
  /// How far from a month a feast may be that is told of with it, in days.
  private static var monthTolerance: Int { 45 }

  /// A feast without a year in the year of a day that its sentence tells and that it falls on (`في 30 يوليو 2016،
  /// بمناسبة عيد العرش`), and one of churches by the church beside it.
  func feast(_ feast: DateExpression) -> DateExpression {
    guard let words = item(0)?.words else { return feast }
    if feast.year == nil, feast.shift == nil, let day = dayBehind(feast) { return day }
    if let day = sightedDay(feast) { return day }
    if feast.national != nil, feast.year == nil, feast.shift == nil, let day = bracketedDay() {
      return day
    }
    guard !feast.isOpen else { return feast }
    let hasYear = feast.year != nil || feast.gregorianYear != nil || feast.direction != nil
    if !hasYear {
      let before = stride(
        from: words.lowerBound - 1, through: words.lowerBound - Self.feastReach, by: -1)
      let behind = words.upperBound..<words.upperBound + Self.feastReach
      if let dated = dated(feast, besides: Array(before)) ?? dated(feast, besides: Array(behind)) {
        return dated
      }
      if let dated = beside(month: feast, Array(before.prefix(Self.openReach))) { return dated }
      if let dated = within(month: feast, behind.prefix(Self.openReach)) { return dated }
    }
    if let holiday = feast.national {
      return countryDay(of: holiday, beside: words).map { feast.dated($0) } ?? feast
    }
    guard let movable = feast.movable, movable.isOpen, let church = church(beside: words) else {
      return feast
    }
    var kept = feast
    kept.movable = movable.kept(by: church)
    return kept
  }

  private func dated(_ feast: DateExpression, besides places: [Int]) -> DateExpression? {
    let readings = readings(of: feast)
    // Made once: it looks for the tense.
    let resolver = resolver
    let isOpen = feast.movable?.isOpen ?? false
    let start = item(0)?.words.upperBound ?? 0
    for index in places {
      guard let word = word(at: index) else { return nil }
      if word.kind == .punctuation, endsClause(index) { return nil }
      for item in items(of: Category.datePoint.symbol, startingAt: index) {
        // Of churches one may keep its feast today: ليلة أمس في سبت النور.
        guard let point = point(item), !point.isFeast, !point.isHijri, !isEndOfBreak(index),
          point.day != nil && point.month != nil || isOpen && point.dayOffset != nil
        else { continue }
        let isNear = index >= start && index < start + Self.openReach
        for (place, day) in days(of: point, isOpen: feast.isHijri && isNear).enumerated() {
          // A day that says no year is another one's if it fits not quite; of so many countries one has a
          // holiday on nearly every day.
          let isLast =
            self.word(at: index - 1) != nil && folded(index - 1) == "-"
            && self.word(at: index - 2)?.kind == .digits
          let tolerance =
            feast.national != nil || point.dayOffset != nil
            ? 0 : place == 0 || isLast ? Self.feastTolerance : 1
          let fitting = readings.compactMap { reading in
            var dated = reading
            if feast.isHijri {
              dated.gregorianYear = day.year
            } else {
              dated.year = .number(day.year)
            }
            let first = resolver.period(of: dated)?.first
            return first.map { abs($0.daysSinceEpoch - day.daysSinceEpoch) }
              .flatMap { $0 <= tolerance ? dated : nil }
          }
          guard var dated = fitting.first else { continue }
          // In some years all churches keep it on one day.
          if isOpen, fitting.count > 1 { dated.movable = feast.movable }
          return dated
        }
      }
    }
    return nil
  }

  /// Whether a verb of ending or a word for until leads to a day: it need not be that of the feast whose break ends.
  private func isEndOfBreak(_ index: Int) -> Bool {
    (index - 3..<index).contains { place in
      ["تنتهي", "ينتهي", "وتنتهي", "وينتهي", "حتي", "وحتي", "لغايه", "ولغايه"]
        .contains(arabic(at: place))
    }
  }

  /// A feast in the year of a month with its year that its clause told before, where it lies beside that: `في مارس
  /// المقبل قبل عيد الفطر`.
  private func beside(month feast: DateExpression, _ places: [Int]) -> DateExpression? {
    guard feast.national == nil else { return nil }
    for index in places {
      guard let word = word(at: index), word.kind != .punctuation else { return nil }
      let told = items(of: Category.datePoint.symbol, startingAt: index).compactMap { point($0) }
        .filter { $0.saysMonth }
      guard let month = told.lazy.compactMap({ self.resolver.period(of: $0) }).first else {
        continue
      }
      return (-1...1).compactMap { years -> (feast: DateExpression, distance: Int)? in
        var dated = feast
        if feast.isHijri {
          dated.gregorianYear = month.first.year + years
        } else {
          dated.year = .number(month.first.year + years)
        }
        guard let day = resolver.period(of: dated)?.first else { return nil }
        let distance = month.distance(from: day)
        return distance <= Self.monthTolerance ? (dated, distance) : nil
      }.min { $0.distance < $1.distance }?.feast
    }
    return nil
  }

  /// A feast in the year of a month with its year behind it, in which it falls: `عيد الاتحاد مطلع ديسمبر 2026`.
  private func within(month feast: DateExpression, _ places: Range<Int>) -> DateExpression? {
    for index in places {
      guard let word = word(at: index), word.kind != .punctuation else { return nil }
      let months = items(of: Category.datePoint.symbol, startingAt: index).compactMap { point($0) }
        .filter { $0.saysMonth }
      guard let month = months.lazy.compactMap({ self.resolver.period(of: $0) }).first else {
        continue
      }
      return readings(of: feast).lazy.map { reading in
        var dated = reading
        if feast.isHijri {
          dated.gregorianYear = month.first.year
        } else {
          dated.year = .number(month.first.year)
        }
        return dated
      }.first { self.resolver.period(of: $0).map { month.distance(from: $0.first) == 0 } ?? false }
    }
    return nil
  }

  /// The day that a point is, and where it stands behind a Hijri feast and says no year those of the
  /// years beside: the feast moves, and so tells which.
  func days(of point: DateExpression, isOpen: Bool) -> [CalendarDay] {
    let resolver = resolver
    guard let day = resolver.period(of: point)?.first else { return [] }
    guard isOpen, point.year == nil, point.direction == nil, point.gregorianYear == nil,
      point.isGregorian,
      case .number(let month)? = point.month, let number = point.day,
      let reference = resolver.reference
    else { return [day] }
    let others = [reference.year, reference.year + 1, reference.year - 1].compactMap {
      CalendarDay(year: $0, month: month, day: number)
    }
    return [day]
      + others.filter { other in
        other != day && point.weekday.map { $0 == other.weekday } ?? true
      }
  }

  /// The day right behind a feast that this list cannot tell, or that is kept more than once: `عيد المعلم (9
  /// آذار)`.
  private func dayBehind(_ feast: DateExpression) -> DateExpression? {
    guard feast.isOpen || feast.national != nil || feast.movable?.church != nil,
      let name = span?.words
    else { return nil }
    let link = items(of: Category.dateEquivalent.symbol, startingAt: name.upperBound).first
    guard let next = link?.words.upperBound ?? dayIndex(behind: name.upperBound) else { return nil }
    let isFixed = if case .fixed? = feast.movable { true } else { false }
    let isDirect =
      link != nil || next == name.upperBound || folded(next - 1) == "("
      || next == name.upperBound + 1 && arabic(at: next - 1) == "في" && !feast.isOpen
        && feast.national == nil
    for item in items(of: Category.datePoint.symbol, startingAt: next) {
      guard !item.clitics.contains(.wa), var day = point(item), day.day != nil, day.month != nil,
        !day.isFeast
      else { continue }
      day.isFeast = true
      guard let known = dated(feast, besides: [next]) else {
        return isDirect || feast.isOpen ? day : nil
      }
      // Armenians keep Christmas on the sixth of January.
      return isFixed && resolver.period(of: known) != resolver.period(of: day) ? day : nil
    }
    return nil
  }

  /// The day in brackets right behind a holiday that each country keeps on its own: `National Day (20 November)`.
  private func bracketedDay() -> DateExpression? {
    guard let end = span?.words.upperBound, word(at: end) != nil, folded(end) == "(" else {
      return nil
    }
    return items(of: Category.datePoint.symbol, startingAt: end + 1).lazy.compactMap { item in
      guard var day = self.point(item), day.day != nil, day.month != nil, !day.isFeast else {
        return nil
      }
      day.isFeast = true
      return day
    }.first
  }

  /// A feast, and as the other churches or countries keep it.
  private func readings(of feast: DateExpression) -> [DateExpression] {
    if let holiday = feast.national {
      return (holiday.days + (holiday.usual.map { [$0] } ?? [])).map { feast.dated($0) }
    }
    guard let movable = feast.movable, let church = movable.church, church != .eastern
    else { return [feast] }
    let isEastern = church == .eastern || church == .usuallyEastern
    return [isEastern, !isEastern].map { isEastern in
      var reading = feast
      reading.movable = movable.kept(by: isEastern ? .eastern : .western)
      return reading
    }
  }
}

extension DateExpression {
  /// Whether it is a month of our calendar of which it says the year, or on which side of now it lies.
  fileprivate var saysMonth: Bool {
    guard case .number? = month, isGregorian, !isFeast, day == nil, weekday == nil, !isToldFrom
    else { return false }
    return year != nil || direction.map { abs($0) == 1 } ?? false
  }
}
