/// What kind of body an organization is.
package enum OrganizationKind: String, Sendable, CaseIterable {
  case company, bank, government, ministry, agency, military
  case armedGroup = "armed_group"
  case police, court, legislature, party, movement, ngo, union, university, school, hospital
  case religious, media, sport, international, other
}

/// Which organization a mention names.
package struct OrganizationValue: Sendable {
  /// The name, as a slice of the text or put together from parts.
  package enum Name: Sendable {
    case slice(TextRange)
    case text(String)

    package func string(in document: Document) -> String {
      switch self {
      case .slice(let range): document.string(range)
      case .text(let text): text
      }
    }
  }

  /// The name as one would list it: without an institution noun where it stands alone, with its
  /// article where a preposition took its alef.
  package let name: Name
  package let kind: OrganizationKind
  /// The gazetteer's entry, where a list knows the organization.
  package let known: KnownOrganization?
  /// What the text may call it without more words; `nil` where that would be no name.
  package let alias: TextRange?

  package init(
    name: Name, kind: OrganizationKind, known: KnownOrganization? = nil, alias: TextRange? = nil
  ) {
    self.name = name
    self.kind = kind
    self.known = known
    self.alias = alias
  }
}

/// An organization of a gazetteer.
package final class KnownOrganization: Sendable {
  /// The stable id.
  package let id: String
  package let kind: OrganizationKind
  /// ISO 3166-1 alpha-2 of its seat, or empty.
  package let country: String
  /// The canonical name: English where the list has one, else Arabic.
  package let canonicalName: String
  /// The list it stands in, such as `organizations/egypt`.
  package let list: String

  package init(
    id: String, kind: OrganizationKind, country: String, canonicalName: String, list: String
  ) {
    self.id = id
    self.kind = kind
    self.country = country
    self.canonicalName = canonicalName
    self.list = list
  }
}
