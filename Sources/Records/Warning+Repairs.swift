package import DocumentModel

extension Warning {
  /// Bytes of the input were no UTF-8.
  package static func invalidUTF8(_ repairs: Repairs) -> Warning {
    Warning(
      code: "invalid_utf8", message: "bytes that are not UTF-8 were replaced by U+FFFD",
      offset: repairs.firstOffset, count: repairs.count)
  }

  /// An escape in JSON was half of a surrogate pair.
  package static func loneSurrogate(_ repairs: Repairs) -> Warning {
    Warning(
      code: "lone_surrogate", message: "lone surrogates in JSON were replaced by U+FFFD",
      offset: repairs.firstOffset, count: repairs.count)
  }
}
