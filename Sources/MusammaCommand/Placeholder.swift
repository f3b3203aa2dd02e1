import DocumentModel
import FoundationEssentials
import Gazetteers
import Musamma
import Tokenization
import EntityRules
import Grammar

func load(_ root: String) -> [GazetteerList] {
  var lists: [GazetteerList] = []
  var faults: [ListFault] = []
  let paths = try! FileManager.default.subpathsOfDirectory(atPath: root).filter { $0.hasSuffix(".tsv") }.sorted()
  for p in paths {
    let d = try! Data(contentsOf: URL(filePath: root + "/" + p))
    switch ListParser.parse(ListTable(file: root + "/" + p, name: String(p.dropLast(4)), text: Array(d))) {
    case .success(let l): lists.append(l)
    case .failure(let f): faults += f.faults
    }
  }
  for f in faults { print(f) }
  return lists
}

@main struct M {
  static func main() throws {
    let args = CommandLine.arguments
    if args[1] == "compile" {
      do {
        let lexicon = try LexiconBuilder.build(load(args[2]))
        try Data(LexiconImage.write(lexicon)).write(to: URL(filePath: args[3]))
        _ = try Extractor([lexicon])
      } catch let e as ListFaults { for f in e.faults { print(f) } }
      return
    }
    // dump GOLD-like jsonl: id TAB refdate TAB text with \n escaped
    let extractor: Extractor
    do { extractor = try Extractor([try Lexicon.embedded()]) } catch let e as ListFaults { for f in e.faults { print(f) }; return }
    var worker = try Worker(extractor)
    while let line = readLine() {
      let parts = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      let text = parts[2].replacing("\\n", with: "\n")
      let ref = CalendarDay(iso: String(parts[1])).map { ReferenceDate(day: $0, from: .field) } ?? .none
      let doc = Document(id: String(parts[0]), text: Array(text.utf8), reference: ref)
      let out = try worker.extract(doc)
      var conv = OffsetConverter(unit: .scalar)
      var items: [String] = []
      for e in out.entities {
        let s = conv.offset(of: e.range.lowerBound, in: doc.text), n = conv.offset(of: e.range.upperBound, in: doc.text)
        var v = ""
        switch e.value {
        case .money(let m):
          v = ",\"money\":{\"amount\":" + (m.amount.map { "\"\($0)\"" } ?? "null") + ",\"amount_max\":" + (m.upperAmount.map { "\"\($0)\"" } ?? "null") + ",\"currency\":" + (m.currency.map { "\"\($0)\"" } ?? "null") + "}"
        case .date(let d): v = ",\"date\":{\"value\":\"\(d.value)\"}"
        default: break
        }
        items.append("{\"start\":\(s),\"end\":\(n),\"label\":\"\(e.label.rawValue)\",\"rule\":\"\(e.rule)\"\(v)}")
      }
      print("{\"id\":\"\(doc.id)\",\"entities\":[\(items.joined(separator: ","))]}")
    }
  }
}
