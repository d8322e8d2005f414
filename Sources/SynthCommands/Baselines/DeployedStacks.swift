// SPDX-License-Identifier: Apache-2.0

import StackSynthesis
import TemplateAnalysis

/// An environment's stacks as they are in AWS: those that are there, in the order of their deployment.
struct DeployedStacks {
    let all: [(present: DeployedStack, part: StackPart)]

    init(_ session: Session) throws {
        all = try session.stacks.compactMap { stack in
            guard let present = try session.describe(stack.stackName) else { return nil }
            switch Situation(present, session) {
            case .new, .empty: return nil
            case .updatable, .busy, .stuck: return (present, try DeployedTemplate(of: stack, present, session).part)
            }
        }
    }
}
