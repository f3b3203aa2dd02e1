/// The letters that code speaks of, by their Unicode names.
package enum ArabicLetter {
  package static let alefWithMaddaAbove: UInt32 = 0x0622
  package static let alefWithHamzaAbove: UInt32 = 0x0623
  package static let wawWithHamzaAbove: UInt32 = 0x0624
  package static let alefWithHamzaBelow: UInt32 = 0x0625
  package static let yehWithHamzaAbove: UInt32 = 0x0626
  package static let alef: UInt32 = 0x0627
  package static let beh: UInt32 = 0x0628
  package static let tehMarbuta: UInt32 = 0x0629
  package static let teh: UInt32 = 0x062A
  package static let jeem: UInt32 = 0x062C
  package static let hah: UInt32 = 0x062D
  package static let dal: UInt32 = 0x062F
  package static let reh: UInt32 = 0x0631
  package static let zain: UInt32 = 0x0632
  package static let seen: UInt32 = 0x0633
  package static let tatweel: UInt32 = 0x0640
  package static let ghain: UInt32 = 0x063A
  package static let feh: UInt32 = 0x0641
  package static let kaf: UInt32 = 0x0643
  package static let lam: UInt32 = 0x0644
  package static let noon: UInt32 = 0x0646
  package static let heh: UInt32 = 0x0647
  package static let waw: UInt32 = 0x0648
  package static let alefMaksura: UInt32 = 0x0649
  package static let yeh: UInt32 = 0x064A
  package static let alefWasla: UInt32 = 0x0671
}
