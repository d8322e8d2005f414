// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// A look-around: not followed from each position anew, but known for all of them after one pass.
    ///
    /// A match that begins at a position is, read backwards, one that ends there: so a look-ahead's program runs from
    /// the text's end, a look-behind's from its start.
    struct Look: Sendable {
        let program: Program
        let isAhead: Bool

        /// Where this holds, by position; the tables are those of the look-arounds within.
        func table(over text: [Unicode.Scalar], tables: [[Bool]]) -> [Bool] {
            let ends = Simulation(program, over: text, tables: tables).matchEnds()
            return isAhead ? ends.reversed() : ends
        }
    }
}
