/// The kinds of file that annotations come in. How a record of JSON is laid out, it says itself by
/// its fields: see ``MarkedDocument``.
package enum FileFormat: String, Sendable, CaseIterable {
  /// A record a line, or one array of records.
  case json
  /// A token a line, its tag in the last column.
  case conll
  /// Standoff: `.ann` files, each beside its text in a `.txt` file.
  case brat

  /// How many bytes of a file's head ``told(byName:head:)`` wants to see, where the file has them.
  package static let headSize = 4096

  /// Tells a file's format by its name's ending, else by what it begins with.
  package static func told(byName name: String, head: ArraySlice<UInt8>) -> FileFormat {
    if name.hasSuffix(".ann") { return .brat }
    let endings = [".json", ".jsonl", ".ndjson"]
    if endings.contains(where: { name.hasSuffix($0) }) { return .json }
    // A brace may be a token, too: in JSON a bracket or a quotation mark is next.
    let visible = head.skippingMark.filter { !$0.isJSONSpace }.prefix(2)
    switch (visible.first, visible.last) {
    case (0x7B, 0x22), (0x7B, 0x7D), (0x5B, 0x7B), (0x5B, 0x5D): return .json
    default: return .conll
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without U+FEFF at its head.
  var skippingMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }

  /// Whether it has nothing but space.
  var isBlank: Bool { allSatisfy(\.isJSONSpace) }
}

extension UInt8 {
  /// Space, tab, LF, CR: what JSON takes for white space.
  var isJSONSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
