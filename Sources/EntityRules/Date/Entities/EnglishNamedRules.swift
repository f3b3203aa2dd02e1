internal import DocumentModel
internal import Grammar

/// English names of months, seasons and the new year that the words around them make dates.
enum EnglishNamedRules {
  static let rules: [Rule] = [
    Rule(
      "date.en.month-described", "a month that is also a name, behind an adjective: «a cool May»",
      produces: Category.date.symbol, [.node(.datePoint).with(traits: DateShape.month.trait)]
    ) { match in
      guard let month = match.point(0), month.isDoubtful, match.isLatin(0),
        let start = match.item(0)?.words.lowerBound, !match.isLowercase(start),
        match.hasNoun(at: start - 1), EnglishPointRules.isDetermined(match, start - 1),
        match.word(at: start + 1).map({ $0.kind != .latin || match.isLowercase(start + 1) })
          ?? true
      else { return [] }
      return match.date(month)
    },
    Rule(
      "date.en.month-reported",
      "a month that is also a word, before what is paid or reported of it: «March wages»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait),
        .node(.resultWord).context,
      ]
    ) { match in
      guard let month = match.point(0), month.isDoubtful, month.year == nil, match.isLatin(0),
        let start = match.item(0)?.words.lowerBound, !match.isLowercase(start),
        match.isLowercase(start + 1),
        // Behind a name it may be one, as it may be the verb of a subject.
        match.word(at: start - 1).map({ $0.kind != .latin || match.isLowercase(start - 1) }) ?? true
      else { return [] }
      // Whatever will become of the wages of March, it is the March at hand.
      let nearest = DateResolver(reference: match.document.reference.day)
      return [Product(.date(nearest.value(of: month), match.story(of: month, 0)))]
    },
    Rule(
      "date.en.season-moved", "a season to which something is moved: «put back to the autumn»",
      produces: Category.date.symbol,
      [
        .node(.dateOperator).context, .node(.definiteArticle).context, .node(.season),
        .mark("-").absent,
      ]
    ) { match in
      guard match.dateWord(0) == .rangeOperator(.to), match.isLatin(2),
        case .season(let season)? = match.dateWord(2), let start = match.item(0)?.words.lowerBound,
        (start - 4..<start).contains(where: { match.isShifted($0) })
      else { return [] }
      return match.date(
        .with {
          $0.season = season
          $0.direction = 1
        })
    },
    Rule(
      "date.en.new-year", "the first of January behind a preposition: «before New Year»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.definiteArticle).context.optional, .token(.latin),
        .node(.timeUnit), .mark("'").absent,
      ]
    ) { match in
      guard match.isLatin(0), let unit = match.unit(3), unit.unit == .year, unit.number == .one,
        let start = match.item(2)?.words.lowerBound, match.isWord(start, "new"),
        !match.isLowercase(start), !match.isLowercase(start + 1),
        let preposition = match.item(0)?.words.lowerBound, !match.isWord(preposition, "in", "on"),
        !match.hasNoun(at: start + 2)
      else { return [] }
      return match.date(
        .with {
          ($0.month, $0.day) = (.number(1), 1)
          $0.isFeast = true
        })
    },
  ]
}
