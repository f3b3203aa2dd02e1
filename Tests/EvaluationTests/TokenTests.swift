import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// A document of four tokens, `aa bb cc dd`: gold and predictions of organizations, and dates that are
/// predicted besides.
struct TokenRow: CustomTestStringConvertible {
  let name: String
  let gold: String
  let said: String
  var dates = ""
  /// Of organizations: tokens in gold, predicted, right; phrases in gold, predicted, right.
  let counts: [Int]
  /// Tokens whose tags agree.
  let tags: Int

  var testDescription: String { name }

  static let counts: [Count] = [
    .goldTokens, .predictedTokens, .rightTokens, .goldPhrases, .predictedPhrases, .rightPhrases,
  ]

  static let all = [
    TokenRow(
      name: "the same", gold: "⟦aa bb⟧ cc ⟦dd⟧", said: "⟦aa bb⟧ cc ⟦dd⟧",
      counts: [3, 3, 3, 2, 2, 2],
      tags: 4),
    TokenRow(
      name: "one token less", gold: "⟦aa bb⟧ cc dd", said: "⟦aa⟧ bb cc dd",
      counts: [2, 1, 1, 1, 1, 0], tags: 3),
    // A proclitic left outside is no difference between tokens.
    TokenRow(
      name: "a part of a token", gold: "⟦aa⟧ bb cc dd", said: "a⟦a⟧ bb cc dd",
      counts: [1, 1, 1, 1, 1, 1], tags: 4),
    TokenRow(
      name: "one for two", gold: "⟦aa⟧ ⟦bb⟧ cc dd", said: "⟦aa bb⟧ cc dd",
      counts: [2, 2, 2, 2, 1, 0], tags: 3),
    TokenRow(
      name: "two for one", gold: "⟦aa bb⟧ cc dd", said: "⟦aa⟧ ⟦bb⟧ cc dd",
      counts: [2, 2, 2, 1, 2, 0], tags: 3),
    TokenRow(
      name: "only the space between", gold: "aa bb cc dd", said: "aa⟦ ⟧bb cc dd",
      counts: [0, 0, 0, 0, 0, 0], tags: 4),
    // The second begins with the first token that the first one has left.
    TokenRow(
      name: "two in one token", gold: "⟦aa bb⟧ cc dd", said: "⟦a⟧⟦a bb⟧ cc dd",
      counts: [2, 2, 2, 1, 2, 0], tags: 3),
    TokenRow(
      name: "nothing left for the second", gold: "⟦aa⟧ bb cc dd", said: "⟦a⟧⟦a⟧ bb cc dd",
      counts: [1, 1, 1, 1, 1, 1], tags: 4),
    TokenRow(
      name: "another label", gold: "⟦aa⟧ bb ⟦cc⟧ dd", said: "aa bb ⟦cc⟧ dd", dates: "⟦aa⟧ bb cc dd",
      counts: [2, 1, 1, 2, 1, 1], tags: 3),
  ]
}

@Test(arguments: TokenRow.all)
func tokensAreCounted(_ row: TokenRow) {
  let gold = MarkedText(row.gold)
  let document = GoldDocument(
    id: "1", text: gold.text,
    entities: gold.spans.map { GoldEntity(range: $0, label: .organization) },
    tokens: [0..<2, 3..<5, 6..<8, 9..<11])
  let said =
    MarkedText(row.said).spans.map { PredictedEntity(range: $0, label: .organization) }
    + MarkedText(row.dates).spans.map { PredictedEntity(range: $0, label: .date) }
  var scorer = Scorer()
  scorer.add(Comparer().compare(document, with: said))
  #expect(TokenRow.counts.map { scorer.scores[.organization][$0] } == row.counts)
  #expect(scorer.scores.total[.tokens] == 4)
  #expect(scorer.scores.total[.rightTags] == row.tags)
  #expect(scorer.scores[.organization][.tokens] == 0)
}

/// Documents without tokens, and those that were annotated for nothing, count none.
@Test func documentsWithoutTokensCountNone() {
  var scorer = Scorer()
  let entity = GoldEntity(range: 0..<2, label: .organization)
  scorer.add(
    Comparer().compare(GoldDocument(id: "1", text: "aa", entities: [entity]), with: []))
  scorer.add(
    Comparer().compare(
      GoldDocument(id: "2", text: "aa", entities: [], labels: [], tokens: [0..<2]), with: []))
  #expect(scorer.scores.total[.tokens] == 0)
  #expect(scorer.scores.total[.goldTokens] == 0)
}
