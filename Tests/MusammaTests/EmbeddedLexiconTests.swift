import Foundation
import Gazetteers
import Musamma
import TestSupport
import Testing

/// The gazetteers that the binary carries.
struct EmbeddedLexiconTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "gazetteers")

  /// The lists of the folder in the order in which the tool compiles them: by their paths' bytes.
  private func lists() throws -> [GazetteerList] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
    let files = paths.filter { $0.hasSuffix(".tsv") }
    return try files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { file in
      let text = Array(try Data(contentsOf: Self.folder.appending(path: file)))
      let table = ListTable(file: file, name: String(file.dropLast(4)), text: text)
      return try ListParser.parse(table).get()
    }
  }

  @Test func isWhatTheListsGive() throws {
    let image = LexiconImage.write(try LexiconBuilder.build(lists()))
    // Not compared inside the macro, which would print megabytes.
    let isCurrent = image == Lexicon.embeddedImage()
    #expect(isCurrent, "Sources/CGazetteerData/lexicon.bin is not current: run `make gazetteers`")
  }

  @Test func canBeUsed() throws {
    // Of a copy nobody knows that each of its rows means something.
    let lexicon = try LexiconImage.read(Lexicon.embeddedImage())
    #expect(!lexicon.names.isEmpty && !lexicon.words.isEmpty && !lexicon.meansSomething)
    _ = try Extractor([lexicon])
  }
}
