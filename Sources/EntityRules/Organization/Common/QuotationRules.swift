internal import DocumentModel
internal import Grammar

/// Names in quotation marks behind an institution noun.
enum QuotationRules {
  /// The longest name in quotation marks, in words.
  private static let longest = 6

  static let names: [Rule] = [
    Rule(
      "org.common.quoted", "up to six words in quotation marks: «“الغارديان”»",
      produces: Category.quotedName.symbol,
      [
        .node(.quotationMark),
        .token(.arabic, .latin, .digits, .letters, .punctuation).times(1...longest),
        .node(.quotationMark),
      ]
    ) { match in
      let content = match.items(1)
      guard let first = content.first, let last = content.last, match.isWord(first),
        match.isWord(last), content.allSatisfy({ match.isWord($0) || match.isInsideName($0) }),
        content.count > 1 || match.folded(first.words.lowerBound).utf8.count > 2,
        match.isGlued(first) == match.isGlued(match.items(2)[0]), let span = match.span(content)
      else { return [] }
      return [Product(.word(.organization(.quoted(span))))]
    }
  ]

  static let members: [Rule] = [
    Rule(
      "org.common.quoted-member", "a quoted name joined to others: «و“هآرتس”»",
      produces: Category.quotedMember.symbol,
      [.node(.quotedName).with(clitics: .required(.wa))]
    ) { match in
      match.meaning(0).map { [Product($0)] } ?? []
    },
    Rule(
      "org.common.quoted-member-apart", "a quoted name behind a comma or conjunction: «، “هآرتس”»",
      produces: Category.quotedMember.symbol,
      [.node(.nameConnector), .node(.quotedName).with(clitics: .optional(.wa))]
    ) { match in
      match.meaning(1).map { [Product($0)] } ?? []
    },
  ]

  static let rules: [Rule] = [
    Rule(
      "org.common.noun-quoted",
      "an institution and its name in quotation marks: «صحيفة “الغارديان”»",
      produces: Category.organization.symbol,
      [.noun(.singular), .modifier.times(0...2), .node(.quotedName)]
    ) { match in
      guard let noun = match.institution(0), let span = match.quoted(2),
        noun.takes.contains(.name) || noun.takes.contains(.quoted),
        match.items(0)[0].hasArticle == !match.items(1).isEmpty
      else { return [] }
      // One word in quotation marks may be any word without them.
      return match.mention(
        span, kind: noun.kind,
        alias: span.words.count > 1 || match.startsLatin(span) ? span : nil)
    },
    Rule(
      "org.common.noun-quoted-listed", "the same with a name that lists know: «صحيفة “الأهرام”»",
      produces: Category.organization.symbol, priority: 5,
      [
        .noun([.singular, .name]), .modifier.times(0...2), .node(.quotationMark).context,
        .node(.organizationName, .ambiguousName), .node(.quotationMark).context,
      ]
    ) { match in
      guard let noun = match.institution(0), let name = match.organization(3),
        noun.fits(name.value.kind), let span = match.span(3...3),
        match.isBest(match.items(3)[0], behind: noun, next: match.items(4)[0].words.upperBound)
      else { return [] }
      return match.mention(
        span, kind: name.value.kind, name: name.value.name, known: name.value.known)
    },
  ]
}

extension Match {
  /// The words between quotation marks, or the words of a Latin name.
  func quoted(_ element: Int) -> MatchSpan? { item(element).flatMap { quoted(of: $0) } }

  func quoted(of item: Item) -> MatchSpan? {
    guard case .word(.organization(.quoted(let span)))? = item.meaning else { return nil }
    return span
  }

  fileprivate func startsLatin(_ span: MatchSpan) -> Bool {
    word(at: span.words.lowerBound)?.kind == .latin
  }

  fileprivate func isWord(_ item: Item) -> Bool {
    guard let token = word(at: item.words.lowerBound) else { return false }
    return token.kind != .punctuation
  }

  fileprivate func isGlued(_ item: Item) -> Bool {
    word(at: item.words.lowerBound)?.isGlued ?? false
  }

  /// Whether a mark may stand inside a name: a hyphen, an apostrophe, a full stop, an ampersand.
  fileprivate func isInsideName(_ item: Item) -> Bool {
    ["-", "'", ".", "&"].contains(folded(item.words.lowerBound))
  }
}
