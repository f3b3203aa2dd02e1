import Batch
import DocumentModel
import Evaluation
import ICUText
import Musamma
import Records

/// Counts and writes what ``DetailOptions`` ask for, one compared document at a time.
struct DetailRecorder: ~Copyable {
  private let options: DetailOptions
  /// Finds the words that tell the causes of errors; `nil` where no error is drawn.
  private var worker: Worker?
  private var files: [OutputFile] = []
  private var lines: ErrorLines?
  private var page: ErrorPage?
  private var counts = ErrorCounts()
  private var rules = RuleScorer()

  /// Opens the files first, so that a run that cannot write them ends before it begins.
  init(_ options: DetailOptions, _ gazetteers: GazetteerOptions) throws {
    self.options = options
    lines = try options.errorsTo.map { ErrorLines(sink: try open($0)) }
    page = try options.html.map { ErrorPage(sink: try open($0)) }
    guard !files.isEmpty else { return }
    worker = try Tool.worker(gazetteers.extractor())
    // A run that is interrupted leaves no half of a file behind.
    Interruption.watch()
  }

  private mutating func open(_ path: String) throws -> OutputFile {
    do throws(OutputError) {
      let file = try OutputFile(path: path)
      files.append(file)
      return file
    } catch {
      throw Tool.ending(error)
    }
  }

  mutating func add(_ document: DocumentComparison) throws {
    rules.add(document)
    guard !files.isEmpty else { return }
    if Interruption.happened { throw Ending(.interrupted) }
    let errors = try ErrorFinder().errors(in: document) { try wordEvidence(in: document.gold) }
    counts.add(errors)
    do throws(OutputError) {
      try lines?.write(errors, in: document.gold)
      try page?.add(document, errors)
    } catch {
      throw Tool.ending(error)
    }
  }

  /// Ends the files. To be called once, behind the last document.
  mutating func finish(_ scores: Scores) throws {
    do throws(OutputError) {
      try page?.finish(scores, counts, rules)
      for file in files { try file.commit() }
    } catch {
      throw Tool.ending(error)
    }
  }

  /// The tables that were asked for, each behind a blank line.
  var tables: String {
    var tables = ""
    if options.errorsTo != nil { tables += "\n\(counts)" }
    if options.rules { tables += "\n\(rules)" }
    return tables
  }

  /// The same for programs.
  var fields: [ReportTree.Field] {
    var fields: [ReportTree.Field] = []
    if options.errorsTo != nil { fields.append(.init("errors", ReportTree(counts))) }
    if options.rules { fields.append(.init("rules", ReportTree(rules))) }
    return fields
  }

  private mutating func wordEvidence(in gold: GoldDocument) throws -> WordEvidence {
    var evidence = WordEvidence()
    let document = Document(id: gold.id, gold.string(0..<gold.text.count))
    var offsets = OffsetConverter(unit: .scalar)
    do throws(ICUError) {
      for entry in try worker?.listEntries(in: document) ?? [] {
        let start = offsets.offset(of: entry.range.lowerBound, in: document.text)
        let end = start + document.string(entry.range).unicodeScalars.count
        if entry.isName {
          evidence.note(entry.needsContext ? .ambiguousName : .name, at: start..<end)
        } else {
          evidence.note(word: entry.meaning, ofList: entry.category, at: start..<end)
        }
      }
    } catch {
      throw Ending(.failed, error.description)
    }
    return evidence
  }
}
