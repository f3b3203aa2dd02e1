import ArgumentParser
import Batch
import DocumentModel
import Musamma
import Records

/// `musamma explain`: why a text gives what it gives.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show how a text is read: tokens, list entries, rules, and what won over what.")

  @Argument(help: "The text; standard input where there is none.")
  var text: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day that relative dates are resolved against.", valueName: "YYYY-MM-DD"),
    transform: InputOptions.referenceDate(_:))
  var referenceDate: CalendarDay?

  @OptionGroup(title: "Gazetteers") var gazetteers: GazetteerOptions

  mutating func validate() throws {
    if text.isEmpty, Process.isStandardInputTerminal {
      throw ValidationError("give a text to explain, or pipe one in")
    }
  }

  mutating func run() throws {
    var worker = try Tool.worker(gazetteers.extractor())
    let words = text.joined(separator: " ")
    let document = Document(
      id: "text", text.isEmpty ? try Self.standardInput() : words,
      reference: referenceDate.map { ReferenceDate(day: $0, from: .option) } ?? .none)
    for (index, explanation) in try worker.explain(document).enumerated() {
      // A blank line between the blocks of a text, as between the tables of one.
      Terminal.print((index > 0 ? "\n" : "") + ExplanationText(explanation).description)
    }
  }

  private static func standardInput() throws -> String {
    do {
      return String(decoding: try WholeFile.bytes(of: "-"), as: UTF8.self)
    } catch {
      throw Ending(.failed, "standard input: \(error.message)")
    }
  }
}
