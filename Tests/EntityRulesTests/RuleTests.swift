import DocumentModel
import EntityRules
import Gazetteers
import Grammar
import Musamma
import TestSupport
import Testing

/// The tables of all rules, and the laws that hold for each.
struct RuleTests {
  static let rows = OrganizationRows.rows + MoneyRows.rows + DateRows.rows

  @Test(arguments: rows)
  func findsWhatItsRowMarks(_ row: RuleRow) throws {
    let marked = MarkedText(row.text)
    let found = try entities(in: marked.text, row.reference)
    let own = found.filter { $0.rule == row.rule }
    #expect(own.map(\.text) == marked.spans.map { marked.slice($0) }, "all: \(found)")
    #expect(own.map(\.value) == row.values, "all: \(found)")
  }

  @Test func everyRuleHasRowsOfBothKinds() {
    // A mention that a list makes bears the list's name instead of a rule's.
    for rule in EntityGrammar.grammar.rules
    where rule.makesEntities && !rule.id.hasPrefix("org.list.") {
      let rows = Self.rows.filter { $0.rule == rule.id }
      #expect(rows.contains { !$0.values.isEmpty }, "\(rule.id) has no row that matches")
      #expect(rows.contains { $0.values.isEmpty }, "\(rule.id) has no row that must not match")
    }
  }

  @Test func everyRuleTellsAnExample() {
    for rule in EntityGrammar.grammar.rules {
      #expect(rule.summary.contains("«") && rule.summary.contains("»"), "\(rule.id)")
    }
  }
}

extension RuleTests {
  struct Found: CustomStringConvertible {
    let rule: String
    let text: String
    let value: String
    var description: String { "[\(text)] \(rule) = \(value)" }
  }

  static let extractor = Result { try Extractor([Lexicon.embedded()]) }

  func entities(in text: String, _ reference: String?) throws -> [Found] {
    let day = reference.flatMap { CalendarDay(iso: $0) }
    let document = Document(
      id: "row", text, reference: day.map { ReferenceDate(day: $0, from: .option) } ?? .none)
    var worker = try Worker(Self.extractor.get())
    return try worker.extract(document).entities.map { entity in
      Found(
        rule: entity.rule, text: document.string(entity.range),
        value: entity.value.told(in: document))
    }
  }
}

extension EntityValue {
  /// The one string that a row compares.
  fileprivate func told(in document: Document) -> String {
    switch self {
    case .organization(let value):
      switch value.name {
      case .slice(let range): document.string(range)
      case .text(let text): text
      }
    case .money(let value): value.canonical
    case .date(let value): value.value
    }
  }
}

extension Rule {
  /// Whether it makes mentions of its own and not only parts for other rules.
  fileprivate var makesEntities: Bool {
    [Category.organization, .money, .date].contains { $0.symbol == produces }
  }
}
