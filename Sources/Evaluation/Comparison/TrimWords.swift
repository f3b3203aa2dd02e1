/// The words that `trim` takes off the front of a span. The caller gives them: they follow from how
/// corpora annotate, so the product has none of its own.
package struct TrimWords: Sendable {
  /// Prepositions and the like before a date.
  private var leads: Set<[Unicode.Scalar]> = []
  /// Institution nouns before an organization's name.
  private var heads: Set<[Unicode.Scalar]> = []

  /// No words: only edges are stripped.
  package static let none = TrimWords()

  private init() {}

  package init(leads: [String], heads: [String]) {
    self.leads = Set(leads.map { Array($0.unicodeScalars) })
    self.heads = Set(heads.map { Array($0.unicodeScalars) })
  }

  /// Reads rows of a kind (`lead`, `head`), a tab and a word. Empty lines and lines that begin with
  /// `#` do not count.
  package init(parsing text: String, file: String) throws(AnnotationFault) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let row = line.last == "\r" ? line.dropLast() : line
      guard let first = row.first, first != "#" else { continue }
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
      let kind = fields.count == 2 && !fields[1].isEmpty ? String(fields[0]) : ""
      switch kind {
      case "lead": leads.insert(Array(fields[1]))
      case "head": heads.insert(Array(fields[1]))
      default: throw AnnotationFault(file: file, line: index + 1, reason: .badTrimRow)
      }
    }
  }

  package func isLead(_ word: ArraySlice<Unicode.Scalar>) -> Bool { leads.contains(Array(word)) }

  /// A head may have a conjunction before it, and a preposition behind that.
  package func isHead(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var forms = [word]
    for particles in [Self.conjunctions, Self.prepositions] {
      for form in forms {
        if let first = form.first, particles.contains(first) { forms.append(form.dropFirst()) }
      }
    }
    return forms.contains { heads.contains(Array($0)) }
  }

  /// Waw, feh.
  private static let conjunctions: [Unicode.Scalar] = ["\u{0648}", "\u{0641}"]
  /// Beh, kaf, lam.
  private static let prepositions: [Unicode.Scalar] = ["\u{0628}", "\u{0643}", "\u{0644}"]
}
