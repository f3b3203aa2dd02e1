import ArabicText
import DocumentModel
import TestSupport
import Testing

/// The way back from a folded form to the text.
struct FolderPositionTests {
  /// Every scalar boundary of random text: the place behind the marks that follow it comes back.
  @Test(arguments: seeds, FoldingProfile.allCases)
  func givesBackEveryBoundary(seed: UInt64, profile: FoldingProfile) {
    var random = SeededGenerator(seed: seed)
    var folder = Folder(profile)
    for _ in 0..<20 {
      let before = Array(random.text(scalars: 3).utf8)
      let string = random.text(scalars: 20)
      let text = before + Array(string.utf8) + Array(random.text(scalars: 3).utf8)
      let range = TextRange(before.count, before.count + string.utf8.count)
      // For each folded length, the last boundary that has it.
      var expected: [Int: Int] = [0: range.lowerBound]
      var place = range.lowerBound
      var folded: [UInt8] = []
      for scalar in string.unicodeScalars {
        place += String(scalar).utf8.count
        folder.append(scalar.value, to: &folded)
        if !folded.isEmpty { expected[folded.count] = place }
      }
      for prefix in 0...folded.count + 1 {
        let found = folder.position(afterFolded: prefix, in: range, of: text)
        #expect(
          found == expected[prefix], "prefix \(prefix) of \(string.unicodeScalars.map(\.value))")
      }
    }
  }

  static let rows: [(name: String, text: String, prefix: Int, rest: String?)] = [
    (
      "behind a proclitic",
      "وبالبنك",
      4,
      "البنك"
    ),
    (
      "marks belong to the prefix",
      "بِالبنك",
      2,
      "البنك"
    ),
    (
      "tatweel too",
      "بـ50",
      2,
      "50"
    ),
    (
      "leading marks stay with nothing taken",
      "\u{200F}بنك",
      0,
      "\u{200F}بنك"
    ),
    ("inside a ligature", "\u{FEFB}\u{628}", 2, nil),
    ("behind a ligature", "\u{FEFB}\u{628}", 4, "\u{628}"),
    ("all", "\u{628}\u{64B}", 2, ""),
    ("more than all", "\u{628}\u{64B}", 4, nil),
  ]

  @Test(arguments: rows.indices)
  func findsItsPlace(index: Int) {
    let row = Self.rows[index]
    let text = Array(row.text.utf8)
    var folder = Folder(.lookup)
    let found = folder.position(afterFolded: row.prefix, in: TextRange(0, text.count), of: text)
    #expect(found.map { Array(text[$0...]) } == row.rest.map { Array($0.utf8) }, "\(row.name)")
  }
}
