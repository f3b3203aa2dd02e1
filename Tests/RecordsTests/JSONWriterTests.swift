import Foundation
import Records
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  /// The short escapes are those of RFC 8259, section 7; the others are the output contract's.
  @Test(arguments: [
    Row("plain", "شركة Apple 🍏", "\"شركة Apple 🍏\""),
    Row("empty", "", "\"\""),
    Row("quotation mark", "a\"b", #""a\"b""#),
    Row("backslash", "a\\b", #""a\\b""#),
    Row("slash stays", "a/b", #""a/b""#),
    Row("backspace", "\u{8}", #""\b""#),
    Row("tab", "\t", #""\t""#),
    Row("line feed", "\n", #""\n""#),
    Row("form feed", "\u{C}", #""\f""#),
    Row("carriage return", "\r", #""\r""#),
    Row("NUL", "\0", #""\u0000""#),
    Row("unit separator", "\u{1F}", #""\u001f""#),
    Row("DEL", "\u{7F}", #""\u007f""#),
    Row("next line", "a\u{85}b", #""a\u0085b""#),
    Row("line separator", "\u{2028}x", #""\u2028x""#),
    Row("paragraph separator", "x\u{2029}", #""x\u2029""#),
    Row(
      "neighbours of what is escaped", "\u{84}\u{86}\u{A0}\u{2027}\u{202A}",
      "\"\u{84}\u{86}\u{A0}\u{2027}\u{202A}\""),
    Row("mixed", "«\"\u{2028}\"»\n", "\"«\\\"\\u2028\\\"»\\n\""),
  ])
  func escapes(_ row: Row<String, String>) {
    var json = JSONWriter()
    json.string(row.input)
    #expect(String(decoding: json.bytes, as: UTF8.self) == row.expected)
  }

  @Test func everyScalarBelow0x3000ReadsBack() throws {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "\u{61}" + String(scalar) + "\u{62}"
      var json = JSONWriter()
      json.string(text)
      let decoded = try JSONSerialization.jsonObject(
        with: Data(json.bytes), options: .fragmentsAllowed)
      #expect(Array((decoded as? String ?? "").unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test func stringsInPartsAreOneString() {
    let text = Array("ab\"ج\u{2028}د".utf8)
    var json = JSONWriter()
    json.beginString()
    json.stringPart(text, 0..<3)
    json.stringPart(text, 3..<text.count)
    json.endString()
    var whole = JSONWriter()
    whole.string(text, 0..<text.count)
    #expect(json.bytes == whole.bytes)
  }

  @Test func setsCommas() {
    var json = JSONWriter()
    json.beginObject()
    json.key("a")
    json.beginArray()
    json.integer(-1)
    json.null()
    json.beginObject()
    json.endObject()
    json.bool(true)
    json.endArray()
    json.key("b")
    json.bool(false)
    json.endObject()
    json.endLine()
    json.beginArray()
    json.endArray()
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == "{\"a\":[-1,null,{},true],\"b\":false}\n[]")
  }

  @Test(arguments: [
    Row("fraction", 0.875, "0.875"), Row("one", 1.0, "1.0"), Row("zero", 0.0, "0.0"),
    Row("infinity", Double.infinity, "null"), Row("no number", Double.nan, "null"),
  ])
  func numbers(_ row: Row<Double, String>) {
    var json = JSONWriter()
    json.number(row.input)
    #expect(String(decoding: json.bytes, as: UTF8.self) == row.expected)
  }
}
