internal import DocumentModel
internal import Grammar

/// What a headline says of the weekday that it begins with.
extension Match {
  /// How far into a headline the word is looked for that tells its time, in words.
  private static var headlineLength: Int { 12 }

  /// What the words behind a weekday say of it that begins its line before a colon or some full stops: 1 for what is
  /// or is planned (`الأحد.. الأهلي يواجه سموحة`), -1 for what was or befell (`الجمعة.. مقتل ثلاثة`); of full stops 1
  /// where none tells, for one that is over is called so. `nil` where it begins no headline.
  func tenseOfHeadline(_ start: Int) -> Int? {
    guard !isEnglish(at: start), isBareWeekday, word(at: start - 1) == nil,
      let end = span?.words.upperBound, let mark = word(at: end), mark.kind == .punctuation
    else { return nil }
    let isColon = foldedByte(of: mark) == UInt8(ascii: ":")
    let isOpen = folded(end).hasPrefix("..") || isWord(end, ".") && isWord(end + 1, ".")
    guard isColon || isOpen else { return nil }
    var index = end + 1
    while let next = word(at: index), next.kind == .punctuation { index += 1 }
    guard word(at: index) != nil else { return nil }
    for place in index..<index + Self.headlineLength {
      guard word(at: place) != nil else { break }
      if has(.mishapNoun, at: place) || has(.outcomeNoun, at: place) { return -1 }
      if has(.plannedNoun, at: place) { return 1 }
      switch clauseTense(at: place) {
      case .past?, .told?, .says?, .was?: if !isNoun(place) { return -1 }
      case .future?, .ahead?: return 1
      default:
        if isFutureVerb(place) || isPresentVerb(place) { return 1 }
        if isPastVerb(place) || isPastPlural(place) { return -1 }
      }
    }
    return tenseOfFixture(index) ?? (isColon ? nil : 1)
  }

  /// What a line tells that names two teams: -1 with their score, else 1 (`الاثنين: مصر - السودان (18:00)`).
  private func tenseOfFixture(_ start: Int) -> Int? {
    var isFixture = false
    for index in start + 1..<start + Self.headlineLength {
      guard let word = word(at: index), let next = self.word(at: index + 1) else { break }
      guard word.kind == .punctuation, ["-", "–", "—", "×"].contains(folded(index)) else {
        continue
      }
      let before = self.word(at: index - 1)?.kind
      if before == .digits, next.kind == .digits { return -1 }
      isFixture = isFixture || before == .arabic && next.kind == .arabic
    }
    return isFixture ? 1 : nil
  }
}
