internal import CGazetteerData
package import Gazetteers

extension Lexicon {
  /// The gazetteers that the binary carries, read in place. Throws where they are not of this version,
  /// which only a build from files that do not belong together can bring about.
  package static func embedded() throws(LexiconImage.Fault) -> Lexicon {
    // SAFETY: the pointer is to static memory of exactly that length, aligned to 8 bytes.
    try LexiconImage.read(
      unsafe FrozenMemory(
        static: UnsafeRawBufferPointer(
          start: cgazetteerdata_image(), count: cgazetteerdata_length())),
      // The compiler of lists takes no row that does not.
      meansSomething: true)
  }

  /// A copy of the image that the binary carries.
  package static func embeddedImage() -> [UInt8] {
    // SAFETY: as above.
    unsafe Array(
      UnsafeBufferPointer(start: cgazetteerdata_image(), count: cgazetteerdata_length()))
  }
}
