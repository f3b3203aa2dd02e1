/// Where the predictions for each document stand: what is held of files of predictions, whatever
/// their order.
struct PredictionIndex {
  /// Where a piece stands.
  struct Place: Hashable {
    /// The number of its file in the order of the run, from 0.
    let file: Int
    /// From 1.
    let line: Int
    /// In bytes.
    let bytes: Range<Int>
  }

  private var places: [Place] = []
  /// For each document the last of its places.
  private var last: [String: Int] = [:]
  /// For a flat record the place before of its document.
  private var before: [Int: Int] = [:]
  /// The places that no gold document has asked for.
  private var isLeft: [Bool] = []
  /// The documents that came again: the place, the id and the first place of it.
  private(set) var doubled: [(place: Place, id: String, first: Place)] = []
  /// How many documents are predicted, doubled ones each time.
  private(set) var count = 0
  /// Whether a document without mentions may have no record.
  private(set) var hasFlat = false

  mutating func add(_ found: PredictionID, _ place: Place) {
    let number = places.count
    places.append(place)
    isLeft.append(true)
    if found.isFlat { hasFlat = true }
    let id = found.id ?? String(count + 1)
    let previous = last.updateValue(number, forKey: id)
    guard let previous else { return count += 1 }
    if found.isFlat {
      before[number] = previous
    } else {
      count += 1
      doubled.append((place, id, places[previous]))
    }
  }

  /// The places of a document, in their order; `nil` where there is none.
  mutating func take(_ id: String) -> [Place]? {
    guard var number = last[id] else { return nil }
    var found = [places[number]]
    isLeft[number] = false
    while let next = before[number] {
      found.append(places[next])
      isLeft[next] = false
      number = next
    }
    return found.reversed()
  }

  /// The places that nobody has taken, in their order, and for the last one of a document its id.
  var left: [(place: Place, unknown: String?)] {
    var unknown: [Int: String] = [:]
    for (id, number) in last where isLeft[number] { unknown[number] = id }
    return isLeft.indices.filter { isLeft[$0] }.map { (places[$0], unknown[$0]) }
  }
}
