/// A path as the system has it: any bytes but NUL.
package struct FilePath: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  package init(_ path: String) { bytes = Array(path.utf8) }

  /// The path as a document's id; bytes that are no UTF-8 are replaced.
  package var id: String { String(decoding: bytes, as: UTF8.self) }

  /// The path of an entry of this directory.
  func appending(_ name: ArraySlice<UInt8>) -> FilePath {
    FilePath(bytes: bytes.last == 0x2F ? bytes + name : bytes + [0x2F] + name)
  }

  func hasSuffix(_ suffix: String) -> Bool { bytes.reversed().starts(with: suffix.utf8.reversed()) }

  /// What is before the last `/`, with it.
  var directory: ArraySlice<UInt8> { bytes[..<(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)] }
}
