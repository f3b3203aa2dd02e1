internal import CICU

/// A failure of ICU: which code, what ICU calls it, and what was being done.
package struct ICUError: Error, CustomStringConvertible {
  /// ICU's `UErrorCode`, always positive.
  package let code: Int32
  /// ICU's own name for the code, such as `U_FILE_ACCESS_ERROR`.
  package let name: String
  /// What was being done, as a phrase after "while".
  package let action: String

  package var description: String { "ICU failed while \(action): \(name) (\(code))" }

  /// Throws when `status` is an error; codes at or below zero are success or warnings.
  static func check(_ status: Int32, _ action: @autoclosure () -> String) throws(ICUError) {
    guard status > 0 else { return }
    // SAFETY: ICU returns a pointer to a static, NUL-terminated string.
    let name = unsafe String(cString: cicu_status_name(status))
    throw ICUError(code: status, name: name, action: action())
  }
}
