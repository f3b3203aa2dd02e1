import ArabicText
import TestSupport
import Testing

/// What the profiles make of spellings, row by row.
struct FoldingRow: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let lookup: String
  let cased: String
  let spelling: String
  var testDescription: String { name }

  init(_ name: String, _ text: String, all folded: String) {
    self.init(name, text, lookup: folded, cased: folded, spelling: folded)
  }

  init(_ name: String, _ text: String, lookup: String, spelling: String) {
    self.init(name, text, lookup: lookup, cased: lookup, spelling: spelling)
  }

  init(_ name: String, _ text: String, lookup: String, cased: String, spelling: String) {
    self.name = name
    self.text = text
    self.lookup = lookup
    self.cased = cased
    self.spelling = spelling
  }
}

struct FoldingTests {
  static let arabic: [FoldingRow] = [
    FoldingRow(
      "tashkeel",
      "مُحَمَّدٌ رَسُولٍ شيئًا",
      lookup: "محمد رسول شييا",
      spelling: "محمد رسول شيئا"),
    FoldingRow(
      "superscript alef and Koranic signs",
      "هٰذا قۖ قۛ",
      all: "هذا ق ق"),
    FoldingRow(
      "tatweel",
      "الـبـنـــك",
      all: "البنك"),
    FoldingRow(
      "alef forms",
      "أحمد إبراهيم آمال ٱسم",
      lookup: "احمد ابراهيم امال اسم",
      spelling: "أحمد إبراهيم آمال ٱسم"),
    FoldingRow(
      "hamza carriers",
      "مؤتمر هيئة جزء",
      lookup: "موتمر هييه جزء",
      spelling: "مؤتمر هيئة جزء"),
    FoldingRow(
      "alef maksura and teh marbuta",
      "مصطفى وزارة كتابه",
      lookup: "مصطفي وزاره كتابه",
      spelling: "مصطفى وزارة كتابه"),
    FoldingRow(
      "Persian yeh and kaf",
      "بانک ملی",
      all: "بانك ملي"),
    FoldingRow(
      "Urdu heh and yeh barree",
      "ہند لاہور ھے",
      all: "هند لاهور هي"),
    FoldingRow(
      "Urdu teh marbuta goal and heh goal with hamza",
      "وزارۃ خانۂ",
      lookup: "وزاره خانه",
      spelling: "وزارۃ خانه"),
    FoldingRow(
      "letters of Persian",
      "پژو چك گوگل",
      lookup: "بزو جك كوكل",
      spelling: "پژو چك گوگل"),
    FoldingRow(
      "letters of Urdu and Maghrebi",
      "ٹ ڈ ڑ ں ڤ ڥ",
      lookup: "ت د ر ن ف ف",
      spelling: "ٹ ڈ ڑ ں ڤ ڥ"),
    FoldingRow(
      "Kurdish waw and yeh",
      "كوردۆ ژێ",
      lookup: "كوردو زي",
      spelling: "كوردۆ ژێ"),
    FoldingRow("presentation forms", "\u{FE91}\u{FEE8}\u{FEDA}", all: "\u{628}\u{646}\u{643}"),
    FoldingRow(
      "presentation forms with hamza", "\u{FE83}\u{FE8E} \u{FEF0}",
      lookup: "\u{627}\u{627} \u{64A}", spelling: "\u{623}\u{627} \u{649}"),
    FoldingRow(
      "lam-alef ligatures", "\u{FEFB}\u{FEFC}\u{FEF5}\u{FEF7}\u{FEF9}",
      lookup: "\u{644}\u{627}\u{644}\u{627}\u{644}\u{627}\u{644}\u{627}\u{644}\u{627}",
      spelling: "\u{644}\u{627}\u{644}\u{627}\u{644}\u{622}\u{644}\u{623}\u{644}\u{625}"),
    FoldingRow(
      "Allah and salla ligatures",
      "\u{FDF2} \u{FDFA}",
      lookup: "الله صلي الله عليه وسلم",
      spelling: "الله صلى الله عليه وسلم"),
    FoldingRow(
      "rial sign",
      "\u{FDFC}",
      all: "ريال"),
    FoldingRow(
      "tashkeel as presentation forms", "\u{628}\u{FE76}\u{FE77}\u{FC60}\u{FCF2}", all: "\u{628}"),
  ]

