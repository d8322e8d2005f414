// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct ExampleTests {
    let stack = StackUnderTest(Orders(stage: "test", alarmAddress: nil))

    @Test func ordersThatFailAreKept() throws {
        let queue = try stack.resource(SQS.Queue.self, "OrderQueue")
        #expect(queue["RedrivePolicy.deadLetterTargetArn"] == .getAtt("DeadLetters", "Arn"))
        #expect(queue.properties.visibilityTimeout == 180)
        #expect(stack.diagnostics.isEmpty)
    }
}
