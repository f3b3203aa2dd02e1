package import DocumentModel

extension TokenBlock {
  /// All tokens: the words, and the space between them.
  package var tokens: [Token] {
    var tokens: [Token] = []
    var end = range.lowerBound
    func fill(to start: Int, _ isGlued: Bool) {
      guard end < start else { return }
      tokens.append(
        Token(
          range: TextRange(end, start), folded: TextRange(0, 0), kind: .space, isGlued: isGlued))
    }
    for word in words {
      fill(to: word.range.lowerBound, tokens.last.map { $0.kind != .newline } ?? false)
      tokens.append(word)
      end = word.range.upperBound
    }
    fill(to: range.upperBound, tokens.last.map { $0.kind != .newline } ?? false)
    return tokens
  }
}
