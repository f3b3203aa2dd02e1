import ArabicText
import DocumentModel
import Gazetteers
import TestSupport
import Testing
import Tokenization

/// What is found of a small lexicon in texts, row by row.
struct LexiconMatcherTests {
  private static let lists = [
    ListText(
      "organizations/test",
      """
      id        kind           en                ar              en_forms        ar_forms
      apple     company        Apple             آبل             _               _
      ice       agency         ICE               _               _               _
      un        international  United Nations    الأمم المتحدة   UN|U.N.         _
      cbe       bank           _                 البنك المركزي   _               بنك مصر المركزي
      ahram     media          _                 ?الأهرام        _               _
      att       company        AT&T              _               O'Neil's        _
      lajna     agency         _                 اللجنة العليا   _               _
      waqf      company        _                 وقف             iPhone          _
      """),
    ListText(
      "ar/month",
      """
      value  forms
      08     =آب
      00     أيام
      """),
    ListText(
      "ar/country",
      """
      value  forms
      EG     مصر
      LB     لبنان
      SD     سودان
      """),
  ]
  private static let lexicon = Result { try Lexicon.of(lists) }

  /// What is found: the id or value, the mention behind its proclitics, the proclitics, `ال` where the
  /// article was taken off, `?` where context is needed.
  private func found(_ string: String) throws -> [String] {
    let lexicon = try Self.lexicon.get()
    let text = Array(string.utf8)
    var block = TokenBlock()
    var tokenizer = try Tokenizer(abbreviations: .none)
    try tokenizer.tokenize(TextRange(0, text.count), of: text, into: &block)
    var matcher = LexiconMatcher(lexicon)
    var matches: [LexicalMatch] = []
    matcher.appendMatches(in: block, of: text, to: &matches)
    return matches.map { match in
      let last = block.words[match.words.upperBound - 1].range.upperBound
      let first = block.words[match.words.lowerBound].range
      let words = String(decoding: text[first.lowerBound..<last], as: UTF8.self)
      let what =
        switch match.target {
        case .name(let index): lexicon.names[index].id
        case .word(let index): lexicon.words[index].value
        }
      let article = match.reading.hasArticle ? "+ال" : ""
      return
        "\(what)\(match.needsContext ? "?" : "") \(match.reading.clitics.letters)\(article) \(words)"
    }
  }

  static let rows: [Row<String, [String]>] = [
    Row("nothing", "", []),
    Row("capitals as listed", "Apple", ["apple  Apple"]),
    Row("more capitals", "APPLE", ["apple  APPLE"]),
    Row("no capital", "apple", []),
    Row("full width", "\u{FF21}pple", ["apple  \u{FF21}pple"]),
    Row("an acronym in small letters", "ice Ice", []),
    Row("an acronym", "ICE", ["ice  ICE"]),
    Row("a capital inside", "iPhone IPHONE iphone", ["waqf  iPhone", "waqf  IPHONE"]),
    Row(
      "an exact form as spelled",
      "آب",
      ["08  آب"]),
    Row(
      "an exact form spelled otherwise",
      "أب اب",
      []),
    Row(
      "an exact form behind proclitics",
      "وبآب",
      ["08 وب وبآب"]),
    Row(
      "an exact form with marks and tatweel",
      "آبٌ آبـ",
      [
        "08  آبٌ",
        "08  آبـ",
      ]),
    Row(
      "a free form spelled otherwise",
      "ايام",
      ["00  ايام"]),
    Row(
      "a form that needs context",
      "والأهرام",
      ["ahram? و والأهرام"]),
    Row(
      "the article before a word",
      "السودان",
      ["SD +ال السودان"]),
    Row(
      "no article before a name",
      "الوقف",
      []),
    Row(
      "a name that begins as a proclitic",
      "وقف ووقف",
      [
        "waqf  وقف",
        "waqf و ووقف",
      ]),
    Row(
      "lam swallows the article's alef",
      "للأمم المتحدة",
      ["un ل للأمم المتحدة"]),
    Row(
      "lam before a word of lam, with its article",
      "وللجنة العليا",
      ["lajna ول وللجنة العليا"]),
    Row(
      "lam before a word of a list",
      "للبنان لسودان",
      [
        "LB ل للبنان",
        "LB ل+ال للبنان",
        "SD ل لسودان",
      ]),
    Row(
      "the future's seen",
      "سمصر",
      []),
    Row(
      "overlapping forms are all found",
      "بنك مصر المركزي",
      [
        "EG  مصر",
        "cbe  بنك مصر المركزي",
      ]),
    Row(
      "proclitics stand before the first word only",
      "البنك والمركزي",
      []),
    Row(
      "marks in the text",
      "البَنْكُ المركزيُّ",
      ["cbe  البَنْكُ المركزيُّ"]),
    Row("no match across a line", "United\nNations", []),
    Row("any space between words", "United \u{A0} Nations", ["un  United \u{A0} Nations"]),
    Row("glued as listed", "AT&T, U.N.", ["att  AT&T", "un  U.N."]),
    Row("apart where the form is glued", "AT & T", []),
    Row("glued where the form is apart", "United-Nations", []),
    Row("another apostrophe", "O\u{2019}Neil\u{2019}s", ["att  O\u{2019}Neil\u{2019}s"]),
    Row("a longer word", "UNO Applet", []),
    Row("in brackets", "(UN)", ["un  UN"]),
  ]

  @Test(arguments: rows)
  func finds(_ row: Row<String, [String]>) throws {
    #expect(try found(row.input) == row.expected)
  }

  /// The buffers of one text do not show in the next.
  @Test func isReused() throws {
    let lexicon = try Self.lexicon.get()
    var matcher = LexiconMatcher(lexicon)
    var tokenizer = try Tokenizer(abbreviations: .none)
    var block = TokenBlock()
    for (string, count) in [("United", 0), ("Nations UN", 1), ("United Nations", 1), ("", 0)] {
      let text = Array(string.utf8)
      try tokenizer.tokenize(TextRange(0, text.count), of: text, into: &block)
      var matches: [LexicalMatch] = []
      matcher.appendMatches(in: block, of: text, to: &matches)
      #expect(matches.count == count, "\(string)")
    }
  }
}
