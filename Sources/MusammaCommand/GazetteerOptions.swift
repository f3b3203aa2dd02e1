import ArgumentParser
import Batch
import EntityRules
import Gazetteers
import ICUText
import Musamma
import Records
import Synchronization

/// Which lists are used.
struct GazetteerOptions: ParsableArguments {
  @Option(
    name: .customLong("gazetteer"),
    help: ArgumentHelp(
      "A list to use besides the built-in ones; may be given again.", valueName: "file"))
  var files: [String] = []

  /// What the records name as the source of what these lists hold.
  var names: [String] { files.map(ListFiles.name(ofFile:)) }

  /// The extractor with the built-in lists and these, for documents from a country. Ends the run with
  /// all faults of the lists.
  func extractor(region: String? = nil) throws -> Extractor {
    try Self.extractor(with: files, region: region)
  }

  /// The lists live as long as the process: to free their thousands of words one by one at its end would
  /// take longer than to extract from a page.
  private static let kept = Mutex<[Extractor]>([])

  /// The same with the lists of some files.
  static func extractor(with files: [String], region: String? = nil) throws -> Extractor {
    do {
      let embedded = try Lexicon.embedded()
      var lexicons = [embedded]
      if !files.isEmpty {
        lexicons.append(
          try ListFiles.lexicon(
            files.map { ($0, ListFiles.name(ofFile: $0)) }, abbreviations: embedded.abbreviations))
      }
      let extractor = try Extractor(lexicons, region: region)
      if let region, !extractor.knows(region: region) {
        throw ValidationError("'\(region)' is no country: write an ISO 3166 code such as EG")
      }
      kept.withLock { $0.append(extractor) }
      return extractor
    } catch let error as ListFaults {
      throw Ending(.failed, error.faults.map(\.description))
    } catch let error as LexiconImage.Fault {
      throw Ending(.failed, "the built-in gazetteers cannot be used: \(error)")
    } catch let error as ICUError {
      throw Ending(.failed, error.description)
    }
  }
}

/// Making a lexicon of list files.
enum ListFiles {
  /// Reads, parses and builds. Throws the faults of all files and all steps together, or what ICU
  /// says.
  static func lexicon(
    _ files: [(path: String, name: String)], abbreviations: [[UInt8]] = []
  ) throws -> Lexicon {
    var (lists, faults) = parse(files)
    do {
      // What could be parsed is built, also where the rest keeps it from being used.
      let lexicon = try LexiconBuilder.build(lists, abbreviations: abbreviations)
      do {
        _ = try BoundLexicon(lexicon)
      } catch {
        // A lexicon knows its lists by their names; who mends them wants the paths.
        let paths = Dictionary(files.map { ($0.name, $0.path) }) { first, _ in first }
        faults += error.faults.map { fault in
          ListFault(
            file: paths[fault.file] ?? fault.file, line: fault.line, column: fault.column,
            fault.message)
        }
      }
      if faults.isEmpty { return lexicon }
    } catch let error as ListFaults {
      faults += error.faults
    }
    throw ListFaults(faults)
  }

  /// The lists of the files that have no fault, and the faults of the others.
  private static func parse(
    _ files: [(path: String, name: String)]
  ) -> (lists: [GazetteerList], faults: [ListFault]) {
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
    return (lists, faults)
  }

  /// The name of a caller's list: its last folder and its file's name without the extension.
  static func name(ofFile path: String) -> String {
    let parts = path.split(separator: "/").suffix(2).map { String($0) }
    guard var last = parts.last else { return path }
    if let dot = last.lastIndex(of: "."), dot != last.startIndex { last = String(last[..<dot]) }
    return (parts.dropLast() + [last]).joined(separator: "/")
  }
}
