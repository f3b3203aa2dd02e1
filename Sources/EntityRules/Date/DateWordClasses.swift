internal import DocumentModel
internal import Gazetteers

extension DateWord {
  /// The lists of the words for dates.
  static let classes: [WordClass] = calendarClasses + unitClasses + linkClasses

  /// A class whose value a closure reads.
  private static func make(
    _ category: Category, _ expects: String,
    _ parse: @escaping @Sendable (LexiconWord) -> DateWord?
  ) -> WordClass {
    WordClass(category, expects: expects) { parse($0).map { .date($0) } }
  }

  /// A class whose value is a whole number within bounds.
  private static func numbered(
    _ category: Category, _ bounds: ClosedRange<Int>, _ word: @escaping @Sendable (Int) -> DateWord
  ) -> WordClass {
    make(category, "a number \(bounds.lowerBound)...\(bounds.upperBound) as value") { entry in
      guard let number = Int(entry.value), bounds.contains(number) else { return nil }
      return word(number)
    }
  }

  /// A class whose value is one of an enumeration's raw values.
  private static func named<Value: RawRepresentable<String> & Sendable>(
    _ category: Category, _ expects: String, _ word: @escaping @Sendable (Value) -> DateWord
  ) -> WordClass {
    make(category, expects + " as value") { Value(rawValue: $0.value).map(word) }
  }

  private static let calendarClasses: [WordClass] = [
    numbered(.month, 1...12) { .month($0) },
    numbered(.hijriMonth, 1...12) { .hijriMonth($0) },
    numbered(.libyanMonth, 1...12) { .month($0) },
    numbered(.weekday, 1...7) { .weekday($0) },
    numbered(.weekdays, 1...7) { .weekday($0) },
    numbered(.relativeDay, -9...9) { .relativeDay($0) },
    numbered(.ordinal, -1...100) { .ordinal($0) },
    numbered(.decade, 0...90) { .decade($0) },
    numbered(.namedYear, 1800...2100) { .namedYear($0) },
    named(.season, "SP, SU, FA or WI") { .season($0) },
    named(.seasonAdjective, "SP, SU, FA or WI") { .season($0) },
    named(.seasonPair, "SP, SU, FA or WI") { .season($0) },
    named(.daypart, "before, after, both, eve or morrow") { .daypart($0) },
    named(.periodPart, "start, mid, end, before or after") { .periodPart($0) },
    named(.era, "ce, bc or ah") { .era($0) },
    make(.otherMonth, "a number as value and its calendar") { word in
      guard let calendar = OtherCalendar(rawValue: word["calendar"]), let month = Int(word.value),
        calendar.months.contains(month)
      else { return nil }
      return .otherMonth(calendar, month)
    },
    make(.otherEra, "persian, hebrew, coptic or - as value") { word in
      if word.value == "-" { return .otherEra(nil) }
      return OtherCalendar(rawValue: word.value).map { .otherEra($0) }
    },
    make(.feast, "a day as the list's comment tells") { Feast($0.value).map { .feast($0) } },
    make(.weekend, "weekend") { _ in .plain },
  ]

  /// A class of words for one unit.
  private static func oneUnit(_ category: Category) -> WordClass {
    make(category, "a unit as value") { word in
      guard let unit = TimeUnit(rawValue: word.value),
        let inflection = Inflection(gender: "", number: "one")
      else { return nil }
      return .unit(unit, inflection, .any)
    }
  }

  private static let unitClasses: [WordClass] = [
    make(.timeUnit, "a unit as value, number, gender, role") { word in
      guard let unit = TimeUnit(rawValue: word.value),
        let inflection = Inflection(gender: word["gender"], number: word["number"]),
        let role = UnitRole(rawValue: word["role"])
      else { return nil }
      return .unit(unit, inflection, role)
    },
    make(.longUnit, "a unit as value, one or many as number") { word in
      guard let unit = TimeUnit(rawValue: word.value),
        let inflection = Inflection(gender: "", number: word["number"])
      else { return nil }
      return .unit(unit, inflection, .any)
    },
    make(.relativeAdjective, "a number of periods as value, number, gender") { word in
      guard let offset = Int(word.value),
        let inflection = Inflection(gender: word["gender"], number: word["number"])
      else { return nil }
      return .relative(offset, inflection)
    },
    named(.divisionSign, "quarter, half or month") { .divisionSign($0) },
    numbered(.addedFraction, 1...99) { .addedFraction($0) },
    oneUnit(.thisPeriod), oneUnit(.ownUnit),
    named(.yearKind, "fiscal, budget, school or sport") { .yearKind($0) },
    named(.vagueCount, "few or one") { .vagueCount($0) },
    named(.timeAdverb, "ago, hence, apart, old or long") { .adverb($0) },
    make(.approximator, "a modifier") { .approximator($0.value) },
  ]

  private static let linkClasses: [WordClass] =
    [
      make(.timePreposition, "a kind of preposition as value, year yes or no") { word in
        guard let kind = TimePreposition(rawValue: word.value) else { return nil }
        return .preposition(kind, takesYear: word["year"] == "yes")
      },
      named(.dateOperator, "to, and, or or over") { .rangeOperator($0) },
      named(.same, "same, mentioned, matching or previous") { .same($0) },
      make(.toldBefore, "same or that as value") { word in
        switch word.value {
        case "same": .same(.same)
        case "that": .plain
        default: nil
        }
      },
      make(.church, "eastern or western as value") { word in
        switch word.value {
        case "eastern": .church(.eastern)
        case "western": .church(.western)
        default: nil
        }
      },
      named(.tenDays, "start, mid or end") { .tenDays($0) },
      named(.clauseTense, "future, past, told, says, was, ahead, condition or done") {
        .clauseTense($0)
      },
      named(.notDateHead, "number, file, weekday, day, general or place") { .otherHead($0) },
    ] + plainCategories.map { category in make(category, "a word") { _ in .plain } }

  /// Classes whose words all mean the same.
  private static let plainCategories: [Category] = [
    .demonstrative, .dateLink, .dateEquivalent, .yearHead, .yearEvent, .every, .now, .ordinalSuffix,
    .decadeSuffix, .definiteArticle, .whole, .futureLookalike, .presentLookalike, .pastLookalike,
    .pastField, .plannedNoun, .outcomeNoun, .mishapNoun, .processNoun, .yearField, .figuresNoun,
    .matchWord, .masculinePast,
    .masculineAgent, .feminineAgent, .pastParticiple, .feastHead, .durationVerb, .hour,
    .yearTail, .ageNoun, .ageUnit, .feastTail, .verbCue, .holidayNoun,
    .bareFeast, .datedNoun, .pairHead, .pairTail, .thatParticle, .cityDay, .commemoration,
    .monthVerb, .fast, .worldAdjective, .periodEnd, .lastingVerb, .returnWord, .workEnd, .aside,
    .comparisonWord,
    .relativeWord,
    .nounPreposition, .ofIt, .dayNoun, .monthCue,
    .honorific, .dayKind, .newAdjective, .resultWord, .possessive, .yearVerb, .dayparts,
    .placeTail,
    .durationNoun, .lengthMore, .lengthTail, .lengthAnchor, .thisBehind, .breakTime, .lifeNoun,
    .exceptionWord, .fromVerb, .happening, .sentenceWord,
    .monthNoun, .seasonNoun, .lifeVerb, .lifeLabel, .spokenWord,
  ]
}
