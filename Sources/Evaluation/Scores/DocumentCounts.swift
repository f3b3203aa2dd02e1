package import DocumentModel

/// The counts of one document, or of several together: of each label, and of what belongs to none.
///
/// Law: as numbers they are a vector, and the counts of several documents are the sum of theirs. All
/// figures and the bootstrap rest on this.
package struct DocumentCounts: Hashable, Sendable {
  /// By the label's place in `Label.allCases`.
  private var labels = Array(repeating: LabelCounts(), count: Label.allCases.count)
  /// The tokens of documents.
  private var shared = LabelCounts()

  package init() {}

  package init(_ comparison: DocumentComparison, names: inout NameFolder) {
    var counts: [LabelCounts] = []
    for label in comparison.labels {
      var own = LabelCounts(label)
      for (gold, partner) in zip(label.gold, label.partners) {
        own.addValues(
          of: gold.mention, said: partner.map { label.predicted[$0].mention }, names: &names)
      }
      counts.append(own)
    }
    let pairing = CrossLabelPairing(comparison.labels)
    pairing.add(to: &counts)
    if let tokens = comparison.gold.tokens, !comparison.labels.isEmpty {
      shared = LabelCounts.addTokens(
        TokenTags(tokens, pairing.gold), TokenTags(tokens, pairing.predicted), to: &counts)
    }
    for (label, own) in zip(comparison.labels, counts) {
      labels[Self.index(label.label)] = own
    }
  }

  /// Zeros for a label that was not scored.
  package subscript(label: Label) -> LabelCounts { labels[Self.index(label)] }

  /// All labels together, and what belongs to none.
  package var total: LabelCounts { labels.reduce(into: shared) { $0 += $1 } }

  package static func += (left: inout DocumentCounts, right: DocumentCounts) {
    for index in left.labels.indices { left.labels[index] += right.labels[index] }
    left.shared += right.shared
  }

  private static func index(_ label: Label) -> Int {
    Label.allCases.firstIndex(of: label) ?? 0
  }
}

// MARK: - As a vector

extension DocumentCounts {
  /// How many numbers ``numbers`` has.
  static let width = (Label.allCases.count + 1) * Count.allCases.count

  /// All counts in a row.
  var numbers: [Int] { labels.flatMap(\.numbers) + shared.numbers }

  /// The counts of which these are the ``numbers``.
  init(numbers: [Int]) {
    let size = Count.allCases.count
    let parts = stride(from: 0, to: Self.width, by: size).map {
      LabelCounts(numbers: numbers[$0..<$0 + size])
    }
    labels = Array(parts.dropLast())
    shared = parts[parts.count - 1]
  }
}
