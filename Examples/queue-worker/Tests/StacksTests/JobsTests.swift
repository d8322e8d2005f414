import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct JobsTests {
    let stack = StackUnderTest(Jobs())

    @Test func whatFailsIsKeptForTwoWeeks() {
        let deadLetters = SQS.Queue("DeadLetters", messageRetentionPeriod: .days(14))
        stack.expect(deadLetters)
        stack.expect(SQS.Queue("JobQueue", redrivePolicy: .init(deadLetterTargetArn: deadLetters.arn)))
    }

    @Test func theQueueWaitsLongerThanTheWorkerTakes() {
        stack.expect(SQS.Queue("JobQueue", visibilityTimeout: .minutes(3)))
        stack.expect(Lambda.Function("Worker", code: .any, role: .any, timeout: .seconds(30)))
    }

    @Test func nothingIsFound() { stack.expectNoFindings() }
}
