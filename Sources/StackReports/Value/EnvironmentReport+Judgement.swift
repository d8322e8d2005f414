// SPDX-License-Identifier: Apache-2.0

extension EnvironmentReport {
    /// Something that a rule found.
    package struct Finding: Sendable {
        /// As `error`.
        package var severity: String
        package var tone: Tone
        package var rule: String
        /// The stack or file that it is in.
        package var stack: String
        /// The logical ID that it is about.
        package var element: String?
        package var message: String
        package var reason: String
        package var fix: String
        package var place: String?
        package var notes: [String]

        package init(
            severity: String, tone: Tone, rule: String, stack: String, element: String?, message: String,
            reason: String, fix: String, place: String?, notes: [String]
        ) {
            (self.severity, self.tone, self.rule, self.stack) = (severity, tone, rule, stack)
            (self.element, self.message, self.reason, self.fix) = (element, message, reason, fix)
            (self.place, self.notes) = (place, notes)
        }
    }

    /// What somebody has said to be right as it is.
    package struct Silence: Sendable {
        package var rule: String
        package var element: String?
        package var reason: String
        /// Its owner and its last day, in words.
        package var terms: [String]
        /// What is wrong with it; nil where it hides something.
        package var fault: String?
        package var stacks: [String]
        package var place: String?
        /// What it hides.
        package var hidden: [String]

        package init(
            rule: String, element: String?, reason: String, terms: [String], fault: String?, stacks: [String],
            place: String?, hidden: [String]
        ) {
            (self.rule, self.element, self.reason, self.terms) = (rule, element, reason, terms)
            (self.fault, self.stacks, self.place, self.hidden) = (fault, stacks, place, hidden)
        }
    }
}
