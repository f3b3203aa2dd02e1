internal import DocumentModel
internal import Grammar

/// Acronyms without brackets.
enum AcronymRules {
  static let rules: [Rule] = [
    Rule(
      "org.common.name-acronym", "a name and its acronym: «وكالة المخابرات المركزية CIA»",
      produces: Category.organization.symbol, priority: 6,
      [.node(.organization), .node(.organizationName, .ambiguousName, .acronym)]
    ) { match in
      guard let name = match.organization(0), let span = match.span,
        match.word(at: match.items(0)[0].words.upperBound - 1)?.kind == .arabic,
        let next = match.word(at: match.items(1)[0].words.lowerBound),
        next.kind == .latin || next.kind == .arabic && match.items(0)[0].words.count > 1
      else { return [] }
      if let second = match.organization(1) {
        guard second.value.known?.id == name.value.known?.id, name.value.known != nil else {
          return []
        }
      } else if name.value.kind == .company || name.value.kind == .media {
        // Behind a maker's name capitals are more likely its product.
        return []
      }
      return match.mention(
        span, kind: name.value.kind, name: name.value.name, known: name.value.known)
    },
    Rule(
      "org.common.acronym", "an acronym that the document explains elsewhere: «GAFI»",
      produces: Category.pendingOrganization.symbol, [.node(.acronym)]
    ) { match in
      match.span.map { match.mention($0, kind: .other) } ?? []
    },
  ]
}
