// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// What is reviewed: an environment, or templates in files, and the state that the change begins with.
struct ReviewSubject {
    typealias StackTags = [(key: String, value: String)]

    /// The name of the environment or of the file.
    let title: String
    let after: JoinedStacks
    /// Where the change begins.
    let base: Base
    /// The environment that it is; nil for files.
    let environment: Environment?

    /// The state that a change begins with.
    struct Base {
        let stacks: JoinedStacks
        /// Why there is nothing to compare with; nil where there is.
        var absence: String?
        /// The tags of each stack, by its name; nil where nobody knows them.
        var tags: [String: StackTags]?
    }

    /// Whether both states are one stack, whatever it is named.
    var isOneStack: Bool { environment == nil && after.parts.count == 1 }
}
