import Foundation
import Records
import TestSupport
import Testing

@Suite struct JSONParserTests {
  /// A string with lone surrogates, the first at a byte offset.
  private static func mended(_ text: String, count: Int, at offset: Int) -> JSONValue {
    .string(
      JSONString(
        Array(text.utf8), loneSurrogates: Repairs(count: count, firstOffset: offset)))
  }

  @Test(
    arguments: [
      Row("null", "null", .null),
      Row("true", " true ", .bool(true)),
      Row("false", "\t\r\nfalse", .bool(false)),
      Row("zero", "0", .number("0")),
      Row("negative", "-0.50e+07", .number("-0.50e+07")),
      Row(
        "long number", "123456789012345678901234567890", .number("123456789012345678901234567890")),
      Row("exponent", "1E400", .number("1E400")),
      Row("empty string", "\"\"", .string(JSONString([]))),
      Row("Arabic", "\"شركة\"", .string(JSONString(Array("شركة".utf8)))),
      Row(
        "short escapes", #""\"\\\/\b\f\n\r\t""#,
        .string(JSONString(Array("\"\\/\u{8}\u{C}\n\r\t".utf8)))),
      Row(
        "escapes of all lengths", #""\u0041\u00e9\u0627\u20AC\ud83c\udf4f""#,
        .string(JSONString(Array("Aéا€🍏".utf8)))),
      Row("escaped NUL", #""\u0000""#, .string(JSONString([0]))),
      Row(
        "raw DEL and separators", "\"\u{7F}\u{85}\u{2028}\"",
        .string(JSONString(Array("\u{7F}\u{85}\u{2028}".utf8)))),
      Row("empty array", "[ ]", .array([])),
      Row(
        "array", "[1 , \"a\",[null]]",
        .array([.number("1"), .string(JSONString([0x61])), .array([.null])])),
      Row(
        "lone high surrogate", #""a\ud800b""#,
        mended("a\u{FFFD}b", count: 1, at: 1)),
      Row(
        "lone low surrogate", #""\uDFFF""#,
        mended("\u{FFFD}", count: 1, at: 0)),
      Row(
        "surrogates the wrong way round", #""ا\udc00\ud800""#,
        mended("ا\u{FFFD}\u{FFFD}", count: 2, at: 2)),
      Row(
        "high surrogate before a pair", #""\ud83c\ud83c\udf4f""#,
        mended("\u{FFFD}🍏", count: 1, at: 0)),
      Row(
        "high surrogate before another escape", #""\ud83c\n\ud83c\u0041""#,
        mended("\u{FFFD}\n\u{FFFD}A", count: 2, at: 0)),
      Row(
        "high surrogate at the end", #""x\ud83c""#,
        mended("x\u{FFFD}", count: 1, at: 1)),
    ] as [Row<String, JSONValue>])
  func accepts(_ row: Row<String, JSONValue>) throws {
    #expect(try JSONParser.parse(Array(row.input.utf8)[...]) == row.expected)
  }

  /// The place and words of each fault; RFC 8259 decides what is one.
  @Test(
    arguments: [
      Row("nothing", "", (0, "expected a value, found the end")),
      Row("space only", "  \r", (3, "expected a value, found the end")),
      Row("two values", "1 2", (2, "expected the end, found '2'")),
      Row("leading zero", "01", (1, "expected the end, found '1'")),
      Row("plus", "+1", (0, "expected a value, found '+'")),
      Row("point first", ".5", (0, "expected a value, found '.'")),
      Row("point last", "1.", (2, "expected a digit, found the end")),
      Row("minus alone", "-", (1, "expected a digit, found the end")),
      Row("minus and letter", "-I", (1, "expected a digit, found 'I'")),
      Row("exponent without digits", "1e-", (3, "expected a digit, found the end")),
      Row("cut word", "nul", (0, "expected a value, found 'n'")),
      Row("long word", "nulls", (4, "expected the end, found 's'")),
      Row("capitals", "True", (0, "expected a value, found 'T'")),
      Row("NaN", "NaN", (0, "expected a value, found 'N'")),
      Row("single quotation marks", "'a'", (0, "expected a value, found '''")),
      Row("open string", "\"abc", (4, "the string does not end")),
      Row("open escape", "\"abc\\", (5, "the string does not end")),
      Row("raw tab", "\"a\tb\"", (2, "a control character must be escaped in a string")),
      Row("raw NUL", "\"\0\"", (1, "a control character must be escaped in a string")),
      Row("unknown escape", #""\x41""#, (1, "no such escape in a string")),
      Row("short \\u", #""\u12""#, (1, "\\u needs four hexadecimal digits")),
      Row("bad \\u", #""\u12g4""#, (1, "\\u needs four hexadecimal digits")),
      Row("trailing comma in array", "[1,]", (3, "expected a value, found ']'")),
      Row("comma first", "[,1]", (1, "expected a value, found ','")),
      Row("no comma", "[1 2]", (3, "expected ',' or ']', found '2'")),
      Row("open array", "[1", (2, "expected ',' or ']', found the end")),
      Row(
        "trailing comma in object", "{\"a\":1,}",
        (7, "expected a key in quotation marks, found '}'")),
      Row("bare key", "{a:1}", (1, "expected a key in quotation marks, found 'a'")),
      Row("no colon", "{\"a\" 1}", (5, "expected ':', found '1'")),
      Row("open object", "{\"a\":1", (6, "expected ',' or '}', found the end")),
      Row("wrong bracket", "[1}", (2, "expected ',' or ']', found '}'")),
      Row("comment", "// x", (0, "expected a value, found '/'")),
      Row("byte order mark", "\u{FEFF}1", (0, "expected a value, found byte 0xEF")),
      Row("byte order mark inside", "[\u{FEFF}]", (1, "expected a value, found byte 0xEF")),
      Row("no-break space", "\u{A0}1", (0, "expected a value, found byte 0xC2")),
      Row("form feed", "\u{C}1", (0, "expected a value, found byte 0xC")),
    ] as [Row<String, (Int, String)>])
  func refuses(_ row: Row<String, (Int, String)>) throws {
    // Within an array that does not begin at 0: offsets count from the slice's start.
    let bytes = Array("xx\(row.input)".utf8)
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(bytes[2...]) }
    #expect(error?.offset == row.expected.0)
    #expect(error?.message == row.expected.1)
  }

  @Test func objectsKeepOrderAndTheLastValue() throws {
    // Two keys differ in normalization only: to JSON they are two.
    let composed = "\u{E9}"
    let decomposed = "e\u{301}"
    let text = "{\"b\":1,\"a\":2,\"b\":{\"c\":[]},\"\(composed)\":3,\"\(decomposed)\":4}"
    guard case .object(let object) = try JSONParser.parse(Array(text.utf8)[...]) else {
      Issue.record("no object")
      return
    }
    let keys = ["b", "a", composed, decomposed]
    #expect(object.keys.map { Array($0.utf8) } == keys.map { Array($0.utf8) })
    guard case .object(let inner) = object["b"] else {
      Issue.record("the last value of a key must win")
      return
    }
    #expect(inner["c"] == .array([]))
    #expect(object[composed] == .number("3"))
    #expect(object[decomposed] == .number("4"))
    #expect(object["missing"] == nil)
  }

  /// Few members are kept in another way than many.
  @Test(arguments: [15, 16, 17, 18, 40])
  func objectsOfAnySizeKeepTheLastValue(count: Int) throws {
    let members = (0..<2 * count).map { "\"k\($0 % count)\":\($0)" }
    let text = "{\(members.joined(separator: ","))}"
    guard case .object(let object) = try JSONParser.parse(Array(text.utf8)[...]) else {
      Issue.record("no object")
      return
    }
    #expect(object.keys == (0..<count).map { "k\($0)" })
    for number in 0..<count {
      #expect(object["k\(number)"] == .number("\(count + number)"))
    }
    #expect(object["k\(count)"] == nil)
  }

  @Test func invalidUTF8IsReplacedAsSwiftDoes() throws {
    let raw: [UInt8] = [0x61, 0xE2, 0x80, 0x5C, 0x6E, 0xFF, 0xC0, 0xAF, 0xD8, 0xA7]
    let value = try JSONParser.parse(([0x22] + raw + [0x22])[...])
    let expected = Array("a\u{FFFD}\n\u{FFFD}\u{FFFD}\u{FFFD}ا".utf8)
    #expect(value == .string(JSONString(expected, invalidUTF8: .init(count: 4, firstOffset: 1))))
  }

  @Test func aMendedTextMovesTheFirstLoneSurrogate() throws {
    let raw: [UInt8] = [0x22, 0xFF] + Array(#"\ud800"#.utf8) + [0xFF, 0x22]
    #expect(
      try JSONParser.parse(raw[...])
        == .string(
          JSONString(
            Array("\u{FFFD}\u{FFFD}\u{FFFD}".utf8), invalidUTF8: .init(count: 2, firstOffset: 0),
            loneSurrogates: .init(count: 1, firstOffset: 3))))
  }

  @Test(arguments: ["[", "{\"a\":"])
  func depthIsLimited(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int) -> [UInt8] {
      let open = String(repeating: opening, count: depth)
      return Array((open + "1" + String(repeating: closing, count: depth)).utf8)
    }
    let limit = JSONParser.maximumDepth
    #expect(throws: Never.self) { try JSONParser.parse(nested(limit)[...]) }
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(nested(limit + 1)[...]) }
    #expect(error?.offset == limit * opening.utf8.count)
    #expect(error?.message == "nested deeper than 256 levels")
    let bomb = Array(String(repeating: opening, count: 1_000_000).utf8)
    #expect(throws: JSONError.self) { try JSONParser.parse(bomb[...]) }
    #expect(throws: JSONError.self) {
      try JSONParser.parseObject(Array("{\"x\":".utf8)[...] + bomb, keeping: [])
    }
  }

