import DocumentModel
import Records
import TestSupport
import Testing

/// How records are passed on: in whole lines, in pieces of bounded size.
@Suite struct StreamingTests {
  /// More than one piece may be: the buffer's 64 KiB and what one entity or part of text adds.
  private static let bound = 160 * 1024

  private static func extraction(_ count: Int) -> Extraction {
    var entities = EntityList()
    let money = MoneyValue(amount: ExactDecimal(5), currency: "USD", reason: .symbol)
    for index in 0..<count {
      entities.append(
        Entity(range: TextRange(index, index + 1), rule: "money.test", value: .money(money)))
    }
    return Extraction(language: .arabic, entities: entities, warnings: [])
  }

  @Test func wholeLinesArePassedOn() throws {
    let sink = MemorySink()
    var writer = RecordWriter(options: RecordOptions(), sink: sink)
    for index in 0..<2000 {
      try writer.write(Document(id: "\(index)", "abcde"), Self.extraction(5))
    }
    try writer.flush()
    #expect(sink.pieces.count > 10)
    for piece in sink.pieces {
      #expect(piece.last == 0x0A)
      #expect(piece.count < Self.bound)
    }
    let ids = try sink.text.split(separator: "\n").map { try Decoded(String($0)).id }
    #expect(ids == (0..<2000).map(String.init))
  }

  @Test func aLongRecordIsPassedOnInPartsAndEndsAtOnce() throws {
    let sink = MemorySink()
    let count = 5000
    let text = [UInt8](repeating: 0x61, count: count)
    var writer = RecordWriter(options: RecordOptions(), sink: sink)
    try writer.write(Document(id: "short", "x"), Self.extraction(1))
    try writer.write(Document(id: "long", text: text), Self.extraction(count))
    // The short record goes alone, before the long one is cut.
    #expect(sink.pieces.first?.last == 0x0A)
    #expect(sink.pieces.last?.last == 0x0A, "the end of a cut line does not wait")
    #expect(sink.pieces.allSatisfy { $0.count < Self.bound })
    let records = try sink.text.split(separator: "\n").map { try Decoded(String($0)) }
    #expect(records.map(\.id) == ["short", "long"])
    #expect(records.map(\.entities.count) == [1, count])
  }

  @Test func aLongTextIsPassedOnInPartsBetweenScalars() throws {
    // Nine bytes a turn: the borders of parts fall on every place within them.
    let text = String(repeating: "ا🍏\u{2028}", count: 100_000)
    let sink = MemorySink()
    var writer = RecordWriter(options: RecordOptions(includesText: true), sink: sink)
    try writer.write(
      Document(id: "t", text), Extraction(language: .arabic, entities: EntityList(), warnings: []))
    try writer.flush()
    #expect(sink.pieces.count > 5)
    #expect(sink.pieces.allSatisfy { $0.count < Self.bound })
    #expect(try Decoded(String(sink.text.dropLast())).text == text)
  }

  @Test func eachRecordIsPassedOnWhereOneWatches() throws {
    let sink = MemorySink()
    var writer = RecordWriter(
      options: RecordOptions(isFlat: true), sink: sink, flushesEachRecord: true)
    try writer.write(Document(id: "d", "abc"), Self.extraction(3))
    #expect(sink.pieces.count == 3)
  }

  @Test func whatCannotBeWrittenIsThrown() throws {
    var writer = RecordWriter(options: RecordOptions(), sink: MemorySink(failsAfter: 2))
    let error = #expect(throws: OutputError.self) {
      for _ in 0..<10_000 { try writer.write(Document(id: "d", "abc"), Self.extraction(3)) }
    }
    #expect(error == .closedPipe)
  }
}
