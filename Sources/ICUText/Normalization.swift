internal import CICU

/// Unicode's normal forms, where the project's own tables do not reach.
package enum Normalization {
  /// The scalar in NFKC_Casefold: case, width, presentation forms and compatibility variants are
  /// gone, letters stay composed with their accents, default-ignorable scalars give an empty array.
  package static func compatibilityCaseFold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    unsafe decode(apply(cicu_nfkc_casefold, to: Array(String(scalar).utf16)))
  }

  /// The scalar in NFKD: case kept, accents and hamzas apart as marks.
  package static func compatibilityDecomposition(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    unsafe decode(apply(cicu_nfkd, to: Array(String(scalar).utf16)))
  }

  /// Whether a text is in NFC.
  package static func isComposed(_ text: String) -> Bool {
    let units = Array(text.utf16)
    var status: Int32 = 0
    // SAFETY: the buffer outlives the call.
    let answer = unsafe units.withUnsafeBufferPointer {
      unsafe cicu_is_nfc($0.baseAddress, Int32($0.count), &status)
    }
    return status <= 0 && answer == 1
  }

  /// ICU's signature of a normalizing function: text, length, output, its capacity, status.
  private typealias Normalizer =
    @convention(c) (
      UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<UInt16>?, Int32,
      UnsafeMutablePointer<Int32>?
    ) -> Int32

  /// Normalizes a short text; one scalar gives at most 18 others in any form.
  private static func apply(_ normalizer: Normalizer, to text: [UInt16]) -> [UInt16] {
    var status: Int32 = 0
    var out = [UInt16](repeating: 0, count: 32 + 18 * text.count)
    let capacity = Int32(out.count)
    // SAFETY: both buffers outlive the call, and ICU writes at most `capacity` units.
    let needed = unsafe text.withUnsafeBufferPointer { text in
      unsafe out.withUnsafeMutableBufferPointer { out in
        unsafe normalizer(text.baseAddress, Int32(text.count), out.baseAddress, capacity, &status)
      }
    }
    guard status <= 0, needed <= capacity else { return text }
    return Array(out.prefix(Int(needed)))
  }

  private static func decode(_ units: [UInt16]) -> [Unicode.Scalar] {
    Array(String(decoding: units, as: UTF16.self).unicodeScalars)
  }
}
