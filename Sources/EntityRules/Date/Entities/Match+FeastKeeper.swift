internal import DocumentModel
internal import Grammar

/// Who keeps a feast that others keep on another day: the church or country that its sentence names nearest to it.
extension Match {
  /// How far from a feast its church is looked for, in words.
  private static var churchReach: Int { 20 }
  /// How far from a holiday its country is looked for, in words.
  private static var countryReach: Int { 8 }

  /// The church that a sentence names nearest to a place.
  func church(beside words: Range<Int>) -> MovableFeast.Church? {
    let end = (words.upperBound..<words.upperBound + Self.churchReach).first {
      ["فيما", "بينما", "اما", "وفيما", "وبينما"].contains(arabic(at: $0))
    }
    return nearest(to: words, within: Self.churchReach) { index in
      // فيما تبدأ الطوائف الشرقية is of another feast.
      if let end, index >= end { return nil }
      return dateWords(.church, at: index).lazy.compactMap { word in
        if case .church(let church) = word { church } else { nil }
      }.first
    }
  }

  /// The day of a holiday in the country that a sentence names near it; `nil` where it names two.
  func countryDay(of holiday: NationalDay, beside words: Range<Int>) -> NationalDay.Day? {
    guard let day = countryDay(of: holiday, beside: words, but: nil),
      countryDay(of: holiday, beside: words, but: day.country) == nil
    else { return nil }
    return day
  }

  private func countryDay(
    of holiday: NationalDay, beside words: Range<Int>, but other: String?
  ) -> NationalDay.Day? {
    nearest(to: words, within: Self.countryReach) { index in
      [Category.country, .nationality, .place].lazy
        .flatMap { items(of: $0.symbol, startingAt: index) }
        .filter { !$0.needsContext }
        .compactMap { item -> NationalDay.Day? in
          guard case .word(.geography(let place))? = item.meaning, let code = place.country,
            code != other
          else { return nil }
          return holiday.days.first { $0.country == code }
        }.first
    }
  }

  /// What the nearest word tells of a sentence, before a place or behind it; `nil` where none does.
  private func nearest<Told>(
    to words: Range<Int>, within reach: Int, _ tells: (Int) -> Told?
  ) -> Told? {
    var (start, end) = (words.lowerBound - 1, words.upperBound)
    var (isOpenBefore, isOpenBehind) = (true, true)
    for _ in 0..<reach {
      if isOpenBehind, let word = word(at: end), !(word.kind == .punctuation && endsClause(end)) {
        if let told = tells(end) { return told }
        end += 1
      } else {
        isOpenBehind = false
      }
      if isOpenBefore, let word = word(at: start), !(word.kind == .punctuation && endsClause(start))
      {
        if let told = tells(start) { return told }
        start -= 1
      } else {
        isOpenBefore = false
      }
    }
    return nil
  }
}
