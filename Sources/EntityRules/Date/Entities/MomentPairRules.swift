internal import DocumentModel
internal import Grammar

/// Moments that one of two lengths measures from now.
enum MomentPairRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.moment-or", "a length or another before or after now: «قبل سنة أو سنتين»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition), .node(.approximator).optional, .node(.number, .timeLength),
        .node(.dateOperator), .node(.timeLength),
      ]
    ) { match in
      guard let last = match.length(4) else { return [] }
      return moments(
        match, match.length(2) ?? match.count(2).map { TimeLength(last.unit, $0) }, last)
    },
    Rule(
      "date.ar.moment-or-number", "the same with the unit once: «قبل يومين أو ثلاثة»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition), .node(.approximator).optional, .node(.timeLength),
        .node(.dateOperator), .node(.number), .node(.timeUnit).absent,
        .node(.scale, .currency, .currencyPhrase).absent,
      ]
    ) { match in
      guard let first = match.length(2), let count = match.count(4) else { return [] }
      return moments(match, first, TimeLength(first.unit, count))
    },
  ]

  /// The moments of two lengths, the earlier first.
  private static func moments(_ match: Match, _ first: TimeLength?, _ last: TimeLength) -> [Product]
  {
    guard case .preposition(let kind, _)? = match.dateWord(0), let first,
      match.dateWord(3) == .rangeOperator(.or), !match.isLatin(0), !first.isVague, !last.isVague,
      first.parts.count == 1, last.parts.count == 1, first.isShorter(than: last),
      !match.isAnchored(at: match.end(0...4), kind)
    else { return [] }
    let sign: Int
    switch kind {
    case .before: sign = MomentRules.isNotBefore(match) ? 1 : -1
    case .since: sign = -1
    case .after where !ToldLengths.isTold(match, last): sign = 1
    default: return []
    }
    let near = match.resolver.moment(first, sign: sign)
    let far = match.resolver.moment(last, sign: sign)
    let (begin, end) = sign < 0 ? (far, near) : (near, far)
    return [
      Product(
        .date(
          DateValue(
            kind: .date, value: "\(begin.value)/\(end.value)", first: begin.first, last: end.last,
            isResolved: begin.isResolved && end.isResolved)))
    ]
  }
}
