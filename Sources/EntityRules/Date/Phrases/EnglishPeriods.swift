internal import DocumentModel
internal import Grammar

/// Years, weeks and weekends as only English writes them.
enum EnglishPeriods {
  static let names: [Rule] = [
    Rule(
      "date.en.era-year", "a year behind its era: «AD 632»", produces: Category.yearPhrase.symbol,
      [.node(.era), .node(.digits), .node(.scale, .currency).absent]
    ) { match in
      guard match.beginsLatin(0), match.folded(match.item(0)?.words.lowerBound ?? 0, has: "a"),
        case .era(let era)? = match.dateWord(0), let number = match.wholeNumber(1),
        !match.isInsideNumber(1...1), number > 0, let year = YearPhrases.year(number, era)
      else { return [] }
      return Product.point(year)
    },
    Rule(
      "date.en.month-head", "a month with its noun: «month of May»",
      produces: Category.monthPhrase.symbol,
      [
        .node(.timeUnit), .node(.dateLink), .node(.month, .hijriMonth).with(article: .forbidden),
      ]
    ) { match in
      guard match.isLatin(0), let head = match.unit(0), head.unit == .month, head.number == .one,
        !match.isWord(match.end(0...0), "in")
      else { return [] }
      switch match.dateWord(2) {
      case .month(let month)?: return Product.point(.with { $0.month = .number(month) })
      case .hijriMonth(let month)?:
        return Product.point(
          .with {
            $0.month = .number(month)
            $0.isHijri = true
          })
      default: return []
      }
    },
    Rule(
      "date.en.campaign", "a season of two years by another noun: «2023-24 campaign»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.digits), .token(.punctuation).glued, .node(.digits).glued, .node(.yearKind),
        .node(.timeUnit).absent,
      ]
    ) { match in
      guard match.isLatin(3), match.dateWord(3) == .yearKind(.sport),
        let first = match.wholeNumber(0), (1850...2100).contains(first),
        let last = YearPhrases.secondYear(match, 1, 2, after: first), last == first + 1
      else { return [] }
      return Product.point(
        .with {
          $0.year = .number(first)
          $0.secondYear = last
        })
    },
    Rule(
      "date.en.year-before-kind", "a year before its noun: «2014 financial year»",
      produces: Category.yearPhrase.symbol,
      [.node(.digits), .node(.yearKind).optional, .node(.timeUnit), .mark("-").absent]
    ) { match in
      guard match.isLatin(2), let unit = match.unit(2), unit.number == .one,
        let year = match.wholeNumber(0), (1850...2100).contains(year),
        !match.isInsideNumber(0...0),
        match.item(1) == nil
          ? unit.unit == .season && !match.isWord(match.end(0...2), "ticket", "tickets")
          : unit.unit == .year || unit.unit == .season
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    },
    Rule(
      "date.en.hijri-years", "a Hijri year and those that it lies in: «1277 AH/1860-61»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.digits), .node(.era), .token(.punctuation), .node(.digits),
        .mark("-").glued.optional, .node(.digits).glued.optional, .mark(")").optional,
      ]
    ) { match in
      guard match.beginsLatin(1), case .era(.hijri)? = match.dateWord(1),
        let number = match.wholeNumber(0), (1...1600).contains(number),
        match.mark(2) == "/" && match.item(6) == nil
          || match.mark(2) == "(" && match.item(6) != nil,
        let first = match.wholeNumber(3), (number + 400...number + 650).contains(first),
        (match.item(4) == nil) == (match.item(5) == nil)
      else { return [] }
      let last = match.item(5) == nil ? nil : YearPhrases.secondYear(match, 4, 5, after: first)
      guard match.item(5) == nil || last == first + 1 else { return [] }
      return Product.point(
        .with {
          $0.year = .number(first)
          $0.secondYear = last
        })
    },
    Rule(
      "date.en.numbered-weekend", "a weekend by its number: «first weekend of May»",
      produces: Category.datePoint.symbol,
      [.node(.ordinal), .node(.weekend), .node(.dateLink).context]
    ) { match in
      guard match.isLatin(0), case .ordinal(let number)? = match.dateWord(0), number <= 5 else {
        return []
      }
      return Product.point(
        .with {
          $0.week = .number(number)
          $0.isWeekend = true
          $0.isDoubtful = true
        })
    },
    Rule(
      "date.en.day-week", "a day counted from now a week later: «tomorrow week»",
      produces: Category.datePoint.symbol,
      [.node(.relativeDay), .node(.timeUnit), .mark("-").absent]
    ) { match in
      guard case .relativeDay(let days)? = match.dateWord(0), days >= 0, match.isLatin(1),
        let unit = match.unit(1), unit.unit == .week, unit.number == .one
      else { return [] }
      return Product.point(.with { $0.dayOffset = days + 7 })
    },
  ]
}
