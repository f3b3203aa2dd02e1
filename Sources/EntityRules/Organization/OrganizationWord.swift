package import DocumentModel
internal import Gazetteers
package import Grammar

/// A word that helps to name organizations.
package enum OrganizationWord: Hashable, Sendable {
  case institution(Institution)
  case portfolio(Portfolio)
  case adjective(InstitutionAdjective)
  case body(InstitutionBody)
  /// A word whose class is all that rules ask for.
  case plain
  /// A word of the given kind.
  case kind(String)
  /// A name in quotation marks: what stands between them.
  case quoted(MatchSpan)

  static let classes = [
    WordClass(
      .institution,
      expects: "a kind of organization as value, singular, number one, two or many, gender m or f,"
        + " takes, drop yes or no"
    ) { word in
      Institution(word).map { .organization(.institution($0)) }
    },
    WordClass(.portfolio, expects: "groups as value, article yes, no or none, alone yes or no") {
      word in
      Portfolio(word).map { .organization(.portfolio($0)) }
    },
    WordClass(.institutionAdjective, expects: "groups as value, gender m or f") { word in
      InstitutionAdjective(word).map { .organization(.adjective($0)) }
    },
    WordClass(
      .institutionBody,
      expects: "a kind of organization as value, gender m or f, article and alone yes or no"
    ) { word in
      InstitutionBody(word).map { .organization(.body($0)) }
    },
    plain(.leaderTitle), plain(.officeTitle), plain(.placeNoun), plain(.exampleWord),
    plain(.productNoun), plain(.nameConnector),
    kind(.functionWord), kind(.quotationMark), kind(.nameCue), plain(.companySuffix),
    kind(.companyVerb), kind(.organizationNoun), kind(.namePart),
  ]

  private static func plain(_ category: Category) -> WordClass {
    WordClass(category, expects: "a value") { _ in .organization(.plain) }
  }

  private static func kind(_ category: Category) -> WordClass {
    WordClass(category, expects: "a value") { word in
      word.value.isEmpty ? nil : .organization(.kind(word.value))
    }
  }
}

/// What makes an institution noun, or the words behind it, a name.
package enum Completion: UInt8, CaseIterable, Sendable {
  /// A proper name; one in quotation marks; one with the article.
  case name, quoted, title
  /// A name that is an adjective: النادي الأهلي.
  case club
  case number, nationality, country, place, leader
  /// Groups of the list of portfolios; those of the second line need a nationality or place behind.
  case ministry, agency, profession, study, assembly, presidency, court, purpose, sector
  case sport, arm, circuit, business
  /// Any field with the article and a nationality behind it.
  case open
  /// A title with the article that is no listed word; a town that no list knows.
  case paper, town
  /// A proper name and an official adjective of the noun.
  case adjective
  /// A word that is neither adjective nor verb.
  case strange
  /// A verbal noun of the group of tasks and its object.
  case task
  /// English: words behind `of`, capitalized words before the noun.
  case of, proper
  /// Those who work in a body, which is named behind them.
  case staff
  /// The body whose office it is, behind ل.
  case body

  private static let names = CaseSet<Completion>.names

  /// Reads a cell of names with spaces between them; those that end in `-of` apart.
  static func parse(
    _ cell: String
  ) -> (complete: CaseSet<Completion>, partial: CaseSet<Completion>)? {
    var complete = CaseSet<Completion>()
    var partial = CaseSet<Completion>()
    for part in cell.split(separator: " ") {
      let isPartial = part.hasSuffix("-of")
      guard let value = names[isPartial ? part.dropLast(3) : part] else { return nil }
      if isPartial { partial.insert(value) } else { complete.insert(value) }
    }
    return (complete, partial)
  }
}

