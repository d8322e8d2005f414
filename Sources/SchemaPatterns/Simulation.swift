// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// A program on its way through a text, in all the states it can be in.
    struct Simulation {
        private let program: Program
        private let text: [Unicode.Scalar]

        /// Where each look-around holds, by position.
        private let tables: [[Bool]]

        /// The instructions that wait for a scalar, and those of the time before.
        private var waiting: [Int] = []
        private var previous: [Int] = []

        /// When each instruction was last reached, counted from one.
        private var reached: [Int]
        private var pending: [Int] = []
        private var counts: [RepetitionCounts]
        private var isMatched = false

        init(_ program: Program, over text: [Unicode.Scalar], tables: [[Bool]]) {
            self.program = program
            self.text = text
            self.tables = tables
            reached = Array(repeating: 0, count: program.instructions.count)
            counts = Array(repeating: RepetitionCounts(), count: program.counts.count)
        }

        consuming func findsMatch() -> Bool {
            var isFound = false
            run(fromEverywhere: true) { _, isMatched in
                isFound = isMatched
                return !isMatched
            }
            return isFound
        }

        consuming func matchesWhole() -> Bool {
            let end = text.count
            var isWhole = false
            run(fromEverywhere: false) { time, isMatched in
                isWhole = isMatched && time == end
                return true
            }
            return isWhole
        }

        /// For each time, whether a match ends there that began at any time before.
        consuming func matchEnds() -> [Bool] {
            var ends = Array(repeating: false, count: text.count + 1)
            run(fromEverywhere: true) { time, isMatched in
                ends[time] = isMatched
                return true
            }
            return ends
        }

        private mutating func run(fromEverywhere: Bool, _ goesOn: (_ time: Int, _ isMatched: Bool) -> Bool) {
            let mayBeginLater = fromEverywhere && !program.isAnchored
            for time in 0...text.count {
                if time == 0 || mayBeginLater { enter(0, at: time) }
                guard goesOn(time, isMatched), mayBeginLater || !waiting.isEmpty, time < text.count else { return }
                isMatched = false
                step(at: time)
            }
        }

        private mutating func step(at time: Int) {
            let scalar = text[program.isBackwards ? text.count - 1 - time : time]
            swap(&waiting, &previous)
            waiting.removeAll(keepingCapacity: true)
            for index in previous.indices {
                let place = previous[index]
                switch program.instructions[place] {
                case .scalar(let value): if value == scalar.value { enter(place + 1, at: time + 1) }
                case .set(let set): if program.sets[set].contains(scalar) { enter(place + 1, at: time + 1) }
                case .star(let set): if program.sets[set].contains(scalar) { enter(place, at: time + 1) }
                case .counted(let count): advance(count, at: place, over: scalar, to: time + 1)
                default: break
                }
            }
        }

        private mutating func advance(_ index: Int, at place: Int, over scalar: Unicode.Scalar, to time: Int) {
            let count = program.counts[index]
            guard count.set.contains(scalar) else { return counts[index].clear(before: time) }
            guard let largest = counts[index].advance(to: time, max: count.max) else { return }
            wait(at: place, time)
            if largest >= count.min { enter(place + 1, at: time) }
        }

        private mutating func wait(at place: Int, _ time: Int) {
            guard reached[place] != time + 1 else { return }
            reached[place] = time + 1
            waiting.append(place)
        }

        /// Follows all that consumes nothing.
        private mutating func enter(_ start: Int, at time: Int) {
            let position = program.isBackwards ? text.count - time : time
            pending.append(start)
            while let place = pending.popLast() {
                if case .counted(let index) = program.instructions[place] {
                    guard counts[index].enter(at: time) else { continue }
                    wait(at: place, time)
                    if program.counts[index].min == 0 { pending.append(place + 1) }
                    continue
                }
                guard reached[place] != time + 1 else { continue }
                reached[place] = time + 1
                switch program.instructions[place] {
                case .scalar, .set, .counted: waiting.append(place)
                case .star:
                    waiting.append(place)
                    pending.append(place + 1)
                case .split(let first, let second):
                    pending.append(second)
                    pending.append(first)
                case .jump(let target): pending.append(target)
                case .boundary(let boundary): if boundary.isAt(position, in: text) { pending.append(place + 1) }
                case .look(let index, let isNegated):
                    if tables[index][position] != isNegated { pending.append(place + 1) }
                case .match: isMatched = true
                }
            }
        }
    }
}
