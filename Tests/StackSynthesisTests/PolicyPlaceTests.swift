// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// Findings within a policy point at the statement's call, or at its argument.
@Suite struct PolicyPlaceTests {
    private func findings(_ rule: String, _ statements: PolicyStatement...) -> [Diagnostic] {
        let policy = UntypedResource(
            "Policy", type: "AWS::IAM::ManagedPolicy", properties: ["PolicyDocument": .policy(statements)])
        return TestStack { policy }.findings(rule)
    }

    @Test func eachStatementHasItsPlace() throws {
        let line = #line
        let found = findings(
            "unknown-action",
            .allow("s3:GetObject", on: ["*"]),
            .allow("s3:GetObjekt", on: ["*"]),
            .deny("sqs:SendMesage", on: ["*"]))
        #expect(found.map { $0.location?.line } == [line + 4, line + 5])
        #expect(found.allSatisfy { $0.location?.file == #filePath })
    }

    @Test func argumentsOfAStatementAreNamed() {
        let found = findings("policy-resource", .allow("s3:GetObject", on: ["bucket"]))
        #expect(found.map(\.location?.label) == ["on"])
        #expect(found.map(\.location?.line) == [#line - 2])
    }

    @Test func aReferenceThatLeadsNowherePointsAtItsArgument() {
        let gone = SNS.Topic("Gone")
        let found = findings("dangling-reference", .allow("sns:Publish", on: ["\(gone.ref)"]))
        #expect(found.map(\.location?.line) == [#line - 1])
        #expect(found.map(\.location?.label) == ["on"])
    }

    @Test func aConditionHasItsPlace() {
        let line = #line
        let found = findings(
            "policy-condition",
            .allow(
                "sns:Publish", on: ["*"],
                when: [
                    .stringEquals("aws:SourceAccount", "1"),
                    .init("StringEqual", "aws:SourceArn", "x"),
                ]))
        #expect(found.map(\.location?.line) == [line + 7])
    }
}
