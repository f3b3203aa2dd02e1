/// A stretch of a text that a page marks.
struct TextMark {
  /// In scalars of the text; not empty.
  let span: Range<Int>
  let label: String
  /// `right`, `ignored`, or the kinds of its errors.
  let kinds: [String]
  /// For people who point at it.
  let note: String

  /// The marks as pieces that do not overlap, in order: where one begins inside another, the later
  /// one is seen.
  static func pieces(of marks: [TextMark]) -> [(range: Range<Int>, mark: TextMark)] {
    let sorted = marks.sorted {
      ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
    }
    var pieces: [(range: Range<Int>, mark: TextMark)] = []
    var open: [TextMark] = []
    var position = 0
    /// Goes on to `end`, closing what ends before it.
    func advance(to end: Int) {
      while let top = open.last {
        let stop = min(top.span.upperBound, end)
        if position < stop {
          pieces.append((position..<stop, top))
          position = stop
        }
        if top.span.upperBound > end { break }
        open.removeLast()
      }
      position = max(position, end)
    }
    for mark in sorted {
      advance(to: mark.span.lowerBound)
      open.append(mark)
    }
    advance(to: sorted.map(\.span.upperBound).max() ?? 0)
    return pieces
  }
}

extension HTMLText {
  /// A text line by line, each with the direction of its first letter, and the marks in it.
  ///
  /// The marks themselves are not isolated: an isolated word is no part of the words beside it, and
  /// `Google Cloud Next` of which two words are marked would be shown in another order.
  mutating func text(_ text: [Unicode.Scalar], marked marks: [TextMark]) {
    var pieces = TextMark.pieces(of: marks)[...]
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.count
      markup("<p dir=\"auto\">")
      var position = start
      while let piece = pieces.first, piece.range.lowerBound < end {
        let range = piece.range.clamped(to: start..<end)
        self.text(text[position..<range.lowerBound])
        mark(text[range], piece.mark)
        position = range.upperBound
        // What goes on in the next line stays first.
        if piece.range.upperBound > end { break }
        pieces.removeFirst()
      }
      self.text(text[position..<end])
      markup("</p>\n")
      start = end + 1
      while let piece = pieces.first, piece.range.upperBound <= start { pieces.removeFirst() }
    }
  }

  private mutating func mark(_ text: ArraySlice<Unicode.Scalar>, _ mark: TextMark) {
    markup("<mark data-label=\"")
    self.text(mark.label)
    markup("\" data-kind=\"")
    self.text(mark.kinds.joined(separator: " "))
    markup("\" title=\"")
    self.text(mark.note)
    markup("\">")
    self.text(text)
    markup("</mark>")
  }
}
