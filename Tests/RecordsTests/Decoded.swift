import Foundation
import Records
import Testing

/// A record as a strict consumer reads it: a key more, less or in another place is an error.
struct Decoded: Decodable {
  struct Entity: Decodable {
    var label: String
    var start: Int
    var end: Int
    var text: String
    var name: String?
    var id: String?
    var value: String?
    var rule: String
    var score: Double?
  }

  struct Warning: Decodable, Equatable {
    var code: String
    var message: String
    var offset: Int
    var count: Int
  }

  struct Failure: Decodable, Equatable {
    var code: String
    var stage: String
    var message: String
    var offset: Int?
  }

  var schema: String
  var offsets: String
  var id: String
  var lang: String
  // swift-format-ignore: AlwaysUseLowerCamelCase
  var reference_date: String?
  // swift-format-ignore: AlwaysUseLowerCamelCase
  var reference_date_from: String
  var length: Int
  var text: String?
  var entities: [Entity]
  var warnings: [Warning]
  var error: Failure?

  static let keys = [
    "schema", "offsets", "id", "lang", "reference_date", "reference_date_from", "length", "text",
    "entities", "warnings", "error",
  ]
  static let entityKeys = [
    "label", "start", "end", "text", "name", "id", "value", "org", "money", "date", "rule",
    "score",
  ]

  init(_ line: String) throws {
    self = try JSONDecoder().decode(Decoded.self, from: Data(line.utf8))
    let object = try JSONParser.parseObject(Array(line.utf8)[...], keeping: Self.keys + ["more"])
    try #require(object.keys == Self.keys)
    guard case .array(let entities) = object["entities"] else { return }
    for case .object(let entity) in entities { try #require(entity.keys == Self.entityKeys) }
  }
}
