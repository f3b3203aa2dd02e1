import ArgumentParser
import Batch
import DocumentModel
import Gazetteers
import Musamma
import Records

/// `musamma extract`: documents in, records out.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extract the entities of files, directories or standard input as JSON Lines.",
    discussion: """
      A directory is read recursively: its .txt, .md and .jsonl files, in byte order of their paths. \
      A file named outright is read whatever its name. `-`, or no path at all, is standard input.
      """)

  @Argument(help: ArgumentHelp("Files, directories, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Gazetteers") var gazetteers: GazetteerOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  mutating func validate() throws {
    if paths.isEmpty, Process.isStandardInputTerminal {
      throw ValidationError("name files or directories to read, or - for standard input")
    }
  }

  mutating func run() throws {
    let extractor = try gazetteers.extractor(region: input.region)
    let file = try openOutput()
    var worker = try Tool.worker(extractor)
    let writer = RecordWriter(
      options: output.records(ownLists: gazetteers.names), sink: file,
      flushesEachRecord: file.isTerminal)
    Interruption.watch()
    var runner = BatchRunner(
      input.batch(paths: paths.isEmpty ? ["-"] : paths), writer: writer,
      extract: { try worker.extract($0) }, findDateline: { try worker.dateline(of: $0) },
      shouldStop: { Interruption.happened })
    let summary: BatchSummary
    do throws(OutputError) {
      summary = try runner.run()
      if Interruption.happened { file.abandon() } else { try file.commit() }
    } catch {
      file.abandon()
      throw Tool.ending(error)
    }
    if Interruption.happened { throw Ending(.interrupted) }
    if !output.isQuiet { Terminal.complain(summary.sentence) }
    if summary.errors > 0, !output.allowsErrors { throw Ending(.someFailed) }
  }

  private func openOutput() throws -> OutputFile {
    do throws(OutputError) {
      return try OutputFile(path: output.path)
    } catch {
      throw Tool.ending(error)
    }
  }
}

extension BatchSummary {
  /// The closing line for people.
  fileprivate var sentence: String {
    var parts = [
      Tool.count(documents, "document"), Tool.count(entities, "entity", plural: "entities"),
    ]
    if errors > 0 { parts.append(Tool.count(errors, "error")) }
    if skipped.total > 0 { parts.append("\(skipped.total) skipped") }
    return "musamma: " + parts.joined(separator: ", ")
  }
}
