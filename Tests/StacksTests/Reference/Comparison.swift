// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

@testable import StackTesting
@testable import Stacks

/// Two settings of a service's stack, the one deployed after the other.
enum Comparison {
    static func of(_ old: Settings, _ new: Settings) -> SystemComparison {
        SystemComparison(
            from: JoinedStacks([StackUnderTest(ServiceStack(old)).part], region: nil),
            to: JoinedStacks([StackUnderTest(ServiceStack(new)).part], region: nil), isOneStack: true)
    }
}
