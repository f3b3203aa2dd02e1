import TestSupport
import Testing

@testable import ICUText

/// Normal forms, scripts and errors.
struct UnicodeTests {
  /// A scalar, its NFKC_Casefold and its NFKD. Source: Unicode's DerivedNormalizationProps.txt and
  /// UnicodeData.txt.
  static let forms: [(scalar: Unicode.Scalar, folded: String, decomposed: String)] = [
    ("A", "a", "A"),
    ("\u{E9}", "\u{E9}", "e\u{301}"),
    ("\u{C9}", "\u{E9}", "E\u{301}"),
    ("\u{DF}", "ss", "\u{DF}"),
    ("\u{FF21}", "a", "A"),
    ("\u{2460}", "1", "1"),
    ("\u{BD}", "1\u{2044}2", "1\u{2044}2"),
    ("\u{AD}", "", "\u{AD}"),
    ("\u{200D}", "", "\u{200D}"),
    ("\u{A0}", " ", " "),
    ("\u{623}", "\u{623}", "\u{627}\u{654}"),
    ("\u{FE84}", "\u{623}", "\u{627}\u{654}"),
    ("\u{FEFB}", "\u{644}\u{627}", "\u{644}\u{627}"),
    ("\u{FDFC}", "\u{631}\u{6CC}\u{627}\u{644}", "\u{631}\u{6CC}\u{627}\u{644}"),
    ("\u{1F600}", "\u{1F600}", "\u{1F600}"),
  ]

  @Test(arguments: forms.indices)
  func normalizes(index: Int) {
    let row = Self.forms[index]
    #expect(Normalization.compatibilityCaseFold(row.scalar) == Array(row.folded.unicodeScalars))
    #expect(
      Normalization.compatibilityDecomposition(row.scalar) == Array(row.decomposed.unicodeScalars))
  }

  /// The scalar with the longest form, 18 letters, comes back whole.
  @Test func holdsTheLongestForm() {
    let expected =
      "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647} "
      + "\u{648}\u{633}\u{644}\u{645}"
    #expect(Normalization.compatibilityCaseFold("\u{FDFA}") == Array(expected.unicodeScalars))
  }

  @Test(arguments: [
    Row("empty", "", true), Row("ASCII", "bank", true), Row("composed", "caf\u{E9}", true),
    Row("decomposed", "cafe\u{301}", false), Row("hamza", "\u{623}\u{628}", true),
    Row("hamza apart", "\u{627}\u{654}\u{628}", false),
    Row("marks out of order", "\u{628}\u{64E}\u{651}", true),
    Row("marks disordered", "\u{628}\u{651}\u{64E}", false),
    Row("presentation form", "\u{FEFB}", true), Row("angstrom sign", "\u{212B}", false),
  ])
  func knowsComposedText(_ row: Row<String, Bool>) {
    #expect(Normalization.isComposed(row.input) == row.expected)
  }

  static let scripts: [(Unicode.Scalar, Script)] = [
    ("\u{628}", "Arab"), ("\u{6CC}", "Arab"), ("\u{FEFB}", "Arab"), ("\u{64B}", "Zinh"),
    ("\u{640}", "Zyyy"), ("\u{660}", "Arab"), ("\u{6F0}", "Arab"), ("a", "Latn"),
    ("\u{E9}", "Latn"),
    ("\u{FF21}", "Latn"), ("1", "Zyyy"), ("\u{5D0}", "Hebr"), ("\u{410}", "Cyrl"),
    ("\u{4E00}", "Hani"), ("\u{378}", "Zzzz"),
  ]

  @Test(arguments: scripts)
  func knowsScripts(scalar: Unicode.Scalar, expected: Script) {
    #expect(scalar.script == expected, "U+\(String(scalar.value, radix: 16))")
  }

  @Test func successAndWarningsAreNoErrors() throws {
    try ICUError.check(0, "testing")
    try ICUError.check(-127, "testing")
  }

  @Test func errorsTellWhatHappened() {
    let error = #expect(throws: ICUError.self) { try ICUError.check(4, "opening a list") }
    #expect(error?.code == 4)
    #expect(
      error?.description == "ICU failed while opening a list: U_FILE_ACCESS_ERROR (4)")
  }
}
