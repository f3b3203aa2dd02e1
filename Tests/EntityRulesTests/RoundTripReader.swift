import DocumentModel
import EntityRules
import Foundation
import Musamma

/// Reads texts that are one amount or date each, and gathers those that do not come back as what they say.
struct RoundTripReader: ~Copyable {
  /// How many amounts or days each test tries: `MUSAMMA_ROUND_TRIPS`, else a few.
  static let tries = Int(ProcessInfo.processInfo.environment["MUSAMMA_ROUND_TRIPS"] ?? "") ?? 1000
  static let seed: UInt64 = 20_261_121

  private var worker: Worker
  private(set) var count = 0
  private(set) var faults: [String] = []

  init(_ extractor: Extractor) throws {
    worker = try Worker(extractor)
  }

  /// Reads a text that has one mention: that of the given words, if any are given.
  mutating func expect(_ text: String, _ value: String, mention: String? = nil) throws {
    count += 1
    let document = Document(id: "round trip", text)
    let found = try worker.extract(document).entities.map { entity in
      (text: document.string(entity.range), value: entity.value.roundTrip)
    }
    let isRight =
      found.count == 1 && found[0].value == value && (mention ?? found[0].text) == found[0].text
    if !isRight { faults.append("\(text): \(value), found \(found)") }
  }

  /// How many there were, and the first of them.
  var report: String { "\(faults.count) of \(count): \(faults.prefix(12))" }
}

extension EntityValue {
  /// What must come back: an amount with its currency, a day with the same in its own calendar and with
  /// whether the text contradicts itself.
  fileprivate var roundTrip: String {
    switch self {
    case .organization: "an organization"
    case .money(let money): money.canonical
    case .date(let date):
      date.value + (date.original.map { " = " + $0 } ?? "")
        + (date.isContradictory ? ", contradictory" : "")
    }
  }
}
