internal import DocumentModel
internal import Grammar

/// What was to come, as verbs of being tell it.
extension Match {
  /// Whether one of the few words before a verb says that it was.
  func wasTold(before index: Int) -> Bool {
    // ملايين طالب يعودون
    if [.told, .says, .past].contains(clauseTense(at: index - 1)), arabic(at: index - 1) != "طالب" {
      return true
    }
    return (index - 4..<index).contains { clauseTense(at: $0) == .was }
  }

  /// Whether what was to come is told: `كان من المقرر أن يعود`, `كانت ستعود`; but not `كان هنا وسيعود`.
  func was(before index: Int) -> Bool {
    // كان مقررا أن تنطلق
    if clauseTense(at: index - 1) == .was, arabic(at: index + 1) == "ان" { return true }
    // كانت مقررة في مايو may be still.
    guard block.words[index].kind == .arabic, !folded(index, has: "\u{0648}"),
      !folded(index, has: "\u{0645}")
    else { return false }
    for place in stride(from: index - 1, through: max(0, index - Self.nearReach), by: -1) {
      guard let word = word(at: place), word.kind == .arabic else { return false }
      // لم يكن أحد ينتظر
      if ["لم", "ولم"].contains(arabic(at: place - 1)),
        ["يكن", "تكن", "يكونوا"].contains(arabic(at: place))
      {
        return true
      }
      switch clauseTense(at: place) {
      case .was?: return true
      case .past?, .told?, .says?: return false
      default: continue
      }
    }
    return false
  }

  /// -1, or 0 for a month that begins soon and 1 for tomorrow's weekday, or one of three days if what is now
  /// planned is said behind it: what was to be on it may be yet.
  var pastUnlessSoon: Int {
    guard let now = document.reference.day else { return -1 }
    let points = (0..<5).lazy.compactMap { self.point($0) }
    guard case .number(let month)? = points.compactMap(\.month).first else {
      guard let weekday = points.compactMap(\.weekday).first else { return -1 }
      return (1...(isBeforeFuture ? 3 : 1)).contains((weekday - now.weekday + 7) % 7) ? 1 : -1
    }
    return (1...2).contains((month - now.month + 12) % 12) ? 0 : -1
  }

  /// Whether a verb of what was moved or promised has a month or day behind its object as its own, and nothing that was to come:
  /// `كان قد مدد ولايته في أكتوبر`, but not `كان قد وعد بالبت فيها قبل مايو`.
  func isDoneThen(_ verb: Int, before start: Int) -> Bool {
    (arabic(at: verb - 1) == "قد"
      || isMonth && (verb - 4..<verb).contains { arabic(at: $0).contains("كان") })
      && arabic(at: start - 1) != "قبل" && arabic(at: start) != "قبل"
      && !looksAhead(from: verb, to: start)
      && !(verb + 1..<start).contains { arabic(at: $0).hasPrefix("ب") && arabic(at: $0).count > 4 }
  }

  /// Whether a verb says that something has ended: `انتهت مهلة التسجيل`.
  func isOver(_ verb: Int) -> Bool {
    ["انتهت", "انتهي", "انقضت", "انقضي", "مضت", "مضي", "نفدت", "فات", "فاتت"].contains { end in
      arabic(at: verb) == end || arabic(at: verb) == "و" + end
    }
  }

  /// How far before a date the verb stands whose clause counts something until then, in words.
  private static var countReach: Int { 12 }

  /// Whether something was counted until a date: `صوت أكثر من 80 مليون ناخب حتى الأحد`, but not `أغلقت 12 مدرسة حتى الأحد`,
  /// nor `مدد العقد 3 سنوات حتى يونيو`.
  func isCounted(until start: Int) -> Bool {
    var isCount = false
    for index in stride(from: start - 1, through: max(0, start - Self.countReach), by: -1) {
      guard let word = word(at: index), word.kind != .latin else { return false }
      if word.kind == .punctuation {
        // 1,200
        if self.word(at: index + 1)?.kind == .digits, self.word(at: index - 1)?.kind == .digits {
          continue
        }
        return false
      }
      if word.kind == .digits {
        isCount = isCount || !has(.timeUnit, at: index + 1)
        continue
      }
      if has(.scale, at: index) || has(.vagueQuantity, at: index) {
        isCount = true
        continue
      }
      if has(.lastingVerb, at: index) || isThat(index) || isFutureVerb(index) { return false }
      switch clauseTense(at: index) {
      case .past? where !isNoun(index): return isCount
      case nil where isPastVerb(index): return isCount
      case .future?, .ahead?, .condition?, .says?, .told?, .was?: return false
      default: if isPresentVerb(index) { return false }
      }
    }
    return false
  }

  /// Whether what a verb has begun goes on until the date that its preposition leads to: `closed until Friday`,
  /// `علقت الرحلات حتى الجمعة`.
  func lastsUntil(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - Self.nearReach - 1), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { return false }
      if has(.lastingVerb, at: index) { return true }
    }
    return false
  }

  /// Whether what was or was not so until a date is told: `لم تتجاوز … حتى نهاية آب`, `كانت تبدو … حتى`.
  func tellsWhatWas(until start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 2 * Self.nearReach), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if clauseTense(at: index) == .was && word.kind == .arabic || isNegatedPast(index) {
        return true
      }
      if clauseTense(at: index) == .future || isFutureVerb(index) { return false }
      if word.kind == .arabic, isThat(index) { return false }
    }
    return false
  }

  /// Whether a month or year that a range would begin with says when something was done that lasts until the second:
  /// `جدد عقده في سبتمبر 2022 حتى 2026`.
  var isOfDeed: Bool {
    guard let start = item(0)?.words.lowerBound, let grain = point(0)?.grain else { return false }
    return grain > .day && arabic(at: start - 1) == "في" && arabic(at: end(0...1)).hasSuffix("حتي")
  }
}
