// SPDX-License-Identifier: Apache-2.0

import StackMutation

/// Bytes replaced, removed, doubled or cut off.
enum ByteMutation {
    static func broken(_ seed: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var text = seed
        for _ in 0...random.below(8) where !text.isEmpty {
            let index = random.below(text.count)
            switch random.below(4) {
            case 0: text[index] = UInt8.random(in: 0...255, using: &random)
            case 1: text.remove(at: index)
            case 2: text.insert(contentsOf: text[index..<min(index + 20, text.count)], at: index)
            default: text.removeLast(text.count - index)
            }
        }
        return text
    }
}