  static let others: [FoldingRow] = [
    FoldingRow("empty", "", all: ""),
    FoldingRow("Arabic-Indic digits", "٠١٢٣٤٥٦٧٨٩", all: "0123456789"),
    FoldingRow("Persian digits", "۰۱۲۳۴۵۶۷۸۹", all: "0123456789"),
    FoldingRow("separators of numbers", "١٬٢٣٤٫٥٪", all: "1,234.5%"),
    FoldingRow("marks of sentences", "،؛؟۔", all: ",;?."),
    FoldingRow("full width", "Ａｃｍｅ１２％", lookup: "acme12%", cased: "Acme12%", spelling: "acme12%"),
    FoldingRow(
      "Latin case", "McDonald's IBM", lookup: "mcdonald's ibm", cased: "McDonald's IBM",
      spelling: "mcdonald's ibm"),
    FoldingRow(
      "accents, composed", "Nestl\u{E9} \u{C9}cole", lookup: "nestle ecole", cased: "Nestle Ecole",
      spelling: "nestl\u{E9} \u{E9}cole"),
    FoldingRow(
      "accents, decomposed", "Nestle\u{301} E\u{301}cole", lookup: "nestle ecole",
      cased: "Nestle Ecole", spelling: "nestle ecole"),
    FoldingRow(
      "sharp s", "Stra\u{DF}e", lookup: "strasse", cased: "Stra\u{DF}e", spelling: "strasse"),
    FoldingRow(
      "bidi controls", "\u{200F}a\u{200E}b\u{202B}c\u{202C}\u{2067}d\u{2069}\u{61C}", all: "abcd"),
    FoldingRow(
      "joiners and byte order mark", "\u{FEFF}a\u{200C}b\u{200D}c\u{200B}d\u{2060}", all: "abcd"),
    FoldingRow("soft hyphen", "mi\u{AD}nis\u{AD}try", all: "ministry"),
    FoldingRow("spaces", "a\u{A0}b\u{202F}c\u{2009}d\u{3000}e", all: "a b c d e"),
    FoldingRow(
      "dashes", "a\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}b", all: "a-------b"),
    FoldingRow("apostrophes", "o\u{2019}n \u{2018}x \u{2BC}y", all: "o'n 'x 'y"),
    FoldingRow("ASCII signs", "$1 + 2_3 [x] {y} ~", all: "$1 + 2_3 [x] {y} ~"),
    FoldingRow("other scripts", "банк 銀行", all: "банк 銀行"),
    FoldingRow("emoji with selectors", "\u{2764}\u{FE0F}\u{1F600}", all: "\u{2764}\u{1F600}"),
    FoldingRow("line ends", "a\r\nb\u{2028}", all: "a\r\nb\u{2028}"),
    FoldingRow("marks alone", "\u{64B}\u{301}\u{651}", all: ""),
  ]

  @Test(arguments: arabic + others)
  func folds(_ row: FoldingRow) {
    for profile in FoldingProfile.allCases {
      let expected =
        switch profile {
        case .lookup: row.lookup
        case .cased: row.cased
        case .spelling: row.spelling
        }
      var folder = Folder(profile)
      // By scalars, for strings are equal by canonical equivalence.
      #expect(
        Array(folder.fold(row.text).unicodeScalars) == Array(expected.unicodeScalars), "\(profile)")
    }
  }

  /// Every scalar of the basic plane once: what it folds to folds to itself.
  @Test(arguments: FoldingProfile.allCases)
  func foldingTwiceIsFoldingOnce(profile: FoldingProfile) {
    var folder = Folder(profile)
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folder.fold(String(scalar))
      if Array(folder.fold(once).utf8) != Array(once.utf8) {
        Issue.record("U+\(String(value, radix: 16)): \(once.unicodeScalars.map(\.value))")
      }
    }
  }

  @Test(arguments: seeds, FoldingProfile.allCases)
  func foldingTextTwiceIsFoldingItOnce(seed: UInt64, profile: FoldingProfile) {
    var random = SeededGenerator(seed: seed)
    var folder = Folder(profile)
    for _ in 0..<30 {
      let once = folder.fold(random.text(scalars: 40))
      #expect(Array(folder.fold(once).utf8) == Array(once.utf8))
    }
  }

  /// The table and the memory against the definition.
  @Test(arguments: seeds, FoldingProfile.allCases)
  func theFolderDoesWhatTheProfileSays(seed: UInt64, profile: FoldingProfile) {
    var random = SeededGenerator(seed: seed)
    var folder = Folder(profile)
    for _ in 0..<600 {
      let scalar = random.scalar()
      let expected = String(
        String.UnicodeScalarView(profile.fold(scalar).compactMap(Unicode.Scalar.init)))
      for time in ["first", "again"] {
        #expect(
          Array(folder.fold(String(scalar)).utf8) == Array(expected.utf8),
          "U+\(String(scalar.value, radix: 16)), \(time)")
      }
    }
  }

  /// More scalars than the folder remembers at a time.
  @Test func forgettingDoesNotShow() {
    var folder = Folder(.lookup)
    var folded: [UInt8] = []
    for value in UInt32(0x3400)..<0x3400 + 9000 { folder.append(value, to: &folded) }
    #expect(folded.count == 3 * 9000)
    #expect(folder.fold("\u{3400}\u{FEFB}É") == "\u{3400}\u{644}\u{627}e")
  }
}
