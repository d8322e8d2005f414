import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct JobsTests {
    let stack = StackUnderTest(Jobs())

    @Test func whatFailsIsKeptForTwoWeeks() throws {
        let queue = try stack.resource(SQS.Queue.self, "JobQueue")
        #expect(queue["RedrivePolicy.deadLetterTargetArn"] == .getAtt("DeadLetters", "Arn"))
        let deadLetters = try stack.resource(SQS.Queue.self, "DeadLetters")
        #expect(deadLetters.properties.messageRetentionPeriod == .days(14))
    }

    @Test func theQueueWaitsLongerThanTheWorkerTakes() throws {
        let queue = try stack.resource(SQS.Queue.self, "JobQueue")
        let worker = try stack.resource(Lambda.Function.self, "Worker")
        #expect(queue.properties.visibilityTimeout == .minutes(3))
        #expect(worker.properties.timeout == .seconds(30))
        #expect(stack.diagnostics.isEmpty)
    }
}
