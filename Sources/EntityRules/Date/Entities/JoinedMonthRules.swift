internal import DocumentModel
internal import Grammar

/// Two months side by side, of which one tells that the other is a month, or one noun has both.
enum JoinedMonthRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.months-joined",
      "a month that is also another word, beside a month: «موجات مارس وأبريل»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait),
        .node(.datePoint).with(traits: DateShape.month.trait).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(1), !match.isLatin(0),
        first.isDoubtful || last.isDoubtful
      else { return [] }
      return
        (first.isDoubtful
        ? match.date(match.sharingYear(first, till: 0), span: match.span(0...0)) : [])
        + (last.isDoubtful
          ? match.date(match.sharingYear(last), span: match.span(1...1)) : [])
    },
    Rule(
      "date.ar.months-either", "such a month or the next: «ماي أو يونيو»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait).with(clitics: .none),
        .node(.dateOperator), .node(.datePoint).with(traits: DateShape.month.trait),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(2), !match.isLatin(0),
        match.dateWord(1) == .rangeOperator(.or), first.isDoubtful || last.isDoubtful
      else { return [] }
      return
        (first.isDoubtful
        ? match.date(match.sharingYear(first, till: 0), span: match.span(0...0)) : [])
        + (last.isDoubtful ? match.date(match.sharingYear(last), span: match.span(2...2)) : [])
    },
    Rule(
      "date.ar.months-dual-noun", "two months behind a noun in the dual: «إضرابي يناير وفبراير»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait),
        .node(.datePoint).with(traits: DateShape.month.trait).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(1), !match.isLatin(0),
        match.items(0).first?.clitics.isEmpty == true, ListRules.isBehindDual(match)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.month-of", "a month that is also another word, behind what says when: «ضمن مارس»",
      produces: Category.date.symbol,
      [.node(.monthCue).context, .node(.datePoint).with(traits: DateShape.month.trait)]
    ) { match in
      guard let point = match.point(1), point.isDoubtful, !match.isLatin(1) else { return [] }
      return match.date(match.sharingYear(point))
    },
    Rule(
      "date.ar.month-noun", "such a month behind what a month has: «رواتب مارس»",
      produces: Category.date.symbol,
      [
        .node(.monthNoun).with(article: .forbidden).context,
        .node(.datePoint).with(traits: DateShape.month.trait).with(clitics: .none),
      ]
    ) { match in
      // نيسان makes cars, and has results.
      guard let point = match.point(1), point.isDoubtful, !match.isLatin(1),
        point.month != .number(4)
      else { return [] }
      return match.date(match.sharingYear(point))
    },
    Rule(
      "date.ar.until-month", "such a month up to which something is: «تؤجل إلى مارس»",
      produces: Category.date.symbol,
      [
        .node(.dateOperator).context,
        .node(.datePoint).with(traits: DateShape.month.trait).with(clitics: .none),
      ]
    ) { match in
      // ماي, جوان and نيسان bear names that one turns to.
      guard match.dateWord(0) == .rangeOperator(.to), let point = match.point(1), point.isDoubtful,
        !match.isLatin(1), point.month == .number(3) || point.month == .number(8),
        match.word(at: match.end(1...1)).map({ $0.kind == .punctuation }) ?? true
      else { return [] }
      return match.date(point)
    },
  ]
}
