// Measures the pipeline's throughput on one core against ICU's word breaking alone, over the same text
// in the same run: the figure that the project promises, and the only one that means the same on every
// machine.
//
//   throughput FILE… [--megabytes N] [--rounds N] [--one-line]
//
// The files are read, repeated to the size asked for, and worked through in turn by both: a round of
// one, a round of the other, so that a machine that changes its speed changes it for both. The document
// has a reference day, without which the year of a date would not be looked for. On one line it must be
// as fast as on many: nothing may look back to where a line begins.

import DocumentModel
import FoundationEssentials
import Gazetteers
import ICUText
import Musamma
import Tokenization

@main
struct Throughput {
  static func main() throws {
    let request = try Request(Array(CommandLine.arguments.dropFirst()))
    let text = try request.text()
    let reference = CalendarDay(year: 2026, month: 3, day: 20).map {
      ReferenceDate(day: $0, from: .option)
    }
    let document = Document(id: "bench", text: text, reference: reference ?? .none)
    var worker = try Worker(Extractor([Lexicon.embedded()]))
    let breaker = try WordBreaker()
    var (icu, pipeline): ([Double], [Double]) = ([], [])
    var (words, entities) = (0, 0)
    for _ in 0..<request.rounds {
      icu.append(try seconds { words = try breakWords(of: text, with: breaker) })
      pipeline.append(try seconds { entities = try worker.extract(document).entities.count })
    }
    let megabytes = Double(text.count) / 1e6
    print("text       \(Int(megabytes)) MB, \(words) words, \(entities) entities")
    print("ICU        \(rate(megabytes, icu)) MB/s (median of \(request.rounds))")
    print("pipeline   \(rate(megabytes, pipeline)) MB/s")
    let ratios = zip(icu, pipeline).map { $0 / $1 }.sorted()
    print("ratio      \(rounded(ratios[ratios.count / 2])) of ICU's throughput")
  }

  private static func rate(_ megabytes: Double, _ times: [Double]) -> String {
    rounded(megabytes / times.sorted()[times.count / 2])
  }

  private static func rounded(_ number: Double) -> String {
    let hundredths = Int(number * 100)
    return "\(hundredths / 100).\(CalendarDay.padded(hundredths % 100, 2))"
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// ICU alone: each line is converted to UTF-16 and its words are walked.
  private static func breakWords(
    of text: [UInt8], with breaker: borrowing WordBreaker
  ) throws -> Int {
    var units: [UInt16] = []
    var ends: [Int32] = []
    var words = 0
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      Tokenizer.convert(TextRange(start, end), of: text, to: &units)
      try breaker.ends(of: units, into: &ends)
      words += ends.count
      start = end
    }
    return words
  }
}

/// What was asked for on the command line.
private struct Request {
  private var files: [String] = []
  private var megabytes = 20
  private(set) var rounds = 5
  private var isOneLine = false

  struct Misuse: Error {}

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--megabytes", "--rounds":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { throw Misuse() }
        if argument == "--rounds" { rounds = number } else { megabytes = number }
      case "--one-line": isOneLine = true
      default: files.append(argument)
      }
    }
    if files.isEmpty { throw Misuse() }
  }

  /// The files' text, repeated to the size asked for.
  func text() throws -> [UInt8] {
    var once: [UInt8] = []
    for file in files { once += try Data(contentsOf: URL(filePath: file)) }
    var text: [UInt8] = []
    if isOneLine { once = once.map { $0 == 0x0A ? 0x20 : $0 } }
    while text.count < megabytes * 1_000_000 { text += once }
    return Array(String(decoding: text, as: UTF8.self).utf8)
  }
}
