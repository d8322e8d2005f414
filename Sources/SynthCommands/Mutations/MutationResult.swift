// SPDX-License-Identifier: Apache-2.0

import StackMutation
import StackSynthesis
import TemplateModel

/// A mutation that was tried, and what noticed it.
struct MutationResult: Sendable {
    enum Notice: Sendable, Hashable {
        case rule(String)
        case test
        case nothing
    }

    let environment: String
    /// The stack's own name.
    let stack: String
    let mutation: Mutation
    let notice: Notice
    /// The place of what is changed, as the stack knows it.
    let location: SourceLocation?

    init(environment: String, stack: SynthesizedStack, _ mutation: Mutation, _ notice: Notice) {
        self.environment = environment
        self.stack = stack.name
        self.mutation = mutation
        self.notice = notice
        let element = stack.template[mutation.section].first { $0.key == mutation.key }?.value
        location = mutation.old?.origin ?? element?.origin
    }
}
