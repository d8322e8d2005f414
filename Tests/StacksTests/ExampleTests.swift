// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct ExampleTests {
    let stack = StackUnderTest(Orders(stage: "test", alarmAddress: nil))

    @Test func ordersThatFailAreKept() {
        let deadLetters = SQS.Queue("DeadLetters")
        stack.expect(deadLetters)
        stack.expect(
            SQS.Queue(
                "OrderQueue", redrivePolicy: .init(deadLetterTargetArn: deadLetters.arn), visibilityTimeout: .minutes(3)
            ))
        #expect(stack.diagnostics.isEmpty)
    }
}
