/// Which lands keep the feasts of the eastern churches.
///
/// Source: general knowledge. Lands in which both are kept alike are in neither list.
package enum ChurchLands {
  private static let eastern: Set<String> = ["EG", "ER", "ET", "RU", "RS", "BY", "GE", "MK", "ME"]
  /// Their Easter is the eastern, their Christmas is not.
  private static let easternAtEaster: Set<String> = ["GR", "CY", "BG", "RO", "UA", "JO", "MD"]
  private static let western: Set<String> = [
    "LB", "IQ", "VA", "IT", "FR", "ES", "PT", "DE", "AT", "CH", "BE", "NL", "GB", "IE", "PL", "HU",
    "CZ", "SK", "SI", "HR", "SE", "NO", "DK", "FI", "IS", "MT", "US", "CA", "MX", "BR", "AR", "CL",
    "CO", "PE", "VE", "AU", "NZ", "PH", "AM",
  ]

  /// Arab lands whose churches mostly keep the western days, also of feasts whose name is mostly the
  /// eastern churches'.
  private static let westernAlways: Set<String> = ["LB", "IQ", "VA"]

  /// Whether the eastern day of a feast is meant in a document that names countries so often, or in
  /// one that names none, by the caller's region; `nil` where these do not tell.
  package static func isEastern(
    _ countries: [String: Int], region: String?, isFixed: Bool, isUsuallyEastern: Bool
  ) -> Bool? {
    let east = isFixed ? eastern : eastern.union(easternAtEaster)
    let west =
      isUsuallyEastern ? westernAlways : isFixed ? western.union(easternAtEaster) : western
    let counts = [east, west].map { lands in
      countries.reduce(0) { lands.contains($1.key) ? $0 + $1.value : $0 }
    }
    if counts[0] != counts[1] { return counts[0] > counts[1] }
    guard counts == [0, 0], let region else { return nil }
    return east.contains(region) ? true : west.contains(region) ? false : nil
  }
}
