internal import CGazetteerData
package import Gazetteers

extension Lexicon {
  /// The gazetteers that the binary carries. Throws where they are not of this version, which only a
  /// build from files that do not belong together can bring about.
  package static func embedded() throws(LexiconImage.Fault) -> Lexicon {
    try LexiconImage.read(embeddedImage())
  }

  /// The image that the binary carries.
  package static func embeddedImage() -> [UInt8] {
    // SAFETY: the pointer is to static memory of exactly that length.
    unsafe Array(
      UnsafeBufferPointer(start: cgazetteerdata_image(), count: cgazetteerdata_length()))
  }
}
