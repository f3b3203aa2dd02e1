/// The part of a file that is one document, or one line of it.
package struct FilePiece: Hashable, Sendable {
  /// Without the line end.
  package let bytes: ArraySlice<UInt8>
  /// The number of its first line, from 1.
  package let line: Int
  /// Where it stands in the file, in bytes: whoever reads these again has the piece again.
  package let place: Range<Int>

  package init(bytes: ArraySlice<UInt8>, line: Int, place: Range<Int>) {
    self.bytes = bytes
    self.line = line
    self.place = place
  }
}
