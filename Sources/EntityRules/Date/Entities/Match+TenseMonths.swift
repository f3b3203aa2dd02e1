internal import DocumentModel
internal import Grammar

/// What the words around a month or part of a year without its year say of it, beside the verbs before it.
extension Match {
  /// Whether a month or part of a year says when what a verb of the present tells is: not when what it goes back to was
  /// (`يشكو من أزمة أغسطس`, `يواجه الحكم بعد إدانته في أغسطس`).
  func isWhen(_ start: Int, of verb: Int) -> Bool {
    guard !isComment(verb), !isRecent || hasPlan(verb + 1..<start),
      standsBehindPreposition(start) || standsBehindPreposition(start + 1)
        || has(.periodPart, at: start)
    else { return false }
    return !(verb + 1..<max(verb + 1, start - 1)).contains { Self.sources.contains(arabic(at: $0)) }
  }

  /// Whether the month of the match was one of the last four, which may be meant as well as the next.
  var isRecent: Bool {
    guard let now = document.reference.day,
      case .number(let month)? = (0..<4).lazy.compactMap({ self.point($0) }).compactMap(\.month)
        .first
    else { return false }
    return (1...4).contains((now.month - month + 12) % 12)
  }

  /// Prepositions behind which stands what was before.
  private static let sources: Set<String> = [
    "بعد", "منذ", "عقب", "اثر", "جراء", "بسبب", "نتيجه", "رغم", "من", "عن", "خلفيه", "خلال", "وسط",
    "حول",
  ]

  /// Whether a verb of the present says what something is, shows or comes from, which may be over: `وتظهر البيانات`.
  func isComment(_ verb: Int) -> Bool {
    var letters = arabic(at: verb)
    if letters.hasPrefix("و") { letters.removeFirst() }
    guard letters.hasPrefix("ي") || letters.hasPrefix("ت") else { return false }
    return Self.comments.contains(String(letters.dropFirst()))
  }

  private static let comments: Set<String> = [
    "عد", "اتي", "مثل", "عكس", "ظهر", "شير", "عيد", "تهم", "حقق", "قضي", "تذكر", "ذكر", "بين",
    "كشف", "فيد",
    "زال", "زالان", "زالون", "عود", "رجع", "عتبر", "رتبط", "شبه", "ذكرنا", "روي", "حكي", "وثق",
    "رصد", "دل",
    "عزو", "عزي", "نسب", "حاكم", "لاحق", "تعلق", "خص", "ستند", "ندرج", "تهمون", "عيش", "عاني",
    "ستذكر", "ستعيد",
    "تضمن", "شمل", "ضم", "تناول", "سرد", "صف", "صور", "لخص", "رافق", "حمل", "تحدث", "تحدثون", "زعم",
    "دعي", "عترف", "نفي", "نكر", "ري", "قارن", "عادل", "وازي", "تجاوز", "زيد", "قل", "بلغ", "ساوي",
    "جيء",
  ]

  /// Whether a month stands right behind a noun of what happened in it, and so is over: `ضحايا هجوم أغسطس`,
  /// `فيضانات أغسطس`.
  func isNameOfOutcome(_ start: Int) -> Bool {
    guard !isEnglish(at: start),
      has(.month, at: start) || has(.season, at: start)
        || word(at: start)?.kind == .digits
          && (0..<4).contains(where: {
            point($0).map { $0.month != nil && $0.isGregorian } ?? false
          })
    else {
      return false
    }
    return isOutcome(start - 1)
  }

  /// Whether a word is a noun of what happened, a date right behind which is its name.
  func isOutcome(_ index: Int) -> Bool {
    var noun = arabic(at: index)
    if Self.outcomes.contains(noun) { return true }
    if noun.count > 5, let first = noun.first, "وبلف".contains(first) { noun.removeFirst() }
    return Self.outcomes.contains(noun)
  }

  private static let outcomes: Set<String> = [
    "هجوم", "هجمات", "هجومات", "تفجير", "تفجيرات", "انفجار", "انفجارات", "مجزره", "مجازر", "حريق",
    "حرائق",
    "زلزال", "زلازل", "فيضان", "فيضانات", "سيول", "اعصار", "عاصفه", "كارثه", "نكسه", "هزيمه",
    "ازمه",
    "احتجاجات", "مظاهرات", "انتفاضه", "انقلاب", "اشتباكات", "مواجهات", "احداث", "حرب", "معركه",
    "معارك",
    "اتفاق", "هدنه", "صفقه", "حادث", "حادثه", "غارات", "قصف", "اغتيال", "حصيله", "مستوي", "مستويات",
  ]

