import DocumentModel
import TestSupport
import Testing

struct TokenBlockTests {
  /// `ab 1` and a line end, behind three bytes of another block.
  private func block() -> TokenBlock {
    var block = TokenBlock()
    block.reset(to: TextRange(3, 8))
    for (kind, end, folded) in [
      (Token.Kind.latin, 5, "ab"), (.space, 6, " "), (.digits, 7, "1"), (.newline, 8, "\n"),
    ] {
      let start = block.folded.count
      block.folded += folded.utf8
      block.append(
        kind: kind, through: end, folded: TextRange(start, block.folded.count))
    }
    return block
  }

  @Test func tokensFollowOneAnother() {
    let block = block()
    #expect(
      block.tokens.map(\.range) == [
        TextRange(3, 5), TextRange(5, 6), TextRange(6, 7), TextRange(7, 8),
      ])
    #expect(block.words.map { block.foldedForm(of: $0) } == ["ab", "1", "\n"])
    #expect(block.words.map(\.kind) == [.latin, .digits, .newline])
  }

  /// Glued is what has a token before it that is neither space nor the end of a line.
  @Test func tellsWhatIsGlued() {
    var block = block()
    #expect(block.words.map(\.isGlued) == [false, false, true])
    block.folded += "x".utf8
    block.append(kind: .latin, through: 9, folded: TextRange(5, 6))
    #expect(block.words.last?.isGlued == false, "behind a line's end")
  }

  @Test func whatFoldsToNothingIsSpace() {
    var block = TokenBlock()
    block.reset(to: TextRange(0, 4))
    block.append(kind: .symbol, through: 3, folded: TextRange(0, 0))
    block.append(kind: .newline, through: 4, folded: TextRange(0, 0))
    #expect(block.tokens.map(\.kind) == [.space, .newline])
    #expect(block.words.map(\.kind) == [.newline])
  }

  @Test func resettingEmpties() {
    var block = block()
    block.arabicLetters = 3
    block.latinLetters = 2
    block.reset(to: TextRange(8, 9))
    #expect(block.words.isEmpty && block.folded.isEmpty)
    #expect(block.arabicLetters == 0 && block.latinLetters == 0 && block.range == TextRange(8, 9))
  }

  @Test func wordsAreOfLetters() {
    let words = Token.Kind.allCases.filter {
      Token(range: TextRange(0, 1), folded: TextRange(0, 1), kind: $0, isGlued: false).isWord
    }
    #expect(words == [.arabic, .latin, .letters])
    #expect(Token.Kind.allCases.filter(\.isArabic) == [.arabic])
    #expect(Token.Kind.allCases.filter(\.isDigits) == [.digits])
  }
}
