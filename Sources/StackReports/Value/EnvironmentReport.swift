// SPDX-License-Identifier: Apache-2.0

import StackPictures

/// All that a page tells of an environment, or of templates in files: worked out already, in words.
///
/// A name in single quotes within a sentence, as `'network/Vpc'`, is a link on the page where a resource has it.
package struct EnvironmentReport: Sendable {
    /// The name of the environment or of the files.
    package var title: String
    package var region: String?
    package var account: String?
    /// What the program calls itself, in commands that the page names.
    package var program: String
    package var picture: Picture
    /// The systems that the picture shows side by side; none where it shows one. The names of their resources begin with theirs.
    package var systems: [String] = []
    package var stacks: [Stack] = []
    package var findings: [Finding] = []
    package var silences: [Silence] = []
    package var ways: [Ways] = []
    package var access: [Access] = []
    package var ports: [Ports] = []
    /// Nil where nobody knows the region, or no price in it: `costAbsence` says why.
    package var cost: Cost?
    package var costAbsence: String?
    package var deployment = Deployment()

    package init(title: String, region: String?, account: String?, program: String, picture: Picture) {
        (self.title, self.region, self.account) = (title, region, account)
        (self.program, self.picture) = (program, picture)
    }
}

extension EnvironmentReport {
    /// How much a line matters.
    package enum Tone: String, Sendable {
        case plain
        case soft
        case good
        case warn
        case bad
    }

    /// A line with lines below it.
    package struct Line: Sendable {
        package var text: String
        package var tone: Tone
        package var under: [String]

        package init(_ text: String, _ tone: Tone = .plain, under: [String] = []) {
            (self.text, self.tone, self.under) = (text, tone, under)
        }
    }
}
