import ArabicText
import DocumentModel
import TestSupport
import Testing

@testable import Tokenization

/// The scanner's one pass against the class and the folding of each scalar.
struct RunScannerTests {
  @Test(arguments: seeds)
  func agreesWithClassesAndFolding(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var scanner = RunScanner()
    var folder = Folder(.lookup)
    var runs: [RunScanner.Run] = []
    for _ in 0..<60 {
      let string = random.text(scalars: Int.random(in: 1...30, using: &random))
      let text = Array("x".utf8) + Array(string.utf8)
      var folded: [UInt8] = [0x21]
      scanner.scan(TextRange(1, text.count), of: text, runs: &runs, folded: &folded)
      #expect(Array(folded.dropFirst()) == Array(folder.fold(string).utf8))
      #expect(runs.map(told) == expected(string))
    }
  }

  private func told(_ run: RunScanner.Run) -> String {
    told(run.scalarClass, run.end, run.foldedEnd, run.length)
  }

  private func told(_ of: ScalarClass, _ end: Int, _ foldedEnd: Int, _ length: Int) -> String {
    "\(of) \(end) \(foldedEnd) \(length)"
  }

  /// Runs scalar by scalar: what is attached goes with what stands before it, at the text's beginning
  /// with what follows.
  private func expected(_ string: String) -> [String] {
    var folder = Folder(.lookup)
    var runs: [String] = []
    var (current, end, foldedEnd, length) = (ScalarClass.attached, 1, 1, 0)
    for scalar in string.unicodeScalars {
      let next = ScalarClass(scalar)
      if next != .attached, next != current {
        if current != .attached {
          runs.append(told(current, end, foldedEnd, length))
          length = 0
        }
        current = next
      }
      if next != .attached { length += 1 }
      end += UTF8.width(scalar)
      foldedEnd += folder.fold(String(scalar)).utf8.count
    }
    return runs + [told(current, end, foldedEnd, length)]
  }
}
