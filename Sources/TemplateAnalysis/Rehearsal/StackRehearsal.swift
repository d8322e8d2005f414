// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What CloudFormation does with one stack, step by step.
package struct StackRehearsal: Sendable {
    /// A resource that begins later than it would, by `DependsOn` alone.
    package struct Delay: Sendable, Hashable {
        package let name: String
        package let dependency: String
        package let seconds: Int
    }

    /// By which others of the environment speak of it.
    package let name: String
    /// Its name in CloudFormation; nil for a template in a file.
    package let stackName: String?
    /// Whether it is created, and not updated.
    package let isNew: Bool
    /// What is done at once, one step after the other, until all is as the template says.
    package let steps: [[RehearsedAction]]
    /// What is deleted or left then, likewise. What fails here is left behind, and nothing is turned back.
    package let cleanup: [[RehearsedAction]]
    /// Seconds until all is as the template says.
    package let seconds: ClosedRange<Int>
    /// Seconds of the clean-up.
    package let cleanupSeconds: ClosedRange<Int>
    /// The actions that decide how long it takes, in their order.
    package let criticalPath: [RehearsedAction]
    /// What waits a minute or longer by `DependsOn` alone: nothing that it refers to makes it.
    package let delays: [Delay]
    /// What a failure leaves behind, and what cannot be undone, from the worst on.
    package let leftovers: [Leftover]
    /// The resources that nothing is done with.
    package let unchanged: [String]

    /// Whether anything is done.
    package var isChanged: Bool { !steps.isEmpty || !cleanup.isEmpty }

    /// What is there once some of the steps are done.
    ///
    /// - Parameter count: how many.
    package func present(after count: Int) -> [String] {
        let done = steps.prefix(count).joined().map(\.name)
        guard !isNew else { return done }
        let were = steps.joined().filter { $0.verb != .creates && $0.verb != .imports }.map(\.name)
        let ending = cleanup.joined().filter { ![.leaves, .deletesReplaced].contains($0.verb) }.map(\.name)
        return (unchanged + were + done + ending).distinct
    }

    /// What is there twice once some of the steps are done: the old one and the new one.
    package func doubled(after count: Int) -> [String] {
        steps.prefix(count).joined().filter { $0.verb == .replaces }.map(\.name)
    }
}
