// SPDX-License-Identifier: Apache-2.0

extension Pattern.ScalarSet {
    typealias Ranges = [ClosedRange<UInt32>]

    static let digitRanges: Ranges = [0x30...0x39]
    static let wordRanges: Ranges = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    static let spaceRanges: Ranges = [
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
        0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ]
    static let noDigitRanges = complement(of: digitRanges)
    static let noWordRanges = complement(of: wordRanges)
    static let noSpaceRanges = complement(of: spaceRanges)

    static let word = Self(wordRanges)
    static let all = Self([0...0x10FFFF])
    static let exceptLineEnds = Self([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true)

    static func complement(of ranges: Ranges) -> Ranges {
        var gaps: Ranges = []
        var start: UInt32 = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > start { gaps.append(start...(range.lowerBound - 1)) }
            start = max(start, range.upperBound + 1)
        }
        if start <= 0x10FFFF { gaps.append(start...0x10FFFF) }
        return gaps
    }
}
