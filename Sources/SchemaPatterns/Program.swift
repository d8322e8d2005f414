// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// The program that a simulation runs.
    struct Program: Sendable {
        enum Instruction: Sendable {
            case scalar(UInt32)
            /// One member of a set, by its index.
            case set(Int)
            /// Any number of members of a set, by its index.
            case star(Int)
            /// A counted number of members of a set, by the index of the count.
            case counted(Int)
            case split(Int, Int)
            case jump(Int)
            case boundary(Boundary)
            case look(Int, isNegated: Bool)
            case match
        }

        /// `[…]{min,max}` in one instruction, so that large counts cost nothing.
        struct Count: Sendable {
            let set: ScalarSet
            let min: Int
            let max: Int
        }

        var instructions: [Instruction] = []
        var sets: [ScalarSet] = []
        var counts: [Count] = []

        /// Whether this only matches from the start of the text.
        var isAnchored = false

        /// Whether the text is consumed from its end.
        let isBackwards: Bool
    }
}
