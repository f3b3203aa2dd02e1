internal import DocumentModel
internal import Grammar

/// Lengths of time, and moments and spans that lengths measure from now.
enum LengthRules {
  static let rules: [Rule] = lengths + moments + spans

  private static let lengths: [Rule] = [
    Rule(
      "date.common.duration", "a length of time: «ستة أشهر»", produces: Category.date.symbol,
      [.node(.timeLength)]
    ) { match in
      guard let length = match.length(0), !length.isBare else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.common.duration-preposition", "a bare unit behind a preposition: «لمدة عام»",
      produces: Category.date.symbol,
      [.node(.timePreposition).context, .node(.timeLength)]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), let length = match.length(1),
        length.isBare, kind == .during || kind == .after && length.isVague,
        match.word(at: match.end(1...1)).map({ !$0.isGlued || $0.kind == .punctuation }) ?? true
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.common.duration-about", "a bare unit behind about how long: «أكثر من عام»",
      produces: Category.date.symbol,
      [.node(.approximator).context, .node(.timeLength)]
    ) { match in
      guard let length = match.length(1), length.isBare, !length.isVague, length.unit > .day else {
        return []
      }
      return [Product(.date(match.resolver.value(of: length)))]
    },
  ]

  private static let moments: [Rule] = [
    Rule(
      "date.ar.moment", "a length before or after now: «قبل ثلاثة أسابيع»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition), .node(.approximator).optional, .node(.timeLength),
        .node(.now).optional, .node(.dateLink).absent,
      ]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), let length = match.length(2),
        !match.isLatin(0)
      else { return [] }
      if kind == .after, length.isBare, length.isVague, match.item(3) == nil { return [] }
      let sign: Int
      switch kind {
      case .before, .since: sign = -1
      case .after: sign = 1
      default: return []
      }
      return [Product(.date(match.resolver.moment(length, sign: sign)))]
    },
    Rule(
      "date.ar.since-length", "a length since when: «منذ أشهر»", produces: Category.date.symbol,
      [.node(.timePreposition), .node(.approximator).optional, .node(.timeLength)]
    ) { match in
      guard case .preposition(.since, _)? = match.dateWord(0), let length = match.length(2),
        !match.isLatin(0)
      else { return [] }
      return [Product(.date(match.resolver.moment(length, sign: -1)))]
    },
    Rule(
      "date.en.moment", "a length and a word that places it: «three weeks ago»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.timeAdverb)]
    ) { match in
      guard let length = match.length(0), match.isLatin(0) else { return [] }
      switch match.dateWord(1) {
      case .adverb(.ago)?: return [Product(.date(match.resolver.moment(length, sign: -1)))]
      case .adverb(.later)?: return [Product(.date(match.resolver.moment(length, sign: 1)))]
      default: return []
      }
    },
  ]

  private static let spans: [Rule] = [
    Rule(
      "date.ar.span-now", "units that end or begin now: «العامين الماضيين»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required),
        .node(.number, .vagueCount, .vagueQuantity, .digits).optional,
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number != .one,
        case .relative(let direction, _)? = match.dateWord(2), direction != 0
      else { return [] }
      var count = unit.number == .two ? ExactDecimal(2) : nil
      if unit.number == .many { count = match.count(1) }
      if unit.number == .two, match.item(1) != nil { return [] }
      let length = TimeLength(unit.unit, count)
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
    Rule(
      "date.ar.span-number-first", "the same with the number first: «الثلاثة أشهر المقبلة»",
      produces: Category.date.symbol,
      [
        .node(.number), .node(.timeUnit), .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(1), unit.number == .many, let count = match.count(0),
        case .relative(let direction, _)? = match.dateWord(2), direction != 0
      else { return [] }
      let length = TimeLength(unit.unit, count)
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
    Rule(
      "date.ar.span-last", "the last units: «آخر ثلاث سنوات»", produces: Category.date.symbol,
      [.node(.periodPart).with(article: .forbidden), .node(.timeLength)]
    ) { match in
      guard case .periodPart(.end)? = match.dateWord(0), let length = match.length(1),
        !length.isBare, !match.isLatin(0)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length, direction: -1)))]
    },
    Rule(
      "date.en.span-now", "units behind their adjective: «the past two years»",
      produces: Category.date.symbol, [.node(.relativeAdjective), .node(.timeLength)]
    ) { match in
      guard case .relative(let direction, let inflection)? = match.dateWord(0), direction != 0,
        inflection.number == .any, let length = match.length(1), !length.isBare, match.isLatin(0)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
  ]
}
