import ArabicText
import ArgumentParser
import DocumentModel
import Musamma
import Records

/// What records look like and where they go.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var path: String?

  @Flag(help: "One line an entity instead of one a document.")
  var flat = false

  @Flag(help: "Put the text of each document into its record.")
  var text = false

  @Option(
    help: ArgumentHelp("Only these: ORG, MONEY, DATE.", valueName: "label,…"),
    transform: labels(_:))
  var labels: Set<Label> = Set(Label.allCases)

  @Option(help: ArgumentHelp("The unit of offsets: scalar, utf16, utf8.", valueName: "unit"))
  var offsets = OffsetUnit.scalar

  @Flag(name: .customLong("allow-errors"), help: "End with status 0 even where inputs failed.")
  var allowsErrors = false

  @Flag(
    name: [.customShort("q"), .customLong("quiet")], help: "No closing line on standard error.")
  var isQuiet = false

  /// - Parameter ownLists: the names of the caller's lists, which have no score.
  func records(ownLists: [String]) -> RecordOptions {
    // A caller's list may bear the name of a built-in one, and a record does not tell which it means.
    let scores = RuleScores.byRule.filter { !ownLists.contains($0.key) }
    return RecordOptions(
      offsets: offsets, isFlat: flat, includesText: text, labels: labels, scores: scores,
      foldKey: { name in
        var folder = Folder(.lookup)
        return folder.fold(name)
      })
  }

  private static func labels(_ text: String) throws -> Set<Label> {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    return Set(
      try parts.map { part in
        guard let label = Label(rawValue: String(part)) else {
          let known = Label.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("unknown label '\(part)': there are \(known)")
        }
        return label
      })
  }
}

extension OffsetUnit: ExpressibleByArgument {}
