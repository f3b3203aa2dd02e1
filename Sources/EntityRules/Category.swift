package import Grammar

/// Everything a pattern can ask for: the classes of words, each a list under `gazetteers/`, and the
/// phrases that rules build of them.
package enum Category: UInt16, CaseIterable, Sendable {
  // What the text itself gives.
  /// A token of digits.
  case digits

  // Names of the gazetteers.
  /// A name that stands for its organization wherever it is found.
  case organizationName
  /// A name marked `?`, which needs context.
  case ambiguousName

  // Classes of words, by the name of their list.
  case country, nationality, place, leader
  case month, hijriMonth, weekday, timeUnit, relativeDay, relativeAdjective, season, daypart
  case periodPart, ordinal, decade, era, dateOperator, timePreposition, yearKind, vagueCount
  case feast, weekend, demonstrative, dateLink, dateEquivalent, yearHead, yearEvent, notDateHead,
    every, now
  case approximator, addedFraction, timeAdverb, ordinalSuffix, decadeSuffix, definiteArticle, whole,
    divisionSign
  case clauseTense, lastingVerb, aside, relativeWord, nounPreposition, futureLookalike,
    presentLookalike, pastLookalike, pastField, plannedNoun, outcomeNoun, mishapNoun, processNoun,
    yearField, figuresNoun, matchWord,
    masculinePast, masculineAgent, feminineAgent, pastParticiple,
    feastHead,
    durationVerb, hour, yearTail,
    libyanMonth
  case otherMonth, otherEra, possessive, yearVerb, dayparts, longUnit, placeTail
  case periodEnd, same, ofIt, dayNoun, monthCue, honorific, dayKind, newAdjective, resultWord,
    weekdays
  case church, tenDays, cityDay, commemoration, monthVerb, fast, worldAdjective
  case toldBefore, ageNoun, ageUnit, feastTail, verbCue, holidayNoun, bareFeast
  case datedNoun, seasonAdjective, pairHead, pairTail, thatParticle
  case durationNoun, lengthMore, lengthTail, lengthAnchor, thisBehind, thisPeriod, breakTime,
    returnWord, workEnd, comparisonWord
  case lifeNoun, namedYear, exceptionWord, fromVerb, happening, ownUnit, sentenceWord, monthNoun,
    seasonNoun, seasonPair, lifeVerb, lifeLabel, spokenWord
  // Names and signs of money.
  case currency, currencyCountry, currencyIssue, subunit, amountModifier, rangeOpener, rangeJoiner
  case minusWord
  // Parts of numbers.
  case cardinal, scale, fraction, decimalPoint, numberJoiner, vagueQuantity, partitive
  case institution, portfolio, institutionAdjective, institutionBody, leaderTitle, officeTitle
  case placeNoun, functionWord, exampleWord, productNoun, quotationMark, nameConnector
  case nameCue, companySuffix, companyVerb, organizationNoun, namePart

  // What the text itself gives, of Latin words.
  /// A word of Latin letters that begins with a capital; an acronym is one too.
  case capitalized
  /// A word of two to eight capitals, and maybe digits.
  case acronym

  // Phrases.
  /// A number with its value.
  case number
  /// Parts of dates: `أكتوبر/تشرين الأول`, `عام 2021`, a bare `2021`, `15` or `الخامس عشر`.
  case monthPhrase, yearPhrase, yearNumber, dayNumber
  /// A length of time: `ستة أشهر`.
  case timeLength
  /// A point or period of the calendar, whole.
  case datePoint
  /// A number left open: `ملايين`, `عشرات الآلاف`.
  case vagueNumber
  /// Numbers that share a currency: `10 و20 مليون`.
  case numberRange
  /// A currency's name with what tells whose it is, a currency's sign, a subunit likewise.
  case currencyPhrase, subunitPhrase
  /// Entities.
  case organization, money, date
  /// An ambiguous name without context at hand: another mention in the document may supply it.
  case pendingOrganization
  /// An amount that another measure may be: the document tells whether its currency is meant.
  case pendingMoney
  /// A name of something else, such as a product: no mention may lie in it.
  case otherName
  /// Names in quotation marks, and the members of a list of names.
  case quotedName, quotedMember, nameMember, latinName
  /// Where an institution lies: a place with the words before it.
  case location

  package var symbol: Symbol { Symbol(id: rawValue) }

  /// Whether what is of this category stands only if the document supports it.
  package static func isPending(_ symbol: Symbol) -> Bool {
    symbol == pendingOrganization.symbol || symbol == pendingMoney.symbol
  }

  /// The classes whose words name a country.
  package static let countryNaming = [country, nationality, place].map(\.symbol)
  package static let churchNaming = [church.symbol]

  /// The category's name in lists and explanations: `hijriMonth` is `hijri-month`.
  package var name: String { Self.names[Int(rawValue)] }

  /// All names, by raw value: made once, for they are asked for at every row of every list.
  private static let names: [String] = allCases.map { category in
    String(describing: category).reduce(into: "") { name, character in
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
  }
}

extension Element {
  /// A node of one of the categories.
  static func node(_ categories: Category...) -> Element {
    Element(.symbols(categories.map(\.symbol)))
  }
}
