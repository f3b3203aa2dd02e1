/// The least that a figure must be.
package struct Gate: Hashable, Sendable {
  package let figure: Figure
  /// 0...1.
  package let minimum: Double

  /// Why a text is no list of gates.
  package enum Fault: Error, Hashable, Sendable {
    case notAGate(String)
    case unknownFigure(String)
    case badMinimum(String)
  }

  /// Reads `labels.ORG.strict.f1=0.85,macro.strict.f1=0.8`.
  package static func gates(_ text: String) throws(Fault) -> [Gate] {
    var gates: [Gate] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      gates.append(try Gate(String(part).trimmed))
    }
    return gates
  }

  private init(_ text: String) throws(Fault) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard sides.count == 2 else { throw .notAGate(text) }
    guard let figure = Figure.all.first(where: { $0.path == sides[0] }) else {
      throw .unknownFigure(sides[0])
    }
    guard let minimum = Double(sides[1]), (0...1).contains(minimum) else {
      throw .badMinimum(sides[1])
    }
    self.figure = figure
    self.minimum = minimum
  }

  /// What is said where the gate is missed: the figure as it is reported is compared.
  func failure(in report: Report) -> String? {
    guard report.defined(figure) != nil else {
      return "\(figure.path) could not be measured: at least \(minimum) is asked for"
    }
    let value = report.value(figure)
    guard value < minimum else { return nil }
    // A minimum may have more decimals than a report.
    let gap = max((minimum - value).rounded4, 0.0001)
    return "\(figure.path) is \(value), \(gap) less than \(minimum)"
  }
}

extension Gate.Fault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAGate(let text): "'\(text)' is not FIGURE=MINIMUM"
    case .unknownFigure(let path):
      "there is no figure '\(path)': it is a path of the JSON report, such as labels.ORG.strict.f1"
    case .badMinimum(let text): "'\(text)' is not a number from 0 to 1"
    }
  }
}
