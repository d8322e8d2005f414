// SPDX-License-Identifier: Apache-2.0

/// Places in a row as near as can be to those that are wished, in a given order and with room between them.
enum RowPositions {
    /// - Parameters:
    ///   - wishes: the wished left edge of each.
    ///   - widths: how wide each is, with the room behind it.
    /// - Returns: the left edges, multiples of ten.
    static func solve(wishes: [Int], widths: [Int]) -> [Int] {
        // Those that would be too near become a block that stands where its members wish on the average.
        struct Block {
            var sum: Int
            var count: Int
            var width: Int
            var mean: Int { sum / count }
        }
        var blocks: [Block] = []
        for (wish, width) in zip(wishes, widths) {
            blocks.append(Block(sum: wish, count: 1, width: width))
            while blocks.count > 1,
                blocks[blocks.count - 2].mean + blocks[blocks.count - 2].width > blocks[blocks.count - 1].mean
            {
                let last = blocks.removeLast()
                let offset = blocks[blocks.count - 1].width
                blocks[blocks.count - 1].sum += last.sum - last.count * offset
                blocks[blocks.count - 1].count += last.count
                blocks[blocks.count - 1].width += last.width
            }
        }
        var places: [Int] = []
        var index = 0
        var least = Int.min
        for block in blocks {
            var x = max((Double(block.mean) / 10).rounded().asInt * 10, least)
            for _ in 0..<block.count {
                places.append(x)
                x += widths[index]
                index += 1
            }
            least = x
        }
        return places
    }
}

extension Double {
    fileprivate var asInt: Int { Int(self) }
}
