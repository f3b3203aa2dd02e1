import Foundation
import Testing

/// The project's own gold: what its README says of the two halves.
@Suite struct OwnGoldTests {
  private struct Article: Decodable {
    struct Entity: Decodable { let label: String }

    let id: String
    let lang: String
    let entities: [Entity]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../gold").standardizedFileURL

  private static func articles(_ half: String) throws -> [Article] {
    let file = folder.appending(path: "\(half).jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Article.self, from: Data($0.utf8))
    }
  }

  /// FNV-1a of Fowler, Noll and Vo, with 64 bits.
  private static func hash(_ id: String) -> UInt64 {
    id.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  @Test func theHashIsTheOneOfItsAuthors() {
    // Values of their own test program.
    #expect(Self.hash("") == 0xCBF2_9CE4_8422_2325)
    #expect(Self.hash("foobar") == 0x8594_4171_F739_67E8)
  }

  @Test(arguments: ["develop", "check"])
  func articlesAreInTheHalfThatTheirIDSays(half: String) throws {
    let isOdd: UInt64 = half == "check" ? 1 : 0
    for article in try Self.articles(half) {
      #expect(Self.hash(article.id) & 1 == isOdd, "\(article.id)")
    }
  }

  @Test func thereIsAsMuchAsTheREADMESays() throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    var languages: [String: Int] = [:]
    for half in ["develop", "check"] {
      let articles = try Self.articles(half)
      for article in articles { languages[article.lang, default: 0] += 1 }
      let counts = ["ORG", "MONEY", "DATE"].map { label in
        articles.flatMap(\.entities).count { $0.label == label }
      }
      let cells = ([articles.count] + counts).map(String.init).joined(separator: " | ")
      #expect(readme.contains("| `\(half).jsonl` | \(cells) |"), "\(half): \(cells)")
    }
    #expect(languages == ["ar": 97, "en": 24])
  }
}
