package import DocumentModel

/// Divides a text into blocks of whole lines.
///
/// A line longer than the limit is cut behind the last end of a sentence within it, else behind its
/// last space, else where the limit falls; so time and memory do not depend on where lines end.
package struct BlockReader {
  /// The greatest length of a block in bytes: what one worker's buffers are made for.
  package static let limit = 32 * 1024

  private var position = 0

  package init() {}

  /// The next block of the text, `nil` at its end. Blocks tile the text.
  package mutating func next(of text: [UInt8]) -> TextRange? {
    guard position < text.count else { return nil }
    let start = position
    position = Self.end(of: text, from: start)
    return TextRange(start, position)
  }

  private static func end(of text: [UInt8], from start: Int) -> Int {
    let reach = start + limit
    if reach >= text.count { return text.count }
    var space: Int?
    var sentence: Int?
    var index = reach
    while index > start {
      index -= 1
      switch text[index] {
      case 0x0A: return index + 1
      case 0x20 where beginsWord(text, at: index + 1):
        if space == nil { space = index + 1 }
        if sentence == nil, endsSentence(text, before: index) { sentence = index + 1 }
      default: break
      }
    }
    if let cut = sentence ?? space { return cut }
    // No space at all: cut between two scalars.
    var cut = reach
    while text[cut] & 0xC0 == 0x80 { cut -= 1 }
    return cut
  }

  /// Whether ASCII or an Arabic letter or digit stands at an index: behind a space, only what surely
  /// is no mark makes sure that ICU breaks there, for marks and joiners attach to the space.
  static func beginsWord(_ text: [UInt8], at index: Int) -> Bool {
    switch text[index] {
    case 0x21..<0x7F: true
    // U+0620...063F, all letters.
    case 0xD8: text[index + 1] >= 0xA0
    // U+0640...064A, letters; U+0660...0669, digits; marks lie between them.
    case 0xD9: text[index + 1] <= 0x8A || (0xA0...0xA9).contains(text[index + 1])
    default: false
    }
  }

  /// Whether `.`, `!`, `?` or the Arabic question mark (D8 9F) stands before an index.
  private static func endsSentence(_ text: [UInt8], before index: Int) -> Bool {
    guard index >= 2 else { return false }
    switch text[index - 1] {
    case 0x2E, 0x21, 0x3F: return true
    case 0x9F: return text[index - 2] == 0xD8
    default: return false
    }
  }
}
