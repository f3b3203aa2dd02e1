import ArabicText
import DocumentModel
import TestSupport
import Testing

/// The ways to read a word: proclitics, `+`, the article in brackets where it was taken off, `|` and
/// the form that is looked up.
struct ProcliticsTests {
  private func readings(of word: String) -> [String] {
    let folded = Array(word.utf8)
    // Behind another word in the same buffer, as in a block.
    let buffer = Array("xx".utf8) + folded + Array("yy".utf8)
    let readings = Proclitics.readings(of: buffer.span.extracting(2..<2 + folded.count))
    return readings.map { reading in
      let rest = String(decoding: folded[reading.keyStart...], as: UTF8.self)
      let key =
        switch reading.restored {
        case .nothing: rest
        case .alef: "\u{627}" + rest
        case .article: "\u{627}\u{644}" + rest
        }
      let mention = String(decoding: folded[reading.mentionStart...], as: UTF8.self)
      return "\(reading.clitics.letters)\(reading.hasArticle ? "[]" : "")|\(key)|\(mention)"
    }
  }

  static let rows: [Row<String, [String]>] = [
    Row(
      "no proclitic",
      "مصر",
      ["|مصر|مصر"]),
    Row(
      "the article",
      "البنك",
      [
        "|البنك|البنك",
        "[]|بنك|البنك",
      ]),
    Row(
      "all three",
      "وبالبنك",
      [
        "|وبالبنك|وبالبنك",
        "و|بالبنك|بالبنك",
        "وب|البنك|البنك",
        "وب[]|بنك|البنك",
      ]),
    Row(
      "lam and the article",
      "للامم",
      [
        "|للامم|للامم",
        "ل|لامم|لامم",
        "ل|الامم|لامم",
        "ل[]|امم|لامم",
        "ل|اللامم|لامم",
        "ل[]|لامم|لامم",
      ]),
    Row(
      "a word that begins with lam",
      "للجنه",
      [
        "|للجنه|للجنه",
        "ل|لجنه|لجنه",
        "ل|الجنه|لجنه",
        "ل[]|جنه|لجنه",
        "ل|اللجنه|لجنه",
        "ل[]|لجنه|لجنه",
      ]),
    Row(
      "conjunction before lam and the article",
      "فللحكومه",
      [
        "|فللحكومه|فللحكومه",
        "ف|للحكومه|للحكومه",
        "فل|لحكومه|لحكومه",
        "فل|الحكومه|لحكومه",
        "فل[]|حكومه|لحكومه",
        "فل|اللحكومه|لحكومه",
        "فل[]|لحكومه|لحكومه",
      ]),
    Row(
      "kaf",
      "كالامم",
      [
        "|كالامم|كالامم",
        "ك|الامم|الامم",
        "ك[]|امم|الامم",
      ]),
    Row(
      "the future",
      "سيعلن",
      [
        "|سيعلن|سيعلن",
        "س|يعلن|يعلن",
      ]),
    Row(
      "conjunction and article",
      "والبنك",
      [
        "|والبنك|والبنك",
        "و|البنك|البنك",
        "و[]|بنك|البنك",
      ]),
    Row(
      "one letter of the word is left",
      "بو",
      [
        "|بو|بو",
        "ب|و|و",
      ]),
    Row(
      "a letter alone",
      "و",
      ["|و|و"]),
    Row(
      "the article alone",
      "ال",
      ["|ال|ال"]),
    Row(
      "nothing left behind lam",
      "لل",
      [
        "|لل|لل",
        "ل|ل|ل",
      ]),
    Row(
      "two prepositions are not split",
      "بلبنان",
      [
        "|بلبنان|بلبنان",
        "ب|لبنان|لبنان",
      ]),
    Row(
      "two conjunctions are not split",
      "وفد",
      [
        "|وفد|وفد",
        "و|فد|فد",
      ]),
    Row("Latin", "apple", ["|apple|apple"]),
    Row("Latin whose bytes look like letters", "xhosa", ["|xhosa|xhosa"]),
    Row("digits", "8,500", ["|8,500|8,500"]),
    Row("Greek", "\u{3BB}\u{3BF}", ["|\u{3BB}\u{3BF}|\u{3BB}\u{3BF}"]),
    Row("letters of three bytes", "\u{8A0}\u{8A1}", ["|\u{8A0}\u{8A1}|\u{8A0}\u{8A1}"]),
  ]

  @Test(arguments: rows)
  func readsWords(_ row: Row<String, [String]>) {
    #expect(readings(of: row.input) == row.expected)
  }

  /// Whatever the word: the bare reading stands first, a letter is left in each, none stands twice.
  @Test(arguments: seeds)
  func readingsKeepTheirLaws(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var folder = Folder(.lookup)
    let letters = Array("وفبكلسال\u{628}\u{633}م8x.\u{8A0}".unicodeScalars)
    for _ in 0..<400 {
      var word = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...7, using: &random) { word.append(random.pick(letters)) }
      let folded = Array(folder.fold(String(word)).utf8)
      let readings = Proclitics.readings(of: folded.span)
      #expect(readings.first?.clitics == Clitics.none && readings.first?.keyStart == 0)
      #expect(Set(readings).count == readings.count, "\(String(word))")
      for reading in readings {
        #expect(reading.mentionStart <= reading.keyStart && reading.keyStart < folded.count)
        #expect(folded[reading.keyStart] & 0xC0 != 0x80, "inside a scalar: \(String(word))")
        #expect(reading.mentionStart == reading.clitics.letters.utf8.count)
      }
    }
  }

  static let chains: [Row<String, Clitics?>] = [
    Row(
      "waw",
      "و",
      .wa),
    Row(
      "feh",
      "ف",
      .fa),
    Row(
      "beh",
      "ب",
      .ba),
    Row(
      "kaf",
      "ك",
      .ka),
    Row(
      "lam",
      "ل",
      .la),
    Row(
      "waw and beh",
      "وب",
      [.wa, .ba]),
    Row(
      "feh and lam",
      "فل",
      [.fa, .la]),
    Row(
      "the future's seen goes before verbs only",
      "س",
      nil),
    Row(
      "two conjunctions",
      "وف",
      nil),
    Row(
      "two prepositions",
      "بل",
      nil),
    Row(
      "preposition before conjunction",
      "بو",
      nil),
    Row(
      "a word",
      "وبل",
      nil),
    Row(
      "another letter",
      "م",
      nil),
    Row("empty", "", nil),
    Row("Latin", "xh", nil),
    Row("Latin that looks like waw and beh", "9(8(", nil),
  ]

  @Test(arguments: chains)
  func knowsWordsOfProclitics(_ row: Row<String, Clitics?>) {
    #expect(Proclitics.chain(Array(row.input.utf8).span) == row.expected)
  }
}
