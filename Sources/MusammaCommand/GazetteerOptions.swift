import ArgumentParser
import Batch
import Gazetteers
import Musamma
import Records

/// Which lists are used.
struct GazetteerOptions: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "A list to use besides the built-in ones; may be given again.", valueName: "file"))
  var files: [String] = []

  /// The extractor with the built-in lists and these. Ends the run with all faults of the lists.
  func extractor() throws -> Extractor {
    do {
      let embedded = try Lexicon.embedded()
      var lexicons = [embedded]
      if !files.isEmpty {
        let lists = try ListFiles.parse(files.map { ($0, ListFiles.name(ofFile: $0)) })
        lexicons.append(
          try LexiconBuilder.build(lists, abbreviations: embedded.abbreviations))
      }
      return try Extractor(lexicons)
    } catch let error as ListFaults {
      throw Ending(.failed, error.faults.map(\.description))
    } catch let error as LexiconImage.Fault {
      throw Ending(.failed, "the built-in gazetteers cannot be used: \(error)")
    }
  }
}

/// Reading gazetteers from files.
enum ListFiles {
  /// Reads and parses lists. Throws the faults of all of them together.
  static func parse(_ files: [(path: String, name: String)]) throws(ListFaults) -> [GazetteerList] {
    var lists: [GazetteerList] = []
    var faults: [ListFault] = []
    for (path, name) in files {
      do throws(RecordError) {
        let table = ListTable(file: path, name: name, text: try WholeFile.bytes(of: path))
        switch ListParser.parse(table) {
        case .success(let list): lists.append(list)
        case .failure(let error): faults += error.faults
        }
      } catch {
        faults.append(ListFault(file: path, error.message))
      }
    }
    if !faults.isEmpty { throw ListFaults(faults) }
    return lists
  }

  /// The name of a caller's list: its last folder and its file's name without the extension.
  static func name(ofFile path: String) -> String {
    let parts = path.split(separator: "/").suffix(2).map { String($0) }
    guard var last = parts.last else { return path }
    if let dot = last.lastIndex(of: "."), dot != last.startIndex { last = String(last[..<dot]) }
    return (parts.dropLast() + [last]).joined(separator: "/")
  }
}
