// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TestSupport
import Testing

/// An environment that leaves a value empty writes its templates: the resource of the value has a condition.
@Suite struct OwnConditionTests {
    private func findings(_ range: String, isConditional: Bool = true) -> [String] {
        let vpcRange = Parameter<Value<String>>("VpcRange", value: range, default: "")
        let hasVPC = Condition("HasVpc", .not(.equals(vpcRange.ref, "")))
        let vpc = EC2.VPC("Vpc", cidrBlock: vpcRange.ref)
        let stack = TestStack {
            vpcRange
            hasVPC
            if isConditional { vpc.condition(hasVPC) } else { vpc }
            SNS.Topic("Topic", displayName: .if(hasVPC, then: "inside", else: "outside"))
        }
        return Environment("shop", region: .euWest1, account: .any) { stack }
            .synthesize().flatMap(\.diagnostics).filter { $0.severity != .note }.map(\.rule)
    }

    @Test func anEmptyValueOfAResourceThatIsNotMadeIsNoFinding() {
        #expect(findings("").isEmpty)
        #expect(findings("10.0.0.0/16").isEmpty)
        #expect(findings("10.0.0.0/99") == ["format"])
        #expect(findings("", isConditional: false) == ["format"])
    }
}
