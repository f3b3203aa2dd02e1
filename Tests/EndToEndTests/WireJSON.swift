import Foundation

/// JSON as it stands in a line: keys in their order, doubled ones too, numbers as written.
///
/// The tests read with this and not with the tool's own parser.
enum WireJSON: Equatable, Sendable {
  struct Member: Equatable, Sendable {
    let key: String
    let value: WireJSON
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([WireJSON])
  case object([Member])

  init(_ line: String) throws {
    var reader = Reader(bytes: Array(line.utf8)[...])
    self = try reader.value()
    if let byte = reader.bytes.first { throw Failure(description: "\(byte) behind the value") }
  }

  var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }

  /// The value of a key; `null` where there is none.
  subscript(key: String) -> WireJSON {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }
  var array: [WireJSON] { if case .array(let items) = self { items } else { [] } }
}

/// Reads compact JSON: the tool writes no space between things.
private struct Reader {
  var bytes: ArraySlice<UInt8>

  mutating func value() throws -> WireJSON {
    switch bytes.first {
    case 0x7B: return .object(try list(0x7D) { try $0.member() })
    case 0x5B: return .array(try list(0x5D) { try $0.value() })
    case 0x22: return .string(try string())
    default:
      let word = bytes.prefix { ![0x2C, 0x5D, 0x7D].contains($0) }
      bytes = bytes.dropFirst(word.count)
      let text = String(decoding: word, as: UTF8.self)
      switch text {
      case "null": return .null
      case "true": return .bool(true)
      case "false": return .bool(false)
      default:
        let form = #/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/#
        guard try form.wholeMatch(in: text) != nil else { throw failure("no value: \(text)") }
        return .number(text)
      }
    }
  }

  private mutating func member() throws -> WireJSON.Member {
    let key = try string()
    guard bytes.popFirst() == 0x3A else { throw failure("no colon after \(key)") }
    return WireJSON.Member(key: key, value: try value())
  }

  private mutating func list<Item>(
    _ end: UInt8, _ item: (inout Reader) throws -> Item
  ) throws -> [Item] {
    bytes.removeFirst()
    var items: [Item] = []
    if bytes.first == end {
      bytes.removeFirst()
      return items
    }
    while true {
      items.append(try item(&self))
      let next = bytes.popFirst()
      if next == end { return items }
      guard next == 0x2C else { throw failure("no comma or end") }
    }
  }

  /// A string; Foundation undoes its escapes.
  private mutating func string() throws -> String {
    guard bytes.first == 0x22 else { throw failure("no string") }
    var end = bytes.startIndex + 1
    while end < bytes.endIndex, bytes[end] != 0x22 { end += bytes[end] == 0x5C ? 2 : 1 }
    guard end < bytes.endIndex else { throw failure("a string without end") }
    let literal = bytes[...end]
    bytes = bytes[(end + 1)...]
    if !literal.contains(0x5C) {
      return String(decoding: literal.dropFirst().dropLast(), as: UTF8.self)
    }
    return try JSONDecoder().decode(String.self, from: Data(literal))
  }

  private func failure(_ message: String) -> WireJSON.Failure {
    WireJSON.Failure(description: message)
  }
}
