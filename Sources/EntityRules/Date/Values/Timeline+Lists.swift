internal import DocumentModel

/// Lines that are items of a list.
extension Timeline {
  /// How much of a line before a date may be the name of an item, in bytes.
  private static let itemLength = 120
  /// How long an item may be that begins with its date and has no mark, in bytes.
  private static let longestItem = 240

  /// Whether a line is an item of a list: it begins with a mark or number, or with the date or its name
  /// and a colon.
  static func isItem(_ line: ArraySlice<UInt8>, before date: Int) -> Bool {
    let head = line[..<date]
    // A paragraph may begin with a date too.
    if head.isEmpty { return line.prefix(longestItem).contains(0x0A) || line.count < longestItem }
    return head.count <= itemLength && head.contains(0x3A) || isMark(line.prefix(4))
  }

  /// Whether a date is all of its line, and so a heading of those below.
  static func isLine(_ text: [UInt8], _ date: TextRange, from line: Int) -> Bool {
    guard line == date.lowerBound else { return false }
    let next = text[date.upperBound...].first { ![0x20, 0x0D, 0x3A].contains($0) }
    return next == 0x0A
  }

  /// Whether nothing but a mark, or a name and a colon or dash, stands before a date in its line; من may behind it.
  static func isField(_ head: ArraySlice<UInt8>) -> Bool {
    guard head.count <= itemLength else { return false }
    var words = head.split(separator: 0x20)
    if let last = words.last, last.elementsEqual("من".utf8) || last.elementsEqual("يوم".utf8) {
      words.removeLast()
    }
    guard let last = words.last else { return true }
    return last.last == 0x3A || last == [0x2D] || last.starts(with: [0xE2, 0x80])
      || isMark(last) && words.count == 1
  }

  /// How long the name of an item may be that its date in brackets ends, in bytes.
  private static let bracketReach = 80

  /// Whether a date in brackets ends the name of an item: `اليوم الثاني (الاثنين): عرض`.
  static func endsName(_ text: [UInt8], _ date: TextRange, from line: Int) -> Bool {
    guard date.lowerBound - line <= bracketReach, line < date.lowerBound,
      text[date.lowerBound - 1] == 0x28, date.upperBound + 1 < text.count,
      text[date.upperBound] == 0x29
    else { return false }
    return text[(date.upperBound + 1)...].first { $0 != 0x20 } == 0x3A
  }

  /// Whether a date is a cell of a table, whose bars stand beside it.
  static func isCell(_ text: [UInt8], _ date: TextRange) -> Bool {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    return text[date.upperBound...].first { !isBlank($0) } == 0x7C
      || text[..<date.lowerBound].last { !isBlank($0) } == 0x7C
  }

  /// Whether some bytes begin with a bullet, a dash, or a number and a mark.
  static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if [0x2D, 0x2A, 0xE2, 0xC2].contains(first) { return true }
    // (2) نهاية الفترة
    if first == 0x28 { return bytes.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false }
    guard (0x30...0x39).contains(first) else { return false }
    return bytes.dropFirst().contains { [0x2D, 0x29, 0x2E].contains($0) }
  }

  /// Whether a colon or dash follows what begins a line, so that it is the line's name.
  static func isName(_ rest: ArraySlice<UInt8>) -> Bool {
    let next = rest.prefix(5).drop { $0 == 0x20 }
    return next.first == 0x3A || next.first == 0x2D || next.starts(with: [0xE2, 0x80])
  }
}
