internal import DocumentModel
internal import Grammar

/// What productions ask of their matches.
extension Match {
  func institution(_ element: Int) -> Institution? {
    guard case .word(.organization(.institution(let word)))? = meaning(element) else { return nil }
    return word
  }

  func portfolio(_ element: Int) -> Portfolio? {
    guard case .word(.organization(.portfolio(let word)))? = meaning(element) else { return nil }
    return word
  }

  func body(_ element: Int) -> InstitutionBody? {
    guard case .word(.organization(.body(let word)))? = meaning(element) else { return nil }
    return word
  }

  func organization(_ element: Int) -> OrganizationMeaning? {
    guard case .organization(let meaning)? = meaning(element) else { return nil }
    return meaning
  }

  func nationality(_ element: Int) -> (code: String, inflection: Inflection)? {
    item(element).flatMap { nationality(of: $0) }
  }

  func nationality(of item: Item) -> (code: String, inflection: Inflection)? {
    guard case .word(.geography(.nationality(let code, let inflection)))? = item.meaning else {
      return nil
    }
    return (code, inflection)
  }

  func adjective(of item: Item) -> InstitutionAdjective? {
    guard case .word(.organization(.adjective(let word)))? = item.meaning else { return nil }
    return word
  }

  /// Whether of the listed names that an item's words may be none fits the noun before them, and
  /// the nationality behind them, better.
  func isBest(_ item: Item, behind noun: Institution, next: Int? = nil) -> Bool {
    let codes = items(of: Category.nationality.symbol, startingAt: next ?? item.words.upperBound)
      .compactMap { nationality(of: $0)?.code }
    func rank(_ item: Item) -> Int {
      guard case .organization(let name)? = item.meaning, let known = name.value.known else {
        return 0
      }
      return (known.kind == noun.kind ? 2 : 0) + (codes.contains(known.country) ? 1 : 0)
    }
    let own = rank(item)
    return [Category.organizationName, .ambiguousName].allSatisfy { category in
      items(of: category.symbol, startingAt: item.words.lowerBound)
        .allSatisfy { $0.words != item.words || rank($0) <= own }
    }
  }

  /// Whether an item is a nationality or an adjective of official names.
  func isOfficial(_ item: Item) -> Bool {
    guard let adjective = adjective(of: item) else { return true }
    return adjective.uses.intersects([.official, .party, .supreme])
  }

  /// Whether nationalities and adjectives have a noun's gender and stand in the singular.
  func agree(_ items: [Item], with inflection: Inflection) -> Bool {
    items.allSatisfy { item in
      if let (_, own) = nationality(of: item) { return own.agrees(with: inflection) }
      return adjective(of: item)?.inflection.agrees(with: inflection) ?? true
    }
  }

  /// The text of a span.
  func text(_ span: MatchSpan) -> String { document.string(range(span)) }

  /// The name that a span gives: the text itself, with its first word's article whole again where ل
  /// took its alef, or all of it (`للجنة`).
  func name(_ span: MatchSpan, beginsWith first: Item) -> OrganizationValue.Name {
    let range = range(span)
    guard first.hasArticle, first.clitics.contains(.la),
      folded(first.words.lowerBound).unicodeScalars.contains(Self.lam)
    else { return .slice(range) }
    let text = document.string(range)
    guard text.unicodeScalars.first == Self.lam else { return .slice(range) }
    if case .word(.organization(.institution(let noun)))? = first.meaning,
      noun.singular.unicodeScalars.first == Self.lam
    {
      return .text("ال" + text)
    }
    return .text("ا" + text)
  }

  private static var lam: Unicode.Scalar { "\u{0644}" }

  /// A mention of an organization that no list knows.
  func mention(
    _ span: MatchSpan, kind: OrganizationKind, name: OrganizationValue.Name? = nil,
    known: KnownOrganization? = nil, symbol: Category? = nil, alias: MatchSpan? = nil
  ) -> [Product] {
    [
      Product(
        .organization(
          OrganizationMeaning(
            value: OrganizationValue(
              name: name ?? .slice(range(span)), kind: kind, known: known,
              alias: alias.map { range($0) }))),
        symbol: symbol?.symbol, span: span)
    ]
  }

  /// A mention of an institution: a noun with what completes it, all of which is its name.
  func mention(of noun: Institution, _ first: Item, _ span: MatchSpan) -> [Product] {
    mention(span, kind: noun.kind, name: name(span, beginsWith: first))
  }

  /// A mention of an institution, the first element, with all that follows it, where its adjectives, the
  /// second, agree with it and are those of official names.
  func mentionOfDescribed() -> [Product] {
    guard let noun = institution(0), agree(items(1), with: noun.inflection),
      items(1).allSatisfy({ isOfficial($0) }), let span
    else { return [] }
    return mention(of: noun, items(0)[0], span)
  }
}

extension Inflection {
  /// Whether an adjective of this inflection may describe a noun of the other, in the singular.
  func agrees(with noun: Inflection) -> Bool {
    (number == .one || number == .any)
      && (gender == noun.gender || gender == .any || noun.gender == .any)
  }
}

extension Element {
  /// A nationality or adjective with the article.
  static var modifier: Element {
    .node(.nationality, .institutionAdjective).with(article: .required)
  }

  /// A nationality with the article.
  static var definiteNationality: Element { .node(.nationality).with(article: .required) }
}
