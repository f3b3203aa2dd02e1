import ArgumentParser
import Batch
import Gazetteers
import ICUText
import Records

/// `musamma compile`: gazetteers from text to the form that the binary carries. For those who build
/// Musamma; users add lists with `--gazetteer` and compile nothing.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Check the lists of a folder and compile them into one file.",
    shouldDisplay: false)

  @Argument(help: "The folder of the lists.")
  var folder: String

  @Option(name: .shortAndLong, help: "The file to write.")
  var output: String?

  @Flag(help: "Write nothing: end with status 1 where the file is not what the lists give.")
  var check = false

  mutating func run() throws {
    let image = try compile()
    guard let output else { return }
    try GeneratedFile(path: output, target: "gazetteers").write(image, check: check)
  }

  /// The image of the folder's lists. Ends the run with all their faults.
  private func compile() throws -> [UInt8] {
    do {
      let paths = try WholeFile.paths(below: folder, withSuffix: ".tsv")
      let lexicon = try ListFiles.lexicon(
        paths.map { ("\(folder)/\($0)", String($0.dropLast(".tsv".count))) })
      return LexiconImage.write(lexicon)
    } catch let error as ListFaults {
      throw Ending(.failed, error.faults.map(\.description))
    } catch let error as RecordError {
      throw Ending(.failed, "\(folder): \(error.message)")
    } catch let error as ICUError {
      throw Ending(.failed, error.description)
    }
  }
}
