// SPDX-License-Identifier: Apache-2.0

/// A regular expression as JSON Schema knows it: ECMA-262 syntax, and of Java's what the registry's schemas use.
///
/// Swift's own `Regex` refuses some of the registry's patterns, and takes exponential time on others.
///
/// A pattern becomes a program, and the program's states are all followed at once, so that no text takes longer than
/// its length times the program's. What is read loosely (possessive suffixes, very large repetitions of groups) only
/// ever makes more texts match.
package struct Pattern: Sendable {
    let program: Program
    let looks: [Look]

    /// Nil when the pattern is broken or uses what this engine does not judge: backreferences, intersections of
    /// classes, Unicode scripts.
    package init?(_ text: String) {
        guard let pattern = try? Pattern(reading: text) else { return nil }
        self = pattern
    }

    /// As `init(_:)`, but says what it cannot read.
    init(reading text: String) throws(Unsupported) {
        var parser = Parser(text)
        let tree = try parser.parse()
        let builder = try Builder(tree, looks: parser.looks, isApproximate: parser.isApproximate)
        program = builder.program(for: tree, isBackwards: false)
        looks = parser.looks.map {
            Look(program: builder.program(for: $0.body, isBackwards: $0.isAhead), isAhead: $0.isAhead)
        }
    }

    /// Whether the pattern is found anywhere in the text, as JSON Schema's `pattern` demands.
    package func matches(_ text: String) -> Bool {
        simulation(over: text).findsMatch()
    }

    /// Whether the pattern matches the whole text, as CloudFormation's `AllowedPattern` demands.
    package func matchesWhole(_ text: String) -> Bool {
        simulation(over: text).matchesWhole()
    }

    private func simulation(over text: String) -> Simulation {
        let scalars = Array(text.unicodeScalars)
        var tables: [[Bool]] = []
        for look in looks {
            tables.append(look.table(over: scalars, tables: tables))
        }
        return Simulation(program, over: scalars, tables: tables)
    }
}
