import Gazetteers
import TestSupport
import Testing

/// What is wrong between rows, and what may stand beside what.
struct LexiconBuilderTests {
  private static func faults(_ lists: [ListText]) throws -> [String] {
    do {
      _ = try Lexicon.of(lists)
      return []
    } catch let error as ListFaults {
      return error.faults.map(\.description)
    }
  }

  private static func names(_ list: String, _ rows: String...) -> ListText {
    ListText(
      "organizations/\(list)", (["id  kind  en  ar  en_forms"] + rows).joined(separator: "\n"))
  }

  private static func words(_ list: String, _ rows: String...) -> ListText {
    ListText(list, (["value  forms"] + rows).joined(separator: "\n"))
  }

  /// Lists and the one fault between their rows.
  static let clashes: [Row<[ListText], String>] = [
    Row(
      "an id twice in a list", [names("a", "x  bank  Acme  _  _", "x  bank  Zeta  _  _")],
      "organizations/a.tsv:3:1: the id 'x' stands already in organizations/a.tsv:2"),
    Row(
      "an id twice in two lists",
      [names("a", "x  bank  Acme  _  _"), names("b", "x  bank  Zeta  _  _")],
      "organizations/b.tsv:2:1: the id 'x' stands already in organizations/a.tsv:2"),
    Row(
      "a form twice in its row", [names("a", "x  bank  Acme  _  ACME")],
      "organizations/a.tsv:2:14: 'ACME' stands twice in its row: the forms fold alike"),
    Row(
      "a form marked once in its row", [names("a", "x  bank  Acme  _  ?Acme")],
      "organizations/a.tsv:2:14: 'Acme' stands twice in its row: the forms fold alike"),
    Row(
      "forms of two names fold alike",
      [
        names(
          "a",
          "x  bank  _  بنك الأمة  _",
          "y  bank  _  بنك الامه  _")
      ],
      "organizations/a.tsv:3:9: 'بنك الامه' folds as a form of organizations/a.tsv:2 does: "
        + "mark both with ? or drop one"),
    Row(
      "forms of names in two lists fold alike",
      [names("a", "x  bank  Caf\u{E9}  _  _"), names("b", "y  bank  Cafe  _  _")],
      "organizations/b.tsv:2:8: 'Cafe' folds as a form of organizations/a.tsv:2 does: "
        + "mark both with ? or drop one"),
    Row(
      "forms of two words of a list", [words("en/country", "EG  Egypt", "SY  EGYPT")],
      "en/country.tsv:3:4: 'EGYPT' folds as a form of en/country.tsv:2 does: "
        + "mark both with ? or drop one"),
    Row(
      "exact forms of two words, spelled alike",
      [words("ar/country", "A  =\u{623}", "B  =\u{623}")],
      "ar/country.tsv:3:3: '\u{623}' folds as a form of ar/country.tsv:2 does: "
        + "mark both with ? or drop one"),
    Row(
      "a form too long", [words("en/country", "A  a b c d e f g h i j k l m n o p q")],
      "en/country.tsv:2:3: 'a b c d e f g h i j k l m n o p q' has 17 words and marks: "
        + "a form has 1 to 16"),
    Row(
      "a form of no word", [words("en/country", "A  \u{301}")],
      "en/country.tsv:2:3: '\u{301}' has 0 words and marks: a form has 1 to 16"),
  ]

  @Test(arguments: clashes)
  func tellsClashes(_ row: Row<[ListText], String>) throws {
    #expect(try Self.faults(row.input) == [row.expected])
  }

  static let peaceful: [Row<[ListText], Int>] = [
    Row("no list", [], 0),
    Row(
      "two names, both marked",
      [names("a", "x  bank  ?Acme  _  _", "y  media  ?Acme  _  _")], 2),
    Row("two names, one marked", [names("a", "x  bank  Acme  _  _", "y  media  ?Acme  _  _")], 2),
    Row(
      "a name and a word",
      [names("a", "x  bank  Jordan  _  _"), words("en/country", "JO  Jordan")], 2),
    Row(
      "words of two lists", [words("en/country", "JO  Jordan"), words("en/place", "JO  Jordan")], 2),
    Row("two words, both marked", [words("en/place", "A  ?Tripoli", "B  ?Tripoli")], 2),
    Row(
      "exact forms spelled apart",
      [words("ar/country", "A  =\u{622}\u{628}", "B  =\u{623}\u{628}")], 2),
    Row(
      "an exact form beside a free one of its row",
      [words("ar/country", "A  \u{627}\u{628}|=\u{623}\u{628}")], 2),
    Row("glued and apart", [words("en/country", "A  U.S.|U. S.")], 2),
    Row("sixteen words", [words("en/country", "A  a b c d e f g h i j k l m n o p")], 1),
  ]

  @Test(arguments: peaceful)
  func lets(_ row: Row<[ListText], Int>) throws {
    #expect(try Self.faults(row.input) == [])
    let lexicon = try Lexicon.of(row.input)
    let forms = try row.input.map { list in
      switch try list.parsed().content {
      case .names(let entries): entries.map(\.forms.count).reduce(0, +)
      case .words(_, _, let entries): entries.map(\.forms.count).reduce(0, +)
      }
    }
    #expect(forms.reduce(0, +) == row.expected)
    #expect(lexicon.names.count + lexicon.words.count <= row.expected)
  }

  /// All faults of all lists are told together.
  @Test func tellsAllFaults() throws {
    let found = try Self.faults([
      Self.names("a", "x  bank  Acme  _  ACME", "x  bank  Zeta  _  _"),
      Self.words("en/country", "EG  Egypt|egypt"),
    ])
    #expect(found.count == 3, "\(found)")
  }

  /// Abbreviations are folded, sorted, each once, and are neither words nor forms.
  @Test func keepsAbbreviations() throws {
    let lexicon = try LexiconBuilder.build(
      [
        try Self.words("ar/abbreviation", "SAR  \u{631}.\u{633}", "AFP  \u{623}.\u{641}.\u{628}")
          .parsed()
      ],
      abbreviations: [Array("a.b".utf8), Array("\u{631}.\u{633}".utf8)])
    #expect(
      lexicon.abbreviations.map { String(decoding: $0, as: UTF8.self) }
        == ["a.b", "\u{627}.\u{641}.\u{628}", "\u{631}.\u{633}"])
    #expect(lexicon.words.isEmpty)
  }

  @Test func wordsKnowTheirColumns() throws {
    let lexicon = try Lexicon.of(
      ListText(
        "ar/nationality",
        """
        value  gender  forms  number
        EG     f       a      _
        """))
    let word = try #require(lexicon.words.first)
    #expect(word["gender"] == "f" && word["number"].isEmpty && word["none"].isEmpty)
    #expect(word.list == "ar/nationality" && word.line == 2 && word.language == "ar")
  }

  @Test func theSameListsGiveTheSameBytes() throws {
    let lists = [
      Self.names("a", "x  bank  Acme Bank  بنك اكمي  Acme|?A B"),
      Self.words("en/country", "EG  Egypt"),
    ]
    #expect(try LexiconImage.write(Lexicon.of(lists)) == LexiconImage.write(Lexicon.of(lists)))
  }
}
