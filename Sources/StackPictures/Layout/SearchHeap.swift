// SPDX-License-Identifier: Apache-2.0

/// States by what they would cost, the least first; of two that cost the same, the older one.
struct SearchHeap {
    private var keys: [Int64] = []
    private var states: [Int32] = []
    private var count: Int64 = 0

    mutating func push(_ estimate: Int32, _ state: Int32) {
        count += 1
        keys.append(Int64(estimate) << 32 | count)
        states.append(state)
        var child = keys.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if keys[parent] <= keys[child] { break }
            keys.swapAt(parent, child)
            states.swapAt(parent, child)
            child = parent
        }
    }

    mutating func pop() -> (estimate: Int32, state: Int32)? {
        guard let key = keys.first, let state = states.first else { return nil }
        let (lastKey, lastState) = (keys.removeLast(), states.removeLast())
        if !keys.isEmpty {
            keys[0] = lastKey
            states[0] = lastState
            var parent = 0
            while true {
                var least = parent
                for child in [2 * parent + 1, 2 * parent + 2] where child < keys.count && keys[child] < keys[least] {
                    least = child
                }
                if least == parent { break }
                keys.swapAt(parent, least)
                states.swapAt(parent, least)
                parent = least
            }
        }
        return (Int32(key >> 32), state)
    }
}
