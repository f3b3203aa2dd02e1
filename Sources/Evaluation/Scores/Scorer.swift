/// Counts how predictions agree with gold, one compared document at a time, and keeps what the
/// bootstrap needs. The counts are those of `score.py`, the reference of the gold format, and more.
///
/// Memory is bounded: a document leaves only its counts, and a ``DocumentSample`` keeps a bounded
/// number of those.
package struct Scorer: Sendable {
  /// What was counted so far.
  package private(set) var scores = Scores()
  package private(set) var sample: DocumentSample
  private var names = NameFolder()

  package init(seed: UInt32 = Bootstrap.defaultSeed) { sample = DocumentSample(seed: seed) }

  package mutating func add(_ document: DocumentComparison) {
    let counts = DocumentCounts(document, names: &names)
    scores.documents += 1
    scores.counts += counts
    sample.add(counts)
  }
}
