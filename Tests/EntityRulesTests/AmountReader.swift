import DocumentModel
import EntityRules
import Musamma

/// Reads texts that are one amount each, and gathers those that do not come back as what they say.
struct AmountReader: ~Copyable {
  private var worker: Worker
  private var count = 0
  private(set) var faults: [String] = []

  init(_ extractor: Extractor) throws {
    worker = try Worker(extractor)
  }

  /// Reads a text that has one mention: that of the given words, if any are given.
  mutating func expect(_ text: String, _ value: String, mention: String? = nil) throws {
    count += 1
    let document = Document(id: "amount", text)
    let found = try worker.extract(document).entities.map { entity in
      (text: document.string(entity.range), value: entity.value.canonicalMoney)
    }
    let isRight =
      found.count == 1 && found[0].value == value && (mention ?? found[0].text) == found[0].text
    if !isRight { faults.append("\(text): \(value), found \(found)") }
  }

  /// How many there were, and the first of them.
  var report: String { "\(faults.count) of \(count): \(faults.prefix(12))" }
}

extension EntityValue {
  fileprivate var canonicalMoney: String {
    if case .money(let money) = self { money.canonical } else { "no money" }
  }
}
