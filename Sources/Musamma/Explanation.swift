internal import ArabicText
package import DocumentModel
internal import EntityRules
internal import Gazetteers
internal import Grammar
package import ICUText
internal import Tokenization

/// How one block of a text was read, as strings for people.
package struct Explanation: Sendable {
  package struct TokenLine: Sendable {
    package let text: String
    package let kind: String
    package let folded: String
    /// The word's parts, `و+ال+بنك`, in each way it may be read; empty for a word that has one way.
    package let readings: [String]
  }

  /// A form of a list that was found.
  package struct Hit: Sendable {
    /// The whole words in which the form stands, proclitics too.
    package let range: TextRange
    package let text: String
    /// The class of a word; `name` for an organization's name.
    package let category: String
    /// The word's value, or the organization's id and name.
    package let meaning: String
    package let isName: Bool
    package let needsContext: Bool
    /// The list, and its line where it is a list of words.
    package let list: String
  }

  /// What a rule made.
  package struct NodeLine: Sendable {
    package let category: String
    package let text: String
    package let rule: String
    package let summary: String
  }

  package struct CandidateLine: Sendable {
    package let label: String
    package let text: String
    package let rule: String
    package let meaning: String
    /// `chosen`, with what it means in this document where that is another thing than by itself; or what
    /// it lost against, or why it was left out.
    package let outcome: String
  }

  package var tokens: [TokenLine] = []
  package var hits: [Hit] = []
  package var nodes: [NodeLine] = []
  package var candidates: [CandidateLine] = []
}

extension Worker {
  /// How a document is read, block by block: the same steps as in extraction, shown.
  package mutating func explain(_ document: Document) throws(ICUError) -> [Explanation] {
    var answers: [TextRange: Entity] = [:]
    for entity in try extract(document).entities { answers[entity.range] = entity }
    var explanations: [Explanation] = []
    var reader = BlockReader()
    while let range = reader.next(of: document.text) {
      try read(range, of: document)
      explanations.append(
        Explanation(
          tokens: tokenLines(in: document), hits: hits(in: document),
          nodes: nodeLines(in: document),
          candidates: candidateLines(in: document, answers)))
    }
    return explanations
  }

  /// What the lists find in a document, in the order of its text: of an explanation this part alone.
  package mutating func listEntries(
    in document: Document
  ) throws(ICUError) -> [Explanation.Hit] {
    var hits: [Explanation.Hit] = []
    var reader = BlockReader()
    while let range = reader.next(of: document.text) {
      try read(range, of: document)
      hits += self.hits(in: document)
    }
    return hits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func tokenLines(in document: Document) -> [Explanation.TokenLine] {
    block.words.filter { $0.kind != .newline }.map { token in
      var readings = Readings()
      if token.kind == .arabic {
        Proclitics.read(block.folded.span.extracting(token.folded.indices), into: &readings)
      }
      let folded = block.foldedForm(of: token)
      return Explanation.TokenLine(
        text: document.string(token.range), kind: "\(token.kind)", folded: folded,
        readings: readings.dropFirst().map { $0.parts(of: folded) })
    }
  }

  private func hits(in document: Document) -> [Explanation.Hit] {
    zip(matches, extractor.lexicons).flatMap { matches, bound in
      matches.map { match in
        let range = self.range(of: match.words)
        let text = document.string(range)
        switch match.target {
        case .name(let index):
          let name = bound.lexicon.names[index]
          return Explanation.Hit(
            range: range, text: text, category: "name",
            meaning: "\(name.id), \(name.canonicalName)",
            isName: true, needsContext: match.needsContext, list: name.list)
        case .word(let index):
          let word = bound.lexicon.words[index]
          return Explanation.Hit(
            range: range, text: text, category: word.wordClass, meaning: word.value,
            isName: false, needsContext: match.needsContext, list: "\(word.list):\(word.line)")
        }
      }
    }
  }

  private func nodeLines(in document: Document) -> [Explanation.NodeLine] {
    parser.nodes.compactMap { node in
      guard let rule = parser.rule(of: node) else { return nil }
      return Explanation.NodeLine(
        category: Category(rawValue: node.symbol.id)?.name ?? "",
        text: parser.parts(of: node).map { text(of: $0.words, in: document) }.joined(
          separator: " | "),
        rule: rule.id, summary: rule.summary)
    }
  }

  private func candidateLines(
    in document: Document, _ answers: [TextRange: Entity]
  ) -> [Explanation.CandidateLine] {
    let (candidates, nodes) = candidates(in: document)
    let verdicts = Resolver.resolve(candidates)
    return candidates.indices.map { index in
      let candidate = candidates[index]
      let proposal = proposal(of: nodes[index], at: candidate.range)
      let meaning = proposal.value?.summary(in: document) ?? ""
      let outcome =
        switch verdicts[index] {
        case .chosen:
          outcome(of: candidate, meaning, as: answers[candidate.range]?.value.summary(in: document))
        case .lost(let winner): "lost to «\(document.string(candidates[winner].range))»"
        }
      return Explanation.CandidateLine(
        label: proposal.value?.label.rawValue ?? "none", text: document.string(candidate.range),
        rule: proposal.rule, meaning: meaning, outcome: outcome)
    }
  }

  /// What the rest of the document made of a candidate that won in its place.
  private func outcome(of candidate: Candidate, _ meaning: String, as answer: String?) -> String {
    if meaning.isEmpty { return "chosen" }
    guard let answer else { return "left out: nothing else in the document supports it" }
    return answer == meaning ? "chosen" : "chosen; in this document \(answer)"
  }

  private func text(of words: Range<Int>, in document: Document) -> String {
    document.string(range(of: words))
  }

  private func range(of words: Range<Int>) -> TextRange {
    TextRange(
      block.words[words.lowerBound].range.lowerBound,
      block.words[words.upperBound - 1].range.upperBound)
  }
}

extension Reading {
  /// The parts of a word by this reading, joined by `+`.
  fileprivate func parts(of folded: String) -> String {
    let rest = String(decoding: Array(folded.utf8)[keyStart...], as: UTF8.self)
    let key =
      switch restored {
      case .nothing: rest
      case .alef: "ا" + rest
      case .article: "ال" + rest
      }
    let parts = clitics.letters.map { String($0) } + (hasArticle ? ["ال"] : []) + [key]
    return parts.joined(separator: "+")
  }
}

extension EntityValue {
  /// What it means, in one string.
  fileprivate func summary(in document: Document) -> String {
    switch self {
    case .organization(let value):
      switch (value.known, value.name) {
      case (let known?, _): known.canonicalName
      case (nil, .slice(let range)): document.string(range)
      case (nil, .text(let text)): text
      }
    case .money(let value): value.canonical
    case .date(let value): value.value
    }
  }
}
