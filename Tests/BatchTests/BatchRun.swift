import Batch
import DocumentModel
import Foundation
import Records
import TestSupport

/// A run over files with an extractor that finds nothing, and what came out of it.
struct BatchRun {
  /// What of a record these tests look at.
  struct Record: Decodable, Equatable {
    struct Failure: Decodable, Equatable {
      var code: String
      var stage: String
      var offset: Int?
    }

    struct Mended: Decodable, Equatable {
      var code: String
      var offset: Int
      var count: Int
    }

    var id: String
    var text: String?
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var reference_date: String?
    // swift-format-ignore: AlwaysUseLowerCamelCase
    var reference_date_from: String
    var warnings: [Mended]
    var error: Failure?

    init(
      _ id: String, _ text: String? = nil, date: String? = nil, from: String = "none",
      warnings: [Mended] = [], error: Failure? = nil
    ) {
      (self.id, self.text, reference_date, reference_date_from) = (id, text, date, from)
      (self.warnings, self.error) = (warnings, error)
    }
  }

  var records: [Record]
  var summary: BatchSummary

  /// Runs, with `root` taken off the ids.
  init(
    _ options: BatchOptions, root: TemporaryDirectory? = nil,
    extract: @escaping (Document) throws -> Extraction = Self.nothing,
    findDateline: @escaping (Document) throws -> CalendarDay? = { _ in nil },
    shouldStop: @escaping () -> Bool = { false }
  ) throws {
    let sink = MemorySink()
    let writer = RecordWriter(options: RecordOptions(includesText: true), sink: sink)
    var runner = BatchRunner(
      options, writer: writer, extract: extract, findDateline: findDateline,
      shouldStop: shouldStop)
    summary = try runner.run()
    records = try sink.text.split(separator: "\n").map {
      var record = try JSONDecoder().decode(Record.self, from: Data($0.utf8))
      if let root { record.id = record.id.replacingOccurrences(of: root.path + "/", with: "") }
      return record
    }
  }

  /// Runs over one file.
  init(
    _ name: String, _ bytes: [UInt8], format: InputFormat? = nil, limit: Int = 1 << 20
  ) throws {
    let root = try TemporaryDirectory()
    let path = try root.write(name, bytes)
    try self.init(BatchOptions(paths: [path], format: format, maximumSize: limit), root: root)
  }

  static func nothing(_ document: Document) -> Extraction {
    Extraction(language: .arabic, entities: EntityList(), warnings: document.warnings)
  }
}
