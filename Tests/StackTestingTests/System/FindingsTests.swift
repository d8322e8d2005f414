// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackPolicies
import TemplateModel
import Testing

@testable import StackTesting

/// `expectFinding` and `expectNoFindings`.
@Suite struct FindingsTests {
    struct Jobs: Stack {
        let name = "jobs"
        let description = "d"

        var body: some StackContent {
            SQS.Queue("Jobs", visibilityTimeout: 50_000)
            SQS.Queue("Fine")
        }
    }

    static let queuesHaveNames = Policy("queues-have-names", because: "people look for them") { environment in
        for queue in environment.resources(SQS.Queue.self) where queue[\.queueName].isAbsent {
            queue.violation("'\(queue.logicalID)' has no name", fix: "add queueName")
        }
    }

    let stack = StackUnderTest(Jobs())
    let environment = EnvironmentUnderTest(
        Environment("test", region: .euWest1, account: .any) { Jobs() }.obeying(queuesHaveNames))

    @Test func whatIsFoundIsExpected() {
        stack.expectFinding("number-range")
        stack.expectFinding("number-range", on: "Jobs")
        stack.expectFinding("number-range", on: SQS.Queue("Jobs"))
        stack.expectNoFindings(except: ["number-range"])
        environment.expectFinding("number-range", on: "jobs/Jobs")
        environment.expectFinding("queues-have-names", on: "Fine")
        environment.expectNoFindings(except: ["number-range", "queues-have-names"])
    }

    @Test func whatIsNotFoundListsWhatIs() throws {
        let text = try #require(stack.failure(ofFinding: "number-range", on: "Fine"))
        #expect(text.hasPrefix("'number-range' finds nothing on 'Fine'; it finds on 'Jobs':\n  "))
        #expect(text.contains("FindingsTests.swift:"))
        #expect(text.hasSuffix("[number-range]"))
        let other = try #require(stack.failure(ofFinding: "open-port", on: nil))
        #expect(other.hasPrefix("'open-port' finds nothing; what is found:\n"))
        #expect(environment.failure(ofFinding: "number-range", on: "other/Jobs") != nil)
        let none = StackUnderTest(DeployedTests.Everything())
        #expect(none.failure(ofFinding: "open-port", on: nil) == "'open-port' finds nothing, and nothing else is found")
    }

    @Test func whatIsFoundThatMustNotBeIsListed() throws {
        let text = try #require(stack.failure(ofNoFindings: []))
        #expect(text.hasPrefix("1 finding:\n  "))
        #expect(text.contains("error: "))
    }

    @Test func placesAreShownWithinThePackage() throws {
        let place = "Tests/StackTestingTests/System/FindingsTests.swift:"
        #expect(String(describingForTest: try #require(stack.diagnostics.first)).hasPrefix(place))
        #expect(stack.failure(ofNoFindings: [])?.hasPrefix("1 finding:\n  \(place)") == true)
    }

    @Test func aRuleThatIsNoneFails() {
        #expect(
            stack.failure(ofFinding: "number-rang", on: nil)
                == "there is no rule 'number-rang'; did you mean 'number-range'?")
        #expect(
            stack.failure(ofNoFindings: ["number-range", "opn-port"])
                == "there is no rule 'opn-port'; did you mean 'open-port'?")
        #expect(stack.failure(ofFinding: "queues-have-names", on: nil)?.hasPrefix("there is no rule ") == true)
    }

    @Test func theFailureIsAtTheLineOfTheTest() {
        withKnownIssue {
            stack.expectNoFindings()
        } matching: {
            $0.sourceLocation?.fileID.hasSuffix("FindingsTests.swift") == true
        }
    }
}
