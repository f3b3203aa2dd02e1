internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Institutions joined by و that share one nationality in the dual or plural.
enum SharedAdjectiveRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.shared-nationality", "two nouns and one nationality: «الحكومة والجيش الإسرائيليين»",
      produces: Category.organization.symbol,
      [
        .node(.institution).with(article: .required),
        .node(.institution).with(article: .required).with(clitics: .required(.wa)).times(1...2),
        .definiteNationality,
      ]
    ) { match in
      let nouns = match.items(0) + match.items(1)
      guard let (_, inflection) = match.nationality(2), inflection.number != .one else { return [] }
      return nouns.indices.flatMap { index -> [Product] in
        let isLast = index == nouns.count - 1
        guard let noun = nouns[index].institution, noun.isSingular,
          noun.takes.contains(.nationality),
          let span = match.span(isLast ? [nouns[index]] + match.items(2) : [nouns[index]]),
          let nationality = match.singular(of: match.items(2)[0], noun.inflection)
        else { return [] }
        return match.mention(
          span, kind: noun.kind, name: .text("ال" + noun.singular + " " + nationality))
      }
    }
  ]
}

extension Match.Item {
  fileprivate var institution: Institution? {
    guard case .word(.organization(.institution(let word)))? = meaning else { return nil }
    return word
  }
}

extension Match {
  /// A nationality as it stands beside a noun of the given gender in the singular: the dual's
  /// ending is taken off (`الإسرائيليين`, `السعوديتان`), the feminine's put on.
  func singular(of nationality: Item, _ noun: Inflection) -> String? {
    guard let span = span([nationality]), let (_, inflection) = self.nationality(of: nationality)
    else { return nil }
    var text = text(span)
    if inflection.number != .one {
      text.unicodeScalars.removeLast(2)
      if text.unicodeScalars.last == "\u{062A}" { text.unicodeScalars.removeLast() }
    } else if text.unicodeScalars.last == "\u{0629}" {
      text.unicodeScalars.removeLast()
    }
    guard text.unicodeScalars.last == "\u{064A}" else { return nil }
    return noun.gender == .feminine ? text + "ة" : text
  }
}
