// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import Testing

@testable import StackTesting

/// Which ways of turning out are looked at, and what is said where these are not all.
@Suite struct OutcomesTests {
    /// As many queues, each of which a parameter of its own makes or not.
    struct Queues: Stack {
        let name = "queues"
        let description = "d"
        let count: Int

        var body: some StackContent {
            for number in 0..<count {
                let parameter = Parameter<Value<String>>("Has\(number)", default: "no", allowedValues: ["no", "yes"])
                let condition = Condition("Is\(number)", .equals(parameter.ref, "yes"))
                parameter
                condition
                SQS.Queue("Queue\(number)").condition(condition)
            }
        }
    }

    /// Says by an output alone which stage it is.
    struct Stage: Stack {
        let name = "stage"
        let description = "d"

        var body: some StackContent {
            let stage = Parameter<Value<String>>("Stage", default: "dev", allowedValues: ["dev", "prod"])
            let isProd = Condition("IsProd", .equals(stage.ref, "prod"))
            let queue = SQS.Queue("Queue")
            stage
            isProd
            queue
            Output("Url", queue.ref, exportName: "url", condition: isProd)
        }
    }

    @Test func conditionsAreLookedAtTogether() {
        let stack = StackUnderTest(Queues(count: 7))
        #expect(stack.outcomes.count == 128)
        #expect(stack.outcomes.isComplete)
        #expect(stack.failure(of: "one queue at most") { $0.count(SQS.Queue.self) <= 1 } != nil)
    }

    @Test func ofTooManyNothingIsProved() {
        let stack = StackUnderTest(Queues(count: 20))
        #expect(!stack.outcomes.isComplete)
        #expect(
            stack.failure(of: "one queue at most") { $0.count(SQS.Queue.self) <= 1 }?
                .hasSuffix("  nobody knows of the outcomes beyond the first \(stack.outcomes.count)") == true)
        #expect(stack.failures(of: [Proof.everyBucketIsEncrypted]).count == 1)
        #expect(stack.failures(of: [Proof.everyBucketIsEncrypted], allowingUnknown: true) == [])
    }

    @Test func outputsHaveConditionsToo() {
        let outcomes = StackUnderTest(Stage()).outcomes
        #expect(outcomes.map { $0.template[.outputs].count } == [0, 1])
        let environment = Environment("env1", region: .euWest1, account: .any) { Stage() }
        let failures = EnvironmentUnderTest(environment).failures(of: [Proof.noExportIsUnused])
        #expect(failures.count == 1)
        #expect(failures.first?.contains("no stack of the environment imports 'url'") == true)
    }
}
