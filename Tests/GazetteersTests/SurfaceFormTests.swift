import Gazetteers
import TestSupport
import Testing

struct SurfaceFormTests {
  /// A cell's form and what is wrong with it, `nil` where nothing is.
  static let rows: [Row<String, String?>] = [
    Row("Latin", "O'Neil & Sons", nil),
    Row(
      "Arabic with hamzas",
      "هيئة الأمم المتحدة",
      nil),
    Row("accents, composed", "Nestl\u{E9}", nil),
    Row(
      "tatweel in the Hijri mark",
      "هـ",
      nil),
    Row("empty", "", "a form is empty"),
    Row("marks alone", "?=", "a form is empty"),
    Row("space before", " a", "begins or ends with a space"),
    Row("space after", "a ", "begins or ends with a space"),
    Row("space behind a mark", "? a", "begins or ends with a space"),
    Row("two spaces", "a  b", "two spaces in a row"),
    Row("not composed", "e\u{301}", "not in NFC"),
    Row("hamza apart", "\u{627}\u{654}", "not in NFC"),
    Row("presentation form", "\u{FEFB}", "U+FEFB, a presentation form"),
    Row("presentation form of the first block", "\u{FDF2}", "U+FDF2, a presentation form"),
    Row("joiner", "a\u{200C}b", "U+200C, an invisible control"),
    Row("direction mark", "\u{200F}a", "U+200F, an invisible control"),
    Row("embedding", "\u{202B}a", "U+202B, an invisible control"),
    Row("isolate", "\u{2067}a", "U+2067, an invisible control"),
    Row("Arabic letter mark", "\u{61C}a", "U+061C, an invisible control"),
    Row("byte order mark", "a\u{FEFF}", "U+FEFF, an invisible control"),
    Row("bell", "a\u{7}", "U+0007, a control character"),
    Row("next line", "a\u{85}b", "U+0085, a control character"),
    Row("line separator", "a\u{2028}b", "U+2028, a control character"),
    Row("tatweel", "\u{628}\u{640}\u{646}", "U+0640, a tatweel"),
    Row("tashkeel", "\u{628}\u{64E}", "U+064E, a mark that matching drops"),
    Row("shadda", "\u{628}\u{651}", "U+0651, a mark that matching drops"),
    Row("Persian yeh", "\u{628}\u{6CC}", "U+06CC, a Persian letter"),
    Row("Persian kaf", "\u{6A9}", "U+06A9, a Persian letter"),
    Row("replacement character", "a\u{FFFD}", "U+FFFD, a replacement character"),
  ]

  @Test(arguments: rows)
  func tellsItsFault(_ row: Row<String, String?>) {
    let fault = SurfaceForm(row.input).fault
    #expect((fault == nil) == (row.expected == nil), "\(fault ?? "nil")")
    if let expected = row.expected {
      #expect(fault?.contains(expected) == true, "\(fault ?? "nil")")
    }
  }

  @Test(arguments: [
    ("a", "a", false, false), ("?a", "a", true, false), ("=a", "a", false, true),
    ("?=a", "a", true, true), ("=?a", "a", true, true), ("a?=", "a?=", false, false),
  ])
  func readsItsMarks(cell: String, text: String, needsContext: Bool, isExact: Bool) {
    let form = SurfaceForm(cell, column: 5)
    #expect(form.text == text && form.needsContext == needsContext && form.isExact == isExact)
    #expect(form.column == 5)
  }
}
