package import Records

/// A file that is read from its beginning, chunk by chunk, and then in places.
///
/// What cannot be read twice, standard input or a pipe, is held if places are to be read.
package final class SourceFile {
  /// How much is read at once, in bytes.
  private static let chunkSize = 256 * 1024

  private let input: Descriptor
  /// What was read of an input that cannot be read twice; `nil` for any other.
  private var held: [UInt8]?

  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - readsPlaces: whether ``bytes(_:)`` is to be used.
  package init(path: String, readsPlaces: Bool = false) throws(RecordError) {
    input = try WholeFile.open(path)
    guard readsPlaces else { return }
    do throws(SystemError) {
      // Standard input may not stand at its file's beginning.
      let kind = try input.status().kind
      if path == "-" || kind != .regular { held = [] }
    } catch {
      throw RecordError(error)
    }
  }

  /// Reads all there is, once.
  package func read(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    while true {
      let count = try input.fill(&chunk)
      if count == 0 { return }
      held?.append(contentsOf: chunk[..<count])
      try body(chunk[..<count])
    }
  }

  /// Bytes that were read before.
  package func bytes(_ place: Range<Int>) throws(RecordError) -> [UInt8] {
    if let held { return Array(held[place]) }
    do throws(SystemError) {
      return try input.bytes(place)
    } catch {
      throw RecordError(error)
    }
  }
}
