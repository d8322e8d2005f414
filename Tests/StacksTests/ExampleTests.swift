// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct ExampleTests {
    let stack = StackUnderTest(Orders())

    @Test func ordersThatFailAreKept() throws {
        let queue = try stack.resource(SQS.Queue.self, "OrderQueue")
        #expect(queue["RedrivePolicy.deadLetterTargetArn"] == .getAtt("OrderDeadLetters", "Arn"))
        #expect(stack.diagnostics.isEmpty)
    }
}
