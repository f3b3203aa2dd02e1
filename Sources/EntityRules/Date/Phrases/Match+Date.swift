internal import DocumentModel
internal import Grammar

extension Match {
  func dateWord(_ element: Int) -> DateWord? { item(element).flatMap { dateWord($0) } }

  func dateWord(_ item: Item) -> DateWord? {
    if case .word(.date(let word))? = item.meaning { word } else { nil }
  }

  func point(_ element: Int) -> DateExpression? { item(element).flatMap { point($0) } }

  func point(_ item: Item) -> DateExpression? {
    if case .datePhrase(.point(let point))? = item.meaning { point } else { nil }
  }

  func length(_ element: Int) -> TimeLength? {
    if case .datePhrase(.length(let length))? = meaning(element) { length } else { nil }
  }

  /// The unit of an element, with its grammatical number and role.
  func unit(
    _ element: Int
  ) -> (unit: TimeUnit, number: Inflection.Number, role: DateWord.UnitRole)? {
    guard case .unit(let unit, let inflection, let role)? = dateWord(element) else { return nil }
    return (unit, inflection.number, role)
  }

  /// The number of an element, of digits or words.
  func count(_ element: Int) -> ExactDecimal? {
    guard case .number(let number)? = meaning(element) else { return nil }
    return number.value
  }

  /// A whole number of an element: of digits without a separator, or of words.
  func wholeNumber(_ element: Int) -> Int? { item(element).flatMap { wholeNumber($0) } }

  func wholeNumber(_ item: Item) -> Int? {
    switch item.meaning {
    case .digits(let text)?: text.utf8.count <= 4 ? Int(text) : nil
    case .number(let number)? where number.digits != nil: number.calendarNumber
    // A mark among the digits groups or divides a count: 2,000 is no year.
    case .number(let number)?: hasMarkedDigits(item) ? nil : number.value.integer
    default: nil
    }
  }

  /// Whether a token of digits with a separator is part of an item.
  private func hasMarkedDigits(_ item: Item) -> Bool {
    item.words.contains { index in
      let word = block.words[index]
      return word.kind == .digits
        && block.folded[word.folded.indices].contains { !(0x30...0x39).contains($0) }
    }
  }

  /// Whether an element begins with a token of digits.
  func wholeDigits(_ element: Int) -> Bool {
    guard let item = item(element) else { return false }
    return item.words.contains { block.words[$0].kind == .digits }
  }

  /// The mark that an element took; `nil` where it took none.
  func mark(_ element: Int) -> String? {
    item(element).map { folded($0.words.lowerBound) }
  }

  /// The word directly before the match, the first after it; `nil` at the ends of the line.
  var before: Token? { items(0).first.flatMap { word(at: $0.words.lowerBound - 1) } }

  /// The index of the first word behind the match.
  func end(_ elements: ClosedRange<Int>) -> Int {
    span(elements)?.words.upperBound ?? 0
  }

  /// Whether a word of a class begins at a word of the text; if `bare`, without proclitics.
  func has(_ category: Category, at word: Int, bare: Bool = false) -> Bool {
    items(of: category.symbol, startingAt: word).contains { !bare || $0.clitics.isEmpty }
  }

  /// The words for dates of a class that begin at a word of the text.
  func dateWords(_ category: Category, at word: Int, bare: Bool = false) -> [DateWord] {
    items(of: category.symbol, startingAt: word).filter { !bare || $0.clitics.isEmpty }.map(
      \.meaning
    ).compactMap {
      if case .word(.date(let word)) = $0 { word } else { nil }
    }
  }

  /// Whether a number is the hundred of a percentage, and counts nothing behind it: `40 في المائة عام 2024`.
  func isPercent(_ element: Int) -> Bool {
    guard let item = item(element), item.words.count == 1, count(element) == ExactDecimal(100),
      !wholeDigits(element)
    else { return false }
    var end = item.words.lowerBound
    if !item.clitics.contains(.ba) {
      let isIn = dateWords(.timePreposition, at: end - 1).contains(
        .preposition(.in, takesYear: true))
      guard isIn, self.word(at: end)?.folded.count ?? 0 > 6 else { return false }
      end -= 1
    }
    return word(at: end - 1)?.kind == .digits
      || self.item(of: Category.number.symbol, endingAt: end) != nil
      || self.item(of: Category.fraction.symbol, endingAt: end) != nil
  }

  /// Whether a word of the text begins with the Arabic article.
  func beginsWithArticle(_ index: Int) -> Bool {
    // With more than one letter behind it; letters have two bytes.
    guard let token = word(at: index), token.folded.count > 6 else { return false }
    return folded(index, has: "\u{0627}\u{0644}")
  }

  /// Whether digits or Latin letters stand directly before an element.
  func runsOn(_ element: Int) -> Bool {
    guard let start = item(element)?.words.lowerBound, block.words[start].isGlued,
      let before = word(at: start - 1)
    else { return false }
    return before.kind == .digits || before.kind == .latin
  }

  /// Whether digits of the match are part of something longer: `1.2.3.4`, `555-12-34`.
  func isInsideNumber(_ elements: ClosedRange<Int>) -> Bool {
    guard let words = span(elements)?.words else { return false }
    if block.words[words.lowerBound].isGlued, let before = word(at: words.lowerBound - 1) {
      if before.kind == .digits || before.kind == .latin { return true }
      if isJoint(words.lowerBound - 1), word(at: words.lowerBound - 2)?.kind == .digits {
        return true
      }
    }
    guard let after = word(at: words.upperBound), after.isGlued else { return false }
    if after.kind == .digits || after.kind == .latin { return true }
    return isJoint(words.upperBound) && (word(at: words.upperBound + 1)?.isGlued ?? false)
      && word(at: words.upperBound + 1)?.kind == .digits
  }

  /// Whether a word is a mark that joins numbers.
  private func isJoint(_ index: Int) -> Bool {
    switch word(at: index).flatMap({ foldedByte(of: $0) }) {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}

/// Short ways to say what productions give.
extension Product {
  static func point(_ point: DateExpression) -> [Product] {
    [Product(.datePhrase(.point(point)), traits: point.shape?.trait ?? 0)]
  }

  static func length(_ length: TimeLength) -> [Product] {
    [Product(.datePhrase(.length(length)))]
  }
}
