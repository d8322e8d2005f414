// SPDX-License-Identifier: Apache-2.0

import AWS
import Foundation
import StackDSL
import StackTesting
import Testing

/// Environments as arguments of tests, and what is kept with a test.
@Suite struct TestArgumentTests {
    struct Jobs: Stack {
        let name = "jobs"
        let description = "d"
        var body: some StackContent { SQS.Queue("Jobs") }
    }

    static let environments = ["dev", "prod"].map { name in
        Environment(name, region: .euWest1, account: .any) { Jobs() }
    }

    private struct Encoded: Encodable {
        let environment: Environment
        func encode(to encoder: any Encoder) throws { try environment.encodeTestArgument(to: encoder) }
    }

    @Test(arguments: environments) func anEnvironmentIsKnownByItsName(_ environment: Environment) throws {
        #expect(String(describingForTest: environment) == environment.name)
        let data = try JSONEncoder().encode(Encoded(environment: environment))
        #expect(String(decoding: data, as: UTF8.self) == "\"\(environment.name)\"")
        let subject = EnvironmentUnderTest(environment)
        #expect(String(describingForTest: subject) == "environment '\(environment.name)'")
        #if compiler(>=6.2)
            subject.attach()
        #endif
    }

    @Test func aStackIsKnownByItsName() {
        let stack = StackUnderTest(Jobs())
        #expect(String(describingForTest: stack) == "stack 'jobs'")
        #if compiler(>=6.2)
            stack.attach()
        #endif
    }
}
