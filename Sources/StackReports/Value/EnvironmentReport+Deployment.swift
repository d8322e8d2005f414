// SPDX-License-Identifier: Apache-2.0

extension EnvironmentReport {
    /// What it costs in a month.
    package struct Cost: Sendable {
        /// A row of the table: a heading has its first cell alone.
        package struct Row: Sendable {
            package enum Kind: String, Sendable {
                case line
                case group
                case sum
                case total
            }

            package var kind: Kind
            package var cells: [String]

            package init(_ kind: Kind, _ cells: [String]) { (self.kind, self.cells) = (kind, cells) }
        }

        package var total: String
        package var headings: [String]
        package var rows: [Row]
        package var notCovered: [String]
        package var footnotes: [String]

        package init(
            total: String, headings: [String], rows: [Row], notCovered: [String], footnotes: [String]
        ) {
            (self.total, self.headings, self.rows) = (total, headings, rows)
            (self.notCovered, self.footnotes) = (notCovered, footnotes)
        }
    }

    /// What a deployment does that finds nothing there yet.
    package struct Deployment: Sendable {
        package var stacks: [Stack] = []
        /// How long all of it takes.
        package var duration: String?
        package var notes: [Line] = []

        package init() {}

        package struct Stack: Sendable {
            /// By which the names of its resources begin.
            package var name: String
            package var title: String
            package var summary: String
            package var steps: [Step]
            package var lines: [Line]

            package init(name: String, title: String, summary: String, steps: [Step], lines: [Line]) {
                self.name = name
                (self.title, self.summary, self.steps, self.lines) = (title, summary, steps, lines)
            }
        }

        /// What is done at once.
        package struct Step: Sendable {
            package var title: String
            package var state: String
            package var actions: [Action]

            package init(title: String, state: String, actions: [Action]) {
                (self.title, self.state, self.actions) = (title, state, actions)
            }
        }

        package struct Action: Sendable {
            package var verb: String
            package var name: String
            package var type: String
            package var duration: String
            package var waitsFor: [String]

            package init(verb: String, name: String, type: String, duration: String, waitsFor: [String]) {
                (self.verb, self.name, self.type) = (verb, name, type)
                (self.duration, self.waitsFor) = (duration, waitsFor)
            }
        }
    }
}
