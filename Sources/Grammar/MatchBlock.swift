package import DocumentModel

/// The words around a match, as its rule may ask for them.
///
/// Law: like ``Match``, it is used only within the call of the production. It is plain memory: to hand out
/// the block itself counts references at each question.
@safe package struct MatchBlock {
  package let words: Words
  package let folded: Folded

  init(_ view: StageView) {
    words = Words(view)
    folded = Folded(view)
  }

  package func foldedForm(of word: Token) -> String {
    String(decoding: folded[word.folded.indices], as: UTF8.self)
  }

  /// The block's words, by index.
  @safe package struct Words {
    private let words: UnsafeBufferPointer<Token>

    fileprivate init(_ view: StageView) { unsafe words = view.words }

    package subscript(index: Int) -> Token {
      precondition(index >= 0 && index < (unsafe words.count), "there is no such word")
      // SAFETY: the index is checked, and by the type's law the memory is alive.
      return unsafe words[index]
    }
  }

  /// The folded forms of the block's tokens.
  @safe package struct Folded {
    private let bytes: UnsafeBufferPointer<UInt8>

    fileprivate init(_ view: StageView) { unsafe bytes = view.folded }

    package subscript(range: Range<Int>) -> [UInt8] {
      precondition(range.lowerBound >= 0 && range.upperBound <= (unsafe bytes.count))
      // SAFETY: the range is checked, and by the type's law the memory is alive.
      return unsafe Array(bytes[range])
    }
  }
}
