import Batch
import Records

/// A file of the sources that the tool itself makes.
struct GeneratedFile {
  let path: String
  /// What makes it: for those who find it stale.
  let target: String

  /// Writes it; with `check` ends with status 1 where it does not hold these bytes.
  func write(_ bytes: [UInt8], check: Bool) throws {
    do {
      if check {
        guard try WholeFile.bytes(of: path) == bytes else {
          throw Ending(.someFailed, "\(path) is not current: run `make \(target)`")
        }
      } else {
        let file = try OutputFile(path: path)
        try file.write(bytes[...])
        try file.commit()
      }
    } catch let error as RecordError {
      throw Ending(.failed, "\(path): \(error.message)")
    } catch let error as OutputError {
      throw Tool.ending(error)
    }
  }
}
