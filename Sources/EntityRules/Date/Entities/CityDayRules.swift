internal import DocumentModel
internal import Grammar

/// Days that cities and other things are named after, where these are meant: `بالعاشر من رمضان`.
enum CityDayRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.city-in",
      "a city that bears a day's name, behind a preposition: «حريق بالعاشر من رمضان»",
      produces: Category.otherName.symbol, priority: 2,
      [
        .node(.cityDay).with(clitics: .required([.ba, .wa])),
        .node(.cityDay).with(clitics: .required(.wa)).optional, .node(.daypart).optional,
      ]
    ) { match in
      guard match.item(0)?.clitics.contains(.ba) == true || isOfCities(match), isCity(match, 0)
      else { return [] }
      return name(match, daypart: 2)
    },
    Rule(
      "date.en.city-noun", "such a city and its noun: «6th of October City»",
      produces: Category.otherName.symbol, priority: 2,
      [.node(.cityDay), .node(.capitalized).context, .node(.month, .weekday, .feast).absent]
    ) { match in
      match.isLatin(0) ? [Product(.datePhrase(.point(DateExpression())))] : []
    },
    Rule(
      "date.ar.city-beside", "such a city beside another: «السادات والعاشر من رمضان»",
      produces: Category.otherName.symbol, priority: 2,
      [
        .node(.place, .cityDay).context, .token(.punctuation).context.optional,
        .node(.cityDay).with(clitics: .optional(.wa)),
        .node(.cityDay).with(clitics: .required(.wa)).optional,
      ]
    ) { match in
      guard let city = match.item(2), (match.item(1) == nil) == city.clitics.contains(.wa),
        match.item(1) == nil || match.mark(1) == "-" || match.mark(1) == "/", isCity(match, 2),
        match.item(0)?.symbol == Category.place.symbol || isNamed(match, 0)
      else { return [] }
      return [Product(.datePhrase(.point(DateExpression())))]
    },
    Rule(
      "date.ar.feast-thing", "a thing named after a feast: «اتفاق الجمعة العظيمة»",
      produces: Category.otherName.symbol, priority: 2,
      [.node(.notDateHead).with(article: .forbidden).context, .node(.feast)]
    ) { match in
      guard match.dateWord(0) == .otherHead(.feast), !match.isLatin(1) else { return [] }
      return [Product(.datePhrase(.point(DateExpression())))]
    },
    Rule(
      "date.en.feast-thing", "the same in English: «Easter Island»",
      produces: Category.otherName.symbol, priority: 2,
      [.node(.feast), .node(.notDateHead).context]
    ) { match in
      guard match.dateWord(1) == .otherHead(.feast), match.isLatin(0) else { return [] }
      return [Product(.datePhrase(.point(DateExpression())))]
    },
  ]

  /// How far before such a day is looked for what is kept on it, in words.
  private static let reach = 10
  /// How far before one of several cities their noun is looked for, in words.
  private static let nameReach = 7

  private static func name(_ match: Match, daypart element: Int) -> [Product] {
    if match.item(element) != nil {
      let next = match.end(0...element)
      guard match.dateWord(element) == .daypart(.after),
        !match.has(.datePoint, at: next), !match.has(.timeUnit, at: next)
      else { return [] }
    }
    return [Product(.datePhrase(.point(DateExpression())))]
  }

  /// Whether neither a year follows nor a word stands before that keeps the day.
  private static func isCity(_ match: Match, _ element: Int) -> Bool {
    guard let words = match.item(element)?.words else { return false }
    let next = words.upperBound
    if match.has(.yearNumber, at: next) || match.has(.yearPhrase, at: next)
      || match.has(.relativeAdjective, at: next) || match.has(.dateLink, at: next)
    {
      return false
    }
    for index in stride(from: words.lowerBound - 1, through: words.lowerBound - reach, by: -1) {
      guard match.word(at: index) != nil else { return true }
      if match.has(.commemoration, at: index) { return false }
    }
    return true
  }

  /// Whether a noun of places stands some words before the match, and nothing but their names between.
  private static func isOfCities(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    for index in stride(from: start - 1, through: start - nameReach, by: -1) {
      guard let word = match.word(at: index), word.kind == .arabic || match.folded(index) == ",",
        !match.has(.timePreposition, at: index, bare: true)
      else { return false }
      if match.dateWords(.notDateHead, at: index).contains(.otherHead(.place)) { return true }
    }
    return false
  }

  /// Whether a noun of places stands before an element.
  private static func isNamed(_ match: Match, _ element: Int) -> Bool {
    guard let start = match.item(element)?.words.lowerBound else { return false }
    return match.dateWords(.notDateHead, at: start - 1).contains(.otherHead(.place))
  }
}
