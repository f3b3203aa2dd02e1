/// What the lists find in a document, as far as it tells why a mention is wrong. The caller, who has
/// the lists, notes it.
package struct WordEvidence: Sendable {
  package enum Kind: Sendable, CaseIterable {
    case institution, adjective, qualifier, joiner
    /// A month or era of a calendar that is not the Gregorian one.
    case otherCalendar
    /// An organization of a list, whose form there is a name wherever it stands.
    case name
    /// One whose form has other meanings too.
    case ambiguousName
  }

  /// The classes of words, by the names of their lists, that are evidence.
  static let kinds: [String: Kind] = [
    "institution": .institution, "institution-body": .institution,
    "company-suffix": .institution,
    "nationality": .adjective, "institution-adjective": .adjective,
    "relative-adjective": .adjective,
    "time-preposition": .qualifier, "approximator": .qualifier, "amount-modifier": .qualifier,
    "name-connector": .joiner, "number-joiner": .joiner, "range-joiner": .joiner,
    "hijri-month": .otherCalendar, "other-month": .otherCalendar,
  ]
  /// An era's value that says the same as a Hijri month.
  static let hijriEra = (list: "era", value: "ah")

  private var places: [Kind: [Range<Int>]] = [:]

  package init() {}

  /// Takes note of a word of a list with its value there. Words of most lists tell nothing.
  package mutating func note(word value: String, ofList list: String, at range: Range<Int>) {
    if list == Self.hijriEra.list, value == Self.hijriEra.value {
      note(.otherCalendar, at: range)
    } else if let kind = Self.kinds[list] {
      note(kind, at: range)
    }
  }

  /// Takes note of something found at a range of scalars of the document's text.
  package mutating func note(_ kind: Kind, at range: Range<Int>) {
    places[kind, default: []].append(range)
  }

  /// Where things of each kind stand.
  var index: [Kind: RangeIndex] { places.mapValues(RangeIndex.init) }
}
