package import DocumentModel
internal import Records

/// A gold document and the same text as a document to extract from.
package struct GoldRecord: Sendable {
  package let gold: GoldDocument
  package let source: Document
}

/// Reads gold from JSON Lines, checks it, and keeps what it found wrong.
package struct GoldReader {
  package private(set) var records: [GoldRecord] = []
  /// In the order of the files and their lines. Gold with a fault is not to be scored.
  package private(set) var faults: [GoldFault] = []
  private var checker = GoldChecker()

  package init() {}

  /// Reads the lines of a file; blank ones do not count.
  package mutating func read(_ bytes: [UInt8], file: String) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    for part in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if part.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(GoldFault.Reason) {
        let record = try GoldParser.record(part)
        let found = checker.faults(in: record.gold, file: file, line: line)
        if found.isEmpty { records.append(record) } else { faults += found }
      } catch {
        faults.append(GoldFault(file: file, line: line, reason: error))
      }
    }
  }
}
