import DocumentModel
import Gazetteers
import Musamma
import TestSupport

/// A small lexicon and what is told of an extraction.
enum Found {
  static let lists = [
    ListText(
      "organizations/test",
      """
      id      kind           country  en                  ar              en_forms  ar_forms
      zeta    company        EG       Zeta Holdings       زيتا القابضة    ?Zeta     ?زيتا
      acme    company        US       Acme                أكمي            AC        _
      acmeb   bank           US       Acme Bank           بنك أكمي        _         _
      un      international  _        United Nations      الأمم المتحدة   UN        _
      nbe     bank           EG       _                   بنك النهر       _         _
      lajna   agency         EG       _                   اللجنة الزرقاء  _         _
      """)
  ]
  static let extractor = Result { try Extractor([Lexicon.of(lists)]) }

  /// The entities of a text with the small lexicon: the gazetteer's id and the mention.
  static func names(in text: String) throws -> [String] {
    var worker = try Worker(extractor.get())
    let document = Document(id: "row", text)
    return try worker.extract(document).entities.map { name($0, in: document) }
  }

  static func name(_ entity: Entity, in document: Document) -> String {
    guard case .organization(let value) = entity.value else { return "\(entity.label)" }
    return "\(value.known?.id ?? "-") \(document.string(entity.range))"
  }

  /// Everything that an extraction says, as strings that can be compared.
  static func told(_ extraction: Extraction, in document: Document) -> [String] {
    ["\(extraction.language) \(extraction.warnings)"]
      + extraction.entities.map { entity in
        switch entity.value {
        case .organization(let value):
          "\(entity.range) \(entity.rule) \(value.name) \(value.kind) \(value.known?.id ?? "-")"
        case .money(let value): "\(entity.range) \(entity.rule) \(value)"
        case .date(let value): "\(entity.range) \(entity.rule) \(value)"
        }
      }
  }
}
