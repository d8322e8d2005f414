// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// Who is inside a counted repetition of a set: when each came in, oldest first.
    ///
    /// All consume the same scalars, so all counts grow together; the oldest has the largest.
    struct RepetitionCounts {
        private var entries: [Int] = []
        private var first = 0

        /// False when someone came in at this time already.
        mutating func enter(at time: Int) -> Bool {
            guard entries.last != time || first == entries.count else { return false }
            entries.append(time)
            return true
        }

        /// Everyone who was in before the time consumed a member of the set; gives the largest count, nil when nobody
        /// is left who came in before.
        mutating func advance(to time: Int, max: Int) -> Int? {
            while first < entries.count, time - entries[first] > max { first += 1 }
            guard first < entries.count, entries[first] < time else { return nil }
            return time - entries[first]
        }

        /// Everyone who was in before the time leaves.
        mutating func clear(before time: Int) {
            let stays = first < entries.count && entries[entries.count - 1] == time
            entries.removeAll(keepingCapacity: true)
            first = 0
            if stays { entries.append(time) }
        }
    }
}