  @Test func keepsOnlyTheFieldsAskedFor() throws {
    let text = #"{"id":1,"other":[{"text":"no"},"\ud800"],"text":"x","text":"y"}"#
    let object = try JSONParser.parseObject(Array(text.utf8)[...], keeping: ["id", "text", "no"])
    #expect(object.keys == ["id", "text"])
    #expect(object["text"] == .string(JSONString([0x79])))
    // What is not kept is checked all the same.
    #expect(throws: JSONError.self) {
      try JSONParser.parseObject(Array(#"{"id":1,"other":[01]}"#.utf8)[...], keeping: ["id"])
    }
  }

  @Test func aLineOf10MBIsRead() throws {
    let text = String(repeating: "وقعت \"الشركة\" العقد\n", count: 300_000)
    var json = JSONWriter()
    json.string(text)
    #expect(json.bytes.count > 10_000_000)
    #expect(try JSONParser.parse(json.bytes[...]) == .string(JSONString(Array(text.utf8))))
  }

  /// Foundation's parser is the oracle. Against the RFC it allows a comma before `]`; what it makes
  /// of numbers too large for a `Double` is left out.
  @Test(arguments: [UInt64(11), 12])
  func agreesWithFoundationOnRandomTokens(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let tokens = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "1", "-2.5", "0", "1e-2", "true", "null",
      " ",
    ]
    var accepted = 0
    for _ in 0..<4000 {
      let count = Int.random(in: 1...7, using: &random)
      let text = (0..<count).map { _ in tokens[Int.random(in: 0..<tokens.count, using: &random)] }
        .joined()
      let bytes = Array(text.utf8)
      let ours = (try? JSONParser.parse(bytes[...])) != nil
      let theirs =
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
        && !text.replacingOccurrences(of: " ", with: "").contains(",]")
      #expect(ours == theirs, "seed \(seed): \(text)")
      if ours { accepted += 1 }
    }
    #expect(accepted > 100, "too few valid texts, seed \(seed)")
  }
}
