package import DocumentModel

/// How a document's spans are made alike before they are compared.
package enum Boundary: String, Sendable, CaseIterable {
  /// As they are.
  case exact
  /// Expanded to white-space words, because the corpus's words carry their proclitics.
  case word
  /// Without leading prepositions and head words, because the corpus's spans differ there.
  case trim
}

/// A mention that an annotator marked.
package struct GoldEntity: Sendable {
  /// Half open, in Unicode scalars of the document's text.
  package var range: Range<Int>
  package var label: Label
  /// The slice as the annotator saw it, a checksum; `nil` where the file gives none.
  package var text: String?
  /// What it means; `nil` where the file asks for no value.
  package var value: GoldValue?
  /// Other values that are right too.
  package var alternatives: [GoldValue]
  /// The unit that a date's ``value`` stands for. Only `week` has a meaning here: the value is then
  /// a day of that week.
  package var grain: String?
  /// An organization's name as one would list it; `nil` where the file asks for none.
  package var name: String?
  /// An organization's id in the gazetteers; `nil` where the file asks for none.
  package var organizationID: String?
  /// Its line in the file, from 1; `nil` where that is the document's.
  package var line: Int?

  package init(
    range: Range<Int>, label: Label, text: String? = nil, value: GoldValue? = nil,
    alternatives: [GoldValue] = [], grain: String? = nil, name: String? = nil,
    organizationID: String? = nil, line: Int? = nil
  ) {
    self.range = range
    self.label = label
    self.text = text
    self.value = value
    self.alternatives = alternatives
    self.grain = grain
    self.name = name
    self.organizationID = organizationID
    self.line = line
  }
}

/// An annotated document.
///
/// It may hold anything that a file can say; ``GoldChecker`` tells whether it holds together, and
/// ``Scorer`` wants one that does.
package struct GoldDocument: Sendable {
  package var id: String
  /// The text by scalars, in which all offsets count.
  package var text: [Unicode.Scalar]
  package var entities: [GoldEntity]
  /// Spans that count neither way.
  package var extra: [Range<Int>]
  package var boundary: Boundary
  /// What the document was annotated for; predictions of other labels are not scored.
  package var labels: Set<Label>
  /// The words of a corpus in columns, in the order of the text, apart and not empty; `nil` where
  /// gold is made of spans. Measures that count words need them.
  package var tokens: [Range<Int>]?

  package init(
    id: String, text: String, entities: [GoldEntity], extra: [Range<Int>] = [],
    boundary: Boundary = .exact, labels: Set<Label> = Set(Label.allCases),
    tokens: [Range<Int>]? = nil
  ) {
    self.id = id
    self.text = Array(text.unicodeScalars)
    self.entities = entities
    self.extra = extra
    self.boundary = boundary
    self.labels = labels
    self.tokens = tokens
  }

  /// The slice of the text; the range must lie inside it.
  package func string(_ range: Range<Int>) -> String {
    var slice = String.UnicodeScalarView()
    slice.append(contentsOf: text[range])
    return String(slice)
  }
}
