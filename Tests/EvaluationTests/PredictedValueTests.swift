import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

private func entity(_ fields: String, _ label: Label) throws -> PredictedEntity {
  let record = #"{"entities":[{"start":0,"end":1,"label":"x",\#(fields)}]}"#
  let document = try MarkedDocument(record: Array(record.utf8)[...], line: 1, .predicted)
  return try PredictedEntity(try #require(document.mentions.first), label, range: 0..<1)
}

@Test(
  arguments: [
    Row(
      "a date of the contract",
      #""value":"x","date":{"value":"2024","from":"2024-01-01","to":"2024-12-31"}"#,
      PredictedValue.date("2024")),
    Row("a value alone", #""value":"2024-05""#, .date("2024-05")),
    Row("a number", #""value":2024"#, .date("2024")),
    Row("a day of its week", #""value":"2013-02-04","grain":"week""#, .date("2013-W06")),
    Row("weeks", #""value":"P2W","grain":"week""#, .date("P2W")),
    Row("null", #""value":null,"date":null"#, nil), Row("nothing", #""rule":"x""#, nil),
  ] as [Row<String, PredictedValue?>])
func datesAreRead(_ row: Row<String, PredictedValue?>) throws {
  #expect(try entity(row.input, .date).value == row.expected)
}

@Test(
  arguments: [
    Row(
      "money of the contract",
      #""value":"SAR 5","money":{"amount":"5","amount_max":null,"currency":"SAR","reason":"name"}"#,
      PredictedValue.money(amount: "5", amountMax: nil, currency: "SAR")),
    Row(
      "a value alone", #""value":{"amount":5.50,"currency":null}"#,
      .money(amount: "5.50", amountMax: nil, currency: nil)),
    Row(
      "a range", #""value":{"min":1,"max":2,"currency":"USD"}"#,
      .money(amount: "1", amountMax: "2", currency: "USD")),
    Row("a string", #""value":"USD 5""#, .date("USD 5")), Row("null", #""value":null"#, nil),
  ] as [Row<String, PredictedValue?>])
func amountsAreRead(_ row: Row<String, PredictedValue?>) throws {
  #expect(try entity(row.input, .money).value == row.expected)
}

@Test func theRestIsRead() throws {
  let date = try entity(
    #""rule":"date.x","date":{"value":"2024-05","from":"2024-05-01","to":"2024-05-31"}"#, .date)
  #expect(date.rule == "date.x")
  #expect(date.days?.lowerBound.iso == "2024-05-01" && date.days?.upperBound.iso == "2024-05-31")
  let open = try entity(#""date":{"value":"XXXX-05","from":null,"to":null}"#, .date)
  #expect(open.days == nil)
  let listed = try entity(
    #""name":"بنك مصر","id":"banque-misr","value":"Banque Misr""#, .organization)
  #expect(listed.name == "بنك مصر" && listed.organizationID == "banque-misr")
  #expect(listed.value == nil)
  #expect(try entity(#""id":"doc:بنك""#, .organization).organizationID == nil)
  #expect(try entity(#""id":12"#, .organization).organizationID == nil)
  #expect(try entity(#""org_id":"un""#, .organization).organizationID == "un")
}

@Test(arguments: [#""value":true"#, #""value":[1]"#, #""value":{"amount":[]}"#, #""rule":1"#])
func valuesWithoutShapeAreFaults(_ fields: String) {
  #expect(throws: AnnotationFault.Reason.self) { try entity(fields, .money) }
}
