// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// How long resources of a type took where somebody has looked.
package struct MeasuredTimes: Sendable {
    private struct Key: Hashable {
        let type: String
        let action: DurationFact.Action
    }

    private var times: [Key: ClosedRange<Int>] = [:]

    package init() {}

    package mutating func add(_ type: String, _ action: DurationFact.Action, seconds: Int) {
        let seconds = max(0, seconds)
        let known = times[Key(type: type, action: action)] ?? seconds...seconds
        times[Key(type: type, action: action)] =
            min(known.lowerBound, seconds)...max(known.upperBound, seconds)
    }

    /// From the least to the most that was seen; nil where nothing was.
    package func of(_ type: String, _ action: DurationFact.Action) -> ClosedRange<Int>? {
        times[Key(type: type, action: action)]
    }
}
