internal import DocumentModel
internal import Grammar

/// Seasons of farming, fishing and travel by their years.
enum CropSeasonPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.crop-season", "a season of a crop with its year: «موسم الزيتون 2023/2024»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.seasonNoun).times(1...2),
        .node(.timeUnit).optional,
        .node(.digits), .token(.punctuation).optional, .node(.digits).optional,
        .node(.era).optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .season, head.number == .one, head.role == .any,
        match.item(2) == nil || match.unit(2)?.unit == .year && match.unit(2)?.number == .one,
        match.items(1).last?.hasArticle == true,
        let first = match.wholeNumber(3), (match.item(4) == nil) == (match.item(5) == nil)
      else { return [] }
      var era = DateWord.Era.common
      if case .era(let said)? = match.dateWord(6) { era = said }
      guard (era == .hijri ? 1300...1500 : 1900...2100).contains(first),
        var season = YearPhrases.year(first, era)
      else { return [] }
      if match.item(4) != nil {
        guard let years = YearPhrases.years(match, 4, 5, first: first) else { return [] }
        (season.year, season.secondYear) = (.number(years.first), years.last)
      } else if era == .common, match.item(2) == nil, match.mayCount(at: match.end(3...3)) {
        return []
      }
      return Product.point(season)
    }
  ]
}