  /// What the verb right behind a month tells that belongs to the noun which begins its sentence: `تربص ماي ألغي`, `وقبل
  /// سقوط النظام في ديسمبر كانت`.
  func tenseOfSubject(_ start: Int) -> Int {
    guard !isEnglish(at: start), let end = span?.words.upperBound,
      has(.month, at: start) || has(.season, at: start) || has(.periodPart, at: start)
        || has(.month, at: end - 1), isSubject(start)
    else { return 0 }
    for index in end..<end + 3 {
      guard word(at: index)?.kind == .arabic, !isThat(index) else { return 0 }
      switch clauseTense(at: index) {
      case .future?: return 1
      case .past?, .told?, .says?, .was?: return -1
      default:
        if isFutureVerb(index) { return 1 }
        if isPastPlural(index) || isPastVerb(index) { return -1 }
      }
    }
    return 0
  }

  /// Whether only a noun and what belongs to it stand before a date in its sentence.
  private func isSubject(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(-1, start - 6), by: -1) {
      guard let word = word(at: index) else { return index < start - 1 }
      if word.kind == .punctuation { return endsClause(index) && index < start - 1 }
      if isVerb(index) || isThat(index) { return false }
    }
    return false
  }

  /// Whether a verb or noun of moving says that something was moved to a date that stands behind `إلى`: `نقلت البطولة
  /// إلى ديسمبر`, `قد ترجئها إلى الربيع`.
  func isPutOff(to start: Int) -> Bool {
    guard arabic(at: start - 1) == "الي" || arabic(at: start) == "الي" else { return false }
    for index in stride(from: start - 1, through: max(0, start - 10), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if isMoving(index) { return true }
    }
    return false
  }

  /// Whether something was moved away from a date: `أجل البطولة من مايو إلى ديسمبر`, or from when it was to be: `تأجل الافتتاح
  /// الذي كان مقررا في يوليو إلى نوفمبر`.
  func isMovedFrom(_ start: Int) -> Bool {
    let isFrom = arabic(at: start - 1) == "من"
    guard isFrom || arabic(at: start - 1) == "في" else { return false }
    var wasToBe = isFrom
    for index in stride(from: start - 2, through: max(0, start - 10), by: -1) {
      guard let word = word(at: index), word.kind == .arabic else { return false }
      if isMoving(index) { return wasToBe }
      wasToBe = wasToBe || clauseTense(at: index) == .was
    }
    return false
  }

  /// Whether an Arabic word is one of moving to another time, by its letters.
  func isMoving(_ index: Int) -> Bool {
    var letters = arabic(at: index)
    guard letters.count >= 3 else { return false }
    if let first = letters.first, "وف".contains(first) { letters.removeFirst() }
    if letters.hasPrefix("س") { letters.removeFirst() }
    // فأجلته النكسة إلى أكتوبر is of a story.
    let isOpen = letters.hasPrefix("ي") || letters.hasPrefix("ت") || letters.hasPrefix("ار")
    for tail in isOpen ? ["ها", "ه"] : ["ت", "وا"]
    where letters.count > 3 && letters.hasSuffix(tail) {
      letters.removeLast(tail.count)
    }
    return Self.moves.contains(letters) && !isOtherWord(index, letters)
  }

  /// Whether a word that folds as one of moving is another: `يُرجى` (please) as `يُرجئ`, `آخر` (last) as `أخّر`.
  private func isOtherWord(_ index: Int, _ letters: String) -> Bool {
    guard let word = word(at: index) else { return true }
    let text = document.text[word.range.indices]
    return switch letters {
    // The hamza on its yeh is D8 A6, the alef with its madda D8 A2.
    case "يرجي", "ترجي": !zip(text, text.dropFirst()).contains { $0 == (0xD8, 0xA6) }
    case "اخر": zip(text, text.dropFirst()).contains { $0 == (0xD8, 0xA2) }
    default: false
    }
  }

  private static let moves: Set<String> = [
    "نقل", "ينقل", "تنقل", "رحل", "يرحل", "ترحل", "ترحيل", "اجل", "تاجل", "تاجلت", "يوجل", "توجل",
    "تاجيل", "ارجا", "ارجي",
    "ارجء", "ترجي", "يرجي", "ترجء", "يرجء", "ارجاء", "اخر", "يوخر", "توخر",
  ]

  /// Whether a word leads to what is over, for it is someone's: `بعد إدانته`, `عقب انهيارها`.
  func isAfterOwn(_ index: Int) -> Bool {
    guard isAfterNoun(index) else { return false }
    let noun = arabic(at: index + 1)
    // إعلانه, but not موافقة
    if noun.count > 4, noun.hasSuffix("ه"), endsInHeh(index + 1) { return true }
    return noun.count > 4 && ["ته", "ها", "هم", "هما"].contains { noun.hasSuffix($0) }
  }
}