/// A noun that names a kind of institution.
package struct Institution: Hashable, Sendable {
  package let kind: OrganizationKind
  /// The noun in the singular, for names of members of a list.
  package let singular: String
  /// The gender is that of the singular.
  package let inflection: Inflection
  package let takes: CaseSet<Completion>
  /// Whether the name is what follows the noun.
  package let dropsNoun: Bool

  init?(_ word: LexiconWord) {
    guard let kind = OrganizationKind(rawValue: word.value), let drops = flag(word["drop"]),
      let inflection = Inflection(gender: word["gender"], number: word["number"]),
      let takes = Completion.parse(word["takes"]), !word["singular"].isEmpty
    else { return nil }
    self.kind = kind
    singular = word["singular"]
    self.inflection = inflection
    self.takes = takes.complete
    dropsNoun = drops
  }

  var isSingular: Bool { inflection.number == .one }

  /// Whether a member of a pair under its dual is a name though no list knows it: under companies
  /// and agencies what they are for may stand as well.
  var namesUnlistedMembers: Bool {
    takes.contains(.name) && [.media, .party, .bank, .sport, .movement, .armedGroup].contains(kind)
  }

  /// Whether a name of an organization of another kind may stand behind the noun.
  func fits(_ other: OrganizationKind) -> Bool {
    if kind == other || kind == .other { return true }
    return Self.families.contains { $0.contains(kind) && $0.contains(other) }
  }

  /// Kinds that one organization may be called by.
  private static let families: [Set<OrganizationKind>] = [
    [.company, .bank, .media, .other], [.government, .ministry, .agency, .police, .military],
    [.movement, .party, .armedGroup, .religious, .military],
    [.ngo, .international, .union, .movement, .agency, .religious],
    [.university, .school], [.agency, .media],
  ]
}

/// What an institution is for.
package struct Portfolio: Hashable, Sendable {
  /// Groups with which it completes a name.
  package let complete: CaseSet<Completion>
  /// Groups with which a nationality or place must follow.
  package let partial: CaseSet<Completion>
  /// Whether its first word has the article in names; `nil`: with and without.
  package let hasArticle: Bool?
  /// Whether with a nationality it names its ministry.
  package let standsAlone: Bool

  init?(_ word: LexiconWord) {
    guard let groups = Completion.parse(word.value), !word.value.isEmpty,
      let standsAlone = flag(word["alone"]), word["article"].isEmpty || flag(word["article"]) != nil
    else { return nil }
    complete = groups.complete
    partial = groups.partial
    hasArticle = flag(word["article"])
    self.standsAlone = standsAlone
  }
}

/// An adjective in the name of an institution.
package struct InstitutionAdjective: Hashable, Sendable {
  package enum Use: UInt8, CaseIterable, Sendable {
    case official, party, supreme, ordinal, national, plain
  }

  private static let names = CaseSet<Use>.names

  package let uses: CaseSet<Use>
  package let inflection: Inflection

  init?(_ word: LexiconWord) {
    let uses = word.value.split(separator: " ").map { Self.names[$0] }
    guard !uses.isEmpty, !uses.contains(nil),
      let inflection = Inflection(gender: word["gender"], number: "one")
    else { return nil }
    self.uses = CaseSet(uses.compactMap { $0 })
    self.inflection = inflection
  }
}

/// A body that its function names.
package struct InstitutionBody: Hashable, Sendable {
  package let kind: OrganizationKind
  package let inflection: Inflection
  package let hasArticle: Bool
  /// Whether it is a name without a nationality or place.
  package let standsAlone: Bool

  init?(_ word: LexiconWord) {
    guard let kind = OrganizationKind(rawValue: word.value),
      let inflection = Inflection(gender: word["gender"], number: "one"),
      let hasArticle = flag(word["article"]), let standsAlone = flag(word["alone"])
    else { return nil }
    self.kind = kind
    self.inflection = inflection
    self.hasArticle = hasArticle
    self.standsAlone = standsAlone
  }
}

/// The meaning of `yes` and `no`; `nil` of anything else.
private func flag(_ cell: String) -> Bool? {
  switch cell {
  case "yes": true
  case "no": false
  default: nil
  }
}
