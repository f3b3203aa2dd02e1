/// The language of a text, by its letters.
package enum TextLanguage: String, Sendable, CaseIterable {
  case arabic = "ar"
  case english = "en"
  case mixed
  case undetermined = "und"

  /// By the share of Arabic letters among Arabic and Latin ones: from 0.8 on Arabic, up to 0.2
  /// English, between them mixed.
  package init(arabicLetters: Int, latinLetters: Int) {
    let all = arabicLetters + latinLetters
    if all == 0 {
      self = .undetermined
    } else if arabicLetters * 5 >= all * 4 {
      self = .arabic
    } else if arabicLetters * 5 <= all {
      self = .english
    } else {
      self = .mixed
    }
  }
}

/// What was found in one document.
package struct Extraction: Sendable {
  package var language: TextLanguage
  /// In order of their starts; none overlaps another.
  package var entities: EntityList
  /// What was mended while reading and what is doubtful in the text.
  package var warnings: [Warning]

  package init(language: TextLanguage, entities: EntityList, warnings: [Warning]) {
    self.language = language
    self.entities = entities
    self.warnings = warnings
  }
}

/// A growing list of entities that is never copied as it grows.
///
/// One array would be copied to twice its size again and again: with a million entities that alone
/// is over a hundred megabytes.
package struct EntityList: Sendable, Sequence {
  private static let chunkSize = 4096
  private var chunks: [[Entity]] = []

  package init() {}

  package var count: Int {
    guard let last = chunks.last else { return 0 }
    return (chunks.count - 1) * Self.chunkSize + last.count
  }

  package var isEmpty: Bool { chunks.isEmpty }

  package mutating func append(_ entity: Entity) {
    if chunks.isEmpty || chunks[chunks.count - 1].count == Self.chunkSize {
      var chunk: [Entity] = []
      // A short text has few entities: the first chunk grows as any array does.
      if !chunks.isEmpty { chunk.reserveCapacity(Self.chunkSize) }
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].append(entity)
  }

  /// Removes the entities at some indices, in place.
  package mutating func remove(at indices: Set<Int>) {
    guard !indices.isEmpty else { return }
    let count = count
    var kept = 0
    for index in 0..<count where !indices.contains(index) {
      if kept != index { self[kept] = self[index] }
      kept += 1
    }
    let fullChunks = kept / Self.chunkSize
    chunks.removeLast(chunks.count - fullChunks - (kept % Self.chunkSize == 0 ? 0 : 1))
    if kept % Self.chunkSize != 0 {
      chunks[fullChunks].removeLast(chunks[fullChunks].count - kept % Self.chunkSize)
    }
  }

  package subscript(index: Int) -> Entity {
    get { chunks[index / Self.chunkSize][index % Self.chunkSize] }
    set { chunks[index / Self.chunkSize][index % Self.chunkSize] = newValue }
  }

  package func makeIterator() -> Iterator { Iterator(list: self) }

  package struct Iterator: IteratorProtocol {
    private let list: EntityList
    private var index = 0

    init(list: EntityList) { self.list = list }

    package mutating func next() -> Entity? {
      guard index < list.count else { return nil }
      defer { index += 1 }
      return list[index]
    }
  }
}
