import CICUFormat

/// What ICU writes for numbers and currencies, to be read back.
enum ICUFormat {
  static func spell(_ number: Int, _ locale: String, _ rules: String) -> String? {
    unsafe text { unsafe cicuformat_spell(locale, rules, Int64(number), $0, $1) }
  }

  static func currency(_ amount: String, _ code: String, _ locale: String) -> String? {
    unsafe text { unsafe cicuformat_currency(locale, code, amount, $0, $1) }
  }

  static func name(_ code: String, _ locale: String, _ plural: String) -> String? {
    unsafe text { unsafe cicuformat_name(locale, code, plural, $0, $1) }
  }

  /// The codes of all currencies in use.
  static var codes: [String] {
    var codes: [String] = []
    var code = [CChar](repeating: 0, count: 4)
    while unsafe cicuformat_code(Int32(codes.count), &code) != 0 {
      codes.append(String(decoding: code.prefix(3).map { UInt8($0) }, as: UTF8.self))
    }
    return codes
  }

  static func text(
    _ write: (UnsafeMutablePointer<UInt16>, Int32) -> Int32
  ) -> String? {
    unsafe withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 1024) { buffer in
      guard let start = buffer.baseAddress else { return nil }
      let count = unsafe write(start, 1024)
      return count < 0 ? nil : unsafe String(decoding: buffer[..<Int(count)], as: UTF16.self)
    }
  }
}
