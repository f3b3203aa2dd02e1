/// A value of JSON.
package enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// The number as it was written: no digit is lost to a `Double`.
  case number(String)
  case string(JSONString)
  case array([JSONValue])
  case object(JSONObject)
}

/// A decoded string of JSON.
package struct JSONString: Equatable, Sendable {
  /// Valid UTF-8.
  package let utf8: [UInt8]
  /// Bytes that were no UTF-8.
  package let invalidUTF8: Repairs?
  /// Escapes that were half of a surrogate pair.
  package let loneSurrogates: Repairs?

  package init(_ utf8: [UInt8], invalidUTF8: Repairs? = nil, loneSurrogates: Repairs? = nil) {
    self.utf8 = utf8
    self.invalidUTF8 = invalidUTF8
    self.loneSurrogates = loneSurrogates
  }

  package var string: String { String(decoding: utf8, as: UTF8.self) }
}

/// The members of an object, in the order in which their keys first came.
///
/// Keys are compared as bytes: `String` would take keys for equal that differ in normalization.
package struct JSONObject: Equatable, Sendable {
  /// So many members are looked through faster than they are hashed.
  private static let smallCount = 16

  private var members: [(key: [UInt8], value: JSONValue)] = []
  /// Where each key stands among the members, once they are many; empty before.
  private var positions: [[UInt8]: Int] = [:]

  package init() {}

  package var keys: [String] { members.map { String(decoding: $0.key, as: UTF8.self) } }

  package subscript(key: String) -> JSONValue? {
    position(where: { $0.elementsEqual(key.utf8) }, hashed: { Array(key.utf8) })
      .map { members[$0].value }
  }

  /// The last value of a key wins.
  mutating func set(_ key: [UInt8], _ value: JSONValue) {
    if let position = position(where: { $0 == key }, hashed: { key }) {
      members[position].value = value
      return
    }
    members.append((key, value))
    if members.count == Self.smallCount + 1 {
      for (position, member) in members.enumerated() { positions[member.key] = position }
    } else if members.count > Self.smallCount {
      positions[key] = members.count - 1
    }
  }

  private func position(where isKey: ([UInt8]) -> Bool, hashed key: () -> [UInt8]) -> Int? {
    members.count > Self.smallCount
      ? positions[key()] : members.firstIndex { isKey($0.key) }
  }

  package static func == (lhs: JSONObject, rhs: JSONObject) -> Bool {
    lhs.members.elementsEqual(rhs.members, by: ==)
  }
}
