/// Spans as tags of a document's tokens, as in IOB2: a span has every token that it touches, and no
/// token has two; the first in the text has it.
struct TokenTags {
  /// The label of a token, and whether a span begins with it.
  struct Tag: Hashable {
    let label: Int
    let isFirst: Bool
  }

  /// For each token; `nil` outside of spans.
  private(set) var tags: [Tag?]
  /// The tokens of each span that has some, with its label's index.
  private(set) var phrases: [(label: Int, tokens: Range<Int>)] = []

  /// Tokens and spans are ordered by start and end; a label is told by its index.
  init(_ tokens: [Range<Int>], _ spans: [(label: Int, span: Range<Int>)]) {
    tags = Array(repeating: nil, count: tokens.count)
    var next = 0
    for (label, span) in spans {
      while next < tokens.count, tokens[next].upperBound <= span.lowerBound { next += 1 }
      let first = next
      while next < tokens.count, tokens[next].lowerBound < span.upperBound {
        tags[next] = Tag(label: label, isFirst: next == first)
        next += 1
      }
      if first < next { phrases.append((label, first..<next)) }
    }
  }
}

extension LabelCounts {
  /// Adds to the counts of the labels what two sides' tags tell, and gives what belongs to none.
  static func addTokens(
    _ gold: TokenTags, _ predicted: TokenTags, to counts: inout [LabelCounts]
  ) -> LabelCounts {
    var shared = LabelCounts()
    shared[.tokens] = gold.tags.count
    for (right, said) in zip(gold.tags, predicted.tags) {
      if right == said { shared[.rightTags] += 1 }
      if let right { counts[right.label][.goldTokens] += 1 }
      if let said { counts[said.label][.predictedTokens] += 1 }
      if let right, right.label == said?.label { counts[right.label][.rightTokens] += 1 }
    }
    for phrase in gold.phrases { counts[phrase.label][.goldPhrases] += 1 }
    for phrase in predicted.phrases { counts[phrase.label][.predictedPhrases] += 1 }
    var next = 0
    for phrase in gold.phrases {
      while next < predicted.phrases.count,
        predicted.phrases[next].tokens.lowerBound < phrase.tokens.lowerBound
      {
        next += 1
      }
      if next < predicted.phrases.count, predicted.phrases[next] == phrase {
        counts[phrase.label][.rightPhrases] += 1
      }
    }
    return shared
  }
}
